"""Which known word an unknown one was meant to be: nearest("amuont", ("amount", "strength")) → "amount"."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

ALIKE = 0.6  # policy: two slips in five letters; it is only offered, never taken
LONGEST = 40


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The word most alike, when one is alike at all."""
    likeness, best = max(
        ((DamerauLevenshtein.normalized_similarity(word[:LONGEST].lower(), name), name) for name in known),
        default=(0, ""),
    )
    return best if likeness >= ALIKE else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question to append to a sentence, or nothing."""
    best = nearest(word, known)
    return f" Did you mean {best}?" if best else ""
