"""What the numbers mean for a hundred people: relief and harm, with the drug and without, in plain sentences.

    meaning_of(context)[0].sentence      # "About 67 of 100 people with CRPS get relief ..."

Harm comes from the simulated people: background + (1 - background) x mean chance at the own peak. Relief comes from
published groups, by route: `incidence.py`. Where nothing is published, None.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.effects.chances import EVENTS, Context, event_chance, pressure_chance
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.pharmacology.effects.incidence import Compared, compared_row
from lenitive.pharmacology.effects.lasting import FELT_NRS, is_multi_day, relief_at
from lenitive.pharmacology.meaning import OutOf100

SIMULATED, TYPICAL, PUBLISHED, UNKNOWN = "simulated people", "typical person", "published incidence", "not published"
FEELS = {
    "dissociation": "feel cut off from themselves",
    "sedation": "get sleepy",
    "nausea": "feel sick",
}
RELIEF_SENTENCE = {
    "relief multi-day infusion": "About {with_drug} of 100 people with CRPS get relief with this kind of drip. "
    "On placebo it is {placebo} of 100. For other pain we do not know.",
    "relief infusion": "About {with_drug} of 100 people get relief with this kind of drip. "
    "On placebo it is {placebo} of 100. The trials were small and it may not last.",
    "relief cream": "About {with_drug} of 100 people get relief with this kind of cream. "
    "With a cream without drug it is {placebo} of 100. The gap may be due to chance.",
}
RELIEF_NOTE = {
    "relief multi-day infusion": "Responders in the CRPS model of S30 (SE 10 and 9 points); how strong their relief is "
    "and how long it lasts stands at lasting relief.",
    "relief infusion": "Responders in 7 small trials of infusions (6 at high risk of bias), up to 2 weeks; recalled M: "
    "verify. After one infusion two trials found no lasting relief (S31, S32).",
    "relief cream": "Responders in a trial of 399 people over one month: difference 8 points (-1 to 17), not better "
    "than placebo cream on the whole.",
}


@dataclass(frozen=True)
class _Counted:
    """Whole people of a hundred, and how they were counted."""

    with_drug: int
    without: int
    origin: str
    note: str


def meaning_of(context: Context) -> tuple[OutOf100, ...]:
    """All outcomes, benefit first."""
    return (
        _relief(context),
        *(_event(name, context) for name in EVENTS),
        *(_pressure(limit, context) for limit in (20, 40)),
    )


def _whole(chance: float) -> int:
    return int(np.floor(100 * chance + 0.5))


def _relief(context: Context) -> OutOf100:
    regimen = context.question.regimen
    routes = {row.route for row in regimen.rows}
    if routes == {"topical"}:
        return _published_relief("relief cream")
    if routes == {"iv"} and regimen.forms == {"r-ketamine"}:
        return _unknown_relief("Infusions of R-ketamine alone have no published count.")
    if routes == {"iv"} and is_multi_day(regimen, context.question.horizon_h):
        if not _is_felt(context):
            return _unknown_relief("So low a level was not studied: relief in responders stays below 1 point of 10.")
        return _published_relief("relief multi-day infusion")
    if routes == {"iv"}:
        return _published_relief("relief infusion")
    return _unknown_relief("No trial counted people with chronic pain by this route, or by these routes together.")


def _is_felt(context: Context) -> bool:
    """Whether responders would have a point of relief at all."""
    best = relief_at(np.array([context.drive.slow_site.max()]), context.values)
    return float(context.values["baseline_nrs"][0] * best[0]) >= FELT_NRS


def _published_relief(name: str) -> OutOf100:
    row = compared_row(name)
    with_drug, placebo = _whole(row.with_drug), _whole(row.without)
    sentence = RELIEF_SENTENCE[name].format(with_drug=with_drug, placebo=placebo)
    note = f"{row.who}. {RELIEF_NOTE[name]}"
    return OutOf100("relief", "Pain relief", True, with_drug, placebo, PUBLISHED, sentence, row.source, note)


def _unknown_relief(note: str) -> OutOf100:
    sentence = "We do not know how many people get relief this way. No one has counted."
    return OutOf100("relief", "Pain relief", True, None, None, UNKNOWN, sentence, "policy", note)


def _background(event: str, context: Context) -> Compared:
    """The published group without the drug whose treatment is nearer: infusions over days, or a nasal dose."""
    if event != "sedation" and is_multi_day(context.question.regimen, context.question.horizon_h):
        return compared_row(f"{event} S-ketamine infusion")
    return compared_row(f"{event} nasal esketamine")


def _counted(background: float, chance: float, context: Context) -> _Counted:
    people = context.question.population
    simulated = context.people is not None and people is not None
    whose = (
        f"Mean of {people.n} simulated people, each at the own peak" if simulated and people else "Typical person only"
    )
    origin = SIMULATED if simulated else TYPICAL
    return _Counted(_whole(background + (1 - background) * chance), _whole(background), origin, whose)


def _event(name: str, context: Context) -> OutOf100:
    group = _background(name, context)
    counted = _counted(group.without, event_chance(name, context), context)
    feels = FEELS[name]
    sentence = f"About {counted.with_drug} of 100 people {feels}. Without the drug it is {counted.without} of 100."
    note = f"{counted.note}; without: placebo in {group.who} ({group.tag})."
    sources = ", ".join(dict.fromkeys((group.source, *CURVES[name].sources)))
    return OutOf100(
        name,
        CURVES[name].title,
        False,
        counted.with_drug,
        counted.without,
        counted.origin,
        sentence,
        sources,
        note,
    )


def _pressure(limit: int, context: Context) -> OutOf100:
    with_drug, without = pressure_chance(float(limit), context)
    counted = _counted(0.0, with_drug, context)
    sentence = (
        f"In about {counted.with_drug} of 100 people blood pressure goes up by {limit} or more. "
        f"Without the drug it is {_whole(without)} of 100."
    )
    note = f"{counted.note}; one systolic reading at the peak; without: scatter of readings alone."
    return OutOf100(
        f"pressure_ge_{limit}",
        f"Systolic pressure up by {limit} mmHg or more",
        False,
        counted.with_drug,
        _whole(without),
        counted.origin,
        sentence,
        ", ".join(CURVES["systolic_rise_mmhg"].sources),
        note,
    )
