"""Which doses are held against which range: the rows of a regimen, grouped by pattern or route.

    by_vein(rows, until_h, "pain")  # a Share for the pushes, one for each pattern of the infusions

IV pushes within any hour are added, and pushes to short infusions; infusions that follow one another within an hour
count as one, so that a day split into rows is still a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.trains import HOUR, Train, trains_of, worst_hour
from lenitive.pharmacology.dose_ranges import (
    A_DAY,
    AN_HOUR,
    ANY_FORM,
    DAYS,
    FAST,
    HOURS,
    PAIN,
    PUSH,
    SHORT,
    DoseRange,
    patterns,
    range_of,
)

INTRAVENOUS = "iv"
DAY_H = 24


@dataclass(frozen=True)
class DosesInRange:
    """Rows that are held against one range, and their doses as trains. `hours`: the window in which they add up.

    `added`: doses of another pattern that count here as well.
    """

    limit: DoseRange
    rows: tuple[CaseRow, ...]
    trains: tuple[Train, ...]
    hours: int | Fraction = 1
    added: tuple[Train, ...] = ()

    @property
    def highest(self) -> float:
        """The most that is given in any window, mg (an hour, where the range is a rate)."""
        mg = worst_hour([*self.trains, *self.added], self.hours)[1]
        return mg / float(self.hours) if self.limit.usual_to.is_rate else mg

    @property
    def is_one_dose(self) -> bool:
        """Whether one dose of one row makes all of it."""
        return sum(train.starts.size for train in (*self.trains, *self.added)) == 1


def by_vein(rows: Sequence[CaseRow], until_h: Fraction, purpose: str) -> Iterator[DosesInRange]:
    """The shares of pushes and infusions by vein."""
    pushes = [row for row in rows if row.dose.giving.is_push]
    trains = {row.fields.place(): _trains(row, until_h) for row in rows}
    of_pushes = tuple(train for row in pushes for train in trains[row.fields.place()])
    if pushes:
        yield DosesInRange(range_for(INTRAVENOUS, ANY_FORM, purpose, PUSH), tuple(pushes), of_pushes)
    infusions = [row for row in rows if not row.dose.giving.is_push]
    found = _of_runs([(row, train) for row in infusions for train in trains[row.fields.place()]])
    for pattern, parts in found.items():
        own = tuple(dict.fromkeys(row for row, _ in parts))
        held = tuple(train for _, train in parts)
        limit = range_for(INTRAVENOUS, ANY_FORM, purpose, pattern)
        fast = replace(range_for(INTRAVENOUS, ANY_FORM, purpose, PUSH), pattern=FAST)
        if pattern == SHORT:
            yield DosesInRange(limit, (*own, *pushes), held, added=of_pushes)
            yield DosesInRange(fast, (*own, *pushes), held, patterns().push_at_most_h, of_pushes)
            continue
        yield DosesInRange(fast, own, held, patterns().push_at_most_h)
        if pattern == DAYS:
            yield DosesInRange(limit, own, held, DAY_H)
            yield DosesInRange(range_for(INTRAVENOUS, ANY_FORM, purpose, HOURS), own, held)
        else:
            yield DosesInRange(limit, own, held)


def _of_runs(parts: list[tuple[CaseRow, Train]]) -> dict[str, list[tuple[CaseRow, Train]]]:
    """Infusions by the pattern of the run that they belong to: one that follows within the pause goes on."""
    if not parts:
        return {}
    starts = np.concatenate([train.starts for _, train in parts])
    ends = np.concatenate([train.starts + train.over for _, train in parts])
    order = np.argsort(starts, kind="stable")
    starts, ends = starts[order], np.maximum.accumulate(ends[order])
    begins = np.concatenate([[True], starts[1:] > ends[:-1] + int(patterns().pause_at_most_h * HOUR)])
    first = np.flatnonzero(begins)
    run_starts = starts[first]
    run_ends = ends[np.concatenate([first[1:] - 1, [ends.size - 1]])]
    lengths, of_run = np.unique(run_ends - run_starts, return_inverse=True)
    names = np.array([patterns().of(Fraction(int(length), HOUR)) for length in lengths])[of_run]
    found: dict[str, list[tuple[CaseRow, Train]]] = {}
    for row, train in parts:
        its = names[np.searchsorted(run_starts, train.starts, "right") - 1]
        for pattern in dict.fromkeys(its.tolist()):
            found.setdefault(pattern, []).append((row, replace(train, starts=train.starts[its == pattern])))
    return found


def by_other_routes(rows: Sequence[CaseRow], until_h: Fraction, purpose: str) -> Iterator[DosesInRange]:
    """The shares of every other route, within an hour and within a day."""
    groups: dict[tuple[str, str], list[CaseRow]] = {}
    for row in rows:
        limit = range_for(row.route, row.substance.form, purpose, AN_HOUR)
        groups.setdefault((limit.route, limit.form), []).append(row)
    for (route, form), own in groups.items():
        trains = tuple(train for row in own for train in _trains(row, until_h))
        for pattern, hours in ((AN_HOUR, 1), (A_DAY, DAY_H)):
            yield DosesInRange(range_for(route, form, purpose, pattern), tuple(own), trains, hours)


def range_for(route: str, form: str, purpose: str, pattern: str) -> DoseRange:
    """The row for this purpose; that for pain, without its stop, where the other purpose has none of its own."""
    found = range_of(route, form, purpose, pattern)
    if found:
        return found
    of_pain = range_of(route, form, PAIN, pattern)
    assert of_pain is not None, (route, form, pattern)
    return replace(of_pain, stop_from=None)


def _trains(row: CaseRow, until_h: Fraction) -> list[Train]:
    return [train for train in trains_of(row, until_h, float(row.base_mg or 0), DAY_H) if train.starts.size]
