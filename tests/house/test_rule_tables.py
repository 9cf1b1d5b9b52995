"""Every file of rules/ is read into typed rows, all of it, and no number stands there without who says so.

A key that no row reads is refused by the reader (tests/test_rules.py); here every table is read, and none is left over.
"""

import importlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from house.rooms import SOURCE, module_name, python_files
from lenitive.documents import Mapping
from lenitive.rules import FOLDER, HEAD, Authority, Table, head
from lenitive.units import Quantity
from rule_files import written

FILES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
NUMBERS = (int, float, Decimal, Fraction, Quantity, date)


def tables() -> dict[str, Table[object]]:
    """Every table that some module declares, by where it stands."""
    using = [path for path in python_files(SOURCE) if "from lenitive.rules import" in path.read_text(encoding="utf-8")]
    modules = [importlib.import_module(module_name(path)) for path in using]
    return {
        f"{module.__name__}.{name}": value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Table)
    }


def unsourced(value: object, where: str) -> Iterator[str]:
    """Each number, amount or day that stands in no row with an authority."""
    if isinstance(value, NUMBERS):
        yield where
    elif is_dataclass(value):
        parts = {each.name: getattr(value, each.name) for each in fields(value)}
        if not any(isinstance(part, Authority) for part in parts.values()):
            for name, part in parts.items():
                yield from unsourced(part, f"{where}.{name}")
    elif isinstance(value, tuple | dict):
        for name, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from unsourced(part, f"{where}[{name}]")


def authorities(value: object) -> Iterator[Authority]:
    """Every authority of a table, at any depth."""
    if isinstance(value, Authority):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from authorities(getattr(value, each.name))
    elif isinstance(value, tuple | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from authorities(part)


def test_every_table_of_every_rule_file_is_read_into_typed_rows() -> None:
    read = {(table.file, table.key) for table in tables().values()}
    there = {(name, key) for name in FILES for key in written(name) if key not in HEAD}
    assert there - read == set() and read - there == set()


@pytest.mark.parametrize("name", FILES)
def test_a_rule_file_says_what_it_is_who_says_so_and_when_it_is_due_again(name: str) -> None:
    found = head(name)
    assert found.title and found.rule.authority and found.checked < found.review_due


@pytest.mark.parametrize("name", sorted(tables()))
def test_no_number_of_a_rule_stands_without_who_says_so(name: str) -> None:
    table = tables()[name]
    rows = table.read()
    assert isinstance(rows, Mapping) or list(unsourced(rows, table.key)) == []


def test_every_authority_says_since_when_and_whether_the_original_was_read() -> None:
    found = [each for table in tables().values() for each in authorities(table.read())]
    assert len(found) > 1000
    assert all(each.authority and each.tag and isinstance(each.verify, bool) for each in found)
    assert all(date(1970, 1, 1) <= each.valid_from <= date(2100, 1, 1) for each in found)
