"""An application in strokes of the device and in grams: whole strokes of a weighed device, nothing rounded.

    measured(order, Quantity("2.9", "g"), "en").text     # "2 pumps (2.9 g)" with 1.45 g per stroke

Nobody presses a part of a stroke. An amount that is not a whole number of strokes is a question to the prescriber, with
both neighbours and how far each is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lenitive.compounding.orders.order import Device, Order
from lenitive.compounding.reasons import Kind, Reason
from lenitive.compounding.rounding import exact, number, whole_down
from lenitive.rules import content
from lenitive.units import Quantity, UnitMismatch

Language = Literal["en", "es"]
PLACE = "prescription.directions.applied"
LIQUIDS = ("oral", "oromucosal")  # measured in mL with what the pharmacy hands out


@dataclass(frozen=True)
class Measured:
    """`text`: as a label says it; `reason`: why it cannot be said."""

    text: str = ""
    reason: Reason | None = None


def measured(order: Order, applied: Quantity, language: Language) -> Measured:
    """One application in words."""
    if order.device is not None:
        return _by_device(order, order.device, applied, language)
    if applied.kind == "piece":
        return _pieces(order, applied, language)
    if applied.kind == "volume" and order.formula.route.casefold() in LIQUIDS:
        return Measured(f"{number(applied.magnitude('mL'))} mL")
    return _no(
        order,
        "label-no-device",
        f"{_said(applied)} cannot be measured at home without a device: write device: {{name: airless pump, kind: "
        "pump, per_stroke: 1.45 g, calibrated_on: 2026-11-01} with the weight of one stroke as you weighed it.",
        "device",
    )


def _by_device(order: Order, device: Device, applied: Quantity, language: Language) -> Measured:
    if (unfit := _calibration(order, device)) is not None:
        return Measured(reason=unfit)
    assert device.per_stroke is not None
    try:
        per = device.per_stroke
        strokes = applied.magnitude("spray") if applied.kind == "spray" else (applied / per).magnitude("number")
    except UnitMismatch:
        sentence = (
            f"{_said(applied)} a time and {_said(device.per_stroke)} a stroke are unlike: give both by weight, or both "
            "by volume."
        )
        return _no(order, "label-unlike-units", sentence, PLACE)
    if strokes.denominator != 1:
        return _no(order, "label-strokes", _between(applied, device.per_stroke, strokes), PLACE, "question")
    names = _names(device, language)
    return Measured(f"{strokes} {names[0] if strokes == 1 else names[1]} ({_said(strokes * device.per_stroke)})")


def _calibration(order: Order, device: Device) -> Reason | None:
    """Why strokes of this device mean nothing yet."""
    if device.per_stroke is None or device.calibrated_on is None:
        sentence = (
            f"The {device.name or device.kind} was not weighed: a printed figure is not what comes out with this base. "
            "Weigh ten strokes, then write per_stroke and calibrated_on under device."
        )
    elif device.with_base and device.with_base.casefold() != (order.formula.vehicle or "").casefold():
        sentence = (
            f"The {device.name or device.kind} was weighed with {device.with_base}, and this is in "
            f"{order.formula.vehicle or 'another base'}: weigh ten strokes of this one, then write per_stroke."
        )
    elif _named(device) is None:
        able = ", ".join(content("labels")["strokes"])
        sentence = f"A label has no word for a stroke of a {device.kind!r}: write kind as one of {able}."
    else:
        return None
    return order.reason("label-device", sentence, "docs/labels.md: calibration by weight, device by base", "device")


def _between(applied: Quantity, per_stroke: Quantity, strokes: Fraction) -> str:
    fewer = whole_down(strokes)
    told = [_neighbour(applied, per_stroke, count) for count in (fewer, fewer + 1) if count]
    return (
        f"{_said(applied)} is {number(strokes)} strokes of {_said(per_stroke)}, and nobody presses a part of a "
        f"stroke: {'; '.join(told)}. Ask the prescriber, then write under applied what was agreed. Nothing is rounded."
    )


def _neighbour(applied: Quantity, per_stroke: Quantity, count: int) -> str:
    gives = count * per_stroke
    off = 100 * ((gives / applied).magnitude("number") - 1)
    more = "more" if off > 0 else "less"
    return f"{count} {'gives' if count == 1 else 'give'} {exact(gives)} {gives.unit} ({number(abs(off), 3)} % {more})"


def _pieces(order: Order, applied: Quantity, language: Language) -> Measured:
    count = applied.magnitude("piece")
    if count.denominator != 1:
        sentence = f"{number(count)} pieces at a time: a part of one cannot be measured. Ask for a whole number."
        return _no(order, "label-pieces", sentence, PLACE, "question")
    return Measured(pieces(count, order.formula.dosage_form, language))


def pieces(count: Fraction, form: str, language: Language) -> str:
    """So many capsules, troches, suppositories; "pieces" of what has no word of its own."""
    words = content("labels")["pieces"]
    names = next((words[name][language] for name in words if name in form.casefold()), words["piece"][language])
    return f"{number(count)} {names[0] if count == 1 else names[1]}"


def _names(device: Device, language: Language) -> list[str]:
    named = _named(device)
    assert named is not None
    return list(content("labels")["strokes"][named][language])


def _named(device: Device) -> str | None:
    kind = device.kind.casefold().replace("_", " ").strip()
    return kind if kind in content("labels")["strokes"] else None


def _said(quantity: Quantity) -> str:
    return f"{number(quantity.magnitude(quantity.unit))} {quantity.unit}"


def _no(order: Order, code: str, sentence: str, place: str, kind: Kind = "refusal") -> Measured:
    return Measured(reason=order.reason(code, sentence, "docs/labels.md: directions in strokes and grams", place, kind))
