"""Fits the distribution of the pooled structure to published models as curves, each at its own doses and its own site.

    python fitting/prior_curves.py        # prints the medians that priors.py holds, and how near each paper comes

Every paper has the same weight, however many times and analytes it has; Otto's ketamine is Fanta's, so both are one
paper. Clearance is each paper's own (SD 0.2 on the log). These curves are priors and never count in the score.
Hijazi 2003 (intensive care), the models of children, and the norketamine of Perez-Ruixo 2021 (whose authors' own model
misses its area 1.4-fold) are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

import numpy as np
from priors import PRIORS
from scipy.optimize import least_squares
from structure import moved, structure

from lenitive.pharmacology import DoseRow, Floats, Regimen, Subject
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
ERROR, CLEARANCE_SD = 0.2, 0.2  # of one level and of a paper's clearance, on the log
MOVED = tuple(one.name for one in PRIORS.values() if one.is_from_curves)
BEFORE_SDS = np.array([PRIORS[name].spread if name in ("core_l", "arm_min") else 1.0 for name in MOVED])
POINTS_OF_A_PAPER = 8.0  # how many independent levels one paper's curve is taken to be worth
FIRST_SAMPLE_H, TIMES = 5 / 60, 14  # after the end of the dose; sampling times are not in the evidence: assumed


@dataclass(frozen=True)
class PriorCurve:
    """A published model at a dose that its paper gave."""

    model: str
    row: DoseRow
    until_h: float
    analytes: tuple[str, ...]

    @property
    def times_h(self) -> Floats:
        """Halfway through the dose, its end, and evenly on the log after it."""
        end = self.row.duration_h
        after = end + np.geomspace(FIRST_SAMPLE_H, self.until_h - end, TIMES)
        return np.concatenate([[end / 2, end], after]) if end else np.asarray(after)


PAPERS = (
    PriorCurve(
        "simons_2022",
        DoseRow("iv", "s-ketamine", 20, duration_h=1 / 3),
        6,
        ("ketamine", "norketamine", "hydroxynorketamine"),
    ),
    PriorCurve("otto_2021", DoseRow("iv", "s-ketamine", 31, duration_h=2), 8, ("ketamine", "norketamine")),
    PriorCurve("perez_ruixo_2021", DoseRow("iv", "s-ketamine", 28, duration_h=2 / 3), 24, ("ketamine", "norketamine")),
    PriorCurve("clements_1981", DoseRow("iv", "racemate", 17.5), 8, ("ketamine",)),
    PriorCurve("domino_1984", DoseRow("iv", "racemate", 35, duration_h=2 / 3), 8, ("ketamine",)),
)


def levels(model: Model, curve: PriorCurve) -> dict[str, Floats]:
    """Levels of the typical person at the curve's times, ng/mL."""
    found = Typical(model, PERSON, Regimen((curve.row,))).curves(curve.times_h, (2.0, 6.0))
    return {name: found[name].values for name in curve.analytes}


def at_medians(curve: PriorCurve, medians: Mapping[str, float]) -> dict[str, Floats]:
    """The pooled structure at the site where the paper drew its blood."""
    site = PUBLISHED[curve.model].sampling_site
    return levels(structure(moved(PRIORS, medians), in_artery=site == "arterial"), curve)


def off(curve: PriorCurve, medians: Mapping[str, float], published: Mapping[str, Floats]) -> Floats:
    """Distances on the log, all analytes in a row."""
    own = at_medians(curve, medians)
    return np.concatenate([np.log(own[name]) - np.log(published[name]) for name in curve.analytes])


def fit() -> dict[str, float]:
    """The medians that come nearest to all papers together, and each paper's clearance, as a factor."""
    published = {curve.model: levels(PUBLISHED[curve.model], curve) for curve in PAPERS}
    before = np.log([PRIORS[name].before for name in MOVED])

    def residuals(logs: Floats) -> Floats:
        moves, factors = logs[: len(MOVED)] - before, logs[len(MOVED) :]
        parts = [moves / BEFORE_SDS, factors / CLEARANCE_SD]
        for curve, factor in zip(PAPERS, factors, strict=True):
            own = {**dict(zip(MOVED, np.exp(logs), strict=False)), **of_paper(float(np.exp(factor)))}
            distances = off(curve, own, published[curve.model])
            parts.append(distances / ERROR * sqrt(POINTS_OF_A_PAPER / distances.size))
        return np.concatenate(parts)

    found = least_squares(residuals, np.concatenate([before, np.zeros(len(PAPERS))]), x_scale=0.3, max_nfev=60)
    names = (*MOVED, *(f"clearance of {curve.model}" for curve in PAPERS))
    return {name: float(np.exp(value)) for name, value in zip(names, found.x, strict=True)}


def of_paper(factor: float) -> dict[str, float]:
    """The clearance of a paper, `factor` times the typical one; its extraction is the typical one."""
    return {"clearance_l_per_h": factor * PRIORS["clearance_l_per_h"].median}


def main() -> None:
    """Print the medians and how near each paper comes."""
    found = fit()
    for name, value in found.items():
        print(f"{name:32} {value:.4g}")
    for curve in PAPERS:
        own = {name: value for name, value in found.items() if name in MOVED}
        factor = found[f"clearance of {curve.model}"]
        distances = off(curve, own | of_paper(factor), levels(PUBLISHED[curve.model], curve))
        print(f"{curve.model:20} off by {100 * np.expm1(np.sqrt(np.mean(distances**2))):.0f} % (root mean square)")


if __name__ == "__main__":
    main()
