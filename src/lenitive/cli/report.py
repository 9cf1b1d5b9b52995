"""A prediction as lines for a terminal: levels, ranges, model and why, cautions, sources.

print(report("case.yaml", prediction))
"""

from __future__ import annotations

from collections.abc import Sequence

from lenitive.cli.meaning import cream_lines, effect_lines, meaning_lines
from lenitive.cli.wrapping import figure as _n, footnote_lines, wrapped as _wrapped
from lenitive.evidence import Source, named
from lenitive.pharmacology import (
    FEWEST_FOR_A_BAND,
    Curve,
    Prediction,
    Reason,
    caution_groups,
    length,
    moment,
    published_name,
    range_reading,
    track_record,
)

NAMES = {
    "ketamine": "ketamine",
    "s_ketamine": "S-ketamine",
    "r_ketamine": "R-ketamine",
    "norketamine": "norketamine",
    "hydroxynorketamine": "hydroxynorketamine",
}
SPREAD = {
    "between_person": "between people",
    "between_occasion": "between occasions",
    "between_study": "between studies",
    "residual": "of the measurement",
    "parameter": "of the model's parameters",
}


def report(name: str, prediction: Prediction, *, has_titles: bool = False) -> str:
    """The summary of one case. `has_titles`: every source with its title, and not only how many there are."""
    lines = _opening(name, prediction)
    lines += _levels(prediction) if prediction.has_ketamine else _wrapped("Shown: ", f"{length(prediction.horizon_h)}")
    lines += effect_lines(prediction) + meaning_lines(prediction) + cream_lines(prediction)
    for note in (one for one in prediction.cautions if one.severity == "note"):
        lines += _wrapped("Read as: ", _caution(note))
    for group in caution_groups(prediction.cautions):
        lines.append(f"  {group.title}:")
        for caution in group.cautions:
            lines += _wrapped("Caution: ", _caution(caution))
    lines += source_lines(prediction.sources, has_titles=has_titles)
    lines += footnote_lines(lines)
    lines.append(
        f"  Lenitive {prediction.version}. Decision support for licensed professionals, not a medical device.\n"
    )
    return "\n".join(lines)


def _levels(prediction: Prediction) -> list[str]:
    """What was given, the model, levels of ketamine and what it becomes, and how they read."""
    lines = _wrapped("Shown: ", _doses(prediction))
    model = prediction.model
    called = f"{published_name(model.name)} (model: {model.name}; blood: {model.sampling_site})"
    lines += _wrapped("Model: ", f"{called}. {model.why}")
    checked = track_record(model.name, dict.fromkeys(dose.route for dose in prediction.doses))
    lines += _wrapped("Checked: ", f"{checked} More: lenitive validate.")
    heads = f"{'peak ng/mL':>12}{'at':>9}{'area ng.h/mL':>14}{'to infinity':>13}{'half-life':>12}{'terminal':>12}"
    lines.append(f"  {'':20}{heads}")
    lines += [_row(NAMES[name], curve) for name, curve in prediction.typical.items()]
    lines += _people(prediction)
    for other in prediction.alternatives:
        curve = other.typical["ketamine"]
        peak = f"peak {_n(curve.cmax)} ng/mL at {moment(curve.tmax_h)}"
        lines += _wrapped("Other model: ", f"{other.model.title}: {peak}. {other.model.why}")
    return lines + _wrapped("Reading: ", range_reading(prediction))


def opening(name: str, prediction: Prediction) -> str:
    """How an answer opens, with how many cautions and what the dagger means: one of many."""
    lines = _opening(name, prediction)
    count = len(prediction.cautions)
    lines[-1:] = ["  Cautions: 1" if count == 1 else f"  Cautions: {count}", *footnote_lines(lines), ""]
    return "\n".join(lines)


def _opening(name: str, prediction: Prediction) -> list[str]:
    """The opening block: the first line names the file."""
    if prediction.headline is None:
        return [f"{name}:"]
    lines = []
    for line in prediction.headline.lines():
        lines += _wrapped(f"{line.about}: ", f"{line.sentence} [{line.source}]")
    return [f"{name}: {lines[0].lstrip()}", *lines[1:], ""]


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
    return ", ".join(parts) + f"; {length(prediction.horizon_h)} shown"


def _caution(one: Reason) -> str:
    return f"{one.text} [{one.code}; {named(one.source)}]"


def source_lines(sources: Sequence[Source], *, has_titles: bool) -> list[str]:
    """How many sources there are, or each of them with its title."""
    if has_titles:
        return _wrapped("Sources: ", "; ".join(dict.fromkeys(one.citation for one in sources)))
    return _wrapped("Sources: ", f"{len(sources)}; add --sources to list them with their titles.")


def _row(name: str, curve: Curve) -> str:
    to_infinity = "no end" if curve.auc_0_inf is None else _n(curve.auc_0_inf)
    life = moment(curve.apparent.value) if curve.apparent.value else "-"
    numbers = f"{_n(curve.cmax):>12}{moment(curve.tmax_h):>9}{_n(curve.auc_0_t):>14}{to_infinity:>13}{life:>12}"
    return f"  {name:20}{numbers}{moment(curve.terminal_h):>12}"


def _people(prediction: Prediction) -> list[str]:
    bands = prediction.population
    if bands is None:
        return ["  Typical person only, no band: add population: {n: 500} to the case."]
    peaks = bands.peaks["ketamine"]
    switched = ", ".join(SPREAD[name] for name, is_on in bands.spread.items() if is_on) or "none"
    people = (
        f"  {bands.n:,} {'person' if bands.n == 1 else 'people'} like this one (seed {bands.seed}; spread: {switched})"
    )
    if bands.n < FEWEST_FOR_A_BAND:
        return [f"{people}: too few for a band, ask for {FEWEST_FOR_A_BAND} or more."]
    return [
        *_wrapped("", f"{people.strip()}:"),
        f"    ketamine peak {_n(peaks['p05'])} to {_n(peaks['p95'])} ng/mL in 9 of 10, "
        f"{_n(peaks['p25'])} to {_n(peaks['p75'])} in half.",
    ]
