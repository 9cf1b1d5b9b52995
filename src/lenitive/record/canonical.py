"""One way to write a value down, so that equal values have equal fingerprints wherever and whenever they are written.

    canonical_json({"b": Decimal("1.50"), "a": None})       # b'{"a":null,"b":"1.5"}'
    fingerprint({"b": Decimal("1.50"), "a": None})     # the SHA-256 of these bytes

Keys are sorted, nothing is left out, text is UTF-8. A float is a TypeError: it is written differently by different
machines, and no amount here is one. Fingerprints of requests and signatures both come from here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any
from uuid import UUID

from lenitive.units import Quantity


def canonical_json(value: Any) -> bytes:
    """The value as JSON, always the same bytes for the same value."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def fingerprint(value: Any) -> bytes:
    """The SHA-256 of how the value is written down, 32 bytes."""
    return hashlib.sha256(canonical_json(value)).digest()


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date | UUID | Fraction):
        return str(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, Quantity):
        return [_plain(value.amount), value.unit]
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, Mapping):
        return {_key(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, set | frozenset):
        return sorted((_plain(each) for each in value), key=canonical_json)
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key is text, not {type(key).__name__}")
    return key


def _instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise TypeError("an instant has a time zone")
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
