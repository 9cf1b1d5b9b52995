"""The answer to a case with no ketamine: a patch, or a cream of something else, alone.

    answer_without_ketamine(request, inputs, notes).co_ingredients["lidocaine"].cmax_ng_per_ml.typical

There are no levels, effects and counts; `typical` and `effects` are empty. Model and virtual people are not used.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lenitive.evidence import listed, sources
from lenitive.pharmacology.answers.prediction import Chosen, Prediction
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.headline.opening_block import headline_of
from lenitive.pharmacology.selection import refuse_unknown
from lenitive.pharmacology.topical.at_fractions import cream_sources
from lenitive.pharmacology.topical.cautions import skin_cautions
from lenitive.pharmacology.topical.partners import co_ingredients
from lenitive.reasons import POLICY, Reason, caution

NO_MODEL = Chosen(
    name="none",
    title="No model of ketamine",
    citation="rules/topical_ingredients.yaml",
    sampling_site="venous",
    why="No ketamine is given: levels of what is on the skin are computed from published shares and clearances.",
)


def answer_without_ketamine(
    request: PredictionRequest, inputs: dict[str, Any], notes: tuple[Reason, ...]
) -> Prediction:
    """The Prediction of a case whose rows hold no ketamine; `inputs` is echoed, `notes` stand before the cautions."""
    refuse_unknown(request.model)
    cautions = (*notes, *_notes(request), *_medicines(request), *skin_cautions(request))
    prediction = Prediction(
        typical={},
        population=None,
        doses=(),
        horizon_h=request.horizon_h,
        cautions=cautions,
        sources=listed([*(one.source for one in cautions if one.source in sources()), *cream_sources(request.regimen)]),
        model=NO_MODEL,
        alternatives=(),
        inputs=inputs,
        co_ingredients=co_ingredients(request.regimen, request.subject, request.horizon_h),
    )
    return replace(prediction, headline=headline_of(prediction, request))


def _notes(request: PredictionRequest) -> tuple[Reason, ...]:
    unused = [
        *(["the model"] if request.model != "auto" else []),
        *(["the virtual people"] if request.population else []),
        *(["the window of the half-life"] if request.window_h else []),
    ]
    sentence = f"This case holds no ketamine, so {' and '.join(unused)} asked for are not used."
    return (Reason("no-ketamine", sentence, POLICY, "note", "model"),) if unused else ()


def _medicines(request: PredictionRequest) -> tuple[Reason, ...]:
    if not request.subject.drugs:
        return ()
    names = ", ".join(drug.name for drug in request.subject.drugs)
    sentence = (
        f"Not checked here: {names}. Interactions are known here for ketamine alone: check each of them against what "
        "is on the skin."
    )
    return (caution("medicines-not-checked", sentence, POLICY, "medicine"),)
