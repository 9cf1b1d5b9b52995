"""What the shipped draws rest on, as one number: fitted rows, tolerances, and the scripts that make the draws.

    fingerprint()      # sixty-four letters; evidence/pooled.json holds that of the fit that wrote it

A change of any of them asks for a new fit. No sampler is needed for it: `./test` compares.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from lenitive.pharmacology.validation.observations import all_observations

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
            found.update(repr(row).encode())
    for name in FILES:
        found.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return found.hexdigest()
