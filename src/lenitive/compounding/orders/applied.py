"""How much is used at a time, as people write it: "1 troche" of a troche is a piece; a teaspoon is no amount.

    applied_of("2 troches", "troche")      # Quantity("2", "piece")
    applied_of("1 teaspoon", "oral solution")    # Refused: "by the book it is 5 mL"

What a piece of a form is called stands in rules/labels.yaml; spoons in rules/directions.yaml.
"""

from __future__ import annotations

import re

from lenitive.compounding.direction_rows import SPOONS
from lenitive.compounding.label_rows import PIECES
from lenitive.compounding.rounding import number
from lenitive.readings import quantity_of, quoted
from lenitive.reasons import Refused, as_typed, refusal
from lenitive.units import Quantity

KINDS = "mass,volume,piece,spray"
COUNTED = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([^\W\d_]+(?:[ -][^\W\d_]+)*)\s*")


def applied_of(text: str, dosage_form: str) -> Quantity:
    """The amount that was written; Refused when it is a spoon, a piece of another form, or no amount."""
    found = COUNTED.fullmatch(text)
    if not found:
        return quantity_of(text, KINDS, "1.5 g")
    count, word = found[1], found[2].casefold()
    if (volume := _spoon(word)) is not None:
        raise _no_spoon(text, volume * Quantity(count, "number"))
    if word in _words(_named(dosage_form)):
        return quantity_of(f"{count} piece", KINDS, "1 piece")
    if any(word in _words(form) for form in _pieces()):
        sentence = f"{quoted(text)} does not go with {as_typed(dosage_form)}: write how much of that is used at a time."
        raise refusal("applied-other-form", sentence, "docs/orders.md")
    return quantity_of(text, KINDS, "1.5 g")


def _no_spoon(text: str, volume: Quantity) -> Refused:
    meant = f"{number(volume.magnitude('mL'))} mL"
    sentence = (
        f"{quoted(text)} is not a measure, since spoons differ; by the book it is {meant}. Ask the prescriber whether "
        f"that is meant, then write {{applied: {meant}}}, and give a syringe with it."
    )
    return refusal("applied-spoon", sentence, SPOONS.read().rule.cited)


def _spoon(word: str) -> Quantity | None:
    """What a spoon of that name holds by the book."""
    return next((row.volume for row in SPOONS.read().rows if word in (*row.en, *row.es)), None)


def _named(dosage_form: str) -> str:
    """The piece that a form names, the longest; empty for a form that is not counted."""
    return max((name for name in _pieces() if name in dosage_form.casefold()), key=len, default="")


def _words(form: str) -> tuple[str, ...]:
    """One and several of that form, in both languages."""
    worded = PIECES.read().get(form)
    return (*worded.en, *worded.es) if worded and form in _pieces() else ()


def _pieces() -> tuple[str, ...]:
    """Every form that is counted; a piece of no form is a unit of its own."""
    return tuple(form for form in PIECES.read() if form != "piece")
