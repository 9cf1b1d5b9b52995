"""The wings stand beside each other: no file of one hides a file of another."""

from collections import defaultdict
from pathlib import Path

import pytest

from house.rooms import SOURCE


def files(kind: str) -> dict[str, list[str]]:
    """Each file of that kind by the name that Django finds it under, with the wings that have one."""
    found: dict[str, list[str]] = defaultdict(list)
    for folder in sorted((SOURCE / "web").glob(f"*/{kind}")):
        for path in (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            found[str(path.relative_to(folder))].append(folder.parent.name)
    return found


@pytest.mark.parametrize("kind", ["templates", "static", "templatetags"])
def test_no_two_wings_have_a_file_of_one_name(kind: str) -> None:
    named = {name: wings for name, wings in files(kind).items() if name != "__init__.py"}
    assert named and {name: wings for name, wings in named.items() if len(wings) > 1} == {}


@pytest.mark.slow
def test_the_shared_wing_holds_only_what_two_wings_use() -> None:
    wings = [folder.parent for folder in (SOURCE / "web").glob("*/templates")]
    text = {wing.name: "".join(path.read_text("utf-8") for path in wing.rglob("*.html")) for wing in wings}
    shared = [Path(name) for name in (*files("static"), *files("templatetags")) if in_shared(name)]
    assert shared and [str(name) for name in shared if not is_shared(name.name, name.stem, text)] == []


def in_shared(name: str) -> bool:
    return "shared" in (*files("static").get(name, ()), *files("templatetags").get(name, ())) and is_asked_for(name)


def is_asked_for(name: str) -> bool:
    """A license lies beside its script, and a package has its `__init__`: no page asks for those."""
    return not name.endswith((".txt", "__init__.py"))


def is_shared(file: str, library: str, text: dict[str, str]) -> bool:
    users = {wing for wing, pages in text.items() if f"'{file}'" in pages or f"load {library}" in pages}
    return "shared" in users or len(users) > 1
