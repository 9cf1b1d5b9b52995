"""The site's secret keys: one file each, mode 0600, in the folder that `LENITIVE_KEYS` names (the site's `keys`).

    make_key_files()                 # when the site starts; again does nothing
    field_cipher().encrypt(b"…")     # what is stored encrypted: second factors

They are made outside the database and are in no backup. `secret_key` signs cookies: lost, everybody signs in anew.
`fields` encrypts second factors: lost, every second factor is enrolled anew, in person.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.places import keys_folder

SECRET, FIELDS = "secret_key", "fields"


def make_key_files() -> None:
    """Make the key files that are missing."""
    _read_or_make(SECRET, secrets.token_urlsafe(50))
    _read_or_make(FIELDS, Fernet.generate_key().decode())


def secret_key() -> str | None:
    """The key that signs cookies. None where the site has no such file yet."""
    return _read(keys_folder() / SECRET)


def field_cipher() -> Fernet:
    """The cipher for single fields. Its file is made when it is missing."""
    try:
        return Fernet(_read_or_make(FIELDS, Fernet.generate_key().decode()))
    except ValueError:
        sentence = f"{keys_folder() / FIELDS} is not a key of this site: put back the file that was kept apart."
        raise DatabaseFault(sentence) from None


def _read_or_make(name: str, new: str) -> str:
    folder = keys_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = folder / f".{name}-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        if (found := _read(folder / name)) is None:
            file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as opened:
                opened.write(f"{new}\n")
            with suppress(FileExistsError):  # another process was quicker: its key counts
                os.link(part, folder / name)
            found = _read(folder / name)
    finally:
        part.unlink(missing_ok=True)
    assert found is not None
    return found


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8").strip() or None
    except FileNotFoundError:
        return None
