"""A copy of the site's database in one file, made while the site runs.

    made = back_up(Path("monday.backup"))        # also monday.backup.counts.json

The copy and the counts beside it come from one snapshot, so they agree whatever is written meanwhile. The file gets its
name when it is whole. It holds people's data in clear, so only its owner may read it; `encrypt_to` seals it for the
holder of a private key instead. How it is read back: `restore.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

import psycopg

from lenitive.record import clock
from lenitive.record.backups.sealing import Plain, Sealed, Writer, public_key
from lenitive.record.chain.heads import lines_for_a_backup
from lenitive.record.counting import row_counts
from lenitive.record.faults import DatabaseFault
from lenitive.record.key_files import FIELDS, SECRET
from lenitive.record.server.addresses import ADMIN, APP, Address, address_for, is_external, read_url
from lenitive.record.server.places import keys_folder
from lenitive.record.server.tools import ended, environment, tool, without_password
from lenitive.version import VERSION

PIECE_BYTES = 1 << 20
BACKUP_VARIABLE = "LENITIVE_BACKUP_URL"


@dataclass(frozen=True)
class Counts:
    """What stands beside a backup. `sha256`: of the file as it lies there; `tables`: rows of each.

    `heads`: public keys and the newest signed head; `key_files`: private keys, which are kept apart from backups.
    """

    made_at: str
    release: str
    server: str
    is_sealed: bool
    sha256: str
    tables: dict[str, int]
    heads: list[str] = field(default_factory=list)
    key_files: list[str] = field(default_factory=list)


def counts_file(backup: Path) -> Path:
    """The file of counts that lies beside a backup."""
    return backup.with_name(f"{backup.name}.counts.json")


def reading_address() -> Address:
    """The address of a role that reads everything past row-level security, which pg_dump needs."""
    if not is_external():
        return address_for(ADMIN).to("lenitive")
    if not (named := os.environ.get(BACKUP_VARIABLE)):
        raise DatabaseFault(
            f"{BACKUP_VARIABLE} is not set: with a server of your own, name the role lenitive_backup there "
            "(lenitive database bootstrap makes it)."
        )
    return read_url(named, BACKUP_VARIABLE)


def looking_address() -> Address:
    """As whom the database is looked over: as one who sees every row where there is such a role, else as the app."""
    if is_external() and not os.environ.get(BACKUP_VARIABLE):
        return address_for(APP)
    return reading_address()


def back_up(target: Path, *, encrypt_to: Path | None = None) -> Counts:
    """Write the backup and its counts. DatabaseFault, with nothing left behind, when it cannot be done."""
    _refuse_place(target)
    key = public_key(encrypt_to) if encrypt_to else None
    part, address = target.with_name(f"{target.name}.part"), reading_address()
    with suppress(FileNotFoundError):
        part.unlink()
    try:
        with _new_file(part) as file:
            writer: Writer = Sealed(file, key) if key else Plain(file)
            counts = _dumped(address, writer, is_sealed=key is not None)
            file.flush()
            os.fsync(file.fileno())
        _write_counts(counts_file(target), counts)
        part.rename(target)
    except psycopg.OperationalError:
        raise DatabaseFault("The database cannot be reached: start it, then run the backup again.") from None
    except OSError as error:
        raise DatabaseFault(f"The backup could not be written ({error.strerror}): write it elsewhere.") from None
    finally:
        part.unlink(missing_ok=True)
    return counts


def _refuse_place(target: Path) -> None:
    if target.resolve().parent == keys_folder().resolve():
        raise DatabaseFault("A backup is not kept beside the private keys: write it to another folder.")
    if target.exists():
        raise DatabaseFault(f"{target} is there already: name a new file, so that no older backup is lost.")


def _new_file(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _dumped(address: Address, writer: Writer, *, is_sealed: bool) -> Counts:
    """Make the copy and the counts within one snapshot."""
    heads = lines_for_a_backup()  # before the snapshot, which then goes at least as far
    with psycopg.connect(address.url, connect_timeout=10) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        tables = row_counts(connection)
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
        version = connection.info.server_version
        _copy(address, str(snapshot), version // 10_000, writer, tuple(tables))
    digest = writer.close()
    server = f"{version // 10_000}.{version % 10_000}"
    return Counts(
        clock.now().isoformat(timespec="seconds"), VERSION, server, is_sealed, digest, tables, heads, key_files()
    )


def key_files() -> list[str]:
    """Names of the private keys of this site. Without them a restored site cannot sign, and everybody enrolls anew."""
    kept = [each.name for each in keys_folder().glob("*.pem")]
    return sorted(kept + [name for name in (SECRET, FIELDS) if (keys_folder() / name).is_file()])


def _copy(address: Address, snapshot: str, major: int, writer: Writer, tables: tuple[str, ...]) -> None:
    """Pass the dump on to the writer, and to pg_restore, which lists what is in it."""
    with TemporaryFile() as listed:  # not a pipe, which nobody would empty meanwhile
        command = [str(tool("pg_restore", major)), "--list"]
        check = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=listed, stderr=subprocess.DEVNULL)
        assert check.stdin
        with ended(check):
            for piece in _dump(address, snapshot, major):
                writer.write(piece)
                with suppress(BrokenPipeError):  # the list stands at the beginning: it may have read enough
                    check.stdin.write(piece)
            with suppress(BrokenPipeError):
                check.stdin.close()
            check.wait()
        listed.seek(0)
        content = listed.read().decode(errors="replace")
    if missing := [name for name in tables if f" TABLE DATA public {name} " not in content]:
        raise DatabaseFault(f"The backup is not whole, {', '.join(missing)} is missing: run it again.")


def _dump(address: Address, snapshot: str, major: int) -> Iterator[bytes]:
    command = [str(tool("pg_dump", major)), "--format=custom", f"--snapshot={snapshot}", "--no-password"]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    dump = subprocess.Popen(
        [*command, without_password(address)], env=environment(address), stdin=quiet, stdout=pipe, stderr=pipe
    )
    assert dump.stdout and dump.stderr
    with ended(dump):
        while piece := dump.stdout.read(PIECE_BYTES):
            yield piece
        worded = dump.stderr.read().decode(errors="replace").strip().splitlines()
        if dump.wait():
            raise DatabaseFault(f"The backup failed: {worded[-1] if worded else 'pg_dump worded nothing'}")


def _write_counts(path: Path, counts: Counts) -> None:
    path.unlink(missing_ok=True)
    with _new_file(path) as file:
        file.write((json.dumps(asdict(counts), indent=1) + "\n").encode())
