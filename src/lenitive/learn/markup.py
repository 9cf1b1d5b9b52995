"""Markdown of an article as tokens, with two things added: claims, written [what is claimed]{B S48}, and pictures.

>>> [token.type for token in parse("[It helps.]{B S48}")[1].children]
['claim_open', 'text', 'claim_close']
>>> parse("![](picture:receptor)")[0].meta
{'name': 'receptor'}

Raw HTML is never passed through: it stays text and is escaped when it is rendered (`rendering`). What the mark in
braces means is read by `claims`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_OPEN, _CLOSE, _BRACE = "[", "]", "{"
_PICTURE = re.compile(r"picture:([a-z][a-z0-9_-]*)\Z")


@cache
def markdown() -> MarkdownIt:
    """The one parser: CommonMark without raw HTML, with tables and claims."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.inline.ruler.before("link", "claim", _claim)
    return parser


def parse(text: str) -> list[Token]:
    """The tokens of a text, blocks in order; inline ones are the children of theirs."""
    return list(_with_pictures(markdown().parse(text)))


def _with_pictures(tokens: list[Token]) -> Iterator[Token]:
    """A paragraph that is nothing but a picture becomes that picture: it stands between paragraphs, not in one."""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        name = _picture(tokens[place + 1]) if token.type == "paragraph_open" and token.level == 0 else None
        yield Token("picture", "figure", 0, map=token.map, meta={"name": name}, block=True) if name else token
        place += 3 if name else 1  # a paragraph is three tokens: open, inline, close


def _picture(inline: Token) -> str | None:
    """The name of the picture of which a paragraph consists: no words around it, none inside, no other address."""
    children = inline.children or []
    if len(children) != 1 or children[0].type != "image" or children[0].content or "title" in children[0].attrs:
        return None
    found = _PICTURE.match(str(children[0].attrs["src"]))
    return found[1] if found else None


def _claim(state: StateInline, silent: bool) -> bool:
    """The rule of the parser: consume [text]{mark}, or say that there is none here."""
    if state.src[state.pos] != _OPEN:
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos)
    if end < 0 or state.src[end + 1 : end + 2] != _BRACE:
        return False
    closing = state.src.find("}", end)
    if closing < 0:
        return False
    if not silent:
        _push(state, end, closing)
    state.pos = closing + 1
    return True


def _push(state: StateInline, end: int, closing: int) -> None:
    start, whole = state.pos, state.posMax
    opening = state.push("claim_open", "span", 1)
    opening.meta = {"mark": state.src[end + 2 : closing], "lines_down": state.src.count("\n", 0, start)}
    state.pos, state.posMax = start + 1, end
    state.md.inline.tokenize(state)
    state.posMax = whole
    state.push("claim_close", "span", -1)
