"""pg_dump and pg_restore: those of the embedded server, or a site's own, whichever can read its server.

with started(dump, "-Fc", "--dbname", address) as process: ...
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import Address, is_external
from lenitive.record.server.binaries import packaged_binaries, quiet_environment
from lenitive.record.server.places import is_supported

_VERSION = re.compile(r"\(PostgreSQL\) (\d+)")


def tool(name: str, server_major: int) -> Path:
    """The program to use: one older than the server would refuse it, and only a site's own speaks TLS."""
    if is_external() and (own := shutil.which(name)) and _major(Path(own)) >= server_major:
        return Path(own)
    if is_supported() and _major(packaged := packaged_binaries() / name) >= server_major:
        return packaged
    raise DatabaseFault(f"{name} of PostgreSQL {server_major} or newer is needed: install its client programs.")


def environment(address: Address) -> dict[str, str]:
    """The environment with the password in it, which the list of processes must not show."""
    return quiet_environment() | ({"PGPASSWORD": address.password} if address.password else {})


def without_password(address: Address) -> str:
    """The address without its password, as a word of a command."""
    return Address(address.user, address.database, address.host, address.port, "", address.options).url


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Make sure that the program does not outlive this block."""
    try:
        yield
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _major(program: Path) -> int:
    shown = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = _VERSION.search(shown)
    return int(found[1]) if found else 0
