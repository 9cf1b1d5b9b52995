"""What stands behind the lines of a panel: the grid, its axis, and the numbers at both.

level_grid(y, ticks, (left, right)) + time_grid(x, times, (top, bottom))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lenitive.pictures import svg
from lenitive.pictures.scales import Scale, TimeAxis, plain


def level_grid(y: Scale, levels: Sequence[float], across: tuple[float, float], times: float = 1.0) -> list[str]:
    """A line and a number for each level, `times` what the number is multiplied by; the level 0 is the axis."""
    left, right = across
    wide = svg.number(right - left)
    lines = "".join(f"M{svg.number(left)} {svg.number(y(level))}h{wide}" for level in levels if level != 0)
    numbers = [(plain(level * times), left - 7, y(level) + 4) for level in levels]
    return [
        svg.shape("path", "p-grid", d=lines) if lines else "",
        svg.shape("path", "p-axis", d=f"M{svg.number(left)} {svg.number(y(0.0))}h{wide}"),
        svg.labels("p-quiet", numbers, text_anchor="end"),
    ]


def time_grid(x: Scale, times_h: Iterable[float], down: tuple[float, float]) -> list[str]:
    """A line for each of the times, from the top of the panel to its foot."""
    top, foot = down
    high = svg.number(foot - top)
    return [
        svg.shape("path", "p-grid", d="".join(f"M{svg.number(x(time))} {svg.number(top)}v{high}" for time in times_h))
    ]


def time_numbers(axis: TimeAxis, x: Scale, y: float) -> str:
    """The numbers of the time axis under a panel."""
    places = [(text, x(time), y) for time, text in zip(axis.ticks_h, axis.labels, strict=True)]
    return svg.labels("p-quiet", places, text_anchor="middle")


def strokes(places: Iterable[float], down: tuple[float, float]) -> str:
    """Upright strokes in one path, each pixel once."""
    top, foot = down
    seen = {f"{place:.0f}": place for place in places}
    path = "".join(f"M{svg.number(place)} {svg.number(top)}v{svg.number(foot - top)}" for place in seen.values())
    return svg.shape("path", "p-dose", d=path) if path else ""
