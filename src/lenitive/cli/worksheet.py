"""`lenitive worksheet order.yaml [--json] [--pdf FILE]`: what to weigh, why so much, and what still stands against it.

lenitive worksheet examples/orders/six_actives.yaml
lenitive worksheet examples/orders/six_actives.yaml --pdf sheet.pdf

`--on DATE`: handed out on that day; without it, on that of first filling, or of making. An order that cannot be made
gives every reason with its line, and exit status 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from lenitive.cli.days import handed_out_on
from lenitive.cli.output import write
from lenitive.cli.refusals import REFUSED, each_at_its_place, refused, unusable
from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.compounding import (
    PlannedWorksheet,
    WorksheetLine,
    bare_number,
    found_potency,
    plan_worksheet,
    points_of_use,
    quantity_text,
    read_order,
    reasons_not_to_release,
    release_dict,
    second_calculation,
    still_to_watch,
    supply_of_label,
)
from lenitive.documents import DocumentError, read_file
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity
from lenitive.version import VERSION


def show_worksheet(options: argparse.Namespace) -> int:
    """Print the worksheet of an order; 2 with every reason when there is none, or its PDF cannot be made."""
    path = Path(options.file)
    try:
        sheet = plan_worksheet(read_order(read_file(path), path.parent))
        on = handed_out_on(getattr(options, "on", None), sheet.order, "worksheet")
    except DocumentError as error:
        return _refused(options, (unusable(error),))
    except Refused as why:
        return _refused(options, why.reasons)
    if options.json:
        points = [vars(point) for point in points_of_use(sheet)]
        more = {
            "supply": supply_of_label(sheet, on).to_dict(),
            "release": release_dict(sheet, on),
            "tell_the_patient": points,
        }
        print(json.dumps({**sheet.to_dict(), **more}, ensure_ascii=False, allow_nan=False))
    else:
        *shown, last = _report(options.file, sheet, on)
        print(*footnoted(shown), last, sep="\n")
    return _write_pdf(Path(options.pdf), sheet, on) if options.pdf else 0


def _refused(options: argparse.Namespace, reasons: Sequence[Reason]) -> int:
    return refused(options, reasons, "lines", each_at_its_place(options.file, reasons))


def _write_pdf(path: Path, sheet: PlannedWorksheet, on: date) -> int:
    """All of it or nothing: the file appears once it is whole."""
    from lenitive.papers.pdf import pdf_of  # drawing is only loaded when asked for
    from lenitive.papers.worksheet_paper import worksheet_html

    made = pdf_of(worksheet_html(sheet, on), "worksheet")
    if isinstance(made, Reason):
        print(made.text, file=sys.stderr)
        return REFUSED
    try:
        write(path, made)
    except OSError as error:
        print(f"{path}: cannot be written ({error.strerror}). Name a file in your own folder.", file=sys.stderr)
        return REFUSED
    return 0


def _report(name: str, sheet: PlannedWorksheet, on: date) -> Iterator[str]:
    formula = sheet.formula
    draft = "DRAFT, not to be released. " if sheet.is_draft else ""
    yield f"{name}: {draft}{formula.title}, version {formula.version}"
    mixed = "" if sheet.batch == sheet.amount else f", mixed {quantity_text(sheet.batch)}"
    yield f"  Ordered {quantity_text(sheet.amount)}{mixed}; made on {sheet.made_on}"
    for line in sheet.lines:
        yield from _row(line, line.readability)
    yield from wrapped("Total: ", sheet.total.sentence)
    for number, step in enumerate(sheet.procedure, 1):
        mark = " (risk-bound)" if step.is_risk_bound else ""
        of = f" Here: {', '.join(step.of)}." if step.of else ""
        yield from wrapped(f"Step {number}{mark}: ", f"{step.text}{of} [{step.source}]")
    yield from _beyond_use(sheet)
    yield from wrapped("Days' supply: ", supply_of_label(sheet, on).sentence)
    for point in points_of_use(sheet):
        yield from wrapped("Tell the patient: ", f"{point.text} [{point.source}]")
    yield from second_lines(sheet)
    against = reasons_not_to_release(sheet, on)
    for reason in still_to_watch(sheet, against):
        yield from wrapped("Watch: ", f"{reason.text} [{reason.code}; {reason.source}]")
    for reason in against:
        yield from wrapped("Not to be released: ", f"{reason.text} [{reason.code}; {reason.source}]")
    yield f"  Lenitive {VERSION}. Decision support for licensed professionals, not a medical device.\n"


def _row(line: WorksheetLine, to: Quantity | None) -> Iterator[str]:
    lot = f"lot {line.lot.lot}" if line.lot else "no lot"
    second = "; a second person checks" if line.needs_second_person else ""
    mark = f"; C-{line.schedule.removeprefix('C')}" if line.schedule else ""
    yield f"  {line.order_no}. {line.form}: {_amount(line, to)} ({lot}{mark}{second})"
    for step in line.steps:
        yield from wrapped("     ", step)


def _amount(line: WorksheetLine, to: Quantity | None) -> str:
    if line.aliquot is not None:
        portion = line.aliquot.mixing.portion
        return f"{bare_number(portion, to)} {portion.unit} of an aliquot"
    if line.to_weigh is None:
        return "fill up to the mark"
    return f"{bare_number(line.to_weigh, to)} {line.to_weigh.unit}"


def _beyond_use(sheet: PlannedWorksheet) -> Iterator[str]:
    found = sheet.beyond_use
    if found is None:
        yield "  No beyond-use date yet."
        return
    yield from wrapped("Do not use after: ", f"{found.date} ({found.reason.what}); storage: {found.storage}")
    for remark in found.remarks:
        label = "Question: " if remark.is_question else "Note: "
        yield from wrapped(label, f"{remark.text} [{remark.code}; {remark.source}]")


def second_lines(sheet: PlannedWorksheet) -> Iterator[str]:
    """What the second calculation says, and the potency of what was weighed."""
    second = second_calculation(sheet)
    worded = "agrees, every label at exactly 100 %" if second.agrees else "DISAGREES"
    yield f"  Second calculation, from the weights back to the label: {worded}."
    for found in found_potency(sheet) or ():
        yield from wrapped("As weighed: ", found.sentence)
