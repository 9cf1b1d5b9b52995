"""Which strength is meant: the formula's, or the order's where the formula leaves it open; and whether it is a slip.

    strength_of_line(order, line, reasons)   # Quantity("10", "% w/w"); None, with a question, when nobody said

Ten-fold and thousand-fold slips are asked about with both strengths: 10 mg/g is 1 %, and 10 % may be meant. What is
meant all the same is written once more under `confirmed`.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.compounding.formulas import Formula, FormulaLine, formulary
from lenitive.compounding.orders import Order, place_of
from lenitive.compounding.rounding import number
from lenitive.reasons import Reason
from lenitive.units import Quantity, UnitMismatch

# A slip of the point, of the unit (mg/g for %: ten; mg for g: a thousand), nearest first.
SLIPS = {"ten": Fraction(10), "a hundred": Fraction(100), "a thousand": Fraction(1000)}


def strength_of_line(order: Order, line: FormulaLine, reasons: list[Reason]) -> Quantity | None:
    """The strength of one line; None with a reason when nobody said, or formula and order say differently."""
    given = order.strengths.get(line.ingredient)
    if line.strength is not None:
        if given is not None and not _are_apart(given, line.strength, Fraction(1)):
            reasons.append(_differing(order, line, given))
            return None
        if _is_settled(order.formula):
            return line.strength
    elif given is None:
        reasons.append(_not_published(order, line))
        return None
    strength = line.strength or given
    assert strength is not None
    if reason := slip(order, line, strength):
        reasons.append(reason)
    return strength


def _is_settled(formula: Formula) -> bool:
    """Whether its strengths were read from a publication, or checked by a pharmacist: then they are not asked about."""
    return not formula.is_draft or (not formula.is_own and formulary().get(formula.name) == formula)


def _differing(order: Order, line: FormulaLine, given: Quantity) -> Reason:
    """The order's strength against the formula's own: a question when it looks like a slip, else a refusal."""
    place = place_of("strengths", line.ingredient)
    assert line.strength is not None
    times = next((name for name, factor in SLIPS.items() if _are_apart(given, line.strength, factor)), None)
    if times is not None:
        sentence = (
            f"Is {line.ingredient} {line.strength}, as the formula has it, or {given}? They differ by {times} times. "
            "Take the strength out of the order, or write a formula of its own."
        )
        return order.reason("strength-slip", sentence, order.formula.name, place, "question")
    sentence = (
        f"The formula has {line.ingredient} at {line.strength} and the order says {given}: take the strength out of "
        "the order, or write a formula of its own with its own name."
    )
    return order.reason("strength-fixed", sentence, order.formula.name, place)


def _are_apart(one: Quantity, other: Quantity, factor: Fraction) -> bool:
    """Whether one is so many times the other, whatever units they are in; by one: whether they are the same."""
    try:
        same = one.to(other.unit)
    except UnitMismatch:
        return False
    return same == other * factor or same * factor == other


def _not_published(order: Order, line: FormulaLine) -> Reason:
    if line.strength_range:
        low, high = line.strength_range
        worded, example = f"gives {low} to {high}", str(low)
    else:
        worded, example = "does not publish it", "10 % w/w" if order.amount.is_a("mass") else "100 mg/mL"
    sentence = (
        f"How strong is {line.ingredient}? The formula {worded}: write the prescribed strength under "
        f"{{strengths}}, for example {{strengths.{line.ingredient}: {example}}}."
    )
    place = place_of("strengths", line.ingredient)
    return order.reason("strength-missing", sentence, order.formula.source, place, "question")


def slip(order: Order, line: FormulaLine, strength: Quantity) -> Reason | None:
    """A hard question when the strength lies outside its range, or was written in mg/g where as many per cent would fit
    as well; None when it was confirmed, or nothing is known to hold it to.
    """
    within = line.strength_range or line.usual_range
    confirmed = order.confirmed.get(line.ingredient)
    if within is None or (confirmed is not None and _are_apart(confirmed, strength, Fraction(1))):
        return None
    low, high = within
    try:
        value = strength.to(low.unit)
    except UnitMismatch:
        return None  # a strength of another kind is refused where it meets the batch
    meant = _meant(strength, value, within)
    if meant is None and low <= value <= high:
        return None
    source = order.formula.source if line.strength_range else line.usual_source
    usual = f"{'the formula gives' if line.strength_range else 'usual are'} {low} to {high}"
    same = f"{strength}" if strength.unit == low.unit else f"{strength} (that is {_strength_text(value)})"
    place = place_of("strengths", line.ingredient)
    confirm = f"Read the prescription again; if {strength} is meant, write {{confirmed.{line.ingredient}: {strength}}}."
    if meant is None:
        sentence = f"Is {line.ingredient} {same} meant? It is outside of what is known: {usual}. {confirm}"
        return order.reason("strength-unusual", sentence, source, place, "question")
    times, other = meant
    either = f"{same} or {_strength_text(other)}"
    sentence = f"Is {line.ingredient} {either}? They differ by {times} times, and {usual}. {confirm}"
    return order.reason("strength-slip", sentence, source, place, "question")


def _meant(strength: Quantity, value: Quantity, within: tuple[Quantity, Quantity]) -> tuple[str, Quantity] | None:
    """What else may have been meant, and by how many times it differs."""
    low, high = within
    if low <= value <= high:
        as_percent = value * 10
        is_odd = strength.kind == "mass/mass" and low.kind == "% w/w" and low <= as_percent <= high
        return ("ten", as_percent) if is_odd else None
    for times, factor in SLIPS.items():
        for other in (value * factor, value / factor):
            if low <= other <= high:
                return times, other
    return None


def _strength_text(strength: Quantity) -> str:
    return f"{number(strength.magnitude(strength.unit))} {strength.unit}"
