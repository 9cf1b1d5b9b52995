"""What stands against a label beside what is missing: dates that cannot be, words that are misread, a telling number.

of_typed(order)     # (Reason("label-error-prone", "«QD» in the directions is misread: write daily.", …),)
"""

from __future__ import annotations

import re
from datetime import date

from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.label_rows import CONTROLLED, DEVICE_WEIGHING, ERROR_PRONE
from lenitive.compounding.labels.label import LabelRequest
from lenitive.compounding.labels.ways import way_of
from lenitive.compounding.orders.order import Order, WrittenPrescription
from lenitive.compounding.supply import last_day_to_refill
from lenitive.reasons import Reason, as_typed, braced

RECORD_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9-]{2,39}")
LONGEST = 40
VAGUE = re.compile(r"(?i)\bas (?:directed|instructed)\b|\bseg[uú]n (?:las )?(?:instrucciones|indicaciones|indicado)\b")


def error_prone(text: str) -> tuple[tuple[str, str], ...]:
    """What in a text is on the list of error-prone abbreviations, and what to write instead."""
    found = []
    for entry in ERROR_PRONE.read().entries:
        found += [(match[0].strip(), entry.write) for match in re.finditer(entry.pattern, text)]
    return tuple(dict.fromkeys(found))


def of_typed(order: Order) -> tuple[Reason, ...]:
    """Every error-prone abbreviation in what was typed into the directions."""
    given = order.prescription.directions if order.prescription else None
    typed = {"site": given.site, "note": given.note} if given else {}
    source = ERROR_PRONE.read().rule.cited
    found = tuple(
        order.reason(
            "label-error-prone",
            f"{as_typed(wrong)} in the directions is misread: write {write}.",
            source,
            f"prescription.directions.{key}",
        )
        for key, text in typed.items()
        for wrong, write in error_prone(text or "")
    )
    vague = ((key, VAGUE.search(text or "")) for key, text in typed.items())
    return (*found, *(_vague(order, key, match[0]) for key, match in vague if match))


def _vague(order: Order, key: str, worded: str) -> Reason:
    way = way_of(order.formula)
    held = way.held if way else "container"
    sentence = f"{as_typed(worded)} says nothing to whoever holds the {held}: write what was directed, or take it away."
    place = f"prescription.directions.{key}"
    return order.reason("label-as-directed", sentence, "policy: directions with site and amount", place)


def of_record_number(order: Order) -> tuple[Reason, ...]:
    """The barcode carries this number: it has to be readable, and to say nothing about the patient."""
    number = order.record_number
    if not number:
        return ()
    if not RECORD_NUMBER.fullmatch(number):
        sentence = (
            f"{as_typed(number[:LONGEST])} does not fit the barcode: write {{record_number}} with 3 to 40 "
            "capital letters, digits "
            "and hyphens, such as CR-2026-0417."
        )
        return (order.reason("label-record-number", sentence, "policy: what a label says", "record_number"),)
    patient = order.prescription.patient if order.prescription else ""
    named = [word for word in re.findall(r"\w{3,}", patient.upper()) if word in number]
    if named:
        sentence = (
            f"The record number holds {as_typed(named[0])}, which is part of the patient's name: choose one "
            "that says nothing."
        )
        return (order.reason("label-record-number", sentence, "policy: what a label says", "record_number"),)
    return ()


def of_dates(record: LabelRequest) -> tuple[Reason, ...]:
    """Dates that contradict each other, or that have passed on the day it is handed out."""
    sheet, given_out = record.worksheet, record.handed_out_on
    order, dated = sheet.order, sheet.beyond_use
    found = []
    if given_out < sheet.made_on:
        sentence = f"Handed out on {given_out}, before it was made on {sheet.made_on}: correct one of the two dates."
        found.append(order.reason("label-handed-out-before-made", sentence, "arithmetic", "made_on"))
    if dated and dated.date < given_out:
        sentence = (
            f"The beyond-use date, {dated.date}, has passed on {given_out}, when it is handed out: discard this batch "
            f"and make it afresh. What decided the date: {dated.reason.what}."
        )
        found.append(order.reason("label-beyond-use-passed", sentence, dated.reason.source, "made_on"))
    return (*found, *_of_device(order, given_out), *_of_prescription(order, given_out))


def _of_device(order: Order, given_out: date) -> tuple[Reason, ...]:
    """A device that was weighed after it is handed out, or too long before."""
    device, rule = order.device, DEVICE_WEIGHING.read()
    weighed_on = device.calibrated_on if device else None
    if device is None or weighed_on is None:
        return ()
    if weighed_on > given_out:
        sentence = f"The device was weighed on {weighed_on}, after {given_out}, when it is handed out: correct one."
        return (order.reason("label-device-date", sentence, "arithmetic", "device"),)
    if last_day_to_refill(weighed_on, rule.months).on >= given_out:
        return ()
    sentence = (
        f"The {braced(device.name)} was weighed on {weighed_on}, more than {rule.months} months before {given_out}, "
        "when it is handed out: weigh ten strokes with this base again, then write {per_stroke} and {calibrated_on} "
        "under {device}."
    )
    return (order.reason("label-device-old", sentence, rule.rule.cited, "device", "question"),)


def _of_prescription(order: Order, given_out: date) -> tuple[Reason, ...]:
    given = order.prescription
    if given is None:
        return ()
    found = list[Reason]()
    if given.issued_on and given_out < given.issued_on:
        sentence = f"Handed out on {given_out}, before it was prescribed on {given.issued_on}: correct one of the two."
        found.append(order.reason("label-before-issue", sentence, "arithmetic", "prescription.issued_on"))
    if given.filled_on and given_out < given.filled_on:
        sentence = f"First filled on {given.filled_on}, after it is handed out on {given_out}: correct one of the two."
        found.append(order.reason("label-before-filling", sentence, "arithmetic", "prescription.filled_on"))
    known = all_ingredients()
    if any(known[name].schedule for name in order.formula.ingredients if name in known):
        found += _of_controlled(order, given, given_out)
    return tuple(found)


def _of_controlled(order: Order, given: WrittenPrescription, given_out: date) -> list[Reason]:
    """Six calendar months and five refills, federal and Colorado."""
    rule = CONTROLLED.read()
    last = last_day_to_refill(given.issued_on, rule.months).on if given.issued_on else None
    found = []
    if last and given_out > last:
        sentence = (
            f"A controlled drug prescribed on {given.issued_on} may be filled until {last}, not on {given_out}: ask "
            "the prescriber for a new prescription."
        )
        found.append(order.reason("label-prescription-too-old", sentence, rule.rule.cited, "prescription.issued_on"))
    if given.refills_left is not None and given.refills_left > rule.refills:
        sentence = (
            f"{given.refills_left} refills left: a prescription for a controlled drug has at most {rule.refills}. "
            "Correct {refills_left}."
        )
        found.append(order.reason("label-too-many-refills", sentence, rule.rule.cited, "prescription.refills_left"))
    return found


def without_issue_date(order: Order) -> tuple[Reason, ...]:
    """That nobody wrote when it was prescribed, which decides until when it may be filled; else nothing."""
    if order.prescription and order.prescription.issued_on:
        return ()
    sentence = (
        "The label lacks the day on which it was prescribed, from which it is counted how long it may be filled: write "
        "for example {prescription.issued_on: 2026-11-20}."
    )
    source = CONTROLLED.read().rule.cited
    return (order.reason("label-lacks-issued-on", sentence, source, "prescription.issued_on"),)
