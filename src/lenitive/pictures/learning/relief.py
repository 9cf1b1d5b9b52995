"""How long relief lasted: one infusion, several days of infusions, a cream; minutes to months on a squeezed scale.

    relief("en")        # one <svg>; every study stands in the table behind it: rows of texts.of("relief", "en")

Only rows with a `mark` are drawn. Where nobody looked there is no bar, and nothing is joined across a gap.
"""

from __future__ import annotations

from math import log10

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import box, disc, line
from lenitive.pictures.learning.texts import NumberedLine, Texts, of

WIDTH = 360.0
LEFT, RIGHT = 14.0, 340.0
FIRST_H, LAST_H = 0.18, 2600.0
TOP, PITCH = 58.0, 66.0
ROUND = 8.0  # a single look is a dot of this radius, an interval a bar as high


def relief_picture(language: str) -> str:
    """A row for each study that is drawn."""
    worded = of("relief", language)
    drawn = [row for row in worded.rows if row.mark]
    bottom = TOP + PITCH * len(drawn) - 14
    parts = [*_key(worded), *_axis(worded, bottom)]
    for place, row in enumerate(drawn):
        parts += _row(row, worded, TOP + PITCH * place)
    return svg.whole("learning-relief", svg.Extent(WIDTH, bottom + 26), (worded.title, worded.description), parts)


def x_of(hours: float) -> float:
    """Where a time stands."""
    return LEFT + (RIGHT - LEFT) * log10(hours / FIRST_H) / log10(LAST_H / FIRST_H)


def _key(worded: Texts) -> list[str]:
    second = LEFT + 34 + svg.text_width(worded.labels["less"], 14) + 24
    return [
        box("p-good", LEFT, 8, 26, 14, 7),
        svg.label(worded.labels["less"], "p-quiet", LEFT + 34, 20, font_size=14),
        box("d-body", second, 8, 26, 14, 7),
        svg.label(worded.labels["same"], "p-quiet", second + 34, 20, font_size=14),
    ]


def _axis(worded: Texts, bottom: float) -> list[str]:
    ticks = [
        svg.label(text, "p-quiet", x_of(hours), bottom + 18, text_anchor="middle", font_size=13)
        for hours, text in worded.ticks
    ]
    return [line("p-axis", LEFT, bottom, RIGHT, bottom), *ticks]


def _row(row: NumberedLine, worded: Texts, top: float) -> list[str]:
    parts = [
        svg.label(row.name, "p-strong", LEFT, top, font_size=15),
        svg.label(row.mark, "p-quiet", LEFT, top + 17, font_size=14),
        *(line("p-grid", x_of(hours), top + 24, x_of(hours), top + 44) for hours, _ in worded.ticks),
    ]
    for key, look in (("less", "p-good"), ("same", "d-body")):
        if span := row.numbers.get(f"{key}_over"):
            start, end = map(x_of, span)
            parts.append(box(look, start, top + 26, end - start, 2 * ROUND, ROUND))
        parts += [disc(look, x_of(hours), top + 26 + ROUND, ROUND) for hours in row.numbers.get(f"{key}_at", ())]
    return parts
