"""What is read off the virtual people: the protocol of a reader, and what every way through the people brings back.

    reader.read("analgesia", levels, range(0, 4_096))        # [times, those people]

`bands.py` goes through the times in intervals, `streamed.py` through the people in groups.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats, Ints

Lines = dict[str, Floats]


class CurveReader(Protocol):
    """Reads more curves off levels, at some of the times: `rows` are their places among the times shown.

    `kept`: one name whose levels are kept for everyone at a few rows. Several threads may read at once.
    """

    rows: Ints
    kept: tuple[str, Ints]

    def read(self, name: str, levels: Mapping[str, Floats], people: range) -> Floats:
        """Values [times, these people] of one curve from their levels, of the same shape."""

    def names(self) -> tuple[str, ...]:
        """The curves."""


@dataclass(frozen=True)
class ReadOff:
    """Quantiles of levels [times] and of curves [rows]; each person's peaks by name, [people]; what the reader keeps of
    everyone, [rows kept, people]. `tops`: peaks of levels without the minutes after a push."""

    levels: Mapping[str, Lines]
    curves: Mapping[str, Lines]
    peaks: Mapping[str, Floats]
    tops: Mapping[str, Floats]
    kept: Floats


def at_rows(levels: Mapping[str, Floats], rows: Ints) -> Mapping[str, Floats]:
    """The levels at some of their times; the same arrays where that is all of them."""
    if rows.size == next(iter(levels.values())).shape[0]:
        return levels
    return {name: np.ascontiguousarray(values[rows]) for name, values in levels.items()}
