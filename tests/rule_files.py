"""Rule files as they are written, for tests that read every word of one; and who says so in rows that tests invent."""

from datetime import date
from typing import Any

from lenitive.documents import from_plain, plain, read_file
from lenitive.rules import FOLDER, Authority, read_as

SINCE = date(2026, 11, 24)


def written(name: str) -> dict[str, Any]:
    """rules/<name>.yaml as texts, lists and mappings."""
    found = plain(read_file(FOLDER / f"{name}.yaml"))
    assert isinstance(found, dict)
    return found


def invented(source: str = "invented", tag: str = "found", *, verify: bool = False, note: str = "") -> Authority:
    """The authority of a row of a test."""
    return Authority(source, "", verify, SINCE, tag, note=note)


def row_of(kind: type, given: dict[str, Any]) -> Any:
    """The row that is read from these texts."""
    return read_as(kind, from_plain(given), invented())
