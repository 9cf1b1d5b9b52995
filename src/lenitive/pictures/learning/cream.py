"""How a cream is made: five steps below each other, each with its drawing of the bench.

cream("en")         # one <svg>
"""

from __future__ import annotations

from lenitive.pictures import svg
from lenitive.pictures.learning.bench_drawings import BENCH
from lenitive.pictures.learning.strokes import arrow, at, disc, words
from lenitive.pictures.learning.texts import of

STEPS = (("scale", "weigh"), ("mortar", "rub"), ("paste", "paste"), ("mill", "mill"), ("label", "check"))
PITCH = 134.0
SIZE = svg.Extent(360.0, PITCH * len(STEPS) - 14)
WORDS_AT = 212.0


def cream_picture(language: str) -> str:
    """All five."""
    worded = of("cream", language)
    parts: list[str] = []
    for place, (drawing, key) in enumerate(STEPS):
        top = PITCH * place
        parts.append(at(28, top + 4, BENCH[drawing]("")))
        parts += [disc("d-leaf", 18, top + 18, 13), _number(place + 1, top)]
        parts += words(worded.labels[key], WORDS_AT, top + 46, SIZE[0] - WORDS_AT - 4, "p-text", font_size=15)
        if place + 1 < len(STEPS):
            parts.append(arrow("d-fine", 18, top + 42, 72))
    return svg.whole("learning-cream", SIZE, (worded.title, worded.description), parts)


def _number(number: int, top: float) -> str:
    return svg.label(str(number), "d-on-leaf", 18, top + 23, text_anchor="middle")
