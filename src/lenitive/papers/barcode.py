"""The barcode of a label, read back from its pixels by a second library before it is given out.

    code = qr("CR-20261124-7F3A")      # Code(text, svg, modules); Refused when it does not read back

segno draws it, resvg makes pixels of it, zxing-cpp reads them. It carries the internal identification and nothing about
the patient.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from lenitive.palette import LIGHT
from lenitive.papers.html import Html, escaped
from lenitive.reasons import Reason, Refused, as_typed

QUIET = 4  # modules of white on each side, as the QR standard asks
PIXELS = 4  # for each module, when read back
ALLOWED = re.compile(r"[A-Z0-9][A-Z0-9-]{2,39}")
SOURCE = "policy: read back before it is given out"


@dataclass(frozen=True)
class Code:
    """A QR code; `modules`: how many squares wide, its white margin included."""

    text: str
    svg: Html
    modules: int


def qr(text: str) -> Code:
    """The code of an internal identification; Refused for any other text, and when it does not read back."""
    if not ALLOWED.fullmatch(text):
        raise Refused(
            Reason(
                "barcode-text",
                f"{as_typed(text[:40])} is not an internal identification: write 3 to 40 capital letters, digits "
                "and hyphens.",
                SOURCE,
            )
        )
    return checked(drawn(text))


def drawn(text: str) -> Code:
    """The code as SVG, not yet read back."""
    import segno  # only labels pay for it

    rows = segno.make(text, micro=False, error="m").matrix
    wide = len(rows) + 2 * QUIET
    runs = "".join(
        f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z" for y, row in enumerate(rows) for x, length in _runs(row)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="code" role="img" viewBox="0 0 {wide} {wide}" '
        f'shape-rendering="crispEdges"><title>QR code: {escaped(text)}</title>'
        f'<rect width="{wide}" height="{wide}" fill="{LIGHT["white"]}"/>'
        f'<path d="{runs}" fill="{LIGHT["black"]}"/></svg>'
    )
    return Code(text, Html(svg), wide)


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where each run of dark squares begins and how long it is: drawn whole, it has no seams."""
    place = 0
    for dark, squares in groupby(row):
        length = len(list(squares))
        if dark:
            yield place, length
        place += length


def checked(code: Code) -> Code:
    """The same code, when its pixels say its text; else Refused."""
    found = read_back(code)
    if found != (code.text,):
        worded = " and ".join(found) or "nothing"
        raise Refused(
            Reason(
                "barcode-unreadable",
                f"The barcode of {code.text} reads back as {worded}: the label is not given out. Tell the maintainer.",
                SOURCE,
            )
        )
    return code


def read_back(code: Code) -> tuple[str, ...]:
    """Every text that the second library finds in the pixels."""
    import numpy as np
    import resvg_py
    import zxingcpp
    from PIL import Image

    picture = bytes(resvg_py.svg_to_bytes(svg_string=code.svg, width=code.modules * PIXELS, skip_system_fonts=True))
    gray = np.asarray(Image.open(io.BytesIO(picture)).convert("L"))
    return tuple(each.text for each in zxingcpp.read_barcodes(gray))
