"""Whether a strength dissolves in water, as far as that is known of the powder in the jar (rules/ingredients.yaml).

    in_water(Quantity("217", "mg/mL"), counting(...)).is_too_much      # ketamine base, weighed as hydrochloride

What no source gives is None; that is not "it dissolves".
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.compounding.calculators.identity import Counting
from lenitive.compounding.derivations import told
from lenitive.compounding.reasons import Kind, Reason
from lenitive.compounding.rounding import limit_down, shown
from lenitive.units import Quantity

WHOLE = Quantity(1, "mg/mL")
CONCENTRATIONS = ("mass/volume", "% w/v")


@dataclass(frozen=True)
class InWater:
    """`of_jar`: the strength as the powder weighed; `solubility` of that powder; `highest`: as the strength counts."""

    of_jar: Quantity
    solubility: Quantity
    highest: str
    counts: str
    jar: str
    source: str

    @property
    def is_too_much(self) -> bool:
        """Whether more is wanted than dissolves."""
        return self.of_jar > self.solubility

    @property
    def about(self) -> str:
        """The comparison in words."""
        return f"{shown(self.of_jar)} of {self.jar}, of which about {told(self.solubility)} dissolve in water"

    def reason(self, kind: Kind, place: str) -> Reason:
        """Why it does not dissolve, and the most that does."""
        said = f"This is {self.about}: at most {self.highest} of {self.counts} can be dissolved. Make a weaker one."
        return Reason("does-not-dissolve", said, self.source, kind, place)


def in_water(strength: Quantity, how: Counting) -> InWater | None:
    """None when the strength is no concentration, or nothing is known of the powder."""
    row = next((row for row in how.jar.solubility if row["solvent"] == "water"), None)
    if row is None or strength.kind not in CONCENTRATIONS:
        return None
    solubility = Quantity(row["mg_per_ml"], "mg/mL")
    highest = limit_down(solubility / how.ratio, WHOLE)
    of_jar = strength.to("mg/mL") * how.ratio
    return InWater(of_jar, solubility, highest, how.counts.name, how.jar.name, row["source"])


def warnings(strength: Quantity, how: Counting) -> tuple[Reason, ...]:
    """Said where the vehicle is not known to be water."""
    found = in_water(strength, how)
    return (found.reason("warning", "strength"),) if found is not None and found.is_too_much else ()
