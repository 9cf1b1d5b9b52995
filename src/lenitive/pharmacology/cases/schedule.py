"""When it is given: the keys at, lag, every, for, count, steady_state and as_needed of one row.

read_schedule(fields).every_h  # every: "3-4 times a day" → Fraction(6), with a note
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from lenitive.pharmacology.cases.case import Note
from lenitive.pharmacology.cases.fields import Fields, length_h
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import Refusal, quoted, shown
from lenitive.pharmacology.cases.vocabulary import AS_NEEDED_KEYS

_TIMES = re.compile(r"([1-9][0-9]{0,2})(?:\s*(?:-|–|to)\s*([1-9][0-9]{0,2}))?\s*times?\s+an?\s+(day|week)")
_WORDS = re.compile(r"(?:(once|twice)\s+an?\s+(day|week))|daily|weekly")
_PERIOD_H = {"day": Fraction(24), "daily": Fraction(24), "week": Fraction(168), "weekly": Fraction(168)}


@dataclass(frozen=True)
class Schedule:
    """Start, delay and repetition of one row, hours; count None: without end."""

    at_h: Fraction
    lag_h: Fraction
    every_h: Fraction | None
    count: int | None
    is_steady_state: bool
    notes: tuple[Note, ...]

    def number_until(self, until_h: Fraction) -> int:
        """How many doses start at or before `until_h`; exact."""
        if self.at_h > until_h:
            return 0
        fitting = int((until_h - self.at_h) / self.every_h) + 1 if self.every_h else 1
        return fitting if self.count is None else min(self.count, fitting)

    @property
    def last_start_h(self) -> Fraction | None:
        """Start of the last dose; None when there is no last one."""
        return None if self.count is None else self.at_h + (self.count - 1) * (self.every_h or 0)


@dataclass(frozen=True)
class Interval:
    """From dose to dose, hours, and how it was understood."""

    hours: Fraction
    notes: tuple[Note, ...] = ()


def read_schedule(fields: Fields) -> Schedule | None:
    """Read the time keys of a row; None when something is wrong with them."""
    before = len(fields.problems)
    at_h, lag_h = fields.moment("at"), fields.moment("lag")
    every = fields.taken("every", interval_of)
    needed = _as_needed(fields)
    if fields.has("every") and fields.has("as_needed"):
        fields.refuse("as_needed", "contradictory", "a row is given every so often or as needed: keep one of the two")
    interval = every or needed
    is_steady_state = fields.flag("steady_state") or False
    if is_steady_state and not _repeats(fields):
        sentence = "a steady state needs the time between doses: add for example every: 6 h"
        fields.refuse("steady_state", "every-missing", sentence)
    count = _count(fields, interval)
    if len(fields.problems) > before:
        return None
    every_h, notes = (interval.hours, interval.notes) if interval else (None, ())
    return Schedule(at_h or Fraction(0), lag_h or Fraction(0), every_h, count, is_steady_state, notes)


def interval_of(text: str) -> Interval:
    """The time between doses: "6 h", "once a day", "3-4 times a day", "2 times a week", "weekly"."""
    words = text.strip().lower()
    if spoken := _WORDS.fullmatch(words):
        return Interval(_PERIOD_H[spoken[2] or words] / (2 if spoken[1] == "twice" else 1))
    times = _TIMES.fullmatch(words)
    if not times:
        return Interval(_length(text))
    low, high, period = int(times[1]), int(times[2] or times[1]), times[3]
    if high < low:
        raise Refusal("wrong-order", f"{quoted(text)}: write the smaller number first, for example '3-4 times a day'")
    hours = _PERIOD_H[period] / high
    if high == low:
        return Interval(hours)
    sentence = f"{low} to {high} times a {period} is shown at the upper number: every {shown(hours, 'h')}."
    return Interval(hours, (Note("range-at-upper-number", sentence, "policy"),))


def _length(text: str) -> Fraction:
    try:
        return length_h(text)
    except Refusal as refusal:
        sentence = f"{refusal.sentence}, '3 times a day', '2 times a week' or 'once a day'"
        raise Refusal(refusal.code, sentence) from None


def _as_needed(fields: Fields) -> Interval | None:
    example = "{max_per_day: 4, gap: 4 h}"
    below = fields.within("as_needed", example)
    if below is None:
        return None
    below.allow(AS_NEEDED_KEYS)
    below.require("max_per_day", "max_per_day: 4")
    most = below.whole("max_per_day", LIMITS["doses_a_day"])
    gap_h = below.length("gap")
    if most is None:
        return None
    hours = max(Fraction(24, most), gap_h or Fraction(0))
    apart = f", at least {shown(gap_h, 'h')} apart" if gap_h else ""
    rule = f"As needed (at most {most} a day{apart})"
    sentence = f"{rule}: the most that may be used is shown, every {shown(hours, 'h')}."
    return Interval(hours, (Note("as-needed-at-maximum", sentence, "policy"),))


def _repeats(fields: Fields) -> bool:
    return fields.has("every") or fields.has("as_needed")


def _count(fields: Fields, interval: Interval | None) -> int | None:
    """How many doses; None for a row without end (or, with a problem, when it cannot be told)."""
    count = fields.whole("count", LIMITS["doses"])
    for_h = fields.length("for")
    if not _repeats(fields):
        key = "for" if fields.has("for") else "count"
        if fields.has("for") or (count or 1) > 1:
            sentence = f"{key} needs the time between doses: add for example every: 6 h"
            fields.refuse(key, "every-missing", sentence)
        return 1
    if for_h is None or interval is None:
        return count
    fitting = ceil(for_h / interval.hours)
    if count not in (None, fitting):
        lasting = f"every {shown(interval.hours, 'h')} for {shown(for_h, 'h')} is {fitting} doses"
        fields.refuse("count", "contradictory", f"{lasting}, not {count}: keep for or count, or make them agree")
    if not LIMITS["doses"].holds(Fraction(fitting)):
        fields.refuse("for", "too-many-doses", f"this is {fitting} doses. {LIMITS['doses'].sentence}")
    return fitting
