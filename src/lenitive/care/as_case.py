"""A plan becomes a case, and a case a prediction: the only place where a person on record is asked about.

    found = expectation_of(chart, today, plan.regimen)
    found.shown                           # "otto_2021, 0.2.0: peak 187 ng/mL, 112 to 301 in 9 of 10 people"
    expectation_of(chart, today, plan.regimen, without="clarithromycin")

Facts come from her chart; what is not known is left out, and a prediction that needs it refuses and says so. The same
case on the public page gives the same values. Medicines are those that are taken on that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from lenitive import documents, pictures
from lenitive.care.charts import Chart, last_day_of, newest_answers, standing
from lenitive.care.rules.readings import reading_kind
from lenitive.pharmacology import Prediction, cost_of, predict_case, read_case, request_of
from lenitive.pictures import icons
from lenitive.reasons import POLICY, Reason, Refused
from lenitive.version import VERSION

PEOPLE = {"n": 500, "seed": 1}
MOST_SECONDS = 3.0  # of one core; the public page refuses such a case, too
DECIMALS = 3
LIVER = {"none": "normal", "moderate": "moderate", "severe": "severe"}
SKIN = {"intact": "intact", "broken": "broken"}
SIZES = {"wide": pictures.WIDE, "narrow": pictures.NARROW}


@dataclass(frozen=True)
class Expectation:
    """The case that was asked, and its prediction or every reason why there is none."""

    case: Mapping[str, Any]
    prediction: Prediction | None
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def shown(self) -> str:
        """In one line: model, version and peak, or that there is no prediction."""
        if self.prediction is None:
            return "No prediction: " + ", ".join(dict.fromkeys(each.code for each in self.reasons))
        return _shown(self.prediction)

    @property
    def of_doses(self) -> tuple[Reason, ...]:
        """Reasons that concern the doses themselves: with them the plan cannot be kept either."""
        return tuple(each for each in self.reasons if each.path.startswith(("regimen", "horizon")))


def expectation_of(
    chart: Chart, today: date, regimen: Sequence[Mapping[str, Any]], *, without: str = ""
) -> Expectation:
    """What these doses are expected to do for this person, with her medicines, or without one of them."""
    case = case_of(chart, today, regimen, without=without)
    try:
        read = read_case(documents.from_plain(case))
    except documents.DocumentError as error:
        reason = Reason(
            "case-not-readable", f"The doses cannot be read: {error}.", POLICY, about="dose", path="regimen"
        )
        return Expectation(case, None, (reason,))
    except Refused as no:
        return Expectation(case, None, tuple(map(_in_words, no.reasons)))
    if cost_of(request_of(read)).seconds > MOST_SECONDS:
        sentence = "So many doses take too long to predict: plan fewer days at a time."
        return Expectation(case, None, (Reason("case-too-long", sentence, POLICY, about="dose"),))
    try:
        return Expectation(case, predict_case(read))
    except Refused as no:
        return Expectation(case, None, tuple(map(_in_words, no.reasons)))


def case_of(chart: Chart, today: date, regimen: Sequence[Mapping[str, Any]], *, without: str = "") -> dict[str, Any]:
    """The case file of these doses for this person, as plain values."""
    subject = dict(_known(chart, today))
    if drugs := [each for each in medicines_in(chart, today) if each != without]:
        subject["drugs"] = drugs
    return {"subject": subject, "regimen": [dict(row) for row in regimen], "population": dict(PEOPLE)}


def medicines_in(chart: Chart, today: date) -> list[str]:
    """What is taken on this day, each once, as a case names it."""
    found: dict[str, None] = {}
    for row in chart.medicines:
        last = last_day_of(row)
        if (row.from_on is None or row.from_on <= today) and (last is None or last >= today):
            found[row.known_as or f"{row.name} (not listed)"] = None
    return list(found)


def summary_of(prediction: Prediction) -> dict[str, Any]:
    """What is kept of it beside the pictures: figures, outcomes of a hundred people, cautions, sources."""
    return {
        "headline": [[each.about, each.sentence, each.source] for each in prediction.headline.lines()]
        if prediction.headline
        else [],
        "caption": pictures.caption(prediction),
        "model": prediction.model.to_dict(),
        "levels": {
            name: {"cmax": curve.cmax, "tmax_h": curve.tmax_h, "auc_0_t": curve.auc_0_t}
            for name, curve in prediction.typical.items()
        },
        "peaks": {name: dict(peaks) for name, peaks in prediction.population.peaks.items()}
        if prediction.population
        else {},
        "meaning": [each.to_dict() for each in prediction.meaning],
        "cautions": [each.to_dict() for each in prediction.cautions],
        "sources": [each.to_dict() for each in prediction.sources],
        "inputs": dict(prediction.inputs),
    }


def pictures_of(prediction: Prediction) -> dict[str, str]:
    """SVG text: the levels by their width, and a hundred people for each outcome that was counted."""
    levels = {name: pictures.picture(prediction, size) for name, size in SIZES.items()}
    outcomes = {f"outcome-{each.name}": icons.array(each) for each in prediction.meaning}
    return levels | {name: picture for name, picture in outcomes.items() if picture}


def _known(chart: Chart, today: date) -> Iterator[tuple[str, Any]]:
    if weight := _reading(chart, "weight"):
        yield "weight_kg", weight
    born = chart.known.identity.born_on
    yield "age_y", today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if chart.known.identity.sex in ("female", "male"):
        yield "sex", chart.known.identity.sex
    if height := _reading(chart, "height"):
        yield "height_cm", height
    answers = newest_answers(chart.conditions)
    for fact, words in (("liver", LIVER), ("skin", SKIN)):
        given = [words[each] for each in answers[fact].values if each in words] if fact in answers else []
        if len(given) == 1:
            yield fact, given[0]


def _reading(chart: Chart, kind: str) -> str:
    """The newest one that counts, in the unit of the case; empty where none does."""
    row = standing(chart.readings).filter(kind=kind, number__isnull=False).first()
    if row is None:
        return ""
    value = reading_kind(kind).converted(Fraction(row.number), row.unit)
    return f"{float(round(value, DECIMALS)):g}" if value < 1 else f"{round(float(value), DECIMALS)}".removesuffix(".0")


def _shown(prediction: Prediction) -> str:
    line = f"{prediction.model.name}, {VERSION}"
    if not prediction.has_ketamine:
        return f"{line}: no ketamine"
    peak = f"{line}: peak {prediction.typical['ketamine'].cmax:.3g} ng/mL"
    spread = prediction.population.peaks.get("ketamine") if prediction.population else None
    return f"{peak}, {spread['p05']:.3g} to {spread['p95']:.3g} in 9 of 10 people" if spread else peak


_MISSING = {
    "subject.weight_kg": "No weight is on file: record it to see a prediction.",
    "subject.sex": "No sex that a model knows is on file, so nothing is predicted.",
    "subject.skin": "Nobody has answered how the skin is: ask it under conditions to see a prediction.",
}


def _in_words(reason: Reason) -> Reason:
    """In the words of a chart where a fact of the person is missing."""
    for path, sentence in _MISSING.items():
        key = path.partition(".")[2]
        if reason.code == "missing" and (reason.path == path or (reason.path == "subject" and key in reason.keys)):
            return Reason(f"case-no-{key.partition('_')[0]}", sentence, reason.source, about="person", path=path)
    return reason
