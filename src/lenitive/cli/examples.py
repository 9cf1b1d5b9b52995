"""`lenitive examples`: the worked cases and orders that come along, by name; and `--example NAME` in place of a file.

    lenitive examples                       # every name, with its first words
    lenitive examples show iv_infusion      # the file, to keep and change
    lenitive predict --example iv_infusion

In a checkout they lie in `examples/`; a built package carries them in `example_data` (pyproject.toml).
"""

from __future__ import annotations

import argparse
import sys
from itertools import takewhile
from pathlib import Path
from textwrap import shorten

from lenitive.cli.places import from_here

_CHECKOUT = Path(__file__).resolve().parents[3] / "examples"
FOLDER = _CHECKOUT if _CHECKOUT.is_dir() else Path(__file__).resolve().parents[1] / "example_data"
CASES, ORDERS = "case", "order"
FOLDERS = {CASES: FOLDER, ORDERS: FOLDER / "orders"}
SHOWN_BEFORE = {CASES: "", ORDERS: "orders/"}  # a case and an order may share a name
LETTERS = 90  # of what is said of each


class NoExample(Exception):
    """There is none of that name, or neither a file nor an example was named; says what to do."""


def examples(kind: str) -> dict[str, Path]:
    """Cases or orders by name."""
    return {path.stem: path for path in sorted(FOLDERS[kind].glob("*.yaml"))}


def put_in_place(options: argparse.Namespace) -> None:
    """Where a command takes examples, their files as if they had been named; NoExample."""
    if "example" not in options:
        return
    kind = CASES if "files" in options else ORDERS
    paths = [from_here(_found(name, kind)) for name in options.example]
    named = [*options.files, *paths] if kind == CASES else [*filter(None, [options.file]), *paths]
    if not named or (kind == ORDERS and len(named) > 1):
        needed = "one file or one" if kind == ORDERS else "a file or an"
        raise NoExample(f"name {needed} example: --example NAME, one of {', '.join(examples(kind))}")
    if kind == CASES:
        options.files = named
    else:
        (options.file,) = named


def _found(name: str, kind: str) -> Path:
    if path := examples(kind).get(name.removeprefix(SHOWN_BEFORE[kind])):
        return path
    raise NoExample(f"there is no example {kind} {name!r}: choose one of {', '.join(examples(kind))}")


def show_examples(options: argparse.Namespace) -> int:
    """List all, or print one."""
    known = {f"{before}{name}": path for kind, before in SHOWN_BEFORE.items() for name, path in examples(kind).items()}
    if options.action == "list":
        width = max(map(len, known)) + 1
        print(*(f"{name:<{width}}{_about(path)}" for name, path in known.items()), sep="\n")
        return 0
    path = known.get(options.name) or known.get(f"{SHOWN_BEFORE[ORDERS]}{options.name}")
    if path is None:
        print(f"lenitive examples show: name one of {', '.join(known)}.", file=sys.stderr)
        return 2
    print(path.read_text(encoding="utf-8"), end="")
    return 0


def _about(path: Path) -> str:
    """The first sentence of the file's first comment, where it is short."""
    lines = takewhile(lambda line: line.startswith("#"), path.read_text(encoding="utf-8").splitlines())
    return shorten(" ".join(line.lstrip("# ") for line in lines).split(". ")[0].rstrip("."), LETTERS, placeholder=" …")
