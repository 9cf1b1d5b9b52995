"""Case files: from what a person wrote to a Subject and a Regimen. Start at `reader.py`.

case = read(documents.read_file("examples/iv_infusion.yaml"))
case.regimen.rows[0].amount_mg  # mg of base
"""

from lenitive.pharmacology.cases.case import Case, CaseError, problem_json, problem_line
from lenitive.pharmacology.cases.limits import LIMITS, USUAL, AllowedRange
from lenitive.pharmacology.cases.permalink import coded, from_coded
from lenitive.pharmacology.cases.reader import read
from lenitive.pharmacology.routes import Usual

__all__ = [
    "LIMITS",
    "USUAL",
    "AllowedRange",
    "Case",
    "CaseError",
    "Usual",
    "coded",
    "from_coded",
    "problem_json",
    "problem_line",
    "read",
]
