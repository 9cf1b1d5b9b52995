"""The calculator of what is applied a day: mg of each active, summed over all products of one person.

calculate("applied-daily", {"products": "3 g x 4: ketamine hydrochloride 10 %, ketoprofen 10 %"}).result == "1200"

A salt that is named is counted as that salt; a substance that has salts and is named alone is asked about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lenitive.compounding.calculators.answers import Number, answer
from lenitive.compounding.calculators.calculation import Calculation
from lenitive.compounding.calculators.fields import Calculator, Field
from lenitive.compounding.calculators.identity import named, only_salt
from lenitive.compounding.calculators.measures import (
    SHARES,
    TEXT,
    daily_amount,
    number_alone,
    strength,
)
from lenitive.compounding.calculators.values import Values, problem
from lenitive.compounding.days_supply import daily
from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.compounding.ingredients import Form, Ingredient
from lenitive.compounding.strength import amount_of, basis_question, convert
from lenitive.compounding.supply import Active, applied_daily
from lenitive.readings import quoted
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

EXAMPLE = "3 g x 4: ketamine hydrochloride 10 %, ketoprofen 10 %; 2 g x 3: lidocaine 4 % as base"
MOST = 50  # actives in all
LONGEST = 120  # characters of one active
WRITTEN = "as 3 g x 4: name 10 % w/w, name 4 % as base"
_AMOUNT = re.compile(
    r"(?P<amount>[^x×*]+?)(?: ?[x×*] ?(?P<sites>[0-9]{1,2}) (?:places?|sites?))?(?: ?[x×*] ?(?P<times>[0-9./]+))?"
)
_ACTIVE = re.compile(r"(?P<name>.+?) (?P<strength>[0-9].*?)(?: as[ _](?P<basis>base|salt|supplied))?")


@dataclass(frozen=True)
class _Line:
    """One active of one product: what it is, as which form it is counted, how much a day."""

    ingredient: Ingredient
    form: Form
    per_day: Quantity
    step: str


def _applied(values: Values) -> Calculation:
    lines = [line for number, text in enumerate(_split(values.word("products")), 1) for line in _product(text, number)]
    if len(lines) > MOST:
        raise Refused(problem("too-many", f"These are {len(lines)} actives; give at most {MOST} at once.", "products"))
    totals = applied_daily(Active(line.form.name, line.per_day) for line in lines)
    steps = [line.step for line in lines]
    steps += [f"{name}: {text_of(total)} a day" for name, total in totals.items()]
    named: dict[str, Number] = {**totals, **_as_base(lines, steps), **_anesthetics(lines, steps)}
    first = next(iter(totals))
    for share in values.shares("absorbed"):
        inside = totals[first] * share
        named[f"{first} absorbed at {percent(share)}"] = inside
        steps.append(
            equals(f"{first}, if {percent(share)} gets in: {text_of(totals[first])} × {text_of(share)}", inside)
        )
    warnings = [*_first_alone(first, totals), *(_range(first) if values.has("absorbed") else ())]
    return answer(values, totals[first], steps, also=named, warnings=warnings)


def _split(text: str) -> list[str]:
    """Products, each on one line and without doubled spaces."""
    return [" ".join(part.split()) for part in re.split(r"[;\n|]", text) if part.strip()]


def _product(text: str, number: int) -> list[_Line]:
    head, _, actives = text.partition(":")
    found = _AMOUNT.fullmatch(head.strip()[:LONGEST])
    parts = [part.strip() for part in actives.split(",") if part.strip()]
    if not found or not parts:
        raise Refused(_unreadable(f"product {number}, {quoted(text)}, is not written {WRITTEN}"))
    try:
        once = daily_amount(found["amount"])
        times = number_alone(found["times"]) if found["times"] else None
    except Refused as refused:
        raise Refused(_of(f"the amount of product {number}", refused)) from None
    sites = int(found["sites"] or 1)
    if not sites:
        raise Refused(_unreadable(f"product {number}, {quoted(text)}, is used at no place at all"))
    per_day = daily(once, sites, times or 1).amount
    lines = [_line(part, per_day, number) for part in parts]
    total = sum((line.per_day for line in lines[1:]), lines[0].per_day)
    if per_day.kind == "mass" and total > per_day:
        share = percent((total / per_day).magnitude("number"))
        worded = f"the strengths of product {number} add up to {share}, more than the whole: lower one of them"
        raise Refused(_unreadable(worded))
    return lines


def _line(text: str, per_day: Quantity, number: int) -> _Line:
    found = _ACTIVE.fullmatch(text) if len(text) <= LONGEST else None
    if not found:
        raise Refused(_unreadable(f"{quoted(text)} in product {number} is not written {WRITTEN}"))
    try:
        worded = strength(found["strength"])
    except Refused as refused:
        raise Refused(_of(f"the strength of {quoted(found['name'])} in product {number}", refused)) from None
    if worded.kind == "%" and per_day.kind == "mass":
        worded = Quantity(worded.amount, "% w/w")
    amount = amount_of(worded, per_day).to("mg")
    ingredient, form = _counted(found["name"], found["basis"], amount)
    step = equals(f"product {number}, {form.name}: {text_of(per_day)} × {text_of(worded)}", amount)
    return _Line(ingredient, form, amount, step)


def _unreadable(what: str) -> Reason:
    return problem("not-readable", f"{{products}} cannot be read: {what}.", "products")


def _of(what: str, refused: Refused) -> Reason:
    """Why one value within the products cannot be read."""
    return _unreadable(refused.reason.sentence.replace("{this}", what))


def _counted(name: str, basis: str | None, amount: Quantity) -> tuple[Ingredient, Form]:
    """As which form a strength counts, from its name and what was said behind it."""
    ingredient, form = named(name)
    if not ingredient.needs_basis:
        return ingredient, form or Form(ingredient.name, "only")
    assert ingredient.base is not None
    if basis == "supplied":
        return ingredient, form or Form(f"{ingredient.name} as supplied", "only")
    if basis == "base":
        return ingredient, ingredient.base
    if basis == "salt":
        return ingredient, form if form and form.kind == "salt" else only_salt(ingredient)
    if form is None:
        raise Refused(basis_question(ingredient, amount, "products"))
    return ingredient, form


def _as_base(lines: list[_Line], steps: list[str]) -> dict[str, Number]:
    """The sum as base of what was applied in several forms; nothing when a weight is not known."""
    found: dict[str, Number] = {}
    for ingredient in {line.ingredient.name: line.ingredient for line in lines}.values():
        forms = {line.form.name: line.form for line in lines if line.ingredient.name == ingredient.name}
        base = ingredient.base
        if len(forms) < 2 or base is None or base.mw is None or any(form.mw is None for form in forms.values()):
            continue
        total = Quantity(0, "mg")
        for line in lines:
            if line.ingredient.name == ingredient.name:
                total = total + convert(line.per_day, line.form, base).amount
        found[f"{ingredient.name} together as base"] = total
        steps.append(equals(f"{ingredient.name} together, as base", total) + " a day")
    return found


def _anesthetics(lines: list[_Line], steps: list[str]) -> dict[str, Number]:
    """All local anesthetics together, each as it is counted, when there are several."""
    several = [line for line in lines if line.ingredient.is_local_anesthetic]
    if len({line.form.name for line in several}) < 2:
        return {}
    total = sum((line.per_day for line in several[1:]), several[0].per_day)
    steps.append(f"local anesthetics together: {text_of(total)} a day, each as it is counted")
    return {"local anesthetics together": total}


def _first_alone(name: str, totals: dict[str, Quantity]) -> tuple[Reason, ...]:
    """The result is one number; whoever reads only that must know of what it is."""
    if len(totals) < 2:
        return ()
    worded = f"{text_of(totals[name])} is {name} alone, the first named. Read the others and the sums as well."
    return (Reason("first-alone", worded, "policy", "caution", path="products"),)


def _range(name: str) -> tuple[Reason, ...]:
    worded = f"How much {name} gets through skin is a range, not a constant, and more through broken skin."
    source = "Glinn 2017; Kessler 2025, PMID 39721913"
    return (Reason("absorption-is-a-range", worded, source, "caution", path="absorbed"),)


CALCULATORS = (
    Calculator(
        "applied-daily",
        "Applied a day",
        "mg of each active that goes on the skin a day, summed over all products of one person.",
        (
            Field("products", "Products", "3 g x 2 places x 4: active strength, …; next", True, None, EXAMPLE, TEXT),
            Field("absorbed", "If so much gets in", "shares of the first active", False, None, "1 %, 10 %", SHARES),
        ),
        {"products": EXAMPLE},
        _applied,
        also_called=(
            "total daily topical dose",
            "cumulative topical dose",
        ),
    ),
)
