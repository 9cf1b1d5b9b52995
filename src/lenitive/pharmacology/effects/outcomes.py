"""What the numbers mean for a hundred people: relief and harm, with the drug and without, in plain sentences.

    meaning_of(context)[0].sentence      # "About 67 of 100 people with CRPS get relief ..."

Harm comes from the simulated people: background + (1 - background) x mean chance at their own peak. Relief comes from
published groups, by route: `incidence.py`. Where nothing is published, None.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.evidence import DAGGER
from lenitive.pharmacology.answers.out_of_100 import OutOf100
from lenitive.pharmacology.effects.chances import EVENTS, Context, event_chance, pressure_chance
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.pharmacology.effects.incidence import Compared, compared_row
from lenitive.pharmacology.effects.lasting_relief import FELT_NRS, infused_h, relief_at
from lenitive.pharmacology.effects.studied import is_drawn, is_multi_day

CRPS_COUNTED_H = 72.0  # policy: S30 infused for 100 h
SHORTEST_INFUSION_H, LEAST_MG_PER_KG = 0.5, 0.2  # policy: the trials at hand gave 0.5 mg/kg over 30 min and more
SIMULATED, TYPICAL, PUBLISHED, UNKNOWN = "simulated people", "typical person", "published incidence", "not published"
FEELS = {
    "dissociation": "feel detached from themselves",
    "sedation": "feel sleepy",
    "nausea": "feel sick to their stomach",
}
# Asked for by a scale, more have it than say so on their own: found, but another question than the one counted here.
MEASURED = {
    "dissociation": " As people reported it; asked for by a scale (CADSS), after nasal esketamine 61-75 % (its label).",
    "sedation": " As people reported it; looked for by a scale (MOAA/S), after nasal esketamine 48-61 % (its label).",
}
RELIEF_SENTENCE = {
    "relief multi-day infusion": "About {with_drug} of 100 people with CRPS get relief with this kind of IV infusion. "
    "On placebo it is {placebo} of 100. For other pain we do not know.",
    "relief infusion": "In small trials {with_drug} of 100 people had relief after an IV infusion. "
    "On placebo it was {placebo} of 100. Two trials of a single infusion found no lasting relief.",
    "relief cream": "About {with_drug} of 100 people get relief with this kind of cream. "
    "With a cream that holds no drug it is {placebo} of 100. The difference may be due to chance.",
}
RELIEF_NOTE = {
    "relief multi-day infusion": "Responders in the CRPS model of Dahan 2011 (SE 10 and 9 points). How strong their "
    "relief is and how long it lasts: see lasting relief.",
    "relief infusion": f"Responders in 7 small trials of infusions (6 at high risk of bias), up to 2 weeks.{DAGGER} "
    "After one infusion two trials found no lasting relief (Noppers 2011, Pickering 2020).",
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
    """All outcomes, benefit first. For R-ketamine alone nothing is counted: not published."""
    if context.request.regimen.forms == {"r-ketamine"}:
        return _unknown_all("Nothing is counted for R-ketamine alone.")
    return (
        _relief(context),
        *(_event(name, context) for name in EVENTS),
        *(_pressure(limit, context) for limit in (20, 40)),
    )


def _whole(chance: float) -> int:
    return int(np.floor(100 * chance + 0.5))


def _unknown_all(note: str) -> tuple[OutOf100, ...]:
    """Every outcome without a count."""
    harms = [(name, CURVES[name].title) for name in EVENTS]
    harms += [(f"pressure_ge_{limit}", f"Systolic pressure up by {limit} mmHg or more") for limit in (20, 40)]
    sentence = "We do not know how many people this happens to. No one has counted."
    return (
        _unknown_relief(note),
        *(OutOf100(name, title, False, None, None, UNKNOWN, sentence, "policy", note) for name, title in harms),
    )


def _relief(context: Context) -> OutOf100:
    regimen = context.request.regimen
    routes = {row.route for row in regimen.rows}
    if routes == {"topical"}:
        return _published_relief("relief cream")
    if routes == {"iv"} and is_drawn(regimen) and is_multi_day(regimen):
        if not _is_felt(context):
            return _unknown_relief("So low a level was not studied: relief in responders stays below 1 point of 10.")
        if regimen.forms == {"s-ketamine"} and infused_h(regimen, context.request.horizon_h) >= CRPS_COUNTED_H:
            return _published_relief("relief multi-day infusion")
        return _unknown_relief(
            "Responders in CRPS were counted after 4.2 days of S-ketamine only (Dahan 2011: 67 against 23 of 100); "
            "other infusions over days have no published count."
        )
    if routes == {"iv"}:
        if not _is_studied_infusion(context):
            return _unknown_relief(
                "Responders were counted after infusions; a bolus, or less than 0.2 mg/kg (policy), was not counted."
            )
        return _published_relief("relief infusion")
    return _unknown_relief("No trial counted people with chronic pain by this route, or by these routes together.")


def _is_studied_infusion(context: Context) -> bool:
    """Whether something like the infusions of the trials is given: half an hour or more, a dose that was in use."""
    rows = [row for row in context.request.regimen.rows if row.duration_h >= SHORTEST_INFUSION_H]
    given_mg = sum(row.amount_mg * row.starts_h(context.request.horizon_h).size for row in rows)
    return given_mg >= LEAST_MG_PER_KG * context.request.subject.weight_kg


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
    if event != "sedation" and is_multi_day(context.request.regimen):
        return compared_row(f"{event} S-ketamine infusion")
    return compared_row(f"{event} nasal esketamine")


def _counted(background: float, chance: float, context: Context) -> _Counted:
    people = context.request.population
    simulated = context.people is not None and people is not None
    whose = "Typical person only"
    if simulated and people:
        whose = f"Mean of {people.n} simulated people, each at their own peak"
    origin = SIMULATED if simulated else TYPICAL
    return _Counted(_whole(background + (1 - background) * chance), _whole(background), origin, whose)


def _event(name: str, context: Context) -> OutOf100:
    group = _background(name, context)
    counted = _counted(group.without, event_chance(name, context), context)
    feels = FEELS[name]
    sentence = f"About {counted.with_drug} of 100 people {feels}. Without the drug it is {counted.without} of 100."
    note = f"{counted.note}; without: placebo in {group.who}.{DAGGER if group.verify else ''}{MEASURED.get(name, '')}"
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
