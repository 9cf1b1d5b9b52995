"""From a strength and a batch to an amount, and from one form of a chemical to another. Exact throughout.

    amount_of(Quantity.parse("10 % w/w"), Quantity.parse("60 g"))     # 6 g
    convert(Quantity.parse("6 g"), base, hydrochloride).amount        # 6 g x 274.19 / 237.73, as a fraction

A strength counts the base, the salt, or the chemical as it was supplied; that is its basis, and it is never assumed.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lenitive.compounding.ingredients import Form, Ingredient
from lenitive.compounding.rounding import exact, number, shown
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity, UnitMismatch

Basis = Literal["as_base", "as_salt", "as_supplied"]
PARTS_OF_ONE_KIND = ("% w/w", "% v/v", "mass/mass")  # of these, 100 % is all there can be
MORE_THAN_ALL = "an amount cannot be more than the whole that holds it"

# What each kind of strength is a part of, and the unit in which the multiplication is done.
_PARTS = {"% w/w": "mg/g", "mass/mass": "mg/g", "% w/v": "mg/mL", "mass/volume": "mg/mL", "% v/v": "mL/L"}
_PIECES = ("mass/piece", "mass/spray")
STRENGTHS = (*_PARTS, *_PIECES)
_WHOLES = {"mg/g": "mass", "mg/mL": "volume", "mL/L": "volume"}


@dataclass(frozen=True)
class Converted:
    """An amount of another form that holds as much of the drug. `ratio`: of the molecular weights, new over old."""

    amount: Quantity
    ratio: Fraction
    steps: tuple[str, ...]


def amount_of(strength: Quantity, batch: Quantity) -> Quantity:
    """How much of it a batch holds: grams for % w/w, mg/g, % w/v, mg/mL; mL for % v/v; mg for mg/piece, mg/spray.

    Refused when the strength is not a strength, is negative or more than the whole, or does not fit the batch's unit.
    """
    _check(strength)
    kind = strength.kind
    per = _PARTS.get(kind)
    if kind in _PIECES:
        whole = kind.split("/")[1]
    elif per:
        whole = _WHOLES[per]
    else:
        raise Refused(_unfit(strength, batch))
    if not batch.is_a(whole):
        raise Refused(_unfit(strength, batch))
    if not per:
        return (strength * batch).to("mg")
    found = strength.to(per) * batch
    return found.to("mL" if per == "mL/L" else "g")


def strength_of(amount: Quantity, batch: Quantity, unit: str) -> Quantity:
    """The strength that so much in a batch makes, in `unit`: "% w/w", "mg/mL", "mg/piece" ..."""
    if batch.magnitude(batch.unit) <= 0:
        sentence = f"A batch of {batch} holds nothing: write how much is made."
        raise Refused(Reason("batch-not-positive", sentence, "arithmetic"))
    try:
        return (amount / batch).to(unit)
    except UnitMismatch as error:
        sentence = f"{amount} in {batch} is not a strength in {unit}: {error}."
        raise Refused(Reason("units-unlike", sentence, "arithmetic")) from None


def _check(strength: Quantity) -> None:
    value = strength.magnitude(strength.unit)
    if value <= 0:
        sentence = f"A strength of {strength} cannot be made: write one above zero."
        raise Refused(Reason("strength-not-positive", sentence, "arithmetic"))
    measured = strength.magnitude("mg/g") / 10 if strength.kind == "mass/mass" else value
    if strength.kind in PARTS_OF_ONE_KIND and measured > 100:
        raise Refused(Reason("strength-above-100", f"{strength} is more than 100 %: {MORE_THAN_ALL}.", "arithmetic"))


def _unfit(strength: Quantity, batch: Quantity) -> Reason:
    if strength.kind == "%":
        sentence = f"{strength}: say per cent of what, for example {strength} w/w (by weight) or {strength} w/v."
        return Reason("percent-of-what", sentence, "USP General Notices", severity="question")
    if strength.kind not in STRENGTHS:
        example = {"mass": "10 mg/g", "piece": "10 mg/piece", "spray": "10 mg/spray"}.get(batch.kind, "10 mg/mL")
        sentence = (
            f"{strength} is not a strength and does not fit {batch}: say how much is in how much, such as {example}."
        )
        return Reason("strength-does-not-fit", sentence, "arithmetic")
    wanted = {"% w/w": "g", "mass/mass": "g", "mass/piece": "piece", "mass/spray": "spray"}.get(strength.kind, "mL")
    sentence = f"A strength of {strength} does not fit {batch}: give the batch in {wanted}, or another strength."
    return Reason("strength-does-not-fit", sentence, "arithmetic")


def convert(amount: Quantity, made_of: Form, into: Form) -> Converted:
    """So much of one form as an amount of another with the same drug in it. Refused without molecular weights."""
    if made_of.name == into.name:
        return Converted(amount, Fraction(1), ())
    if made_of.mw is None or into.mw is None:
        missing = made_of.name if made_of.mw is None else into.name
        sentence = f"The molecular weight of {missing} is not in the evidence: weigh it in the form that is prescribed."
        raise Refused(Reason("no-molecular-weight", sentence, "policy: ingredients on file"))
    ratio = into.mw / made_of.mw
    found = amount * ratio
    step = (
        f"{shown(amount)} {made_of.name} × {exact(into.mw)} ÷ {exact(made_of.mw)} = {shown(found)} {into.name} "
        f"(molecular weights; factor {number(ratio, 6)})"
    )
    return Converted(found, ratio, (step,))


def basis_question(ingredient: Ingredient, amount: Quantity, place: str = "") -> Reason:
    """Which form an amount counts, with every answer's result and the difference: nobody may guess it.

    `amount` is of whatever is meant; the results are amounts of the chemical in the jar, taken as each salt.
    """
    base = ingredient.base
    salts = ingredient.salts
    if base is None or not salts:
        raise ValueError(f"{ingredient.name} has no salt: there is nothing to ask")
    as_shown = []
    for salt in salts:
        converted = convert(amount, base, salt)
        more = number(100 * (converted.ratio - 1), 3)
        less = number(100 * (1 - 1 / converted.ratio), 3)
        as_shown.append(
            f"as base it takes {shown(converted.amount)} of {salt.name}, as that salt {shown(amount)}: "
            f"{more} % more, or {less} % less"
        )
    sentence = (
        f"{shown(amount)} of {ingredient.name}: as base or as salt? {'; '.join(as_shown)}. "
        "Ask the prescriber, then choose {: as_base}, {: as_salt} or {: as_supplied}."
    )
    source = "policy: the basis is data, never assumed"
    return Reason("basis-missing", sentence, source, "question", path=place)
