"""What the page shows of a prediction: pictures, numbers, tables, in the order in which they are read.

shown(prediction)["sentence"]; the template only puts these in their places.
"""

from __future__ import annotations

from typing import Any

from lenitive import pictures
from lenitive.evidence import footnote
from lenitive.pharmacology import (
    LEVEL_RANGES,
    Curve,
    Prediction,
    caution_groups,
    moment,
    published_name,
    range_reading,
    track_record,
)
from lenitive.pictures.scales import plain
from lenitive.pictures.words import SUBSTANCES, clock, doses, model_name, span
from lenitive.web.professional.case_reasons import worded
from lenitive.web.professional.creams import creams, partners
from lenitive.web.professional.inputs import input_value, input_words, understood
from lenitive.web.professional.tables import body
from lenitive.web.professional.what_to_expect import details_of, drawn, expected, groups, hundreds

MODEL = "model"


def shown(prediction: Prediction, *, has_details: bool) -> dict[str, Any]:
    """Everything that the answer shows; folded tables and limits only where the page has `has_details`."""
    cautions = caution_groups(map(worded, prediction.cautions))
    return {
        **(detailed(prediction) if has_details else {"details": None}),
        "has_ketamine": prediction.has_ketamine,
        "wide": drawn(pictures.picture(prediction, pictures.WIDE)),
        "narrow": drawn(pictures.picture(prediction, pictures.NARROW)),
        "caption": pictures.caption(prediction),
        "sentence": range_reading(prediction),
        "headline": list(prediction.headline.lines()) if prediction.headline else [],
        "numbers": [_numbers(name, curve, prediction) for name, curve in prediction.typical.items()],
        "models": _models(prediction),
        "ranges": LEVEL_RANGES,
        "doses": doses(prediction),
        "span": span(prediction.horizon_h),
        "inputs": list(understood(prediction.inputs)),
        "read_as": [worded(one) for one in prediction.cautions if one.severity == "note"],
        "cautions": [group for group in cautions if group.key != MODEL],
        "model_cautions": sum(len(group.cautions) for group in cautions if group.key == MODEL),
        "footnote": footnote(
            [
                *(one.sentence for one in prediction.cautions if one.about != MODEL),
                *(one.citation for one in prediction.sources),
            ]
        ),
        "record": track_record(prediction.model.name, dict.fromkeys(dose.route for dose in prediction.doses)),
        "person": _person(prediction),
        "expected": expected(prediction),
        "groups": groups(prediction, has_details=has_details),
        "hundreds": hundreds(prediction),
        "creams": creams(prediction),
        "partners": partners(prediction),
        "has_medicines": bool(prediction.inputs.get("subject", {}).get("drugs")),
        "p": prediction,
    }


def detailed(prediction: Prediction) -> dict[str, Any]:
    """What is folded away and asked for by itself: tables, basis and limits, what limits the model, all sources."""
    of_model = [worded(one) for one in prediction.cautions if one.about == MODEL and one.severity != "note"]
    details = {
        "model": of_model,
        "footnote": footnote(one.sentence for one in of_model),
        "heads": _heads(prediction),
        "table": body(_table(prediction)),
        "outcomes": prediction.meaning,
        "effects": [details_of(effect, prediction) for effect in prediction.effects.values()],
    }
    return {"details": details, "p": prediction}


def _numbers(name: str, curve: Curve, prediction: Prediction) -> dict[str, str]:
    """One substance: peak and its 90 % range, time of it, area, half-life; each with its unit in the template."""
    peaks = prediction.population.peaks.get(name, {}) if prediction.population else {}
    return {
        "name": SUBSTANCES[name],
        "peak": plain(curve.cmax),
        "peak_range": f"{plain(peaks['p05'])} to {plain(peaks['p95'])}" if peaks else "",
        "tmax": clock(curve.tmax_h),
        "auc": plain(curve.auc_0_t),
        "auc_inf": "" if curve.auc_0_inf is None else plain(curve.auc_0_inf),
        "half_life": moment(curve.terminal_h),
        "apparent": "" if curve.apparent.value is None else moment(curve.apparent.value),
        "apparent_from": clock(curve.apparent.from_h),
        "apparent_to": clock(curve.apparent.to_h),
    }


def _models(prediction: Prediction) -> list[dict[str, str]]:
    """The model that answered, then the others, each with its peak; none without ketamine."""
    if not prediction.has_ketamine:
        return []
    rows = [_model(published_name(prediction.model.name), prediction.model, prediction.typical["ketamine"])]
    for other in prediction.alternatives:
        rows.append(_model(model_name(prediction, other), other.model, other.typical["ketamine"]))
    return rows


def _model(name: str, chosen: Any, curve: Curve) -> dict[str, str]:
    return {
        "name": name,
        "why": chosen.why,
        "site": chosen.sampling_site,
        "citation": chosen.citation,
        "peak": plain(curve.cmax),
        "tmax": clock(curve.tmax_h),
    }


def _heads(prediction: Prediction) -> list[str]:
    """Column heads of the table of levels after the time."""
    others = [SUBSTANCES[name] for name in ("norketamine", "hydroxynorketamine") if name in prediction.typical]
    if prediction.population is None:
        return ["ketamine, typical", *(f"{name}, typical" for name in others)]
    return ["median", "5 %", "25 %", "75 %", "95 %", *(f"{name}, median" for name in others)]


def _table(prediction: Prediction) -> list[list[str]]:
    """Rows of the table of levels: time, then ng/mL; none without ketamine."""
    if not prediction.has_ketamine:
        return []
    names = [name for name in ("norketamine", "hydroxynorketamine") if name in prediction.typical]
    if prediction.population is None:
        columns = [prediction.typical[name].values for name in ("ketamine", *names)]
    else:
        quantiles = prediction.population.quantiles
        columns = [quantiles["ketamine"][key] for key in ("p50", "p05", "p25", "p75", "p95")]
        columns += [quantiles[name]["p50"] for name in names]
    times = prediction.typical["ketamine"].times_h
    return [[moment(time), *map(plain, row)] for time, *row in zip(times, *columns, strict=True)]


def _person(prediction: Prediction) -> str:
    """Who it is about, for the head of a printed page; a name never enters a case."""
    subject = prediction.inputs.get("subject", {})
    facts = [f"{input_words(key)} {input_value(key, value)}" for key, value in subject.items() if key != "drugs"]
    taken = [drug["name"] for drug in subject.get("drugs", [])]
    return ", ".join(facts) + (f"; takes {', '.join(taken)}" if taken else "; no other medicines were entered")
