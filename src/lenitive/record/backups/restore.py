"""Reads a backup back into a new database, looks at it, and only then puts it in the place of the old one.

    done = restore_from(Path("monday.backup"))        # done.kept: the name of the database that was there before

The old database is renamed, never deleted. The site must be stopped meanwhile. How a backup is made: `backup.py`.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg

from lenitive.record import clock
from lenitive.record.backups.backup import PIECE_BYTES, Counts, counts_file
from lenitive.record.backups.sealing import private_key, unsealed
from lenitive.record.chain.heads import read_heads
from lenitive.record.errors import sqlstate_of
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import ADMIN, DATABASE, OWNER, Address, address_for, is_external
from lenitive.record.server.bootstrap import connected, drop, make_bare_database, rename, set_rights
from lenitive.record.server.tools import ended, environment, tool, without_password
from lenitive.record.verify import Inspection, examined

NEW = f"{DATABASE}_restored"
IN_USE = "55006"
# A dump of 17 or newer sets this first; 15 and 16 do not know it, and lose nothing.
HARMLESS = 'unrecognized configuration parameter "transaction_timeout"'


@dataclass(frozen=True)
class Restored:
    """`kept`: the database that was there before, under its new name; None when there was none."""

    found: Inspection
    kept: str | None


def restore_from(source: Path, *, key: Path | None = None) -> Restored:
    """Make the backup the site's database. DatabaseFault, with the old one in place, when it cannot be done."""
    counts = checked(source, key)
    server = address_for(OWNER if is_external() else ADMIN).to("postgres")
    try:
        drop(server, NEW)
        make_bare_database(server, NEW)
        try:
            _read_back(source, key, server.to(NEW))
            set_rights(server.to(NEW))
            found = _compared(server.to(NEW), counts)
            kept = _put_in_place(server)
        except BaseException:
            drop(server, NEW)
            raise
    except psycopg.OperationalError as error:
        if sqlstate_of(error) == IN_USE:
            raise DatabaseFault("The database is in use: stop the site, then restore again.") from None
        raise DatabaseFault("The database cannot be reached: start it, then restore again.") from None
    return Restored(found, kept)


def checked(source: Path, key: Path | None) -> Counts:
    """Read the counts beside the backup, and make sure that they describe this file."""
    try:
        counts = Counts(**json.loads(counts_file(source).read_text(encoding="utf-8")))
        with source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DatabaseFault(f"{error.filename} cannot be read ({error.strerror}): both files are needed.") from None
    except (ValueError, TypeError):
        raise DatabaseFault(f"{counts_file(source)} cannot be read: take another copy of it.") from None
    if digest != counts.sha256:
        raise DatabaseFault(f"{source} is not the file that was written: take another copy of it.")
    if counts.is_sealed and key is None:
        raise DatabaseFault(f"{source} is sealed: name the private key with --key.")
    return counts


def _pieces(source: Path, key: Path | None) -> Iterator[bytes]:
    with source.open("rb") as file:
        if key is not None:
            yield from unsealed(file, private_key(key))
            return
        while piece := file.read(PIECE_BYTES):
            yield piece


def _read_back(source: Path, key: Path | None, target: Address) -> None:
    with connected(target) as connection:
        major = connection.info.server_version // 10_000
    process = subprocess.Popen(
        [tool("pg_restore", major), "--no-password", "--dbname", without_password(target)],
        env=environment(target),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    with ended(process):
        with suppress(BrokenPipeError):
            for piece in _pieces(source, key):
                process.stdin.write(piece)
        worded = process.communicate()[1].decode(errors="replace").splitlines()
    errors = [line for line in worded if ": error: " in line and HARMLESS not in line]
    if errors or (process.returncode and not any(HARMLESS in line for line in worded)):
        shown = (errors or worded or ["pg_restore said nothing"])[0].partition("DETAIL")[0]
        raise DatabaseFault(f"The backup could not be read back: {shown}")


def _compared(target: Address, counts: Counts) -> Inspection:
    found = examined(target, read_heads(counts.heads, is_whole=False))
    if found.tables != counts.tables:
        names = found.tables.keys() | counts.tables.keys()
        other = sorted(name for name in names if found.tables.get(name) != counts.tables.get(name))
        raise DatabaseFault(f"Rows are missing or too many after reading back: {', '.join(other)}.")
    if serious := [each for each in found.problems if each.code != "migrations-pending"]:
        raise DatabaseFault(serious[0].text)
    return found


def _put_in_place(server: Address) -> str | None:
    """Rename both databases, or neither."""
    kept = f"{DATABASE}_before_{clock.now():%Y%m%d_%H%M%S_%f}"
    with connected(server) as connection:
        there = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
    if there:
        rename(server, DATABASE, kept)
    try:
        rename(server, NEW, DATABASE)
    except psycopg.Error:
        if there:
            rename(server, kept, DATABASE)
        raise
    return kept if there else None
