"""One use as the patient measures it: strokes of a weighed device, mL, capsules; whole ones only, nothing rounded.

    measured(order, way, Quantity("2.9", "g"), "en").text     # "2 pumps (2.9 g)" with 1.45 g per stroke

How a form is measured stands in rules/directions.yaml, and what one stroke of a device is called in rules/labels.yaml.
An amount that is not a whole number of strokes is a question to the prescriber, with both neighbors and how far each
is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.derivations import text_of
from lenitive.compounding.label_rows import PIECES, STROKES, VOLUME_RULE, CountedWords
from lenitive.compounding.labels.unmeasured import is_on_a_mark, mark_for, units_of, what_to_write
from lenitive.compounding.labels.ways import Language, WayOfUse, with_article
from lenitive.compounding.orders.order import Device, Order
from lenitive.compounding.rounding import COUNTED, exact, number, whole_down
from lenitive.reasons import Reason, Severity, as_typed, braced
from lenitive.units import Quantity, UnitMismatch

PLACE = "prescription.directions.applied"


@dataclass(frozen=True)
class Measured:
    """`text`: as a label says it; `is_several`: whether it is more than one; `reason`: why it cannot be said."""

    text: str = ""
    is_several: bool = False
    reason: Reason | None = None


def measured(order: Order, way: WayOfUse, applied: Quantity, language: Language) -> Measured:
    """One use in words."""
    if order.device is not None and not way.devices:
        sentence = (
            f"{_form(order, way)} is not measured with {with_article(_name(order.device))}: take {{device}} "
            f"away and write {{applied}} under {{directions}} {units_of(way)}, as it was prescribed."
        )
        return _no(order, "label-device-form", sentence, "device")
    if way.measure == "pieces":
        return _pieces(order, way, applied, language)
    if order.device is not None:
        return _by_device(order, way, order.device, language, applied)
    if way.measure in ("volume", "staff"):
        return _by_volume(order, way, applied)
    what = f"{_amount(applied)} of {with_article(order.formula.dosage_form)}"
    sentence = (
        f"{what} cannot be measured at home without a device: say which, and what one stroke of it gives as you "
        f"weighed it, for example {{{way.ask['device']}}}."
    )
    return _no(order, "label-no-device", sentence, "device")


def _by_volume(order: Order, way: WayOfUse, applied: Quantity) -> Measured:
    if applied.kind != "volume":
        return _unlike(order, way, applied)
    mark, rule = mark_for(applied), VOLUME_RULE.read()
    if not is_on_a_mark(applied):
        sentence = (
            f"{_amount(applied)} cannot be read off a syringe, whose marks are {text_of(mark)} apart: ask the "
            "prescriber, "
            "then write under {applied} what was agreed. Nothing is rounded."
        )
        return Measured(reason=order.reason("label-volume", sentence, rule.rule.cited, PLACE, "question"))
    return Measured(f"{number(applied.magnitude('mL'))} mL")


def _unlike(order: Order, way: WayOfUse, applied: Quantity) -> Measured:
    what = f"{_amount(applied)} of {with_article(order.formula.dosage_form)}"
    sentence = f"Nobody can measure {what} as it is: {what_to_write(order, way, applied)}"
    return _no(order, "label-measure", sentence, PLACE, "question")


def _by_device(order: Order, way: WayOfUse, device: Device, language: Language, applied: Quantity) -> Measured:
    if (unfit := _calibration(order, way, device)) is not None:
        return Measured(reason=unfit)
    assert device.per_stroke is not None
    words = _words(device)
    if applied.kind == "piece" or (applied.kind == "spray" and words.en[0] != "spray"):
        return _unlike(order, way, applied)
    try:
        per = device.per_stroke
        strokes = applied.magnitude("spray") if applied.kind == "spray" else (applied / per).magnitude("number")
    except UnitMismatch:
        each = f"{_amount(device.per_stroke)} {with_article(words.en[0])}"
        sentence = f"{_amount(applied)} a time and {each} are unlike: give both by weight, or both by volume."
        return _no(order, "label-unlike-units", sentence, PLACE)
    if strokes.denominator != 1:
        return _no(order, "label-strokes", _between(applied, device, strokes), PLACE, "question")
    counted = f"{strokes} {words.in_language(language)[strokes != 1]}"
    total = _amount(strokes * device.per_stroke)
    text = f"{total} ({counted})" if words.amount_first else f"{counted} ({total})"
    return Measured(text, strokes != 1)


def _calibration(order: Order, way: WayOfUse, device: Device) -> Reason | None:
    """Why strokes of this device mean nothing yet, or nothing with this form."""
    named = _named(device)
    if named is None:
        able = ", ".join(way.devices)
        sentence = f"A label has no word for a stroke of a {as_typed(device.kind)}: write {{kind}} as one of {able}."
    elif named not in way.devices:
        sentence = (
            f"{_form(order, way)} is not measured with {with_article(_name(device))}: write {{kind}} as one of "
            f"{', '.join(way.devices)}."
        )
        return order.reason("label-device-form", sentence, "policy: directions on file", "device")
    elif device.per_stroke is None or device.calibrated_on is None:
        many = STROKES.read()[named].en[1]
        sentence = (
            f"The {_name(device)} was not weighed: a printed figure is not what comes out with this base. Weigh ten "
            f"{many}, then write {{per_stroke}} and {{calibrated_on}} under {{device}}."
        )
    elif device.with_base and device.with_base.casefold() != (order.formula.vehicle or "").casefold():
        many = STROKES.read()[named].en[1]
        sentence = (
            f"The {_name(device)} was weighed with {braced(device.with_base)}, and this is in "
            f"{order.formula.vehicle or 'another base'}: weigh ten {many} of this one, then write {{per_stroke}}."
        )
    else:
        return None
    return order.reason("label-device", sentence, "policy: calibration by weight, device by base", "device")


def _between(applied: Quantity, device: Device, strokes: Fraction) -> str:
    assert device.per_stroke is not None
    per_stroke = device.per_stroke
    one, many = _words(device).en
    if applied.kind == "spray":
        applied = strokes * per_stroke
    fewer = whole_down(strokes)
    neighbors = [_neighbor(applied, per_stroke, count) for count in (fewer, fewer + 1) if count]
    what = f"{_amount(applied)} is {number(strokes)} {many} of {_amount(per_stroke)}"
    return (
        f"{what}, and part of {with_article(one)} cannot be measured: {'; '.join(neighbors)}. Ask the prescriber, then "
        "write under {applied} what was agreed. Nothing is rounded."
    )


def _neighbor(applied: Quantity, per_stroke: Quantity, count: int) -> str:
    gives = count * per_stroke
    off = 100 * ((gives / applied).magnitude("number") - 1)
    more = "more" if off > 0 else "less"
    return f"{count} {'gives' if count == 1 else 'give'} {exact(gives)} {gives.unit} ({number(abs(off), 3)} % {more})"


def _pieces(order: Order, way: WayOfUse, applied: Quantity, language: Language) -> Measured:
    if applied.kind != "piece":
        return _unlike(order, way, applied)
    count = applied.magnitude("piece")
    if count.denominator != 1:
        one, many = _piece(order.formula.dosage_form).en
        sentence = (
            f"{number(count)} {many} at a time: part of {with_article(one)} cannot be measured. Ask the prescriber for "
            "a whole number."
        )
        return _no(order, "label-pieces", sentence, PLACE, "question")
    return Measured(pieces(count, order.formula.dosage_form, language), count != 1)


def one_piece(form: str, language: Language) -> str:
    """What one of them is called: troche."""
    return _piece(form).in_language(language)[0]


def pieces(count: Fraction, form: str, language: Language) -> str:
    """So many capsules, troches, suppositories; "pieces" of what has no word of its own."""
    names = _piece(form).in_language(language)
    return f"{number(count)} {names[0] if count == 1 else names[1]}"


def _piece(form: str) -> CountedWords:
    """The words of a piece: those of the longest name in the form."""
    words = PIECES.read()
    held = [name for name in words if name in form.casefold()]
    return words[max(held, key=len)] if held else words["piece"]


def _words(device: Device) -> CountedWords:
    named = _named(device)
    assert named is not None
    return STROKES.read()[named]


def _named(device: Device) -> str | None:
    kind = device.kind.casefold().replace("_", " ").strip()
    return kind if kind in STROKES.read() else None


def _form(order: Order, way: WayOfUse) -> str:
    words = with_article(order.formula.dosage_form)
    return f"{words[0].upper()}{words[1:]} ({way.route.en})"


def _name(device: Device) -> str:
    return braced(device.name or device.kind)


def _amount(quantity: Quantity) -> str:
    value = quantity.magnitude(quantity.unit)
    plural = "s" if quantity.unit in COUNTED and value != 1 else ""
    return f"{number(value)} {quantity.unit}{plural}"


def _no(order: Order, code: str, sentence: str, place: str, severity: Severity = "stop") -> Measured:
    return Measured(reason=order.reason(code, sentence, "policy: how a dose is measured", place, severity))
