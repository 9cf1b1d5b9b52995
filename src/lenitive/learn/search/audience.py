"""Whom an answer is for: people in pain, or staff; and which of the two groups is shown first.

    asks_for_tools("percent solution calculator", "en", [("calculator", 8.3), ("article", 2.5)])      # True
    asks_for_tools("ketamine gel", "en", [("formula", 9.7), ("article", 4.1)])                        # False

What a calculator is called nobody else asks for; what a formula is called stands on a patient's tube as well. The words
are in articles/synonyms.yaml (`trade`). Queries of both kinds: tests/web/public/test_search_groups.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from lenitive.learn.search.wording import plain_words
from lenitive.learn.shelf import table

FOR_STAFF = ("formula", "calculator", "tool")  # kinds that are shown apart
# By how much the best of these has to beat the best for people before it comes first unasked. See docs/search.md.
PLAINLY = {"formula": 3.0, "calculator": 1.75, "tool": 1.75}
_STRENGTH = re.compile(r"\d\s*%|\d\s*m?c?g\s*/\s*(?:m?l|g)\b", re.IGNORECASE)


def asks_for_tools(text: str, language: str, ranked: Sequence[tuple[str, float]]) -> bool:
    """Whether what staff use comes first. `ranked`: kind and score of each entry found, best first."""
    if not ranked or ranked[0][0] not in FOR_STAFF:
        return False
    plain = f" {' '.join(plain_words(text))} "
    if _holds(plain, "person", language):
        return False
    kind, score = ranked[0]
    people = next((score for kind, score in ranked if kind not in FOR_STAFF), 0.0)
    return bool(_STRENGTH.search(text)) or _holds(plain, "asks", language) or score >= PLAINLY[kind] * people


def _holds(plain: str, name: str, language: str) -> bool:
    return any(phrase in plain for phrase in _phrases(name, language))


@cache
def _phrases(name: str, language: str) -> tuple[str, ...]:
    trade = table("synonyms", "trade", dict[str, dict[str, tuple[str, ...]]])
    given = trade.get(language, {}).get(name, ())
    return tuple(f" {' '.join(plain_words(term))} " for term in given)
