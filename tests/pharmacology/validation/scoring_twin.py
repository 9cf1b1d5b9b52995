"""The scorer once more, slow and obvious: it counts where the other computes, and shares no line with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from statistics import median

from scipy.special import logit
from scipy.stats import norm

from lenitive.pharmacology.validation.scoring import HeldNumber
from lenitive.pharmacology.validation.tolerances import KindTolerance


def moved(value: float, scale: str) -> float:
    return {"log": lambda: math.log(value), "logit": lambda: float(logit(min(max(value, 0.001), 0.999)))}.get(
        scale, lambda: value
    )()


def z_between(held: HeldNumber, rule: KindTolerance) -> float:
    """How many spreads the middle of the printed range lies above the prediction."""
    printed = 0.5 * moved(held.low, rule.scale) + 0.5 * moved(held.high, rule.scale)
    variances = [max(held.se, rule.least_se) ** 2, rule.between**2, held.extra**2]
    return (printed - moved(held.predicted, rule.scale)) / math.sqrt(math.fsum(variances))


def is_met(held: HeldNumber, rule: KindTolerance) -> bool:
    """Looks at a fine net of numbers in the printed range, and asks of each whether the prediction is near enough."""
    steps = 1 if held.low == held.high else 800
    net = [held.low + (held.high - held.low) * step / steps for step in range(steps + 1)]
    if held.low > 0:  # a range over many folds needs a net that is as fine at its lower end
        low, wide = math.log(held.low), math.log(held.high) - math.log(held.low)
        net += [min(max(math.exp(low + wide * step / steps), held.low), held.high) for step in range(steps + 1)]
    return any(_is_near(held, number, rule) for number in net)


def _is_near(held: HeldNumber, number: float, rule: KindTolerance) -> bool:
    ways = []
    if rule.fold is not None:
        ways.append(abs(math.log(held.predicted / number)) <= math.log(rule.fold) + 1e-12)
    if rule.share_of_value is not None:
        ways.append(number * (1 - rule.share_of_value) <= held.predicted <= number * (1 + rule.share_of_value))
    if rule.absolute is not None:
        ways.append(number - rule.absolute - 1e-12 <= held.predicted <= number + rule.absolute + 1e-12)
    if rule.is_binomial and held.n is not None:
        low, high = wilson(number, held.n)
        ways.append(low <= held.predicted <= high)
    return any(ways)


def wilson(share: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share counted in n people."""
    z = float(norm.ppf(0.975))
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return middle - half, middle + half


def of_all(values: Sequence[bool], studies: Sequence[str]) -> Fraction:
    """The mean over studies of the share of each study's rows that hold."""
    each = {study: [value for value, own in zip(values, studies, strict=True) if own == study] for study in studies}
    return sum((Fraction(sum(rows), len(rows)) for rows in each.values()), Fraction(0)) / len(each)


def middle_of(values: Sequence[float], studies: Sequence[str]) -> float:
    """The median after every row is written down so often that all studies have equally many."""
    sizes = [list(studies).count(study) for study in studies]
    times = math.lcm(*sizes)
    return float(median(value for value, size in zip(values, sizes, strict=True) for _ in range(times // size)))
