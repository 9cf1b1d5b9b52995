"""The rows of rules/worth_asking.yaml, typed: what is asked, and what is said for which answer.

    SENTENCES.read()["psychosis"].in_language("en")    # "Active psychosis is a reason not to have ketamine. …"

`asking` makes one page of them, in one language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from lenitive.evidence import GRADES, sources
from lenitive.rules import Authority, Both, Key, Table

FILE = "worth_asking"
Kind = Literal["one", "several", "scale"]
Where = Literal["first", "found", "ask"]


def check_claim(grade: str | None, rule: Authority) -> None:
    """ValueError when a source is unknown, or grade and source do not fit: a claim has both, advice neither."""
    if unknown := set(rule.ids) - sources().keys():
        raise ValueError(f"the source {unknown.pop()} is not in evidence/sources.yaml")
    if (grade is not None) != bool(rule.ids) or (grade and grade not in GRADES["en"]):
        raise ValueError("grade and source do not fit")


@dataclass(frozen=True)
class SpanishReading:
    """What the page says of its Spanish as long as `read_by` is nobody."""

    read_by: str | None
    says: str
    rule: Authority


@dataclass(frozen=True)
class SentenceRow(Both[str]):
    """One thing to say, and where on the page; `unless`: answers that take it away. A grade makes it a claim."""

    place: Annotated[Where, Key("in")]
    rule: Authority
    grade: str | None = None
    article: str | None = None
    unless: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_claim(self.grade, self.rule)


@dataclass(frozen=True)
class OptionRow(Both[str]):
    """One answer: the sentences it `says` and the help it asks for, by name."""

    key: str
    says: tuple[str, ...] = ()
    help: str | None = None
    is_alone: Annotated[bool, Key("alone")] = False


@dataclass(frozen=True)
class GroupRow:
    """Choices under one label; a scale has no options of its own and says in `answered` how a number is told."""

    key: str
    kind: Kind
    options: tuple[OptionRow, ...] = ()
    label: Both[str] | None = None
    answered: Both[str] | None = None

    def __post_init__(self) -> None:
        if (self.kind == "scale") == bool(self.options):
            raise ValueError("a scale has no options, any other kind has")


@dataclass(frozen=True)
class TextRow(Both[str]):
    """Room for words."""

    key: str
    is_list: Annotated[bool, Key("lines")] = False


@dataclass(frozen=True)
class QuestionRow:
    """One question, and `why` it is asked."""

    key: str
    short: Both[str]
    ask: Both[str]
    why: Both[str]
    groups: tuple[GroupRow, ...]
    rule: Authority
    grade: str | None = None
    article: str | None = None
    text: TextRow | None = None

    def __post_init__(self) -> None:
        check_claim(self.grade, self.rule)


SPANISH = Table(FILE, "spanish", SpanishReading)
QUESTIONS = Table(FILE, "questions", tuple[QuestionRow, ...])
ALWAYS = Table(FILE, "always", tuple[str, ...])
SENTENCES = Table(FILE, "sentences", dict[str, SentenceRow])
TYPED = Table(FILE, "typed", dict[str, tuple[str, ...]])
