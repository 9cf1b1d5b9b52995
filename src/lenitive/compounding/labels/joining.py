"""How often, and the note, joined to the direction so that all of it is one sentence.

times(Directions(times_a_day=3, most_a_day=4), "en")       # "3 times a day, up to 4 times a day if needed"
with_note("Apply 2 pumps to the left knee once a day", "At bedtime.", "en")    # "… once a day, at bedtime."
"""

from __future__ import annotations

from typing import Any

from lenitive.compounding.labels.ways import RULES, Language, Way, plain
from lenitive.compounding.orders.order import Directions, Order
from lenitive.reasons import Reason
from lenitive.rules import content

PLACE = "prescription.directions.note"
SOURCE = "rules/directions.yaml, notes"
STOPS = ".;, "


def times(given: Directions, language: Language) -> str:
    """How often: as a rule, at most, or both, in one phrase."""
    words = content(RULES)["times"][language]
    usual, most = _count(given.times_a_day, words), _count(given.most_a_day, words)
    if not given.times_a_day:
        return str(words["needed"].format(most=most))
    if not given.most_a_day or given.most_a_day == given.times_a_day:
        return str(words["usual"].format(usual=usual))
    return str(words["more"].format(usual=usual, most=most))


def _count(number: int | None, words: dict[str, Any]) -> str:
    return str(words["one"] if number == 1 else words["many"].format(n=number))


def with_note(said: str, note: str, language: Language, names: tuple[str, ...] = ()) -> str:
    """The direction, the note behind a comma or a semicolon, and one full stop. `names` keep their capitals."""
    told = note.strip().rstrip(STOPS)
    if not told:
        return f"{said}."
    opening = content(RULES)["notes"][language]["comma"]
    begun = told if _is_named(told, names) else told[0].lower() + told[1:]
    joint = "," if begun.split()[0].strip(STOPS) in opening else ";"
    stop = "" if begun.endswith(("!", "?")) else "."
    return f"{said}{joint} {begun}{stop}"


def _is_named(note: str, names: tuple[str, ...]) -> bool:
    """Whether the note begins with a name or an abbreviation, whose capital stays."""
    first = note.split()[0].strip(".,;:")
    is_abbreviation = first.isupper() or not first[1:].islower() or note.split()[0].endswith(".")
    known = {word.casefold() for name in names for word in name.split()}
    return is_abbreviation or first.casefold() in known


def of_note(order: Order, way: Way) -> tuple[Reason, ...]:
    """What in a note contradicts the direction: another way of use, another number of times a day."""
    given = order.prescription.directions if order.prescription else Directions()
    text = plain(given.note or "")
    found = []
    for language, rule in content(RULES)["notes"].items():
        wrong = next((words for words in way.contrary[language] if _has(text, words, rule["not"])), "")
        if wrong:
            found.append(_contrary(order, wrong, way))
        often = next((words for words in rule["often"] if words in text), "")
        often = often or next((words for words in rule["once"] if _is_once(text, words, given)), "")
        if often:
            found.append(_often(order, often))
    return tuple(dict.fromkeys(found))


def _has(text: str, words: str, negations: list[str]) -> bool:
    """Whether the words stand in the text with no "not" right before them."""
    before, found, _ = f" {text} ".partition(f" {words}")
    return bool(found) and not any(f"{before} ".endswith(f" {word} ") for word in negations)


def _is_once(text: str, words: str, given: Directions) -> bool:
    return text.startswith(words) and max(given.times_a_day or 0, given.most_a_day or 0) > 1


def _contrary(order: Order, wrong: str, way: Way) -> Reason:
    sentence = (
        f"{wrong!r} in the note contradicts the direction of this {order.formula.dosage_form} "
        f"({way.route.en}): correct the note, or the formula's dosage_form and route."
    )
    return order.reason("label-note-contradicts", sentence, SOURCE, PLACE)


def _often(order: Order, often: str) -> Reason:
    sentence = (
        f"{often!r} in the note says how often, beside times_a_day and most_a_day: write it in those two keys, and "
        "keep the note for anything else."
    )
    return order.reason("label-note-often", sentence, SOURCE, PLACE, "question")


def names_in(order: Order) -> tuple[str, ...]:
    """Names that a note may begin with: of drugs and of people."""
    given, pharmacy = order.prescription, order.pharmacy
    people = (given.patient, given.prescriber) if given else ()
    return (*people, *((pharmacy.name,) if pharmacy else ()))
