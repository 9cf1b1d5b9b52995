"""A time by which a computation gives up: asked for by whoever waits for it, looked at wherever much work is done.

    with until(time.monotonic, 5.0): predict_case(case)     # OutOfTime when it takes longer

The clock comes in from outside. Without `until` nothing is ever given up. Threads of the pool hear of
it through `current`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class OutOfTime(Exception):
    """The computation has taken longer than whoever asked wants to wait."""


Check = Callable[[], None]


def _nobody_waits() -> None:
    return None


_check: ContextVar[Check] = ContextVar("check", default=_nobody_waits)


def current() -> Check:
    """What to call again and again during long work; it raises OutOfTime when the time is over."""
    return _check.get()


@contextmanager
def until(clock_s: Callable[[], float], longest_s: float) -> Iterator[None]:
    """Work inside gives up after `longest_s` seconds of `clock_s`."""
    end_s = clock_s() + longest_s

    def check() -> None:
        if clock_s() > end_s:
            raise OutOfTime

    token = _check.set(check)
    try:
        yield
    finally:
        _check.reset(token)
