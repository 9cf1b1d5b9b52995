"""One order from which nothing is missing, and the same with something changed, as rows of the manual of care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from lenitive.care.rules.orders import (
    AskedOrder,
    ClinicUse,
    HomeUse,
    OrderGround,
    OrderParties,
    VisitBasis,
    reasons_not_to_be_ready,
)
from lenitive.care.rules.strengths import PlannedStrength
from lenitive.reasons import Reason

ORDERED_ON = date(2026, 11, 30)
TEN_PERCENT = {"ketamine": PlannedStrength(Fraction(100), "g", "as_base")}
SEEN = VisitBasis("in_person", ORDERED_ON)
AT_CLINIC = ClinicUse("Front Range Pain Clinic", ORDERED_ON + timedelta(days=2), is_sealed=True)
WHOLE = AskedOrder(
    route="topical",
    strengths=TEN_PERCENT,
    quantity="60 g",
    directions="Apply 1 g to the left knee 3 times a day.",
    refills=2,
    issued_on=ORDERED_ON,
    compounded_because="No cream with ketamine is on the market.",
    use=HomeUse(),
    visit=SEEN,
)
GROUND = OrderGround(
    OrderParties("1 Main Street, Littleton", "2 Main Street, Littleton", "BX0000000", date(2027, 12, 31)), TEN_PERCENT
)


def ordered(today: date = ORDERED_ON, **changed: Any) -> tuple[Reason, ...]:
    """What is said of the whole order with these changes, issued today."""
    return reasons_not_to_be_ready(replace(WHOLE, issued_on=today, **changed), GROUND, today)


ORDER_ROWS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("a cream for home, seen in person", "nothing", {}),
    ("seen by video, ordered on December 31, 2026", "nothing",
     {"today": date(2026, 12, 31), "visit": VisitBasis("telehealth", ORDERED_ON)}),
    ("seen by video, ordered on January 1, 2027", "order-visit-ended (stop)",
     {"today": date(2027, 1, 1), "visit": VisitBasis("telehealth", ORDERED_ON)}),
    ("not said how the person was seen", "order-visit (stop)", {"visit": VisitBasis("", None)}),
    ("nasal, to the clinic, sealed, for a day", "nothing", {"route": "nasal", "use": AT_CLINIC}),
    ("nasal, to the clinic, not sealed", "order-clinic-use (stop)",
     {"route": "nasal", "use": replace(AT_CLINIC, is_sealed=False)}),
    ("nasal, for home", "order-home-use (stop), order-home-warnings (stop), order-home-consent (stop)",
     {"route": "nasal", "use": HomeUse()}),
    ("into a muscle, for home: end of life, warnings shown, consent", "nothing",
     {"route": "im", "use": HomeUse("end_of_life", were_warnings_shown=True, has_consented=True)}),
    ("under the tongue, for home", "nothing", {"route": "sublingual", "use": HomeUse()}),
)  # fmt: skip
