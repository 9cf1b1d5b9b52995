"""Molecular weights from molecular formulas, and the check digit of CAS numbers.

>>> float(molecular_weight("C13H16ClNO"))
237.727
>>> cas_problem("6740-88-2")
'6740-88-2 does not have its check digit'

Atomic weights are the abridged standard atomic weights of IUPAC (2021), recalled, to be verified: the weights published
with formulas for ketamine, lidocaine and their salts are met by them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

ATOMIC_WEIGHTS = {
    "H": Decimal("1.008"),
    "C": Decimal("12.011"),
    "N": Decimal("14.007"),
    "O": Decimal("15.999"),
    "F": Decimal("18.998"),
    "Na": Decimal("22.990"),
    "Mg": Decimal("24.305"),
    "P": Decimal("30.974"),
    "S": Decimal("32.06"),
    "Cl": Decimal("35.45"),
    "K": Decimal("39.098"),
    "Ca": Decimal("40.078"),
    "Zn": Decimal("65.38"),
    "Br": Decimal("79.904"),
    "I": Decimal("126.904"),
}
ALLOWED = Decimal("0.02")  # g/mol: what rounding to two places and an older table of weights can differ by
LONGEST = 60  # characters of a formula: more is no small molecule
_PART = re.compile(r"([A-Z][a-z]?)(\d{0,4})", re.ASCII)
_CAS = re.compile(r"\d{2,7}-\d{2}-\d\Z")


def molecular_weight(formula: str) -> Decimal:
    """g/mol of a molecular formula such as C13H16ClNO; ValueError for an element that is not known here."""
    if len(formula) > LONGEST or not re.fullmatch(rf"(?:{_PART.pattern})+", formula, re.ASCII):
        raise ValueError(f"{formula[:LONGEST]!r} is not a molecular formula: write it like C13H16ClNO")
    total = Decimal(0)
    for element, count in _PART.findall(formula):
        if element not in ATOMIC_WEIGHTS:
            raise ValueError(f"the atomic weight of {element} is not known here")
        total += ATOMIC_WEIGHTS[element] * int(count or 1)
    return total


def molecule_problem(formula: str) -> str:
    """Why this is not a molecular formula; empty when it is one."""
    try:
        molecular_weight(formula)
    except ValueError as error:
        return str(error)
    return ""


def weight_problem(formula: str, value: Fraction) -> str:
    """Why a molecule of this formula does not weigh so much, in g/mol; empty when it does."""
    found = molecular_weight(formula)
    is_right = abs(value - Fraction(found)) <= Fraction(ALLOWED)
    return "" if is_right else f"{formula} weighs {found} g/mol, not {float(value)}"


def cas_problem(number: str) -> str:
    """Why this is not a CAS number; empty when its check digit is right."""
    if not _CAS.match(number):
        return f"{number!r} is not a CAS number: write it like 6740-88-1"
    *digits, check = (int(digit) for digit in number.replace("-", ""))
    is_right = sum(place * digit for place, digit in enumerate(reversed(digits), 1)) % 10 == check
    return "" if is_right else f"{number} does not have its check digit"
