"""What is usual for a label, at once and a day: rows of rules/doses.yaml by a label's route, and a few of its own.

range_for("oromucosal", AT_ONCE).usual_to      # Quantity("150", "mg"), of ketamine base
times_a_day().stop_from                        # Quantity("24", "number")
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from lenitive.rules import Authority, authority_of, content
from lenitive.units import Quantity

AT_ONCE, A_DAY = "at once", "a day"
PATTERNS = {AT_ONCE: ("an hour", "an application"), A_DAY: ("a day",)}
ANY_FORM, PAIN = "any", "pain"


@dataclass(frozen=True)
class DirectedRange:
    """Usual up to, inclusive; no label from `stop_from` on, inclusive. None: nothing is stopped."""

    usual_to: Quantity
    stop_from: Quantity | None
    usual: Authority
    stop: Authority


def range_for(route: str, per: str) -> DirectedRange | None:
    """The row for a label's route, at once or a day; None where the rows are per kg or there is none."""
    rules = content("directed_doses")
    if route == rules["topical"] and per == A_DAY:
        return _range(rules["creams"], "")
    read = rules["topical"] if route == rules["topical"] else rules["routes"].get(route)
    rows = [row for row in content("doses")["ranges"] if _is_of(row, read, per)]
    return _range(rows[0], "") if rows else None


@cache
def times_a_day() -> DirectedRange:
    """How many times a day at most."""
    return _range(content("directed_doses")["times"], " number")


def is_by_weight(route: str) -> bool:
    """Whether the rows of this route are per kg."""
    return route in content("directed_doses")["by_weight"]


def is_topical(route: str) -> bool:
    """Whether grams are judged in place of mg."""
    return bool(route == content("directed_doses")["topical"])


def _is_of(row: dict[str, Any], route: str | None, per: str) -> bool:
    return (row["route"], row["form"], row["purpose"]) == (route, ANY_FORM, PAIN) and row["pattern"] in PATTERNS[per]


def _range(row: dict[str, Any], unit: str) -> DirectedRange:
    usual, stop = (Quantity.parse(f"{row[key]}{unit}") if row[key] else None for key in ("usual_to", "stop_from"))
    assert usual is not None
    if stop is not None and stop <= usual:
        raise ValueError(f"rules: stop_from ({stop}) lies above usual_to ({usual})")
    return DirectedRange(usual, stop, authority_of(row, "usual_"), authority_of(row, "stop_"))
