"""What drawings are made of: lines, boxes, rounds, and words in several lines, each in the colors of its class.

box("d-body", 10, 10, 60, 80, 4) + tick(40, 50)
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.pictures import svg


def path(look: str, d: str, **more: float | str) -> str:
    return svg.shape("path", look, d=d, **more)


def line(look: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return path(look, f"M{svg.number(x1)} {svg.number(y1)}L{svg.number(x2)} {svg.number(y2)}")


def box(look: str, x: float, y: float, *size: float) -> str:
    """`size`: width, height and, where corners are round, their radius."""
    wide, high, *radius = size
    return svg.shape("rect", look, x=x, y=y, width=wide, height=high, rx=radius[0] if radius else 0)


def disc(look: str, x: float, y: float, r: float) -> str:
    return svg.shape("circle", look, cx=x, cy=y, r=r)


def oval(look: str, x: float, y: float, rx: float, ry: float) -> str:
    return svg.shape("ellipse", look, cx=x, cy=y, rx=rx, ry=ry)


def tick(x: float, y: float, size: float = 8) -> str:
    """A check mark around a point."""
    start, down, right, up = map(svg.number, (x - size, size * 0.8, size * 1.3, -size * 1.7))
    return path("d-leaf-line", f"M{start} {svg.number(y)}l{svg.number(size * 0.7)} {down} {right} {up}")


def arrow(look: str, x: float, y: float, length: float) -> str:
    """Downwards from a point."""
    return path(look, f"M{x} {y}v{length}m-6 -7l6 7 6 -7")


def at(x: float, y: float, parts: Iterable[str], scale: float = 1) -> str:
    """The parts moved to a place, and made larger or smaller."""
    return f'<g transform="translate({svg.number(x)} {svg.number(y)}) scale({scale})">' + "".join(parts) + "</g>"


def words(text: str, x: float, y: float, width: float, look: str = "p-text", **more: float | str) -> list[str]:
    """A text in lines that fit, each below the other; its class says how large unless font_size does."""
    size = float(more.get("font_size") or svg.LOOKS[look]["font-size"])
    lines = svg.wrapped(text, width, size)
    return [svg.label(each, look, x, y + place * size * 1.3, **more) for place, each in enumerate(lines)]
