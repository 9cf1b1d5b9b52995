"""The private halves of the server's keys: files in `LENITIVE_KEYS`, never in the database, never in a backup.

    signer("signing").sign(b"...")                   # with the newest key; None when its file is not here

A file is named by its purpose and the id of its row: `signing-0193….pem`. The folder has mode 0700, each file 0600.
Who holds these files can sign in the server's name: keep a copy apart from the backups. How a key is begun: `keys.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from lenitive.reasons import Reason
from lenitive.record.faults import DatabaseFault
from lenitive.record.models import PublicKey
from lenitive.record.server.places import keys_folder

VARIABLE = "LENITIVE_KEYS"
SOURCE = "docs/operating.md"
Purpose = Literal["signing", "heads"]
OPEN_TO_OTHERS = 0o077


@dataclass(frozen=True)
class Signer:
    """A private key with the id of its public half."""

    id: UUID
    key: Ed25519PrivateKey

    def sign(self, content: bytes) -> bytes:
        """64 bytes that only this key could have made of the content."""
        return self.key.sign(content)


def missing_files() -> list[Path]:
    """Files of the newest keys that are not here: until they are put back, nothing can be signed with these keys."""
    of_both = PublicKey.objects.filter(purpose__in=("signing", "heads"))
    newest = of_both.order_by("-purpose", "-begun_at", "-id").distinct("purpose")
    return [path for each in newest if not (path := file_of(each.purpose, each.id)).exists()]


def reasons_not_to_write() -> Iterator[Reason]:
    """Why no private key could be kept here."""
    place = keys_folder()
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        mode = place.stat().st_mode
    except OSError as error:
        sentence = f"{place} cannot be used for keys ({error.strerror}): name another folder in {VARIABLE}."
        yield Reason("keys-folder-unusable", sentence, SOURCE)
        return
    if mode & OPEN_TO_OTHERS:
        yield Reason("keys-folder-open", f"Other users can look into {place}: run chmod 700 {place}.", SOURCE)
    if not os.access(place, os.W_OK):
        yield Reason("keys-folder-unusable", f"{place} cannot be written to: name another one in {VARIABLE}.", SOURCE)


def current(purpose: Purpose) -> PublicKey | None:
    """The newest public key of this purpose. None before the first one."""
    return PublicKey.objects.filter(purpose=purpose).order_by("-begun_at", "-id").first()


def signer(purpose: Purpose) -> Signer | None:
    """The private half of the newest key. None when its file is not here, as after a restore without keys."""
    row = current(purpose)
    private = row and _read(file_of(purpose, row.id))
    if not (row and private) or private.public_key().public_bytes_raw() != bytes(row.public):
        return None
    return Signer(row.id, private)


def signer_of(purpose: Purpose, id: UUID | str) -> Signer | None:
    """An older key of ours, for as long as its file is here."""
    private = _read(file_of(purpose, id))
    return Signer(UUID(str(id)), private) if private else None


def file_of(purpose: str, id: UUID | str) -> Path:
    """The file in which the private half of a key lies."""
    return keys_folder() / f"{purpose}-{id}.pem"


def keep(path: Path, key: Ed25519PrivateKey) -> None:
    """Write a private key into a file that only its owner can read."""
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> Ed25519PrivateKey | None:
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        raise DatabaseFault(f"{path} cannot be read as a private key: put the right file back.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise DatabaseFault(f"{path} is not an Ed25519 private key: put the right file back.")
    return key
