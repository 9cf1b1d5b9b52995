"""An SVG text as a PNG file, with our own font: png(picture(prediction))."""

from __future__ import annotations

import resvg_py

from lenitive.palette import FONTS, LIGHT

FAMILY = "Atkinson Hyperlegible"
ZOOM = 2


def png(svg_text: str) -> bytes:
    """The picture as PNG, two pixels for one of its size, on white."""
    pixels = resvg_py.svg_to_bytes(
        svg_string=svg_text,
        background=LIGHT["sheet"],
        zoom=ZOOM,
        skip_system_fonts=True,
        font_files=[str(file) for file in sorted(FONTS.glob("*.ttf"))],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
    )
    return bytes(pixels)
