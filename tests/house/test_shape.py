"""Files and functions stay small, modules say what they are, doors do not reach for tables."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from house.rooms import ROOT, SOURCE, TESTS, python_files

LINES_IN_A_FILE = 400
LINES_IN_A_TEST_FILE = 500
LINES_IN_A_FUNCTION = 60
ARGUMENTS = 5
KERNELS = "kernels.py"  # compiled functions take bare arrays, for want of dataclasses: theirs are not counted
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "common", "core", "services", "managers"}


@dataclass(frozen=True)
class Made:
    """One function as far as its shape is asked about."""

    name: str
    line: int
    last: int
    takes: ast.arguments


@dataclass(frozen=True)
class Outline:
    """What is asked about a file here; its tree is not kept, since all trees at once would fill the memory."""

    path: Path
    is_silent: bool
    functions: tuple[Made, ...]
    top: tuple[ast.ImportFrom | ast.Assign, ...]
    top_functions: tuple[tuple[str, int], ...]
    top_classes: tuple[str, ...]
    reaches: tuple[int, ...]  # the lines of x.objects


@cache
def outline(path: Path) -> Outline:
    """Each file is read and walked once."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions, reaches = [], []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            functions.append(Made(node.name, node.lineno, node.end_lineno or 0, node.args))
        elif isinstance(node, ast.Attribute) and node.attr == "objects":
            reaches.append(node.lineno)
    return Outline(
        path=path,
        is_silent=bool(tree.body) and ast.get_docstring(tree) is None,
        functions=tuple(functions),
        top=tuple(node for node in tree.body if isinstance(node, ast.ImportFrom | ast.Assign)),
        top_functions=tuple((node.name, node.lineno) for node in tree.body if isinstance(node, ast.FunctionDef)),
        top_classes=tuple(node.name for node in tree.body if isinstance(node, ast.ClassDef)),
        reaches=tuple(reaches),
    )


def source() -> Iterator[Outline]:
    return map(outline, python_files(SOURCE))


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def argument_count(takes: ast.arguments, aliases: dict[str, int]) -> int:
    """How many arguments a function takes; a tuple that only carries arguments counts as its parts."""
    named = [*takes.posonlyargs, *takes.args, *takes.kwonlyargs]
    return sum(parts_of(argument.annotation, aliases) for argument in named if argument.arg not in ("self", "cls"))


def parts_of(annotation: ast.expr | None, aliases: dict[str, int]) -> int:
    """Parts of `tuple[float, str]`, also within another, by another name or `| None`; 1 for all else.

    `tuple[str, ...]` is one as well: it may have any number.
    """
    if isinstance(annotation, ast.BinOp):
        return max(parts_of(annotation.left, aliases), parts_of(annotation.right, aliases))
    if isinstance(annotation, ast.Name):
        return aliases.get(annotation.id, 1)
    if not isinstance(annotation, ast.Subscript) or not isinstance(annotation.slice, ast.Tuple):
        return 1
    parts = annotation.slice.elts
    is_open = any(isinstance(part, ast.Constant) and part.value is ... for part in parts)
    is_tuple = isinstance(annotation.value, ast.Name) and annotation.value.id == "tuple"
    return sum(parts_of(part, aliases) for part in parts) if is_tuple and not is_open else 1


@cache
def named_tuples(path: Path) -> dict[str, int]:
    """Tuples that a module gives a name (`Place = tuple[float, float]`), each with how many parts it has."""
    found: dict[str, int] = {}
    for node in outline(path).top:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = parts_of(node.value, found)
    return {name: parts for name, parts in found.items() if parts > 1}


def tuples_known_in(path: Path) -> dict[str, int]:
    """Its own, and those that it has from another module of ours."""
    found = named_tuples(path)
    for node in outline(path).top:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lenitive."):
            file = SOURCE.parent.joinpath(*str(node.module).split(".")).with_suffix(".py")
            theirs = named_tuples(file) if file.is_file() else {}
            found |= {each.asname or each.name: theirs[each.name] for each in node.names if each.name in theirs}
    return found


