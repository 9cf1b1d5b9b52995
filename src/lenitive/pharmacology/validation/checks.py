"""Computes every public target with the same `predict` that answers everyone, and holds it against what was published.

    for check in run(): print(check.line())

No parameter is moved to please a target; a miss is shown as one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.liver import fold_for, ratio
from lenitive.pharmacology.interactions.medicines import arrivals_of, full_change
from lenitive.pharmacology.interactions.records import studied
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models import perez_ruixo_2021
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.selection import absorbed_by
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.subject import DrugTaken, Subject
from lenitive.pharmacology.validation.targets import TARGETS, Target

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
JAPANESE = Subject(weight_kg=70, age_y=40, sex="male", ancestry="japanese")


@dataclass(frozen=True)
class ValidationCheck:
    """A target with what was predicted for each of its quantities, in the target's units."""

    target: Target
    predicted: tuple[float, ...]

    @property
    def alternative(self) -> str:
        """Numbers of the other published fraction, or of other dose steps, where the studies leave that open."""
        if self.target.id == "PT-06":
            what, values = "F 13 %", nasal_30_mg("nasal_dose_ranging_2022")
        elif self.target.id == "PT-14":
            what, values = "20 mg/h for all of 100 h", crps_week_1(((0.0, 100.0, 20.0),))
        else:
            return ""
        return f"; with {what}: " + "; ".join(figure(value, 4) for value in values)

    @property
    def is_met(self) -> bool:
        """Whether every quantity lies within its tolerance."""
        pairs = zip(self.target.published, self.predicted, strict=True)
        return all(number.low <= value <= number.high for number, value in pairs)

    def line(self) -> str:
        """id, target, published, predicted, tolerance, kind, verdict."""
        t = self.target
        published = "; ".join(f"{p.quantity} {p.value:g} {p.unit}" for p in t.published)
        predicted = "; ".join(figure(value, 4) for value in self.predicted)
        kind = f"{t.kind} ({t.note}{self.alternative})" if t.note else t.kind
        verdict = "pass" if self.is_met else "miss"
        return f"{t.id} | {t.what} | {published} | {predicted} | {t.tolerance} | {kind} | {verdict}"

    def to_dict(self) -> dict[str, Any]:
        """The same for a program."""
        t = self.target
        quantities = [
            {
                "quantity": p.quantity,
                "unit": p.unit,
                "published": p.value,
                "low": p.low,
                "high": p.high,
                "predicted": value,
                "verdict": "pass" if p.low <= value <= p.high else "miss",
            }
            for p, value in zip(t.published, self.predicted, strict=True)
        ]
        return {
            "id": t.id,
            "target": t.what,
            "tolerance": t.tolerance,
            "kind": t.kind,
            "note": t.note + self.alternative,
            "source": t.source,
            "quantities": quantities,
            "verdict": "pass" if self.is_met else "miss",
        }


def run() -> list[ValidationCheck]:
    """Every target of `TARGETS`, computed, in the order of their names."""
    return [ValidationCheck(target, COMPUTED[target.id]()) for target in sorted(TARGETS, key=lambda target: target.id)]


def _given(row: DoseRow, hours: float, subject: Subject = PERSON, absorption: str | None = None) -> Prediction:
    model = absorbed_by(absorption, why="validation").model if absorption else "auto"
    times = np.linspace(0, hours, 97)
    return answer(
        PredictionRequest(subject, Regimen((row,)), hours, model, None, None, times), PredictionWork(), {}, ()
    )


def _fraction(row: DoseRow, model: str | None = None) -> float:
    """Dose-normalized area against the same dose by vein, by `auto` or by one model."""
    vein_row = DoseRow("iv", row.form, row.amount_mg)
    area = _by(model, row) if model else _given(row, 8).typical["ketamine"].auc_0_inf
    vein = _by(model, vein_row) if model else _given(vein_row, 8).typical["ketamine"].auc_0_inf
    assert area is not None and vein is not None
    return area / vein


def _by(model: str, row: DoseRow) -> float | None:
    """Area to infinity by a named model."""
    return _asked(model, row).typical["ketamine"].auc_0_inf


def _asked(model: str, row: DoseRow) -> Prediction:
    request = PredictionRequest(PERSON, Regimen((row,)), 24, model, None, None, np.linspace(0, 24, 97))
    return answer(request, PredictionWork(), {}, ())


def _pt01() -> tuple[float, ...]:
    return (
        _fraction(DoseRow("oral", "racemate", 50, product="tablet")),
        _fraction(DoseRow("sublingual", "racemate", 50, product="tablet")),
        _fraction(DoseRow("rectal", "racemate", 50)),
        _fraction(DoseRow("nasal", "racemate", 25)),
    )


