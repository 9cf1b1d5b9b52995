"""How bad an interaction is, in order and in words, and the dagger for what nobody here read.

in_words("life_threatening")                     # "Life-threatening without monitoring"
worst_first(prediction.cautions)                 # never_together first; those about no medicine last, as they stood
footnote(c.sentence for c in prediction.cautions)  # "† We did not read the original." or ""
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.pharmacology.interactions.records import class_words
from lenitive.reasons import Interaction, Reason

DAGGER = "\u2020"
FOOTNOTE = f"{DAGGER} We did not read the original source: check it before relying on this sentence."


def in_words(interaction: Interaction) -> str:
    """The class as a person says it."""
    return next(one.words for one in class_words() if one.name == interaction)


def worst_first(cautions: Iterable[Reason]) -> tuple[Reason, ...]:
    """The same cautions, worst class first; equal ones, and those without a class at the end, keep their order."""
    order: dict[Interaction | None, int] = {one.name: place for place, one in enumerate(class_words())}
    return tuple(sorted(cautions, key=lambda caution: order.get(caution.interaction, len(order))))


def marked(sentence: str, verify: bool) -> str:
    """A whole sentence, with a dagger behind its stop where its original is to be verified."""
    return sentence + DAGGER if verify else sentence


def footnote(sentences: Iterable[str]) -> str:
    """What the dagger means, where one of these sentences carries it; else an empty text."""
    return FOOTNOTE if any(DAGGER in sentence for sentence in sentences) else ""
