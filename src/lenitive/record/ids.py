"""Public ids: UUIDs of version 7, which begin with the time and so stand in an index in the order in which they came.

new_id()      # UUID('0193…'), RFC 9562 section 5.7; within a millisecond each is above the one before
"""

from __future__ import annotations

import secrets
import threading
from uuid import UUID

from lenitive.record import clock

VERSION, VARIANT = 0x7, 0b10
STEP_BITS = 32  # how far the next one in the same millisecond may lie
_last = 0
_one_at_a_time = threading.Lock()


def new_id() -> UUID:
    """Make a fresh id of 48 bits of milliseconds and 74 random bits."""
    global _last
    with _one_at_a_time:
        milliseconds = int(clock.now().timestamp() * 1000)
        is_the_same = _last >> 80 == milliseconds
        _last = _last + 1 + secrets.randbits(STEP_BITS) if is_the_same else _fresh(milliseconds)
        return UUID(int=_last)


def _fresh(milliseconds: int) -> int:
    number = (milliseconds << 80) | (VERSION << 76) | (secrets.randbits(12) << 64) | (VARIANT << 62)
    return number | secrets.randbits(61)  # the highest random bit is room for those that follow
