"""Signs the newest link of the chain into the file of heads, every five minutes and at each count and shift close.

    sign_head()            # False: the private key is not here

How the file is read: `heads.py`.
"""

from __future__ import annotations

import json
import os
from typing import Any

from lenitive.record import clock
from lenitive.record.canonical import canonical_json
from lenitive.record.chain.heads import HEAD, KEY, RESTORED, Content, Known, hash_of, heads_file, set_aside, site_heads
from lenitive.record.chain.seals import seal
from lenitive.record.keyring import Signer, signer, signer_of
from lenitive.record.models import AuditLink, PublicKey
from lenitive.record.server.locks import exclusive


def sign_head() -> bool:
    """Sign the newest link into the file, if it is not there yet. False when the private key is not here."""
    by = signer("heads")
    if by is None:
        return False
    with HeadsFile() as file:
        file.add_keys(by)
        newest = AuditLink.objects.order_by("-number").first()
        if newest and newest.number > max(file.known.heads, default=0):
            file.add(by, {"kind": HEAD, "number": newest.number, "hash": bytes(newest.hash).hex(), "at": clock.now()})
    return True


def seal_and_sign() -> bool:
    """Link what waits and sign the newest link, as before a backup, at a count and at the close of a shift."""
    seal()
    return sign_head()


def note_restore(number: int) -> bool:
    """Note that the chain goes on after this link, since what was signed beyond it went with the old database.

    Without the private key the old file is set aside instead, and False returned.
    """
    by = signer("heads")
    if not heads_file().exists():
        return True
    if by is None:
        set_aside()
        return False
    with HeadsFile() as file:
        file.add_keys(by)
        there = [str(id) for id in PublicKey.objects.values_list("id", flat=True)]
        file.add(by, {"kind": RESTORED, "number": number, "keys": sorted(there), "at": clock.now()})
    return True


class HeadsFile:
    """The file of heads, locked so that nobody else writes to it meanwhile."""

    def __init__(self) -> None:
        path = heads_file()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = exclusive(path.with_name(f"{path.name}.lock"))
        self.known = Known()

    def __enter__(self) -> HeadsFile:
        self._lock.__enter__()
        self.known = site_heads()
        return self

    def __exit__(self, *error: Any) -> None:
        self._lock.__exit__(*error)

    def add_keys(self, by: Signer) -> None:
        """Add the public keys that are not in the file yet. A key for heads is signed by the one before it."""
        for row in PublicKey.objects.order_by("purpose", "begun_at", "id"):
            if str(row.id) in self.known.keys:
                continue
            content = {"kind": KEY, "id": str(row.id), "purpose": row.purpose, "public": bytes(row.public).hex()}
            before = signer_of("heads", self.known.heads_key) if self.known.heads_key else None
            self.add(before or by, content | {"begun_at": row.begun_at})

    def add(self, by: Signer, content: Content) -> None:
        """Add one line, which is on the disk before this returns."""
        statement = json.loads(canonical_json(content | {"previous": hash_of(self.known.last)}))
        line = json.dumps(
            {"content": statement, "key": str(by.id), "signature": by.sign(canonical_json(statement)).hex()}
        )
        with os.fdopen(os.open(heads_file(), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as file:
            file.write(f"{line}\n")
            file.flush()
            os.fsync(file.fileno())
        self.known.take(line)
