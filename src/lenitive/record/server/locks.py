"""Locks on files, held for life: the kernel frees them even when a process is killed.

    with exclusive(store / "start.lock"): ...           # one starts or stops at a time
    use = shared(store / "use.lock")                    # held by everybody who works with the server

A lock file may be removed with its folder while somebody waits for it, so each lock is taken on the file that bears
the name now.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Held:
    """An open lock file."""

    def __init__(self, file: int) -> None:
        self._file = file

    def let_go(self) -> None:
        """Free the lock. Doing it again does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock alone, after waiting until nobody else holds it."""
    held = _taken(path, fcntl.LOCK_EX)
    assert held is not None
    try:
        yield
    finally:
        held.let_go()


def shared(path: Path) -> Held:
    """Share the lock, after waiting until nobody holds it alone."""
    held = _taken(path, fcntl.LOCK_SH)
    assert held is not None
    return held


def alone(path: Path) -> Held | None:
    """Take the lock alone. None while anybody else holds it."""
    return _taken(path, fcntl.LOCK_EX | fcntl.LOCK_NB)


def wait_until_free(path: Path) -> None:
    """Wait until nobody holds the lock."""
    held = _taken(path, fcntl.LOCK_EX)
    assert held is not None
    held.let_go()


def _taken(path: Path, how: int) -> Held | None:
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, how)
            if _bears_the_name(file, path):
                return Held(file)
        except BlockingIOError:
            os.close(file)
            return None
        except BaseException:
            os.close(file)
            raise
        os.close(file)


def _bears_the_name(file: int, path: Path) -> bool:
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    mine = os.fstat(file)
    return (mine.st_dev, mine.st_ino) == (named.st_dev, named.st_ino)
