"""A medicine that somebody takes: whose name was typed, and from when until when.

    named("clarithromicin").reasons                                   # medicine-which: clarithromycin, or as typed?
    named("clarithromicin", chosen="clarithromycin").known_as         # "clarithromycin"
    named("zzyzxamab").known_as                                       # "": kept as typed, and marked as not in the list

A name is never guessed in silence: what is nearly one of the list is asked about.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lenitive.pharmacology import read_medicine_name
from lenitive.reasons import POLICY, Reason, as_typed

AS_TYPED = "as typed"
MOST_LETTERS = 200


@dataclass(frozen=True)
class MedicineName:
    """`known_as`: its name in the list, or empty. `may_be`: what is asked about while `reasons` are not settled."""

    known_as: str = ""
    may_be: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


def named(text: str, chosen: str = "") -> MedicineName:
    """Which medicine is meant. `chosen`: what was picked when it was asked, one of the names or "as typed"."""
    if not text.strip() or len(text) > MOST_LETTERS:
        return MedicineName(reasons=(Reason("medicine-name", "Type the medicine's name.", POLICY, path="name"),))
    read = read_medicine_name(text)
    if read.how in ("same", "other name"):
        return MedicineName(read.name)
    if read.how == "nothing":
        sentence = "Write no row for none: an empty list means that nothing is on file."
        return MedicineName(reasons=(Reason("medicine-none", sentence, POLICY, path="name"),))
    may_be = (read.name,) if read.how == "near" else read.may_be
    if not may_be or chosen == AS_TYPED:
        return MedicineName()
    if chosen in may_be:
        return MedicineName(chosen)
    sentence = f"{as_typed(text)} may be {', '.join(may_be)}: choose which, or keep it as typed."
    return MedicineName(may_be=may_be, reasons=(Reason("medicine-which", sentence, POLICY, "question", path="name"),))


def date_reasons(from_on: date | None, until_on: date | None, born_on: date) -> tuple[Reason, ...]:
    """Why these days cannot be: one is before birth, or the last is before the first."""
    found = []
    if any(day is not None and day < born_on for day in (from_on, until_on)):
        sentence = f"A day is before the birth date, {born_on}: check it."
        found.append(Reason("medicine-before-birth", sentence, POLICY, path="from_on"))
    if from_on and until_on and until_on < from_on:
        sentence = f"The last day, {until_on}, is before the first, {from_on}: check both."
        found.append(Reason("medicine-days", sentence, POLICY, path="until_on"))
    return tuple(found)


def is_taken_on(from_on: date | None, until_on: date | None, day: date) -> bool:
    """Whether it is taken on this day; a day that is not known does not end it."""
    return (from_on is None or from_on <= day) and (until_on is None or day <= until_on)
