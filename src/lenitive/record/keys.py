"""Begins a key of the server's: a file with the private half, a row with the public one.

    begin(purpose="signing", by=OPERATOR)            # a new pair; older signatures still verify

Where the files lie and how they are read: `keyring.py`.
"""

from __future__ import annotations

from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lenitive.record import clock
from lenitive.record.actor import OPERATOR, Actor
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.record.keyring import Purpose, current, file_of, keep, reasons_not_to_write
from lenitive.record.models import PublicKey
from lenitive.record.verbs import refuse, verb


def only_at_the_machine(by: Actor) -> None:
    """Whoever can run commands on the server, and nobody who signed in."""
    if by != OPERATOR:
        raise NotVisible


@verb(may=only_at_the_machine)
def begin(*, purpose: Purpose, by: Actor, key: UUID | None = None) -> PublicKey:
    """Start a new key of this purpose: a file with the private half, a row with the public one."""
    refuse(reasons_not_to_write())
    private, id = Ed25519PrivateKey.generate(), new_id()
    keep(file_of(purpose, id), private)
    row = PublicKey(id=id, purpose=purpose, public=private.public_key().public_bytes_raw(), begun_at=clock.now())
    row.save()
    return row


def begin_what_is_missing() -> list[PublicKey]:
    """Begin the first key of each purpose. A lost file is not replaced: that is for a person to decide."""
    purposes: tuple[Purpose, ...] = ("signing", "heads")
    return [begin(purpose=each, by=OPERATOR) for each in purposes if current(each) is None]
