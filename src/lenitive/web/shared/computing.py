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

from lenitive.pharmacology import until_deadline
from lenitive.web.shared.allowance import ASKER, ours

LONGEST_S = 5.0  # policy: cost_of refuses what takes much longer than a second, so this is met by mistakes alone
PATIENCE_S = 4.0  # policy: longer than what computes takes; it holds the third thread, and the fourth answers pages
TRY_AGAIN_S = 3


class Busy(Exception):
    """All places to compute are taken."""


class _Waiting:
    """A request that waits for a place, and from which address it came; None: nobody's."""

    def __init__(self) -> None:
        self.asker = ASKER.get()

    def gives_way_to(self, newer: _Waiting) -> bool:
        """Whether whoever asked asks again: the page has dropped the older request and shows the newer one alone."""
        return self.asker is not None and self.asker == newer.asker


class Places:
    """`at_once` computations, and one more that waits up to `patience_s` for its place; everybody else is sent away.

    A newer request of the same address takes the older one's turn to wait: someone who clicks fast gets an answer.
    """

    def __init__(self, at_once: int, patience_s: float = PATIENCE_S) -> None:
        self.free = at_once
        self.waiting: _Waiting | None = None
        self.changed = threading.Condition()
        self.patience_s = patience_s

    @contextmanager
    def taken(self) -> Iterator[None]:
        """A place for what is done inside; Busy when there is none."""
        with self.changed:
            if not self.free and not self._waited():
                raise Busy
            self.free -= 1
        try:
            yield
        finally:
            with self.changed:
                self.free += 1
                self.changed.notify_all()

    def _waited(self) -> bool:
        """Whether a place came free in time for this request; called while `changed` is held, which waiting lends."""
        mine = _Waiting()
        if self.waiting is not None and not self.waiting.gives_way_to(mine):
            return False
        self.waiting = mine
        self.changed.notify_all()
        try:
            self.changed.wait_for(lambda: self.free or self.waiting is not mine, self.patience_s)
            return self.waiting is mine and self.free > 0
        finally:
            if self.waiting is mine:
                self.waiting = None


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
    with PLACES.taken(), until_deadline(clock_s, LONGEST_S):
        yield
