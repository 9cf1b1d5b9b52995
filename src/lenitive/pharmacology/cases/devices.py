"""The esketamine nasal spray is a device: 28 mg of base in two sprays of 14 mg. What a row means in devices.

    as_devices(fields, "nasal", substance, dose).product.is_device  # amount: 2 devices

Devices of one dose are used five minutes apart (S20). A spray of another content is a spray, and stays one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from lenitive.fields import Fields
from lenitive.pharmacology.cases.amounts import DEVICE_MG, Product, WrittenDose
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.substance import Substance
from lenitive.pharmacology.routes import has_device
from lenitive.reasons import Reason

SPRAYS_OF_A_DEVICE = 2
SPRAY_MG = Fraction(DEVICE_MG, SPRAYS_OF_A_DEVICE)
GAP_MIN = 5  # between the devices of one dose (S20)
SOURCE = "S20"
LABEL = "The label of the 28-mg esketamine device counts base: 28 mg of base, 32.3 mg of hydrochloride."
_COUNTED = re.compile(r"\s*[^\sA-Za-z×*]+\s*sprays?\b.*")


def number_of(dose: WrittenDose) -> int | None:
    """How many devices the dose is; None when it is not given with the device."""
    return int(dose.mass.value / DEVICE_MG) if dose.product.is_device else None


def as_devices(
    fields: Fields, route: str | None, substance: Substance | None, dose: WrittenDose | None
) -> WrittenDose | None:
    """The dose in devices where it is the device; None, with a problem, where that cannot be decided."""
    if dose is None or substance is None or route is None:
        return dose
    is_esketamine = has_device(route, substance.form)
    if dose.product.is_device and not is_esketamine:
        marked = "a device is the esketamine nasal spray: write drug esketamine and route nasal, or the amount in mg"
        fields.refuse("amount", "contradictory", marked)
        return None
    if not is_esketamine or dose.product.spray_mg not in (DEVICE_MG, SPRAY_MG):
        return dose
    if substance.basis != "base":
        fields.refuse("basis", "device-counts-base", f"{LABEL} Write {{basis: base}}", SOURCE, severity="question")
        return None
    return _read(fields, dose)


def _read(fields: Fields, dose: WrittenDose) -> WrittenDose | None:
    written = fields.text("amount") or ""
    number = dose.mass.value / DEVICE_MG
    if dose.product.spray_mg == DEVICE_MG and not dose.product.is_device and _COUNTED.fullmatch(written):
        _ask(fields, dose)
        return None
    if dose.mass.is_per_kg or number.denominator != 1:
        sprays = shown(dose.mass.value / SPRAY_MG, "sprays")
        fields.refuse(
            "amount",
            "not-whole-devices",
            f"a device holds two sprays of 14 mg, and this is {dose.mass} ({sprays}): write whole devices, "
            "such as {amount: 2 devices}",
            SOURCE,
            severity="question",
        )
        return None
    return replace(dose, product=Product("spray", Fraction(DEVICE_MG), is_device=True), notes=_notes(dose, int(number)))


def _ask(fields: Fields, dose: WrittenDose) -> None:
    """28 mg is a whole device, and people count sprays: half of the dose hangs on which is meant."""
    number = int(dose.mass.value / DEVICE_MG)
    devices, sprays = _devices(number), "1 spray" if number == 1 else f"{number} sprays"
    fields.refuse(
        "amount",
        "devices-or-sprays",
        f"are these devices or sprays? A device holds 28 mg in two sprays of 14 mg: {devices} give "
        f"{shown(dose.mass.value, 'mg')}, {sprays} of a device give {shown(number * SPRAY_MG, 'mg')}. "
        f"Write {{amount: {devices}}}, or {{amount: {sprays} x 14 mg}}",
        SOURCE,
        severity="question",
    )


def _notes(dose: WrittenDose, number: int) -> tuple[Reason, ...]:
    apart = f", used {GAP_MIN} minutes apart" if number > 1 else ""
    sentence = f"Read as {_devices(number)} of 28 mg of base{apart}: {shown(dose.mass.value, 'mg')}."
    read_as = Reason("read-as-devices", sentence, SOURCE, "note", "dose")
    return (*dose.notes, read_as, Reason("label-counts-base", LABEL, SOURCE, "note", "dose"))


def _devices(number: int) -> str:
    return "1 device" if number == 1 else f"{number} devices"
