"""Whether a strength dissolves in water, as far as that is known of the powder in the jar (rules/ingredients.yaml).

    in_water(Quantity("217", "mg/mL"), base, hydrochloride).is_too_much      # at most 216 mg/mL of ketamine base

Sources give it at room temperature; `stored_colder` is what is not known of a refrigerator (rules/solubility.yaml).

What no source gives is None; that is not "it dissolves". The most that dissolves is told in whole mg/mL, rounded down,
and that very number is the limit: what is let pass is what the sentence says.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from lenitive.compounding.derivations import text_of
from lenitive.compounding.ingredients import Form
from lenitive.compounding.rounding import limit_down, number, shown
from lenitive.compounding.strength import convert
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

WHOLE = Quantity(1, "mg/mL")
CONCENTRATIONS = ("mass/volume", "% w/v")


@dataclass(frozen=True)
class InWater:
    """`strength` counts `counts`, and `highest` is the most of it; `of_jar` and `solubility` are of the powder."""

    strength: Quantity
    of_jar: Quantity
    solubility: Quantity
    highest: Quantity
    counts: str
    jar: str
    source: str

    @property
    def is_too_much(self) -> bool:
        """Whether more is wanted than dissolves."""
        return self.strength > self.highest

    @property
    def share(self) -> Fraction:
        """How much of what dissolves is wanted."""
        return (self.of_jar / self.solubility).magnitude("number")

    @property
    def about(self) -> str:
        """The comparison in words."""
        return f"{shown(self.of_jar)} of {self.jar}, of which about {text_of(self.solubility)} dissolve in water"

    @property
    def most(self) -> str:
        """The limit in words."""
        return f"{text_of(self.highest)} of {self.counts}"


@dataclass(frozen=True)
class StorageRule:
    """One row of rules/solubility.yaml: above which share of what dissolves at `known_at` a storage is asked about."""

    storage: str
    range: str
    known_at: str
    asked_above_percent: Annotated[Fraction, Key("asked_above", "%")]
    rule: Authority

    @property
    def asked_above(self) -> Fraction:
        """The share above which it is asked about."""
        return self.asked_above_percent / 100

    def most(self, found: InWater) -> str:
        """The strength up to which nothing is asked, rounded down to a whole number."""
        return f"{limit_down(found.strength * (self.asked_above / found.share), WHOLE)} of {found.counts}"


STORAGE = Table("solubility", "storage", tuple[StorageRule, ...])


def storage_rules() -> tuple[StorageRule, ...]:
    """Every storage that is colder than the solubilities were taken at."""
    return STORAGE.read()


def stored_colder(found: InWater, storage: str) -> StorageRule | None:
    """The rule by which a strength is a question in this storage; None when it is weak enough, or too strong anyway.

    A storage that may be either ("controlled room temperature or refrigerator") counts as the colder one.
    """
    if found.is_too_much:
        return None
    return next((rule for rule in storage_rules() if rule.storage in storage and found.share > rule.asked_above), None)


def asked_of(found: InWater, rule: StorageRule) -> str:
    """What is not known, and what may be done instead of finding out; the door adds how to tell what was found."""
    share = number(100 * found.share, 3)
    return (
        f"{shown(found.of_jar)} of {found.jar} is {share} % of what dissolves in water at {rule.known_at} (about "
        f"{text_of(found.solubility)}). How much stays dissolved at {rule.range} is not published: store it at room "
        f"temperature, make at most {rule.most(found)}, or keep a sample in the {rule.storage} and look for crystals."
    )


def in_water(strength: Quantity, counts: Form, jar: Form) -> InWater | None:
    """None when the strength is no concentration, or nothing is known of the powder."""
    row = next((row for row in jar.solubility if row.solvent == "water"), None)
    if row is None or strength.kind not in CONCENTRATIONS:
        return None
    wanted, solubility = strength.to("mg/mL"), Quantity(row.mg_per_ml, "mg/mL")
    highest = Quantity.parse(limit_down(convert(solubility, jar, counts).amount, WHOLE))
    of_jar = convert(wanted, counts, jar).amount
    return InWater(wanted, of_jar, solubility, highest, counts.name, jar.name, row.rule.cited)
