"""The one place where the command line writes a file: whole, or not at all.

    write("level.json", text)

A temporary file beside the target is written, flushed to the disk and put in the target's place: an existing file
stays until the new one is whole, and a symbolic link to a file is replaced, not followed. What is no regular file (a
pipe, a device such as /dev/stdout) is written straight.
"""

from __future__ import annotations

import argparse
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows has none: two people at once are then only told apart by what they read back
    fcntl = None  # type: ignore[assignment]

MOST_NAME_LETTERS = 100  # of the target's name in the temporary one: names end at 255 bytes
SYSTEM = ("/dev", "/proc")
LOCK = ".lock"


def output_file(text: str) -> str:
    """For argparse: the name of a file to write, which cannot be empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of the file is empty: name one, for example level.json")
    return text


def write(target: str | Path, content: str | bytes) -> None:
    """Everything, in UTF-8 when it is text. OSError with the target's name when it cannot be written."""
    path = Path(target)
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        if is_written_straight(path):
            with path.open("wb", buffering=0) as straight:
                _all_of(straight.fileno(), data)
        else:
            _through_a_temporary_file(path, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(target)) from error


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder for us alone, until another who waits for it may have it; made when it is not there. OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, 0o664)
    try:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def is_written_straight(path: Path) -> bool:
    """Whether the target is there and no regular file, or the system's own name for one."""
    if any(path.absolute().is_relative_to(folder) for folder in SYSTEM):
        return True
    with suppress(FileNotFoundError):
        return not stat.S_ISREG(path.stat().st_mode)
    return False


def _through_a_temporary_file(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name[:MOST_NAME_LETTERS]}.{secrets.token_hex(6)}.part")
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        try:
            _keep_rights(path, file)
            _all_of(file, data)
            os.fsync(file)
        finally:
            os.close(file)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _keep_rights(path: Path, file: int) -> None:
    """Who may read an existing file may read the new one."""
    with suppress(OSError):
        there = path.lstat()
        if stat.S_ISREG(there.st_mode):
            os.fchmod(file, stat.S_IMODE(there.st_mode))


def _all_of(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


def _flush_folder(folder: Path) -> None:
    """So that the new name outlasts a power cut as well; not every system can."""
    with suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)
