"""Cautions in the three groups in which a person reads them: this person, this dose, this model.

    [(group.title, len(group.cautions)) for group in caution_groups(prediction.cautions)]

Medicines belong to the person; what is about the paper belongs to the dose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from lenitive.reasons import Reason

Shown = TypeVar("Shown")
MODEL = "model"
GROUPS = {
    "person": ("This person", ("person", "medicine")),
    "dose": ("This dose", ("dose", "paper")),
    MODEL: ("This model", ("model",)),
}


@dataclass(frozen=True)
class CautionGroup(Generic[Shown]):
    """What is shown of the cautions of one group. `key`: "person", "dose" or "model"."""

    key: str
    title: str
    cautions: tuple[Shown, ...]


def caution_groups(cautions: Iterable[Reason]) -> list[CautionGroup[Reason]]:
    """The groups that hold anything, their cautions in the order in which they come; notes are no cautions."""
    return caution_groups_by((one for one in cautions if one.severity != "note"), lambda caution: caution)


def caution_groups_by(shown: Iterable[Shown], caution_of: Callable[[Shown], Reason]) -> list[CautionGroup[Shown]]:
    """The same where a caution stands inside of what is shown."""
    found = list(shown)
    groups = [
        CautionGroup(key, title, tuple(one for one in found if caution_of(one).about in abouts))
        for key, (title, abouts) in GROUPS.items()
    ]
    return [group for group in groups if group.cautions]
