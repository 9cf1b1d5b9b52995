"""Writes docs/verbs.md: every verb, what it takes and who may. Run: `python tests/house/make_verbs.py`."""

from __future__ import annotations

import inspect
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # when it runs by itself

from house.rooms import ROOT, SOURCE, module_name, python_files

if TYPE_CHECKING:
    from lenitive.record.verbs import Verb

PAGE = ROOT / "docs" / "verbs.md"
ROOMS = ("record", "people", "care", "pharmacy", "conversations")  # from the lowest storey up
GIVEN_TO_ALL = ("by", "key")
HEAD = """# Verbs

Made by `python tests/house/make_verbs.py` from the source; do not edit. A verb changes something, for one actor (`by`),
once for a request's key (`key`), and leaves a line in the audit whatever its outcome (`record/verbs.py`).
"""
COLUMNS = "\n| verb | what it does | takes | who may | refused by the database with |\n|---|---|---|---|---|\n"


def all_verbs() -> list[Verb]:
    """Those of every room, after all its files were imported."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    import django

    django.setup()
    for room in ROOMS:
        for path in python_files(SOURCE / room):
            if "migrations" not in path.parts:
                import_module(module_name(path))
    from lenitive.record.verbs import VERBS

    return [VERBS[name] for name in sorted(VERBS) if name.split(".")[0] in ROOMS]


def page() -> str:
    """The whole page."""
    return HEAD + "".join(map(_room, ROOMS))


def _room(name: str) -> str:
    rows = [_row(each) for each in all_verbs() if each.name.startswith(f"{name}.")]
    return f"\n## {name}\n{COLUMNS}" + "\n".join(rows) + "\n" if rows else ""


def _row(verb: Verb) -> str:
    taken = [f"`{name}`" for name in inspect.signature(verb.does).parameters if name not in GIVEN_TO_ALL]
    codes = [f"`{each.code}`" for each in verb.words.values()]
    cells = (f"`{verb.name.partition('.')[2]}`", _first_line(verb.does), ", ".join(taken) or "–", _first_line(verb.may),
             ", ".join(codes) or "–")  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _first_line(function: object) -> str:
    return (inspect.getdoc(function) or "").partition("\n")[0]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
