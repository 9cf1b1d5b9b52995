"""Imports point down the storeys, and the pure rooms stay pure. The layers themselves are checked by `lint-imports`."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from house.make_map import MAP, picture
from house.rooms import PURE_ROOMS, ROOT, SOURCE, pure_modules


def test_every_pure_room_that_exists_is_forbidden_to_import_django() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (forbidden,) = [contract for contract in settings["contracts"] if contract["type"] == "forbidden"]
    built = {room for room in PURE_ROOMS if (SOURCE / room).is_dir() or (SOURCE / f"{room}.py").is_file()}
    rules = {path.parent.name for path in SOURCE.glob("*/rules") if path.is_dir()}
    wanted = {f"lenitive.{room}" for room in built} | {f"lenitive.{room}.rules" for room in rules}
    assert wanted <= set(forbidden["source_modules"])
    assert forbidden["forbidden_modules"] == ["django"]


# Whoever imports a module imports its packages first. So a copy of a process that holds nothing but those is as good as
# a fresh interpreter, and each room is loaded once instead of once for each of its modules.
IMPORT_EACH_ALONE = """
import importlib, os, sys
import numba, numpy, yaml  # once for all copies: they are slow to load and know nothing of Django
assert "django" not in sys.modules

def faults(name, inside):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        importlib.import_module(name)
        found = f"{name} brings Django; " if "django" in sys.modules else ""
        os.write(write, (found + "".join(faults(*each) for each in inside.items())).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        found = pipe.read()
    return found if os.waitpid(child, 0)[1] == 0 else f"{name}, or what lies in it, cannot be imported; "

rooms = {}
for name in sys.argv[1:]:
    room, words = rooms, name.split(".")
    for count in range(1, len(words) + 1):
        room = room.setdefault(".".join(words[:count]), {})
sys.exit("".join(faults(*each) for each in rooms.items()) or 0)
"""


@pytest.mark.slow
def test_django_does_not_come_along_with_any_pure_module() -> None:
    """Each is imported with nothing but its packages before it: none is blamed for what another brings."""
    command = [sys.executable, "-c", IMPORT_EACH_ALONE, *pure_modules()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("guilty.py", "import django", "room.inner.guilty brings Django; "),
        ("__init__.py", "import django", "room.inner brings Django; room.inner.fine brings Django; "),
        ("broken.py", "import room.no_such_module", "broken, or what lies in it, cannot be imported; "),
    ],
)
def test_who_brings_django_or_cannot_be_imported_is_named(tmp_path: Path, file: str, text: str, said: str) -> None:
    inner = tmp_path / "room" / "inner"
    inner.mkdir(parents=True)
    for each in (inner.parent / "__init__.py", inner / "__init__.py", inner / "fine.py", inner.parent / "other.py"):
        each.touch()
    (inner / file).write_text(text, encoding="utf-8")
    names = ["room", "room.inner", "room.inner.fine", "room.other"]
    if file != "__init__.py":
        names.append(f"room.inner.{Path(file).stem}")
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EACH_ALONE, *names],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1 and said in done.stderr and "room.other" not in done.stderr


def test_the_map_of_imports_is_fresh() -> None:
    assert MAP.exists() and MAP.read_text(encoding="utf-8") == picture(), "run: python tests/house/make_map.py"
