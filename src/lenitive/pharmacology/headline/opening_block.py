"""Makes the opening block of a prediction.

    headline_of(prediction, request).to_dict()["watch"]["sentence"]

Its parts: `dose.py`, `risks.py`; here what is done afterwards, and the reasons against it, the strongest first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.headline import (
    CLASS_WORDS,
    GRAVE,
    NOT_PUBLISHED,
    Against,
    Headline,
    HeadlinePart,
    OfHundred,
    Peak,
    Pressure,
    Watch,
    lowered,
)
from lenitive.pharmacology.answers.prediction import NO_KETAMINE, Prediction
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.answers.times import length
from lenitive.pharmacology.headline.dose import dose_of
from lenitive.pharmacology.headline.risks import dissociation_of, is_cream_alone, peak_of, pressure_of
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.routes import has_device
from lenitive.reasons import POLICY, Reason

ESKETAMINE_LABEL_H = 2.0  # S20, S72: at least two hours after each treatment
MOST_AGAINST = 2
OPENS_WITH = ("anesthetic-dose", "above-usual-range", "below-usual-range", "unusual-build")
CLASSES = (*GRAVE, "watch")
# Reasons that are not about a medicine, the strongest first: the person, the dose, what it is good for.
REASONS = (
    *("liver-severe", "liver-moderate", "broken-skin", "outside-age", "outside-weight", "effects-adults-only"),
    *("large-topical-amount", "stronger-than-studied", "more-than-studied", "systemic-ketamine-beside", "liver-tests"),
    *(
        "outside-dose",
        "long-infusion-extrapolated",
        "dissociation-extrapolated",
        "patches-beyond-label",
        "local-anaesthetic-sum",
    ),
    *("efficacy-not-shown", "lasting-relief-not-shown"),
)
UNTIL_AWAKE = "Until awake as before and pressure falling; your site's rule."
NEXT_DAY = "Not before the next day, after sleep"


def headline_of(prediction: Prediction, request: PredictionRequest) -> Headline:
    """The block for this answer."""
    regimen, cautions = request.regimen, prediction.cautions
    medicines = _medicines(cautions)
    if not regimen.has_ketamine:
        return _without_ketamine(prediction, request)
    return Headline(
        opens_with=tuple(_reason(one) for code in OPENS_WITH for one in cautions if one.code == code),
        dose=dose_of(regimen, request.subject.weight_kg),
        medicines=medicines,
        peak=peak_of(prediction, regimen),
        dissociation_of_100=dissociation_of(prediction, regimen),
        pressure=pressure_of(prediction, regimen),
        watch=_pointing_to(medicines, _watch(regimen)),
        driving=_driving(regimen, cautions),
        against=_against(cautions),
        on_skin=on_skin(prediction) if regimen.skin_rows else (),  # of a cream of ketamine the page tells it below
    )


def _without_ketamine(prediction: Prediction, request: PredictionRequest) -> Headline:
    """The same block where nothing is ketamine: its parts keep their places and have no numbers."""
    nothing = "Not published: this case holds no ketamine."
    return Headline(
        opens_with=tuple(_reason(one) for code in OPENS_WITH for one in prediction.cautions if one.code == code),
        dose=dose_of(request.regimen, request.subject.weight_kg),
        medicines=(),
        peak=Peak(NO_KETAMINE, POLICY),
        dissociation_of_100=OfHundred(nothing, NOT_PUBLISHED),
        pressure=Pressure(nothing, NOT_PUBLISHED),
        watch=Watch(nothing, NOT_PUBLISHED),
        driving=HeadlinePart(nothing, NOT_PUBLISHED),
        against=_against(prediction.cautions),
        on_skin=on_skin(prediction),
    )


def on_skin(prediction: Prediction) -> tuple[HeadlinePart, ...]:
    """One sentence for each other ingredient with a level."""
    found = []
    for one in prediction.co_ingredients.values():
        level, at = one.cmax_ng_per_ml, one.tmax_h
        if level is None or at is None:
            continue
        toxic = f"; toxic from {figure(one.toxic_ng_per_ml)} ng/mL" if one.toxic_ng_per_ml else ""
        sentence = (
            f"{one.name.capitalize()}: highest level typically {figure(level.typical)} ng/mL ({figure(level.low)} to "
            f"{figure(level.high)}) in the {length(prediction.horizon_h)} shown{toxic}."
        )
        found.append(HeadlinePart(sentence, one.source))
    return tuple(found)


def _reason(caution: Reason) -> Against:
    return Against(caution.text, caution.source, caution.code, caution.interaction)


def _has_nasal_esketamine(regimen: Regimen) -> bool:
    return any(has_device(row.route, row.form) for row in regimen.rows)


def _watch(regimen: Regimen) -> Watch:
    """Hours only for nasal esketamine, from its label: for other routes no authority gives any."""
    if _has_nasal_esketamine(regimen):
        sentence = f"At least {ESKETAMINE_LABEL_H:g} hours after each dose of nasal esketamine (label)."
        if {row.route for row in regimen.rows} != {"nasal"}:
            sentence += f" For the other doses: {lowered(UNTIL_AWAKE)}"
        return Watch(sentence, "S20", ESKETAMINE_LABEL_H)
    if is_cream_alone(regimen):
        return Watch("Not published for creams.", NOT_PUBLISHED)
    return Watch(UNTIL_AWAKE, "policy")


def _pointing_to(medicines: Iterable[Against], watch: Watch) -> Watch:
    """The line of monitoring with a pointer to the medicines that may kill, which ask for more than it says."""
    classes = dict.fromkeys(one.interaction for one in medicines if one.interaction in GRAVE)
    if not classes:
        return watch
    named = "; ".join(lowered(CLASS_WORDS[str(name)]) for name in classes)
    return replace(watch, sentence=f"{watch.sentence} First see the medicines above: {named}.")


def _driving(regimen: Regimen, cautions: Iterable[Reason]) -> HeadlinePart:
    """The label's rule for nasal esketamine, the same as policy elsewhere; of creams what its caution says."""
    if _has_nasal_esketamine(regimen):
        return HeadlinePart(f"{NEXT_DAY} (esketamine label).", "Esketamine-events-recalled")
    if not is_cream_alone(regimen):
        return HeadlinePart(f"{NEXT_DAY} (policy, after the esketamine label).", "policy")
    found = next((one for one in cautions if one.code == "no-driving"), None)
    if found is None:
        return HeadlinePart("Not published for creams.", NOT_PUBLISHED)
    return HeadlinePart(found.text, found.source)


def _medicines(cautions: Iterable[Reason]) -> tuple[Against, ...]:
    """Every medicine with a class, the worst first; the same sentence once."""
    found = [_reason(one) for one in cautions if one.interaction in CLASSES]
    return tuple(dict.fromkeys(sorted(found, key=lambda one: CLASSES.index(str(one.interaction)))))


def _against(cautions: Iterable[Reason]) -> tuple[Against, ...]:
    """The one or two strongest reasons; medicines that may kill are never left out, however many."""
    grave = [one for one in _medicines(cautions) if one.interaction in GRAVE]
    others = [_reason(one) for one in cautions if one.code in REASONS and one.interaction not in GRAVE]
    others.sort(key=lambda one: REASONS.index(one.code))
    return tuple([*grave, *dict.fromkeys(others)][: max(MOST_AGAINST, len(grave))])
