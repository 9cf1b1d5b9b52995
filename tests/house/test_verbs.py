"""Verbs: whatever a room changes goes through the one decorator, in one order, and foreign keys point down."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints
from uuid import UUID

import pytest

from house.make_verbs import PAGE, ROOMS, all_verbs, page
from house.rooms import ROOT, SOURCE, python_files

pytest.importorskip("fcntl", reason="the record's rooms are installed on Linux and macOS")
WRITING = {"save", "create", "bulk_create", "get_or_create", "update_or_create", "bulk_update"}
OF_ROWS = {"update", "delete"}  # dictionaries and sets have them, too
FLOOR = {  # what verbs themselves are made of, or what the worker does for all
    "record/audit.py", "record/requests.py", "record/due.py", "record/signatures.py", "record/append_only.py",
    "record/backups/backup.py", "record/backups/restore.py", "record/verbs.py",
    # what the verbs of people write with, the mail that the worker sends, and the made-up staff
    "people/granting.py", "people/second_factors.py", "people/mail.py", "people/cast.py",
    "people/emergency_rows.py", "people/sign_ins.py",  # the rows of the sessions, which the door keeps
    "care/changes.py",  # what the verbs of a chart write with: the rules asked again after each of them
}  # fmt: skip
NOT_VERBS = {"models", "migrations", "rules", "sql", "book"}  # book: what the pharmacy's verbs write with
Function = ast.FunctionDef


def files_with_verbs() -> Iterator[Path]:
    for room in ROOMS:
        for path in python_files(SOURCE / room):
            if not NOT_VERBS & set(path.parts) and path.relative_to(SOURCE).as_posix() not in FLOOR:
                yield path


def functions(tree: ast.Module) -> dict[str, Function]:
    return {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}


def is_verb(function: Function) -> bool:
    called = [each.func for each in function.decorator_list if isinstance(each, ast.Call)]
    return any(getattr(each, "id", getattr(each, "attr", "")) == "verb" for each in called)


def calls(function: Function) -> list[ast.Call]:
    return [each for each in ast.walk(function) if isinstance(each, ast.Call)]


def is_writing(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    is_of_rows = call.func.attr in OF_ROWS and "objects" in ast.unparse(call.func.value)
    return call.func.attr in WRITING or is_of_rows


def called_here(function: Function, known: dict[str, Function]) -> Iterator[str]:
    for call in calls(function):
        if isinstance(call.func, ast.Name) and call.func.id in known:
            yield call.func.id


def writers(known: dict[str, Function]) -> set[str]:
    """Functions of a file that write rows, by themselves or through others of the file that are no verbs."""
    found = {name for name, each in known.items() if any(map(is_writing, calls(each)))}
    while True:
        quiet = {name for name in found if not is_verb(known[name])}
        more = {name for name, each in known.items() if quiet & set(called_here(each, known))}
        if more <= found:
            return found
        found |= more


def public_writers_that_are_no_verbs(source: str) -> list[str]:
    known = functions(ast.parse(source))
    return sorted(name for name in writers(known) if not name.startswith("_") and not is_verb(known[name]))


def out_of_order(source: str) -> list[str]:
    """Verbs that write before they refuse, or refuse before they lock."""
    known = functions(ast.parse(source))
    writing = writers(known)
    found = []
    for name, function in known.items():
        if not is_verb(function):
            continue
        lines: dict[str, list[int]] = {"locked": [], "refuse": [], "write": []}
        for call in calls(function):
            called = getattr(call.func, "id", "")
            if called in ("locked", "refuse"):
                lines[called].append(call.lineno)
            elif is_writing(call) or called in writing - {name}:
                lines["write"].append(call.lineno)
        ordered = [each for step in ("locked", "refuse", "write") for each in sorted(lines[step])]
        found += [name] if ordered != sorted(ordered) else []
    return found


def test_the_page_of_verbs_is_fresh() -> None:
    assert PAGE.exists() and PAGE.read_text("utf-8") == page(), "run: python tests/house/make_verbs.py"


def test_every_verb_takes_its_actor_and_its_key_by_name_and_says_what_it_does() -> None:
    from lenitive.record.actor import Actor

    verbs = all_verbs()
    assert verbs
    for each in verbs:
        taken, hints = inspect.signature(each.does).parameters, get_type_hints(each.does)
        assert {one.kind for one in taken.values()} == {inspect.Parameter.KEYWORD_ONLY}, each.name
        assert hints["by"] is Actor and hints["key"] == UUID | None and taken["key"].default is None, each.name
        assert each.does.__doc__ and each.may.__doc__, f"{each.name} and who may are told in a sentence"
        assert len(each.name) <= 80, each.name


def test_whatever_writes_rows_and_can_be_called_is_a_verb() -> None:
    found = {path: public_writers_that_are_no_verbs(path.read_text("utf-8")) for path in files_with_verbs()}
    assert {path.relative_to(ROOT).as_posix(): names for path, names in found.items() if names} == {}


def test_verbs_lock_then_refuse_then_write() -> None:
    found = {path: out_of_order(path.read_text("utf-8")) for path in files_with_verbs()}
    assert {path.relative_to(ROOT).as_posix(): names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "source",
    [
        "def fill(*, by): Fill().save()",
        "def fill(*, by): _made()\ndef _made(): Fill.objects.create()",
        "def fill(*, by): return _made()\ndef _made(): return _row()\ndef _row(): Fill.objects.filter(id=1).delete()",
    ],
)
def test_a_writer_without_the_decorator_is_found(source: str) -> None:
    assert public_writers_that_are_no_verbs(source) == ["fill"]


@pytest.mark.parametrize(
    "source",
    [
        "@verb(may=anybody)\ndef fill(*, by): _made()\ndef _made(): Fill.objects.create()",
        "def begin_run(): fill(by=OPERATOR)\n@verb(may=anybody)\ndef fill(*, by): Fill().save()",
        "def totals(): found = {}; found.update(a=1); return found",
    ],
)
def test_a_verb_and_what_calls_one_and_what_writes_nothing_are_not(source: str) -> None:
    assert public_writers_that_are_no_verbs(source) == []


@pytest.mark.parametrize(
    "body",
    [
        "Fill().save()\n    refuse(reasons())",
        "refuse(reasons())\n    lot = locked(Lot, 1)\n    Fill().save()",
        "_made()\n    refuse(reasons())",
    ],
)
def test_a_verb_in_another_order_is_found(body: str) -> None:
    source = f"@verb(may=anybody)\ndef fill(*, by):\n    {body}\ndef _made(): Fill.objects.create()"
    assert out_of_order(source) == ["fill"]


def room_of(model: Any) -> str:
    parts = model.__module__.split(".")
    return parts[1] if parts[0] == "lenitive" else ""


def test_foreign_keys_point_down_the_storeys() -> None:
    all_verbs()
    from django.apps import apps

    ours = [each for each in apps.get_models() if room_of(each)]
    assert ours
    upward = [
        f"{model.__name__}.{field.name} → {field.related_model.__name__}"
        for model in ours
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and room_of(field.related_model)
        if ROOMS.index(room_of(field.related_model)) > ROOMS.index(room_of(model))
    ]
    assert upward == []
