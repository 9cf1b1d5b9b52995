"""The parts of the opening block that are numbers: peak, dissociation, pressure. Each keeps its place without one.

    peak_of(prediction, regimen), dissociation_of(prediction), pressure_of(prediction)

How much of a cream gets in was never measured, so its parts give no numbers of their own (policy); their sentences say
what the tables below compute from the declared range.
"""

from __future__ import annotations

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.headline import NOT_PUBLISHED, OfHundred, Peak, Pressure, lowered
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.dose_ranges import held_level
from lenitive.pharmacology.headline.dose import lasting, whole
from lenitive.pharmacology.levels.after_push import is_left_out
from lenitive.pharmacology.ranges import FEWEST_FOR_A_BAND
from lenitive.pharmacology.regimens import Regimen

A_HAIR = 1e-6
IN_NINE = "in 9 of 10 people"
OF_CREAMS = "Not published: how much of a cream gets into the blood was never measured in people"


def is_cream_alone(regimen: Regimen) -> bool:
    """Whether nothing but creams is given."""
    return {row.route for row in regimen.rows} == {"topical"}


def peak_of(prediction: Prediction, regimen: Regimen) -> Peak:
    """The highest level of the typical person and the range of it; what a push does at once is left out."""
    if is_cream_alone(regimen):
        return _peak_of_a_cream(prediction)
    curve = prediction.typical["ketamine"]
    level, at_h, spread = curve.cmax, curve.tmax_h, _spread(prediction)
    note, minutes = "", lasting(held_level().left_out_after_a_push_h)
    if is_left_out(regimen, curve.times_h):
        why = f"all of this time lies in the first {minutes} after a push, and no model tells that level"
        return Peak(f"Not published: {why}.", NOT_PUBLISHED)
    if float(curve.values.max()) > level * (1 + A_HAIR):  # only in these minutes is the curve above its peak
        note = f" The first {minutes} after a push are left out: no model tells that level."
    starts = [dose.start_h for dose in prediction.doses if dose.start_h < at_h - 1e-9]
    starts = starts or [dose.start_h for dose in prediction.doses if dose.start_h <= at_h + 1e-9]
    after_h = at_h - max(starts, default=0.0)
    between = f" ({figure(spread[0])} to {figure(spread[1])} {IN_NINE})" if spread else ""
    which = "the start" if len(prediction.doses) == 1 else f"dose {len(starts)}"
    sentence = f"{figure(level)} ng/mL{between}, {whole(after_h)} after {which}.{note}"
    low, high = spread or (None, None)
    return Peak(sentence, prediction.model.name, level, low, high, at_h, after_h)


def _spread(prediction: Prediction) -> tuple[float, float] | None:
    """The middle 90 % of the people's own peaks; None where no people, too few or none that differ were asked for."""
    people = prediction.population
    if people is None or people.n < FEWEST_FOR_A_BAND or not any(people.spread.values()):
        return None
    return people.peaks["ketamine"]["p05"], people.peaks["ketamine"]["p95"]


def _peak_of_a_cream(prediction: Prediction) -> Peak:
    """The highest level at both ends of the declared range of the share that gets in: all is in proportion to it."""
    assert prediction.topical is not None
    some, (low, high) = prediction.topical.fractions[-1], prediction.topical.prior
    lowest, highest = (figure(some.cmax_ng_per_ml * share / some.fraction) for share in (low, high))
    worded = f"If {prediction.topical.shares} does, the highest level is {lowest} to {highest} ng/mL."
    return Peak(f"{OF_CREAMS}. {worded}", "S51")


def _computed(prediction: Prediction, worded: str) -> str:
    """Of creams nothing is published; what the tables below compute from a share that was never measured."""
    assert prediction.topical is not None
    computed = f" If {prediction.topical.shares} gets in: {lowered(worded)}" if worded else ""
    return f"Not published for creams.{computed}"


def dissociation_of(prediction: Prediction, regimen: Regimen) -> OfHundred:
    """How many of a hundred people dissociate."""
    found = next((one for one in prediction.meaning if one.name == "dissociation"), None)
    is_counted = found is not None and found.with_drug is not None
    without = f" ({found.without} without the drug)" if found and found.without is not None else ""
    sentence = f"About {found.with_drug} of 100 people{without}." if found and is_counted else ""
    if is_cream_alone(regimen):
        return OfHundred(_computed(prediction, sentence), NOT_PUBLISHED)
    if found is None or not is_counted:
        return OfHundred(f"Not published. {found.note if found else ''}".strip(), NOT_PUBLISHED)
    return OfHundred(sentence, found.source, found.with_drug, found.without)


def pressure_of(prediction: Prediction, regimen: Regimen) -> Pressure:
    """Rise of systolic pressure at the peak, and how many of a hundred rise by 20 mmHg or more."""
    effect = prediction.effects.get("systolic_rise_mmhg")
    if effect is None:
        nothing = _computed(prediction, "") if is_cream_alone(regimen) else "Not published for R-ketamine alone."
        return Pressure(nothing, NOT_PUBLISHED)
    rise, spread = float(effect.summary["peak"]), effect.summary["peak_range"]
    low, high = (float(spread["p05"]), float(spread["p95"])) if spread else (None, None)
    between = f" ({figure(low, 2)} to {figure(high, 2)} {IN_NINE})" if low is not None and high is not None else ""
    sentence = f"Systolic typically up by {figure(rise, 2)} mmHg{between}"
    found = next((one for one in prediction.meaning if one.name == "pressure_ge_20"), None)
    number, without = (found.with_drug, found.without) if found else (None, None)
    if number is None:
        sentence += "; how many of 100 rise by 20 or more is not published."
    else:
        sentence += f"; by 20 or more in {number} of 100 ({without} without the drug)."
    if is_cream_alone(regimen):
        return Pressure(_computed(prediction, sentence), NOT_PUBLISHED)
    return Pressure(sentence, effect.source, rise, low, high, number, without)
