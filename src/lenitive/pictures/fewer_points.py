"""Fewer points for the same line: what is left out lies within `TOLERANCE_PX` of what is drawn.

simpler([(0, 0), (1, 0.1), (2, 0), (3, 9)]) -> [(0, 0), (2, 0), (3, 9)]

The slower twin in tests/pictures/test_fewer_points.py measures every point against every section that was drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

Points = Sequence[tuple[float, float]]

TOLERANCE_PX = 0.4  # straight up or down; with a coordinate's one decimal the error stays below half a pixel


def simpler(points: Points) -> list[tuple[float, float]]:
    """The points, pixels, that a line through time needs; the first and the last stay, times must not go back.

    From each point that is kept, a sector holds all directions that pass every later point within the tolerance; the
    line goes on until a point leaves it.
    """
    if len(points) < 3:
        return list(points)
    kept = [points[0]]
    from_x, from_y = points[0]
    low, high = -inf, inf
    last = points[0]
    for point in points[1:]:
        across, up = point[0] - from_x, point[1] - from_y
        if across <= 0 or not low * across <= up <= high * across:
            if last is not kept[-1]:
                kept.append(last)
            from_x, from_y = last
            across, up = point[0] - from_x, point[1] - from_y
            low, high = (-inf, inf) if across > 0 else (inf, -inf)
        if across > 0:
            low = max(low, (up - TOLERANCE_PX) / across)
            high = min(high, (up + TOLERANCE_PX) / across)
        last = point
    if last is not kept[-1]:
        kept.append(last)
    return kept


def path(points: Points) -> str:
    """ "M12 40l3-1.5 7 2": the first point, then steps, in tenths of a pixel, so that no error adds up."""
    tenths = [(round(10 * x), round(10 * y)) for x, y in points]
    (x, y), *others = tenths
    text = f"M{_tenths(x)} {_tenths(y)}"
    steps = []
    for to_x, to_y in others:
        if (to_x, to_y) != (x, y):
            down = _tenths(to_y - y)
            steps.append(f"{_tenths(to_x - x)}{down if down[0] == '-' else f' {down}'}")
            x, y = to_x, to_y
    return text + _joined(steps)


def _joined(steps: list[str]) -> str:
    """Steps after one "l"; a minus parts two numbers as well as a blank does."""
    if not steps:
        return "h0"
    return "l" + "".join(step if not place or step[0] == "-" else f" {step}" for place, step in enumerate(steps))


def _tenths(value: int) -> str:
    whole, rest = divmod(abs(value), 10)
    return f"{'-' if value < 0 else ''}{whole or ('' if rest else 0)}{f'.{rest}' if rest else ''}"
