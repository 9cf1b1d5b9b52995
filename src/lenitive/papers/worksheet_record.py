"""The parts of a worksheet that make it a compounding record: whose, who, what left the jars, what was filled and lost.

    signatures(order), jars(sheet), filled(sheet), follows(sheet)

What was written in the order is printed; everything else is a blank to fill in by hand, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.compounding import Lot, Order, PlannedWorksheet, Waste, WorksheetLine, reading_text, record_notes
from lenitive.evidence import marked
from lenitive.papers.html import Html, joined, tag, typed
from lenitive.papers.parts import heading, scrolled
from lenitive.papers.tables import blank, body, cell, row, row_head, table
from lenitive.units import Quantity

EMPTY = Html("")
LINE = tag("span", look="line")
PEOPLE = ("Who", "Name", "Initials", "Signature", "Date and time")
JARS = ("Lot", "Jar before", "Jar after", "Wasted", "Why", "Witness")
FILLED = ("What", "Amount", "Why", "Witness")


def pharmacy(order: Order) -> Html:
    """Name, address and telephone; a line to write on where the order names none."""
    given = order.pharmacy
    if given is None:
        return tag("p", "Pharmacy and address: ", LINE, LINE, look="pharmacy")
    return tag(
        "p", joined((typed(each) for each in (given.name, given.address, given.telephone)), " · "), look="pharmacy"
    )


def mark_of(line: WorksheetLine) -> str:
    """The mark of a controlled drug as a label has it: C-III; empty for any other."""
    return f"C-{line.schedule.removeprefix('C')}" if line.schedule else ""


def controlled_marks(sheet: PlannedWorksheet) -> str:
    """Each controlled drug with its mark, for the head of the sheet; empty without one."""
    marks = dict.fromkeys(f"{mark_of(line)}: {line.form}" for line in sheet.lines if line.is_controlled)
    return ", ".join(marks)


def came_from(lot: Lot) -> Html:
    """Vendor and code of a jar: its NDC, or the catalog number where it has none; lines for what was not written."""
    vendor = typed(lot.vendor) if lot.vendor else joined(("vendor ", LINE))
    word = "catalog no. " if lot.catalog and not lot.ndc else "NDC "
    code = lot.ndc or lot.catalog
    named = tag("span", word, typed(code) if code else LINE, look="quiet came-from")
    return joined((tag("span", vendor, look="quiet came-from"), named))


def jars(sheet: PlannedWorksheet) -> Html:
    """What each jar of a controlled drug held before and after; nothing without one."""
    lines = [line for line in sheet.lines if line.is_controlled]
    if not lines:
        return EMPTY
    shown = table(JARS, body(*(_jar(line) for line in _one_a_jar(lines))), look="jars")
    named = "Controlled drug: what left the jar"
    as_shown = tag("p", "Before less after is what was weighed or measured, and what was wasted.", look="quiet")
    return tag(
        "section", heading(named), scrolled(shown, f"Table: {named[:1].lower()}{named[1:]}"), as_shown, look="whole"
    )


def _one_a_jar(lines: list[WorksheetLine]) -> Iterator[WorksheetLine]:
    seen: set[tuple[str, str]] = set()
    for line in lines:
        jar = (line.form, line.lot.lot if line.lot else "")
        if jar not in seen:
            yield line
        seen.add(jar)


def _jar(line: WorksheetLine) -> Html:
    lot, to = line.lot, line.readability
    as_shown = joined(("lot\u00a0", typed(lot.lot) if lot else LINE))
    before, after = (lot.jar.before, lot.jar.after) if lot else (None, None)
    return row(
        row_head(tag("span", mark_of(line), look="mark"), f" {line.form} ", as_shown),
        _amount("Jar before", before, to),
        _amount("Jar after", after, to),
        *_waste(lot.waste if lot else None, ("Wasted", "Why", "Witness"), to),
    )


def _waste(waste: Waste | None, names: tuple[str, str, str], to: Quantity | None) -> Iterator[Html]:
    """Amount, cause and witness; boxes for what was not written."""
    amount, cause, witness = names
    yield _amount(amount, waste.amount if waste else None, to)
    yield _text(cause, waste.cause if waste else None)
    yield _text(witness, waste.witness if waste else None)


def _amount(name: str, amount: Quantity | None, to: Quantity | None) -> Html:
    if amount is None:
        return blank(name)
    return cell(name, reading_text(amount, to if amount.is_a("mass") else None))


def _text(name: str, text: str | None) -> Html:
    return cell(name, typed(text)) if text else blank(name)


def filled(sheet: PlannedWorksheet) -> Html:
    """How many containers were filled, and what was lost of the finished mix."""
    order = sheet.order
    count = f"{order.containers_filled}" if order.containers_filled is not None else None
    rows = (
        row(row_head("containers filled"), _text("Amount", count), cell("Why"), cell("Witness")),
        row(row_head("waste of the finished mix"), *_waste(order.waste, ("Amount", "Why", "Witness"), None)),
    )
    shown = table(FILLED, body(*rows), look="checks filled")
    return tag("section", heading("Filled and lost"), scrolled(shown, "Table: filled and lost"), look="whole")


def notes(order: Order) -> Html:
    """What was noted of the work, also what was done otherwise than planned; or two lines to write it on."""
    written = tag("p", typed(order.note)) if order.note else tag("p", LINE, LINE, look="lines")
    return tag("section", heading("Notes, and what was done differently"), written, look="whole")


def signatures(sheet: PlannedWorksheet) -> Html:
    """Who weighed, who read, who verified: names where written, and room for initials, signature and time."""
    order, is_controlled = sheet.order, any(line.is_controlled for line in sheet.lines)
    is_weighed = any(line.measured == "by weight" for line in sheet.lines)
    is_read = is_controlled or bool(order.second_reader) or any(line.needs_second_person for line in sheet.lines)
    reader = "Read by (second reader, controlled)" if is_controlled else "Read by (second reader)"
    people = (
        ("Weighed by" if is_weighed else "Measured by", order.compounded_by),
        *([(reader, order.second_reader)] if is_read else []),  # no blank to sign for what no row asks for
        ("Verified by (pharmacist)", order.verified_by),
    )
    rows = (
        row(row_head(role), cell("Name", typed(name) if name else ""), *(cell(each) for each in PEOPLE[2:]))
        for role, name in people
    )
    shown = table(PEOPLE, body(*rows), look="signatures")
    return tag("section", heading("Signatures"), scrolled(shown, "Table: signatures"), look="whole")


def follows(sheet: PlannedWorksheet) -> Html:
    """By what this record asks what it asks."""
    is_controlled = any(line.is_controlled for line in sheet.lines)
    notes = [note for note in record_notes() if is_controlled or not note.is_of_controlled]
    as_shown = [f"{note.says}: {marked(note.rule.cited, note.rule.verify)}" for note in notes]
    return tag("section", *(tag("p", each, look="quiet") for each in as_shown), look="follows")
