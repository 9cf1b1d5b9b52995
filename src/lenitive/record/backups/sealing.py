"""A backup written in clear, or sealed for the holder of one private key (X25519, HKDF-SHA256, ChaCha20-Poly1305).

    writer = Sealed(file, public_key(Path("backup-public.pem")))
    for piece in unsealed(file, private_key(Path("backup-private.pem"))): ...

A sealed file is a heading, the one-time public key, and pieces of 64 KiB. Each piece is bound to its number and the
last one to being the last, so that pieces cannot be swapped, repeated or cut off.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from lenitive.record.faults import DatabaseFault

HEADING = b"lenitive backup, sealed 1\n"
KEY_BYTES, TAG_BYTES, PIECE_BYTES = 32, 16, 64 * 1024
MAKE_KEYS = "openssl genpkey -algorithm X25519 -out private.pem; openssl pkey -in private.pem -pubout -out public.pem"


class Writer(Protocol):
    """Takes a backup piece by piece."""

    def write(self, piece: bytes) -> None:
        """The next bytes of the backup."""
        ...

    def close(self) -> str:
        """End the file, and return its SHA-256 in hex."""
        ...


class Plain:
    """Writes the backup in clear."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._hash = file, hashlib.sha256()

    def write(self, piece: bytes) -> None:
        """Write the bytes as they are."""
        self._hash.update(piece)
        self._file.write(piece)

    def close(self) -> str:
        """The SHA-256 of what was written, in hex."""
        return self._hash.hexdigest()


class Sealed:
    """Writes the backup so that only the holder of the private key can read it."""

    def __init__(self, file: BinaryIO, key: X25519PublicKey) -> None:
        self._plain, self._held, self._number = Plain(file), bytearray(), 0
        once = X25519PrivateKey.generate()
        shown = once.public_key().public_bytes_raw()
        self._cipher = _cipher(once.exchange(key), shown, key.public_bytes_raw())
        self._plain.write(HEADING + shown)

    def write(self, piece: bytes) -> None:
        """Seal each piece as soon as it is known not to be the last one."""
        self._held += piece
        while len(self._held) > PIECE_BYTES:
            self._seal(bytes(self._held[:PIECE_BYTES]), is_last=False)
            del self._held[:PIECE_BYTES]

    def close(self) -> str:
        """Seal the last piece, and return the SHA-256 of the sealed file in hex."""
        self._seal(bytes(self._held), is_last=True)
        return self._plain.close()

    def _seal(self, piece: bytes, *, is_last: bool) -> None:
        self._plain.write(self._cipher.encrypt(_nonce(self._number, is_last=is_last), piece, None))
        self._number += 1


def unsealed(file: BinaryIO, key: X25519PrivateKey) -> Iterator[bytes]:
    """Open what was sealed, piece by piece. DatabaseFault when a piece was changed or the end is missing."""
    if file.read(len(HEADING)) != HEADING:
        raise DatabaseFault("This backup is not sealed, or not by this release: leave --key away.")
    shown = file.read(KEY_BYTES)
    try:
        shared = key.exchange(X25519PublicKey.from_public_bytes(shown))
    except ValueError:
        raise DatabaseFault("This backup is cut off: take another copy of it.") from None
    cipher = _cipher(shared, shown, key.public_key().public_bytes_raw())
    piece, number = file.read(PIECE_BYTES + TAG_BYTES), 0
    while True:
        following = file.read(PIECE_BYTES + TAG_BYTES)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), piece, None)
        except InvalidTag:
            raise DatabaseFault(
                "This backup was sealed for another key, or was changed or cut off: try the other private key, or "
                "take another copy."
            ) from None
        if not following:
            return
        piece, number = following, number + 1


def public_key(path: Path) -> X25519PublicKey:
    """Read a public key from a PEM file."""
    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError):
        key = None
    if not isinstance(key, X25519PublicKey):
        raise DatabaseFault(f"{path} is not a public key of the kind X25519: make one with: {MAKE_KEYS}")
    return key


def private_key(path: Path) -> X25519PrivateKey:
    """Read a private key from a PEM file without a password."""
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError):
        key = None
    if not isinstance(key, X25519PrivateKey):
        raise DatabaseFault(f"{path} is not a private key of the kind X25519 without a password: name the right file.")
    return key


def _cipher(shared: bytes, shown: bytes, public: bytes) -> ChaCha20Poly1305:
    derived = HKDF(algorithm=SHA256(), length=32, salt=shown + public, info=HEADING).derive(shared)
    return ChaCha20Poly1305(derived)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])
