"""Markdown of an article as tokens, with one thing added: a claim, written [what is claimed]{B S48}.

>>> [token.type for token in parse("[It helps.]{B S48}")[1].children]
['claim_open', 'text', 'claim_close']

Raw HTML is never passed through: it stays text and is escaped when it is rendered (`rendering`). What the mark in
braces means is read by `claims`.
"""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_OPEN, _CLOSE, _BRACE = "[", "]", "{"


@cache
def markdown() -> MarkdownIt:
    """The one parser: CommonMark without raw HTML, with tables and claims."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.inline.ruler.before("link", "claim", _claim)
    return parser


def parse(text: str) -> list[Token]:
    """The tokens of a text, blocks in order; inline ones are the children of theirs."""
    return markdown().parse(text)


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
