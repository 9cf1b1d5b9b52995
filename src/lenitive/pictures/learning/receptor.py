"""A nerve cell's switch, open and blocked: glutamate opens it and the signal passes; ketamine sits in it, and it stops.

receptor("en")      # one <svg>
"""

from __future__ import annotations

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import arrow, box, disc, line, path
from lenitive.pictures.learning.texts import Texts, of

SIZE = svg.Extent(360.0, 372.0)
PANEL = 172.0
DOTS = ((-44, 112), (-22, 120), (-30, 132), (22, 116), (44, 124), (32, 136), (4, 110))


def receptor_picture(language: str) -> str:
    """Both halves side by side."""
    worded = of("receptor", language)
    parts = [*_half(worded, 4.0, False), *_half(worded, 184.0, True)]
    return svg.whole("learning-receptor", SIZE, (worded.title, worded.description), parts)


def _half(worded: Texts, left: float, is_blocked: bool) -> list[str]:
    middle, say = left + PANEL / 2, worded.labels
    head = say["with" if is_blocked else "without"]
    return [
        box("d-wash", left, 30, PANEL, 336, 12),
        svg.label(head, "p-strong", middle, 18, text_anchor="middle", font_size=15),
        *_sender(middle),
        svg.label(say["sends"], "p-text", middle, 58, text_anchor="middle"),
        *(disc("d-sky", middle + x, y, 4) for x, y in DOTS),
        svg.label(say["glutamate"], "p-quiet", left + 10, 158),
        *_membrane(left),
        *_channel(middle, is_blocked),
        svg.label(say["gets"], "p-text", middle, 354, text_anchor="middle"),
        *_signal(worded, middle, is_blocked),
    ]


def _sender(middle: float) -> list[str]:
    x = svg.number(middle)
    return [
        path("d-body", f"M{x} 36m-52 0h104q-2 16 6 26q6 6 6 18q0 20 -64 20t-64 -20q0 -12 6 -18q8 -10 6 -26z"),
        *(disc("d-sky", middle + dx, 82, 3.4) for dx in (-34, -26, 0, 8, 34, 42)),
        *(disc("d-fine", middle + dx, 82, 9.5) for dx in (-30, 4, 38)),
    ]


def _membrane(left: float) -> list[str]:
    """The skin of the next cell, two lines with a gap where the receptor is."""
    middle = left + PANEL / 2
    sides = ((left + 6, middle - 25), (middle + 25, left + PANEL - 6))
    return [line("d-ink", start, y, end, y) for start, end in sides for y in (196, 210)]


def _channel(middle: float, is_blocked: bool) -> list[str]:
    """Two halves that leave a way through, with glutamate on their tops."""
    x = svg.number(middle)
    parts = [
        path("d-tint", f"M{x} 176m-9 0q-24 -4 -24 12v28q0 16 24 12q-7 -26 0 -52z"),
        path("d-tint", f"M{x} 176m9 0q24 -4 24 12v28q0 16 -24 12q7 -26 0 -52z"),
        disc("d-sky", middle - 22, 172, 5),
        disc("d-sky", middle + 22, 172, 5),
    ]
    if is_blocked:
        parts.append(path("d-amber", f"M{x} 186l9 6v16l-9 6l-9 -6v-16z"))
    return parts


def _signal(worded: Texts, middle: float, is_blocked: bool) -> list[str]:
    say = worded.labels
    name = svg.label(say["receptor"], "p-strong", middle, 250, text_anchor="middle")
    if is_blocked:
        return [
            svg.label(say["receptor"], "p-quiet", middle, 250, text_anchor="middle"),
            line("d-ink", middle + 10, 196, middle + 44, 158),
            svg.label(say["ketamine"], "p-strong", middle + 40, 150, text_anchor="middle"),
            path("d-amber-line", f"M{svg.number(middle - 12)} 274h24"),
            svg.label(say["stops"], "p-strong", middle, 300, text_anchor="middle"),
        ]
    return [
        name,
        arrow("d-leaf-line", middle, 182, 40),
        arrow("d-leaf-line", middle, 262, 44),
        svg.label(say["passes"], "p-strong", middle, 326, text_anchor="middle"),
    ]
