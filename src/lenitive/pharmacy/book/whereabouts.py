"""The book of one controlled lot that was received: all that came, and where every unit of it is now, exactly.

    book = of_lot(sums, contents)            # from rows of the ledger, read by whoever has the right to
    book.places["patient"], book.left_over   # Fraction(…), 0 when the book closes

What went into batches is followed into what the preparations hold: on the shelf, with patients, wasted, lost. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

Sums = Mapping[str, int]  # account -> units, of one lot


@dataclass(frozen=True)
class Part:
    """A finished lot that holds some of it: one unit holds held_units / of_units. `sums`: its own accounts."""

    held_units: int
    of_units: int
    sums: Sums


@dataclass(frozen=True)
class Book:
    """Units of the received lot by place; below zero where they came from. They add up to `left_over`, which is 0."""

    places: Mapping[str, Fraction]

    @property
    def left_over(self) -> Fraction:
        """What the book does not account for."""
        return sum(self.places.values(), Fraction(0))


def of_lot(sums: Sums, parts: Iterable[Part]) -> Book:
    """What the lot's own accounts hold, with what went into batches followed to where the preparations are."""
    places = {account: Fraction(units) for account, units in sums.items() if account != "batch"}
    for part in parts:
        for account, units in part.sums.items():
            if account != "made":
                share = Fraction(part.held_units * units, part.of_units)
                places[account] = places.get(account, Fraction(0)) + share
    return Book(places)
