"""From what a pharmacist asks for to the text of an own formula file, checked before it is written.

    drafted(NewFormula("our-cream", …))                       # the text; Refused with everything that is missing
    approval_of(text, "our-cream", approver, approvals)       # both texts; Refused with every reason not to

Pure: files are read and written by whoever calls (`lenitive.cli.own_formulas`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from lenitive.compounding.formulas.approval import Approvals, Approver, reasons_not_to_approve, row_of
from lenitive.compounding.formulas.fields import SOURCE
from lenitive.compounding.formulas.formula import Formula
from lenitive.compounding.formulas.shelf import examined_text
from lenitive.compounding.formulas.writing import (
    NewFormula,
    approved_text,
    copied_text,
    name_problem,
    new_text,
)
from lenitive.documents import DocumentError
from lenitive.reasons import Reason, Refused, braced

A_NAME = "our-cream"
ASKED = {
    "title": "--title 'Ketamine 10 % cream'",
    "source": "--source 'Brutcher 2019', or who prescribes it so",
    "dosage_form": "--form cream",
    "route": "--route topical",
    "batch_unit": "--batch '100 g'",
    "ingredients": "--ingredient 'ketamine 10 % w/w', once for each",
}


def drafted(new: NewFormula, taken: dict[str, Formula]) -> str:
    """The text of a new file; Refused with all that is missing or wrong in one pass. `taken`: names in use."""
    missing = [key for key in ASKED if not getattr(new, key)]
    worded = _name_problems(new.name, taken)
    named = replace(new, name=A_NAME) if worded else new  # what is no name can break the file
    worded += [f"{key} is missing: add {ASKED[key]}" for key in missing]
    text = new_text(named)
    faults = examined_text(text, named.name)[0].faults
    worded += [fault.message.rstrip(".") for fault in faults if re.split(r"[.\[]", fault.path)[0] not in missing]
    _refuse_if(worded, "formula-not-written")
    return text


def drafted_after(of: Formula, text: str, new: NewFormula, taken: dict[str, Formula]) -> str:
    """The text of a copy of a shipped formula. Refused as `drafted`, and for one that is there to warn."""
    worded = [*_name_problems(new.name, taken)]
    if of.not_for_use:
        worded.append(f"{of.name} is there to warn and is not made: {of.not_for_use.rstrip('.')}")
    _refuse_if(worded, "formula-not-written")
    return copied_text(text, of, new.name, new.written_by)


def missing_for_approval(text: str, name: str, approver: Approver, approvals: Approvals) -> tuple[Reason, ...]:
    """Everything that stands against approving this text."""
    try:
        examined, node = examined_text(text, name)
    except DocumentError as error:
        return (Reason("formula-not-approvable", braced(f"{error}."), SOURCE),)
    return reasons_not_to_approve(examined, node, approver, approvals)


def approval_of(text: str, name: str, approver: Approver, approvals: Approvals) -> tuple[str, str]:
    """The text of the approved file and the row of approved.yaml for it. Refused with every reason at once."""
    if reasons := missing_for_approval(text, name, approver, approvals):
        raise Refused(reasons)
    written = approved_text(text, approver)
    formula = examined_text(written, name)[0].formula
    if formula is None or formula.is_draft or formula.checked_by != " ".join(approver.by.split()):
        _refuse_if(("status, checked_by and reviewed_on cannot be written here: put each on a line of its own",))
    assert formula is not None
    return written, row_of(formula)


def _name_problems(name: str, taken: dict[str, Formula]) -> list[str]:
    problem = name_problem(name)
    if not problem and name in taken:
        whose = "this pharmacy has" if taken[name].is_own else "Lenitive ships"
        problem = f"{whose} a formula called {name} already: choose another name"
    return [problem] if problem else []


def _refuse_if(worded: list[str] | tuple[str, ...], code: str = "formula-not-approvable") -> None:
    if worded:
        raise Refused([Reason(code, braced(f"{each}."), SOURCE) for each in worded])
