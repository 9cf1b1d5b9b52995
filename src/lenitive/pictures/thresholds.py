"""Published ranges: hairlines across the panel with brackets at its right edge, or, out of view, named in a note.

in_view, above = sorted_by_view(RANGES, highest=136.0)
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.evidence import named
from lenitive.pharmacology import LEVEL_RANGES, LevelRange
from lenitive.pictures.plan import Size
from lenitive.pictures.scales import Scale, plain
from lenitive.pictures.svg import label, number, shape

NEAR = 1.6  # a range that begins within 1.6 times the highest level drawn is still put to scale
LABEL_APART = 31.0
BRACKET_APART = 11.0


def sorted_by_view(ranges: Iterable[LevelRange], highest: float) -> tuple[list[LevelRange], list[LevelRange]]:
    """Ranges that are drawn, and ranges that lie above the picture."""
    listed = list(ranges)
    seen = [r for r in listed if r.low_ng_per_ml <= NEAR * highest]
    return seen, [r for r in listed if r not in seen]


def top_level(highest: float) -> float:
    """Highest level of the axis: the curves, and the low edge of every range in view."""
    seen, _ = sorted_by_view(LEVEL_RANGES, highest)
    return max([1.06 * highest, *(1.15 * r.low_ng_per_ml for r in seen)])


def note_above(ranges: list[LevelRange]) -> str:
    """Names the ranges that lie above the picture."""
    if not ranges:
        return ""
    return "Above this picture: " + ", ".join(f"{r.name} {extent(r)}" for r in ranges) + " ng/mL."


def extent(level_range: LevelRange) -> str:
    """Numbers and source: "70–160 (Zanos 2018)"."""
    return f"{plain(level_range.low_ng_per_ml)}–{plain(level_range.high_ng_per_ml)} ({named(level_range.source)})"


def key_text(level_range: LevelRange) -> str:
    """The line that explains a bracket by its letter."""
    return f"{level_range.name[0]}  {level_range.name} {extent(level_range)} ng/mL"


def hairlines(seen: list[LevelRange], y: Scale, size: Size) -> list[str]:
    """Thin lines across the panel at the edges of every range in view."""
    edges = sorted({edge for r in seen for edge in (r.low_ng_per_ml, r.high_ng_per_ml) if edge <= y.high})
    wide = number(size.plot_right - size.left)
    lines = "".join(f"M{number(size.left)} {number(y(edge))}h{wide}" for edge in edges)
    return [shape("path", "p-hair", d=lines)] if lines else []


def brackets(seen: list[LevelRange], y: Scale, size: Size) -> list[str]:
    """A bracket per range at the right edge, open where it leaves the picture; named beside it or by its letter."""
    parts: list[str] = []
    wanted: list[float] = []
    for index, level_range in enumerate(seen):
        x = size.plot_right + 7 + index * BRACKET_APART
        bottom, top = y(level_range.low_ng_per_ml), y(min(level_range.high_ng_per_ml, y.high))
        is_cut = level_range.high_ng_per_ml > y.high
        head = (
            f"M{x - 3:.1f} {top + 4:.1f}L{x:.1f} {top:.1f}L{x + 3:.1f} {top + 4:.1f}"
            if is_cut
            else f"M{x - 4:.1f} {top:.1f}H{x:.1f}"
        )
        parts.append(shape("path", "p-range", d=f"{head}M{x:.1f} {top:.1f}V{bottom:.1f}H{x - 4:.1f}"))
        wanted.append((bottom + top) / 2)
        if not size.has_side_labels:
            parts.append(label(level_range.name[0], "p-letter", x, top - 5, text_anchor="middle"))
    if size.has_side_labels:
        parts += _side_labels(seen, wanted, y, size)
    return parts


def _side_labels(seen: list[LevelRange], wanted: list[float], y: Scale, size: Size) -> list[str]:
    """Two lines beside the brackets, pushed apart, with a thin line to their bracket."""
    x_text = size.plot_right + 16 + len(seen) * BRACKET_APART
    order = sorted(range(len(seen)), key=lambda index: -wanted[index])
    placed: dict[int, float] = {}
    lowest = y.first - 4
    for index in order:
        placed[index] = min(wanted[index], lowest - LABEL_APART / 2)
        lowest = placed[index] - LABEL_APART / 2
    parts = []
    for index, level_range in enumerate(seen):
        x_bracket = size.plot_right + 7 + index * BRACKET_APART
        parts.append(shape("line", "p-hair", x1=x_bracket, y1=wanted[index], x2=x_text - 3, y2=placed[index]))
        parts.append(label(level_range.name, "p-text", x_text, placed[index] - 2))
        parts.append(label(extent(level_range), "p-quiet", x_text, placed[index] + 13))
    return parts
