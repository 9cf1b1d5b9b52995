"""What an amount of drug counts, and what is weighed from the jar for it: base, salt, or the chemical as supplied.

    jar = in_jar(values, Quantity("25", "mg"))     # dose=25 mg ingredient=ketamine basis=as_base
    jar.weighed, jar.name                          # 28.834 mg, "ketamine hydrochloride"

From `ingredient=` (rules/ingredients.yaml) or from `mw_salt=` and `mw_base=`. Where a salt exists and no basis was
said, the question carries both results; where several salts exist and none was named, it names them.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.calculators.fields import BASIS, INGREDIENT, MW_BASE, MW_SALT
from lenitive.compounding.calculators.values import Values, problem
from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.ingredients import Form, Ingredient, find
from lenitive.compounding.strength import basis_question, convert
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

FIELDS = (INGREDIENT, BASIS, MW_SALT, MW_BASE)
POWDER = Form("powder", "only")
EVIDENCE = "policy: the basis is data, never assumed"


@dataclass(frozen=True)
class Counting:
    """`counts`: the form that an amount speaks of; `jar`: the one that is weighed; `base`: the drug's, when known.

    `note`: what was not said.
    """

    counts: Form
    jar: Form
    base: Form | None = None
    note: Reason | None = None

    @property
    def ratio(self) -> Fraction:
        """Grams from the jar for a gram of what is counted; Refused without molecular weights."""
        return convert(Quantity(1, "g"), self.counts, self.jar).ratio


@dataclass(frozen=True)
class InJar:
    """`counted` of what the amount speaks of is `weighed` from the jar called `name`."""

    counted: Quantity
    weighed: Quantity
    name: str
    steps: tuple[str, ...]
    warnings: tuple[Reason, ...]


def in_jar(values: Values, amount: Quantity) -> InJar:
    """What to weigh for an amount of drug; Refused, with a question, when its basis was not said."""
    how = counting(values, amount)
    notes = (how.note,) if how.note else ()
    if amount.kind != "mass" and how.counts != how.jar:
        worded = (
            f"{text_of(amount)} is not a weight, and only weights go between base and salt: give % w/w, % w/v or mg."
        )
        raise Refused(problem("not-a-weight", worded, "strength"))
    if how.counts == how.jar:
        return InJar(amount, amount, how.jar.name, (), notes)
    found = converted(amount, how.counts, how.jar)
    return InJar(amount, found[0], how.jar.name, (found[1],), notes)


def converted(amount: Quantity, made_of: Form, into: Form) -> tuple[Quantity, str]:
    """So much of one form as an amount of another, with the sentence."""
    found = convert(amount, made_of, into).amount
    assert made_of.mw is not None and into.mw is not None
    left = f"{text_of(amount)} {made_of.name} × {text_of(into.mw)} ÷ {text_of(made_of.mw)} (molecular weights)"
    return found, f"{equals(left, found)} of {into.name}"


def counting(values: Values, amount: Quantity) -> Counting:
    """Which form is counted and which one weighed. `amount`: what the question works its results out for."""
    if values.has("ingredient"):
        if values.has("mw_salt") or values.has("mw_base"):
            raise Refused(problem("one-of", "Give {ingredient} or the molecular weights, not both.", "mw_salt"))
        return _of_ingredient(values, amount)
    if not (values.has("mw_salt") or values.has("mw_base")):
        return Counting(POWDER, POWDER, note=_unnamed())
    base, salt = weights(values)
    basis = values.word("basis")
    if not basis:
        raise Refused(basis_question(Ingredient("drug", "active", (base, salt)), amount, "basis"))
    return Counting(base if basis == "as_base" else salt, salt, base)


def weights(values: Values) -> tuple[Form, Form]:
    """Base and salt from the two molecular weights that were given."""
    values.need("mw_salt", "mw_base")
    base, salt = values.number("mw_base"), values.number("mw_salt")
    if salt <= base:
        worded = (
            f"A salt weighs more than its base, and {text_of(salt)} is not more than {text_of(base)}: are they swapped?"
        )
        raise Refused(problem("weights-swapped", worded, "mw_salt"))
    return Form("base", "base", base), Form("salt", "salt", salt)


def _unnamed() -> Reason:
    worded = (
        "No ingredient was named: the amount is taken as weighed. If the drug has a salt, give {ingredient} "
        "and {basis}."
    )
    return Reason("no-basis-asked", worded, EVIDENCE, "caution", path="ingredient")


def _of_ingredient(values: Values, amount: Quantity) -> Counting:
    ingredient, form = named(values.word("ingredient"))
    basis = values.word("basis")
    if not ingredient.needs_basis:
        jar = form or Form(ingredient.name, "only")
        if basis == "as_salt" and jar.kind != "salt":
            worded = f"{ingredient.name} has no salt in rules/ingredients.yaml: leave {{basis}} out, or name the salt."
            raise Refused(problem("no-salt", worded, "basis"))
        return Counting(jar, jar)
    if not basis:
        raise Refused(basis_question(ingredient, amount, "basis"))
    if basis == "as_supplied":
        jar = form or Form(f"{ingredient.name} as supplied", "only")
        return Counting(jar, jar)
    base = ingredient.base
    assert base is not None
    if basis == "as_base" and form == base:
        return Counting(base, base, base)
    salt = form if form and form.kind == "salt" else only_salt(ingredient)
    return Counting(base if basis == "as_base" else salt, base if form == base else salt, base)


def named(text: str) -> tuple[Ingredient, Form | None]:
    """The ingredient and the powder of that name; Refused when it is unknown, or a solution."""
    found = find(text)
    if isinstance(found, Reason):
        raise Refused(Reason(found.code, found.sentence, found.source, found.severity, path="ingredient"))
    if found.form is not None and found.form.kind == "solution":
        worded = f"{found.form.name} is a solution, which is measured, not weighed: name the powder in the jar."
        raise Refused(problem("not-a-powder", worded, "ingredient"))
    return found.ingredient, found.form


def only_salt(ingredient: Ingredient) -> Form:
    """The salt, when there is one; else a question that names them all."""
    if len(ingredient.salts) == 1:
        return ingredient.salts[0]
    names = " or ".join(form.name for form in ingredient.salts)
    usual = next((f" ({form.name} is the usual chemical)" for form in ingredient.salts if form.is_usual), "")
    worded = f"Which salt of {ingredient.name} stands in the jar: {names}?{usual} Give {{ingredient}} as that name."
    raise Refused(Reason("which-salt", worded, EVIDENCE, "question", path="ingredient"))
