"""What a calculator is and what it asks for; the web form and `lenitive calc NAME --help` are made from these.

Field("amount", "How much is made", "a mass, such as 120 g", True, None, "120 g", MASS). How texts are read: `measures`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lenitive.compounding.calculators.calculation import Calculation
from lenitive.compounding.calculators.measures import MASS, NAME, NUMBER, SHARE, TEXT, Measure
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.choices import BASES, OVERAGES
from lenitive.meanings import Meanings


@dataclass(frozen=True)
class Field:
    """One thing asked for. `choices`: the only texts allowed with what they mean, when there are such."""

    name: str
    label: str
    hint: str
    is_required: bool = False
    choices: Meanings | None = None
    example: str = ""
    measure: Measure = TEXT

    def needed(self) -> Field:
        """The same field where it may not be left out."""
        return replace(self, is_required=True)


@dataclass(frozen=True)
class Calculator:
    """`work` gets all values read and raises Refused for what cannot be calculated.

    `also_called`: what the trade calls this sum; whoever looks for it by such a name finds it.
    """

    name: str
    title: str
    purpose: str
    fields: tuple[Field, ...]
    example: Mapping[str, str]
    work: Callable[[Values], Calculation]
    also_called: tuple[str, ...] = ()


READABILITY = Field(
    "readability", "Readability of the balance", "results are shown to it", example="0.001 g", measure=MASS
)
INGREDIENT = Field(
    "ingredient", "Ingredient", "may stand in place of molecular weights", example="ketamine", measure=NAME
)
BASIS = Field(
    "basis",
    "Counted as",
    "whether the amount of drug speaks of the base, of the salt, or of the chemical as supplied",
    choices=BASES,
    example="as_base",
)
MW_SALT = Field("mw_salt", "Molecular weight of the salt", "g/mol", example="274.19", measure=NUMBER)
MW_BASE = Field("mw_base", "Molecular weight of the base", "g/mol", example="237.73", measure=NUMBER)
OVERAGE = Field("overage", "Overage", "what is made beyond what is asked for", example="5 %", measure=SHARE)
OVERAGE_MEANING = Field(
    "overage_meaning",
    "The overage is",
    "{: added}: on top (× 1.05); {: of_mixed}: the share of all that is mixed (÷ 0.95)",
    choices=OVERAGES,
    example="added",
)
