"""Every file in rules/, sites/, formulary/, articles/, evidence/ can be read, names its source and when review is due.

A folder that does not exist yet is walked over as if it were empty: the test says nothing until a first file is there.
What each file must hold at its top: `source` (or `sources`), and `review_due`, a date such as 2027-01-31. In formulary/
`review_due` stands empty as long as `reviewed_on` does: nothing is due again that was never done.
"""

import datetime
from pathlib import Path

from house.rooms import ROOT
from lenitive.documents import plain, read_file

FOLDERS = ("rules", "sites", "formulary", "articles", "evidence")


def data_files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in (".yaml", ".yml"))


def complaint(path: Path) -> str:
    content = plain(read_file(path))
    if not isinstance(content, dict):
        return "is not a mapping"
    if not (content.get("source") or content.get("sources")):
        return "has no source"
    due = content.get("review_due")
    if path.parent.name == "formulary" and not content.get("reviewed_on"):
        return "" if "review_due" in content and due is None else "is due for a review, but nobody has reviewed it"
    try:
        datetime.date.fromisoformat(due if isinstance(due, str) else "")
    except ValueError:
        return "has no review_due such as 2027-01-31"
    return ""


def test_every_data_file_parses_and_has_a_source_and_a_review_date() -> None:
    complaints = {str(path.relative_to(ROOT)): complaint(path) for path in data_files()}
    assert {name: text for name, text in complaints.items() if text} == {}


def test_the_screens_of_the_documents_stay_small() -> None:
    assert sum(path.stat().st_size for path in (ROOT / "docs" / "screens").iterdir()) <= 6_000_000
