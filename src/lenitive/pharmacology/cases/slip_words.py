"""Which slips of the pen a stop asks about: only those that what was written leaves open.

    asked(rows, hours=1)  # "Was it a slip: mg for mcg, per kg for a total or a decimal point?"

What was counted is asked about as a number: "20 devices: were 2 meant?".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.reasons import braced
from lenitive.units import Quantity, UnitError

SMALLER = {"g": "mg", "mg": "mcg"}
_COUNTED = re.compile(r"\s*(\d+)\s*([a-z]+)?\s*(?:[x×*]\s*(.+))?")


def asked(rows: Sequence[CaseRow], *, hours: int | Fraction) -> str:
    """The questions about these rows, whose doses within so many hours came to a stop."""
    counted = dict.fromkeys(question for row in rows if (question := _of_a_number(row)))
    slips = list(dict.fromkeys([*(slip for row in rows for slip in _of_a_row(row)), *_of_repeats(rows, hours)]))
    listed = " or ".join(filter(None, (", ".join(slips[:-1]), *slips[-1:])))
    return " ".join([*counted, *([f"Was it a slip: {listed}?"] if listed else [])])


def _written(row: CaseRow) -> str:
    return row.fields.text("amount") or row.fields.text("rate") or ""


def _of_a_number(row: CaseRow) -> str:
    """Devices, sprays or pieces: whether a tenth of them was meant; "" where nothing was counted."""
    found = _COUNTED.fullmatch(_written(row))
    if not found or not (found[2] or found[3]) or _measured(_written(row)):
        return ""
    number, written = int(found[1]), braced(_written(row).strip())
    if number % 10 or number == 0:
        return f"{written}: is that number right?"
    return f"{written}: {'was 1' if number == 10 else f'were {number // 10}'} meant?"


def _measured(text: str) -> Quantity | None:
    try:
        return Quantity.parse(text)
    except UnitError:
        return None


def _of_a_row(row: CaseRow) -> Iterator[str]:
    """Slips of the unit, the point and the time, as far as a unit and a time were written."""
    found = _COUNTED.fullmatch(_written(row))
    quantity = _measured(_written(row)) or (_measured(found[3]) if found and found[3] else None)
    if quantity is not None:
        first = quantity.unit.partition("/")[0]
        if first in SMALLER:
            yield f"{first} for {SMALLER[first]}"
        if "/kg" in quantity.unit:
            yield "per kg for a total"
        yield "a decimal point"
        if quantity.unit.endswith("/min"):
            yield "a minute for an hour"
    is_infusion = row.fields.has("over") and not row.dose.giving.is_push
    if is_infusion and row.fields.has("amount") and "min" in (row.fields.text("over") or ""):
        yield "minutes for hours"


def _of_repeats(rows: Sequence[CaseRow], hours: int | Fraction) -> Iterator[str]:
    """Doses that add up: repeats that overlap are named so."""
    for row in rows:
        every_h, over_h = row.schedule.every_h, row.dose.over_h
        if every_h is None or row.schedule.count == 1:
            continue
        if every_h < over_h:
            times = f"each runs over {shown(over_h, 'h')}, and the next begins after {shown(every_h, 'h')}"
            yield f"repeats that overlap ({times})"
        elif every_h < hours:
            yield "a dose too many"
    if len(rows) > 1:
        yield "a dose too many"
