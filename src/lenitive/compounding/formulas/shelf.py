"""The formulary on its shelf: every formula the project ships, read once; and formula files of one's own.

    formulary()["ketamine-10-gel"].title
    read_formula_file(Path("our-cream.yaml"))      # DocumentError with file and line when it cannot be used
    check(Path("our-cream.yaml"))                  # every fault; empty when there is none

In a checkout the files lie in `formulary/`; a built package carries them in `formula_data` (pyproject.toml). Which
versions are approved stands in `approved.yaml` in the folder of the formula.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lenitive.compounding.formulas.approval import Approvals, faults_of_approval, read_approvals
from lenitive.compounding.formulas.formula import Formula
from lenitive.compounding.formulas.reading import examine
from lenitive.documents import DocumentError, Node, read_file

_CHECKOUT = Path(__file__).resolve().parents[4] / "formulary"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[2] / "formula_data"
APPROVED = "approved.yaml"


@cache
def formulary(folder: Path = FOLDER) -> dict[str, Formula]:
    """Every formula of the folder by name, in the order of the names; not to be changed.

    Read once. DocumentError: the first fault of the first file that has one.
    """
    return {path.stem: read_formula_file(path, is_whole=True) for path in formula_files(folder)}


def formula_files(folder: Path) -> list[Path]:
    """The formula files of a folder."""
    return sorted(path for path in folder.glob("*.yaml") if path.name != APPROVED)


def shipped_files() -> list[Path]:
    """Every file of the formulary, the list of approved versions last."""
    return [*formula_files(FOLDER), FOLDER / APPROVED]


def read_formula(node: Node) -> Formula:
    """A formula written inside another document. It may leave keys out, and it is a draft: nothing can approve it.

    DocumentError: its first fault; `examine` names all of them.
    """
    examined = examine(node)
    for fault in (*examined.faults, *faults_of_approval(examined, node, {})):
        raise fault
    assert examined.formula is not None
    return examined.formula


def read_formula_file(path: Path | str, *, is_whole: bool = False) -> Formula:
    """A formula file, approved or draft. DocumentError: the first of its faults.

    `is_whole`: every key has to be written out, as in the shipped ones; else what is left out is not published.
    """
    formula, faults = _read(Path(path), is_whole)
    if formula is None or faults:
        raise faults[0]
    return formula


def check(path: Path | str) -> tuple[DocumentError, ...]:
    """All faults of a formula file, or of an approved.yaml, with file and line."""
    path = Path(path)
    if path.name != APPROVED:
        return _read(path, is_whole=True)[1]
    try:
        return _in(path, read_approvals(read_file(path))[1])
    except DocumentError as fault:
        return (fault,)


def _read(path: Path, is_whole: bool) -> tuple[Formula | None, tuple[DocumentError, ...]]:
    try:
        node, approvals = read_file(path), _approvals(path.with_name(APPROVED))
    except DocumentError as fault:
        return None, (fault,)
    examined = examine(node, name=path.stem, is_whole=is_whole)
    return examined.formula, _in(path, (*examined.faults, *faults_of_approval(examined, node, approvals)))


def _approvals(path: Path) -> Approvals:
    """What is approved in this folder; nothing when the list is not there. DocumentError: the list cannot be used."""
    if not path.is_file():
        return {}
    approvals, faults = read_approvals(read_file(path))
    for fault in _in(path, faults):
        raise fault
    return approvals


def _in(path: Path, faults: tuple[DocumentError, ...]) -> tuple[DocumentError, ...]:
    for fault in faults:
        fault.source = str(path)
    return faults
