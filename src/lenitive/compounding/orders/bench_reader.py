"""What stands on the bench and what the product goes into: balance, overage, mold, capsule, device, container.

read_balance(fields)   # Balance("usp41", "bench 1", readability=Quantity("0.001", "g"))
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Literal, cast

from lenitive.compounding.choices import BALANCE_RULES, OVERAGES
from lenitive.compounding.derivations import text_of
from lenitive.compounding.mixing import TWO_MEANINGS
from lenitive.compounding.orders.fields import NOTHING, SOURCE, density
from lenitive.compounding.orders.naming import Names
from lenitive.compounding.orders.order import (
    AliquotChoice,
    Capsule,
    Container,
    Device,
    OrderedMold,
    Overage,
    Solution,
)
from lenitive.compounding.weighing import Balance, least_weighable
from lenitive.fields import Fields
from lenitive.readings import quantity_of
from lenitive.reasons import Refused
from lenitive.units import Quantity

# What each rule needs to be known of the balance.
RULES = {"usp41": ("readability",), "sensitivity": ("sensitivity", "error"), "repeatability": ("k", "s", "error")}
BALANCE_KEYS = ("name", "rule", "readability", "sensitivity", "error", "k", "s", "capacity")
MOST_OVERAGE = Fraction(1, 2)  # policy: more than half as much again is taken for a slip
MULTIPLES = range(2, 101)
VOLUME_PER_MASS = Quantity(1, "mL/g").kind


def read_balance(fields: Fields, key: str = "balance") -> Balance | None:
    """The balance and by which rule its least weighable quantity is found; a question when no rule can be told."""
    below = fields.within(key)
    if below is None:
        return None
    below.allow(BALANCE_KEYS)
    implied = (key for key, need in RULES.items() if _has(below, need[0], key))
    rule = below.word("rule", BALANCE_RULES) or next(implied, None)
    if rule is None:
        if not below.has("rule"):
            sentence = (
                "by which rule is the least weighable quantity found? Choose {rule: usp41} with {readability}, "
                "{sensitivity} and {error}, or {k}, {s} and {error}."
            )
            below.refuse("rule", "balance-rule-missing", sentence, SOURCE, "question")
        return None
    missing = [key for key in RULES[rule] if not below.has(key)]
    if missing:
        needed = " and ".join(f"{{{key}}}" for key in missing)
        example = f"{{{missing[0]}: {_EXAMPLES[missing[0]]}}}"
        sentence = f"the rule {{: {rule}}} needs {needed}: write it, for example {example}."
        below.refuse("rule", "balance-incomplete", sentence)
    masses = {key: below.quantity(key, "mass", example) for key, example in _MASSES.items()}
    balance = Balance(
        cast(Literal["usp41", "sensitivity", "repeatability"], rule),
        below.text("name") or "",
        masses["readability"],
        masses["sensitivity"],
        masses["s"],
        below.number("k"),
        below.share("error"),
        masses["capacity"],
    )
    _check_readability(below, balance)
    return balance


def _check_readability(below: Fields, balance: Balance) -> None:
    """What a balance weighs at least cannot be less than the last digit that it shows."""
    try:
        least = least_weighable(balance)
    except Refused:  # incomplete: said above, or by the worksheet
        return
    if balance.readability is not None and balance.readability > least.amount:
        sentence = (
            f"the readability {text_of(balance.readability)} is more than the least weighable "
            f"{text_of(least.amount)}, which "
            f"comes of {least.steps[0]}: no balance weighs less than the last digit it shows. Write both as the "
            f"balance has them, a readability of at most {text_of(least.amount)} or what gives a larger least "
            "weighable."
        )
        below.refuse("readability", "readability-above-least", sentence, least.source)


_MASSES = {"readability": "0.001 g", "sensitivity": "6 mg", "s": "0.6 mg", "capacity": "210 g"}
_EXAMPLES = {**_MASSES, "error": "5 %", "k": "2"}


def _has(below: Fields, key: str, rule: str) -> bool:
    """A readability alone names no rule: what the display shows is not how well it weighs."""
    return rule != "usp41" and below.has(key)


def read_overage(fields: Fields) -> Overage | None:
    """How much more is made. Without its meaning it is no answer: 3 % added is 123.6 g, 3 % of what is mixed 123.71."""
    below = fields.within("overage")
    if below is None:
        return None
    below.allow(("share", "meaning"))
    below.require("share", "3 %")
    share, meaning = below.share("share"), below.word("meaning", OVERAGES)
    if not below.has("meaning"):
        sentence = (
            "is the overage added to the order, or a share of what is mixed? Choose {meaning: added} or {: of_mixed}."
        )
        below.refuse("meaning", "overage-meaning-missing", sentence, TWO_MEANINGS, "question")
    if share is not None and share > MOST_OVERAGE:
        below.refuse("share", "out-of-range", "an overage above 50 % cannot be right: write for example 3 %.")
        return None
    return Overage(share, cast(Literal["added", "of_mixed"], meaning)) if share is not None and meaning else None


def read_mold(fields: Fields, names: Names) -> OrderedMold | None:
    """A troche mold: the blank in this base, and a density factor for each powder. Also under its British spelling."""
    below = fields.within("mold" if fields.has("mold") else "mould")
    if below is None:
        return None
    below.allow(("name", "blank", "density_factors"))
    below.require("blank", "1.2 g")
    factors = names.by_form(below, "density_factors", Fields.number)
    blank = below.quantity("blank", "mass", "1.2 g")
    return OrderedMold(blank, factors, below.text("name") or "") if blank else None


def read_capsule(fields: Fields, names: Names) -> Capsule | None:
    """A capsule size: what it weighs full of each powder."""
    below = fields.within("capsule")
    if below is None:
        return None
    below.allow(("size", "full"))
    below.require("full", "{lactose: 380 mg}")
    full = names.by_form(below, "full", lambda inner, key: inner.quantity(key, "mass", "380 mg"))
    return Capsule(full, below.text("size") or "")


def read_aliquot(below: Fields, key: str) -> AliquotChoice | None:
    """How one ingredient is to be diluted."""
    inner = below.within(key)
    if inner is None:
        return None
    inner.allow(("diluent", "multiple"))
    diluent = inner.taken("diluent", lambda text: Names(None).form_of(text)[1])
    multiple = inner.whole("multiple", 0, MULTIPLES[-1])
    if multiple is not None and multiple not in MULTIPLES:
        sentence = f"{{multiple: {multiple}}} dilutes nothing: write {MULTIPLES[0]} to {MULTIPLES[-1]}."
        inner.refuse("multiple", "out-of-range", sentence)
    return AliquotChoice(diluent, multiple)


def read_solution(below: Fields, key: str) -> Solution | None:
    """A liquid: the stated strength of a commercial one, what else is in it, and its density where that is known."""
    inner = below.within(key)
    if inner is None:
        return None
    inner.allow(("strength", "brings", "density"))
    strength = inner.quantity("strength", "mass/volume", "50 mg/mL")
    others = inner.within("brings")
    brought = others.each(partial(quantity_of, kinds="mass/volume", example="0.1 mg/mL")) if others else {}
    return Solution(strength, tuple(brought.items()), density(inner, "1.02 g/mL"))


def read_displacement(below: Fields, key: str) -> Quantity | None:
    """How much volume a gram takes up once dissolved."""
    return below.quantity(key, VOLUME_PER_MASS, "0.8 mL/g")


def read_solubility(below: Fields, key: str) -> Quantity | None:
    """How much of a chemical stays dissolved at the storage temperature, as observed."""
    return below.quantity(key, "mass/volume", "200 mg/mL")


def read_device(fields: Fields) -> Device | None:
    """The patient's measure; what one stroke gives is weighed, never read off the pack."""
    below = fields.within("device")
    if below is None:
        return None
    below.allow(("name", "kind", "per_stroke", "calibrated_on", "with_base", "prime", "dead"))
    below.require("kind", "pump")
    kind = below.text("kind")
    device = Device(
        below.text("name") or kind or "",
        kind or "",
        below.quantity("per_stroke", "mass,volume", "1.45 g"),
        below.day("calibrated_on"),
        below.text("with_base"),
        _lost(below, "prime", "0.5 mL"),
        _lost(below, "dead", "0.3 mL"),
    )
    return device if kind else None


def _lost(below: Fields, key: str, example: str) -> Quantity | None:
    """What never reaches the patient; nothing at all (0 mL) is an answer too."""
    text = below.text(key)
    if text is not None and NOTHING.fullmatch(text):
        return Quantity.parse(text)
    return below.quantity(key, "mass,volume", example)


def read_container(fields: Fields) -> Container | None:
    """What it is handed over in."""
    below = fields.within("container")
    if below is None:
        return None
    below.allow(("kind", "material", "is_child_resistant", "other_closure_requested_by"))
    below.require("kind", "airless pump")
    kind = below.text("kind")
    container = Container(
        kind or "", below.text("material"), below.flag("is_child_resistant"), below.text("other_closure_requested_by")
    )
    return container if kind else None
