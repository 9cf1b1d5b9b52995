"""Small drawings of the bench, 160 by 112: what a step of the work looks like.

    BENCH["scale"]("12.000 g")      # the parts of the drawing; what the scale shows is the amount of the worksheet

Each takes what is shown in it, or nothing. A page or a larger picture puts them in their place (`strokes.at`).
"""

from __future__ import annotations

from collections.abc import Callable

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import at, box, disc, line, oval, path, tick

WIDTH, HEIGHT = 160.0, 112.0
TABLE = line("d-fine", 8, 104, 152, 104)


def order(shown: str = "") -> list[str]:
    return [
        TABLE,
        path("d-body", "M44 10h52l14 14v74a4 4 0 0 1-4 4H44a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z"),
        path("d-ink", "M96 10v14h14"),
        svg.label("Rx", "p-count", 50, 36),
        *(line("d-fine", 50, y, 50 + wide, y) for y, wide in ((50, 46), (60, 50), (70, 32), (80, 40), (90, 26))),
        disc("d-tint", 106, 66, 19),
        line("d-leaf-line", 97, 62, 115, 62),
        line("d-leaf-line", 97, 71, 109, 71),
        path("d-ink", "M120 80l18 18", stroke_width=5),
    ]


def sheet(shown: str = "") -> list[str]:
    rows = (36, 50, 64, 78)
    return [
        TABLE,
        box("d-body", 40, 14, 80, 90, 5),
        box("d-tint", 64, 7, 32, 14, 4),
        *(line("d-fine", 50, y, 78, y) for y in rows),
        *(line("d-ink", 88, y, 108, y) for y in rows),
        line("d-ink", 86, 88, 110, 88),
        line("d-leaf-line", 88, 95, 108, 95),
        disc("d-body", 128, 84, 15),
        tick(127, 84, 7),
    ]


def shelf(shown: str = "") -> list[str]:
    return [
        TABLE,
        line("d-ink", 12, 52, 104, 52),
        *(part for x in (18, 46, 74) for part in jar("d-body", x, 12)),
        *jar("d-tint", 94, 64),
        path("d-body", "M14 78q16 -8 32 0q16 -8 32 0v22q-16 -8 -32 0q-16 -8 -32 0z"),
        line("d-fine", 46, 78, 46, 100),
        *(line("d-fine", x, y, x + 18, y) for x in (21, 53) for y in (83, 90)),
        tick(140, 84, 7),
    ]


def jar(look: str, x: float, y: float) -> list[str]:
    """A jar with a lid and a label, 24 by 40."""
    return [
        box(look, x, y + 8, 24, 32, 4),
        box("d-body", x + 2, y, 20, 8, 2),
        box("d-wash", x + 4, y + 18, 16, 12, 1),
        line("d-fine", x + 7, y + 22, x + 17, y + 22),
        line("d-fine", x + 7, y + 26, x + 14, y + 26),
    ]


def scale(shown: str = "") -> list[str]:
    return [
        TABLE,
        path("d-fine", "M36 72V16h88v56"),
        *base(shown),
        path("d-body", "M54 56h52l-7 10H61z"),
        path("d-cream", "M63 56q8 -17 17 -17t17 17z"),
        path("d-ink", "M104 32l30 -20", stroke_width=4),
        oval("d-tint", 100, 36, 8, 5),
    ]


def base(shown: str) -> list[str]:
    """The lower part of a balance, with what it shows."""
    return [
        line("d-ink", 80, 66, 80, 74),
        box("d-tint", 28, 74, 104, 30, 6),
        box("d-body", 42, 80, 76, 18, 3),
        svg.label(shown, "p-strong", 80, 94, text_anchor="middle"),
    ]


def mortar(shown: str = "") -> list[str]:
    return [
        TABLE,
        path("d-ink", "M92 48L126 8", stroke_width=9),
        path("d-cream", "M44 54q10 -20 36 -20t36 20z"),
        path("d-tint", "M34 54h92q0 34 -30 44v6H64v-6q-30 -10 -30 -44z"),
        line("d-fine", 44, 66, 52, 82),
        *(disc("d-leaf", x, y, 2) for x, y in ((62, 46), (74, 41), (86, 46), (98, 47), (70, 50))),
    ]


