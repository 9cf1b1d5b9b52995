"""What came from the form of /worth-asking: answers with everything odd left out, and what is too long.

    sent = read(request.POST)
    sent.answers, sent.too_long         # too_long: {"goal": 500}, the room that there is

Nothing is refused but length: a choice that is not on the page is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.http import QueryDict

from lenitive.learn import ChoiceGroup, FreeText, VisitAnswers, visit_questions
from lenitive.web.shared.unreadable import UNREADABLE

MOST_LETTERS = 500
MOST_LETTERS_IN_A_LIST = 3_000
MOST_LINES = 40


@dataclass(frozen=True)
class Sent:
    """`too_long`: letters there are room for, by the key of the text; `too_many`: the same for lines."""

    answers: VisitAnswers = field(default_factory=VisitAnswers)
    too_long: dict[str, int] = field(default_factory=dict)
    too_many: dict[str, int] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        return not (self.too_long or self.too_many)


def read(data: QueryDict) -> Sent:
    """The answers as the page knows them."""
    chosen = {group.key: _known(group, data.getlist(group.key)) for group in _groups()}
    written = {text.key: clean(data.get(text.key) or "") for text in _texts()}
    too_long = {text.key: most for text in _texts() if len(written[text.key]) > (most := room(text))}
    lists = (text.key for text in _texts() if text.is_list)
    too_many = {key: MOST_LINES for key in lists if len(lines(written[key])) > MOST_LINES}
    return Sent(VisitAnswers(chosen, written), too_long, {} if too_long else too_many)


def clean(text: str) -> str:
    """The same without what nobody can see, lines as they were."""
    return UNREADABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def lines(text: str) -> tuple[str, ...]:
    """The lines of a list, without empty ones."""
    return tuple(line for each in text.split("\n") if (line := " ".join(each.split())))


def room(text: FreeText) -> int:
    """How many letters there are room for."""
    return MOST_LETTERS_IN_A_LIST if text.is_list else MOST_LETTERS


def _known(group: ChoiceGroup, keys: list[str]) -> tuple[str, ...]:
    return tuple(option.key for option in group.options if option.key in keys)


def _groups() -> Iterator[ChoiceGroup]:
    return (group for question in visit_questions("en") for group in question.groups)


def _texts() -> Iterator[FreeText]:
    return (question.text for question in visit_questions("en") if question.text)
