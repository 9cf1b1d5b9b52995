"""How soon pain was less, by the way of taking ketamine: one mark a row, and "not known" where nobody timed it.

routes("en")        # one <svg>; the levels in blood stand in the table behind it: rows of texts.of("routes", "en")
"""

from __future__ import annotations

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import disc, line, path
from lenitive.pictures.learning.texts import NumberedLine, Texts, of

WIDTH = 360.0
LEFT, RIGHT = 14.0, 340.0
MOST_MIN = 60.0
TOP, PITCH = 46.0, 48.0


def routes_picture(language: str) -> str:
    """A row for each way."""
    worded = of("routes", language)
    parts = [svg.label(worded.labels["relief"], "p-quiet", LEFT, 18, font_size=14)]
    for place, row in enumerate(worded.rows):
        parts += _row(row, worded, TOP + PITCH * place)
    bottom = TOP + PITCH * len(worded.rows) - 12
    return svg.whole("learning-routes", svg.Extent(WIDTH, bottom + 6), (worded.title, worded.description), parts)


def x_of(minutes: float) -> float:
    """Where a time stands."""
    return LEFT + (RIGHT - LEFT) * minutes / MOST_MIN


def _row(row: NumberedLine, worded: Texts, top: float) -> list[str]:
    """Its name, and a line from the dose to when pain was less; without a published time there is no line."""
    name = svg.label(row.name, "p-strong", LEFT, top, font_size=15)
    if "relief" not in row.numbers:
        return [
            name,
            disc("p-range", LEFT, top + 16, 4),
            svg.label(row.mark, "p-quiet", LEFT + 16, top + 21, font_size=14),
        ]
    (minutes,) = row.numbers["relief"]
    return [
        name,
        disc("p-range", LEFT, top + 16, 4),
        line("d-amber-line", LEFT + 5, top + 16, x_of(minutes) - 8, top + 16),
        diamond(x_of(minutes), top + 16),
        svg.label(row.mark, "p-text", x_of(minutes) + 14, top + 21, font_size=14),
    ]


def diamond(x: float, y: float) -> str:
    """Less pain was seen here: a shape of its own, so that it does not need the color."""
    return path("d-amber", f"M{svg.number(x)} {svg.number(y - 8)}l7 8-7 8-7-8z")
