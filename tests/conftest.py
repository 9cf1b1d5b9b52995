"""Fixtures for every test, the order in which two workers take the files, and what `--few` leaves out of them.

`deep_size(small, full)` returns how large a deep test should be: `small` in `./test`, `full` in `./test deep`. It
records what was used, which `tests/record_deep.py` writes into docs/validation.md.
"""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from few import few, with_few_examples
from lenitive.home import open_home
from lenitive.record.server.places import is_supported

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
os.environ["LENITIVE_HOME"] = str(Path(__file__).with_name("no-home"))  # no test meets data of whoever runs it

pytest_plugins = ["databases"] if is_supported() else []  # Linux and macOS

DEEP = os.environ.get("LENITIVE_DEEP") == "1"
SIZES = pytest.StashKey[dict[str, int]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "a few cases of each test and a few examples of each law, all of a file that is named (./test quick)"
    parser.addoption("--few", action="store_true", help=told)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SIZES] = {}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Journeys and deep tests first: with two workers, the short files then fill up what time is left."""
    if config.getoption("--few"):
        _only_a_few(config, items)
    items.sort(key=lambda item: not (item.get_closest_marker("browser") or item.get_closest_marker("deep")))


def _only_a_few(config: pytest.Config, items: list[pytest.Item]) -> None:
    named = {Path(each.partition("::")[0]).resolve() for each in config.args}
    shortened = [item for item in items if item.path not in named]
    _, left = few(shortened, lambda item: item.nodeid)
    for item in shortened:
        with_few_examples(getattr(item, "obj", None))
    config.hook.pytest_deselected(items=left)
    gone = {item.nodeid for item in left}
    items[:] = [item for item in items if item.nodeid not in gone]


@pytest.fixture
def own_home() -> Iterator[Path]:
    """The pharmacy's own folder is that of the tests, with its drafts; afterwards there is none."""
    folder = Path(__file__).with_name("own_home")
    open_home(folder)
    yield folder
    open_home(None)


@pytest.fixture
def empty_home(tmp_path: Path) -> Iterator[Path]:
    """An own folder that is still empty."""
    open_home(tmp_path / "home")
    yield tmp_path / "home"
    open_home(None)


@pytest.fixture
def deep_size(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Takes `(small, full)`, gives the one for this level, and records it under the test's name."""
    counts = 0

    def choose(small: int, full: int) -> int:
        nonlocal counts
        counts += 1
        size = full if DEEP else small
        name = request.node.name if counts == 1 else f"{request.node.name}#{counts}"
        request.config.stash[SIZES][name] = size
        return size

    return choose


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker of pytest-xdist is done: its sizes join those of the process that started it."""
    node.config.stash[SIZES] |= getattr(node, "workeroutput", {}).get("sizes", {})


def pytest_sessionfinish(session: pytest.Session) -> None:
    sizes = session.config.stash[SIZES]
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["sizes"] = sizes
    elif target := os.environ.get("LENITIVE_DEEP_RECORD"):
        terminal = session.config.pluginmanager.get_plugin("terminalreporter")
        skipped = len(terminal.stats.get("skipped", ())) if terminal else 0
        run = session.testscollected - skipped
        found = {"sizes": sizes, "run": run, "failed": session.testsfailed, "skipped": skipped}
        Path(target).write_text(json.dumps(found), encoding="utf-8")
