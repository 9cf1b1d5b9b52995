"""How long relief lasted, study by study, from minutes to weeks; those that found no difference stand there as well.

    relief("en")        # one <svg>; the same as a table: rows of texts.of("relief", "en")

The scale of time is squeezed (logarithmic). Where nobody looked there is no bar, and nothing is joined across a gap.
"""

from __future__ import annotations

from math import log10

from lenitive.pictures import svg
from lenitive.pictures.learning.routes import grade
from lenitive.pictures.learning.strokes import box, disc, line
from lenitive.pictures.learning.texts import NumberedLine, Texts, of

WIDTH = 360.0
LEFT, RIGHT = 10.0, 344.0
FIRST_H, LAST_H = 0.18, 2400.0
TOP, PITCH = 52.0, 50.0
ROUND = 7.0  # a single look is a dot of this radius, an interval a bar as high
WEEK_H = 168.0


def relief_picture(language: str) -> str:
    """A row for each study."""
    worded = of("relief", language)
    bottom = TOP + PITCH * len(worded.rows) - 16
    parts = [*_key(worded), *_axis(worded, bottom)]
    for place, row in enumerate(worded.rows):
        parts += _row(row, worded, TOP + PITCH * place)
    return svg.whole("learning-relief", svg.Extent(WIDTH, bottom + 40), (worded.title, worded.description), parts)


def x_of(hours: float) -> float:
    """Where a time stands."""
    return LEFT + (RIGHT - LEFT) * log10(hours / FIRST_H) / log10(LAST_H / FIRST_H)


def _key(worded: Texts) -> list[str]:
    second = LEFT + 34 + svg.text_width(worded.labels["less"], 12) + 24
    return [
        box("p-good", LEFT, 8, 26, 12, 6),
        svg.label(worded.labels["less"], "p-quiet", LEFT + 34, 18),
        box("d-body", second, 8, 26, 12, 6),
        svg.label(worded.labels["same"], "p-quiet", second + 34, 18),
    ]


def _axis(worded: Texts, bottom: float) -> list[str]:
    ticks = [svg.label(text, "p-quiet", x_of(hours), bottom + 16, text_anchor="middle") for hours, text in worded.ticks]
    weeks = svg.label(worded.labels["weeks"], "p-quiet", x_of(WEEK_H * 4), bottom + 32, text_anchor="middle")
    return [line("p-axis", LEFT, bottom, RIGHT, bottom), *ticks, weeks]


def _row(row: NumberedLine, worded: Texts, top: float) -> list[str]:
    people = f"{row.numbers['people'][0]:.0f} {worded.labels['people']}"
    parts = [
        svg.label(row.name, "p-strong", LEFT, top),
        svg.label(people, "p-quiet", RIGHT - 24, top, text_anchor="end"),
        *grade(row.grade, RIGHT, top),
        *(line("p-grid", x_of(hours), top + 6, x_of(hours), top + 24) for hours, _ in worded.ticks),
    ]
    for key, look in (("less", "p-good"), ("same", "d-body")):
        if span := row.numbers.get(f"{key}_over"):
            start, end = map(x_of, span)
            parts.append(box(look, start, top + 8, end - start, 2 * ROUND, ROUND))
        parts += [disc(look, x_of(hours), top + 8 + ROUND, ROUND) for hours in row.numbers.get(f"{key}_at", ())]
    return parts
