"""Writes docs/rules.md: each table of rules/, what it holds, and which file reads it.

python tests/house/make_rules_page.py

The tables are those that modules declare, and what one holds is the first line of its row's docstring.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import django
from django.conf import settings

from lenitive.documents import Mapping, read_file
from lenitive.rules import FOLDER, HEAD, Table, head

ROOT = Path(__file__).resolve().parents[2]
SOURCE, PAGE = ROOT / "src", ROOT / "docs" / "rules.md"
HEADING = """# Where a number or a sentence of the rules stands

Made by `python tests/house/make_rules_page.py`; do not edit. Numbers, limits and sentences that rest on an authority
are rows of `rules/`, with the authority, its date and whether the original was read. To change one, change the row; the
file that reads it says what the keys mean.
"""


def declared() -> Iterator[tuple[Path, Table[Any]]]:
    """Every table that a module declares, with the module's path."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.name != "rules.py" and re.search(r"\bTable\(", path.read_text(encoding="utf-8")):
            module = importlib.import_module(".".join(path.relative_to(SOURCE).with_suffix("").parts))
            found = {id(each): each for each in vars(module).values() if isinstance(each, Table)}
            yield from ((path, each) for each in found.values())


def what_a_row_is(table: Table[Any]) -> str:
    """The first sentence of the docstring of what a row is; empty where a row is text."""
    for kind in (*get_args(table.of), table.of):
        if inspect.isclass(kind) and kind.__module__.startswith("lenitive.") and kind.__doc__ and kind is not Mapping:
            first = " ".join(kind.__doc__.split("\n\n")[0].split())
            return "" if first.startswith(f"{kind.__name__}(") else first.split(". ")[0].removesuffix(".")
    return ""


def rules_page() -> str:
    """The whole page."""
    if not settings.configured:
        django.setup()
    by_file: dict[str, dict[str, tuple[str, list[Path]]]] = {}
    for path, table in declared():
        row = by_file.setdefault(table.file, {}).setdefault(table.key, (what_a_row_is(table), []))
        row[1].append(path)
    parts = [HEADING]
    for file in sorted(path.stem for path in FOLDER.glob("*.yaml")):
        tables = by_file.get(file, {})
        parts.append(f"\n## rules/{file}.yaml\n\n{head(file).title}\n\n| table | a row is | read in |\n|---|---|---|\n")
        parts += [
            f"| `{key}` | {tables[key][0]} | {', '.join(f'`{_short(path)}`' for path in tables[key][1])} |\n"
            for key in keys_of(file)
            if key in tables
        ]
    return "".join(parts)


def keys_of(file: str) -> list[str]:
    """The tables of a file, in its order, without what its head says."""
    tree = read_file(FOLDER / f"{file}.yaml")
    assert isinstance(tree, Mapping)
    return [key for key in tree.items if key not in HEAD]


def _short(path: Path) -> str:
    return str(path.relative_to(SOURCE / "lenitive"))


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    PAGE.write_text(rules_page(), encoding="utf-8")
