"""The limits of a case, as data: what is refused or asked about, why, and who says so.

    LIMITS["weight_kg"].high  # Fraction(350, 1)

"policy" marks a limit that no publication gives: it is ours, and stands until a reviewer changes it here.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.pharmacology.person import NUMBERS
from lenitive.pharmacology.routes import ROUTES, Usual

CHECKED = "2026-11-23"


@dataclass(frozen=True)
class AllowedRange:
    """Values from `low` to `high`, both allowed, in `unit`. `checked`: the day someone last looked at it."""

    name: str
    low: Fraction
    high: Fraction
    unit: str
    sentence: str
    source: str = "policy"
    checked: str = CHECKED

    def holds(self, value: Fraction) -> bool:
        """Whether the value may pass."""
        return self.low <= value <= self.high


def _limit(name: str, low: str, high: str, unit: str, sentence: str) -> AllowedRange:
    return AllowedRange(name, Fraction(low), Fraction(high), unit, sentence)


LIMITS: dict[str, AllowedRange] = {
    limit.name: limit
    for limit in (
        *(AllowedRange(key, one.low, one.high, one.unit, one.sentence) for key, one in NUMBERS.items()),
        _limit("body_mass_index", "10", "100", "kg/m2", "Weight and height together give between 10 and 100 kg/m2."),
        _limit(
            "injected_mg_per_kg",
            "0",
            "15",
            "mg/kg",
            "At most 15 mg/kg of base by vein and into the muscle in any one hour.",
        ),
        _limit("other_mg_per_kg", "0", "30", "mg/kg", "At most 30 mg/kg of base by the other routes in any one hour."),
        _limit("far_from_usual", "0", "200", "fold", "An amount 200-fold outside the usual range is asked about."),
        _limit("doses", "1", "100000", "doses", "At most 100,000 doses within the horizon."),
        _limit("row_y", "0", "100", "years", "The last dose of a row comes within 100 years."),
        _limit("doses_a_day", "1", "100", "doses", "As needed, at most 100 doses a day."),
        _limit(
            "horizon_d",
            "0",
            "400",
            "d",
            "The horizon must be above 0 and at most 400 days, and so must any time: write a shorter one.",
        ),
        _limit("people", "1", "1000000", "people", "Virtual people: 1 to 1,000,000."),
        _limit("seed", "0", "4294967295", "", "A seed lies between 0 and 4,294,967,295."),
        _limit("shortest_s", "1", "34560000", "s", "An infusion or an interval lasts at least 1 s."),
        _limit("pieces", "0", "100", "pieces", "At most 100 sprays, films or tablets in one dose."),
        _limit("drugs", "0", "50", "drugs", "At most 50 concomitant medicines."),
        _limit("times_a_day", "1", "24", "times", "At most 24 times of the day."),
        _limit("patches", "1", "100", "patches", "One patch or more are put on at once, whole ones: at most 100."),
        _limit("cream_percent", "0", "20", "%", "A cream holds at most 20 % of ketamine (0.5 to 10 % was studied)."),
        _limit("cream_all_percent", "0", "50", "%", "All ingredients together make up at most 50 % of a cream."),
        _limit(
            "cream_g", "0", "50", "g", "At most 50 g of cream in 24 h, all products (1 to 5 g at once was studied)."
        ),
        _limit("cream_area", "1", "20000", "cm2", "The area lies between 1 and 20,000 cm2, the skin of an adult."),
        _limit("cream_partners", "0", "10", "ingredients", "At most 10 other ingredients in a cream."),
        _limit("text_length", "1", "500", "characters", "A title or a note has at most 500 characters."),
        _limit("name_length", "1", "80", "characters", "The name of a medicine has at most 80 characters."),
    )
}
LONGEST_H = LIMITS["horizon_d"].high * 24


USUAL: dict[str, Usual] = {route.name: route.usual for route in ROUTES.values() if route.usual}
