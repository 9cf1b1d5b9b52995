"""What each strength of a formula counts, and which chemical is in the jar: known before anything is multiplied.

    settled_lines(order, batch, reasons)   # [SettledLine(ketamine, 10 % w/w, as_base, …)]

Nothing is assumed. Where the formula, the order and the lots together leave it open, a question is asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.formulas import FormulaLine
from lenitive.compounding.ingredients import Form, Ingredient, all_ingredients
from lenitive.compounding.orders import BasisChoice, Order, place_of
from lenitive.compounding.strength import Basis, amount_of, basis_question
from lenitive.compounding.worksheets.batch import Batch
from lenitive.compounding.worksheets.strengths import strength_of_line
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

EVIDENCE = "policy: the basis is data, never assumed"
Jars = tuple[tuple[Form, Fraction], ...]


@dataclass(frozen=True)
class SettledLine:
    """One line of the formula, settled. `amount` counts `counts`; `jars`: what is weighed, each with its share."""

    ingredient: Ingredient
    role: str
    strength: Quantity
    amount: Quantity
    basis: Basis | None
    counts: Form
    jars: Jars
    formula_line: int


def settled_lines(order: Order, batch: Batch, reasons: list[Reason]) -> list[SettledLine]:
    """All lines that can be settled, in the formula's order; what is open or wrong goes to `reasons`."""
    found = []
    for place, line in enumerate(order.formula.lines):
        strength = strength_of_line(order, line, reasons)
        if strength is None:
            continue
        try:
            amount = amount_of(strength, batch.mixed)
        except Refused as refused:
            reasons.extend(_placed(order, refused.reasons, place_of("strengths", line.ingredient)))
            continue
        try:
            found.append(_claim(order, place, strength, _bench_unit(amount)))
        except Refused as refused:
            reasons.extend(refused.reasons)
    return found


def form_of(ingredient: Ingredient, name: str) -> Form:
    """The form of that name; what has no forms, as a vehicle, is its own."""
    form = ingredient.form(name)
    assert form is not None or not ingredient.forms, f"{name} is not a form of {ingredient.name}"
    return form or Form(ingredient.name, "only")


def _bench_unit(amount: Quantity) -> Quantity:
    """Grams and mL, as a bench speaks."""
    return amount.to("g" if amount.is_a("mass") else "mL")


def _placed(order: Order, reasons: Iterable[Reason], place: str) -> list[Reason]:
    return [order.reason(each.code, each.sentence, each.source, place, each.severity) for each in reasons]


def _claim(order: Order, place: int, strength: Quantity, amount: Quantity) -> SettledLine:
    line = order.formula.lines[place]
    ingredient = all_ingredients()[line.ingredient]
    choice = _basis(order, line, ingredient, amount)
    jars = _jars(order, line, ingredient, choice)
    counts = _counted(order, ingredient, choice, jars)
    return SettledLine(ingredient, line.role, strength, amount, choice.basis if choice else None, counts, jars, place)


def _basis(order: Order, line: FormulaLine, ingredient: Ingredient, amount: Quantity) -> BasisChoice | None:
    """The basis of formula or order; None for what has no salt. Refused when they differ or neither says."""
    place, given = place_of("bases", ingredient.name), order.bases.get(ingredient.name)
    if not ingredient.needs_basis:
        if given is not None and given.basis != "as_supplied":
            sentence = f"{ingredient.name} has no salt here: take {{: {given.basis}}} away."
            raise Refused(order.reason("basis-not-needed", sentence, EVIDENCE, place))
        return None
    named = line.form if line.basis == "as_salt" else None
    if given is None:
        if line.basis is not None:
            return BasisChoice(line.basis, named)
        question = basis_question(ingredient, amount, place)
        raise Refused(_placed(order, (question,), place))
    if line.basis not in (None, given.basis) or (named and given.form and named != given.form):
        worded = named or line.basis
        sentence = (
            f"The formula counts {ingredient.name} {{: {worded}}} and the order says "
            f"{{: {given.form or given.basis}}}: take the "
            "basis out of the order, or write a formula of its own."
        )
        raise Refused(order.reason("basis-contradicts-formula", sentence, order.formula.name, place))
    return BasisChoice(given.basis, given.form or (line.form if given.basis == "as_salt" else None))


def _jars(order: Order, line: FormulaLine, ingredient: Ingredient, choice: BasisChoice | None) -> Jars:
    """What is weighed: what the order says, else the lots' own form, else the form that the strength counts."""
    twins = [each for each in order.formula.lines if each.ingredient == ingredient.name]
    if len(twins) > 1 and line.form:
        return ((form_of(ingredient, line.form), Fraction(1)),)
    if worded := order.jars.get(ingredient.name):
        return tuple((form_of(ingredient, share.form), share.share) for share in worded)
    standing = dict.fromkeys(lot.form for lot in order.lots if lot.ingredient == ingredient.name)
    if len(standing) == 1:
        return ((form_of(ingredient, next(iter(standing))), Fraction(1)),)
    if not standing:
        if len(ingredient.forms) <= 1:
            return ((ingredient.forms[0] if ingredient.forms else Form(ingredient.name, "only"), Fraction(1)),)
        if choice and choice.basis == "as_salt":
            return ((_salt(order, ingredient, choice), Fraction(1)),)
        if line.form:
            return ((form_of(ingredient, line.form), Fraction(1)),)
    names = " or ".join(standing or [form.name for form in ingredient.forms])
    example = f"{{jars.{ingredient.name}: {ingredient.forms[-1].name}}}"
    sentence = f"Which chemical is weighed as {ingredient.name}: {names}? Read the jar and write for example {example}."
    raise Refused(order.reason("jar-missing", sentence, EVIDENCE, place_of("jars", ingredient.name), "question"))


def _salt(order: Order, ingredient: Ingredient, choice: BasisChoice) -> Form:
    """The salt that a strength as salt counts; a question when there are several and none was named."""
    if choice.form:
        return form_of(ingredient, choice.form)
    if len(ingredient.salts) == 1:
        return ingredient.salts[0]
    names = " or ".join(salt.name for salt in ingredient.salts)
    sentence = (
        f"Which salt does the strength of {ingredient.name} count: {names}? They weigh differently. Write the salt's "
        f"name under {{bases}}, for example {{bases.{ingredient.name}: {ingredient.salts[-1].name}}}."
    )
    raise Refused(order.reason("salt-unclear", sentence, EVIDENCE, place_of("bases", ingredient.name), "question"))


def _counted(order: Order, ingredient: Ingredient, choice: BasisChoice | None, jars: Jars) -> Form:
    """The form that the label's number counts."""
    if choice is None:
        return jars[0][0]
    if choice.basis == "as_salt":
        return _salt(order, ingredient, choice)
    if choice.basis == "as_base" and ingredient.base is not None:
        return ingredient.base
    if len(jars) > 1 or jars[0][0].kind == "solution":
        sentence = (
            f"{ingredient.name} {{: as_supplied}} needs one jar of one chemical: choose {{: as_base}} or {{: as_salt}}."
        )
        raise Refused(order.reason("as-supplied-of-several", sentence, EVIDENCE, place_of("bases", ingredient.name)))
    return jars[0][0]
