"""An order for any formula, dosage form and route, with all that a label needs; and a label made of it.

    order_of("ketamine-oral-solution-10", device="", directions={"applied": "5 mL", "times_a_day": "2"})
    labeled(written("suppository", "rectal"), directions=…)      # a Label

Formulas that are shipped are named; others are written here: ketamine in one vehicle, for that form and route.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, Literal

from lenitive.compounding.direction_rows import WAYS
from lenitive.compounding.formulas import Formula, formulary
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.labels import Label, LabelRequest, build
from lenitive.compounding.orders import Directions, Order, read_order
from lenitive.compounding.worksheets import PlannedWorksheet, plan
from lenitive.documents import from_plain

Given = Mapping[str, Any]
MADE_ON = date(2026, 11, 24)
BY_PIECE = (
    "capsule",
    "tablet",
    "troche",
    "lozenge",
    "wafer",
    "film",
    "suppository",
)
LIQUID = ("solution", "suspension", "rinse", "mouthwash", "syrup", "elixir", "liquid", "spray", "injection")
STERILE = ("intramuscular", "intravenous", "subcutaneous")
PHARMACY = {
    "name": "Two Rivers Pharmacy",
    "address": "12 Mill Street, Littleton, CO 80120",
    "telephone": "303 555 0100",
}
FILLED = {"nasal": 7, "oral": 30, "intramuscular": 1, "intravenous": 1, "subcutaneous": 1}  # mL; all else 60 g or mL
LIQUIDS = {"nasal": "100 mg/mL", "oromucosal": "4 mg/mL"}  # all else 50 mg/mL
# One stroke, as it was weighed or measured.
PER_STROKE = {
    "pump": "1.45 g",
    "airless pump": "1.45 g",
    "click": "0.125 g",
    "clicker": "0.125 g",
    "spray": "0.1 mL",
    "fingertip": "0.5 g",
    "dropper": "0.05 mL",
    "syringe": "0.5 mL",
}
KETAMINE = {"ketamine": "ketamine hydrochloride"}


def unit_of(dosage_form: str) -> str:
    """What a batch of this form is measured in."""
    if any(word in dosage_form for word in BY_PIECE):
        return "piece"
    return "mL" if any(word in dosage_form for word in LIQUID) else "g"


def written(dosage_form: str, route: str) -> dict[str, Any]:
    """A formula that is not shipped: ketamine in this form, for this route."""
    unit = unit_of(dosage_form)
    vehicle = {"piece": "lactose", "mL": "purified water", "g": "PLO"}[unit]
    if "suspension" in dosage_form:
        vehicle = "flavored suspending vehicle"
    strength = {"piece": "50 mg/piece", "mL": LIQUIDS.get(route, "50 mg/mL"), "g": "10 % w/w"}[unit]
    return {
        "name": f"ketamine-{dosage_form.replace(' ', '-')}",
        "title": f"Ketamine {dosage_form}",
        "version": "1",
        "status": "draft",
        "source": "written for this manual",
        "dosage_form": dosage_form,
        "route": route,
        "batch_unit": "1 piece" if unit == "piece" else f"100 {unit}",
        "ingredients": [{"ingredient": "ketamine", "strength": strength, "basis": "as_salt"}],
        "vehicle": {"ingredient": vehicle, "amount": "q.s."},
    }


def order_of(formula: str | Given, *, device: str = "", language: str = "en", directions: Given | None = None) -> Order:
    """The order of a shipped formula by its name, or of one written here."""
    found = formulary()[formula] if isinstance(formula, str) else None
    form, route = (found.dosage_form, found.route) if found else _form_of(formula)
    unit = unit_of(form)
    written_as: dict[str, Any] = {
        "formula": formula,
        "amount": "30 piece" if unit == "piece" else f"{FILLED.get(route, 60)} {unit}",
        "made_on": "2026-11-24",
        "record_number": "CR-2026-0418",
        "storage": _storage(found),
        "beyond_use_type": _type(found, unit),
        "pharmacy": PHARMACY,
        "container": _container(form, route, device),
        "prescription": _prescription(language, directions or {}),
    }
    if unit == "piece" and "capsule" not in form:
        written_as["mold"] = {"blank": "1.2 g", "density_factors": {"ketamine hydrochloride": "1.3"}}
    if "capsule" in form:
        written_as["capsule"] = {"size": "1", "full": {"ketamine hydrochloride": "320 mg", "lactose": "380 mg"}}
    if route in STERILE:
        written_as["sterile_record"] = {"number": "S-118", "use_by": "2026-11-26"}
    if device:
        written_as["device"] = _device(device, form, route)
    return read_order(from_plain(written_as | _chosen(formula)))


def _form_of(formula: str | Given) -> tuple[str, str]:
    assert not isinstance(formula, str)
    return formula["dosage_form"], formula["route"]


def _type(found: Formula | None, unit: str) -> str:
    if found and found.beyond_use_basis.type:
        return found.beyond_use_basis.type
    return "other_nonaqueous" if unit == "piece" else "aqueous_preserved"


def _storage(found: Formula | None) -> str:
    is_cold = found is not None and "refrigerator" in (found.storage or "")
    return "refrigerator" if is_cold else "controlled room temperature"


def _container(form: str, route: str, device: str) -> dict[str, str]:
    kind = "bottle"
    if route == "topical":
        kind = "airless pump" if "pump" in device else "ointment jar"
    elif unit_of(form) == "piece":
        kind = "bottle" if "capsule" in form else "box"
    elif route in STERILE:
        kind = "vial"
    return {"kind": kind, "material": "polypropylene", "is_child_resistant": "yes"}


def _device(kind: str, form: str, route: str) -> dict[str, str]:
    per_stroke = PER_STROKE[kind]
    if unit_of(form) == "mL":
        per_stroke = per_stroke.replace(" g", " mL")
    elif route == "topical":
        per_stroke = per_stroke.replace(" mL", " g")
    return {"name": kind, "kind": kind, "per_stroke": per_stroke, "calibrated_on": "2026-11-01"}


def _prescription(language: str, directions: Given) -> dict[str, Any]:
    return {
        "number": "1000418",
        "patient": "Ana Núñez",
        "prescriber": "Dr. Lena Fields",
        "issued_on": "2026-11-20",
        "filled_on": "2026-11-24",
        "refills_left": "1",
        "language": language,
        "directions": dict(directions),
    }


def _chosen(formula: str | Given) -> dict[str, Any]:
    """What an order has to say where its formula is silent: strengths, bases, jars and lots."""
    if not isinstance(formula, str):
        vehicle = _lot(formula["vehicle"]["ingredient"], by_volume=unit_of(formula["dosage_form"]) == "mL")
        return {"jars": KETAMINE, "lots": [_lot("ketamine hydrochloride"), vehicle]}
    found, known = formulary()[formula], all_ingredients()
    strengths = {}
    for line in found.lines:
        if line.strength is None:
            usual = line.strength_range[0] if line.strength_range else None
            default = "100 mg/mL" if unit_of(found.dosage_form) == "mL" else "2 % w/w"
            strengths[line.ingredient] = str(usual) if usual else default
    jars, bases = {}, {}
    for line in found.lines:
        forms = [form.name for form in known[line.ingredient].forms if form.kind != "solution"]
        if len(forms) < 2:
            continue
        salts = [name for name in forms if "hydrochloride" in name]
        is_base = line.basis == "as_base" or len(salts) != 1
        plain = [name for name in forms if name in (f"{line.ingredient} base", f"{line.ingredient} free acid")]
        if line.form is None:
            jars[line.ingredient] = plain[0] if is_base else salts[0]
        if line.form is None and line.basis == "as_salt" and len(salts) > 1:
            jars[line.ingredient] = bases[line.ingredient] = salts[-1]
        if line.basis is None:
            bases[line.ingredient] = "as_base" if is_base else "as_salt"
    is_by_volume = found.batch_unit.kind == "volume"
    held = {line.form or jars.get(line.ingredient, line.ingredient) for line in found.lines}
    lots = [_lot(name, by_volume=is_by_volume) for name in sorted(held | ({found.vehicle} if found.vehicle else set()))]
    chosen: dict[str, Any] = {"jars": jars, "bases": bases, "strengths": strengths, "lots": lots}
    return chosen if found.vehicle else chosen | {"vehicle": "PLO", "lots": [*lots, _lot("PLO")]}


def _lot(name: str, *, by_volume: bool = False) -> dict[str, str]:
    is_liquid = by_volume and any(word in name for word in ("water", "vehicle"))
    available = "900 mL" if is_liquid else "900 g"
    return {"ingredient": name, "lot": "X-1", "expires": "2028-10-31", "available": available}


def sheet_of(order: Order) -> PlannedWorksheet:
    """What is planned from it."""
    return plan(order)


def labeled(
    formula: str | Given, *, device: str = "", language: Literal["en", "es"] = "en", directions: Given | None = None
) -> Label:
    """The label; Refused with every reason why there is none."""
    order = order_of(formula, device=device, language=language, directions=directions)
    return build(LabelRequest(sheet_of(order), MADE_ON))


@cache
def base_order(form: str, route: str, device: str = "") -> Order:
    """The order of a form that is written here, its directions still to be given."""
    return order_of(written(form, route), device=device)


def given(order: Order, **shown: object) -> Order:
    """The order with these directions and no others."""
    assert order.prescription is not None
    return replace(order, prescription=replace(order.prescription, directions=Directions(**shown)))  # type: ignore[arg-type]


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """Every dosage form with every route that the rules have a direction for."""
    return tuple(dict.fromkeys((form, route) for row in WAYS.read() for form in row.forms for route in row.routes))
