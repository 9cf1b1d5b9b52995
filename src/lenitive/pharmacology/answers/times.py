"""Times as a person reads them: minutes under an hour, hours up to two days, days beyond.

length(0.3)  # "18 min"      length(8.0)  # "8 h"      length(96.0)  # "4 days"

JSON keeps hours.
"""

from __future__ import annotations

from lenitive.pharmacology.answers.figures import figure

HOURS_UP_TO = 48.0


def length(hours: float) -> str:
    """A length of time, or a time since the start, in words."""
    if hours > HOURS_UP_TO:
        return f"{figure(hours / 24)} days"
    return f"{figure(hours)} h" if is_in_hours(hours) else f"{minutes(hours)} min"


def hours_and_minutes(hours: float) -> str:
    """How long somebody stays, as a clock has it: "2 h 40 min"; "8 h"; "40 min"."""
    whole, rest = divmod(round(hours * 60), 60)
    return " ".join(
        part for part in (f"{whole} h" if whole else "", f"{rest} min" if rest or not whole else "") if part
    )


def moment(hours: float) -> str:
    """A time in a table, to be told from its neighbors: minutes under an hour, else hours with two decimals."""
    return f"{hours:.2f}".rstrip("0").rstrip(".") + " h" if is_in_hours(hours) else f"{minutes(hours)} min"


def is_in_hours(hours: float) -> bool:
    """Whether it is said in hours; 0 is, and what rounds to an hour."""
    return hours == 0 or abs(hours) >= 59.5 / 60


def minutes(hours: float) -> str:
    """Whole minutes; under ten of them with a decimal where there is one."""
    found = 60 * hours
    return figure(round(found, 1)) if abs(found) < 10 else f"{found:.0f}"
