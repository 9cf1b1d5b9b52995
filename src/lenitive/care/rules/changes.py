"""What is new among the stops and cautions of a person since they were looked at last.

    stop = RuleFinding("iv:pregnancy", "stop", "Not now, because the person is pregnant, …")
    news([], [stop])                 # (stop,): a task
    news(["iv:pregnancy"], [stop])   # (): it was there before

A finding that went away and came back is new again. Which findings there are: `suitability.py`, `medicine_severity.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["stop", "caution"]
WORST: tuple[Severity, ...] = ("stop", "caution")


@dataclass(frozen=True)
class RuleFinding:
    """One stop or caution of a route: a key that stays the same while it stands, how bad it is, and what it says."""

    key: str
    severity: Severity
    says: str


def news(before: Iterable[str], now: Iterable[RuleFinding]) -> tuple[RuleFinding, ...]:
    """What was not there before, the worst first; what several routes say alike is said once."""
    there, found = set(before), dict[str, RuleFinding]()
    for each in sorted(now, key=lambda one: WORST.index(one.severity)):
        if each.key not in there:
            found.setdefault(each.says, each)
    return tuple(found.values())
