"""For which regimens lasting relief is drawn, and the sentence where it is not.

    is_drawn(regimen)      # True for 100 h of infusion, and for 40 minutes on each of five days within three weeks
    not_drawn(regimen)     # what trials found with anything else

A case names no diagnosis, so the regimen decides (policy). Grade B is for what the trials gave: `is_multi_day`.
"""

from __future__ import annotations

from math import ceil

import numpy as np

from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats

H_PER_DAY = 24.0
LONG_H = 24.0  # policy: an infusion of at least a day ...
DAYS, WITHIN_DAYS = 5, 21  # ... or infusions begun on at least five days of three weeks
FORMS_STUDIED = ("s-ketamine", "racemate")
MULTI_DAY_H = 40.0  # policy: at least so many hours of infusion (10 x 4 h; 100 h) ...
MULTI_DAY_WITHIN_H = 240.0  # ... within ten days
SAME_H = 1e-6  # two times nearer than this are one

DRAWN_FOR = (
    "Drawn for IV infusions that last 24 hours or longer, or that are given on five or more days within three weeks "
    "(policy)."
)
WHO = (
    "Studied with infusions over days in people with CRPS, and, with weaker evidence and for a short time only, after "
    "spinal cord injury. Nobody else was studied."
)
ONE_INFUSION = (
    "Two trials of a single infusion found no relief that lasted (Noppers 2011 in fibromyalgia, Pickering 2020); it "
    "was found only after infusions over days, in CRPS (Sigtermans 2009)."
)
ON_THE_SKIN = (
    "No trial is known that measured relief after the last use of a cream, and compounded creams did no better than "
    "placebo creams (Lynch 2005, Brutcher 2019)."
)
ANOTHER_WAY = (
    "No trial is known that measured relief after the last dose given this way; it was found only after infusions over "
    "days, in CRPS (Sigtermans 2009)."
)


def is_drawn(regimen: Regimen) -> bool:
    """Whether S-ketamine or racemate is infused for 24 h or longer, or on five or more days within three weeks.

    The whole regimen counts, whatever the horizon. Infusions that touch or overlap are one; a day counts when an
    infusion begins on it (hour 0 is a midnight); doses before a steady state count too.
    """
    begin, end = _infusions(regimen)
    return bool(np.any(end - begin >= LONG_H - SAME_H)) or _has_five_days(begin)


def not_drawn(regimen: Regimen) -> tuple[str, str]:
    """What trials found with a regimen for which lasting relief is not drawn: sentence, source."""
    if _infusions(regimen)[0].size:
        return ONE_INFUSION, "S31"
    if {row.route for row in regimen.rows} == {"topical"}:
        return ON_THE_SKIN, "S48"
    return ANOTHER_WAY, "S67"


def is_multi_day(regimen: Regimen) -> bool:
    """Whether S-ketamine or racemate is infused for at least 40 h in all within some ten days (policy).

    That holds for the published regimens: 100 h without a break (S30, S67), and 4 h a day for ten days (S70).
    """
    begin, end = _infusions(regimen)
    if begin.size == 0:
        return False
    first = np.concatenate([begin, end - MULTI_DAY_WITHIN_H])
    infused_h = _infused_h(begin, end, first + MULTI_DAY_WITHIN_H) - _infused_h(begin, end, first)
    return bool(np.any(infused_h >= MULTI_DAY_H - SAME_H))


def _infusions(regimen: Regimen) -> tuple[Floats, Floats]:
    """Begin and end of every infusion that counts, hours, ascending, apart from each other; shapes [infusions]."""
    until_h = max(row.last_start_h or row.start_h for row in regimen.rows) + WITHIN_DAYS * H_PER_DAY
    nothing = (np.empty(0), np.empty(0))
    begins, ends = zip(nothing, *(_of_row(row, until_h) for row in regimen.rows if _is_infusion(row)), strict=True)
    begin, end = np.concatenate(begins), np.concatenate(ends)
    order = np.argsort(begin, kind="stable")
    begin, end = begin[order], np.maximum.accumulate(end[order])
    is_new = np.append(True, begin[1:] > end[:-1] + SAME_H)[: begin.size]
    is_last = np.append(is_new[1:], True)[: begin.size]
    return begin[is_new], end[is_last]


def _is_infusion(row: DoseRow) -> bool:
    return row.route == "iv" and row.form in FORMS_STUDIED and not row.is_push


def _of_row(row: DoseRow, until_h: float) -> tuple[Floats, Floats]:
    """Begin and end of each infusion of a row, those before a steady state for three weeks back."""
    every_h = row.every_h or 0.0
    earlier = ceil(WITHIN_DAYS * H_PER_DAY / every_h) if row.is_steady_state else 0
    first = row.start_h - earlier * every_h
    if (
        earlier or row.count != 1
    ) and every_h <= row.duration_h:  # never pauses: one infusion, however many times it is renewed
        starts, last = np.array([first]), until_h if row.last_start_h is None else row.last_start_h
        return starts + row.lag_h, np.array([last + row.duration_h + row.lag_h])
    starts = np.concatenate([first + every_h * np.arange(earlier), row.starts_h(until_h)]) + row.lag_h
    return starts, starts + row.duration_h


def _has_five_days(begin: Floats) -> bool:
    days = np.unique(np.floor((begin + SAME_H) / H_PER_DAY))
    return bool(np.any(days[DAYS - 1 :] - days[: max(days.size - DAYS + 1, 0)] < WITHIN_DAYS))


def _infused_h(begin: Floats, end: Floats, until_h: Floats) -> Floats:
    """Hours of infusion up to each time."""
    at = np.column_stack([begin, end]).ravel()
    lengths = np.column_stack([np.zeros_like(begin), end - begin]).ravel()
    return np.asarray(np.interp(until_h, at, np.cumsum(lengths)), dtype=np.float64)
