"""A prediction as lines for a terminal: levels, ranges, model and why, cautions, sources.

print(report("case.yaml", prediction))
"""

from __future__ import annotations

from textwrap import wrap

from lenitive.pharmacology.cases import HOW_IT_WAS_READ
from lenitive.pharmacology.prediction import Curve, Prediction
from lenitive.pharmacology.ranges import sentence

NAMES = {
    "ketamine": "ketamine",
    "s_ketamine": "S-ketamine",
    "r_ketamine": "R-ketamine",
    "norketamine": "norketamine",
    "hydroxynorketamine": "hydroxynorketamine",
}
WIDTH = 110


def report(name: str, prediction: Prediction) -> str:
    """The summary of one case."""
    lines = [f"{name}: {_doses(prediction)}"]
    lines += [
        f"  Model: {prediction.model.name} ({prediction.model.sampling_site} blood). {prediction.model.why}",
        f"  {'':20}{'peak ng/mL':>12}{'at h':>8}{'area ng.h/mL':>14}{'for ever':>10}{'half-life h':>13}",
    ]
    lines += [_row(NAMES[name], curve) for name, curve in prediction.typical.items()]
    lines += _people(prediction)
    for other in prediction.alternatives:
        curve = other.typical["ketamine"]
        lines.append(
            f"  Beside it: {other.model.title}: peak {_n(curve.cmax)} ng/mL at {_n(curve.tmax_h)} h. {other.model.why}"
        )
    lines += _wrapped("Reading: ", reading(prediction))
    for caution in prediction.cautions:
        label = "Read as: " if caution.code in HOW_IT_WAS_READ else "Caution: "
        lines += _wrapped(label, f"{caution.sentence} [{caution.code}; {caution.source}]")
    lines += _wrapped("Sources: ", "; ".join(f"{s.id} {s.what}" for s in prediction.sources))
    lines.append(
        f"  Lenitive {prediction.version}. Decision support for licensed professionals, not a medical device.\n"
    )
    return "\n".join(lines)


def reading(prediction: Prediction) -> str:
    """Which published ranges the peak and its band reach."""
    peaks = prediction.population.peaks["ketamine"] if prediction.population else None
    low, high = (peaks["p05"], peaks["p95"]) if peaks else (None, None)
    return sentence(prediction.typical["ketamine"].cmax, low, high)


def _doses(prediction: Prediction) -> str:
    routes: dict[str, list[float]] = {}
    for dose in prediction.doses:
        routes.setdefault(dose.route, []).append(dose.amount_mg)
    parts = [
        f"{len(amounts)} x {_n(amounts[0])} mg base {route}"
        if len(set(amounts)) == 1
        else f"{len(amounts)} doses of {_n(min(amounts))} to {_n(max(amounts))} mg base {route}"
        for route, amounts in routes.items()
    ]
    return ", ".join(parts) + f"; {_n(prediction.horizon_h)} h shown"


def _row(name: str, curve: Curve) -> str:
    ever = "no end" if curve.auc_0_inf is None else _n(curve.auc_0_inf)
    life = _n(curve.apparent.value) if curve.apparent.value else _n(curve.terminal_h)
    return f"  {name:20}{_n(curve.cmax):>12}{_n(curve.tmax_h):>8}{_n(curve.auc_0_t):>14}{ever:>10}{life:>13}"


def _people(prediction: Prediction) -> list[str]:
    bands = prediction.population
    if bands is None:
        return ["  Typical person only, no band: add population: {n: 500} to the case."]
    peaks = bands.peaks["ketamine"]
    switched = ", ".join(name.replace("_", " ") for name, is_on in bands.spread.items() if is_on) or "none"
    return [
        f"  {bands.n:,} people like this one (seed {bands.seed}; spread: {switched}):",
        f"    ketamine peak {_n(peaks['p05'])} to {_n(peaks['p95'])} ng/mL in 9 of 10, "
        f"{_n(peaks['p25'])} to {_n(peaks['p75'])} in half.",
    ]


def _wrapped(label: str, text: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=f"  {label}", subsequent_indent="    ")


def _n(value: float) -> str:
    """Three figures, without an exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"
