"""Ten questions before someone asks for ketamine, and the page that comes of the answers: words, no score, no verdict.

    page = summary(Answers({"kind": ("crps",)}, {"goal": "Walk the dog."}), "en")
    page.found[0].text          # "In CRPS, an IV infusion over several days helped some people for weeks."

What is asked, and what is said for which answer, is in rules/worth_asking.yaml, each sentence with its source. Names of
medicines are not looked at here: a door may hand over those that it knows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from lenitive.learn.asking_rows import (
    ALWAYS,
    FILE,
    QUESTIONS,
    SENTENCES,
    SPANISH,
    TYPED,
    GroupRow,
    Kind,
    OptionRow,
    QuestionRow,
    SentenceRow,
)
from lenitive.learn.helping import Help, helps, helps_for
from lenitive.rules import head

LANGUAGES = ("en", "es")
PLACES = ("first", "found", "ask")
SCALE = tuple(str(number) for number in range(11))
MARKED = "marked_medicines"  # the sentence for a list with medicines that the door knows


@dataclass(frozen=True)
class Sentence:
    """One thing to say. A grade makes it a claim; without one it is advice or a question."""

    name: str
    text: str
    grade: str | None
    sources: tuple[str, ...]
    article: str | None
    verify: bool


@dataclass(frozen=True)
class Option:
    """One answer. `is_alone`: it counts only when nothing else of its group was chosen."""

    key: str
    text: str
    says: tuple[str, ...]
    help: Help | None
    is_alone: bool


@dataclass(frozen=True)
class ChoiceGroup:
    """Choices under one label: one of them, several, or a number from 0 to 10, which is told and not judged."""

    key: str
    kind: Kind
    label: str
    options: tuple[Option, ...]
    answered: str = ""


@dataclass(frozen=True)
class FreeText:
    """Room for words. `is_list`: one thing on each line."""

    key: str
    label: str
    is_list: bool


@dataclass(frozen=True)
class VisitQuestion:
    """`short`: what the summary calls it; `why`: the reason for asking, with grade and sources where it is a claim."""

    key: str
    short: str
    ask: str
    why: Sentence
    groups: tuple[ChoiceGroup, ...]
    text: FreeText | None


@dataclass(frozen=True)
class VisitAnswers:
    """Keys chosen in each group, and words written, as they came from a form. What is not asked is passed over."""

    chosen: Mapping[str, Collection[str]] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class AnsweredQuestion:
    """What someone answered to one question, in their own words where they wrote any."""

    short: str
    answers: tuple[str, ...]
    written: str
    is_list: bool


@dataclass(frozen=True)
class VisitSummary:
    """The page to take along. `calls` come first; `is_empty`: nothing was answered."""

    calls: tuple[Help, ...]
    answered: tuple[AnsweredQuestion, ...]
    first: tuple[Sentence, ...]
    found: tuple[Sentence, ...]
    ask: tuple[Sentence, ...]

    @property
    def is_empty(self) -> bool:
        return not self.answered


def summary(
    answers: VisitAnswers, language: str, marked: Collection[str] = (), typed: Collection[str] = ()
) -> VisitSummary:
    """What these answers call for. `marked`: medicines of the list that the pharmacist shall look at.

    `typed`: groups of the medicines that stand anywhere in the words; they say what a ticked box says.
    """
    picked = [(group, _picked(group, answers)) for question in questions(language) for group in question.groups]
    options = [option for _, chosen in picked for option in chosen]
    names = [name for option in options for name in option.says] + ([MARKED] if marked else [])
    names += [name for group in typed for name in TYPED.read().get(group, ())]
    chosen = {option.key for option in options}
    names += [name for name in ALWAYS.read() if not chosen & set(SENTENCES.read()[name].unless)]
    worded = [one for name, one in sentences(language).items() if name in names]
    first, found, ask = (tuple(one for one in worded if SENTENCES.read()[one.name].place == place) for place in PLACES)
    answered = tuple(answered for question in questions(language) if (answered := _answered(question, answers)))
    return VisitSummary(_calls(options, answers, language), answered, first, found, ask)


@cache
def questions(language: str) -> tuple[VisitQuestion, ...]:
    """The ten, in order; ValueError when the rules name a sentence, a help or a source that is not there."""
    return tuple(_question(given, language) for given in QUESTIONS.read())


@cache
def sentences(language: str) -> dict[str, Sentence]:
    """Every sentence that a summary may hold, by name."""
    return {name: _sentence(name, row, row.in_language(language)) for name, row in SENTENCES.read().items()}


def notice(language: str) -> str:
    """What the page says of its own wording as long as nobody who grew up with the language has read it; else ""."""
    spanish = SPANISH.read()
    return spanish.says if language == "es" and not spanish.read_by else ""


def version() -> str:
    """The day on which the rules were last looked at."""
    return head(FILE).checked.isoformat()


def _question(given: QuestionRow, language: str) -> VisitQuestion:
    text = given.text
    return VisitQuestion(
        given.key,
        given.short.in_language(language),
        given.ask.in_language(language),
        _sentence(given.key, given, given.why.in_language(language)),
        tuple(_group(group, language) for group in given.groups),
        FreeText(text.key, text.in_language(language), text.is_list) if text else None,
    )


def _sentence(name: str, row: SentenceRow | QuestionRow, text: str) -> Sentence:
    return Sentence(name, text, row.grade, row.rule.ids, row.article, row.rule.verify)


def _group(given: GroupRow, language: str) -> ChoiceGroup:
    options = tuple(read_option(option, language) for option in given.options)
    if given.kind == "scale":
        options = tuple(Option(number, number, (), None, False) for number in SCALE)
    label, answered = (each.in_language(language) if each else "" for each in (given.label, given.answered))
    return ChoiceGroup(given.key, given.kind, label, options, answered)


def read_option(row: OptionRow, language: str) -> Option:
    """An option as the rules write it; ValueError when it names a sentence or a help that is not there."""
    if unknown := set(row.says) - SENTENCES.read().keys():
        raise ValueError(f"rules/worth_asking.yaml: {row.key} says {unknown.pop()}, which is not a sentence there")
    if row.help and row.help not in helps(language):
        raise ValueError(f"rules/worth_asking.yaml: {row.key} asks for the help {row.help}, which is not there")
    help_now = helps(language)[row.help] if row.help else None
    return Option(row.key, row.in_language(language), row.says, help_now, row.is_alone)


def _picked(group: ChoiceGroup, answers: VisitAnswers) -> tuple[Option, ...]:
    """The options that count, in the order of the page: one where one is asked, none beside what excludes it."""
    keys = answers.chosen.get(group.key, ())
    found = tuple(option for option in group.options if option.key in keys)
    others = tuple(option for option in found if not option.is_alone)
    return (others or found)[: None if group.kind == "several" and others else 1]


def _answered(question: VisitQuestion, answers: VisitAnswers) -> AnsweredQuestion | None:
    chosen = tuple(
        group.answered.format(n=option.text) if group.kind == "scale" else option.text
        for group in question.groups
        for option in _picked(group, answers)
    )
    written = answers.written.get(question.text.key, "").strip() if question.text else ""
    is_list = question.text is not None and question.text.is_list
    return AnsweredQuestion(question.short, chosen, written, is_list) if chosen or written else None


def _calls(options: list[Option], answers: VisitAnswers, language: str) -> tuple[Help, ...]:
    """Each help once, in the order of the rules: what was ticked, and what the words call for."""
    wanted = {option.help.name for option in options if option.help}
    for text in _texts(answers):
        wanted |= {help.name for help in helps_for(text)}
    return tuple(each for name, each in helps(language).items() if name in wanted)


def _texts(answers: VisitAnswers) -> Iterator[str]:
    for question in questions(LANGUAGES[0]):
        if question.text and (text := answers.written.get(question.text.key)):
            yield text
