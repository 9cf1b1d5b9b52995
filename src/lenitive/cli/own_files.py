"""How the command line changes files of the pharmacy's own folder: one person at a time, whole, or not at all.

with held(folder):                       # another who wants to write waits, and then reads what is there by then
    write_new(folder / "our-cream.yaml", text)
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lenitive.cli.output import write

try:
    import fcntl
except ImportError:  # Windows has none: there two people at once are told apart by the read-back alone
    fcntl = None  # type: ignore[assignment]

LOCK = ".lock"


class CannotWrite(Exception):
    """The folder cannot be written to, or a file is in the way; the sentence says what to do."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder for us alone; it is made when it is not there. CannotWrite when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, 0o664)
    except OSError as error:
        raise _cannot(folder, error) from None
    try:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def write_new(path: Path, text: str) -> None:
    """A file that is not there yet. CannotWrite when it is."""
    try:
        made = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o664)
    except FileExistsError:
        raise CannotWrite(f"{path} is there already: choose another name, or change that file.") from None
    except OSError as error:
        raise _cannot(path.parent, error) from None
    os.close(made)
    try:
        write(path, text)
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise _cannot(path.parent, error) from None


def write_all(changes: dict[Path, str]) -> None:
    """Several files, in order; when one cannot be written, those before it are put back. CannotWrite then."""
    before: dict[Path, str | None] = {}
    try:
        for path, text in changes.items():
            before[path] = path.read_text(encoding="utf-8") if path.exists() else None
            write(path, text)
    except OSError as error:
        _put_back(before)
        raise _cannot(next(iter(changes)).parent, error) from None


def _put_back(before: dict[Path, str | None]) -> None:
    for path, text in before.items():
        with suppress(OSError):
            if text is None:
                path.unlink(missing_ok=True)
            elif path.read_text(encoding="utf-8") != text:
                write(path, text)


def _cannot(folder: Path, error: OSError) -> CannotWrite:
    why = error.strerror or type(error).__name__
    return CannotWrite(
        f"{folder} cannot be written to ({why}); nothing was changed. LENITIVE_HOME names another folder, or its owner "
        "lets you write there."
    )
