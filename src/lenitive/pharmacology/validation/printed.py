"""What a row printed, in the unit in which it is compared: its kind, its area, its range and its standard error.

    kind_of(row), area_of(row)      # "peak", "levels under the tongue"
    ends(row)                       # (96.0, 96.0); pain as the share of its baseline that was lost
    standard_error(row, neighbors(all_observations()))

A row without a spread has that of its neighbors: the rows of the same kind that print one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import hypot, log, sqrt
from statistics import median

from lenitive.pharmacology.validation.observations import Observation, PrintedBaseline, PrintedSpread
from lenitive.pharmacology.validation.scoring import NINE_IN_TEN, NINETEEN_IN_TWENTY, on_scale
from lenitive.pharmacology.validation.tolerances import tolerance

KINDS = {
    "cmax": "peak",
    "auc_0_t": "area",
    "auc_0_24": "area",
    "cmax_day1": "peak",
    "cmax_day3": "peak",
    "auc_0_24_day1": "area",
    "auc_0_24_day3": "area",
    "auc_tau_0_8": "area",
    "tmax_day1": "time",
    "conc_at_time": "level",
    "clearance": "area",
    "metabolic_clearance": "area",
    "F": "share",
    "tmax": "time",
    "tmax_after_last_spray": "time",
    "time_of_peak": "time",
    "half_life": "time",
    "terminal_half_life": "time",
    "auc_ratio": "ratio",
    "cmax_ratio": "ratio",
    "half_life_ratio": "ratio",
    "metabolite_parent_ratio": "ratio",
    "clearance_ratio": "ratio",
    "incidence": "event",
    "responder_probability": "event",
    "score": "relief",
    "score_change": "relief",
    "score_over_baseline": "relief",
    "percent_of_maximum": "relief",
    "peak": "pressure",
    "peak_mean": "pressure",
    "order_of_levels": "order",
}
TOPICAL = "topical"
ROUTES = {
    "iv": "levels by vein",
    "nasal": "levels by nose",
    "oral": "levels by mouth",
    "sublingual": "levels under the tongue",
    "im": "levels into a muscle",
    "rectal": "levels by rectum",
    TOPICAL: "on the skin",
}
RELIEF = ("relief_gt_50pct", "lasting_relief")
PRESSURE = ("systolic_ge_40", "systolic_pressure")
NO_BASELINE = PrintedBaseline(7.5, 1.0)  # points of 10, policy: where none is printed
LIKE = {"level": "peak"}  # a level at a time takes its neighbors among the peaks
RANGE_IN_SDS = 3.1  # mean range of ten values of a normal distribution


@dataclass(frozen=True)
class Neighbors:
    """By kind: the middle spread between people (on the kind's scale) and the middle number of people."""

    person_sd: Mapping[str, float]
    people: Mapping[str, float]


def kind_of(row: Observation) -> str:
    """The kind of number: a name of evidence/tolerances.yaml, "order", or empty where nothing here predicts it."""
    return KINDS.get(row.quantity, "")


def is_predicted(row: Observation) -> bool:
    """Whether `lenitive validate` holds a prediction against it."""
    return row.is_run and kind_of(row) != ""


def area_of(row: Observation) -> str:
    """The area that it is counted in."""
    kind = kind_of(row)
    if row.medicine:
        return "interactions"
    if kind == "relief" or row.of in RELIEF:
        return "relief"
    if kind == "pressure" or row.of in PRESSURE:
        return "pressure"
    return "events" if kind == "event" else ROUTES[row.route]


def ends(row: Observation) -> tuple[float, float]:
    """The printed number twice, or both ends of a printed range, in the unit in which it is compared."""
    low, high = (row.value, row.value) if row.value is not None else (row.low, row.high)
    assert low is not None and high is not None
    if kind_of(row) != "relief":
        return low, high
    first, second = sorted((_lost(row, low), _lost(row, high)))
    return first, second


def _lost(row: Observation, printed: float) -> float:
    """A score of pain as the share of its baseline that was lost."""
    if row.quantity == "percent_of_maximum":
        return printed
    if row.quantity == "score_over_baseline":
        return 1 - printed
    before = (row.baseline or NO_BASELINE).value
    return -printed / before if row.quantity == "score_change" else 1 - printed / before


def neighbors(rows: Iterable[Observation]) -> Neighbors:
    """What the rows that are run have in the middle, by kind, where they print a spread or a number of people.

    Those on the skin, where another drug was measured, are no neighbors of ketamine's.
    """
    sds: dict[str, list[float]] = {}
    people: dict[str, list[float]] = {}
    for row in rows:
        kind = _like(row)
        if not is_predicted(row) or kind == "order" or row.route == TOPICAL:
            continue
        if row.n is not None:
            people.setdefault(kind, []).append(row.n)
        if (sd := _person_sd(row)) is not None:
            sds.setdefault(kind, []).append(sd)
    return Neighbors(
        {kind: median(each) for kind, each in sds.items()}, {kind: median(each) for kind, each in people.items()}
    )


def standard_error(row: Observation, neighborhood: Neighbors) -> float:
    """How unsure the printed number is, on the scale of its kind."""
    n = row.n or neighborhood.people[_like(row)]
    own = _own_se(row)
    if own is None and kind_of(row) == "event":
        own = _counted_se(row, n)
    if own is None:
        own = (_person_sd(row) or neighborhood.person_sd[_like(row)]) / sqrt(n)
    scale = tolerance(kind_of(row)).scale
    low, high = ends(row)
    of_range = (on_scale(high, scale) - on_scale(low, scale)) / 2 / NINE_IN_TEN
    return hypot(max(own, of_range), _of_baseline(row))


def _like(row: Observation) -> str:
    kind = kind_of(row)
    return LIKE.get(kind, kind)


def _counted_se(row: Observation, n: float) -> float:
    """Of a count of people, on the logit; half a person is added on either side, so that none of 17 is not certain."""
    low, high = ends(row)
    share = ((low + high) / 2 * n + 0.5) / (n + 1)
    return 1 / sqrt((n + 1) * share * (1 - share))


def _own_se(row: Observation) -> float | None:
    """A standard error that is printed as one, or as an interval of the mean; None where it is a spread of people."""
    spread = row.spread
    if spread is None or spread.kind not in ("se", "unstated", "ci95", "ci90"):
        return None
    if spread.value is not None:
        return spread.value * _slope(row)
    width = NINETEEN_IN_TWENTY if spread.kind == "ci95" else NINE_IN_TEN
    return _half_width(row, spread) / width


def _person_sd(row: Observation) -> float | None:
    """The SD between people, on the scale of the kind; None where none is printed."""
    spread = row.spread
    if spread is None:
        return None
    if spread.kind == "gsd" and spread.value:
        return log(spread.value)
    if spread.kind == "cv" and spread.value:
        return spread.value * _printed_middle(row) * _slope(row)
    if spread.kind == "sd" and spread.value:
        return spread.value * _slope(row)
    return 2 * _half_width(row, spread) / RANGE_IN_SDS if spread.kind == "range" else None


def _slope(row: Observation) -> float:
    """How far the scale moves for a small step of the printed number."""
    kind = kind_of(row)
    if kind == "relief":
        is_share = row.quantity in ("percent_of_maximum", "score_over_baseline")
        return 1.0 if is_share else 1 / (row.baseline or NO_BASELINE).value
    value = _printed_middle(row)
    return {"log": 1 / value, "logit": 1 / (value * (1 - value)) if 0 < value < 1 else 1.0}.get(
        tolerance(kind).scale, 1.0
    )


def _printed_middle(row: Observation) -> float:
    low, high = ends(row)
    return (low + high) / 2


def _half_width(row: Observation, spread: PrintedSpread) -> float:
    assert spread.low is not None and spread.high is not None
    scale = tolerance(kind_of(row)).scale
    return (on_scale(spread.high, scale) - on_scale(spread.low, scale)) / 2


def _of_baseline(row: Observation) -> float:
    """What a baseline that is not printed adds to the share of pain that was lost."""
    before = row.baseline or NO_BASELINE
    if kind_of(row) != "relief" or row.quantity not in ("score", "score_change"):
        return 0.0
    lost = _printed_middle(row)
    return before.sd / before.value * (abs(lost) if row.quantity == "score_change" else abs(1 - lost))
