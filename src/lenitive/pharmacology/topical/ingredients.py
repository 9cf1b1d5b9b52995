"""The other ingredients of ketamine creams, as `rules/topical_ingredients.yaml` has them: data a pharmacist can review.

    known()["lidocaine"].strongest_percent  # Fraction(30): above this a strength is taken for a slip

What no source gives is None there and here; `why_unknown` says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.rules import content

RULES = "topical_ingredients"


@dataclass(frozen=True)
class Absorbed:
    """How much of an application to intact skin reaches the blood (low, typical, high), over `input_h`, and how fast
    a 70-kg adult clears it. Found in products up to `found_up_to_percent`; stronger ones have no level."""

    fractions: tuple[float, float, float]
    clearance_l_per_h: float
    input_h: float
    why_unknown_elsewhere: str
    found_up_to_percent: float
    why_unknown_stronger: str


@dataclass(frozen=True)
class CreamIngredient:
    """One ingredient. `usual_percent`: as compounded, None where the evidence has no range.

    `most_mg_a_day`: on the skin, all products together; None for local anesthetics, which have a ceiling together.
    """

    name: str
    is_local_anaesthetic: bool
    strongest_percent: Fraction
    usual_percent: tuple[Fraction, Fraction] | None
    most_mg_a_day: Fraction | None
    absorbed: Absorbed | None
    toxic_ng_per_ml: float | None
    source: str
    why_unknown: str


@dataclass(frozen=True)
class Ceiling:
    """The most local anesthetic in one application, all of them and all products together."""

    mg: Fraction
    mg_per_kg: Fraction
    source: str


@dataclass(frozen=True)
class Over:
    """The most local anesthetic in so many hours, all of them and all products together."""

    mg: Fraction
    hours: int
    source: str


@cache
def known() -> Mapping[str, CreamIngredient]:
    """Every known ingredient by its name."""
    return {one["name"]: _ingredient(one) for one in content(RULES)["ingredients"]}


@cache
def names() -> Mapping[str, str]:
    """What may be written, and the name it reads as."""
    found = {name: name for name in known()}
    for one in content(RULES)["ingredients"]:
        found |= dict.fromkeys(one.get("also", ()), one["name"])
    return found


@cache
def ceiling() -> Ceiling:
    """The limit on local anesthetics."""
    written = content(RULES)["local_anaesthetic_ceiling"]
    return Ceiling(Fraction(written["mg"]), Fraction(written["mg_per_kg"]), written["source"])


@cache
def anaesthetics_over() -> Over:
    """The limit on local anesthetics given one after another."""
    written = content(RULES)["local_anaesthetics_over_hours"]
    return Over(Fraction(written["mg"]), int(written["hours"]), written["source"])


def _ingredient(one: dict[str, Any]) -> CreamIngredient:
    usual, toxic, most = (one.get(key) for key in ("usual_percent", "toxic_ng_per_ml", "most_mg_a_day"))
    return CreamIngredient(
        name=one["name"],
        is_local_anaesthetic=one["is_local_anaesthetic"] == "yes",
        strongest_percent=Fraction(one["strongest_percent"]["value"]),
        usual_percent=(Fraction(usual["low"]), Fraction(usual["high"])) if usual else None,
        most_mg_a_day=Fraction(most["value"]) if most else None,
        absorbed=_absorbed(one) if "fraction" in one else None,
        toxic_ng_per_ml=float(toxic["value"]) if toxic else None,
        source=one["source"],
        why_unknown=one.get("why_unknown", ""),
    )


def _absorbed(one: dict[str, Any]) -> Absorbed:
    share = one["fraction"]
    return Absorbed(
        fractions=(float(share["low"]), float(share["typical"]), float(share["high"])),
        clearance_l_per_h=float(one["clearance_l_per_h"]["value"]),
        input_h=float(one["input_h"]["value"]),
        why_unknown_elsewhere=one["why_unknown_elsewhere"],
        found_up_to_percent=float(one["found_up_to_percent"]["value"]),
        why_unknown_stronger=one["why_unknown_stronger"],
    )