def _pt02() -> tuple[float, ...]:
    value = _given(DoseRow("iv", "racemate", 20), 8).typical["ketamine"].apparent.value
    return (60 * (value or np.nan),)


def _pt03() -> tuple[float, ...]:
    row = DoseRow("oral", "racemate", 25, product="solution")
    typical = _given(row, 24).typical
    return typical["ketamine"].cmax, typical["norketamine"].cmax, _fraction(row)


def _pt04() -> tuple[float, ...]:
    row = DoseRow("sublingual", "racemate", 25, product="wafer")
    return _fraction(row), _given(row, 24).typical["ketamine"].tmax_h


def _pt05() -> tuple[float, ...]:
    typical = _given(DoseRow("nasal", "s-ketamine", 14), 6).typical
    return typical["ketamine"].cmax, typical["norketamine"].cmax


def nasal_30_mg(absorption: str | None = None) -> tuple[float, ...]:
    """PT-06 with the chosen absorption model, or with another (the fraction of 13 % of that very study)."""
    typical = _given(DoseRow("nasal", "racemate", 30), 24, absorption=absorption).typical
    return typical["ketamine"].cmax, typical["norketamine"].cmax, typical["ketamine"].auc_0_t


def _pt07() -> tuple[float, ...]:
    typical = _given(DoseRow("sublingual", "s-ketamine", 50, product="film"), 6).typical
    parent = typical["ketamine"]
    made = [
        n for name in ("norketamine", "hydroxynorketamine") for n in (typical[name].cmax, 60 * typical[name].auc_0_t)
    ]
    return parent.cmax, 60 * parent.tmax_h, 60 * parent.auc_0_t, *made


def _esketamine_28_mg(subject: Subject) -> Prediction:
    return _given(DoseRow("nasal", "s-ketamine", 28, product="spray", spray_mg=28), 24, subject)


def _pt08() -> tuple[float, ...]:
    typical = _esketamine_28_mg(PERSON).typical
    return typical["ketamine"].cmax, typical["ketamine"].auc_0_t, typical["norketamine"].cmax


def _pt09() -> tuple[float, ...]:
    parent = _esketamine_28_mg(JAPANESE).typical["ketamine"]
    return parent.cmax, parent.auc_0_t


def _pt13() -> tuple[float, ...]:
    curve = _given(DoseRow("iv", "racemate", 35, duration_h=2 / 3), 24).typical["ketamine"]
    return (curve.cmax,)


def _with_medicine(medicine: str, mg_per_kg: float) -> tuple[float, float]:
    """Ratios of area and peak of oral S-ketamine with a medicine against without it."""
    row = DoseRow("oral", "s-ketamine", mg_per_kg * PERSON.weight_kg)
    alone = _given(row, 24).typical["ketamine"]
    both = _given(row, 24, replace(PERSON, drugs=(DrugTaken(medicine),))).typical["ketamine"]
    assert alone.auc_0_inf is not None and both.auc_0_inf is not None
    return both.auc_0_inf / alone.auc_0_inf, both.cmax / alone.cmax


def _oral_from_nasal(medicine: str) -> tuple[float, ...]:
    """The oral area ratio that the nasal row of a medicine implies."""
    row = studied()[medicine].row("nasal")
    assert row is not None and row.auc_ratio is not None
    fold = fold_for(row.auc_ratio, perez_ruixo_2021.nasal_mucosal_share(), perez_ruixo_2021.EXTRACTION)
    return (ratio(fold, 0.0, perez_ruixo_2021.EXTRACTION),)


EQUAL_DAYS = ((0.0, 24.0, 5.0), (24.0, 24.0, 10.0), (48.0, 24.0, 15.0), (72.0, 28.0, 20.0))


def crps_week_1(steps: tuple[tuple[float, float, float], ...] = EQUAL_DAYS) -> tuple[float, ...]:
    """Mean pain at hour 168 after steps of (start h, length h, mg/h): treated, placebo."""
    rows = tuple(DoseRow("iv", "s-ketamine", hours * rate, at, hours) for at, hours, rate in steps)
    request = PredictionRequest(PERSON, Regimen(rows), 168, "auto", None, None, np.linspace(0, 168, 169))
    day_7 = answer(request, PredictionWork(), {}, ()).effects["lasting_relief"].summary["nrs_at_day_7"]
    return day_7["treated"], day_7["placebo"]


def _responders() -> tuple[float, ...]:
    row = DoseRow("iv", "s-ketamine", 2000, duration_h=100)
    summary = _given(row, 168).effects["lasting_relief"].summary
    return summary["responder_probability"], summary["placebo_probability"]


