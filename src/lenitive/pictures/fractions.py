"""What a cream would do: the peak level if 1, 3, 10 or 20 % were absorbed, beside published levels, on one log scale.

    ladder(prediction.topical, WIDE)

Nobody knows which of these is right for a person: the declared range is the band behind the rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import NamedTuple

from lenitive.evidence import named
from lenitive.pharmacology import Topical
from lenitive.pictures import svg
from lenitive.pictures.plan import Size
from lenitive.pictures.scales import plain

LINE_HEIGHT, ROW_GAP, AXIS = 16.0, 14.0, 44.0
SIDE = 250.0  # width of the words beside the plot, where there is room for it
FEWEST_DECADES = 2


@dataclass(frozen=True)
class Rung:
    """One row: its words, its level, and whether it is ours (a fraction) or published (a landmark)."""

    words: str
    level_ng_per_ml: float
    is_ours: bool


def ladder(topical: Topical, size: Size) -> str:
    """One <svg>; rows without a plasma level are left to the table."""
    rungs = _rungs(topical)
    if not rungs or topical.fractions[-1].cmax_ng_per_ml <= 0:
        return ""
    inset = SIDE if size.has_side_labels else 0.0
    plot = (inset + 8, size.width - 52)
    low, high = _decades([rung.level_ng_per_ml for rung in rungs])
    parts: list[str] = [svg.label("peak of ketamine in plasma, ng/mL (each step is ten times more)", "p-quiet", 0, 12)]
    body: list[str] = []
    y = 30.0
    for rung in rungs:
        drawn, y = _row(rung, y, LogScale(plot, (low, high)), inset)
        body += drawn
    body.insert(0, _prior(topical, LogScale(plot, (low, high)), (24.0, y)))
    for power in range(low, high + 1):
        x = _place(10.0**power, plot, (low, high))
        parts.append(svg.shape("line", "p-grid", x1=x, y1=24, x2=x, y2=y))
        parts.append(svg.label(_power(power), "p-quiet", x, y + 18, text_anchor="middle"))
    words = ("Peak level by share absorbed.", _described(rungs))
    return svg.whole(f"ladder-{size.name}", svg.Extent(size.width, y + AXIS - 14), words, parts + body)


def _rungs(topical: Topical) -> list[Rung]:
    ours = [Rung(f"if {100 * one.fraction:g} % gets in", one.cmax_ng_per_ml, True) for one in topical.fractions]
    published = [
        Rung(f"{mark.title} ({named(mark.source)})", mark.level_ng_per_ml, False)
        for mark in topical.landmarks
        if mark.level_ng_per_ml
    ]
    return [rung for rung in ours if rung.level_ng_per_ml > 0] + published


def _decades(levels: Sequence[float]) -> tuple[int, int]:
    low = floor(log10(min(levels, default=1.0)))
    return low, max(ceil(log10(max(levels, default=10.0))), low + FEWEST_DECADES)


def _power(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"


def _place(level: float, plot: tuple[float, float], decades: tuple[int, int]) -> float:
    share = (log10(level) - decades[0]) / (decades[1] - decades[0])
    return plot[0] + share * (plot[1] - plot[0])


class LogScale(NamedTuple):
    """Between which pixels, and between which powers of ten, the levels lie."""

    plot: tuple[float, float]
    decades: tuple[int, int]


def _row(rung: Rung, y: float, scale: LogScale, inset: float) -> tuple[list[str], float]:
    """Words at the left or above, the mark at its level, its number to the right of it; and where the next begins."""
    plot, decades = scale
    look = "p-strong" if rung.is_ours else "p-text"
    lines = svg.wrapped(rung.words, (inset or plot[1]) - 12, 13)
    height = LINE_HEIGHT * len(lines)
    middle = y + height / 2 if inset else y + height + 6
    parts = [svg.label(text, look, 0, y + 12 + LINE_HEIGHT * index) for index, text in enumerate(lines)]
    x = _place(rung.level_ng_per_ml, plot, decades)
    parts.append(svg.shape("line", "p-hair", x1=plot[0], y1=middle, x2=x, y2=middle))
    if rung.is_ours:
        parts.append(svg.shape("circle", "p-good", cx=x, cy=middle, r=5.5))
    else:
        shape = f"M{x:.1f} {middle - 6:.1f}l6 6l-6 6l-6-6z"
        parts.append(svg.shape("path", "p-dose-open", d=shape))
    parts.append(svg.label(plain(rung.level_ng_per_ml), look, x + 11, middle + 4.5))
    return parts, y + height + (0 if inset else 12) + ROW_GAP


def _prior(topical: Topical, scale: LogScale, down: tuple[float, float]) -> str:
    """The declared range of the share as a band of levels, in proportion to the shares that were computed."""
    one = topical.fractions[-1]
    edges = [share / one.fraction * one.cmax_ng_per_ml for share in topical.prior]
    left, right = (min(max(_place(edge, *scale), scale.plot[0]), scale.plot[1]) for edge in edges)
    return svg.shape("rect", "p-band90", x=left, y=down[0], width=right - left, height=down[1] - down[0])


def _described(rungs: list[Rung]) -> str:
    ours = [f"{rung.words}: {plain(rung.level_ng_per_ml)} ng/mL" for rung in rungs if rung.is_ours]
    published = [f"{rung.words}: {plain(rung.level_ng_per_ml)} ng/mL" for rung in rungs if not rung.is_ours]
    return "; ".join(ours) + ". " + (f"Published: {'; '.join(published)}." if published else "")
