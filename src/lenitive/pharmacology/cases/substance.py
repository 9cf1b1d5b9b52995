"""What is given: which form of ketamine, and whether its milligrams count the base or the salt.

    substance.base_mg(Fraction(100))  # 100 mg of hydrochloride is 86.7 mg of base

Neither is ever guessed: a case that leaves one out is answered with both results.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from lenitive.fields import Fields
from lenitive.meanings import either
from lenitive.pharmacology.cases.amounts import Mass, Product, amount_of, product_of
from lenitive.pharmacology.cases.fields import CASE
from lenitive.pharmacology.cases.measures import RATE, positive, shown
from lenitive.pharmacology.cases.vocabulary import BASES, DRUGS, FORMS
from lenitive.pharmacology.topical.ingredients import known
from lenitive.readings import unknown_word
from lenitive.reasons import refusal

# Molecular weights of base and hydrochloride, g/mol: evidence, "Units" (S3, S20).
SALT_FACTOR = Fraction("237.73") / Fraction("274.2")
SALT_SOURCE = "S20"
UNITS = "S3, S20"


@dataclass(frozen=True)
class Substance:
    """The form (racemate, s-ketamine, r-ketamine) and the basis (base, hydrochloride) of one row."""

    form: str
    basis: str

    @property
    def factor(self) -> Fraction:
        """Base in one part of what was written."""
        return SALT_FACTOR if self.basis == "hydrochloride" else Fraction(1)


def read_substance(fields: Fields, mass: Mass | None, *, is_device: bool = False) -> Substance | None:
    """Read drug, form and basis of a row. `mass` is shown both ways when form or basis is missing.

    Where nothing could be made of the dose (None), the amount or rate is shown as far as it was written.

    `is_device`: the amount counts devices, whose label counts base; such a row needs no basis.
    """
    value, unit = (mass.value, mass.unit) if mass else _as_written(fields)
    fields.require("drug", "ketamine")
    is_topical = getattr(fields.node.get("route"), "text", None) == "topical"
    drug = fields.taken("drug", _drug_on_skin if is_topical else _drug)
    form = fields.word("form", FORMS)
    named = drug if drug in FORMS else None
    if named and form and form != named:
        fields.refuse("form", "contradictory", f"the drug is {named} but the form is {form}: keep one of them")
    if drug == "ketamine" and not fields.has("form"):
        fields.refuse("form", "missing-form", _both_forms(value, unit))
    if not fields.has("basis") and not is_device:
        fields.refuse("basis", "missing-basis", _both_bases(value, unit), UNITS, severity="question")
    basis = "base" if is_device and not fields.has("basis") else fields.word("basis", BASES)
    return Substance(named or form or "", basis) if (named or form) and basis else None


def _as_written(fields: Fields) -> tuple[Fraction, str]:
    """The amount, or else the rate, of a row that lacks other keys; 100 mg as an example where neither can be read."""
    silent = Fields(fields.node, [], CASE)  # what is wrong with them is said where they are read
    product = silent.taken("product", product_of) or Product()
    if found := silent.taken("amount", partial(amount_of, product=product)):
        return found[0].value, found[0].unit
    rate = silent.taken("rate", partial(positive, measure=RATE))
    return (rate.magnitude(rate.unit), rate.unit) if rate else (Fraction(100), "mg")


def _drug(text: str) -> str:
    if text not in DRUGS:
        wrong = unknown_word(text, DRUGS)
        raise refusal("unknown-drug", f"{wrong.reason.sentence} A concomitant medicine goes into subject: drugs")
    return DRUGS[text]


def _drug_on_skin(text: str) -> str:
    if text not in DRUGS:
        wrong = unknown_word(text, DRUGS)
        sentence = f"{wrong.reason.sentence} On the skin also, without ketamine: {either(list(known()))}"
        raise refusal("unknown-drug", sentence)
    return DRUGS[text]


def _both_bases(value: Fraction, unit: str) -> str:
    amount = shown(value, unit)
    return (
        f"is it counted as base or as hydrochloride? The labels of US vials and of the esketamine spray count base: as "
        f"base it is {amount}. Powder from a jar is usually weighed as hydrochloride: {amount} as hydrochloride is "
        f"{shown(value * SALT_FACTOR, unit)} of base. Read the label, and say base or hydrochloride"
    )


def _both_forms(value: Fraction, unit: str) -> str:
    amount, half = shown(value, unit), shown(value / 2, unit)
    return (
        f"is it racemate or one enantiomer? As racemate {amount} is {half} S + {half} R; as s-ketamine it is {amount} "
        "S: write {form: racemate}, {form: s-ketamine} or {form: r-ketamine}"
    )