def _fraction_by_others() -> dict[str, Callable[[], tuple[float, ...]]]:
    """PT-01 by route: no one other model answers all four of its routes, and none the rectal one."""
    rows = {
        "PT-01/2": ("perez_ruixo_2021", DoseRow("oral", "racemate", 50, product="tablet")),
        "PT-01/3": ("simons_2022", DoseRow("sublingual", "racemate", 50, product="tablet")),
        "PT-01/4": ("perez_ruixo_2021", DoseRow("nasal", "racemate", 25)),
    }
    return {name: partial(_fraction_by, model, row) for name, (model, row) in rows.items()}


def _fraction_by(model: str, row: DoseRow) -> tuple[float, ...]:
    return (_fraction(row, model),)


def _pt03_by_another() -> tuple[float, ...]:
    row = DoseRow("oral", "racemate", 25, product="solution")
    typical = _asked("perez_ruixo_2021", row).typical
    return typical["ketamine"].cmax, typical["norketamine"].cmax, _fraction(row, "perez_ruixo_2021")


def _pt04_by_another() -> tuple[float, ...]:
    row = DoseRow("sublingual", "racemate", 25, product="wafer")
    return _fraction(row, "simons_2022"), _asked("simons_2022", row).typical["ketamine"].tmax_h


def _pt06_by_another() -> tuple[float, ...]:
    typical = _asked("perez_ruixo_2021", DoseRow("nasal", "racemate", 30)).typical
    return typical["ketamine"].cmax, typical["norketamine"].cmax, typical["ketamine"].auc_0_t


def _pt07_by_another() -> tuple[float, ...]:
    row = DoseRow("sublingual", "s-ketamine", 50, product="film")
    request = PredictionRequest(PERSON, Regimen((row,)), 6, "otto_2021", None, None, np.linspace(0, 6, 97))
    typical = answer(request, PredictionWork(), {}, ()).typical
    parent, made = typical["ketamine"], typical["norketamine"]
    return parent.cmax, 60 * parent.tmax_h, 60 * parent.auc_0_t, made.cmax, 60 * made.auc_0_t


def _28_mg_by_another() -> tuple[float, ...]:
    """PT-08, and PT-09 without its norketamine."""
    typical = _asked("otto_2021", DoseRow("nasal", "s-ketamine", 28, product="spray", spray_mg=28)).typical
    return typical["ketamine"].cmax, typical["ketamine"].auc_0_t, typical["norketamine"].cmax


def _peak_from_the_area(medicine: str, mg_per_kg: float) -> tuple[float, ...]:
    """Ratio of peaks by the fold of the enzyme alone."""
    model = perez_ruixo_2021.MODEL
    regimen = Regimen((DoseRow("oral", "s-ketamine", mg_per_kg * PERSON.weight_kg),))
    fold = replace(full_change(arrivals_of(model, (), regimen), [studied()[medicine]]), input_rate={})
    times = np.linspace(0, 24, 97)
    alone, both = (
        Typical(model, PERSON, regimen, (ChangeInterval(0.0, change),)).curves(times, (2.0, 8.0))["ketamine"].cmax
        for change in (Change(), fold)
    )
    return (both / alone,)


COMPUTED: dict[str, Callable[[], tuple[float, ...]]] = {
    "PT-01": _pt01,
    "PT-02": _pt02,
    "PT-03": _pt03,
    "PT-04": _pt04,
    "PT-05": _pt05,
    "PT-06": nasal_30_mg,
    "PT-07": _pt07,
    "PT-08": _pt08,
    "PT-09": _pt09,
    "PT-13": _pt13,
    "PT-10": lambda: _with_medicine("clarithromycin", 0.2),
    "PT-11": lambda: _with_medicine("rifampicin", 0.3)[:1],
    "PT-12": lambda: _with_medicine("st john's wort", 0.3),
    "PT-14": crps_week_1,
    "PT-15": _responders,
    **_fraction_by_others(),
    "PT-03/2": _pt03_by_another,
    "PT-04/2": _pt04_by_another,
    "PT-06/2": _pt06_by_another,
    "PT-07/2": _pt07_by_another,
    "PT-08/2": _28_mg_by_another,
    "PT-09/2": lambda: _28_mg_by_another()[:2],
    "PT-10/2": lambda: _oral_from_nasal("clarithromycin"),
    "PT-10/3": lambda: _peak_from_the_area("clarithromycin", 0.2),
    "PT-11/2": lambda: _oral_from_nasal("rifampicin"),
    "PT-12/2": lambda: _peak_from_the_area("st john's wort", 0.3),
}
