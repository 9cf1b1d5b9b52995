"""Sealed files: what was written comes out, whatever its length; what was changed, swapped or cut off does not."""

from __future__ import annotations

import io

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from lenitive.record.backups.sealing import HEADING, KEY_BYTES, PIECE_BYTES, TAG_BYTES, Sealed, unsealed
from lenitive.record.faults import DatabaseFault

PRIVATE = X25519PrivateKey.generate()
HEAD, PIECE = len(HEADING) + KEY_BYTES, PIECE_BYTES + TAG_BYTES


def sealed(content: bytes) -> bytes:
    file = io.BytesIO()
    writer = Sealed(file, PRIVATE.public_key())
    for start in range(0, len(content), 50_000):
        writer.write(content[start : start + 50_000])
    writer.close()
    return file.getvalue()


def opened(content: bytes) -> bytes:
    return b"".join(unsealed(io.BytesIO(content), PRIVATE))


@pytest.mark.parametrize("length", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_what_was_written_comes_out(length: int) -> None:
    content = bytes(index % 251 for index in range(length))
    assert opened(sealed(content)) == content


def test_what_was_changed_swapped_repeated_or_cut_off_does_not() -> None:
    whole = sealed(bytes(3 * PIECE_BYTES))
    head, pieces = whole[:HEAD], [whole[HEAD + n * PIECE : HEAD + (n + 1) * PIECE] for n in range(3)]
    for broken in (
        head + pieces[0] + pieces[1],
        head + pieces[1] + pieces[0] + pieces[2],
        head + pieces[0] + pieces[0] + pieces[1] + pieces[2],
        head + pieces[0][:-1] + bytes([pieces[0][-1] ^ 1]) + pieces[1] + pieces[2],
        whole[:-1],
        head,
        head[:-1],
        HEADING,
        b"",
    ):
        with pytest.raises(DatabaseFault):
            opened(broken)
