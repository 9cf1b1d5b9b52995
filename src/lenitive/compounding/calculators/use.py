"""Calculators of what a patient does with it: days-supply, strokes.

calculate("days-supply", {"amount": "120 g", "pumps": "2", "grams_per_unit": "1.5 g", "per_day": "4"}).result == "10"
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.compounding.calculators.answers import Number, answer
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import Calculator, Field
from lenitive.compounding.calculators.measures import AMOUNT, APPLIED, COUNT, DENSITY, MASS, NUMBER, TEXT
from lenitive.compounding.calculators.values import Values, marked, problem
from lenitive.compounding.days_supply import daily, losses_by_kind
from lenitive.compounding.derivations import counted, equals, percent, text_of
from lenitive.compounding.devices import (
    CALIBRATION,
    DIFFERENCE,
    Printed,
    by_weight,
    calibrate,
    fingertip_unit,
    printed,
    strokes_for,
)
from lenitive.compounding.supply import Supply, beyond_use_warning, days_supply, total
from lenitive.evidence import cited
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

STROKES = ("pumps", "clicks", "sprays")
WAYS = {
    "per_application": "per application",
    "fingertip_units": "fingertip units",
    **{name: name for name in STROKES},
}


def _days_supply(values: Values) -> Calculation:
    steps: list[str] = []
    warnings: list[Reason] = []
    applied = _applied(values, steps, warnings)
    use = daily(applied, values.count_or_none("sites") or 1, values.number("per_day"))
    found = days_supply(
        values.quantity("amount"),
        use.amount,
        lost=_lost(values, use.amount),
        days_left=values.count_or_none("beyond_use_days"),
    )
    also: dict[str, Number] = {
        "per_day": use.amount,
        "days_exact": ShownNumber.of(found.exact_days),
        "left_over": found.left_over,
        **fitting(found),
    }
    warnings += losses_not_given(values) if values.has("sprays") else ()
    days = ShownNumber(str(found.days), "days", str(found.days))
    return answer(values, days, (*steps, *use.steps, *found.steps), also=also, warnings=(*warnings, *against(found)))


def _lost(values: Values, like: Quantity) -> Quantity:
    """What priming takes and what stays in the device, as far as it was given; Refused where it is of another kind."""
    given = {name: values.quantity(name) for name in ("prime", "dead") if values.has(name)}
    unlike = [_unlike(name, each, like) for name, each in given.items() if each.kind != like.kind]
    if unlike:
        raise Refused(unlike)
    return total(given.values(), like.unit)


def _unlike(name: str, lost: Quantity, like: Quantity) -> Reason:
    """By weight where the use is by volume, or the other way: even nothing at all is a slip that is worth a look."""
    sentence = (
        f"{marked(name)} is {text_of(lost)}, a {lost.kind}, and {text_of(like)} a day are used, a {like.kind}: "
        "give both by "
        "weight or both by volume."
    )
    return problem("unlike-units", sentence, name)


def losses_not_given(values: Values) -> tuple[Reason, ...]:
    """What priming and the bottle of a spray keep: if nobody said it, it is taken as nothing, aloud."""
    missing = [name for name in ("prime", "dead") if not values.has(name)]
    row = losses_by_kind("spray")
    if not missing or row is None:
        return ()
    kept = " and ".join(text_of(row.prime if name == "prime" else row.dead) for name in missing)
    worded = (
        f"{' and '.join(map(marked, missing))} not given and taken as 0 mL: sprays and days are fewer. Weigh what is "
        f"lost; labels take {kept} until someone has."
    )
    return (Reason("losses-not-given", worded, row.rule.authority, "caution", path=missing[0]),)


def against(found: Supply) -> tuple[Reason, ...]:
    """What a beyond-use date says of a supply; nothing where none was given."""
    if found.days_left is None:
        return ()
    return beyond_use_warning(found.days, found.days_left, found.left_over)


def fitting(found: Supply) -> dict[str, Number]:
    """The most that is used by the beyond-use date, where that was given."""
    return {} if found.largest_that_fits is None else {"largest_that_fits": found.largest_that_fits}


def _applied(values: Values, steps: list[str], warnings: list[Reason]) -> Quantity:
    """Grams or mL of one application, from whichever way it was said."""
    if not any(values.has(way) for way in WAYS):
        worded = (
            f"How much is one application? Give one of these: {', '.join(map(marked, WAYS))}. "
            "An instruction such as 'apply sparingly' has no days' supply: ask the prescriber for grams."
        )
        raise Refused(Reason("grams-needed", worded, cited("general-practice"), "question", path="per_application"))
    way = values.exactly_one_of(*WAYS)
    if way == "per_application":
        return values.quantity(way)
    units, each = values.number(way), _each(values, way, steps, warnings)
    applied = each * units
    steps.append(equals(f"{text_of(units)} {WAYS[way]} × {text_of(each)}", applied) + " an application")
    return applied


def _each(values: Values, way: str, steps: list[str], warnings: list[Reason]) -> Quantity:
    """What one unit gives: as weighed, else the figure of the rules, and then it is said."""
    given = values.quantity_or_none("grams_per_unit")
    density = values.quantity_or_none("density")
    if given is not None:
        return given if density is None else by_weight(given, density, steps)
    if way == "fingertip_units":
        unit = fingertip_unit()
        worded = (
            f"{text_of(unit.stated)} for a fingertip unit is to be verified. Weigh one, and give {{grams_per_unit}}."
        )
        warnings.append(Reason("fingertip-unit-assumed", worded, unit.source, "caution", path="grams_per_unit"))
        return unit.stated
    if not values.has("device"):
        rule = CALIBRATION.read()
        asked = f"What does one of the {marked(way)} give?"
        worded = f"{asked} Weigh ten with this base and give {{grams_per_unit}}; {rule.says}."
        raise Refused(Reason("calibration-missing", worded, rule.rule.cited, "question", path="grams_per_unit"))
    device = _device(values)
    warnings.append(device.warning())
    return by_weight(device.stated, density, steps)


def _device(values: Values) -> Printed:
    found = printed(values.word("device"))
    if isinstance(found, Reason):
        raise Refused(found)
    return found


def _strokes(values: Values) -> Calculation:
    if values.has("amount", "strokes"):
        raise Refused(
            problem("one-of", "Give {amount} or {strokes}, not both: one is found from the other.", "strokes")
        )
    stated, warnings = _stated(values)
    measured, steps = _measured(values)
    if measured is None:
        if stated is None:
            rule = CALIBRATION.read()
            worded = f"What does one stroke give? Give {{per_stroke}}, or {{weighed}} and {{counted}}; {rule.says}."
            raise Refused(Reason("calibration-missing", worded, rule.rule.cited, "question", path="per_stroke"))
        calibration = calibrate(stated, None, values.quantity_or_none("density"))
        warnings = warnings or (_printed_only(stated),)
    else:
        calibration = calibrate(measured, stated, values.quantity_or_none("density"))
        warnings = calibration.warnings
    each = calibration.per_stroke
    also: dict[str, Number] = {"per_stroke": each}
    if calibration.stated is not None and calibration.of_stated is not None:
        also["stated"] = calibration.stated
        also["of_stated"] = ShownNumber.percent(calibration.of_stated)
    steps = (*steps, *calibration.steps)
    if values.has("strokes"):
        amount = each * values.number("strokes")
        step = equals(f"{text_of(values.number('strokes'))} × {text_of(each)}", amount) + " an application"
        return answer(values, amount, (*steps, step), also=also, warnings=warnings)
    if not values.has("amount"):
        return answer(values, each, steps, also=also, warnings=warnings)
    found = strokes_for(values.quantity("amount"), each)
    also |= {"strokes_exact": ShownNumber.of(found.exact), "delivered": found.delivered}
    also["difference"] = ShownNumber.percent(found.difference)
    whole = ShownNumber(str(found.whole), "stroke" if found.whole == 1 else "strokes", str(found.whole))
    return answer(values, whole, (*steps, *found.steps), also=also, warnings=(*warnings, *_far(found.difference)))


def _far(difference: Fraction) -> tuple[Reason, ...]:
    rule = DIFFERENCE.read()
    if abs(difference) * 100 <= rule.share_percent:
        return ()
    worded = f"Whole strokes give {percent(difference)} from what was asked: agree on the strokes with the prescriber."
    return (Reason("strokes-do-not-fit", worded, rule.rule.cited, "caution", path="amount"),)


def _stated(values: Values) -> tuple[Quantity | None, tuple[Reason, ...]]:
    """The figure on the device, given or by the device's name."""
    if values.has("device"):
        if values.has("stated"):
            raise Refused(problem("one-of", "Give {device} or {stated}, not both.", "stated"))
        device = _device(values)
        return device.stated, (device.warning(),)
    return values.quantity_or_none("stated"), ()


