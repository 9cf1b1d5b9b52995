"""Is this dose usual for pain, above usual, or one to stop? Judged over all rows, by the ranges of rules/doses.yaml.

    judged(fields, plan, rows, "pain")  # notes for what is above usual; stops are added to the problems of `fields`

IV pushes within any hour are added, and pushes to short infusions; infusions that follow one another within an hour
count as one, so that a day split into rows is still a day. What several patterns or routes give within one hour is
added as shares of what stops each. `purpose: anesthesia` lifts the stops and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from lenitive.pharmacology.cases.fields import Fields
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import Row
from lenitive.pharmacology.cases.slips import how, readings, sentence_of_a_stop, sentence_of_a_sum, told
from lenitive.pharmacology.cases.trains import HOUR, ROUNDING, Plan, Train, trains_of, worst_hour
from lenitive.pharmacology.dose_ranges import (
    A_DAY,
    AN_HOUR,
    ANESTHESIA,
    ANY_FORM,
    APPLICATION,
    DAYS,
    FAST,
    HOURS,
    PAIN,
    PUSH,
    SHORT,
    STRENGTH,
    DoseRange,
    patterns,
    range_of,
    room,
)
from lenitive.reasons import Reason, caution

INTRAVENOUS, TOPICAL = "iv", "topical"
DAY_H = 24
LOOKED_AT_H = Fraction(2 * DAY_H + 1)  # a row without end is looked at for two days at least
ABOVE, STOP, TOGETHER = "above-usual-range", "dose-stopped", "doses-stopped-together"


@dataclass(frozen=True)
class Share:
    """Rows that are held against one range, and their doses as trains. `hours`: the window in which they add up.

    `added`: doses of another pattern that count here as well.
    """

    limit: DoseRange
    rows: tuple[Row, ...]
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


def judged(fields: Fields, plan: Plan, rows: Sequence[Row], purpose: str) -> tuple[Reason, ...]:
    """What is above usual, as notes; a stop becomes a problem. `rows` are those that could be read, no creams."""
    if plan.weight_kg is None or plan.horizon_h is None or not rows:
        return ()
    until_h = max(plan.horizon_h, LOOKED_AT_H)
    shares = [*_by_vein([row for row in rows if row.route == INTRAVENOUS], until_h, purpose)]
    shares += _by_other_routes([row for row in rows if row.route != INTRAVENOUS], until_h, purpose)
    notes = tuple(_above(share, plan.weight_kg) for share in _each_once(shares, plan.weight_kg, _is_above))
    if purpose == ANESTHESIA:
        return (anesthetic(), *notes)
    stopped = _each_once(shares, plan.weight_kg, _is_stopped)
    for share in stopped:
        _stop(fields, share, plan.weight_kg)
    at_once = [share for share in shares if share.limit.pattern not in (DAYS, A_DAY, FAST)]
    if not stopped:
        _stop_together(fields, at_once, plan.weight_kg)
    return notes or _above_together(at_once, plan.weight_kg)


def anesthetic() -> Reason:
    """The first line of an answer that was asked for as an anesthetic."""
    needs = room()
    sentence = f"Asked for as an anesthetic dose: the limits for pain are lifted. In the room: {needs.needs}."
    return caution("anesthetic-dose", sentence, needs.rule.source, "dose")


# ---------------------------------------------------------------- which doses are held against which range


def _by_vein(rows: Sequence[Row], until_h: Fraction, purpose: str) -> Iterator[Share]:
    pushes = [row for row in rows if row.dose.giving.is_push]
    trains = {row.fields.place(): _trains(row, until_h) for row in rows}
    of_pushes = tuple(train for row in pushes for train in trains[row.fields.place()])
    if pushes:
        yield Share(_range(INTRAVENOUS, ANY_FORM, purpose, PUSH), tuple(pushes), of_pushes)
    infusions = [row for row in rows if not row.dose.giving.is_push]
    found = _of_runs([(row, train) for row in infusions for train in trains[row.fields.place()]])
    for pattern, parts in found.items():
        own = tuple(dict.fromkeys(row for row, _ in parts))
        held = tuple(train for _, train in parts)
        limit = _range(INTRAVENOUS, ANY_FORM, purpose, pattern)
        if pattern == SHORT:
            yield Share(limit, (*own, *pushes), held, added=of_pushes)
            fast = replace(_range(INTRAVENOUS, ANY_FORM, purpose, PUSH), pattern=FAST)
            yield Share(fast, (*own, *pushes), held, patterns().push_at_most_h, of_pushes)
        elif pattern == DAYS:
            yield Share(limit, own, held, DAY_H)
            yield Share(_range(INTRAVENOUS, ANY_FORM, purpose, HOURS), own, held)
        else:
            yield Share(limit, own, held)


def _of_runs(parts: list[tuple[Row, Train]]) -> dict[str, list[tuple[Row, Train]]]:
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
    found: dict[str, list[tuple[Row, Train]]] = {}
    for row, train in parts:
        its = names[np.searchsorted(run_starts, train.starts, "right") - 1]
        for pattern in dict.fromkeys(its.tolist()):
            found.setdefault(pattern, []).append((row, replace(train, starts=train.starts[its == pattern])))
    return found


def _by_other_routes(rows: Sequence[Row], until_h: Fraction, purpose: str) -> Iterator[Share]:
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        limit = _range(row.route, row.substance.form, purpose, AN_HOUR)
        groups.setdefault((limit.route, limit.form), []).append(row)
    for (route, form), own in groups.items():
        trains = tuple(train for row in own for train in _trains(row, until_h))
        for pattern, hours in ((AN_HOUR, 1), (A_DAY, DAY_H)):
            yield Share(_range(route, form, purpose, pattern), tuple(own), trains, hours)


def _range(route: str, form: str, purpose: str, pattern: str) -> DoseRange:
    """The row for this purpose; that for pain, without its stop, where the other purpose has none of its own."""
    found = range_of(route, form, purpose, pattern)
    if found:
        return found
    of_pain = range_of(route, form, PAIN, pattern)
    assert of_pain is not None, (route, form, pattern)
    return replace(of_pain, stop_from=None)


def _trains(row: Row, until_h: Fraction) -> list[Train]:
    return [train for train in trains_of(row, until_h, float(row.base_mg or 0), DAY_H) if train.starts.size]


# ---------------------------------------------------------------- what is said of it


def _each_once(shares: list[Share], weight_kg: Fraction, holds: Callable[[Share, Fraction], bool]) -> list[Share]:
    """The shares of which it holds; rows that are judged by the hour and by the day are named once."""
    found: dict[tuple[Row, ...], Share] = {}
    for share in shares:
        if holds(share, weight_kg):
            found.setdefault(share.rows, share)
    return list(found.values())


def _is_above(share: Share, weight_kg: Fraction) -> bool:
    return share.highest > float(share.limit.usual_to.total(weight_kg)) * (1 + ROUNDING)


def _above(share: Share, weight_kg: Fraction) -> Reason:
    limit = share.limit
    what = "anesthesia" if limit.purpose == ANESTHESIA else "pain"
    dose = told(limit, share.highest, weight_kg, is_one_dose=share.is_one_dose)
    sentence = f"Above the usual range for {what}: {dose}; usual is up to {limit.usual_to}."
    return caution(ABOVE, sentence, limit.usual.source, "dose")


def _above_together(shares: list[Share], weight_kg: Fraction) -> tuple[Reason, ...]:
    """Several routes at once, each usual alone, that together are more than one usual dose."""
    by_route: dict[str, tuple[float, Share]] = {}
    for share in shares:
        of_usual = share.highest / float(share.limit.usual_to.total(weight_kg))
        if of_usual > by_route.get(share.limit.route, (0.0, share))[0]:
            by_route[share.limit.route] = (of_usual, share)
    if len(by_route) < 2:
        return ()
    chosen = [share for _, share in by_route.values()]
    scaled = [
        replace(train, mg=train.mg / float(share.limit.usual_to.total(weight_kg)))
        for share in chosen
        for train in share.trains
    ]
    if worst_hour(scaled)[1] <= 1 + ROUNDING:
        return ()
    parts = " and ".join(f"{how(share.limit)} (alone usual up to {share.limit.usual_to})" for share in chosen)
    sentence = f"Above the usual range for pain: the doses {parts} are given within one hour."
    return (caution(ABOVE, sentence, "policy", "dose"),)


def _is_stopped(share: Share, weight_kg: Fraction) -> bool:
    stop = share.limit.stop_from
    return stop is not None and share.highest >= float(stop.total(weight_kg)) * (1 - ROUNDING)


def _stop(fields: Fields, share: Share, weight_kg: Fraction) -> None:
    limit = share.limit
    dose = told(limit, share.highest, weight_kg, is_one_dose=share.is_one_dose)
    row = share.rows[0] if len(share.rows) == 1 else None
    sentence = sentence_of_a_stop(limit, dose, readings(limit, weight_kg, row) if row and share.is_one_dose else ())
    if row is None:
        fields.refuse("regimen", STOP, sentence, limit.stop.source)
    else:
        row.fields.refuse("amount" if row.fields.has("amount") else "rate", STOP, sentence, limit.stop.source)


def _stop_together(fields: Fields, shares: list[Share], weight_kg: Fraction) -> None:
    """Several patterns or routes at once, none of which would be stopped alone."""
    scaled = []
    for share in shares:
        stop = share.limit.stop_from
        assert stop is not None  # for pain, every pattern within an hour has one
        scaled += [replace(train, mg=train.mg / float(stop.total(weight_kg))) for train in share.trains]
    start, of_a_stop = worst_hour(scaled)
    if of_a_stop >= 1 - ROUNDING:
        sentence = sentence_of_a_sum([share.limit for share in shares], Fraction(start, HOUR))
        fields.refuse("regimen", TOGETHER, sentence, "policy")


# ---------------------------------------------------------------- creams


def creams_above_usual(rows: Sequence[Row], until_h: Fraction) -> tuple[Reason, ...]:
    """Creams stronger than those that were studied, or more of them at once, over all products of any hour."""
    creams = [(row, row.cream) for row in rows if row.cream is not None]
    if not creams:
        return ()
    strength, at_once = _range(TOPICAL, ANY_FORM, PAIN, STRENGTH), _range(TOPICAL, ANY_FORM, PAIN, APPLICATION)
    percent = max(cream.mg_per_g / 10 for _, cream in creams)
    grams = worst_hour([t for row, cream in creams for t in trains_of(row, until_h, float(cream.applied_g))])[1]
    found = [
        (percent > strength.usual_to.value, strength, f"a cream with {shown(percent, '%')} of ketamine"),
        (grams > at_once.usual_to.value, at_once, f"{shown(Fraction(grams).limit_denominator(1000), 'g')} at once"),
    ]
    return tuple(
        caution(ABOVE, f"Above what was studied: {what}; usual is up to {limit.usual_to}.", limit.usual.source, "dose")
        for is_above, limit, what in found
        if is_above
    )
