"""How often, and the note, joined to the direction so that all of it is one sentence.

times(Directions(times_a_day=3, most_a_day=4), "en")       # "3 times a day, up to 4 times a day if needed"
with_note("Apply 2 pumps to the left knee once a day", "At bedtime.", "en")    # "… once a day, at bedtime."
"""

from __future__ import annotations

from lenitive.compounding.direction_rows import NOTES, TIMES, TimesWords
from lenitive.compounding.labels.ways import Language
from lenitive.compounding.orders.order import Directions, Order

STOPS = ".;, "


def times(given: Directions, language: Language) -> str:
    """How often: as a rule, at most, or both, in one phrase."""
    words = TIMES.read().in_language(language)
    usual, most = _count(given.times_a_day, words), _count(given.most_a_day, words)
    if not given.times_a_day:
        return words.needed.format(most=most)
    if not given.most_a_day or given.most_a_day == given.times_a_day:
        return words.usual.format(usual=usual)
    return words.more.format(usual=usual, most=most)


def _count(number: int | None, words: TimesWords) -> str:
    return words.one if number == 1 else words.many.format(n=number)


def with_note(worded: str, note: str, language: Language, names: tuple[str, ...] = ()) -> str:
    """The direction, the note behind a comma or a semicolon, and one full stop. `names` keep their capitals."""
    shown = note.strip().rstrip(STOPS)
    if not shown:
        return f"{worded}."
    opening = NOTES.read().in_language(language).comma
    begun = shown if _is_named(shown, names) else shown[0].lower() + shown[1:]
    joint = "," if begun.split()[0].strip(STOPS) in opening else ";"
    stop = "" if begun.endswith(("!", "?")) else "."
    return f"{worded}{joint} {begun}{stop}"


def _is_named(note: str, names: tuple[str, ...]) -> bool:
    """Whether the note begins with a name or an abbreviation, whose capital stays."""
    first = note.split()[0].strip(".,;:")
    is_abbreviation = first.isupper() or not first[1:].islower() or note.split()[0].endswith(".")
    known = {word.casefold() for name in names for word in name.split()}
    return is_abbreviation or first.casefold() in known


def names_in(order: Order) -> tuple[str, ...]:
    """Names that a note may begin with: of drugs and of people."""
    given, pharmacy = order.prescription, order.pharmacy
    people = (given.patient, given.prescriber) if given else ()
    return (*people, *((pharmacy.name,) if pharmacy else ()))
