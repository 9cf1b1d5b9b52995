"""When it is given: the keys at, lag, every, times, for, count, steady_state, as_needed and the caps of one row.

    read_schedule(fields).every_h  # every: "3-4 times a day" → Fraction(6), with a note

Doses at times of the day are several trains, one for each time, every 24 h: `Schedule.parts`. See `daily.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from lenitive.fields import Fields
from lenitive.pharmacology.cases.daily import (
    DAY_H,
    MOST_A_DAY,
    WAKING_H,
    Caps,
    broken_caps,
    clocks,
    read_caps,
    read_times,
    waking_hours,
)
from lenitive.pharmacology.cases.fields import length_h, moment_h, whole_within
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.vocabulary import AS_NEEDED_KEYS
from lenitive.readings import quoted
from lenitive.reasons import Reason, Refused, refusal

_TIMES = re.compile(r"([1-9][0-9]{0,2})(?:\s*(?:-|–|to)\s*([1-9][0-9]{0,2}))?\s*times?\s+an?\s+(day|week)")
_WORDS = re.compile(r"(?:(once|twice)\s+an?\s+(day|week))|daily|weekly")
_HOURS = re.compile(r"([0-9][0-9./]*)\s*(?:-|–|to)\s*([0-9][0-9./]*)\s*h(?:ours?)?")
_PERIOD_H = {"day": Fraction(24), "daily": Fraction(24), "week": Fraction(168), "weekly": Fraction(168)}
HOURS_A_YEAR = Fraction(8766)
NO_CAPS = Caps()


@dataclass(frozen=True)
class Schedule:
    """Start, delay and repetition of one row, hours; count None: without end.

    `times_h`: hours of the day at which doses are given from `at_h` on (then `every_h` is 24), or nothing.
    """

    at_h: Fraction
    lag_h: Fraction
    every_h: Fraction | None
    count: int | None
    is_steady_state: bool
    notes: tuple[Reason, ...]
    times_h: tuple[Fraction, ...] = ()
    caps: Caps = NO_CAPS

    @property
    def parts(self) -> tuple[Schedule, ...]:
        """The same as trains of equal doses with equal gaps, in the order of their first doses."""
        if not self.times_h:
            return (self,)
        starts = first_starts(self.times_h, self.at_h)
        if self.count is None:
            return tuple(replace(self, at_h=start, times_h=()) for start in starts)
        counts = [ceil((self.count - place) / len(starts)) for place in range(len(starts))]
        given = [(start, count) for start, count in zip(starts, counts, strict=True) if count > 0]
        return tuple(replace(self, at_h=start, count=count, times_h=()) for start, count in given)

    def number_until(self, until_h: Fraction) -> int:
        """How many doses start at or before `until_h`; exact."""
        return sum(_number_until(part, until_h) for part in self.parts)

    @property
    def last_start_h(self) -> Fraction | None:
        """Start of the last dose; None when there is no last one."""
        if self.count is None:
            return None
        return max(part.at_h + ((part.count or 1) - 1) * (part.every_h or 0) for part in self.parts)


def _number_until(part: Schedule, until_h: Fraction) -> int:
    if part.at_h > until_h:
        return 0
    fitting = int((until_h - part.at_h) / part.every_h) + 1 if part.every_h else 1
    return fitting if part.count is None else min(part.count, fitting)


def first_starts(times_h: tuple[Fraction, ...], from_h: Fraction) -> list[Fraction]:
    """The first start at or after `from_h` for each time of the day, ascending."""
    return sorted(time + ceil((from_h - time) / DAY_H) * DAY_H if time < from_h else time for time in times_h)


@dataclass(frozen=True)
class DoseInterval:
    """From dose to dose, hours, and how it was understood; `times_h` when it stands for times of the day.

    `a_day`: fewest and most times a day, when the words say so. `range_h`: "4-6 h".
    `caps`: those of the row, its words included.
    """

    hours: Fraction
    notes: tuple[Reason, ...] = ()
    times_h: tuple[Fraction, ...] = ()
    a_day: tuple[int, int] | None = None
    range_h: tuple[Fraction, Fraction] | None = None
    caps: Caps | None = None


@dataclass(frozen=True)
class Wish:
    """Doses in waking hours: fewest and most a day, least gap (None: spread evenly), and how it was written."""

    key: str
    fewest: int
    most: int
    gap_h: Fraction | None
    code: str
    words: str


def read_schedule(fields: Fields, *, is_topical: bool = False, applied_g: Fraction | None = None) -> Schedule | None:
    """Read the time keys of a row; None when something is wrong with them. `applied_g`: one application of a cream."""
    before = len(fields.problems)
    at_h, lag_h = fields.taken("at", moment_h) or Fraction(0), fields.taken("lag", moment_h) or Fraction(0)
    caps = read_caps(fields, applied_g)
    interval = _interval(fields, caps, is_topical)
    repeats = interval is not None or any(fields.has(key) for key in ("every", "times", "as_needed"))
    is_steady_state = fields.flag("steady_state") or False
    if is_steady_state and not repeats:
        sentence = "a steady state needs the time between doses: add for example {every: 6 h}"
        fields.refuse("steady_state", "every-missing", sentence)
    count = _count(fields, interval, at_h, repeats)
    if len(fields.problems) > before:
        return None
    if interval is None:
        return Schedule(at_h, lag_h, None, count, is_steady_state, ())
    at_h = first_starts(interval.times_h, at_h)[0] if interval.times_h else at_h
    every_h = DAY_H if interval.times_h else interval.hours
    found = Schedule(
        at_h, lag_h, every_h, count, is_steady_state, interval.notes, interval.times_h, interval.caps or caps
    )
    return None if _lasts_too_long(fields, found) else found


def _lasts_too_long(fields: Fields, schedule: Schedule) -> bool:
    """Whether the last dose lies beyond what can be computed, which is then a problem of its count."""
    last_h, limit = schedule.last_start_h, LIMITS["row_y"]
    if last_h is None or limit.holds(last_h / HOURS_A_YEAR):
        return False
    fields.refuse("count", "too-many-doses", f"the last dose is too far away. {limit.sentence} Write fewer doses")
    return True


def _interval(fields: Fields, caps: Caps, is_topical: bool) -> DoseInterval | None:
    """What the row says of repetition; None when it says nothing, or with a problem."""
    before = len(fields.problems)
    every = fields.taken("every", interval_of if is_topical else _interval_without_range)
    times_h = read_times(fields)
    needed = _as_needed(fields)
    written = [key for key in ("every", "times", "as_needed") if fields.has(key)]
    if len(written) > 1:
        named = " and ".join(f"{{{key}}}" for key in written)
        sentence = f"{named}: a row is given every so often, at times of the day or as needed: keep one"
        fields.refuse(written[-1], "contradictory", sentence)
    if len(fields.problems) > before:
        return None
    if times_h or (every and not (is_topical and _is_in_waking_hours(every))):
        found = every or DoseInterval(DAY_H, (), times_h)
        for key, sentence in broken_caps(caps, times_h, found.hours):
            fields.refuse(key, "contradictory", f"{sentence}: make them agree")
        return found
    if every and every.range_h and caps.gap_h and caps.gap_h > every.range_h[1]:
        sentence = f"a gap of {shown(caps.gap_h, 'h')} is longer than every {shown(every.range_h[1], 'h')}"
        fields.refuse("gap", "contradictory", f"{sentence}: make them agree")
        return None
    if is_topical and (every or needed or caps.is_any):
        return _in_waking_hours(fields, _wish(every, needed, caps), caps)
    if fields.has("gap") or fields.has("max_per_day"):
        key = "gap" if fields.has("gap") else "max_per_day"
        sentence = "{this} goes with {every} or {times}; as needed is written {as_needed: {max_per_day: 4, gap: 4 h}}"
        fields.refuse(key, "every-missing", sentence)
    return needed


def _is_in_waking_hours(every: DoseInterval) -> bool:
    return every.range_h is not None or (every.a_day is not None and every.a_day[1] > 1)


def _wish(every: DoseInterval | None, needed: DoseInterval | None, caps: Caps) -> Wish:
    """What is asked of a day with a cream, as written."""
    if every and every.range_h:
        low, high = (shown(hour, "h") for hour in every.range_h)
        words = (
            f"Every {low.removesuffix(' h')} to {high} would be {ceil(DAY_H / every.range_h[1])} to "
            f"{ceil(DAY_H / every.range_h[0])} times around the clock; labels mean fewer. "
            f"Stored as a gap of {low}, at most {caps.number or MOST_A_DAY} a day"
        )
        return Wish("every", 1, caps.number or MOST_A_DAY, every.range_h[0], "waking-hours", words)
    if every and every.a_day:
        low_a_day, high_a_day = every.a_day
        if low_a_day == high_a_day:
            return Wish("every", low_a_day, high_a_day, None, "waking-hours", f"{high_a_day} times a day")
        words = f"{low_a_day} to {high_a_day} times a day is shown at the upper number that fits"
        return Wish("every", low_a_day, high_a_day, None, "range-at-upper-number", words)
    if needed and needed.a_day:
        words = f"{needed.notes[0].sentence.partition(':')[0]}: the most that may be used is shown"
        gap_h = needed.range_h[0] if needed.range_h else None
        return Wish("as_needed", 1, needed.a_day[1], gap_h, "as-needed-at-maximum", words)
    words = f"The most that is allowed ({caps}) is shown"
    return Wish("gap", 1, caps.number or MOST_A_DAY, caps.gap_h, "waking-hours", words)


def _in_waking_hours(fields: Fields, wish: Wish, caps: Caps) -> DoseInterval | None:
    """The times of the day that hold the wish within its caps; None, and a problem, when none do."""
    number = min(wish.most, caps.number if caps.number is not None else wish.most)
    if number < 1:
        return None  # one application is more than the grams a day: reported already
    gaps = [gap for gap in (wish.gap_h, caps.gap_h) if gap] or [Fraction(0)]
    step_h = max(*gaps, (WAKING_H[1] - WAKING_H[0]) / number if wish.gap_h is None else Fraction(0))
    times_h = waking_hours(number, step_h)
    if len(times_h) < wish.fewest:
        sentence = f"{wish.words} does not fit into the waking hours (7:00 to 23:00) with {caps}: make them agree"
        key = next((key for key in ("gap", "max_per_day", "max_g_per_day") if fields.has(key)), wish.key)
        fields.refuse(key, "contradictory", sentence)
        return None
    sentence = f"{wish.words}, in waking hours (7:00 to 23:00, policy): at {clocks(times_h)}."
    stored = replace(caps, gap_h=max(gaps) or None, per_day=wish.most if caps.per_day is None else caps.per_day)
    return DoseInterval(DAY_H, (Reason(wish.code, sentence, "policy", "caution", "dose"),), times_h, caps=stored)


def interval_of(text: str) -> DoseInterval:
    """The time between doses: "6 h", "once a day", "3-4 times a day", "2 times a week", "weekly", "4-6 h"."""
    words = text.strip().lower()
    if spoken := _WORDS.fullmatch(words):
        number, period_h = 2 if spoken[1] == "twice" else 1, _PERIOD_H[spoken[2] or words]
        return DoseInterval(period_h / number, a_day=(number, number) if period_h == DAY_H else None)
    if between := _HOURS.fullmatch(words):
        low_h, high_h = length_h(f"{between[1]} h"), length_h(f"{between[2]} h")
        if high_h <= low_h:
            raise refusal("wrong-order", f"{quoted(text)}: write the smaller number first, for example '4-6 h'")
        return DoseInterval(low_h, range_h=(low_h, high_h))
    times = _TIMES.fullmatch(words)
    if not times:
        return DoseInterval(_length(text))
    low, high, period = int(times[1]), int(times[2] or times[1]), times[3]
    if high < low:
        raise refusal("wrong-order", f"{quoted(text)}: write the smaller number first, for example '3-4 times a day'")
    hours, a_day = _PERIOD_H[period] / high, (low, high) if period == "day" else None
    if high == low:
        return DoseInterval(hours, a_day=a_day)
    sentence = f"{low} to {high} times a {period} is shown at the upper number: every {shown(hours, 'h')}."
    return DoseInterval(hours, (Reason("range-at-upper-number", sentence, "policy", "caution", "dose"),), a_day=a_day)


def _interval_without_range(text: str) -> DoseInterval:
    interval = interval_of(text)
    if interval.range_h:
        sentence = f"{quoted(text)}: a range of hours is for creams; write one time, for example '6 h'"
        raise refusal("range-of-hours", sentence)
    return interval


def _length(text: str) -> Fraction:
    try:
        return length_h(text)
    except Refused as wrong:
        sentence = f"{wrong.reason.sentence}, '3 times a day', '2 times a week' or 'once a day'"
        raise refusal(wrong.reason.code, sentence) from None


def _as_needed(fields: Fields) -> DoseInterval | None:
    example = "{max_per_day: 4, gap: 4 h}"
    below = fields.within("as_needed", example)
    if below is None:
        return None
    below.allow(AS_NEEDED_KEYS)
    below.require("max_per_day", "4")
    most = below.taken("max_per_day", whole_within(LIMITS["doses_a_day"]))
    gap_h = below.taken("gap", length_h)
    for key in filter(fields.has, AS_NEEDED_KEYS):
        sentence = f"{{this}} stands inside {{as_needed}}, for example {{as_needed: {example}}}"
        fields.refuse(key, "contradictory", sentence)
    if most is None:
        return None
    hours = max(Fraction(24, most), gap_h or Fraction(0))
    apart = f", at least {shown(gap_h, 'h')} apart" if gap_h else ""
    rule = f"As needed (at most {most} a day{apart})"
    sentence = f"{rule}: the most that may be used is shown, every {shown(hours, 'h')}."
    notes = (Reason("as-needed-at-maximum", sentence, "policy", "caution", "dose"),)
    return DoseInterval(hours, notes, a_day=(1, most), range_h=(gap_h, gap_h) if gap_h else None)


def _count(fields: Fields, interval: DoseInterval | None, from_h: Fraction, repeats: bool) -> int | None:
    """How many doses; None for a row without end (or, with a problem, when it cannot be decided)."""
    count = fields.taken("count", whole_within(LIMITS["doses"]))
    for_h = fields.taken("for", length_h)
    if not repeats:
        key = "for" if fields.has("for") else "count"
        if fields.has("for") or (count or 1) > 1:
            sentence = "{this} needs the time between doses: add for example {every: 6 h}"
            fields.refuse(key, "every-missing", sentence)
        return 1
    if for_h is None or interval is None:
        return count
    fitting, how = _fitting(interval, from_h, for_h)
    if fitting == 0:
        fields.refuse("for", "contradictory", f"no dose falls into {shown(for_h, 'h')} {how}: write a longer time")
    elif count not in (None, fitting):
        lasting = f"{how} for {shown(for_h, 'h')} is {fitting} doses"
        sentence = f"{lasting}, not {count}: keep {{for}} or {{count}}, or make them agree"
        fields.refuse("count", "contradictory", sentence)
    if fitting > LIMITS["doses"].high:
        fields.refuse("for", "too-many-doses", f"this is {fitting} doses. {LIMITS['doses'].sentence}")
    return fitting


def _fitting(interval: DoseInterval, from_h: Fraction, for_h: Fraction) -> tuple[int, str]:
    """How many doses start within `for_h` of `from_h`, and how they are given, in words."""
    if not interval.times_h:
        return ceil(for_h / interval.hours), f"every {shown(interval.hours, 'h')}"
    left = [from_h + for_h - start for start in first_starts(interval.times_h, from_h)]
    return sum(max(0, ceil(hours / DAY_H)) for hours in left), f"at {clocks(interval.times_h)}"
