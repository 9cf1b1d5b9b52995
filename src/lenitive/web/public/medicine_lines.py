"""The list of medicines that someone wrote, line by line: which of them the pharmacist shall look at, and nothing more.

    marked(("OxyContin 10 mg, at night", "vitamin C"))[0].names         # ("oxycodone",)
    groups_named(("tylenol pm did nothing",))                           # ("sedating antihistamine",)

A line is marked when it names a concomitant medicine that the rules know (interactions.yaml, medicines.yaml). What
it does there is for the pharmacist; a line without a mark is not said to be safe. Nothing of the text stays in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lenitive.pharmacology import known_medicines, medicines_named_in, read_medicine_name, studied_medicines

MOST_PARTS = 4  # between the commas of one line


@dataclass(frozen=True)
class MedicineLine:
    """`names`: what it was read as, where the rules know that medicine."""

    text: str
    names: tuple[str, ...] = ()

    @property
    def read_as(self) -> str:
        """What it was read as, where it does not say so itself."""
        return ", ".join(name for name in self.names if name not in self.text.casefold())


def marked(lines: Iterable[str]) -> tuple[MedicineLine, ...]:
    """Every line, with the names for which it is marked."""
    return tuple(MedicineLine(line, tuple(dict.fromkeys(filter(_is_known, _names(line))))) for line in lines)


def groups_named(texts: Iterable[str], lines: Iterable[MedicineLine] = ()) -> tuple[str, ...]:
    """The groups of every medicine that is named in these texts or was read in these lines, each once."""
    read = [name for line in lines for name in line.names]
    names = dict.fromkeys([*read, *(name for text in texts for name in medicines_named_in(text))])
    return tuple(
        dict.fromkeys(group for name in names if name in known_medicines() for group in known_medicines()[name].groups)
    )


def _names(line: str) -> Iterator[str]:
    for part in dict.fromkeys((line, *line.split(",")[:MOST_PARTS])):
        reading = read_medicine_name(part.strip())
        yield from reading.may_be if reading.how == "unclear" else (reading.name,)


def _is_known(name: str) -> bool:
    return name in studied_medicines() or (name in known_medicines() and bool(known_medicines()[name].groups))
