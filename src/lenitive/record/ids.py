"""Public ids: UUIDs of version 7, which begin with the time and so stand in an index in the order in which they came.

new_id()      # UUID('0193…'), RFC 9562 section 5.7
"""

from __future__ import annotations

import secrets
from uuid import UUID

from lenitive.record import clock

VERSION, VARIANT = 0x7, 0b10


def new_id() -> UUID:
    """A fresh id: 48 bits of milliseconds, 74 random bits."""
    milliseconds = int(clock.now().timestamp() * 1000)
    number = (milliseconds << 80) | (VERSION << 76) | (secrets.randbits(12) << 64) | (VARIANT << 62)
    return UUID(int=number | secrets.randbits(62))
