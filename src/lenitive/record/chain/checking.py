"""Walks the chain over the audit from its first link to its last, and holds it against the signed heads.

    found = checked(connection, site_heads())       # found.problems[0] names the first line that is not as it was

Every hash is worked out here and not in the database, from the columns themselves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from lenitive.reasons import Reason
from lenitive.record.chain.heads import SOURCE, Known
from lenitive.record.chain.lines import LINE
from lenitive.record.counting import Connection

BEGINNING = hashlib.sha256(b"").digest()
AT_ONCE = 20_000
LATE = timedelta(minutes=2)
WALK = f"""
SELECT l.number, l.entry, l.hash, CASE WHEN e.id IS NULL THEN NULL ELSE {LINE} END
FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry ORDER BY l.number
"""
UNSEALED = """
SELECT count(*), count(*) FILTER (WHERE e.recorded_at < now() - %s), min(e.id)
FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry = e.id)
"""
KEYS = "SELECT id::text, purpose, encode(public, 'hex') FROM public_key"


@dataclass(frozen=True)
class Chain:
    """How many lines are linked and in order, how many wait for their link, and what is wrong."""

    linked: int
    waiting: int
    problems: tuple[Reason, ...]


def checked(connection: Connection, known: Known) -> Chain:
    """Check the whole chain, up to the first link that is wrong: nothing after it proves anything."""
    last, problem = _walked(connection, known.heads)
    waiting, late = _waiting(connection)
    found = [*([problem] if problem else []), *late, *known.problems, *_about_keys(connection, known)]
    return Chain(last, waiting, tuple(found))


def _walked(connection: Connection, heads: dict[int, bytes]) -> tuple[int, Reason | None]:
    before, last = BEGINNING, 0
    with connection.cursor("walk", binary=True) as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(WALK)
        for number, entry, hash, line in cursor:
            if number != last + 1:
                return last, _problem("audit-link-missing", f"Link {last + 1} of the audit is gone")
            if line is None:
                return last, _problem("audit-line-missing", f"Line {entry} of the audit is gone (link {number})")
            before = hashlib.sha256(before + line.encode()).digest()
            if before != hash:
                return last, _problem("audit-line-changed", f"Line {entry} of the audit was changed (link {number})")
            if heads.get(number, hash) != hash:
                return last, _problem("audit-rewritten", f"The audit was rewritten at or before link {number}")
            last = number
    if heads and max(heads) > last:
        return last, _problem("audit-cut", f"The audit ends at link {last}, and a signed head says {max(heads)}")
    return last, None


def _waiting(connection: Connection) -> tuple[int, Iterator[Reason]]:
    row = connection.execute(UNSEALED, [LATE]).fetchone()
    assert row
    waiting, late, first = row

    def reported() -> Iterator[Reason]:
        if late:
            sentence = f"{late} lines of the audit, from line {first} on, are not linked yet: start lenitive worker."
            yield Reason("audit-not-sealed", sentence, SOURCE)

    return waiting, reported()


def _about_keys(connection: Connection, known: Known) -> Iterator[Reason]:
    """Whether the rows of public keys are those that were signed."""
    rows = {id: (purpose, public) for id, purpose, public in connection.execute(KEYS).fetchall()}
    for id, signed in known.keys.items():
        if id not in known.lost and rows.get(id) != (signed["purpose"], signed["public"]):
            yield _problem("public-key-differs", f"The public key {id} is not the one that was signed")


def _problem(code: str, sentence: str) -> Reason:
    return Reason(code, f"{sentence}: restore the last backup, and find out who changed the database.", SOURCE)
