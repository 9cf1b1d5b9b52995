"""A claim of an article, with how well it is supported and where that was read.

>>> read_mark("B S48 S40")
('B', ('S48', 'S40'))

Written in an article: [No better than placebo.]{A S40 S48}. A claim with grade X is one that others make.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lenitive.evidence import GRADES

# Words that give what follows as the words of others.
OTHERS_SAY = re.compile(
    r"\b(?:say|says|said|saying|read|hear|heard|told|tell|claims?|promises?|dicen?|decir|leen?|oyen?|afirman?)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"[A-Za-z][A-Za-z0-9-]*\Z")


@dataclass(frozen=True)
class GradedClaim:
    """`before`: the words of the same paragraph before it. `line`: where it stands in the file."""

    text: str
    grade: str
    sources: tuple[str, ...]
    line: int
    before: str = ""


def read_mark(mark: str) -> tuple[str, tuple[str, ...]]:
    """Grade and sources of the mark behind a claim; ValueError says what is missing."""
    grade, *sources = mark.split() or [""]
    known = ", ".join(GRADES["en"])
    if grade not in GRADES["en"]:
        raise ValueError(f"a claim needs a grade first, one of {known}, then its sources: {{B S48}}, not {{{mark}}}")
    if not sources:
        raise ValueError(f"a claim needs a source behind its grade: {{{grade} S48}}, not {{{mark}}}")
    if wrong := [source for source in sources if not _SOURCE.match(source)]:
        raise ValueError(f"{wrong[0]!r} is not the name of a source; write {{{grade} S48 S40}}")
    if len(set(sources)) < len(sources):
        raise ValueError(f"the same source stands twice in {{{mark}}}")
    return grade, tuple(sources)
