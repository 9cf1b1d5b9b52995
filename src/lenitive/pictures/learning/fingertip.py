"""A fingertip of cream: from the tip to the first crease, and the two hands that it covers.

fingertip("en")     # one <svg>
"""

from __future__ import annotations

from lenitive.pictures import svg
from lenitive.pictures.learning.strokes import at, line, path, words
from lenitive.pictures.learning.texts import of

SIZE = svg.Extent(360.0, 250.0)
# An open hand, 92 by 128: palm, four fingers, thumb; each a thick rounded line.
FINGERS = (
    ("M20 74V38", 15),
    ("M38 66V18", 16),
    ("M56 66V20", 16),
    ("M73 74V42", 14),
    ("M80 104L94 72", 16),
)
CREAM = "M62 96q-9 -6 0 -12q9 -6 0 -12q-9 -6 0 -12q9 -6 0 -12q-8 -6 0 -14"
PALM = "M14 66h66q4 2 4 8v20q0 34 -36 34t-36 -34V74q0 -6 2 -8z"


def fingertip_picture(language: str) -> str:
    """The finger with its line of cream, then two hands."""
    worded = of("fingertip", language)
    say = worded.labels
    parts = [
        *_finger(),
        line("d-fine", 96, 30, 118, 30),
        svg.label(say["tip"], "p-text", 124, 34),
        line("d-fine", 96, 100, 118, 100),
        svg.label(say["crease"], "p-text", 124, 104),
        path("d-leaf-line", "M112 38v54"),
        *words(say["half"], 124, 70, 120, "p-strong", font_size=16),
        at(124, 126, _hand(), 0.66),
        at(194, 126, _hand(), 0.66),
        *words(say["covers"], 270, 160, 88, "p-strong", font_size=14),
        svg.label(say["area"], "p-quiet", 124, 232),
    ]
    return svg.whole("learning-fingertip", SIZE, (worded.title, worded.description), parts)


def _finger() -> list[str]:
    return [
        path("d-skin-edge", "M62 240V52", stroke_width=60),
        path("d-skin d-skin-thick", "M62 240V52", stroke_width=56),
        path("d-fine", "M40 104q22 6 44 0M40 178q22 6 44 0M42 184q20 5 40 0"),
        path("d-leaf-line", CREAM, stroke_width=12),
        path("d-cream d-cream-within", CREAM),
    ]


def _hand() -> list[str]:
    return [
        *(path("d-skin-edge", d, stroke_width=wide + 4) for d, wide in FINGERS),
        path("d-skin-edge", PALM),
        *(path("d-skin d-skin-thick", d, stroke_width=wide) for d, wide in FINGERS),
        path("d-skin", PALM),
    ]
