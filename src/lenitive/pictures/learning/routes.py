"""How fast each way of taking ketamine is: when the level in blood is highest, and when less pain was seen.

    routes("en")        # one <svg>; the same as a table: rows of texts.of("routes", "en")

What nobody has published has no bar: a cream's level in people, for one.
"""

from __future__ import annotations

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import box, disc, line, path, words
from lenitive.pictures.learning.texts import NumberedLine, Texts, of

WIDTH = 360.0
LEFT, RIGHT = 8.0, 346.0
MOST_MIN = 120.0
TOP, PITCH, NOTE = 72.0, 51.0, 14.0
TICKS = (0, 15, 30, 60, 90, 120)


def routes_picture(language: str) -> str:
    """A row for each way."""
    worded = of("routes", language)
    parts, top = _key(worded), TOP
    for row in worded.rows:
        parts += _row(row, top)
        top += PITCH + (NOTE if row.says else 0)
    parts += _axis(worded, top - 10)
    return svg.whole("learning-routes", svg.Extent(WIDTH, top + 28), (worded.title, worded.description), parts)


def x_of(minutes: float) -> float:
    """Where a time stands."""
    return LEFT + (RIGHT - LEFT) * minutes / MOST_MIN


def _key(worded: Texts) -> list[str]:
    relief = LEFT + 34 + svg.text_width(worded.labels["level"], 12) + 22
    return [
        box("p-band50", LEFT, 8, 26, 12, 6),
        svg.label(worded.labels["level"], "p-quiet", LEFT + 34, 18),
        diamond(relief, 14),
        svg.label(worded.labels["relief"], "p-quiet", relief + 12, 18),
        disc("d-leaf", LEFT + 13, 34, 5),
        svg.label(worded.labels["middle"], "p-quiet", LEFT + 34, 38),
    ]


def _axis(worded: Texts, bottom: float) -> list[str]:
    parts = [line("p-axis", LEFT, bottom, RIGHT, bottom)]
    for tick in TICKS:
        anchor = "start" if tick == 0 else "end" if tick == MOST_MIN else "middle"
        parts.append(svg.label(str(tick), "p-quiet", x_of(tick), bottom + 16, text_anchor=anchor))
    return [*parts, svg.label(worded.labels["axis"], "p-quiet", RIGHT, bottom + 34, text_anchor="end")]


def _row(row: NumberedLine, top: float) -> list[str]:
    parts = [svg.label(row.name, "p-strong", LEFT, top, font_size=14), *grade(row.grade, RIGHT, top)]
    parts += [line("p-grid", x_of(tick), top + 8, x_of(tick), top + 30) for tick in TICKS]
    parts += words(row.says, LEFT, top + 42, RIGHT - LEFT, "p-quiet")[:1]
    if "low" in row.numbers:
        (low,), (high,) = row.numbers["low"], row.numbers["high"]
        parts.append(box("p-band50", x_of(low), top + 12, x_of(high) - x_of(low), 14, 7))
    if "middle" in row.numbers:
        parts.append(disc("d-leaf", x_of(row.numbers["middle"][0]), top + 19, 5))
    if "relief" in row.numbers:
        parts.append(diamond(x_of(row.numbers["relief"][0]), top + 19))
    return parts


def grade(letter: str, right: float, y: float) -> list[str]:
    """A grade in its box, which ends at `right`."""
    return [
        box("p-dose-open", right - 17, y - 13, 17, 17, 4),
        svg.label(letter, "p-strong", right - 8.5, y, text_anchor="middle"),
    ]


def diamond(x: float, y: float) -> str:
    """Less pain was seen here: a shape of its own, so that it does not need the color."""
    return path("d-amber", f"M{svg.number(x)} {svg.number(y - 8)}l7 8-7 8-7-8z")
