"""Signed heads of the chain, in a file outside the database: what proves that the chain's end was not cut or rewritten.

    known = site_heads()               # known.heads[980] == b"…"; known.problems

Each line of the file is JSON: what it says, the id of the key that signed it, the Ed25519 signature. It names the line
before it by its hash. The public keys stand in the file too, a new one signed by the one before, so that a swapped row
is seen. Keep the file on another disk (`LENITIVE_HEADS`), or send it elsewhere. Who writes it: `signing.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.canonical import canonical_json
from lenitive.record.server.places import home_of_the_site

SOURCE = "docs/operating.md"
VARIABLE = "LENITIVE_HEADS"
HEAD, KEY, RESTORED = "head", "key", "restored"  # kinds of lines
HEADS = "heads"  # what such a key is for
Content = dict[str, Any]


@dataclass
class Known:
    """What a file of heads says: hashes by number of link, public keys by id, and what is wrong with the file."""

    heads: dict[int, bytes] = field(default_factory=dict)
    keys: dict[str, Content] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)  # keys that were begun after the backup that was restored
    problems: list[Reason] = field(default_factory=list)
    last: str = ""

    def take(self, line: str, *, is_whole: bool = True) -> None:
        """Take one more line. ValueError, KeyError, TypeError or InvalidSignature when it was changed."""
        found = json.loads(line)
        content, by = found["content"], found["key"]
        if is_whole and content["previous"] != hash_of(self.last):
            raise ValueError("a line is missing")
        self._check(found, is_own=_is_own(content, by))
        if content["kind"] == KEY:
            self._take_key(content, by)
        elif content["kind"] == RESTORED:
            self.heads = {number: hash for number, hash in self.heads.items() if number <= content["number"]}
            self.lost = set(self.keys) - set(content["keys"])
        else:
            self.heads[content["number"]] = bytes.fromhex(content["hash"])
        self.last = line

    def _check(self, found: Content, *, is_own: bool) -> None:
        content, by = found["content"], found["key"]
        signing = content if is_own and by not in self.keys else self.keys[by]
        if signing["purpose"] != HEADS:
            raise ValueError("signed with a key for something else")
        signed = bytes.fromhex(found["signature"])
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(signing["public"])).verify(signed, canonical_json(content))

    def _take_key(self, content: Content, by: str) -> None:
        if _is_own(content, by) and self.heads_key:
            self.problems.append(_unvouched(content["id"]))
        self.keys[content["id"]] = content

    @property
    def heads_key(self) -> str | None:
        """The id of the newest key that heads are signed with."""
        found = [id for id, each in self.keys.items() if each["purpose"] == HEADS and id not in self.lost]
        return found[-1] if found else None


def heads_file() -> Path:
    """The file that `LENITIVE_HEADS` names, or heads.jsonl in the site's folder."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else home_of_the_site() / "heads.jsonl"


def site_heads() -> Known:
    """What the site's own file says, which is nothing where there is no file yet."""
    try:
        return read_heads(heads_file().read_text(encoding="utf-8").splitlines())
    except FileNotFoundError:
        return Known()


def read_heads(lines: Iterable[str], *, is_whole: bool = True) -> Known:
    """Read the lines and check each signature. With `is_whole`, no line may be missing between two others."""
    known = Known()
    for number, line in enumerate(lines, 1):
        try:
            known.take(line, is_whole=is_whole)
        except (ValueError, KeyError, TypeError, InvalidSignature):
            sentence = f"Line {number} of the signed heads was changed, or a line before it is gone: take another copy."
            known.problems.append(Reason("heads-changed", sentence, SOURCE))
            break
    return known


@dataclass(frozen=True)
class LastSigned:
    """The newest head in the file: the number of its link, and when it was signed."""

    number: int
    at: datetime


def last_signed() -> LastSigned | None:
    """The newest head as the file states it, without checking any signature; None where there is none."""
    with suppress(FileNotFoundError):
        for line in reversed(heads_file().read_text(encoding="utf-8").splitlines()):
            with suppress(ValueError, KeyError, TypeError):
                content = json.loads(line)["content"]
                if content["kind"] in (HEAD, RESTORED):
                    return LastSigned(int(content["number"]), datetime.fromisoformat(content["at"]))
    return None


def set_aside() -> Path | None:
    """Give the file another name once its database is gone. Returns that name; None where there was no file."""
    path = heads_file()
    if not path.exists():
        return None
    return path.rename(path.with_name(f"{path.name}.before_{clock.now():%Y%m%d_%H%M%S_%f}"))


def lines_for_a_backup() -> list[str]:
    """The public keys and the newest head, as they stand in the file."""
    keys, head, known = {}, [], site_heads()
    with suppress(FileNotFoundError):
        for line in heads_file().read_text(encoding="utf-8").splitlines():
            content = json.loads(line)["content"]
            if content["kind"] == KEY:
                keys[content["id"]] = line
            elif content["kind"] == HEAD and content["number"] in known.heads:
                head = [line]
    return [line for id, line in keys.items() if id not in known.lost] + head


def _is_own(content: Content, by: str) -> bool:
    """Whether a key for heads says by itself that it is one."""
    return bool(content["kind"] == KEY and content["id"] == by and content["purpose"] == HEADS)


def _unvouched(id: str) -> Reason:
    sentence = (
        f"The key {id} signs heads, and no key before it vouches for it: find out who began it, and keep the file of "
        "heads that was signed before."
    )
    return Reason("heads-key-unvouched", sentence, SOURCE, "caution")


def hash_of(line: str) -> str:
    """The hash by which the next line names this one. It is empty before the first line."""
    return hashlib.sha256(line.encode()).hexdigest() if line else ""
