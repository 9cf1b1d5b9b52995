"""The other ingredients of ketamine creams, as `rules/topical_ingredients.yaml` has them: data a pharmacist can review.

    known()["lidocaine"].strongest_percent  # Fraction(30): above this a strength is taken for a slip

What no source gives is None there and here; `why_unknown` says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from typing import Annotated

from lenitive.rules import Authority, Key, Table

RULES = "topical_ingredients"


@dataclass(frozen=True)
class Figure:
    """One published number of an ingredient."""

    value: Fraction
    rule: Authority


@dataclass(frozen=True)
class Spread:
    """A number from lowest to highest as it was seen; `typical`: None where none is given."""

    low: Fraction
    high: Fraction
    rule: Authority
    typical: Fraction | None = None

    def __post_init__(self) -> None:
        if not self.low <= (self.low if self.typical is None else self.typical) <= self.high:
            raise ValueError("low, typical and high do not rise")

    @property
    def three(self) -> tuple[float, float, float]:
        """Low, typical and high; for a spread with a typical value."""
        assert self.typical is not None
        return float(self.low), float(self.typical), float(self.high)


@dataclass(frozen=True)
class VehicleShare(Spread):
    """Share of an application to intact skin that reaches the blood from these vehicles; none named: every other one.

    `layer`: mg of product per cm2 in which it was found, None where that is not published.
    """

    vehicles: tuple[str, ...] = ()
    layer: Annotated[Fraction | None, Key("layer_mg_per_cm2")] = None


@dataclass(frozen=True)
class Absorbed:
    """What is known of an ingredient once it is in: shares by vehicle, the body as one compartment (clearance of a
    70-kg adult), and how it goes through the skin. `input_h` and `depot_half_life_h`: None where it goes as ketamine
    does. Found in products up to `found_up_to_percent`; stronger ones have no level."""

    shares: tuple[VehicleShare, ...]
    clearance_l_per_h: float
    volume_l_per_kg: float
    input_h: float | None
    depot_half_life_h: tuple[float, float, float] | None
    why_unknown_elsewhere: str
    found_up_to_percent: float
    why_unknown_stronger: str

    def share(self, vehicle: str) -> VehicleShare:
        """The share from this vehicle."""
        named = next((one for one in self.shares if vehicle in one.vehicles), None)
        return named or next(one for one in self.shares if not one.vehicles)


@dataclass(frozen=True)
class CreamIngredient:
    """One ingredient. `usual`: strengths in percent as compounded, None where the evidence has no range.

    `most`: mg a day on the skin, all products together; None for local anesthetics, which have a ceiling together.
    What is known once it is in (`shares` of the amount, `clearance`, `volume`, `found_up_to`) is known together or
    not at all.
    """

    name: str
    is_local_anesthetic: bool
    rule: Authority
    strongest: Annotated[Figure, Key("strongest_percent")]
    usual: Annotated[Spread | None, Key("usual_percent")] = None
    most: Annotated[Figure | None, Key("most_mg_a_day")] = None
    shares: tuple[VehicleShare, ...] = ()
    clearance: Annotated[Figure | None, Key("clearance_l_per_h")] = None
    volume: Annotated[Figure | None, Key("volume_l_per_kg")] = None
    input: Annotated[Figure | None, Key("input_h")] = None
    depot: Annotated[Spread | None, Key("depot_half_life_h")] = None
    found_up_to: Annotated[Figure | None, Key("found_up_to_percent")] = None
    toxic: Annotated[Figure | None, Key("toxic_ng_per_ml")] = None
    also: tuple[str, ...] = ()
    why_unknown: str = ""
    why_unknown_elsewhere: str = ""
    why_unknown_stronger: str = ""

    def __post_init__(self) -> None:
        known = (self.shares, self.clearance, self.volume, self.found_up_to, self.why_unknown_elsewhere)
        if any(known) != all(known):
            raise ValueError("what is known once it is in is known together, or why_unknown says why not")
        if not any(known) and not self.why_unknown:
            raise ValueError("no level and no reason: write why_unknown")
        if any(known) and (sum(not one.vehicles for one in self.shares) != 1 or not all(map(_has_middle, self.shares))):
            raise ValueError("every share has a typical value, and exactly one of them is of every other vehicle")
        if (self.input is None) != (self.depot is None) or (self.depot and not _has_middle(self.depot)):
            raise ValueError("input_h and depot_half_life_h (with its typical value) come together")

    @property
    def strongest_percent(self) -> Fraction:
        """Above this a strength is taken for a slip."""
        return self.strongest.value

    @property
    def usual_percent(self) -> tuple[Fraction, Fraction] | None:
        """As compounded, lowest and highest."""
        return (self.usual.low, self.usual.high) if self.usual else None

    @property
    def most_mg_a_day(self) -> Fraction | None:
        """On the skin, all products together."""
        return self.most.value if self.most else None

    @property
    def toxic_ng_per_ml(self) -> float | None:
        """The level from which it harms."""
        return float(self.toxic.value) if self.toxic else None

    @property
    def source(self) -> str:
        """Who says so, as an id."""
        return self.rule.authority

    @cached_property
    def absorbed(self) -> Absorbed | None:
        """What reaches the blood; None where no source gives it."""
        if not (self.shares and self.clearance and self.volume and self.found_up_to):
            return None
        return Absorbed(
            shares=self.shares,
            clearance_l_per_h=float(self.clearance.value),
            volume_l_per_kg=float(self.volume.value),
            input_h=float(self.input.value) if self.input else None,
            depot_half_life_h=self.depot.three if self.depot else None,
            why_unknown_elsewhere=self.why_unknown_elsewhere,
            found_up_to_percent=float(self.found_up_to.value),
            why_unknown_stronger=self.why_unknown_stronger,
        )


def _has_middle(spread: Spread) -> bool:
    return spread.typical is not None


@dataclass(frozen=True)
class Ceiling:
    """The most local anesthetic in one application, all of them and all products together."""

    mg: Fraction
    mg_per_kg: Fraction
    rule: Authority

    @property
    def source(self) -> str:
        """Who says so, as an id."""
        return self.rule.authority


@dataclass(frozen=True)
class Over:
    """The most local anesthetic in so many hours, all of them and all products together."""

    mg: Fraction
    hours: int
    rule: Authority

    @property
    def source(self) -> str:
        """Who says so, as an id."""
        return self.rule.authority


INGREDIENTS = Table(RULES, "ingredients", tuple[CreamIngredient, ...])
CEILING = Table(RULES, "local_anesthetic_ceiling", Ceiling)
OVER_HOURS = Table(RULES, "local_anesthetics_over_hours", Over)


@cache
def known() -> Mapping[str, CreamIngredient]:
    """Every known ingredient by its name."""
    return {one.name: one for one in INGREDIENTS.read()}


@cache
def names() -> Mapping[str, str]:
    """What may be written, and the name it reads as."""
    found = {name: name for name in known()}
    for one in known().values():
        found |= dict.fromkeys(one.also, one.name)
    return found


def ceiling() -> Ceiling:
    """The limit on local anesthetics."""
    return CEILING.read()


def anesthetics_over() -> Over:
    """The limit on local anesthetics given one after another."""
    return OVER_HOURS.read()
