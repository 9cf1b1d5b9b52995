"""`lenitive home`: where the pharmacy's own folder is, what lies in it, and what is wrong with it.

Exit status 2 when a file in it cannot be used: each with file and line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from lenitive.compounding import all_own_rows, check_formula, formula_faults, formulary
from lenitive.documents import DocumentError
from lenitive.home import FORMULARY, own_folder
from lenitive.sites import all_sites, site_faults


def show_home(options: argparse.Namespace) -> int:
    """Print the folder, its entries and its faults."""
    folder = own_folder().folder
    print(f"Own folder: {folder or 'none'}")
    if not own_folder().marks:
        print("Nothing lies in it. `lenitive formulary new` and `lenitive ingredients new` write the first files.")
        return 0
    faults = [*_faults()]
    print(*_entries(), sep="\n")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 2 if faults else 0


def _entries() -> Iterator[str]:
    for formula in formulary().values():
        if formula.is_own:
            yield f"  formula {formula.name}, version {formula.version} [{formula.status}]"
    for site in all_sites().values():
        if site.is_own:
            yield f"  {site.kind} {site.name}"
    try:
        yield from (f"  {worded}" for worded in all_own_rows())
    except DocumentError:
        return


def _faults() -> Iterator[DocumentError]:
    try:
        list(all_own_rows())
    except DocumentError as error:
        yield error
    for path in own_folder().files(FORMULARY):
        found = check_formula(path)
        yield from found or ([formula_faults()[path.stem]] if path.stem in formula_faults() else [])
    yield from site_faults()
