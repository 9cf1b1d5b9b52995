"""Writes pharmacology/validation/results.json: what `lenitive validate` finds, with the reasons of docs/validation.md.

Run: `python tests/house/make_validation.py`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lenitive.pharmacology.validation.checks import run
from lenitive.pharmacology.validation.record import RESULTS, results_of

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "validation.md"


def rows() -> list[dict[str, Any]]:
    """Every published number, computed now."""
    why = reasons()
    return [row for check in run() for row in results_of(check, why[check.target.id])]


def reasons() -> dict[str, str]:
    """Target → what the table of docs/validation.md says of it."""
    found: dict[str, str] = {}
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if line.startswith("| PT-"):
            names, _, _, why = (cell.strip() for cell in line.strip("|").split("|"))
            found |= dict.fromkeys((word for word in names.replace(",", " ").split() if word.startswith("PT-")), why)
    return found


if __name__ == "__main__":
    RESULTS.write_text(json.dumps(rows(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
