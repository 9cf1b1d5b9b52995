"""The formulary: every formula the project ships, read once, and what makes a formula approved.

    formulary()["ketamine-10-gel"].title

What a formula says is in `formula` (all its names may be imported from here), how a file is read in `formula_reading`.
"""

from __future__ import annotations

from lenitive.compounding.formula import (
    Basis,
    BeyondUseBasis,
    Check,
    Claim,
    Formula,
    FormulaLine,
    FormulaStep,
    Limits,
    Statement,
    Tolerance,
    fingerprint,
)

__all__ = [
    "Basis", "BeyondUseBasis", "Check", "Claim", "Formula", "FormulaLine", "FormulaStep", "Limits",
    "Statement", "Tolerance", "fingerprint",
]  # fmt: skip
