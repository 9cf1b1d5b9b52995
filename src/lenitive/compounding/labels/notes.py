"""What in a note stands against it: it contradicts the direction, repeats a warning, or says again how much or where.

    of_note(order, way)    # (Reason("label-note-amount", "'3 pumps' in the note is another amount than …", …),)

A note is read by nobody but the patient, so what another key or a warning has to say is asked about. The words are
those of rules/directions.yaml; other amounts are found in `note_amounts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from lenitive.compounding.direction_rows import BODY, NOTE_PLACES, NOTE_TOPICS, NOTES, NoteTopic
from lenitive.compounding.label_rows import AUXILIARY
from lenitive.compounding.labels.hazards import calls, is_called_for
from lenitive.compounding.labels.note_amounts import amount_words, other_amount
from lenitive.compounding.labels.note_ways import of_another_way
from lenitive.compounding.labels.places import names, read
from lenitive.compounding.labels.ways import LANGUAGES, WayOfUse, plain
from lenitive.compounding.orders.order import Directions, Order
from lenitive.reasons import Reason, Severity, as_typed

PLACE = "prescription.directions.note"
SOURCE = "policy: notes on a label"


def of_note(order: Order, way: WayOfUse) -> tuple[Reason, ...]:
    """Every reason: another way of use, another number of times, another amount or place, or a warning."""
    given = order.prescription.directions if order.prescription else Directions()
    text = plain(given.note or "")
    if not text:
        return ()
    wrong = _contradictions(order, way, text) or of_another_way(order, way, text)
    topics = () if wrong else _topics(order, way, text)
    more = (*_often(order, given, text), *_amounts(order, given, text), *_sites(order, way, given, text))
    return tuple(dict.fromkeys((*wrong, *more, *topics)))


def first_of(text: str, words: Iterable[str]) -> str:
    """The first of the words that stands in the text as a word of its own; empty when none does."""
    return next((each for each in words if _whole(each).search(text)), "")


@cache
def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")


def _contradictions(order: Order, way: WayOfUse, text: str) -> tuple[Reason, ...]:
    rules = NOTES.read()
    found = (
        next(
            (
                words
                for words in way.contrary.in_language(language)
                if _has(text, words, rules.in_language(language).forbids)
            ),
            "",
        )
        for language in LANGUAGES
    )
    form = f"this {order.formula.dosage_form} ({way.route.en})"
    return tuple(
        _no(
            order,
            "label-note-contradicts",
            f"{as_typed(wrong)} in the note contradicts the direction of {form}: correct the note, or the formula's "
            "{dosage_form} and {route}.",
            "stop",
        )
        for wrong in found
        if wrong
    )


def _has(text: str, words: str, negations: Sequence[str]) -> bool:
    """Whether the words stand in the text with no "not" right before them."""
    before, found, _ = f" {text} ".partition(f" {words}")
    return bool(found) and not any(f"{before} ".endswith(f" {word} ") for word in negations)


def _often(order: Order, given: Directions, text: str) -> tuple[Reason, ...]:
    found = []
    for rule in NOTES.read().each:
        often = next((words for words in rule.often if words in text), "")
        found.append(often or next((words for words in rule.once if _is_once(text, words, given)), ""))
    counted = amount_words().daily.search(text)
    worded = [often for often in found if often] or ([counted[0]] if counted else [])
    return tuple(
        _no(
            order,
            "label-note-often",
            f"{as_typed(often)} in the note says how often: write that at {{times_a_day}} or {{most_a_day}}, and "
            "keep the note for anything else.",
        )
        for often in worded
    )


def _is_once(text: str, words: str, given: Directions) -> bool:
    return text.startswith(words) and max(given.times_a_day or 0, given.most_a_day or 0) > 1


def _amounts(order: Order, given: Directions, text: str) -> tuple[Reason, ...]:
    other = other_amount(text, given.applied, order.device)
    if not other:
        return ()
    sentence = (
        f"{as_typed(other)} in the note is another amount than the {given.applied} that are directed: ask the "
        "prescriber, then "
        "write under {applied}, {times_a_day} and {most_a_day} what was agreed, and keep the note for anything else."
    )
    return (_no(order, "label-note-amount", sentence),)


def _sites(order: Order, way: WayOfUse, given: Directions, text: str) -> tuple[Reason, ...]:
    """Another place in the note, for a form whose site is a key of its own."""
    rules = NOTE_PLACES.read()
    if not way.needs_site:
        return ()
    bare = _without(text, [each for words in rules.not_a_place.each for each in words])
    sides = [each for words in rules.words.each for each in words]
    found = first_of(bare, sides) or first_of(bare, _other_parts(given.site or ""))
    if not found:
        return ()
    which = " Where one nostril is meant, ask which: {site: left nostril} or {: right nostril}."
    sentence = (
        f"{as_typed(found)} in the note says where: name every place under {{site}} and none in the note, so that "
        f"the direction and the days' supply count the same places.{which if way.sites == 'nose' else ''}"
    )
    return (_no(order, "label-note-site", sentence),)


@cache
def _other_parts(site: str) -> tuple[str, ...]:
    """Names of parts of the body, the longest first, without the bare names of those in the site: the knee."""
    named = {place.part for place in read(site)} - {""} if site else set()
    own = {name for name, places in names().items() if all(not each.side and each.part in named for each in places)}
    own |= {row.part for row in BODY.read() if row.part in named and row.of == "nose"}
    return tuple(sorted(names().keys() - own, key=len, reverse=True))


def _without(text: str, phrases: Sequence[str]) -> str:
    for phrase in phrases:
        text = _whole(phrase).sub(" ", text)
    return text


def _topics(order: Order, way: WayOfUse, text: str) -> tuple[Reason, ...]:
    """What is for the warnings to say: alcohol, driving, heat, broken skin, swallowing, rinsing."""
    found = []
    for row in NOTE_TOPICS.read():
        word = first_of(text, (*row.en, *row.es)) if way.key not in row.unless else ""
        if word:
            found.append(
                _no(order, "label-note-warning", f"{as_typed(word)} in the note: {_covered_already(order, way, row)}")
            )
    return tuple(found)


def _covered_already(order: Order, way: WayOfUse, row: NoteTopic) -> str:
    """Where the label says it, or that nothing on it does."""
    called = calls(order.formula, order.formula.ingredients)
    rows = [each for each in AUXILIARY.read() if each.key in row.covered_by and is_called_for(each, called)]
    if rows:
        return f"the label already says “{rows[0].en}” Leave it out of the note, which may not say otherwise."
    if first_of(plain(way.use.en), row.en):
        return "the direction itself already says how this form is used. Leave it out of the note."
    return (
        f"the label of this {order.formula.dosage_form} says nothing of {row.about}, since warnings are chosen by "
        "what is in it. Leave it out of the note; if it has to be said, add it to the label texts of the formula."
    )


def _no(order: Order, code: str, sentence: str, severity: Severity = "question") -> Reason:
    return order.reason(code, sentence, SOURCE, PLACE, severity)