def where(path: Path, line: int = 1) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def test_no_file_is_longer_than_its_cap() -> None:
    long = [where(path, lines(path)) for path in python_files(SOURCE) if lines(path) > LINES_IN_A_FILE]
    long += [where(path, lines(path)) for path in python_files(TESTS) if lines(path) > LINES_IN_A_TEST_FILE]
    assert long == []


def test_no_function_is_longer_than_its_cap() -> None:
    long = [
        f"{where(file.path, function.line)} {function.name}"
        for file in source()
        for function in file.functions
        if function.last - function.line + 1 > LINES_IN_A_FUNCTION
    ]
    assert long == []


def test_no_function_takes_more_than_five_arguments() -> None:
    many = [
        f"{where(file.path, function.line)} {function.name}"
        for file in source()
        if file.path.name != KERNELS
        for aliases in [tuples_known_in(file.path)]
        for function in file.functions
        if argument_count(function.takes, aliases) > ARGUMENTS
    ]
    assert many == []


def test_a_tuple_counts_as_its_parts_by_whatever_name() -> None:
    code = "Place = tuple[float, float]\n"
    code += "def f(a: Place, b: tuple[int, tuple[str, Place]] | None, c: tuple[str, ...]): ..."
    place, function = ast.parse(code).body
    assert isinstance(place, ast.Assign) and isinstance(function, ast.FunctionDef)
    assert argument_count(function.args, {"Place": parts_of(place.value, {})}) == 7


def test_every_module_says_what_it_is() -> None:
    files = [*source(), *map(outline, python_files(TESTS))]
    assert [where(file.path) for file in files if file.is_silent] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    files = [path for path in python_files(SOURCE) if path.stem in NAMES_THAT_SAY_NOTHING]
    folders = [path for path in SOURCE.rglob("*") if path.is_dir() and path.name in NAMES_THAT_SAY_NOTHING]
    assert [where(path) for path in files + folders] == []


def test_doors_ask_the_rooms_and_never_the_tables() -> None:
    reaching = [
        where(path, line)
        for door in ("web", "api")
        for path in python_files(SOURCE / door)
        for line in outline(path).reaches
    ]
    assert reaching == []


def test_a_file_is_not_named_after_the_function_it_holds() -> None:
    """Else `from room import name` gives now the module, now the function. Commands and pages are exempt."""
    same = [
        where(file.path, line)
        for file in source()
        if not file.path.is_relative_to(SOURCE / "cli") and not file.path.is_relative_to(SOURCE / "web")
        for name, line in file.top_functions
        if name == file.path.stem
    ]
    assert same == []


# What the record will call its own things; a class of another room has a longer name.
KEPT_FOR_THE_RECORD = {"Prescription", "Record", "Worksheet", "Plan", "Claim", "Question", "Entry", "Limit"}
SHARED_BY_TWO_ROOMS: set[str] = set()  # this set may only shrink


def class_rooms() -> dict[str, set[str]]:
    """Each public class with the rooms (or the files on the ground) that have one of that name."""
    found: dict[str, set[str]] = {}
    for file in source():
        if file.path.parent.name == "migrations":  # Django asks for a class of one name in each
            continue
        for name in file.top_classes:
            if not name.startswith("_"):
                found.setdefault(name, set()).add(file.path.relative_to(SOURCE).parts[0])
    return found


def test_no_class_name_stands_in_two_rooms() -> None:
    assert {name for name, rooms in class_rooms().items() if len(rooms) > 1} == SHARED_BY_TWO_ROOMS


def test_the_names_that_the_record_needs_are_free() -> None:
    record = {"record", "people", "care", "pharmacy"}
    taken = {name: rooms - record for name, rooms in class_rooms().items() if name in KEPT_FOR_THE_RECORD}
    assert {name: rooms for name, rooms in taken.items() if rooms} == {}
