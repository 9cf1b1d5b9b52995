"""Whether a strength dissolves in water, as far as that is known of the powder in the jar (rules/ingredients.yaml).

    in_water(Quantity("217", "mg/mL"), base, hydrochloride).is_too_much      # at most 216 mg/mL of ketamine base

What no source gives is None; that is not "it dissolves". The most that dissolves is told in whole mg/mL, rounded down,
and that very number is the limit: what is let pass is what the sentence says.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.derivations import told
from lenitive.compounding.ingredients import Form
from lenitive.compounding.rounding import limit_down, shown
from lenitive.compounding.strength import convert
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
        return f"{shown(self.of_jar)} of {self.jar}, of which about {told(self.solubility)} dissolve in water"

    @property
    def most(self) -> str:
        """The limit in words."""
        return f"{told(self.highest)} of {self.counts}"


def in_water(strength: Quantity, counts: Form, jar: Form) -> InWater | None:
    """None when the strength is no concentration, or nothing is known of the powder."""
    row = next((row for row in jar.solubility if row["solvent"] == "water"), None)
    if row is None or strength.kind not in CONCENTRATIONS:
        return None
    wanted, solubility = strength.to("mg/mL"), Quantity(row["mg_per_ml"], "mg/mL")
    highest = Quantity.parse(limit_down(convert(solubility, jar, counts).amount, WHOLE))
    of_jar = convert(wanted, counts, jar).amount
    return InWater(wanted, of_jar, solubility, highest, counts.name, jar.name, row["source"])
