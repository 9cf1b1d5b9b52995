"""HTML elements as text: escaped, colored by classes, without style attributes, which a strict policy blocks.

    tag("td", "<b>", look="weight") -> '<td class="weight">&lt;b&gt;</td>'

Text is escaped where it is put in; what `tag` returned is `Html` and goes through as it is. Values that people typed go
through `typed`, which keeps a name that runs from right to left from turning round the words beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from lenitive.palette import paper_rule

ALONE = "body { margin: 16pt; } @media print { body { margin: 0; } }\n"  # a file without a page around it
EMPTY_ELEMENTS = ("br", "hr", "meta", "col")
# Controls of XML's forbidden range, halves of pairs, and marks that turn the direction of the text around them.
TURNING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
REPLACEMENT = "\ufffd"


class Html(str):
    """Markup made here: safe to put into other markup unescaped."""

    __slots__ = ()


def visible(text: str) -> str:
    """The text with every character that would not show, or would turn its neighbors, as U+FFFD."""
    return "".join(
        REPLACEMENT
        if (c < " " and c != "\n")
        or "\x7f" <= c <= "\x9f"
        or "\ud800" <= c <= "\udfff"
        or c in TURNING
        or c in "\u2028\u2029\ufeff\ufffe\uffff"
        else c
        for c in text
    )


def escaped(text: str) -> Html:
    """Safe inside an element and inside an attribute."""
    if isinstance(text, Html):
        return text
    shown = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Html(shown.replace('"', "&quot;").replace("'", "&#39;"))


def tag(name: str, *parts: str, look: str = "", **attributes: str) -> Html:
    """One element; `for_` and `aria_label` are written for and aria-label."""
    named = {"class": look, **attributes} if look else attributes
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{escaped(value)}"' for key, value in named.items())
    if name in EMPTY_ELEMENTS:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>" + "".join(map(escaped, parts)) + f"</{name}>")


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Parts one after another."""
    return Html(escaped(between).join(map(escaped, parts)))


def typed(text: str) -> Html:
    """What a person typed: isolated, with the direction of its own letters."""
    return tag("bdi", text)


@cache
def style_sheet() -> str:
    """The CSS of all papers, for pages (beside their own), for print and for PDF."""
    return paper_rule() + files("lenitive.papers").joinpath("paper.css").read_text(encoding="utf-8")


def document(body: str, title: str, language: str = "en", style: str = "") -> str:
    """A whole HTML file around a fragment, with the style sheet inside it."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escaped(title)}</title>\n'
        f"<style>\n{style}{ALONE}{style_sheet()}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
