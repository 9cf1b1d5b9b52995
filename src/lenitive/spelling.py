"""Which known name an unknown one was meant to be: nearest("amuont", ("amount", "strength"), of="key") → "amount".

Only names whose mix-up harms nobody are suggested, because what is suggested is then read and answered for itself: keys
of a mapping, calculators, formulas, articles. What a person would take, by which route, in which unit, for how long it
keeps: those words are listed with what they mean (`meanings`), and none of them is picked out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

Suggestible = Literal["key", "calculator", "formula", "article"]
ALIKE = 0.6  # policy: two slips in five letters; it is only offered, never taken
LONGEST = 40


def nearest(word: str, known: Iterable[str], *, of: Suggestible) -> str | None:
    """The name most alike, when one is alike at all. `of`: what the names are names of."""
    likeness, best = max(
        ((DamerauLevenshtein.normalized_similarity(word[:LONGEST].lower(), name), name) for name in known),
        default=(0, ""),
    )
    return best if likeness >= ALIKE else None


def did_you_mean(word: str, known: Iterable[str], *, of: Suggestible) -> str:
    """A question to append to a sentence, or nothing."""
    best = nearest(word, known, of=of)
    return f" Did you mean {best}?" if best else ""


def hint(word: str, known: Iterable[str], *, of: Suggestible) -> str:
    """The same in brackets, to stand inside a sentence."""
    best = nearest(word, known, of=of)
    return f" (did you mean {best}?)" if best else ""
