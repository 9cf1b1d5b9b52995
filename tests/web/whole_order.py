"""An order as the page sends it, with everything that worksheet, label and leaflet need; people and lots are invented.

client.post(PAGE, whole_order("es", **{"prescription.directions.note": "al acostarse"}))
"""

from __future__ import annotations

from datetime import date

from lenitive.compounding.formulas import formulary
from lenitive.web.professional.forms.demonstration import filled

NAME = "ketamine-gabapentin-clonidine-lidocaine-plo"
PAGE = f"/formulary/{NAME}/worksheet"
MADE_ON = date(2026, 11, 24)
PERSON = {
    "prescription.patient": "Ana Núñez",
    "prescription.prescriber": "Dr. Lena Fields",
    "prescription.number": "1000417",
    "prescription.issued_on": "2026-11-20",
    "prescription.filled_on": "2026-11-24",
    "prescription.refills_left": "2",
}
DIRECTIONS = {
    "prescription.directions.site": "left knee",
    "prescription.directions.applied": "2.9 g",
    "prescription.directions.times_a_day": "3",
    "prescription.directions.most_a_day": "4",
}
BENCH = {
    "amount": "80 g",
    "device.kind": "pump",
    "device.per_stroke": "1.45 g",
    "device.calibrated_on": "2026-11-01",
    "device.with_base": "PLO",
    "pharmacy.name": "Two Rivers Pharmacy",
    "pharmacy.address": "12 Mill Street, Littleton, CO 80120",
    "pharmacy.telephone": "303 555 0100",
    "record_number": "CR-2026-0417",
}


def whole_order(language: str = "", **changes: str) -> dict[str, str]:
    """The form's data; `changes` by name of the field."""
    order = filled(formulary()[NAME], MADE_ON) | BENCH | PERSON | DIRECTIONS
    return order | {"prescription.language": language} | changes
