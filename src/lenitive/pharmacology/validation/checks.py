"""Computes every public target with the same `predict` that answers everyone, and holds it against what was published.

    for check in run(): print(check.line())

No parameter is moved to please a target; a miss is shown as one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from lenitive.pharmacology.prediction import Prediction
from lenitive.pharmacology.question import Question, Work
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.selection import on_roads
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.validation.targets import TARGETS, Target

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
JAPANESE = Subject(weight_kg=70, age_y=40, sex="male", ancestry="japanese")


@dataclass(frozen=True)
class Check:
    """A target with what was predicted for each of its quantities, in the target's units."""

    target: Target
    predicted: tuple[float, ...]

    @property
    def beside(self) -> str:
        """Numbers of the other published fraction, where two studies contradict each other."""
        if self.target.id != "PT-06":
            return ""
        return "; with F 13 %: " + "; ".join(f"{value:.4g}" for value in nasal_30_mg("nasal_dose_ranging_2022"))

    @property
    def is_met(self) -> bool:
        """Whether every quantity lies within its tolerance."""
        pairs = zip(self.target.published, self.predicted, strict=True)
        return all(number.low <= value <= number.high for number, value in pairs)

    def line(self) -> str:
        """id, target, published, predicted, tolerance, kind, verdict."""
        t = self.target
        published = "; ".join(f"{p.quantity} {p.value:g} {p.unit}" for p in t.published)
        predicted = "; ".join(f"{value:.4g}" for value in self.predicted)
        kind = f"{t.kind} ({t.note}{self.beside})" if t.note else t.kind
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
            "note": t.note + self.beside,
            "source": t.source,
            "quantities": quantities,
            "verdict": "pass" if self.is_met else "miss",
        }


def run() -> list[Check]:
    """Every target of `TARGETS`, computed."""
    return [Check(target, COMPUTED[target.id]()) for target in TARGETS]


def _given(row: DoseRow, hours: float, subject: Subject = PERSON, road: str | None = None) -> Prediction:
    model = on_roads(road, why="validation").model if road else "auto"
    times = np.linspace(0, hours, 97)
    return answer(Question(subject, Regimen((row,)), hours, model, None, None, times), Work(), {}, ())


def _fraction(row: DoseRow, road: str | None = None) -> float:
    """Dose-normalised area against the same dose by vein."""
    area = _given(row, 8, road=road).typical["ketamine"].auc_0_inf
    vein = _given(DoseRow("iv", row.form, row.amount_mg), 8).typical["ketamine"].auc_0_inf
    assert area is not None and vein is not None
    return area / vein


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


def nasal_30_mg(road: str | None = None) -> tuple[float, ...]:
    """PT-06 with the chosen road, or with another (the fraction of 13 % of that very study)."""
    typical = _given(DoseRow("nasal", "racemate", 30), 24, road=road).typical
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
}
