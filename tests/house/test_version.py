"""The version comes from the changelog."""

import re

from house.rooms import ROOT
from lenitive.version import VERSION


def test_the_first_version_in_the_changelog_is_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    assert headings[0] == VERSION
