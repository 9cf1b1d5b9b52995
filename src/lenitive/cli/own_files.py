"""How the command line changes files of the pharmacy's own folder: one person at a time, whole, or not at all.

with held(folder):                       # another who wants to write waits, and then reads what is there by then
    write_new(folder / "our-cream.yaml", text)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from lenitive.cli.output import locked, write


class CannotWrite(Exception):
    """The folder cannot be written to, or a file is in the way; the sentence says what to do."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder for us alone; it is made when it is not there. CannotWrite when that cannot be."""
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(folder))
        except OSError as error:
            raise _cannot(folder, error) from None
        yield


def write_new(path: Path, text: str) -> None:
    """A file that is not there yet, in a folder that we hold. CannotWrite when it is."""
    if path.exists():
        raise CannotWrite(f"{path} is there already: choose another name, or change that file.")
    write_all({path: text})


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
