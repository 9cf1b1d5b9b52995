"""Tries mutants: each in a fork of its own, which runs the module's tests and stops at the first that fails.

    python tests/mutation/trial.py < jobs.json      # a line per mutant: {"module": ..., "told": ..., "killed": true}

A mutant that makes the tests fail or computes longer than LIMIT_S is killed; one that only waits is stopped after ten
times as long. What no mutant touches (pytest, reading YAML, the rules) is loaded once, before forking.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import resource
import signal
import sys
import time
import types
from collections.abc import Sequence
from pathlib import Path

import hypothesis
import pytest
import rapidfuzz

from lenitive import documents, units
from lenitive.rules import FOLDER, head

LIMIT_S = 60  # of processor time: a busy machine kills no mutant
LOADED = (hypothesis, rapidfuzz, documents, units)
ROOT = Path(__file__).resolve().parents[2]


class Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module's mutated source in place of its own."""

    def __init__(self, name: str, source: str, path: Path) -> None:
        self.name, self.source, self.path = name, source, path

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=str(self.path))

    def exec_module(self, module: types.ModuleType) -> None:
        module.__file__ = str(self.path)
        exec(compile(self.source, str(self.path), "exec"), module.__dict__)


def is_killed(job: dict[str, str], tests: list[str]) -> bool:
    """Whether the tests notice."""
    child = os.fork()
    if child == 0:
        _run(job, tests)
    ends = time.monotonic() + 10 * LIMIT_S
    while time.monotonic() < ends:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) != 0
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _run(job: dict[str, str], tests: list[str]) -> None:
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_S, LIMIT_S))
    code = 3
    try:
        sys.meta_path.insert(0, Mutated(job["module"], job["source"], ROOT / job["path"]))
        code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests]))
    finally:
        os._exit(code)


def main() -> None:
    work = json.load(sys.stdin)
    for path in FOLDER.glob("*.yaml"):
        head(path.stem)
    for job in work["jobs"]:
        found = {"module": job["module"], "told": job["told"], "killed": is_killed(job, work["tests"])}
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
