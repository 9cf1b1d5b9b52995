"""Writes the zero without a slash for pages that patients read: the letter O of our face, as wide as its digits.

Run: `python tests/house/make_plain_zero.py`. The face prints every zero with a slash, which keeps 0 and O apart on a
label and looks like a mistake in "300 mg at night". Under the license of the face it has a name of its own: Plain Zero.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "src" / "lenitive" / "palette" / "static" / "fonts"
WEIGHTS = {400: "Regular", 700: "Bold"}


def plain_zero(weight: int) -> TTFont:
    """A font with one letter."""
    face = TTFont(FONTS / f"atkinson-hyperlegible-latin-{weight}-normal.woff2")
    glyphs, widths = face.getGlyphSet(), face["hmtx"]
    figure, (_, left) = widths["zero.tf"][0], widths["O"]
    bounds = face["glyf"]["O"]
    share = (figure - 2 * left) / (bounds.xMax - bounds.xMin)
    shift = left - bounds.xMin * share
    pen = TTGlyphPen(None)
    glyphs["O"].draw(TransformPen(pen, (share, 0, 0, 1, shift, 0)))
    builder = FontBuilder(face["head"].unitsPerEm, isTTF=True)
    builder.setupGlyphOrder([".notdef", "zero"])
    builder.setupCharacterMap({ord("0"): "zero"})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "zero": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (figure, 0), "zero": (figure, left)})
    builder.setupHorizontalHeader(ascent=face["hhea"].ascent, descent=face["hhea"].descent)
    builder.setupNameTable({"familyName": "Plain Zero", "styleName": WEIGHTS[weight]})
    builder.setupOS2(
        sTypoAscender=face["OS/2"].sTypoAscender,
        sTypoDescender=face["OS/2"].sTypoDescender,
        usWinAscent=face["OS/2"].usWinAscent,
        usWinDescent=face["OS/2"].usWinDescent,
    )
    builder.setupPost()
    builder.updateHead(created=0, modified=0)
    made: TTFont = builder.font
    made.flavor = "woff2"
    made.recalcTimestamp = False
    return made


if __name__ == "__main__":
    for weight in WEIGHTS:
        plain_zero(weight).save(FONTS / f"plain-zero-{weight}.woff2")
