"""How much is computed at once, and for how long: two of a worker's four threads compute, the others answer pages.

with computing(): predict_case(case)       # Busy when no place comes free; OutOfTime after LONGEST_S
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import TypeVar

from lenitive.pharmacology.solving.deadline import until
from lenitive.web.shared.allowance import ours

LONGEST_S = 5.0  # policy: cost_of refuses what takes much longer than a second, so this is met by mistakes alone
PATIENCE_S = 1.0
TRY_AGAIN_S = 3


class Busy(Exception):
    """All places to compute are taken."""


class Places:
    """`at_once` computations, and one more that waits up to `patience_s` for its place; everybody else is sent away."""

    def __init__(self, at_once: int, patience_s: float = PATIENCE_S) -> None:
        self.free = threading.BoundedSemaphore(at_once)
        self.waiting = threading.Lock()
        self.patience_s = patience_s

    @contextmanager
    def taken(self) -> Iterator[None]:
        """A place for what is done inside; Busy when there is none."""
        if not self.free.acquire(blocking=False) and not self._waited():
            raise Busy
        try:
            yield
        finally:
            self.free.release()

    def _waited(self) -> bool:
        if not self.waiting.acquire(blocking=False):
            return False
        try:
            return self.free.acquire(timeout=self.patience_s)
        finally:
            self.waiting.release()


IS_OURS: ContextVar[bool] = ContextVar("is_ours", default=False)
Kept = TypeVar("Kept")


def kept(compute: Callable[[], Kept]) -> Callable[[], Kept]:
    """What the site shows to everybody: computed once, by the first who asks; the others wait, none is sent away."""
    lock, found = threading.Lock(), list[Kept]()

    @wraps(compute)
    def get() -> Kept:
        with lock:
            if not found:
                token = IS_OURS.set(True)
                try:
                    with ours():
                        found.append(compute())
                finally:
                    IS_OURS.reset(token)
        return found[0]

    return get


PLACES = Places(int(os.environ.get("LENITIVE_COMPUTATIONS") or 2))


@contextmanager
def computing(clock_s: Callable[[], float] = time.monotonic) -> Iterator[None]:
    """One computation: it has a place, and gives up after LONGEST_S. What is `kept` needs neither."""
    if IS_OURS.get():
        yield
        return
    with PLACES.taken(), until(clock_s, LONGEST_S):
        yield
