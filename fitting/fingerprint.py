"""What the shipped draws rest on, as one number: fitted rows, tolerances, and the scripts that make the draws.

    fingerprint()      # sixty-four letters; evidence/pooled.json holds that of the fit that wrote it

A change of any of them asks for a new fit. No sampler is needed for it: `./test` compares.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from lenitive.documents import plain
from lenitive.pharmacology.validation.observations import Observation, all_observations

ROOT = Path(__file__).resolve().parents[1]
FILES = (
    "evidence/tolerances.yaml",
    "fitting/priors.py",
    "fitting/rows.py",
    "fitting/closed_form.py",
    "fitting/quantities.py",
    "fitting/sample.py",
    "fitting/requirements.lock",
)


def fingerprint() -> str:
    """The fingerprint of this tree."""
    found = sha256()
    for row in all_observations():
        if row.use == "fitted":
            found.update(_said(row).encode())
    for name in FILES:
        found.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return found.hexdigest()


def _said(row: Observation) -> str:
    """What a row says, wherever it stands: its doses without the lines of the file."""
    doses, others = (tuple(plain(dose) for dose in each) for each in (row.regimen, row.or_regimen))
    return repr((replace(row, regimen=(), or_regimen=()), doses, others))
