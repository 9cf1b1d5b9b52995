"""How bad an interaction is, in order and in words; the dagger for what nobody here read is in `lenitive.evidence`.

in_words("life_threatening")                     # "Life-threatening without monitoring"
worst_first(prediction.cautions)                 # never_together first; those about no medicine last, as they stood
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.pharmacology.interactions.records import class_words
from lenitive.reasons import Interaction, Reason


def in_words(interaction: Interaction) -> str:
    """The class as a person says it."""
    return next(one.words for one in class_words() if one.name == interaction)


def worst_first(cautions: Iterable[Reason]) -> tuple[Reason, ...]:
    """The same cautions, worst class first; equal ones, and those without a class at the end, keep their order."""
    order: dict[Interaction | None, int] = {one.name: place for place, one in enumerate(class_words())}
    return tuple(sorted(cautions, key=lambda caution: order.get(caution.interaction, len(order))))
