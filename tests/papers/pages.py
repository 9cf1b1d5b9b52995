"""A PDF looked at by another library: its text, where each letter stands, its pixels, its bar codes.

look(pdf).texts[0], look(pdf).codes     # "Two Rivers Pharmacy …", ("CR-2026-0417",)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp

POINTS = 72


@dataclass(frozen=True)
class Looked:
    """One entry a page. `boxes`: left, bottom, right, top of each printed character, points from the lower left."""

    sizes: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]
    boxes: tuple[tuple[tuple[float, float, float, float], ...], ...]
    codes: tuple[str, ...]
    title: str
    is_tagged: bool


def look(pdf: bytes) -> Looked:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number] for number in range(len(document))]
    texts = [page.get_textpage() for page in pages]
    return Looked(
        tuple(page.get_size() for page in pages),
        tuple(text.get_text_range().replace("\r\n", " ").replace("\xa0", " ") for text in texts),
        tuple(tuple(_boxes(text)) for text in texts),
        tuple(code for page in pages for code in _codes(page)),
        document.get_metadata_value("Title"),
        bool(pdfium.FPDFCatalog_IsTagged(document)),
    )


def _boxes(text: pypdfium2.PdfTextPage) -> list[tuple[float, float, float, float]]:
    found = [text.get_charbox(place) for place in range(text.count_chars())]
    return [box for box in found if box[2] > box[0]]


def _codes(page: pypdfium2.PdfPage) -> list[str]:
    pixels = np.asarray(page.render(scale=300 / POINTS, grayscale=True).to_numpy()).squeeze()
    return [code.text for code in zxingcpp.read_barcodes(pixels)]
