"""What to write in place of an amount that nobody can measure: computed from the strength, never an example.

    what_to_write(order, way, Quantity("5", "mg"))    # "5 mg of ketamine at 10 mg/mL (base) is 0.5 mL. Ask …"

An amount to copy is named only where one drug has one strength and the result can be measured as it is; `strokes` has
what is measured.
"""

from __future__ import annotations

from lenitive.compounding.derivations import text_of
from lenitive.compounding.label_rows import VOLUME_RULE
from lenitive.compounding.labels.ways import WayOfUse, with_article
from lenitive.compounding.orders.order import Order
from lenitive.compounding.rounding import number
from lenitive.units import Quantity, UnitMismatch

PER = {"mass/volume": "mg/mL", "% w/v": "mg/mL", "mass/piece": "mg/piece"}
UNITS = {"pieces": "piece", "volume": "mL", "staff": "mL"}
COUNTED_AS = {"as_base": " (base)", "as_salt": " (salt)"}
FIGURES = 3


def what_to_write(order: Order, way: WayOfUse, applied: Quantity) -> str:
    """How much it is by the strength, and what to do with that; without one strength, whom to ask for what."""
    strength, unit = _strength(order), UNITS.get(way.measure, "")
    amount = _amount(applied, strength[1], unit) if strength else None
    if strength is None or amount is None:
        return f"ask the prescriber how much is meant, then write {{applied}} {units_of(way)}."
    drug, per, basis = strength
    is_whole = amount.magnitude("piece").denominator == 1 if unit == "piece" else is_on_a_mark(amount)
    value = number(amount.magnitude(unit)) if is_whole else number(amount.magnitude(unit), FIGURES)
    plural = "s" if unit == "piece" and value != "1" else ""
    worded = f"{text_of(applied)} of {drug} at {text_of(per)}{basis} is {value} {unit}{plural}"
    if is_whole:
        return f"{worded}. Ask the prescriber whether that is meant, then write {{applied: {value} {unit}}}."
    return f"{worded}, and {_cannot(order, unit)}. Ask the prescriber which amount is meant, then write {{applied}}."


def units_of(way: WayOfUse) -> str:
    """What an amount of this form is written in."""
    return {"pieces": "as a number of pieces", "volume": "in mL", "staff": "in mL"}.get(way.measure, "in g or mL")


def mark_for(amount: Quantity) -> Quantity:
    """How far the marks of the syringe for this volume are apart."""
    rule = VOLUME_RULE.read()
    return rule.small_mark if amount <= rule.small_up_to else rule.mark


def is_on_a_mark(amount: Quantity) -> bool:
    """Whether a volume can be read off its syringe."""
    return (amount / mark_for(amount)).magnitude("number").denominator == 1


def _strength(order: Order) -> tuple[str, Quantity, str] | None:
    """The drug, how much of it a mL or a piece holds, and what that counts; None with several drugs, or none known."""
    rows = [
        (line, line.strength or order.strengths.get(line.ingredient))
        for line in order.formula.lines
        if line.role == "active"
    ]
    if len(rows) != 1 or rows[0][1] is None or rows[0][1].kind not in PER:
        return None
    line, strength = rows[0][0], rows[0][1]
    chosen = order.bases.get(line.ingredient)
    basis = line.basis or (chosen.basis if chosen else "")
    return line.ingredient, strength.to(PER[strength.kind]), COUNTED_AS.get(basis, "")


def _amount(applied: Quantity, strength: Quantity, unit: str) -> Quantity | None:
    if applied.kind != "mass" or not unit:
        return None
    try:
        return (applied / strength).to(unit)
    except UnitMismatch:
        return None


def _cannot(order: Order, unit: str) -> str:
    if unit == "piece":
        return f"part of {with_article(order.formula.dosage_form)} cannot be measured"
    return "that cannot be read off a syringe"
