"""A dose for pain so far below usual that the unit or the time was likely another: answered, and asked about first.

    far_below(shares, Fraction(70))  # a note for 0.5 mg by vein, where 0.5 mg/kg may have been meant

The least that is usual, and below which it is asked, are the rows `floors` of rules/doses.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.shares import DosesInRange
from lenitive.pharmacology.cases.slips import dose_in_words
from lenitive.pharmacology.cases.trains import ROUNDING
from lenitive.pharmacology.dose_ranges import ANY_FORM, PAIN, DoseRange, Floor, floor_of, patterns, range_of
from lenitive.reasons import Reason, caution
from lenitive.units import Quantity, UnitError

BELOW = "below-usual-range"
LARGER = {"mcg": "mg", "mg": "g"}
TIMES_TEN = (10, 100)


def far_below(shares: Sequence[DosesInRange], weight_kg: Fraction) -> tuple[Reason, ...]:
    """A note for every share whose highest window is below its floor; rows are named once."""
    found: dict[tuple[CaseRow, ...], Reason] = {}
    for share in shares:
        floor = floor_of(share.limit)
        if floor and share.highest < float(floor.asked_below.total(weight_kg)) * (1 - ROUNDING):
            found.setdefault(share.rows, _note(share, floor, weight_kg))
    return tuple(found.values())


def _note(share: DosesInRange, floor: Floor, weight_kg: Fraction) -> Reason:
    dose = dose_in_words(share.limit, share.highest, weight_kg, is_one_dose=share.is_one_dose)
    meant = "; ".join(_readings(share, weight_kg)) if share.is_one_dose else ""
    another = f" Read another way: {meant}." if meant else ""
    sentence = (
        f"Far below the usual range for pain: {dose}; usual starts at {floor.usual_from}. Are the unit, the decimal "
        f"point and the time right?{another}"
    )
    return caution(BELOW, sentence, floor.rule.source, "dose")


def _readings(share: DosesInRange, weight_kg: Fraction) -> Iterator[str]:
    """Each slip that would bring the one dose of this row into the usual range, with what it would come to."""
    row, limit = share.rows[0], share.limit
    try:
        written = Quantity.parse(row.fields.text("amount") or row.fields.text("rate") or "")
    except UnitError:
        return  # pieces, sprays or devices: the number of them is the slip
    mg = row.base_mg or Fraction(0)
    unit = "mg/h" if limit.usual_to.is_rate else "mg"
    at_once = mg / row.dose.over_h if limit.usual_to.is_rate else mg
    for words, factor in _slips(written, weight_kg):
        if _is_usual(limit, at_once * factor, weight_kg):
            yield f"{words} would be {shown(at_once * factor, unit)} of base"
    yield from _shorter(row, mg, weight_kg)


def _is_usual(limit: DoseRange, amount: Fraction, weight_kg: Fraction) -> bool:
    floor = floor_of(limit)
    return floor is not None and floor.usual_from.total(weight_kg) <= amount <= limit.usual_to.total(weight_kg)


def _slips(written: Quantity, weight_kg: Fraction) -> Iterator[tuple[str, Fraction]]:
    """What may have been meant, and by which factor the dose changes."""
    number, unit = written.magnitude(written.unit), written.unit
    first, _, rest = unit.partition("/")
    if "/kg" not in unit:
        yield shown(number, "/".join(filter(None, (first, "kg", rest)))), weight_kg
    if first in LARGER:
        yield shown(number, "/".join(filter(None, (LARGER[first], rest)))), Fraction(1000)
    for ten in TIMES_TEN:
        yield shown(number * ten, unit), Fraction(ten)
    if unit.endswith("/h"):
        yield shown(number, unit.removesuffix("/h") + "/min"), Fraction(60)


def _shorter(row: CaseRow, mg: Fraction, weight_kg: Fraction) -> Iterator[str]:
    """The same amount over as many minutes as hours were written."""
    over_h = row.dose.over_h / 60
    if not (row.fields.has("amount") and row.fields.has("over")) or row.dose.giving.is_push:
        return
    limit = range_of(row.route, ANY_FORM, PAIN, patterns().of(over_h))
    amount = mg / over_h if limit and limit.usual_to.is_rate else mg
    if limit and _is_usual(limit, amount, weight_kg):
        yield f"over {shown(over_h * 60, 'minutes')} it would run at {shown(mg / over_h, 'mg/h')} of base"
