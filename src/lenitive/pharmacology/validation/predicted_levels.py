"""Printed numbers of levels, read off an answer: peaks, areas, times, shares, and what a medicine changes.

A printed peak is the mean (or the geometric mean) of each person's own peak, not the peak of a typical curve; a printed
area is the area below the mean level.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from lenitive.pharmacology.validation.observations import Observation
from lenitive.pharmacology.validation.reading import Answer, Answers, Unanswered, hour_of, mean_of

# Ketamine and norketamine, g/mol (evidence/pharmacology).
KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL = 237.73, 223.70
SAME_ANALYTE = {
    "r_norketamine": "norketamine",
    "norketamine_per_enantiomer": "norketamine",
    "ketamine_equivalents": "ketamine",
}


def _analyte(row: Observation, answer: Answer) -> str:
    name = SAME_ANALYTE.get(row.of, row.of)
    if name in answer["typical"]["analytes"]:
        return name
    if name in ("s_ketamine", "r_ketamine") and _forms(answer) == {name.replace("_", "-")}:
        return "ketamine"
    raise Unanswered(name)


def _forms(answer: Answer) -> set[str]:
    return {one["form"] for one in answer["inputs"]["regimen"] if "form" in one}


def _curve(row: Observation, answer: Answer) -> Mapping[str, Any]:
    found: Mapping[str, Any] = answer["typical"]["analytes"][_analyte(row, answer)]
    return found


def _share_of(row: Observation) -> float:
    """Norketamine is told for both enantiomers together."""
    return 0.5 if row.of == "norketamine_per_enantiomer" else 1.0


def _on_skin(row: Observation, answer: Answer, key: str) -> float:
    """The typical number of another ingredient than ketamine."""
    found = answer["co_ingredients"][row.of][key]
    if found is None:
        raise Unanswered(f"{row.of} from the skin")
    return float(found["typical"])


def _is_on_skin(row: Observation, answer: Answer) -> bool:
    return row.of in answer.get("co_ingredients", {})


def _peak_of_day(row: Observation, answers: Answers) -> float:
    return _on_skin(row, answers.dose, "cmax_ng_per_ml")


def _area_of_day(row: Observation, answers: Answers) -> float:
    return _on_skin(row, answers.dose, "auc_0_24_ng_h_per_ml")


def _area_of_eight_hours(row: Observation, answers: Answers) -> float:
    """One of the three equal intervals of a day at steady state."""
    return _on_skin(row, answers.dose, "auc_0_24_ng_h_per_ml") / 3


def _since_put_on(row: Observation, answers: Answers) -> float:
    """Time of the highest level of the last day, from the application before it."""
    at_h = _on_skin(row, answers.dose, "tmax_h")
    (given,) = answers.dose["inputs"]["regimen"]
    every_h, number = given.get("every_h"), given["count"]
    last = given["at_h"] + (min(int((at_h - given["at_h"]) // every_h), number - 1) * every_h if every_h else 0.0)
    return at_h - float(last)


def _peak(row: Observation, answers: Answers) -> float:
    if _is_on_skin(row, answers.dose):
        return _peak_of_day(row, answers)
    if row.printed == "typical":
        return float(_curve(row, answers.dose)["cmax"])
    people = answers.dose["population"]["peaks"][_analyte(row, answers.dose)]
    if row.printed == "mean":
        return float(mean_of(people))
    if row.printed == "geometric mean":
        return float(np.exp(mean_of({key: np.log(value) for key, value in people.items()})))
    return float(people["p50"])


def _mean_levels(row: Observation, answer: Answer) -> tuple[Any, Any]:
    """Times (h) and mean levels of the people."""
    name = _analyte(row, answer)
    times = np.asarray(answer["typical"]["analytes"][name]["times_h"])
    return times, mean_of(answer["population"]["quantiles"][name])


def _area(row: Observation, answers: Answers) -> float:
    """From 0 to the horizon. The typical area, times what the mean level adds to it."""
    curve = _curve(row, answers.dose)
    area = float(curve["auc_0_t"]) * _share_of(row)
    if row.printed != "mean":
        return area
    times, levels = _mean_levels(row, answers.dose)
    return area * float(np.trapezoid(levels, times) / np.trapezoid(np.asarray(curve["values"]), times))


def _level(row: Observation, answers: Answers) -> float:
    times, levels = _mean_levels(row, answers.dose)
    return float(np.interp(hour_of(row), times, levels))


def _whole(row: Observation, answer: Answer) -> float:
    """The area to infinity, ng.h/mL."""
    area = _curve(row, answer)["auc_0_inf"]
    if area is None:
        raise Unanswered("auc_0_inf")
    return float(area)


def _given_mg(answer: Answer) -> float:
    return float(sum(dose["amount_mg"] for dose in answer["doses"]))


def _clearance(row: Observation, answers: Answers) -> float:
    """L/h of one enantiomer, or of what was given."""
    both = row.of in ("s_ketamine", "r_ketamine") and row.form == "racemate"
    return 1000 * _given_mg(answers.dose) * (0.5 if both else 1.0) / _whole(row, answers.dose)


def _share(row: Observation, answers: Answers) -> float:
    """The share of a dose that arrives, as against the vein; with norketamine in it where the study counted it."""
    if answers.vein is None:
        raise Unanswered("the same dose by vein")
    counted = _with_norketamine if row.of == "ketamine_equivalents" else _whole
    by_dose = (counted(row, answer) / _given_mg(answer) for answer in (answers.dose, answers.vein))
    this, vein = by_dose
    return this / vein


def _with_norketamine(row: Observation, answer: Answer) -> float:
    made = answer["typical"]["analytes"]["norketamine"]["auc_0_inf"]
    return _whole(row, answer) + float(made) * KETAMINE_G_PER_MOL / NORKETAMINE_G_PER_MOL


def _with(answers: Answers) -> Answer:
    if answers.with_medicine is None:
        raise Unanswered("the same dose with the medicine")
    return answers.with_medicine


def _ratio_of_areas(row: Observation, answers: Answers) -> float:
    return _whole(row, _with(answers)) / _whole(row, answers.dose)


def _ratio_of_peaks(row: Observation, answers: Answers) -> float:
    return float(_curve(row, _with(answers))["cmax"] / _curve(row, answers.dose)["cmax"])


def _ratio_of_half_lives(row: Observation, answers: Answers) -> float:
    return _terminal(row, Answers(_with(answers))) / _terminal(row, answers)


def _ratio_of_ratios(row: Observation, answers: Answers) -> float:
    """Norketamine over ketamine, with the medicine over without it."""
    ratios = []
    for answer in (_with(answers), answers.dose):
        analytes = answer["typical"]["analytes"]
        ratios.append(analytes["norketamine"]["auc_0_inf"] / analytes["ketamine"]["auc_0_inf"])
    return float(ratios[0] / ratios[1])


def _ratio_of_clearances(row: Observation, answers: Answers) -> float:
    """R over S: the areas of a racemate the other way round."""
    analytes = answers.dose["typical"]["analytes"]
    return float(analytes["s_ketamine"]["auc_0_inf"] / analytes["r_ketamine"]["auc_0_inf"])


def _terminal(row: Observation, answers: Answers) -> float:
    return float(_curve(row, answers.dose)["half_life_h"]["terminal"])


def _apparent(row: Observation, answers: Answers) -> float:
    value = _curve(row, answers.dose)["half_life_h"]["apparent"]["value"]
    if value is None:
        raise Unanswered("an apparent half-life")
    return float(value)


def _time_of_peak(row: Observation, answers: Answers) -> float:
    if _is_on_skin(row, answers.dose):
        return _since_put_on(row, answers)
    return float(_curve(row, answers.dose)["tmax_h"])


def _order(row: Observation, answers: Answers) -> float:
    """How many times the first level of the row is the second."""
    levels = []
    for name in row.order:
        curve = answers.dose["typical"]["analytes"][name]
        levels.append(float(np.interp(hour_of(row), curve["times_h"], curve["values"])))
    return levels[0] / levels[1]


LEVEL_READINGS: Mapping[str, Callable[[Observation, Answers], float]] = {
    "cmax": _peak,
    "cmax_day1": _peak_of_day,
    "cmax_day3": _peak_of_day,
    "auc_0_24_day1": _area_of_day,
    "auc_0_24_day3": _area_of_day,
    "auc_tau_0_8": _area_of_eight_hours,
    "tmax_day1": _since_put_on,
    "auc_0_t": _area,
    "auc_0_24": _area,
    "conc_at_time": _level,
    "clearance": _clearance,
    "metabolic_clearance": _clearance,
    "F": _share,
    "tmax": _time_of_peak,
    "tmax_after_last_spray": _time_of_peak,
    "half_life": _apparent,
    "terminal_half_life": _terminal,
    "auc_ratio": _ratio_of_areas,
    "cmax_ratio": _ratio_of_peaks,
    "half_life_ratio": _ratio_of_half_lives,
    "metabolite_parent_ratio": _ratio_of_ratios,
    "clearance_ratio": _ratio_of_clearances,
    "order_of_levels": _order,
}
