"""Signed heads of the chain, in a file outside the database: what proves that the chain's end was not cut or rewritten.

    sign_head()                        # every five minutes, at each count and shift close
    known = read_heads(lines)          # known.heads[980] == b"…"; known.problems

Each line of the file is JSON: what it says, the id of the key that signed it, the Ed25519 signature. It names the line
before it by its hash. The public keys stand in the file too, a new one signed by the one before, so that a swapped row
is seen. Keep the file on another disk (`LENITIVE_HEADS`), or send it elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.canonical import canonical_json
from lenitive.record.keyring import Signer, signer, signer_of
from lenitive.record.locks import exclusive
from lenitive.record.models import AuditLink, PublicKey
from lenitive.record.places import home_of_the_site

SOURCE = "docs/operating.md"
VARIABLE = "LENITIVE_HEADS"
HEAD, KEY, RESTORED = "head", "key", "restored"
Content = dict[str, Any]


@dataclass
class Known:
    """What a file of heads says: hashes by number of link, public keys by id, and what is wrong with the file."""

    heads: dict[int, bytes] = field(default_factory=dict)
    keys: dict[str, Content] = field(default_factory=dict)
    problems: list[Reason] = field(default_factory=list)
    last: str = ""  # the last line

    @property
    def heads_key(self) -> str | None:
        """The id of the newest key that heads are signed with."""
        return next((id for id, each in reversed(self.keys.items()) if each["purpose"] == "heads"), None)


def heads_file() -> Path:
    """`LENITIVE_HEADS`, or heads.jsonl in the site's folder."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else home_of_the_site() / "heads.jsonl"


def site_heads() -> Known:
    """What the site's own file says; nothing where there is none yet."""
    try:
        return read_heads(heads_file().read_text(encoding="utf-8").splitlines())
    except FileNotFoundError:
        return Known()


def read_heads(lines: Iterable[str], *, is_whole: bool = True) -> Known:
    """Every line with its signature checked. `is_whole`: no line may be missing between two others."""
    known = Known()
    for number, line in enumerate(lines, 1):
        try:
            _take(known, line, is_whole)
        except (ValueError, KeyError, TypeError, InvalidSignature):
            sentence = f"Line {number} of the signed heads was changed, or a line before it is gone: take another copy."
            known.problems.append(Reason("heads-changed", sentence, SOURCE))
            break
        known.last = line
    return known


def sign_head() -> bool:
    """Writes the newest link down, signed, if it is not there yet; False when the private key is not here."""
    by = signer("heads")
    if by is None:
        return False
    with _open_file() as file:
        file.add_keys(by)
        newest = AuditLink.objects.order_by("-number").first()
        if newest and newest.number > max(file.known.heads, default=0):
            file.add(by, {"kind": HEAD, "number": newest.number, "hash": bytes(newest.hash).hex(), "at": clock.now()})
    return True


def note_restore(number: int) -> bool:
    """From here the chain goes on after this link: what was signed beyond it went with the database before.

    Without the private key the old file is set aside instead, and False returned.
    """
    path, by = heads_file(), signer("heads")
    if not path.exists():
        return True
    if by is None:
        path.rename(path.with_name(f"{path.name}.before_{clock.now():%Y%m%d_%H%M%S_%f}"))
        return False
    with _open_file() as file:
        file.add_keys(by)
        file.add(by, {"kind": RESTORED, "number": number, "at": clock.now()})
    return True


def lines_for_a_backup() -> list[str]:
    """The public keys and the newest head, as they stand in the file."""
    with suppress(FileNotFoundError):
        lines = heads_file().read_text(encoding="utf-8").splitlines()
        kinds = [json.loads(line)["content"]["kind"] for line in lines]
        keys = [line for line, kind in zip(lines, kinds, strict=True) if kind == KEY]
        return keys + [line for line, kind in zip(lines, kinds, strict=True) if kind == HEAD][-1:]
    return []


@dataclass
class _open_file:
    """The file, while nobody else writes to it."""

    known: Known = field(default_factory=Known)

    def __enter__(self) -> _open_file:
        path = heads_file()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = exclusive(path.with_name(f"{path.name}.lock"))
        self._lock.__enter__()
        self.known = site_heads()
        return self

    def __exit__(self, *error: Any) -> None:
        self._lock.__exit__(*error)

    def add_keys(self, by: Signer) -> None:
        """Public keys that are not in the file yet; one for heads is vouched for by the one before it."""
        for row in PublicKey.objects.order_by("purpose", "begun_at", "id"):
            if str(row.id) in self.known.keys:
                continue
            content = {"kind": KEY, "id": str(row.id), "purpose": row.purpose, "public": bytes(row.public).hex()}
            before = signer_of("heads", self.known.heads_key) if self.known.heads_key else None
            self.add(before or by, content | {"begun_at": row.begun_at})

    def add(self, by: Signer, content: Content) -> None:
        """One line, on the disk before this returns."""
        said = json.loads(canonical_json(content | {"previous": _hash_of(self.known.last)}))
        line = json.dumps({"content": said, "key": str(by.id), "signature": by.sign(canonical_json(said)).hex()})
        with os.fdopen(os.open(heads_file(), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as file:
            file.write(f"{line}\n")
            file.flush()
            os.fsync(file.fileno())
        _take(self.known, line, is_whole=True)
        self.known.last = line


def _take(known: Known, line: str, is_whole: bool) -> None:
    """One line into what is known; raises when it is not what was signed."""
    found = json.loads(line)
    content, by = found["content"], found["key"]
    if is_whole and content["previous"] != _hash_of(known.last):
        raise ValueError("a line is missing")
    is_first_of_its_own = content["kind"] == KEY and content["id"] == by and content["purpose"] == "heads"
    public = content["public"] if is_first_of_its_own and by not in known.keys else known.keys[by]["public"]
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(
        bytes.fromhex(found["signature"]), canonical_json(content)
    )
    if content["kind"] == KEY:
        if is_first_of_its_own and known.heads_key:
            known.problems.append(_unvouched(content["id"]))
        known.keys[content["id"]] = content
    elif content["kind"] == RESTORED:
        known.heads = {number: hash for number, hash in known.heads.items() if number <= content["number"]}
    else:
        known.heads[content["number"]] = bytes.fromhex(content["hash"])


def _unvouched(id: str) -> Reason:
    sentence = (
        f"The key {id} signs heads, and no key before it vouches for it: find out who began it, and keep the file of "
        "heads that was signed before."
    )
    return Reason("heads-key-unvouched", sentence, SOURCE, "caution")


def _hash_of(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest() if line else ""