def paste(shown: str = "") -> list[str]:
    return [
        TABLE,
        path("d-ink", "M70 44L104 8", stroke_width=5),
        path("d-cream", "M22 56q6 -18 26 -16q8 -14 24 -4q20 0 24 20z"),
        path("d-leaf-line", "M36 52q12 -12 24 0t24 -2"),
        path("d-tint", "M14 56h90q-2 40 -32 44v4H46v-4q-30 -4 -32 -44z"),
        *at_jar(),
    ]


def at_jar() -> list[str]:
    """The jar of base beside the bowl."""
    return [
        box("d-body", 112, 62, 38, 42, 6),
        box("d-tint", 115, 52, 32, 10, 3),
        box("d-wash", 117, 74, 28, 18, 2),
        line("d-fine", 122, 80, 140, 80),
        line("d-fine", 122, 86, 134, 86),
    ]


def mill(shown: str = "") -> list[str]:
    rollers = (36, 76, 116)
    return [
        TABLE,
        path("d-tint", "M18 70h116v28a6 6 0 0 1 -6 6H24a6 6 0 0 1 -6-6z"),
        path("d-cream", "M38 42q4 -22 18 -22t18 22q-10 16 -18 16t-18 -16z"),
        *(disc("d-body", x, 60, 20) for x in rollers),
        *(disc("d-ink", x, 60, 3) for x in rollers),
        *(path("d-fine", f"M{x - 9} 51a13 13 0 0 1 18 0m0 -6v6h-6") for x in rollers),
        path("d-cream", "M136 56q14 4 14 40v8h-16q6 -24 2 -48z"),
    ]


def pump(x: float, y: float, has_label: bool) -> list[str]:
    """A pump bottle, 40 by 72."""
    mark = [
        box("d-body", x + 5, y + 36, 30, 24, 2),
        line("d-leaf-line", x + 10, y + 43, x + 30, y + 43),
        line("d-fine", x + 10, y + 49, x + 28, y + 49),
        line("d-fine", x + 10, y + 54, x + 24, y + 54),
    ]
    return [
        path("d-ink", f"M{x + 20} {y + 20}v-12h-18", stroke_width=5),
        box("d-body", x + 11, y + 16, 18, 9, 2),
        box("d-tint", x, y + 25, 40, 47, 7),
        *(mark if has_label else []),
    ]


def finished(shown: str = "") -> list[str]:
    return [TABLE, at(54, 2, pump(12, -2, True), 0.9), line("d-ink", 48, 66, 112, 66), *base(shown)]


def date(shown: str = "") -> list[str]:
    days = [(38 + 16 * (place % 6), 48 + 14 * (place // 6)) for place in range(20)]
    return [
        TABLE,
        box("d-body", 28, 18, 104, 84, 6),
        path("d-tint", "M28 38V24a6 6 0 0 1 6-6h92a6 6 0 0 1 6 6v14z"),
        path("d-ink", "M38 12v12M122 12v12", stroke_width=4),
        svg.label(shown, "p-strong", 80, 34, text_anchor="middle"),
        *(box("d-fine", x, y, 10, 8, 1) for x, y in days),
        disc("d-leaf-line", 107, 66, 12),
    ]


def label(shown: str = "") -> list[str]:
    return [TABLE, *person(6, 40, "d-body"), *pump(60, 30, True), *person(112, 40, "d-tint"), tick(80, 14, 9)]


def person(x: float, y: float, look: str) -> list[str]:
    """Head and shoulders, 42 by 64."""
    return [
        path(look, f"M{x} {y + 64}v-12q0 -20 21 -20t21 20v12z"),
        path("d-ink", f"M{x + 12} {y + 34}l9 12 9 -12"),
        disc(look, x + 21, y + 16, 13),
    ]


BENCH: dict[str, Callable[[str], list[str]]] = {
    "order": order,
    "sheet": sheet,
    "shelf": shelf,
    "scale": scale,
    "mortar": mortar,
    "paste": paste,
    "mill": mill,
    "finished": finished,
    "date": date,
    "label": label,
}
