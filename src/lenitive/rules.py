"""The dated rule data of the repository's `rules/`: read once, as plain texts, lists and mappings.

>>> content("interactions")["checked"]
'2026-11-23'

A built package carries the same files in `rule_data` beside this module (pyproject.toml). What a rule means is for the
room that uses it; that every file names its sources and its review date is for tests/house.
"""

from functools import cache
from pathlib import Path
from typing import Any

from lenitive.documents import plain, read_file

_CHECKOUT = Path(__file__).resolve().parents[2] / "rules"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("rule_data")


@cache
def content(name: str) -> dict[str, Any]:
    """What rules/<name>.yaml holds; not to be changed. DocumentError or ValueError when it cannot be used."""
    found = plain(read_file(FOLDER / f"{name}.yaml"))
    if not isinstance(found, dict):
        raise ValueError(f"rules/{name}.yaml is not a mapping: write it as keys with values")
    return found
