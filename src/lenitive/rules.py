"""The dated rule data of the repository's `rules/`: read once, as plain texts, lists and mappings.

>>> content("interactions")["checked"]
'2026-11-23'

A built package carries the same files in `rule_data` beside this module (pyproject.toml). What a rule means is for the
room that uses it; that every file names its sources and its review date is for tests/house.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from lenitive.documents import plain, read_file
from lenitive.evidence import cited, marked

_CHECKOUT = Path(__file__).resolve().parents[2] / "rules"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().with_name("rule_data")

# Their rooms look the ids of `source` up themselves; in all other files an id is handed out as what it stands for.
IDS_STAY = ("interactions", "lab", "learning_pictures", "topical_ingredients", "worth_asking")
LANGUAGE = {"source": "en", "source_es": "es"}


@dataclass(frozen=True)
class Authority:
    """Who says so (a label, a paper, or policy), where that was read, whether the original was not, since when."""

    authority: str
    read_in: str
    verify: bool
    valid_from: date

    @property
    def source(self) -> str:
        """The authority as it is shown; a dagger where the original was not read."""
        return marked(f"{self.authority} ", self.verify).rstrip()


def authority_of(row: Mapping[str, Any], prefix: str = "") -> Authority:
    """Who says what a row holds; `prefix`: of its keys, where a row holds two numbers of different authorities."""
    verify = row[f"{prefix}verify"] == "true"
    valid_from = date.fromisoformat(row["valid_from"])
    return Authority(row[f"{prefix}authority"], row[f"{prefix}read_in"] or "", verify, valid_from)


@cache
def content(name: str) -> dict[str, Any]:
    """What rules/<name>.yaml holds, sources as texts; not to be changed. DocumentError or ValueError when unusable."""
    found = plain(read_file(FOLDER / f"{name}.yaml"))
    if not isinstance(found, dict):
        raise ValueError(f"rules/{name}.yaml is not a mapping: write it as keys with values")
    return found if name in IDS_STAY else _with_sources(found)


def _with_sources(node: Any) -> Any:
    """The same tree, each `source` as what its ids stand for."""
    if isinstance(node, list):
        return [_with_sources(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _told(key, value) for key, value in node.items()}


def _told(key: str, value: Any) -> Any:
    is_source = key in LANGUAGE and isinstance(value, str)
    return cited(value, LANGUAGE[key]) if is_source else _with_sources(value)
