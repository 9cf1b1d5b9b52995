"""How much of a medicine's effect is there at each moment, in steps.

    steps(DrugTaken("rifampicin", from_h=0.0), onset_half_h=48, washout_half_h=72)

The effect builds up as 1 - 2^(-t / half-time) and fades as 2^(-t / half-time), on the logarithm of the fold. Each rise
and each fall is cut into at most six intervals, every one at its middle value, so that the solver can walk them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, log2

from lenitive.pharmacology.subject import DrugTaken

# A rise or a fall in shares of itself: ends of the intervals, and the value that stands for each; beyond the last: all.
ENDS = (0.20, 0.40, 0.60, 0.80, 0.96)
MIDDLES = (0.10, 0.30, 0.50, 0.70, 0.88, 1.0)
DONE = 0.96  # policy: from here on a rise or a fall counts as over


@dataclass(frozen=True)
class EffectShare:
    """From `from_h` on, this share of the full effect is there (0 to 1)."""

    from_h: float
    weight: float


def steps(taken: DrugTaken, onset_half_h: float, washout_half_h: float) -> tuple[EffectShare, ...]:
    """The effect of one medicine over the case, first from hour 0; no `from_h`: it is there in full already."""
    begin, end = taken.from_h, inf if taken.until_h is None else taken.until_h
    found = (
        [EffectShare(0.0, 1.0)] if begin is None else [EffectShare(0.0, 0.0), *_course(begin, onset_half_h, (0.0, 1.0))]
    )
    reached = 1.0 if begin is None else 1 - 2 ** (-(end - begin) / onset_half_h)
    found = [step for step in found if step.from_h < end]
    if end < inf:
        found += _course(end, washout_half_h, (reached, 0.0))
    return _merged(found)


def weight_at(course: tuple[EffectShare, ...], time_h: float) -> float:
    """The share that is there at a moment."""
    return [step.weight for step in course if step.from_h <= time_h][-1]


def full_after_h(half_h: float) -> float:
    """How long a rise or a fall takes until it counts as over."""
    return half_h * -log2(1 - DONE)


def _course(begin_h: float, half_h: float, levels: tuple[float, float]) -> list[EffectShare]:
    first, last = levels
    starts = [begin_h, *(begin_h - half_h * log2(1 - end) for end in ENDS)]
    return [EffectShare(start, first + (last - first) * middle) for start, middle in zip(starts, MIDDLES, strict=True)]


def _merged(found: list[EffectShare]) -> tuple[EffectShare, ...]:
    """The last step of each moment, without steps that change nothing."""
    at = {step.from_h: step for step in found}
    kept: list[EffectShare] = []
    for step in at.values():
        if not kept or step.weight != kept[-1].weight:
            kept.append(step)
    return tuple(kept)
