"""A paper as PDF: tagged (PDF/UA-1), the same bytes for the same input, with our own fonts, nothing from outside.

    pdf_of(worksheet_html(worksheet), "worksheet")    # bytes, or a Reason

WeasyPrint draws it and needs the Pango library of the system. Where that is missing, everything else works and this
says what to install. Nothing that the HTML names is fetched: no address, no file, only the fonts in measure.FACES.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from typing import Any, Literal

from lenitive.papers.font_faces import rules
from lenitive.papers.html import document
from lenitive.papers.measure import FACES
from lenitive.reasons import Reason

Kind = Literal["worksheet", "label", "leaflet", "formula", "card", "visit", "record"]
TITLES: dict[Kind, str] = {
    "worksheet": "Compounding worksheet",
    "label": "Prescription label",
    "leaflet": "About your medicine",
    "formula": "Master formulation record",
    "card": "Infusion card",
    "visit": "My page for the care team",
    "record": "My record",
}
PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
SCHEME = "paper-font:"


def pdf_of(html: str, kind: Kind, title: str = "", language: str = "en") -> bytes | Reason:
    """The fragment as PDF; a Reason where this machine cannot make one."""
    try:
        weasyprint = _weasyprint()
    except (ImportError, OSError) as error:
        return Reason(
            "no-pdf",
            "This machine cannot make PDF files: WeasyPrint needs the Pango library. Install it (Debian: apt-get "
            f"install {PACKAGES}), or print the page from the browser. The system said: {_first_line(error)}",
            "WeasyPrint, first steps",
        )
    whole = document(html, title or TITLES[kind], language, rules(html, lambda face: f"{SCHEME}{face.name}"))
    read = weasyprint.HTML(string=whole, url_fetcher=_fetcher(weasyprint.urls), base_url=SCHEME)
    name = hashlib.sha256(whole.encode("utf-8")).digest()[:16]
    made: bytes = read.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=name)
    return made


def _weasyprint() -> Any:
    """Only a PDF pays for loading it; what it prints when Pango is missing is kept from the terminal."""
    with contextlib.redirect_stdout(io.StringIO()):
        import weasyprint
    return weasyprint


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def font_bytes(url: str) -> bytes:
    """One of our fonts; ValueError for anything else."""
    for face in FACES:
        if url == f"{SCHEME}{face.name}":
            return face.file.read_bytes()
    raise ValueError(f"a paper fetches nothing from outside: {url[:80]!r} was not looked at")


def _fetcher(urls: Any) -> Any:
    """WeasyPrint asks this for whatever a paper names."""

    class Fonts(urls.URLFetcher):  # type: ignore[misc]  # the class is there only once WeasyPrint is loaded
        def fetch(self, url: str, headers: object = None) -> Any:
            return urls.URLFetcherResponse(url, font_bytes(url), {"Content-Type": "font/ttf"})

    return Fonts()