def _printed_only(stated: Quantity) -> Reason:
    rule = CALIBRATION.read()
    worded = f"{text_of(stated)} is a printed figure, not a calibration: {rule.says}."
    return Reason("printed-figure", worded, rule.rule.cited, "caution", path="per_stroke")


def _measured(values: Values) -> tuple[Quantity | None, tuple[str, ...]]:
    """What one stroke was found to give."""
    if not (values.has("weighed") or values.has("counted")):
        return values.quantity_or_none("per_stroke"), ()
    if values.has("per_stroke"):
        raise Refused(problem("one-of", "Give {per_stroke}, or {weighed} and {counted}, not both.", "per_stroke"))
    values.need("weighed", "counted")
    weighed, strokes = values.quantity("weighed"), values.count("counted")
    each = weighed / strokes
    return each, (equals(f"{text_of(weighed)} ÷ {counted(strokes, 'strokes')}", each) + " a stroke",)


DEVICE = Field("device", "Device", "by name, for its printed figure: Topi-Click", False, None, "Topi-Click", TEXT)
BASE_DENSITY = Field("density", "Density of the base", "when a stroke is a volume", False, None, "0.97 g/mL", DENSITY)
CALCULATORS = (
    Calculator(
        "strokes",
        "Grams and strokes",
        "From the amount of an application to strokes of a device, or back, by the weight of a stroke.",
        (
            Field("amount", "One application", "a mass; or give strokes", False, None, "1.5 g", MASS),
            Field("strokes", "Strokes", "of one application; or give amount", False, None, "2", NUMBER),
            Field("per_stroke", "One stroke", "weighed with this base (or measured)", False, None, "0.126 g", AMOUNT),
            Field("weighed", "Strokes weighed", "several together, with counted", False, None, "1.26 g", MASS),
            Field("counted", "Strokes counted", "how many were weighed", False, None, "10", COUNT),
            Field("stated", "Printed on it", "to compare with", False, None, "0.25 mL", AMOUNT),
            DEVICE,
            BASE_DENSITY,
        ),
        {"amount": "1.5 g", "weighed": "1.26 g", "counted": "10", "device": "Topi-Click", "density": "0.97 g/mL"},
        _strokes,
        also_called=(
            "pump calibration",
            "metered dose",
        ),
    ),
    Calculator(
        "days-supply",
        "Days' supply",
        "Whole days that a quantity lasts, rounded down, never up.",
        (
            Field("amount", "Amount handed out", "a mass or a volume", True, None, "120 g", AMOUNT),
            Field("per_application", "One application", "or one of the next four", False, None, "3 g", APPLIED),
            Field("fingertip_units", "Fingertip units", "of one application", False, None, "2", NUMBER),
            Field("pumps", "Pumps", "of one application", False, None, "2", NUMBER),
            Field("clicks", "Clicks", "of one application", False, None, "4", NUMBER),
            Field("sprays", "Sprays", "of one application", False, None, "1", NUMBER),
            Field("grams_per_unit", "One of these gives", "weighed with this base", False, None, "1.5 g", AMOUNT),
            DEVICE,
            BASE_DENSITY,
            Field("per_day", "Applications a day", "the most that the label allows", True, None, "4", NUMBER),
            Field("sites", "Places", "2 for both knees or each nostril; 1 unless given", False, None, "2", COUNT),
            Field("prime", "Priming", "lost before first use", False, None, "0.5 mL", AMOUNT.or_zero()),
            Field("dead", "Dead volume", "left in the device", False, None, "0.3 mL", AMOUNT.or_zero()),
            Field("beyond_use_days", "Beyond-use days", "to compare with", False, None, "35", COUNT),
        ),
        {"amount": "120 g", "pumps": "2", "grams_per_unit": "1.5 g", "per_day": "4"},
        _days_supply,
        also_called=(
            "day supply",
            "quantity dispensed",
        ),
    ),
)
