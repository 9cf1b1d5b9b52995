"""A medicine in a sentence: as it was written, with what it is.

named(DrugTaken("oxycodone", written="Percocet 10 mg"), "an opioid")  # "Percocet 10 mg (oxycodone, an opioid)"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lenitive.pharmacology.interactions.names import known, read_name, same_word
from lenitive.pharmacology.interactions.records import Medicine, medicines
from lenitive.pharmacology.subject import DrugTaken, Subject
from lenitive.reasons import braced


@dataclass(frozen=True)
class Listed:
    """A medicine of the list that is there within the case, and how it was written."""

    taken: DrugTaken
    medicine: Medicine


def listed(subject: Subject, horizon_h: float) -> list[Listed]:
    """The medicines of a person that the list knows and that are there before `horizon_h`."""
    found: Iterator[tuple[DrugTaken, str | None]] = ((taken, known(taken.name)) for taken in subject.drugs)
    return [Listed(taken, medicines()[name]) for taken, name in found if name and is_there(taken, horizon_h)]


def is_there(taken: DrugTaken, horizon_h: float) -> bool:
    """Whether a medicine begins before the end of the time shown."""
    return taken.from_h is None or taken.from_h < horizon_h


def named(taken: DrugTaken, kind: str = "") -> str:
    """How it was written, then in brackets its name here (where that is another word) and its kind.

    A whole group is its plural: "opioids". `kind` comes with its article.
    """
    name, written = known(taken.name), braced(taken.written or taken.name)
    if name is None:
        return written
    medicine = medicines()[name]
    if medicine.is_class:
        is_same = any(same_word(written, one) for one in (name, medicine.plural))
        return medicine.plural if is_same else f"{written} ({medicine.plural})"
    inside = ", ".join(filter(None, (_name_here(written, name), kind)))
    return f"{written} ({inside})" if inside else written


def listing(parts: Iterable[str]) -> str:
    """a, b and c; each once; an empty text of nothing."""
    found = list(dict.fromkeys(parts))
    return " and ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))


def _name_here(written: str, name: str) -> str:
    """The name here, where what was written does not say it: a brand, a synonym, a slip."""
    if name.casefold() in written.casefold():
        return ""
    how = read_name(written).how
    return f"read as {name}" if how == "near" else "" if how == "same" else name
