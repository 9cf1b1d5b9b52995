"""Imports point down the storeys, and the pure rooms stay pure. The layers themselves are checked by `lint-imports`."""

import subprocess
import sys
import tomllib

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


@pytest.mark.slow
def test_django_does_not_come_along_with_any_pure_module() -> None:
    """Each is imported in a copy of a fresh interpreter, two at a time: none is blamed for what another brings."""
    script = """
import importlib, os, sys
import numba, numpy, yaml  # once for all copies: they are slow to load and know nothing of Django
assert "django" not in sys.modules
guilty, running = [], {}
def ended():
    child, status = os.wait()
    name, outcome = running.pop(child), os.waitstatus_to_exitcode(status)
    if outcome:
        guilty.append(f"{name} ({'brings Django' if outcome == 3 else 'cannot be imported'})")
for name in sys.argv[1:]:
    if len(running) == 2:
        ended()
    child = os.fork()
    if child == 0:
        importlib.import_module(name)
        os._exit(3 if "django" in sys.modules else 0)
    running[child] = name
while running:
    ended()
sys.exit(", ".join(guilty) or 0)
"""
    done = subprocess.run([sys.executable, "-c", script, *pure_modules()], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_map_of_imports_is_fresh() -> None:
    assert MAP.exists() and MAP.read_text(encoding="utf-8") == picture(), "run: python tests/house/make_map.py"
