"""The formulary: every formula the project ships, read once, and what makes a formula approved.

    formulary()["ketamine-10-gel"].title

What a formula says is in `formula`, how a file is read in `reading`, the folder in `shelf`, approval in `approval`.
How a file is written: docs/formulary.md.
"""

from lenitive.compounding.formulas.bounds import tolerance, tolerances, usual_strength
from lenitive.compounding.formulas.formula import (
    BeyondUseBasis,
    BeyondUseType,
    Check,
    Formula,
    FormulaClaim,
    FormulaLimits,
    FormulaLine,
    FormulaStep,
    Statement,
    Tolerance,
    fingerprint,
)
from lenitive.compounding.formulas.gaps import gap_in_words, gaps_in_words
from lenitive.compounding.formulas.reading import Examined, examine
from lenitive.compounding.formulas.searching import MOST_LETTERS, FormulasFound, search
from lenitive.compounding.formulas.shelf import (
    FOLDER,
    check,
    formula_files,
    formulary,
    read_formula,
    read_formula_file,
    shipped_files,
)
from lenitive.compounding.strength import Basis

__all__ = [
    "FOLDER",
    "MOST_LETTERS",
    "Basis",
    "BeyondUseBasis",
    "BeyondUseType",
    "Check",
    "Examined",
    "Formula",
    "FormulaClaim",
    "FormulaLimits",
    "FormulaLine",
    "FormulaStep",
    "FormulasFound",
    "Statement",
    "Tolerance",
    "check",
    "examine",
    "fingerprint",
    "formula_files",
    "formulary",
    "gap_in_words",
    "gaps_in_words",
    "read_formula",
    "read_formula_file",
    "search",
    "shipped_files",
    "tolerance",
    "tolerances",
    "usual_strength",
]
