"""When pressure and pulse are written down in a session, by its class.

readings_of(steps, plan, most=44).times  # (Reading(Fraction(1, 4), "running"), ...)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile

from lenitive.pharmacology.infusions.numbers import clock, time_text
from lenitive.pharmacology.infusions.standards import ReadingPlan
from lenitive.pharmacology.infusions.steps import PumpStep
from lenitive.rules import Authority


@dataclass(frozen=True)
class Reading:
    """A line to fill in: hours since the start, and what it follows ("" while nothing changes)."""

    at_h: Fraction
    why: str = ""


@dataclass(frozen=True)
class Readings:
    """The lines of one page, the first of them before the start, and what is done where they end before the session."""

    times: tuple[Reading, ...]
    then: str
    rule: Authority


def readings_of(steps: tuple[PumpStep, ...], plan: ReadingPlan, most: int) -> Readings:
    """All readings in the order of their times, at most so many."""
    given = [step for step in steps if step.kind != "pause"]
    end_h = max(step.to_h for step in given)
    found: dict[Fraction, str] = dict.fromkeys(_regular(plan, end_h), "")
    found |= dict.fromkeys(_after_changes(given, plan, end_h), "change")
    found |= {end_h: "end"} | {end_h + after_h: "after" for after_h in plan.after_end_h}
    times = tuple(Reading(at_h, found[at_h]) for at_h in sorted(found))
    if len(times) <= most:
        return Readings(times, "", plan.rule)
    sentence = f"After {clock(times[most - 1].at_h)} go on on a second sheet: {_in_words(plan, end_h)}."
    return Readings(times[:most], sentence, plan.rule)


def _in_words(plan: ReadingPlan, end_h: Fraction) -> str:
    """The whole plan: "every 15 min to 1:00, ..., 15 min after each change, 30 min and 60 min after the end"."""
    regular = [
        f"every {time_text(often.every_h)} to {'the end' if often.until_h >= end_h else clock(often.until_h)}"
        for often in plan.every
    ]
    after = " and ".join(time_text(after_h) for after_h in plan.after_end_h)
    changes = f"{time_text(plan.after_change_h)} after each change"
    return f"{', '.join(regular)}, {changes}, {after} after the end ({clock(end_h)})"


def _regular(plan: ReadingPlan, end_h: Fraction) -> Iterator[Fraction]:
    """Every so often, from the start until the end."""
    at_h = Fraction(0)
    for often in plan.every:
        last_h = min(often.until_h, end_h)
        while at_h + often.every_h <= last_h:
            at_h += often.every_h
            yield at_h


def _after_changes(given: list[PumpStep], plan: ReadingPlan, end_h: Fraction) -> Iterator[Fraction]:
    changes = (step.from_h + plan.after_change_h for step in given if step.from_h > 0)
    yield from takewhile(lambda at_h: at_h < end_h, sorted(changes))
