"""Whose it is and what its papers say: the keys `pharmacy`, `prescription` and `sterile_record` of an order.

read_prescription(fields, "troche")   # Prescription("1001", patient=..., prescriber=..., ...)
"""

from __future__ import annotations

from typing import Any, Literal, cast

from lenitive.compounding.choices import LANGUAGES
from lenitive.compounding.dating.undatable import is_sterile
from lenitive.compounding.orders.applied import applied_of
from lenitive.compounding.orders.order import Confirmed, Directions, Pharmacy, SterileRecord, WrittenPrescription
from lenitive.fields import Fields

PRESCRIPTION_KEYS = (
    "number",
    "patient",
    "patient_address",
    "prescriber",
    "issued_on",
    "filled_on",
    "refills_left",
    "language",
    "drug",
    "directions",
)
NEEDED = {"number": "1001", "patient": "a name", "prescriber": "a name", "issued_on": "2026-11-20"}
DIRECTION_KEYS = ("site", "applied", "times_a_day", "most_a_day", "note", "confirmed")
MOST_REFILLS = 99
MOST_A_DAY = 48


def read_pharmacy(fields: Fields, *, is_form: bool = False) -> Pharmacy | None:
    """Name, address and telephone: a label needs all three. `is_form`: some of them may still be empty."""
    below = fields.within("pharmacy")
    if below is None:
        return None
    keys = {"name": "Cherry Creek Pharmacy", "address": "1 First Avenue, Denver", "telephone": "303 555 0100"}
    below.allow(keys)
    for key, example in () if is_form else keys.items():
        below.require(key, example)
    found = [below.text(key) for key in keys]
    return Pharmacy(found[0] or "", found[1] or "", found[2] or "") if is_form or all(found) else None


def read_sterile_record(fields: Fields, route: str) -> SterileRecord | None:
    """The record that dates an injection; refused for any other route, which is dated here."""
    below = fields.within("sterile_record")
    if below is None:
        return None
    below.allow(("number", "use_by"))
    below.require("number", "S-118")
    below.require("use_by", "2026-11-26")
    number, use_by = below.text("number"), below.day("use_by")
    if route and not is_sterile(route):
        sentence = f"a {route} preparation is not sterile and is dated by USP <795>: take {{sterile_record}} away."
        fields.refuse("sterile_record", "sterile-record-not-used", sentence)
    return SterileRecord(number, use_by) if number and use_by else None


def read_prescription(fields: Fields, dosage_form: str = "", *, is_form: bool = False) -> WrittenPrescription | None:
    """Who it is for; what was not written is None and is missed by the label, not here. `dosage_form`: what a piece of
    it is called. `is_form`: number, names and day may still be empty too.
    """
    below = fields.within("prescription")
    if below is None:
        return None
    below.allow(PRESCRIPTION_KEYS)
    for key, example in () if is_form else NEEDED.items():
        below.require(key, example)
    number, patient, prescriber = below.text("number"), below.text("patient"), below.text("prescriber")
    issued_on, filled_on = below.day("issued_on"), below.day("filled_on")
    if issued_on and filled_on and filled_on < issued_on:
        sentence = f"filled on {filled_on}, before it was issued on {issued_on}: correct one of the two."
        below.refuse("filled_on", "dates-crossed", sentence)
    prescription: dict[str, Any] = {
        "refills_left": below.whole("refills_left", 0, MOST_REFILLS),
        "language": cast(Literal["en", "es"], below.word("language", LANGUAGES) or "en"),
        "drug": below.text("drug"),
        "patient_address": below.text("patient_address"),
        "directions": _directions(below, dosage_form),
    }
    if not is_form and not (number and patient and prescriber and issued_on):
        return None
    named = (number or "", patient or "", prescriber or "")
    return WrittenPrescription(*named, issued_on, filled_on, **prescription)


def _directions(fields: Fields, dosage_form: str) -> Directions:
    below = fields.within("directions")
    if below is None:
        return Directions()
    below.allow(DIRECTION_KEYS)
    found = Directions(
        below.text("site"),
        below.taken("applied", lambda text: applied_of(text, dosage_form)),
        below.whole("times_a_day", 0, MOST_A_DAY),
        below.whole("most_a_day", 0, MOST_A_DAY),
        below.text("note"),
        _confirmed(below),
    )
    if found.times_a_day and found.most_a_day is not None and found.most_a_day < found.times_a_day:
        sentence = f"at most {found.most_a_day} a day is less than {found.times_a_day} times a day: correct one."
        below.refuse("most_a_day", "directions-crossed", sentence)
    return found


def _confirmed(fields: Fields) -> Confirmed:
    """What is more than usual and is meant all the same, as the question about it said."""
    below = fields.within("confirmed")
    if below is None:
        return Confirmed()
    below.allow(("at_once", "a_day", "times_a_day"))
    amounts = [below.quantity(key, "mass", "200 mg") for key in ("at_once", "a_day")]
    return Confirmed(amounts[0], amounts[1], below.whole("times_a_day", 0, MOST_A_DAY))
