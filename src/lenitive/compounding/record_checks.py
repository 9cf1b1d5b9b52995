"""What prevents release in the record of a controlled drug: who read it, what left its jar, what was wasted.

    reasons_of_record(sheet)    # (Reason("second-reader-missing", …),)

Each is said once for the whole sheet, with the one thing that clears it. Blanks of the record that a person fills in by
hand (equipment, containers, vendor) do not prevent release; a number that does not fit does.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.compounding.derivations import text_of
from lenitive.compounding.orders import Lot, Order, Waste
from lenitive.compounding.recalculation import weighing_of
from lenitive.compounding.weighing import own_error
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.compounding.worksheets.controlled import is_too_coarse
from lenitive.reasons import POLICY, Reason, Refused, braced
from lenitive.units import Quantity


def reasons_of_record(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """Every reason, people first, then jars and waste in the order of the work."""
    return (*_about_people(sheet), *_about_balances(sheet), *_about_jars(sheet), *_about_waste(sheet))


def controlled(sheet: PlannedWorksheet) -> list[WorksheetLine]:
    """The rows of controlled drugs."""
    return [line for line in sheet.lines if line.is_controlled]


def one_person(one: str | None, other: str | None) -> str:
    """The name when both are the same but for capitals, dots and spaces; else empty: what nobody wrote is nobody."""
    return one if one is not None and other is not None and _name(one) == _name(other) else ""


def _name(text: str) -> str:
    return " ".join(text.replace(".", " ").split()).casefold()


def _about_people(sheet: PlannedWorksheet) -> Iterator[Reason]:
    order = sheet.order
    if both := one_person(order.verified_by, order.compounded_by):
        sentence = f"{braced(both)} compounded and verified: another person has to verify."
        yield order.reason("verified-by-compounder", sentence, POLICY, "verified_by")
    names = list(dict.fromkeys(line.form for line in controlled(sheet)))
    if not names:
        return
    forms = f"{' and '.join(names)} {'is' if len(names) == 1 else 'are'} controlled"
    if order.second_reader is None:
        sentence = f"{forms}: write {{second_reader}}, the second person who read the weighing."
        yield order.reason("second-reader-missing", sentence, POLICY, "second_reader")
    elif order.compounded_by is None:
        sentence = f"{forms}: write {{compounded_by}}, the person who weighed, as well as the second reader."
        yield order.reason("weigher-missing", sentence, POLICY, "compounded_by")
    elif both := one_person(order.second_reader, order.compounded_by):
        sentence = f"{braced(both)} weighed and read: another person has to be the second reader."
        yield order.reason("second-reader-weighed", sentence, POLICY, "second_reader")


def _about_balances(sheet: PlannedWorksheet) -> Iterator[Reason]:
    """A balance that alone may be off by more than a controlled drug may."""
    error = _error(sheet.order)
    for line in controlled(sheet):
        weighed = line.aliquot.mixing.portion if line.aliquot else line.to_weigh
        if error is not None and weighed is not None and is_too_coarse(weighed, error):
            sentence = (
                f"The balance may be {text_of(error)} off {text_of(weighed)} of {line.form}, too much for a "
                "controlled drug: "
                "weigh on a finer balance, or order more."
            )
            yield sheet.order.reason("controlled-balance-coarse", sentence, POLICY, "balance")


def _error(order: Order) -> Quantity | None:
    try:
        return own_error(order.balance) if order.balance is not None else None
    except Refused:  # an incomplete balance has no sheet at all
        return None


def _about_jars(sheet: PlannedWorksheet) -> Iterator[Reason]:
    """What has left a jar is what was weighed and what was wasted, within what the weighing may be off."""
    lots = dict.fromkeys(line.lot for line in controlled(sheet) if line.lot is not None)
    for lot in lots:
        drawn, allowed = _drawn(sheet, lot)
        lost = lot.jar.lost
        if drawn is None or allowed is None or lost is None:
            continue
        named = f"lot {braced(lot.lot)} of {lot.form}"
        wasted = lot.waste.amount if lot.waste else None
        if lost.kind != drawn.kind or (wasted is not None and wasted.kind != drawn.kind):
            unit = "g" if drawn.is_a("mass") else "mL"
            sentence = (
                f"What was weighed of {named} is in {unit}: write {{jar_before}}, {{jar_after}} and waste in {unit}."
            )
            yield sheet.order.reason("jar-unit", sentence, POLICY, f"{lot.place}.jar_after")
            continue
        gone = drawn + wasted if wasted is not None else drawn
        if abs(lost - gone) > allowed:
            sentence = (
                f"The jar of {named} lost {text_of(lost)}, and {text_of(gone)} are accounted for: find the "
                "difference of "
                f"{text_of(abs(lost - gone))} before anything is handed out."
            )
            yield sheet.order.reason("jar-does-not-balance", sentence, POLICY, f"{lot.place}.jar_after")


def _drawn(sheet: PlannedWorksheet, lot: Lot) -> tuple[Quantity | None, Quantity | None]:
    """What the weighings took out of a jar, and how far off they may be; nothing while one of them is missing."""
    drawn: Quantity | None = None
    allowed: Quantity | None = None
    for line in controlled(sheet):
        if line.lot != lot:
            continue
        weighing = weighing_of(sheet, line)
        taken = weighing.drug if weighing is not None and line.aliquot else weighing.weighed if weighing else None
        if taken is None or line.tolerance is None or (drawn is not None and drawn.kind != taken.kind):
            return None, None
        half = taken * line.tolerance.share
        drawn = drawn + taken if drawn is not None else taken
        allowed = allowed + half if allowed is not None else half
    return drawn, allowed


def _about_waste(sheet: PlannedWorksheet) -> Iterator[Reason]:
    """Waste of a controlled drug, or of the mix that holds one, has a witness who did not weigh it."""
    rows, order = controlled(sheet), sheet.order
    for lot in dict.fromkeys(line.lot for line in rows if line.lot is not None):
        if lot.waste is not None:
            yield from _unseen(order, lot.waste, f"lot {braced(lot.lot)} of {lot.form}", f"{lot.place}.waste.witness")
    if rows and order.waste is not None:
        yield from _unseen(order, order.waste, "the finished mix", "waste.witness")


def _unseen(order: Order, waste: Waste, of: str, place: str) -> Iterator[Reason]:
    if waste.witness is None:
        sentence = f"{text_of(waste.amount)} of {of} were wasted and nobody is named who saw it: write {{witness}}."
        yield order.reason("waste-without-witness", sentence, POLICY, place)
    elif both := one_person(waste.witness, order.compounded_by):
        sentence = f"{braced(both)} weighed {of} and saw its waste: another person has to be the witness."
        yield order.reason("waste-seen-by-weigher", sentence, POLICY, place)
