"""Is this dose usual for pain, above usual, or one to stop? Judged over all rows, by the ranges of rules/doses.yaml.

    judged(fields, plan, rows, "pain")  # notes for what is above usual; stops are added to the problems of `fields`

What several patterns or routes give within one hour is added as shares of what stops each. `purpose: anesthesia` lifts
the stops and nothing else. Which doses are held against which range is in `shares.py`, far too little in
`underdoses.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from lenitive.fields import Fields
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.shares import DAY_H, INTRAVENOUS, DosesInRange, by_other_routes, by_vein, range_for
from lenitive.pharmacology.cases.slip_words import asked
from lenitive.pharmacology.cases.slips import dose_in_words, how, readings, sentence_of_a_stop, sentence_of_a_sum, whole
from lenitive.pharmacology.cases.trains import HOUR, ROUNDING, RowsRead, trains_of, worst_hour
from lenitive.pharmacology.cases.underdoses import far_below
from lenitive.pharmacology.dose_ranges import (
    A_DAY,
    ANESTHESIA,
    ANY_FORM,
    APPLICATION,
    DAYS,
    FAST,
    PAIN,
    STRENGTH,
    room,
)
from lenitive.reasons import Reason, caution

TOPICAL = "topical"
LOOKED_AT_H = Fraction(2 * DAY_H + 1)  # a row without end is looked at for two days at least
ABOVE, STOP, TOGETHER = "above-usual-range", "dose-stopped", "doses-stopped-together"


def judged(fields: Fields, plan: RowsRead, rows: Sequence[CaseRow], purpose: str) -> tuple[Reason, ...]:
    """What is above usual, as notes; a stop becomes a problem. `rows` are those that could be read, no creams."""
    if plan.weight_kg is None or plan.horizon_h is None or not rows:
        return ()
    until_h = max(plan.horizon_h, LOOKED_AT_H)
    shares = [*by_vein([row for row in rows if row.route == INTRAVENOUS], until_h, purpose)]
    shares += by_other_routes([row for row in rows if row.route != INTRAVENOUS], until_h, purpose)
    notes = tuple(_above(share, plan.weight_kg) for share in _each_once(shares, plan.weight_kg, _is_above))
    if purpose == ANESTHESIA:
        return (anesthetic(), *notes)
    stopped = _each_once(shares, plan.weight_kg, _is_stopped)
    for share in stopped:
        _stop(fields, share, plan.weight_kg)
    at_once = [share for share in shares if share.limit.pattern not in (DAYS, A_DAY, FAST)]
    if not stopped:
        _stop_together(fields, at_once, plan.weight_kg)
    return (*(notes or _above_together(at_once, plan.weight_kg)), *far_below(shares, plan.weight_kg))


def anesthetic() -> Reason:
    """The first line of an answer that was asked for as an anesthetic."""
    needs = room()
    sentence = f"Asked for as an anesthetic dose: the limits for pain are lifted. In the room: {needs.needs}."
    return caution("anesthetic-dose", sentence, needs.rule.source, "dose")


# ---------------------------------------------------------------- its sentences


def _each_once(
    shares: list[DosesInRange], weight_kg: Fraction, holds: Callable[[DosesInRange, Fraction], bool]
) -> list[DosesInRange]:
    """The shares of which it holds; rows that are judged by the hour and by the day are named once."""
    found: dict[tuple[CaseRow, ...], DosesInRange] = {}
    for share in shares:
        if holds(share, weight_kg):
            found.setdefault(share.rows, share)
    return list(found.values())


def _is_above(share: DosesInRange, weight_kg: Fraction) -> bool:
    return share.highest > float(share.limit.usual_to.total(weight_kg)) * (1 + ROUNDING)


def _above(share: DosesInRange, weight_kg: Fraction) -> Reason:
    limit = share.limit
    what = "anesthesia" if limit.purpose == ANESTHESIA else "pain"
    dose = dose_in_words(limit, share.highest, weight_kg, is_one_dose=share.is_one_dose)
    sentence = f"Above the usual range for {what}: {dose}; usual is up to {limit.usual_to}."
    return caution(ABOVE, sentence, limit.usual.source, "dose")


def _above_together(shares: list[DosesInRange], weight_kg: Fraction) -> tuple[Reason, ...]:
    """Several routes at once, each usual alone, that together are more than one usual dose."""
    by_route: dict[str, tuple[float, DosesInRange]] = {}
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


def _is_stopped(share: DosesInRange, weight_kg: Fraction) -> bool:
    stop = share.limit.stop_from
    return stop is not None and share.highest >= float(stop.total(weight_kg)) * (1 - ROUNDING)


def _stop(fields: Fields, share: DosesInRange, weight_kg: Fraction) -> None:
    limit = share.limit
    dose = dose_in_words(limit, share.highest, weight_kg, is_one_dose=share.is_one_dose)
    row = share.rows[0] if len(share.rows) == 1 else None
    dose = whole(limit, row) + dose if row else dose
    meant = readings(limit, weight_kg, row) if row and share.is_one_dose else ()
    sentence = sentence_of_a_stop(limit, dose, asked(share.rows, hours=share.hours), meant)
    if row is None:
        fields.refuse("regimen", STOP, sentence, limit.stop.source)
    else:
        row.fields.refuse("amount" if row.fields.has("amount") else "rate", STOP, sentence, limit.stop.source)


def _stop_together(fields: Fields, shares: list[DosesInRange], weight_kg: Fraction) -> None:
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


def creams_above_usual(rows: Sequence[CaseRow], until_h: Fraction) -> tuple[Reason, ...]:
    """Creams stronger than those that were studied, or more of them at once, over all products of any hour."""
    creams = [(row, row.cream) for row in rows if row.cream is not None]
    if not creams:
        return ()
    strength, at_once = range_for(TOPICAL, ANY_FORM, PAIN, STRENGTH), range_for(TOPICAL, ANY_FORM, PAIN, APPLICATION)
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
