"""Markdown of an article as tokens, with three things added: claims, [what is claimed]{B S48}, pictures and care cards.

>>> [token.type for token in parse("[It helps.]{B S48}")[1].children]
['claim_open', 'text', 'claim_close']
>>> parse("![](picture:receptor)")[0].meta
{'name': 'receptor'}
>>> parse("![](care:side-effects)")[0].type
'care'

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
_PLACED = re.compile(r"(picture|care):([a-z][a-z0-9_-]*)\Z")


@cache
def markdown() -> MarkdownIt:
    """The one parser: CommonMark without raw HTML, with tables and claims."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.inline.ruler.before("link", "claim", _claim)
    return parser


def parse(text: str) -> list[Token]:
    """The tokens of a text, blocks in order; inline ones are the children of theirs."""
    return list(_with_placed(markdown().parse(text)))


def _with_placed(tokens: list[Token]) -> Iterator[Token]:
    """A paragraph that is nothing but a picture, or a set of cards, becomes it: it stands between paragraphs."""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        found = _placed(tokens[place + 1]) if token.type == "paragraph_open" and token.level == 0 else None
        yield Token(found[1], "figure", 0, map=token.map, meta={"name": found[2]}, block=True) if found else token
        place += 3 if found else 1  # a paragraph is three tokens: open, inline, close


def _placed(inline: Token) -> re.Match[str] | None:
    """Picture or care, and its name, where a paragraph is nothing else: no words around it, none inside."""
    children = inline.children or []
    if len(children) != 1 or children[0].type != "image" or children[0].content or "title" in children[0].attrs:
        return None
    return _PLACED.match(str(children[0].attrs["src"]))


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
