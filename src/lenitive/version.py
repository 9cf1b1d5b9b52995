"""The version of this release: the first heading of CHANGELOG.md, read once.

Example: `VERSION == "0.1.0"` while the changelog opens with `## 0.1.0 – unreleased`. The build reads the same line
(pyproject.toml) and writes it into the built package, which has no changelog beside it.
"""

import re
from pathlib import Path

_CHANGELOG = Path(__file__).resolve().parents[2] / "CHANGELOG.md"


def _first_heading(changelog: str) -> str:
    found = re.search(r"^## (\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    if found is None:
        raise ValueError("CHANGELOG.md has no heading such as '## 0.1.0 – unreleased': add one to give the version.")
    return found.group(1)


def _of_the_built_package() -> str:
    from importlib.metadata import version  # slow to import, and not needed in a checkout

    return version("lenitive")


VERSION = _first_heading(_CHANGELOG.read_text(encoding="utf-8")) if _CHANGELOG.exists() else _of_the_built_package()
