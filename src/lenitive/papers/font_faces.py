"""Style rules that name the shipped fonts: for PDF by an address of our own, for a file that stands alone in the file.

whole_file(label_html(label), "Label of CR-2026-0417")     # HTML that looks the same on a machine without our fonts
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable

from lenitive.papers.html import document
from lenitive.papers.measure import Face, faces_for


def whole_file(body: str, title: str, language: str = "en") -> str:
    """A fragment as a file with style sheet and fonts inside it; it asks for nothing from outside."""
    return document(body, title, language, rules(body, _inside))


def rules(text: str, address: Callable[[Face], str]) -> str:
    """One rule for each face that the text needs."""
    return "".join(
        f'@font-face {{ font-family: "{face.family}"; src: url("{address(face)}"); '
        f"font-weight: {700 if face.is_bold else 400} }}\n"
        for face in faces_for(text)
    )


def _inside(face: Face) -> str:
    kind = "ttf" if face.name.endswith(".ttf") else "woff2"
    return f"data:font/{kind};base64,{b64encode(face.file.read_bytes()).decode('ascii')}"
