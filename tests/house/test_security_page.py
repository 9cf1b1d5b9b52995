"""docs/security.md: every test and file that it names is there, and no item stands in two tables."""

import re
from collections import Counter

import pytest

from house.rooms import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
HELD = PAGE[PAGE.index("## Held") : PAGE.index("## Missed")]
FAULTS = PAGE[PAGE.index("## Bad input and faults") : PAGE.index("## Does not apply")]
ROWS = [line.split(" | ") for line in HELD.splitlines() if re.match(r"\| \d", line)]
ROWS += [line.split(" | ") for line in FAULTS.splitlines() if line.startswith("| ") and "::" in line]
NAMED = sorted(set(re.findall(r"`([\w./-]+(?:::\w+)?)`", " ".join(row[-1] for row in ROWS))))


def test_every_item_that_is_held_names_what_holds_it() -> None:
    assert len(ROWS) > 30 and all(re.search(r"`[^`]+`", row[-1]) for row in ROWS)


@pytest.mark.parametrize("name", NAMED)
def test_what_holds_an_item_is_there(name: str) -> None:
    path, _, test = name.partition("::")
    assert (ROOT / path).is_file()
    if test:
        assert re.search(rf"^def {test}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE), test


def test_no_item_stands_in_two_tables_and_levels_are_told_for_each() -> None:
    rows = re.findall(r"^\| (\d[\d., ]*) \| ([123, ]+) \|", PAGE, re.MULTILINE)
    items = Counter(item for row, _ in rows for item in row.split(", "))
    assert [item for item, times in items.items() if times > 1] == []
    assert all(len(levels.split(", ")) in (1, len(row.split(", "))) for row, levels in rows)


def test_the_way_to_report_leads_to_it() -> None:
    assert "docs/security.md" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
