"""Calculators of drug amounts: percent, salt, certificate, loss.

calculate("salt", {"amount": "6 g", "from": "base", "to": "salt", "mw_salt": "274.19", "mw_base": "237.73"}).result
"""

from __future__ import annotations

from typing import cast, get_args

from lenitive.compounding.calculators import solubility
from lenitive.compounding.calculators.answers import answer
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import (
    INGREDIENT,
    MW_BASE,
    MW_SALT,
    READABILITY,
    Calculator,
    Field,
)
from lenitive.compounding.calculators.identity import FIELDS, converted, counting, in_jar, named, only_salt, weights
from lenitive.compounding.calculators.measures import ANY_AMOUNT, ASSAY, MASS, SHARE, STRENGTH
from lenitive.compounding.calculators.values import Values, problem
from lenitive.compounding.certificates import (
    SCHOOLS,
    AssayBasis,
    Certificate,
    Policy,
    above_the_whole,
    potency,
)
from lenitive.compounding.choices import ASSAY_BASES, BASE_OR_SALT, OVERAGES, POLICIES
from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.ingredients import Form
from lenitive.compounding.mixing import Meaning, meaning_question, with_loss
from lenitive.compounding.strength import amount_of
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

BY_POLICY: dict[Policy, str] = {
    "none": "by_none",
    "salt only": "by_salt_only",
    "assay": "by_assay",
    "assay and water": "by_assay_and_water",
}


def _percent(values: Values) -> Calculation:
    batch, strength = values.quantity("amount"), values.quantity("strength")
    steps = []
    if strength.kind == "%" and batch.kind == "mass":
        steps.append(f"{strength} of {batch} is by weight: {strength} w/w")
        strength = Quantity(strength.amount, "% w/w")
    counted = amount_of(strength, batch)
    steps.append(equals(f"{text_of(batch)} × {text_of(strength)}", counted))
    jar = in_jar(values, counted)
    also = {"counted": counted, "to_weigh": jar.weighed}
    notes = (*jar.warnings, *solubility.warnings(strength, counting(values, counted)))
    return answer(values, jar.weighed, (*steps, *jar.steps), also=also, warnings=notes)


def _salt(values: Values) -> Calculation:
    amount, made_of, into = values.quantity("amount"), values.word("from"), values.word("to")
    if made_of == into:
        raise Refused(
            problem("nothing-to-convert", f"{{from}} and {{to}} are both {into}: there is nothing to convert.", "to")
        )
    base, salt = _forms(values)
    forms = {"base": base, "salt": salt}
    found, step = converted(amount, forms[made_of], forms[into])
    assert base.mw is not None and salt.mw is not None
    ratio = salt.mw / base.mw
    also = {
        "salt_over_base": ShownNumber.of(ratio),
        "error_if_salt_was_meant": ShownNumber.percent(ratio - 1),
        "error_if_base_was_meant": ShownNumber.percent(1 / ratio - 1),
    }
    wrong = (
        f"meant as salt but treated as base: {ShownNumber.percent(ratio - 1)} too much; "
        f"meant as base but treated as salt: {ShownNumber.percent(1 / ratio - 1)}"
    )
    return answer(values, found, (step, wrong), also=also)


def _forms(values: Values) -> tuple[Form, Form]:
    if values.has("mw_salt") or values.has("mw_base"):
        if values.has("ingredient"):
            raise Refused(problem("one-of", "Give {ingredient} or the molecular weights, not both.", "ingredient"))
        return weights(values)
    values.exactly_one_of("ingredient", "mw_salt")
    ingredient, form = named(values.word("ingredient"))
    if not ingredient.needs_basis or ingredient.base is None:
        worded = f"{ingredient.name} has no base with a salt in rules/ingredients.yaml: there is no salt step."
        raise Refused(problem("no-salt", worded, "ingredient"))
    return ingredient.base, form if form and form.kind == "salt" else only_salt(ingredient)


def _certificate(values: Values) -> Calculation:
    amount = values.quantity("amount")
    form = Form("the chemical", "only")
    if values.has("ingredient"):
        ingredient, found = named(values.word("ingredient"))
        form = found or Form(ingredient.name, "only")
    basis = cast(AssayBasis, values.word("assay_basis")) if values.has("assay_basis") else None
    numbers = (values.number_or_none(name) for name in ("water", "lod"))
    certificate = Certificate(values.number_or_none("assay"), basis, *numbers)
    results = {policy: potency(certificate, policy, form) for policy in get_args(Policy)}
    known = {policy: each.factor for policy, each in results.items() if not each.reasons}
    weighed_by = {policy: amount / factor for policy, factor in known.items()}
    if not values.has("policy"):
        raise Refused(_policy_question(weighed_by))
    chosen = results[cast(Policy, values.word("policy"))]
    if chosen.reasons:
        raise Refused(chosen.reasons)
    weighed = amount / chosen.factor
    steps = (*chosen.steps, equals(f"{text_of(amount)} ÷ {text_of(chosen.factor)}", weighed) + " to weigh")
    factor = {"factor": ShownNumber.of(chosen.factor)}
    also = {BY_POLICY[policy]: found for policy, found in weighed_by.items()}
    above = above_the_whole(certificate, cast(Policy, values.word("policy")), form.name)
    warnings = (*above, *_hydrate(chosen.counts, form))
    return answer(values, weighed, steps, also={**factor, **also}, warnings=warnings)


