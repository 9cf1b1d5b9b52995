"""How wide a text is in the fonts that papers are printed with, to the thousandth of an em, and what they lack.

    width("Ketamine 10 %", 8, is_bold=True)      # 57.704 points, as a fraction
    missing("Ana 王")                            # ("王",): no font of ours has it

Widths are the advance widths in the font files; papers switch kerning and ligatures off, so that what is measured is
what is printed. Letters that are joined when printed (Arabic) are measured apart and come out a little narrower.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path

from lenitive.palette import FONTS
from lenitive.papers.html import visible

FAMILY = "Atkinson Hyperlegible"
EM = 1000  # units of every font file here
LINE = Fraction(116, 100)  # height of a line, of the size of its letters


@dataclass(frozen=True)
class Face:
    """One font file. The first face of a weight that has a character draws it."""

    family: str
    name: str
    is_bold: bool

    @property
    def file(self) -> Path:
        """Where it lies."""
        return FONTS / self.name


def _faces() -> Iterator[Face]:
    for weight in ("Regular", "Bold"):
        is_bold = weight == "Bold"
        yield Face(FAMILY, f"AtkinsonHyperlegible-{weight}.ttf", is_bold)
        for family, stem in (
            (f"{FAMILY} Extended", "AtkinsonHyperlegible-Extended"),
            *((f"Noto Sans {script}", f"NotoSans-{script}") for script in SCRIPTS),
        ):
            yield Face(family, f"{stem}-{weight}.woff2", is_bold)


SCRIPTS = ("Vietnamese", "Greek", "Cyrillic", "Hebrew", "Arabic")
FACES = tuple(_faces())


@cache
def _advances(face: Face) -> dict[int, int]:
    """Advance width of each character, in thousandths of an em."""
    from fontTools.ttLib import TTFont  # only papers that are measured pay for it

    with face.file.open("rb") as file:
        font = TTFont(file)
        assert font["head"].unitsPerEm == EM, f"{face.name} is not drawn in thousandths of an em"
        table = font["hmtx"].metrics
        return {code: table[glyph][0] for code, glyph in font.getBestCmap().items() if code >= 32}


@lru_cache(maxsize=4096)
def _advance(character: str, is_bold: bool) -> int | None:
    for face in FACES:
        if face.is_bold == is_bold and (found := _advances(face).get(ord(character))) is not None:
            return found
    return None


def faces_for(text: str) -> tuple[Face, ...]:
    """The faces that this text needs: the first two always, the others for letters that those have not."""
    rare = {ord(character) for character in text if _advances(FACES[0]).get(ord(character)) is None}
    return tuple(face for face in FACES if face.family == FAMILY or rare.intersection(_advances(face)))


def missing(text: str) -> tuple[str, ...]:
    """Characters that no font of ours can print, each once: instead of them there would be empty boxes."""
    shown = visible(text).replace("\n", " ")
    return tuple(dict.fromkeys(c for c in shown if _advance(c, False) is None or _advance(c, True) is None))


def width(text: str, size: Fraction | int, *, is_bold: bool = False) -> Fraction:
    """Points. A character that cannot be printed counts as one em; ask `missing` first."""
    # Not cached, though a label is tried in many sizes: its text holds a patient's name.
    return Fraction(sum(EM if (found := _advance(c, is_bold)) is None else found for c in text), EM) * size
