"""What a calculator says of a strength that does not dissolve in water.

warnings(Quantity("217", "mg/mL"), counting(...))[0].code      # "does-not-dissolve": ketamine base, as hydrochloride
"""

from __future__ import annotations

from lenitive.compounding.calculators.identity import Counting
from lenitive.compounding.solubility import InWater, in_water
from lenitive.reasons import Reason, Severity
from lenitive.units import Quantity


def dissolving(strength: Quantity, how: Counting) -> InWater | None:
    """None when the strength is no concentration, or nothing is known of the powder."""
    return in_water(strength, how.counts, how.jar)


def too_much(found: InWater, severity: Severity, place: str) -> Reason:
    """Why it does not dissolve, and the most that does."""
    worded = f"This is {found.about}: at most {found.most} can be dissolved. Make a weaker one."
    return Reason("does-not-dissolve", worded, found.source, severity, path=place)


def warnings(strength: Quantity, how: Counting) -> tuple[Reason, ...]:
    """Said where the vehicle is not known to be water."""
    found = dissolving(strength, how)
    return (too_much(found, "caution", "strength"),) if found is not None and found.is_too_much else ()
