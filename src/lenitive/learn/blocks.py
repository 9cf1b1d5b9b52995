"""The text of an article, block by block, as plain words: what is searched, measured and checked.

>>> read_blocks("## Why?\\n\\nBecause [it is so]{C S1}.", first_line=1)[1].text
'Because it is so.'
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from markdown_it.token import Token

from lenitive.documents import DocumentError
from lenitive.learn.claims import GradedClaim, read_mark
from lenitive.learn.markup import parse

Kind = Literal["heading", "paragraph", "item", "cell", "picture", "care"]
_OTHERS = {
    "image": "a picture other than ![](picture:name) or ![](care:name) in a paragraph of its own",
    "html_inline": "raw HTML",
}
_WRITTEN = {"text", "code_inline"}


@dataclass(frozen=True)
class ArticleBlock:
    """`outside`: the words that belong to no claim. `links`: where its links lead. `picture`,
    `care`: its name, if it is one.

    A picture and a set of care cards have no text: their words are put in by whoever shows the page.
    """

    kind: Kind
    text: str
    line: int
    claims: tuple[GradedClaim, ...] = ()
    outside: str = ""
    links: tuple[str, ...] = ()
    picture: str = ""
    care: str = ""

    @property
    def anchor(self) -> str:
        """The name by which a page links to this heading: "Is it safe?" → "is-it-safe"."""
        plain = unicodedata.normalize("NFKD", self.text.lower()).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def read_blocks(text: str, first_line: int) -> tuple[ArticleBlock, ...]:
    """All blocks; DocumentError with the line for a claim without grade or source, and for what is not used here."""
    return tuple(_blocks(parse(text), first_line))


def _blocks(tokens: list[Token], first_line: int) -> Iterator[ArticleBlock]:
    within: list[str] = []
    for token in tokens:
        if token.type in ("fence", "code_block", "html_block", "hr", "blockquote_open"):
            line = first_line + (token.map or [0])[0]
            raise DocumentError("articles hold headings, paragraphs, lists, tables and pictures; nothing else", line)
        if token.nesting == 1:
            within.append(token.type)
        elif token.nesting == -1:
            within.pop()
        elif token.type in ("picture", "care"):
            name = {token.type: token.meta["name"]}
            yield ArticleBlock(cast(Kind, token.type), "", first_line + (token.map or [0])[0], **name)
        else:  # what is left is inline
            yield _block(token, _kind(within), first_line + (token.map or [0])[0])


def _kind(within: list[str]) -> Kind:
    if "heading_open" in within:
        return "heading"
    if "table_open" in within:
        return "cell"
    return "item" if "list_item_open" in within else "paragraph"


def _block(inline: Token, kind: Kind, line: int) -> ArticleBlock:
    text = outside = ""
    links: list[str] = []
    claims: list[GradedClaim] = []
    opened: tuple[int, str, tuple[str, ...], int] | None = None
    for token in inline.children or ():
        if token.type in _OTHERS:
            raise DocumentError(f"{_OTHERS[token.type]} cannot be used in an article", line)
        if token.type == "claim_open":
            place = line + token.meta["lines_down"]
            if opened:
                raise DocumentError("a claim stands inside another claim", place)
            opened = (len(text), *_read(token.meta["mark"], place), place)
        elif token.type == "claim_close" and opened:
            start, grade, sources, place = opened
            claims.append(GradedClaim(text[start:], grade, sources, place, text[:start]))
            opened = None
        elif token.type == "link_open":
            links.append(str(token.attrs["href"]))
        words = token.content if token.type in _WRITTEN else " " if token.type == "softbreak" else ""
        text += words
        outside += "" if opened else words
    return ArticleBlock(kind, text, line, tuple(claims), outside, tuple(links))


def _read(mark: str, line: int) -> tuple[str, tuple[str, ...]]:
    try:
        return read_mark(mark)
    except ValueError as error:
        raise DocumentError(str(error), line) from None
