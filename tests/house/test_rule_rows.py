"""Every row of a rule file that carries a tag carries its source and its date as well, and says when to verify it.

The tags are those of the evidence: found, recalled (with its certainty), derived, assumed, policy.
"""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from house.rooms import ROOT
from lenitive.documents import plain, read_file

TAGS = ("found", "found-2nd", "recalled", "derived", "assumed", "policy")


def rows(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping with a tag, at any depth."""
    if isinstance(value, dict):
        if "tag" in value:
            yield value
        for below in value.values():
            yield from rows(below)
    elif isinstance(value, list):
        for below in value:
            yield from rows(below)


def complaints(path: Path) -> list[str]:
    content = plain(read_file(path))
    assert isinstance(content, dict)
    found = []
    for row in rows(content):
        shown = str(row)[:80]
        if not (row.get("source") or row.get("sources")):
            found.append(f"{shown}: no source")
        if str(row["tag"]).split(" ")[0] not in TAGS:
            found.append(f"{shown}: unknown tag")
        if str(row["tag"]).startswith("recalled") and row.get("verify") != "true":
            found.append(f"{shown}: recalled, but not to be verified")
        checked = row.get("checked") or content.get("checked")
        if not isinstance(checked, str) or datetime.date.fromisoformat(checked) > datetime.date(2100, 1, 1):
            found.append(f"{shown}: not dated")
    return found


def test_every_row_of_a_rule_has_a_source_a_tag_and_a_date() -> None:
    found = {path.name: complaints(path) for path in sorted((ROOT / "rules").glob("*.yaml"))}
    assert found and {name: rows for name, rows in found.items() if rows} == {}