def _policy_question(results: dict[Policy, Quantity]) -> Reason:
    each = "; ".join(f"{policy}: {text_of(found)}" for policy, found in results.items())
    worded = (
        f"Which policy holds for this substance? {each}. Write {{policy}}, for example {{policy: assay and water}}."
    )
    return Reason("policy-missing", worded, SCHOOLS, "question", path="policy")


def _hydrate(counts: str, form: Form) -> tuple[Reason, ...]:
    if counts == form.name:
        return ()
    worded = (
        f"The assay counts {counts}: the amount must be of that form too, or the crystals' water is taken off twice."
    )
    return (Reason("assay-counts-anhydrous", worded, SCHOOLS, "caution", path="amount"),)


def _loss(values: Values) -> Calculation:
    amount, share = values.quantity("amount"), values.number("share")
    if not values.has("meaning"):
        raise Refused(meaning_question(amount, share))
    found = with_loss(amount, share, cast(Meaning, values.word("meaning")))
    return answer(values, found.amount, found.steps, also={"factor": ShownNumber.of(found.factor)})


AMOUNT = Field("amount", "How much is made", "a mass, a volume or pieces", True, None, "60 g", ANY_AMOUNT)
CALCULATORS = (
    Calculator(
        "percent",
        "From a strength to grams",
        "What a strength comes to in a batch and, where the drug has a salt, what is weighed for it.",
        (
            AMOUNT,
            Field("strength", "Strength", "% w/w, % w/v, mg/g, mg/mL, mg/piece", True, None, "10 % w/w", STRENGTH),
            *FIELDS,
            READABILITY,
        ),
        {"amount": "60 g", "strength": "10 % w/w", "ingredient": "ketamine", "basis": "as_base"},
        _percent,
        also_called=(
            "percent strength",
            "grams in a batch",
        ),
    ),
    Calculator(
        "salt",
        "Between base and salt",
        "So much of a salt as an amount of base, or the other way, by molecular weights.",
        (
            Field("amount", "Amount", "a mass", True, None, "6 g", MASS),
            Field("from", "Counted as", "what the amount speaks of", True, BASE_OR_SALT, "base"),
            Field("to", "Wanted as", "what is weighed", True, BASE_OR_SALT, "salt"),
            INGREDIENT,
            MW_SALT,
            MW_BASE,
            READABILITY,
        ),
        {"amount": "6 g", "from": "base", "to": "salt", "ingredient": "ketamine hydrochloride"},
        _salt,
        also_called=(
            "salt conversion",
            "salt factor",
            "free base equivalent",
        ),
    ),
    Calculator(
        "certificate",
        "Correction by certificate of analysis",
        "What to weigh when a gram from the jar is not a gram of the chemical. The policy is chosen per substance.",
        (
            Field("amount", "Amount needed", "of the chemical, a mass", True, None, "12 g", MASS),
            Field("assay", "Assay", "as on the certificate", False, None, "99.2 %", ASSAY),
            Field("assay_basis", "Assay basis", "in the certificate's words", False, ASSAY_BASES, "anhydrous"),
            Field("water", "Water", "needed for an anhydrous assay", False, None, "0.3 %", SHARE),
            Field("lod", "Loss on drying", "needed for a dried assay", False, None, "0.2 %", SHARE),
            Field("policy", "Policy", "must be said", False, POLICIES, "assay and water"),
            INGREDIENT,
            READABILITY,
        ),
        {
            "amount": "12 g",
            "assay": "99.2 %",
            "assay_basis": "anhydrous",
            "water": "0.3 %",
            "policy": "assay and water",
        },
        _certificate,
        also_called=(
            "assay correction",
            "purity and moisture correction",
        ),
    ),
    Calculator(
        "loss",
        "More, for what is lost",
        "A share added on top, or a share of all that is mixed: 3 % is × 1.03 or ÷ 0.97, which is not the same.",
        (
            AMOUNT,
            Field("share", "Share", "of loss or overage", True, None, "3 %", SHARE),
            Field("meaning", "The share is", "must be said", False, OVERAGES, "added"),
            READABILITY,
        ),
        {"amount": "120 g", "share": "3 %", "meaning": "of_mixed"},
        _loss,
        also_called=(
            "overage",
            "compounding loss",
            "excess",
        ),
    ),
)
