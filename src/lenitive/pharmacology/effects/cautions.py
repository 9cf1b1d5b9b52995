"""Reasons to be careful with effects: each with a code, a sentence and a source.

    effect_cautions(request, model, effects)      # ("no-driving", "effect-other-site", ...)

Those of levels are in `pharmacology/cautions.py`; notes that belong to one curve stand at the curve.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lenitive.evidence import DAGGER
from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.anchors import number
from lenitive.pharmacology.effects.studied import is_multi_day, not_drawn
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.routes import ROUTES
from lenitive.reasons import Reason, caution

FELT_NG_PER_ML = 50.0  # S26: lowest level of the study; also the rule of evidence/pharmacology 3.3


def effect_cautions(request: PredictionRequest, model: Model, effects: Mapping[str, Effect]) -> tuple[Reason, ...]:
    """All cautions about the effects of one prediction; empty when none were computed."""
    if not effects:
        return ()
    return (
        *_driving(request, effects),
        *_sites(model, effects),
        *_what_counts(request),
        *_beyond(effects),
        *_lasting(request, effects),
    )


def _is_systemic(request: PredictionRequest) -> bool:
    return any(row.cream is None for row in request.regimen.rows)


def _driving(request: PredictionRequest, effects: Mapping[str, Effect]) -> Iterator[Reason]:
    creams = [row.cream for row in request.regimen.rows if row.cream is not None]
    if _is_systemic(request):
        yield caution(
            "no-driving",
            "No driving and no machines until the next day, after a restful sleep. This is the rule of the "
            f"esketamine label, not a number from the curve.{DAGGER}",
            "Esketamine-events-recalled",
            "person",
        )
    elif request.subject.skin == "broken" or any(cream.skin == "broken" for cream in creams):
        yield caution(
            "no-driving",
            "No driving with a cream on broken skin while it can act: one person drove erratically after it.",
            "S52",
            "person",
        )
    elif _is_felt(effects):
        yield caution(
            "no-driving",
            "No driving and no machines while this cream is in use: in some of these people its level comes to "
            f"{FELT_NG_PER_ML:g} ng/mL or more, from which dissociation was studied.",
            "S26",
            "person",
        )


def _is_felt(effects: Mapping[str, Effect]) -> bool:
    """Whether the level of a cream comes to where dissociation was studied, in the typical person or in one of 20."""
    if "dissociation" not in effects:
        return False
    summary = effects["dissociation"].summary
    highest = summary["peak_range"]["p95"] if summary["peak_range"] else summary["peak"]
    return bool(highest >= number("dissociation_at_200") * FELT_NG_PER_ML / 200)


def _sites(model: Model, effects: Mapping[str, Effect]) -> Iterator[Reason]:
    """Levels and effects read in unlike blood: shown, not converted."""
    other = {"venous": "arterial", "arterial": "venous"}.get(model.sampling_site)
    affected = [effect for effect in effects.values() if effect.sampling_site == other]
    if not affected:
        return
    titles = ", ".join(effect.title.lower() for effect in affected)
    where = "below" if other == "arterial" else "above"
    yield caution(
        "effect-other-site",
        f"Levels here are {model.sampling_site}, but these effects were measured against {other} levels: {titles}. "
        f"They are shown and not converted; in the first minutes after a fast dose {model.sampling_site} levels lie "
        f"far {where} {other} ones.",
        affected[0].source.split(", ")[0],
        "model",
    )


def _what_counts(request: PredictionRequest) -> Iterator[Reason]:
    if request.regimen.forms & {"racemate", "r-ketamine"}:
        yield caution(
            "r-ketamine-not-counted",
            "Relief, feeling high, pressure, heart rate and lasting relief count S-ketamine only: nothing is published "
            "for R-ketamine. What it adds is not known.",
            "S28",
            "model",
        )
        yield caution(
            "r-ketamine-psychic",
            "Sedation, nausea and the chance of dissociation count R-ketamine at 0.21 of S (ratio of Ki). After "
            "anesthesia R gave more emergence reactions (37 %) than racemate (15 %) or S (5 %): it may be too little.",
            "S82",
            "model",
        )
    swallowed = any(ROUTES[row.route].makes_much_norketamine for row in request.regimen.rows)
    if request.norketamine_weight > 0:
        yield caution(
            "norketamine-contested",
            f"Norketamine is counted against relief with weight {request.norketamine_weight:g}, as one study found "
            "(Olofsen 2012). Two others found no contribution (Simons 2022, Sigtermans 2009).",
            "S29",
            "model",
        )
    elif swallowed:
        yield caution(
            "norketamine-contested",
            "Norketamine is not counted: whether it relieves, opposes relief or does nothing is contested (Olofsen "
            "2012 against Simons 2022 and Sigtermans 2009). To see it counted against relief: "
            "{norketamine_opposes: yes}.",
            "S29",
            "model",
        )


def _beyond(effects: Mapping[str, Effect]) -> Iterator[Reason]:
    dissociation = effects.get("dissociation")
    if dissociation is not None and dissociation.summary["peak"] > number("dissociation_at_200"):
        yield caution(
            "dissociation-extrapolated",
            "Dissociation was studied up to 200 ng/mL of racemate in venous plasma; above that it is extrapolated.",
            "S26",
            "model",
        )


def _lasting(request: PredictionRequest, effects: Mapping[str, Effect]) -> Iterator[Reason]:
    lasting = effects.get("lasting_relief")
    if lasting is not None and lasting.values is None:
        yield caution("lasting-relief-not-shown", *not_drawn(request.regimen), "model")
    if is_multi_day(request.regimen):
        yield caution(
            "liver-tests",
            "Test the liver at the start and in each series: 3 of 6 people given two 100-h infusions 16 days apart had "
            "enzymes of 3 times the upper limit or more. In 52 people given 4 h a day none had this.",
            "S89",
            "person",
        )
