"""The pharmacy's own folder: its formulas, ingredients, devices, stability studies, prices and stores.

    open_home(folder_of(os.environ))      # a door does it once, and `refresh()` whenever a file may have changed
    own_folder().file("ingredients")            # the path of its ingredients.yaml; None when there is none
    with shipped_only(): …                # what has to work whatever lies in the folder

Nothing else reads where the folder is. What is read from it is kept by its `Home`: another file, another Home.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from lenitive.documents import DocumentError

VARIABLE = "LENITIVE_HOME"
FORMULARY, SITES = "formulary", "sites"
TABLES = ("ingredients", "devices", "stability", "prices")
OWN = "this pharmacy's own entry"  # stands behind the source of everything that comes from the folder

_CHECKOUT = Path(__file__).resolve().parents[2]
Marks = tuple[tuple[str, int, int], ...]


class OwnFileError(DocumentError):
    """A file of the pharmacy's own folder that cannot be used; `source` is its whole path."""

    @classmethod
    def of(cls, error: DocumentError, path: Path) -> OwnFileError:
        """The same fault, of that file."""
        return cls(error.message, error.line, error.column, error.path, source=str(path))

    @property
    def sentence(self) -> str:
        """The fault with the name of the file alone, for a page: nobody learns where the server keeps it."""
        where = ", ".join(part for part in (Path(self.source).name, f"line {self.line}" if self.line else "") if part)
        return f"{where}: {self.message}"


@dataclass(frozen=True)
class Home:
    """One folder at one moment. `marks`: name, time and size of every file that is read from it."""

    folder: Path | None
    marks: Marks = ()

    def file(self, table: str) -> Path | None:
        """The file of a table; None when there is none."""
        name = f"{table}.yaml"
        return self.folder / name if self.folder and any(mark[0] == name for mark in self.marks) else None

    def files(self, room: str) -> tuple[Path, ...]:
        """The YAML files of one folder below, by name."""
        if self.folder is None:
            return ()
        return tuple(self.folder / name for name, *_ in self.marks if name.startswith(f"{room}/"))


NOWHERE = Home(None)
_opened = [NOWHERE]
_is_aside: ContextVar[bool] = ContextVar("_is_aside", default=False)


def folder_of(environ: Mapping[str, str]) -> Path:
    """Where the folder is: LENITIVE_HOME, else var/site of a checkout, else the user's data folder (XDG)."""
    if named := environ.get(VARIABLE, "").strip():
        return Path(named).expanduser().absolute()
    if (_CHECKOUT / "pyproject.toml").is_file():
        return _CHECKOUT / "var" / "site"
    data = environ.get("XDG_DATA_HOME", "")
    return (Path(data) if Path(data).is_absolute() else Path.home() / ".local" / "share") / "lenitive"


def open_home(folder: Path | None) -> Home:
    """From now on this folder is the pharmacy's own; None: there is none."""
    _opened[0] = _looked_at(folder)
    return _opened[0]


def refresh() -> Home:
    """Look again which files lie in it."""
    return open_home(_opened[0].folder)


def own_folder() -> Home:
    """The folder as it was when last looked at."""
    return NOWHERE if _is_aside.get() else _opened[0]


@contextmanager
def shipped_only() -> Iterator[None]:
    """Within it there is no folder."""
    before = _is_aside.set(True)
    try:
        yield
    finally:
        _is_aside.reset(before)


def refuse_own(error: DocumentError, path: Path) -> NoReturn:
    """Raise the fault as one of that own file."""
    raise OwnFileError.of(error, path) from None


def _looked_at(folder: Path | None) -> Home:
    if folder is None:
        return NOWHERE
    names = [f"{table}.yaml" for table in TABLES]
    for room in (FORMULARY, SITES):
        names += sorted(f"{room}/{path.name}" for path in folder.glob(f"{room}/*.yaml"))
    found = []
    for name in names:
        try:
            known = os.stat(folder / name)
        except OSError:
            continue
        if not (stat.S_ISREG(known.st_mode) or stat.S_ISDIR(known.st_mode)):
            continue  # a pipe or a device would never end
        found.append((name, known.st_mtime_ns, known.st_size))
    return Home(folder, tuple(found))
