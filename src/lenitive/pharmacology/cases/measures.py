"""Amounts, rates and times as a case may write them, still exact.

    measured("40 min", TIME).magnitude("h")  # Fraction(2, 3)

A text that cannot be one is a Refused that names the allowed units and gives an example.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.readings import quoted
from lenitive.reasons import braced, refusal
from lenitive.units import Quantity, UnitError

LARGEST_SHOWN = 10_000_000


@dataclass(frozen=True)
class CaseMeasure:
    """A kind of value: its name in a sentence, its allowed units, an example."""

    name: str
    units: tuple[str, ...]
    example: str

    @property
    def advice(self) -> str:
        """What may be written instead: every unit, with what it means where a person could be given too much."""
        named = [f"{unit} ({UNIT_WORDS[unit]})" if unit in UNIT_WORDS else unit for unit in self.units]
        return f"allowed units: {', '.join(named)}; for example '{self.example}'"


# A unit that was not understood is never guessed: mg and mcg are a thousand apart.
UNIT_WORDS = {
    "mg": "milligrams",
    "mcg": "micrograms, 1,000 to 1 mg",
    "g": "grams, 1,000 mg each",
    "mg/kg": "milligrams per kg of body weight",
    "mcg/kg": "micrograms per kg of body weight",
    "mg/h": "milligrams an hour",
    "mg/min": "milligrams a minute",
    "mcg/min": "micrograms a minute",
    "mcg/h": "micrograms an hour",
    "mg/kg/h": "milligrams per kg of body weight an hour",
    "mg/kg/min": "milligrams per kg of body weight a minute",
    "mcg/kg/min": "micrograms per kg of body weight a minute",
    "mcg/kg/h": "micrograms per kg of body weight an hour",
}
AMOUNT = CaseMeasure("an amount", ("mg", "mcg", "g", "mg/kg", "mcg/kg"), "0.4 mg/kg")
PIECE = CaseMeasure("the content of one piece", ("mg", "mcg", "g"), "28 mg")
RATE = CaseMeasure(
    "a rate", ("mg/h", "mg/min", "mcg/min", "mcg/h", "mg/kg/h", "mg/kg/min", "mcg/kg/min", "mcg/kg/h"), "20 mg/h"
)
STRENGTH = CaseMeasure("a strength by weight", ("%", "% w/w", "mg/g"), "10 %")
CREAM = CaseMeasure("an amount of cream", ("g", "mg"), "5 g")
TIME = CaseMeasure("a time", ("h", "min", "d", "wk", "s"), "6 h")


def measured(text: str, measure: CaseMeasure) -> Quantity:
    """The quantity written in `text`; Refused when it is none, has another unit, or lies below zero."""
    try:
        quantity = Quantity.parse(text)
    except UnitError as error:
        raise refusal("bad-quantity", f"{braced(str(error).split('; allowed')[0])}; {measure.advice}") from None
    if quantity.kind.startswith("volume"):
        raise refusal(
            "needs-concentration",
            f"{quoted(text)} is a volume, and how much drug is in it is not given: multiply it by the concentration "
            f"(2 mL of 50 mg/mL is 100 mg); {measure.advice}",
        )
    if quantity.unit not in measure.units:
        raise refusal("wrong-unit", f"{quoted(text)} is not {measure.name}; {measure.advice}")
    if quantity.magnitude(quantity.unit) < 0:
        raise refusal("negative", f"{quoted(text)} lies below zero; write {measure.name} such as '{measure.example}'")
    return quantity


def positive(text: str, measure: CaseMeasure) -> Quantity:
    """As `measured`, and zero is refused too."""
    quantity = measured(text, measure)
    if quantity.magnitude(quantity.unit) == 0:
        raise refusal("zero", f"{quoted(text)} is nothing: write {measure.name} above zero, or leave the key out")
    return quantity


def shown(value: Fraction, unit: str) -> str:
    """For people to read: three figures, half up, whole numbers in full. Never to calculate with."""
    if value >= LARGEST_SHOWN:
        return f"more than {LARGEST_SHOWN} {unit}"
    places, scaled = 0, value
    while 0 < scaled < 100 and places < 9:
        scaled, places = scaled * 10, places + 1
    return Quantity(value, "number").display(places).removesuffix("number") + unit


def decimal_text(value: Fraction) -> str:
    """An exact decimal where the number ends within 30 places, else 12 places after its first zeros."""
    for places in range(31):
        if (value * 10**places).denominator == 1:
            break
    else:
        places = 12 + max(0, len(str(value.denominator)) - len(str(value.numerator)))
    return Quantity(value, "number").display(places).removesuffix(" number")
