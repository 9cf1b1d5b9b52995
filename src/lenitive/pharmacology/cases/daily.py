"""Times of the day: which they are, and what may not be exceeded (keys times, gap, max_per_day, max_g_per_day).

    waking_hours(4, Fraction(4))  # (7, 11, 15, 19)

A cream that is used "every 4-6 h" or "3-4 times a day" is used in waking hours, 7 to 23 h (policy): at the most that
its words allow, the first at 7. "Every 4-6 h" around the clock would be 4 to 6 times; labels mean 3 to 4
(evidence/pharmacology 8, claim 14).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import pairwise
from math import ceil

from lenitive.fields import Fields
from lenitive.pharmacology.cases.fields import length_h, moment_h, whole_within
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import CREAM, positive, shown

WAKING_H = (Fraction(7), Fraction(23))
DAY_H = Fraction(24)
MOST_A_DAY = 4  # policy: where a range of hours gives no number
TIMES_EXAMPLE = '["7 h", "12 h", "17 h", "22 h"]'


@dataclass(frozen=True)
class Caps:
    """What a row may not exceed: least time between doses, most doses a day, most grams a day at `applied_g` each."""

    gap_h: Fraction | None = None
    per_day: int | None = None
    g_per_day: Fraction | None = None
    applied_g: Fraction | None = None

    @property
    def number(self) -> int | None:
        """The most doses a day that both the number and the grams allow."""
        by_grams = self.g_per_day // self.applied_g if self.g_per_day and self.applied_g else None
        known = [number for number in (self.per_day, by_grams) if number is not None]
        return min(known) if known else None

    @property
    def is_any(self) -> bool:
        """Whether anything is capped."""
        return self.gap_h is not None or self.per_day is not None or self.g_per_day is not None

    def __str__(self) -> str:
        parts = [
            f"at least {shown(self.gap_h, 'h')} apart" if self.gap_h else "",
            f"at most {self.per_day} a day" if self.per_day else "",
            f"at most {shown(self.g_per_day, 'g')} a day" if self.g_per_day else "",
            f"{shown(self.applied_g, 'g')} each" if self.g_per_day and self.applied_g else "",
        ]
        return ", ".join(filter(None, parts))


def read_caps(fields: Fields, applied_g: Fraction | None) -> Caps:
    """The caps of a row; `applied_g` is one application of a cream."""
    gap_h = fields.taken("gap", length_h)
    per_day = fields.taken("max_per_day", whole_within(LIMITS["doses_a_day"]))
    most = fields.taken("max_g_per_day", partial(positive, measure=CREAM))
    g_per_day = most.magnitude("g") if most else None
    limit = LIMITS["cream_g"]
    if g_per_day is not None and not limit.holds(g_per_day):
        sentence = f"{shown(g_per_day, 'g')} a day cannot be right. {limit.sentence}"
        fields.refuse("max_g_per_day", "too-much-cream", sentence, limit.source)
    elif g_per_day and applied_g and applied_g > g_per_day:
        sentence = f"one application of {shown(applied_g, 'g')} is more than {shown(g_per_day, 'g')} a day"
        fields.refuse("max_g_per_day", "contradictory", f"{sentence}: make them agree")
    return Caps(gap_h, per_day, g_per_day, applied_g)


def read_times(fields: Fields) -> tuple[Fraction, ...]:
    """The key `times`, ascending hours of the day; empty when it was not written or is wrong."""
    nodes = fields.items("times", TIMES_EXAMPLE)
    if nodes is None:
        return ()
    limit = LIMITS["times_a_day"]
    if not limit.holds(Fraction(len(nodes))):
        sentence = f"{len(nodes)} times. {limit.sentence} For example {{times: {TIMES_EXAMPLE}}}"
        fields.refuse("times", "out-of-range", sentence)
        return ()
    below = fields.numbered("times", nodes)
    found = [below.taken(key, moment_h) for key in below.node.items]
    hours = sorted(hour for hour in found if hour is not None)
    if any(hour >= DAY_H for hour in hours) or len(set(hours)) < len(hours):
        sentence = f"times are hours of one day, each once, below 24 h; for example {{times: {TIMES_EXAMPLE}}}"
        fields.refuse("times", "out-of-range", sentence)
        return ()
    return tuple(hours) if len(hours) == len(found) else ()


def waking_hours(number: int, gap_h: Fraction) -> tuple[Fraction, ...]:
    """Up to `number` times, `gap_h` apart from 7 h on and before 23 h, the night between them no shorter."""
    first, end = WAKING_H
    fitting = min(number, ceil((end - first) / gap_h))
    while fitting > 1 and DAY_H - (fitting - 1) * gap_h < gap_h:
        fitting -= 1
    return tuple(first + place * gap_h for place in range(fitting))


def broken_caps(caps: Caps, times_h: tuple[Fraction, ...], every_h: Fraction) -> Iterator[tuple[str, str]]:
    """Key and sentence of each cap that exact times, or doses `every_h`, would break."""
    number, nearest = ceil(DAY_H / every_h), every_h
    if times_h:
        number = len(times_h)
        nearest = min(late - early for early, late in pairwise((*times_h, times_h[0] + DAY_H)))
    if caps.gap_h and nearest < caps.gap_h:
        yield "gap", f"some doses are {shown(nearest, 'h')} apart, less than the gap of {shown(caps.gap_h, 'h')}"
    if caps.per_day and number > caps.per_day:
        yield "max_per_day", f"this is {number} doses a day, more than {{max_per_day: {caps.per_day}}}"
    if caps.g_per_day and caps.applied_g and number * caps.applied_g > caps.g_per_day:
        grams = f"{number} times {shown(caps.applied_g, 'g')} is {shown(number * caps.applied_g, 'g')} a day"
        yield "max_g_per_day", f"{grams}, more than {shown(caps.g_per_day, 'g')}"


def clock(hour: Fraction) -> str:
    """An hour of the day as on a clock: 12:20."""
    minutes = round(hour * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def clocks(times_h: tuple[Fraction, ...]) -> str:
    """Times of the day in words: 7:00, 11:00 and 15:00."""
    texts = [clock(hour) for hour in times_h]
    return f"{', '.join(texts[:-1])} and {texts[-1]}" if len(texts) > 1 else texts[0]
