"""The strength of an order held against that of its plan: tenfold, the other basis, or simply another.

    plan, order = PlannedStrength(Fraction(100), "g", "as_base"), PlannedStrength(Fraction(10), "g", "as_base")
    strength_reasons("ketamine", plan, order)[0].code         # "strength-tenfold"

Both are mg of the basis they state, per g, mL or piece. What is compared is the base that they hold; where only the
written numbers are ten times apart, that counts as well. Two different bases are the same strength when their base is,
to the rounding of a written percent.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lenitive.care.rules.policies import EVERY, StrengthPolicy, strength_policy
from lenitive.compounding import Ingredient, all_ingredients
from lenitive.reasons import Reason
from lenitive.units import Quantity

Per = Literal["g", "mL", "piece"]
StatedBasis = Literal["as_base", "as_salt"]
_KINDS: dict[str, tuple[str, Per]] = {
    "% w/w": ("mg/g", "g"),
    "mass/mass": ("mg/g", "g"),
    "% w/v": ("mg/mL", "mL"),
    "mass/volume": ("mg/mL", "mL"),
    "mass/piece": ("mg/piece", "piece"),
}
_WORDS = {"as_base": "as base", "as_salt": "as salt"}
FOLDS = (10, 100)
DECIMALS = 3


@dataclass(frozen=True)
class PlannedStrength:
    """So many mg, counted as base or as salt, in one g, mL or piece."""

    mg: Fraction
    per: Per
    basis: StatedBasis

    def __post_init__(self) -> None:
        if self.mg <= 0:
            raise ValueError("a strength is above zero")

    @classmethod
    def of(cls, strength: Quantity, basis: StatedBasis) -> PlannedStrength:
        """From a strength as it is written, such as 10 % w/w; ValueError for anything else."""
        if strength.kind not in _KINDS:
            raise ValueError(f"{strength} is not a strength")
        unit, per = _KINDS[strength.kind]
        return cls(strength.magnitude(unit), per, basis)

    def shown(self) -> str:
        """As it is said: 100 mg/g (10 %) as base."""
        percent = "" if self.per == "piece" else f" ({_figure(self.mg / 10)} %)"
        return f"{_figure(self.mg)} mg/{self.per}{percent} {_WORDS[self.basis]}"


def salt_factor(ingredient: str) -> Fraction | None:
    """Base over salt by molecular weight; None where the ingredient has no one salt of known weight."""
    found: Ingredient = all_ingredients()[ingredient]
    weights = {kind: {form.mw for form in found.forms if form.kind == kind and form.mw} for kind in ("base", "salt")}
    if any(len(each) != 1 for each in weights.values()):
        return None
    return weights["base"].pop() / weights["salt"].pop()


def strength_reasons(
    ingredient: str, plan: PlannedStrength, order: PlannedStrength, site: str = EVERY
) -> tuple[Reason, ...]:
    """Why the order is not of the strength of its plan; none where it is. Each shows both figures and both percents."""
    if plan == order:
        return ()
    policy, factor = strength_policy(site), salt_factor(ingredient)
    both = f"Plan: {plan.shown()}; order: {order.shown()}."
    if plan.per != order.per or (factor is None and plan.basis != order.basis):
        return (_reason("strength-differs", f"{both} They cannot be compared: state both alike.", policy),)
    base = {"as_base": Fraction(1), "as_salt": factor or Fraction(1)}
    held = _apart(order.mg * base[order.basis], plan.mg * base[plan.basis])
    if plan.basis != order.basis and _is_near(held, Fraction(1), policy.converted_within_percent):
        return ()
    written = _apart(order.mg, plan.mg)
    if any(_is_near(each, Fraction(fold), policy.within_percent) for each in (held, written) for fold in FOLDS):
        times = "ten or a hundred times"
        return (_reason("strength-tenfold", f"{both} They are {times} apart: look for a slipped point.", policy),)
    if factor and _is_near(held, _apart(factor, Fraction(1)), policy.within_percent):
        return (_reason("strength-basis", f"{both} They differ by the salt factor: base or salt?", policy),)
    return (_reason("strength-differs", f"{both} They differ: change the plan or the order.", policy),)


def _apart(one: Fraction, other: Fraction) -> Fraction:
    """The larger over the smaller, so that it does not matter which of the two is the plan's."""
    return max(one / other, other / one)


def _is_near(ratio: Fraction, wanted: Fraction, within_percent: Fraction) -> bool:
    return abs(ratio / wanted - 1) * 100 <= within_percent


def _reason(code: str, sentence: str, policy: StrengthPolicy) -> Reason:
    return Reason(code, sentence, policy.rule.cited, about="dose", path="strength")


def _figure(value: Fraction) -> str:
    """To three decimals at most, halves up, without trailing zeros."""
    scale = 10**DECIMALS
    whole, part = divmod((value * scale * 2 + 1) // 2, scale)
    return f"{whole}.{part:0{DECIMALS}}".rstrip("0").rstrip(".")
