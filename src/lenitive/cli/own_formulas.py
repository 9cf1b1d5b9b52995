"""`lenitive formulary new` and `lenitive formulary approve`: formulas of the pharmacy's own.

lenitive formulary new our-cream --from ketamine-10-gel --by "A. Author"
lenitive formulary approve our-cream --by "B. Checker" --on 2027-01-31 --due 2028-01-31

Everything that is missing or wrong is said in one pass; nothing is written unless all of it is right.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from lenitive.cli.own_files import CannotWrite, held, write_all, write_new
from lenitive.cli.wrapping import wrapped
from lenitive.compounding import (
    APPROVED_FILE,
    FORMULARY_FOLDER,
    Approver,
    NewFormula,
    approval_of_formula,
    approvals_of,
    check_formula,
    drafted_after,
    drafted_formula,
    formula_name_problem,
    formulary,
    missing_for_approval,
    with_approval,
)
from lenitive.documents import DocumentError
from lenitive.home import FORMULARY, own_folder, refresh
from lenitive.reasons import Reason, Refused
from lenitive.spelling import did_you_mean

SOMEBODY = Approver("somebody else than its author", date.min, date.max, date.max)


def new_formula(options: argparse.Namespace) -> int:
    """Write a draft; 2 with everything that is missing when there is none."""
    if len(options.names) != 1:
        return _no(("Which name? Write: lenitive formulary new our-cream, with --from or with what it holds.",))
    (name,) = options.names
    try:
        with held(_folder()):
            text = _drafted(name, options)
            write_new(_folder() / f"{name}.yaml", text)
    except (CannotWrite, Refused, DocumentError) as error:
        return _no(_sentences(error))
    refresh()
    path = _folder() / f"{name}.yaml"
    print(f"Written: {path}")
    missing = missing_for_approval(text, name, SOMEBODY, {})
    _list("Still to do before it can be approved:", missing)
    print("Then somebody else checks it: lenitive formulary approve", name, "--by NAME --on DATE --due DATE")
    return 0


def approve(options: argparse.Namespace) -> int:
    """Approve a draft; 2 with every reason against it."""
    if len(options.names) != 1:
        return _no(("Which one? Write: lenitive formulary approve our-cream --by 'B. Checker' --on 2027-01-31.",))
    (name,) = options.names
    try:
        approver = _approver(options)
        _must_be_own(name)
        with held(_folder()):
            formula, row = approval_of_formula(_text(name), name, approver, approvals_of(_folder()))
            listed = _folder() / APPROVED_FILE
            rows = listed.read_text(encoding="utf-8") if listed.exists() else ""
            write_all({_folder() / f"{name}.yaml": formula, listed: with_approval(rows, row)})
            faults = check_formula(_folder() / f"{name}.yaml")
    except (CannotWrite, Refused, DocumentError) as error:
        return _no(_sentences(error))
    if faults:
        return _no(map(str, faults))
    refresh()
    print(f"Approved: {name}, by {approver.by} on {approver.on}. Its fingerprint is in {listed}.")
    return 0


def _folder() -> Path:
    folder = own_folder().folder
    if folder is None:
        raise CannotWrite("This machine has no folder for own formulas: LENITIVE_HOME names one.")
    return folder / FORMULARY


def _drafted(name: str, options: argparse.Namespace) -> str:
    known = formulary()
    asked = NewFormula(
        name=name,
        title=options.title or "",
        source=options.source or "",
        dosage_form=options.form or "",
        route=options.route or "",
        batch_unit=options.batch or "",
        ingredients=tuple(options.ingredient),
        vehicle=options.vehicle or "",
        written_by=options.by or "",
    )
    if options.copied_from is None:
        return drafted_formula(asked, known)
    if options.copied_from not in known:
        meant = did_you_mean(options.copied_from, known, of="formula")
        named = [f"{problem}." for problem in (formula_name_problem(name),) if problem]
        raise CannotWrite(f"There is no formula {options.copied_from[:80]!r} to copy.{meant}", *named)
    of = known[options.copied_from]
    text = ((_folder() if of.is_own else FORMULARY_FOLDER) / f"{of.name}.yaml").read_text(encoding="utf-8")
    return drafted_after(of, text, asked, known)


def _must_be_own(name: str) -> None:
    if problem := formula_name_problem(name):
        raise CannotWrite(f"{problem}.")
    known = formulary()
    if (_folder() / f"{name}.yaml").is_file() and not (name in known and not known[name].is_own):
        return
    if name in known:
        copied = f"lenitive formulary new our-{name} --from {name} --by 'A. Author'"
        raise CannotWrite(
            f"{name} is shipped with Lenitive and stays a draft. Make it yours under a new name: {copied}"
        )
    meant = did_you_mean(name, [each for each in known if known[each].is_own], of="formula")
    raise CannotWrite(f"There is no formula {name!r} in {_folder()}.{meant}")


def _text(name: str) -> str:
    try:
        return (_folder() / f"{name}.yaml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotWrite(f"{name}.yaml cannot be read ({error}).") from None


def _approver(options: argparse.Namespace) -> Approver:
    today = date.today()
    on = _day(options.on, "--on", today) if options.on else today
    return Approver(
        " ".join((options.by or "").split()), on, _day(options.due, "--due", today) if options.due else None, today
    )


def _day(text: str, option: str, today: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CannotWrite(f"{option} {text[:40]!r} is not a date: write it as {today}.") from None


def _sentences(error: Exception) -> Iterable[str]:
    if isinstance(error, Refused):
        return [reason.text for reason in error.reasons]
    return map(str, error.args) if isinstance(error, CannotWrite) else [str(error)]


def _list(headline: str, reasons: Iterable[Reason]) -> None:
    print(headline)
    for number, reason in enumerate(reasons, 1):
        print(*wrapped(f"{number}. ", reason.text), sep="\n")


def _no(sentences: Iterable[str]) -> int:
    for sentence in sentences:
        print(*wrapped("", sentence), sep="\n", file=sys.stderr)
    return 2
