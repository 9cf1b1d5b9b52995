"""The formulary: the formulas that are shipped and the pharmacy's own, and what makes a formula approved.

    formulary()["ketamine-10-gel"].title

What a formula says is in `formula`, how a file is read in `reading`, the folders in `shelf`, approval in `approval`;
the text of a new or an approved file in `writing`, checked in `drafting`.
How a file is written: docs/formulary.md.
"""

from lenitive.compounding.formulas.approval import Approver, reasons_not_to_approve, row_of
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
    Storage,
    Tolerance,
    fingerprint,
)
from lenitive.compounding.formulas.gaps import gap_in_words, gaps_in_words
from lenitive.compounding.formulas.reading import Examined, examine
from lenitive.compounding.formulas.searching import MOST_LETTERS, FormulasFound, search
from lenitive.compounding.formulas.shelf import (
    FOLDER,
    approvals_of,
    check,
    examined_text,
    find_formula,
    formula_faults,
    formula_files,
    formulary,
    read_formula,
    read_formula_file,
    shipped_files,
)
from lenitive.compounding.formulas.writing import (
    APPROVED,
    NewFormula,
    approved_text,
    copied_text,
    name_problem,
    new_text,
    with_row,
)
from lenitive.compounding.strength import Basis

__all__ = [
    "APPROVED",
    "FOLDER",
    "MOST_LETTERS",
    "Approver",
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
    "NewFormula",
    "Statement",
    "Storage",
    "Tolerance",
    "approvals_of",
    "approved_text",
    "check",
    "copied_text",
    "examine",
    "examined_text",
    "find_formula",
    "fingerprint",
    "formula_faults",
    "formula_files",
    "formulary",
    "gap_in_words",
    "gaps_in_words",
    "name_problem",
    "new_text",
    "read_formula",
    "read_formula_file",
    "reasons_not_to_approve",
    "row_of",
    "search",
    "shipped_files",
    "tolerance",
    "tolerances",
    "usual_strength",
    "with_row",
]
