"""An article as one text that reads well in any part of it: what is searched, and what an answer shows of it.

>>> from lenitive.learn.blocks import read_blocks
>>> running_text(read_blocks("The shortest wins:\\n\\n- the rule\\n- the oldest powder", 1), "en")
'The shortest wins: the rule; the oldest powder.'

Each cell of a table stands behind the head of its column: a passage must never show what others say as our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from lenitive.learn.blocks import ArticleBlock
from lenitive.learn.claims import OTHERS_SAY

_ENDS = (".", "!", "?", ":", ";", "…")
_CLOSING = "\"')»”’"
_SOME_SAY = {"en": "Some say", "es": "Hay quien dice"}


def running_text(blocks: Iterable[ArticleBlock], language: str) -> str:
    """Paragraphs, list items and rows in order, a line for each heading; headings and pictures are left out."""
    sections: list[list[str]] = [[]]
    for kind, same in groupby(blocks, key=lambda block: block.kind):
        if kind == "cell":
            sections[-1] += _rows(list(same), language)
        elif kind == "item":
            sections[-1].append(_listed(block.text for block in same))
        elif kind == "paragraph":
            sections[-1] += [_ended(block.text) for block in same]
        elif kind == "heading":
            sections.append([])
    lines = (" ".join(filter(None, section)) for section in sections)
    return "\n".join(filter(None, lines))


def _ended(text: str) -> str:
    return f"{text}." if text and not _is_ended(text) else text


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _listed(texts: Iterable[str]) -> str:
    worded = list(filter(None, texts))
    return "".join(f"{text}{' ' if _is_ended(text) else '; '}" for text in worded[:-1]) + _ended(
        worded[-1] if worded else ""
    )


def _rows(cells: list[ArticleBlock], language: str) -> Iterator[str]:
    """Each row of one table or several, without their heads."""
    rows = [list(row) for _, row in groupby(cells, key=lambda cell: cell.line)]
    heads = rows[0]
    for above, row in pairwise(rows):
        dashes = 1 if above is heads else 0
        if row[0].line - above[0].line > 1 + dashes:
            heads = row  # of the next table
        else:
            yield _listed(_cell_text(cell, head.text, language) for head, cell in zip(heads, row, strict=False))


def _cell_text(cell: ArticleBlock, head: str, language: str) -> str:
    text = cell.text
    for claim in cell.claims:
        if claim.grade == "X":
            own = re.sub(r"[.!?]+ ", "; ", claim.text)  # one sentence: no passage begins within
            text = text.replace(claim.text, own if OTHERS_SAY.search(head) else f"{_SOME_SAY[language]}: {own}")
    return f"{head}: {text}" if head and text else text
