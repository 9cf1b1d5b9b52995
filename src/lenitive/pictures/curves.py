"""Lines and bands of one panel: broken where a level is missing, cut where it leaves the picture.

runs([0, 1, 2], [5, nan, 3], top=10) -> [[(0, 5)], [(2, 3)]]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isfinite

from lenitive.pictures.fewer_points import path, simpler
from lenitive.pictures.scales import Scales
from lenitive.pictures.svg import shape

Points = list[tuple[float, float]]


def runs(times_h: Sequence[float], values: Sequence[float], top: float) -> list[Points]:
    """Sections of the line that can be seen: missing values are gaps, what lies above `top` is cut at it."""
    found: list[Points] = [[]]
    before: tuple[float, float] | None = None
    for time, value in zip(times_h, values, strict=True):
        if not isfinite(value):
            found.append([])
            before = None
            continue
        if before is not None and (before[1] > top) != (value > top):
            share = (top - before[1]) / (value - before[1])
            found[-1].append((before[0] + share * (time - before[0]), top))
        if value <= top:
            found[-1].append((time, value))
        elif found[-1]:
            found.append([])
        before = (time, value)
    return [run for run in found if run]


def line(sections: Iterable[Points], scales: Scales, look: str, **more: str) -> str:
    """A path through the sections, of no more points than can be told apart."""
    drawn = "".join(path(simpler(_placed(run, scales))) for run in sections)
    return shape("path", look, d=drawn, stroke_linejoin="round", stroke_linecap="round", **more) if drawn else ""


def band(times_h: Sequence[float], edges: tuple[Sequence[float], Sequence[float]], scales: Scales, look: str) -> str:
    """The area between two edges; a gap where either is missing."""
    pieces: list[list[tuple[float, float, float]]] = [[]]
    for time, low, high in zip(times_h, *edges, strict=True):
        if isfinite(low) and isfinite(high):
            pieces[-1].append((time, low, high))
        elif pieces[-1]:
            pieces.append([])
    drawn = ""
    for piece in pieces:
        there = simpler(_placed([(time, high) for time, _, high in piece], scales))
        back = simpler(_placed([(time, low) for time, low, _ in piece], scales))
        drawn += path(there + back[::-1]) + "z" if len(piece) > 1 else ""
    return shape("path", look, d=drawn) if drawn else ""


def _placed(points: Points, scales: Scales) -> Points:
    """Values as pixels."""
    x, y = scales
    return [(x(time), y(value)) for time, value in points]
