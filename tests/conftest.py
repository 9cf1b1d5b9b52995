"""Fixtures for every test.

`deep_size(small, full)` returns how large a deep test should be: `small` in `./test`, `full` in `./test deep`. It
records what was used, which `tests/record_deep.py` writes into docs/validation.md.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")

DEEP = os.environ.get("LENITIVE_DEEP") == "1"
SIZES = pytest.StashKey[dict[str, int]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SIZES] = {}


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


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    target = os.environ.get("LENITIVE_DEEP_RECORD")
    if target:
        said = session.config.pluginmanager.get_plugin("terminalreporter")
        skipped = len(said.stats.get("skipped", ())) if said else 0
        run = session.testscollected - skipped
        seen = {"sizes": session.config.stash[SIZES], "run": run, "failed": session.testsfailed, "skipped": skipped}
        Path(target).write_text(json.dumps(seen), encoding="utf-8")
