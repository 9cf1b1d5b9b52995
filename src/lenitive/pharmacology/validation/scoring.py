"""How near predictions come to printed numbers: distances, verdicts and what they come to by area. Pure arithmetic.

    held = HeldNumber("OB-015", "Simons-2022", "levels under the tongue", "peak", 96.0, 96.0, predicted=85.9, se=0.05)
    scored = score(held, all_tolerances())      # scored.z_between, scored.is_met
    summary([scored]).within

A slower twin of this module, which counts where this one computes, is in tests/pharmacology/validation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf, log, sqrt

from lenitive.pharmacology.validation.tolerances import KindTolerance, Scale

NINE_IN_TEN = 1.6448536269514722  # half of the width of a 90 % interval, in SDs
NINETEEN_IN_TWENTY = 1.959963984540054
LEAST_SHARE = 1e-3  # shares nearer to 0 or 1 are taken as this far from them


@dataclass(frozen=True)
class HeldNumber:
    """A printed number beside a predicted one. `low` and `high` are the same unless only a range is printed.

    `se`: standard error of the printed number, `extra`: what else makes the prediction unsure (an assumed length,
    parameters), both on the scale of the kind. `n`: people counted, for events.
    """

    id: str
    study: str
    area: str
    kind: str
    low: float
    high: float
    predicted: float
    se: float
    extra: float = 0.0
    n: int | None = None


@dataclass(frozen=True)
class Scored:
    """What came of it. z is how many spreads the printed number lies above the prediction."""

    held: HeldNumber
    z_within: float
    z_between: float
    is_met: bool

    @property
    def is_covered(self) -> bool:
        """Whether the printed number lies inside the 90 % interval of the prediction."""
        return abs(self.z_between) <= NINE_IN_TEN


@dataclass(frozen=True)
class Summary:
    """Rows and studies, and three figures in which each study counts once: met, covered, median distance."""

    rows: int
    studies: int
    within: float
    covered: float
    median_z: float


def on_scale(value: float, scale: Scale) -> float:
    """The value where distances are taken."""
    if scale == "log":
        return log(value) if value > 0 else -inf
    if scale == "logit":
        share = min(max(value, LEAST_SHARE), 1 - LEAST_SHARE)
        return log(share / (1 - share))
    return value


def middle(low: float, high: float, scale: Scale) -> float:
    """The middle of a printed range, on the scale."""
    return (on_scale(low, scale) + on_scale(high, scale)) / 2


def score(held: HeldNumber, known: Mapping[str, KindTolerance]) -> Scored:
    """Distances and verdict of one row."""
    rule = known[held.kind]
    distance = middle(held.low, held.high, rule.scale) - on_scale(held.predicted, rule.scale)
    within = max(held.se, rule.least_se)
    between = sqrt(within**2 + rule.between**2 + held.extra**2)
    return Scored(held, distance / within if within else inf, distance / between, is_met(held, rule))


def is_met(held: HeldNumber, rule: KindTolerance) -> bool:
    """Whether the prediction comes near enough, by any of the ways that the kind allows."""
    nearest = min(max(held.predicted, held.low), held.high)
    off = abs(held.predicted - nearest)
    if off == 0:
        return True
    if rule.fold is not None and held.predicted > 0 and nearest > 0:
        larger, smaller = max(held.predicted, nearest), min(held.predicted, nearest)
        if larger <= rule.fold * smaller:
            return True
    if rule.share_of_value is not None and off <= rule.share_of_value * abs(nearest):
        return True
    if rule.absolute is not None and off <= rule.absolute * (1 + 1e-12):
        return True
    return rule.is_binomial and held.n is not None and _in_binomial(held.predicted, nearest, held.n)


def _in_binomial(predicted: float, share: float, n: int) -> bool:
    """Whether a predicted share lies inside the 95 % interval (Wilson) of a share that was counted in n people."""
    return (predicted - share) ** 2 <= NINETEEN_IN_TWENTY**2 * predicted * (1 - predicted) / n


def summary(scored: Sequence[Scored]) -> Summary:
    """What rows come to, weighted so that each study counts once."""
    if not scored:
        return Summary(0, 0, 0.0, 0.0, 0.0)
    weights = once_each([one.held.study for one in scored])
    return Summary(
        len(scored),
        len({one.held.study for one in scored}),
        _share(weights, [one.is_met for one in scored]),
        _share(weights, [one.is_covered for one in scored]),
        weighted_median([abs(one.z_between) for one in scored], weights),
    )


def once_each(studies: Sequence[str]) -> list[float]:
    """Weights, one for each row, that add up to one for each study."""
    rows = Counter(studies)
    return [1 / rows[study] for study in studies]


def _share(weights: Sequence[float], holds: Iterable[bool]) -> float:
    return sum(weight for weight, each in zip(weights, holds, strict=True) if each) / sum(weights)


def weighted_median(values: Sequence[float], weights: Sequence[float]) -> float:
    """The value at which half of the weight is reached; between two values where it is reached exactly."""
    pairs = sorted(zip(values, weights, strict=True))
    half, passed = sum(weights) / 2, 0.0
    for place, (value, weight) in enumerate(pairs):
        passed += weight
        if abs(passed - half) <= 1e-9 * half and place + 1 < len(pairs):
            return (value + pairs[place + 1][0]) / 2
        if passed > half:
            return value
    return pairs[-1][0]
