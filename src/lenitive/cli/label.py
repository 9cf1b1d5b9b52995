"""`lenitive label order.yaml`: what stands on the container, as text, JSON, HTML or PDF; or why nothing may.

lenitive label --example complete_record --pdf label.pdf
lenitive label --example complete_record --leaflet --language es --html leaflet.html
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from lenitive.cli.days import handed_out_on
from lenitive.cli.output import write
from lenitive.cli.refusals import REFUSED, beneath, refused, unusable
from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.compounding import (
    Label,
    LabelRequest,
    build_label,
    number_text,
    plan_worksheet,
    read_order,
    reasons_against_label,
)
from lenitive.documents import DocumentError, read_file
from lenitive.papers import label_html, leaflet_html, pdf_of, whole_file
from lenitive.papers.label_paper import Sheet, layout
from lenitive.reasons import Reason, Refused


def show_label(options: argparse.Namespace) -> int:
    """Print the label of an order, or write it to files; 2 when there may be none, with every reason."""
    try:
        label = _made(options)
        sheets = layout(label)
        files = _files(options, label)
    except DocumentError as error:
        return refused(options, (unusable(error),), "label", [str(error)])
    except Refused as why:
        return refused(options, why.reasons, "label", beneath(f"{options.file}: no label.", why.reasons))
    if options.json:
        print(json.dumps({**label.to_dict(), "sheets": [_sheet(sheet) for sheet in sheets]}, ensure_ascii=False))
    elif not files:
        print(*footnoted(_lines(label, sheets)), sep="\n")
    return _written(files, f"the {_kind(options)}{f', {_stamped(label)}' if label.stamp else ''}")


def _made(options: argparse.Namespace) -> Label:
    path = Path(options.file)
    sheet = plan_worksheet(read_order(read_file(path), path.parent))
    record = LabelRequest(sheet, handed_out_on(options.on, sheet.order, "label"), options.language)
    label = build_label(record)
    is_example = bool(getattr(options, "example", None))  # of a day of its own: nobody hands it out today
    if not options.on and not is_example and (passed := _passed_since(record)):
        raise Refused(passed)
    return label


def _passed_since(record: LabelRequest) -> tuple[Reason, ...]:
    """What prevents a label today and did not on the day it counts from, such as a beyond-use date that has passed."""
    today = date.today()
    return reasons_against_label(replace(record, handed_out_on=today)) if record.handed_out_on < today else ()


def _kind(options: argparse.Namespace) -> Literal["leaflet", "label"]:
    return "leaflet" if options.leaflet else "label"


def _files(options: argparse.Namespace, label: Label) -> list[tuple[str, bytes]]:
    """What is to be written, all of it made before the first is; Refused when a PDF cannot be."""
    drawn = leaflet_html(label.leaflet) if options.leaflet else label_html(label)
    title = label.leaflet.title if options.leaflet else f"Label of {label.record_number}"
    made: list[tuple[str, bytes]] = []
    if options.html:
        made.append((options.html, whole_file(drawn, title, label.language).encode("utf-8")))
    if options.pdf:
        pdf = pdf_of(drawn, _kind(options), title, label.language)
        if isinstance(pdf, Reason):
            raise Refused(pdf)
        made.append((options.pdf, pdf))
    return made


def _written(files: list[tuple[str, bytes]], what: str) -> int:
    for name, content in files:
        try:
            write(name, content)
        except OSError as error:
            sentence = f"{name}: cannot be written ({error.strerror}). Name a file in a folder you may write to."
            print(sentence, file=sys.stderr)
            return REFUSED
        print(f"{name}: {what}", file=sys.stderr)
    return 0


def _stamped(label: Label) -> str:
    """The stamp and, after a comma, what else prevents release."""
    return ", ".join(worded for worded in (label.stamp, label.further) if worded)


def _sheet(sheet: Sheet) -> dict[str, Any]:
    """One label to print: its lines as they stand on it."""
    lines = [" ".join(run.text for run in line) for _, found in sheet.flowed.paragraphs for line in found]
    return {"kind": sheet.kind, "name": sheet.name, "points": number_text(sheet.size), "lines": lines}


def _lines(label: Label, sheets: Iterable[Sheet]) -> Iterator[str]:
    if label.stamp:
        yield f"*** {_stamped(label)} ***"
    for sheet in sheets:
        shown = _sheet(sheet)
        yield f"--- {shown['name']} ({shown['kind']}, letters of {shown['points']} points)"
        yield from shown["lines"]
    for warning in label.auxiliary:
        yield from wrapped("Because ", f"of {warning.because}: {warning.text} [{warning.source}]")
    yield from wrapped("Days' supply: ", label.supply.sentence)
    for reason in label.not_released:
        yield from wrapped("Not released: ", f"{reason.text} [{reason.source}]")
    for remark in label.remarks:
        yield from wrapped("Note: ", f"{remark.text} [{remark.source}]")
