"""The formulary on its shelf: every formula the project ships, the pharmacy's own beside them, and single files.

    formulary()["ketamine-10-gel"].title
    formula_faults()["our-cream"]                  # OwnFileError: why this own file is not on the shelf
    read_formula_file(Path("our-cream.yaml"))      # DocumentError with file and line when it cannot be used
    check(Path("our-cream.yaml"))                  # every fault; empty when there is none

In a checkout the shipped files lie in `formulary/`; a built package carries them in `formula_data` (pyproject.toml).
The own ones lie in `formulary/` of the pharmacy's folder (`lenitive.home`). Which versions are approved stands in
`approved.yaml` in the folder of the formula.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from lenitive.compounding.formulas.approval import Approvals, faults_of_approval, read_approvals
from lenitive.compounding.formulas.formula import Formula
from lenitive.compounding.formulas.reading import Examined, examine
from lenitive.compounding.formulas.writing import APPROVED
from lenitive.documents import DocumentError, Mapping, Node, read_file, read_text
from lenitive.home import FORMULARY, Home, OwnFileError, own_folder, shipped_only

_CHECKOUT = Path(__file__).resolve().parents[4] / "formulary"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[2] / "formula_data"


def formulary(folder: Path = FOLDER) -> dict[str, Formula]:
    """Every formula by name: those of the folder, then the pharmacy's own that can be read; not to be changed.

    DocumentError: the first fault of the first shipped file that has one. Own ones that are wrong: `formula_faults`.
    """
    return _shipped(folder) | _own(folder, own_folder())[0]


def formula_faults(folder: Path = FOLDER) -> dict[str, OwnFileError]:
    """By the name of the file, the first fault of every own formula that cannot be used."""
    return _own(folder, own_folder())[1]


def find_formula(name: str) -> Formula | None:
    """The formula of that name; None when there is none. OwnFileError: there is an own one, and it cannot be used."""
    if name not in formulary() and (fault := formula_faults().get(name)):
        raise fault
    return formulary().get(name)


@cache
def _shipped(folder: Path) -> dict[str, Formula]:
    with shipped_only():
        return {path.stem: read_formula_file(path, is_whole=True) for path in formula_files(folder)}


@lru_cache(maxsize=8)
def _own(folder: Path, at: Home) -> tuple[dict[str, Formula], dict[str, OwnFileError]]:
    found: dict[str, Formula] = {}
    faults: dict[str, OwnFileError] = {}
    for path in (path for path in at.files(FORMULARY) if path.name != APPROVED):
        try:
            if path.stem in _shipped(folder):
                raise _taken(path)
            found[path.stem] = replace(read_formula_file(path, is_whole=True), is_own=True)
        except OwnFileError as error:  # another own file that this one needs
            faults[path.stem] = error
        except DocumentError as error:
            faults[path.stem] = OwnFileError.of(error, Path(error.source or path))
    return found, faults


def _taken(path: Path) -> DocumentError:
    try:
        tree = read_file(path)
    except DocumentError as error:
        return error
    sentence = f"Lenitive ships a formula called {path.stem}: rename this one, its file and its name"
    name = tree.get("name") if isinstance(tree, Mapping) else None
    return (name or tree).error(sentence)


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
    """All faults of a formula file, or of an approved.yaml, with file and line; of an own one, also a name taken."""
    path = Path(path)
    if path.name != APPROVED:
        taken = (_taken(path),) if path in own_folder().files(FORMULARY) and path.stem in _shipped(FOLDER) else ()
        return (*_in(path, taken), *_read(path, is_whole=True)[1])
    try:
        return _in(path, read_approvals(read_file(path))[1])
    except DocumentError as fault:
        return (fault,)


def examined_text(text: str, name: str) -> tuple[Examined, Node]:
    """A formula file before it is written, with every key; DocumentError when it is no document."""
    node = read_text(text)
    return examine(node, name=name, is_whole=True), node


def approvals_of(folder: Path) -> Approvals:
    """What is approved in this folder; nothing when the list is not there. DocumentError: the list cannot be used."""
    path = folder / APPROVED
    if not path.is_file():
        return {}
    approvals, faults = read_approvals(read_file(path))
    for fault in _in(path, faults):
        raise fault
    return approvals


def _read(path: Path, is_whole: bool) -> tuple[Formula | None, tuple[DocumentError, ...]]:
    try:
        node, approvals = read_file(path), approvals_of(path.parent)
    except DocumentError as fault:
        return None, (fault,)
    examined = examine(node, name=path.stem, is_whole=is_whole)
    return examined.formula, _in(path, (*examined.faults, *faults_of_approval(examined, node, approvals)))


def _in(path: Path, faults: tuple[DocumentError, ...]) -> tuple[DocumentError, ...]:
    for fault in faults:
        fault.source = str(path)
    return faults
