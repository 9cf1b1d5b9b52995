"""What one request may cost and how many an address may send. Nothing is stored; addresses stay in memory, hashed.

too_much(*cases) -> Reason or None        PREDICTIONS.wait_s(address) -> 0.0, or seconds until the next one
"""

from __future__ import annotations

import hashlib
import os
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from lenitive.pharmacology.cases import Case
from lenitive.pharmacology.levels.grid import MOST_TIMES
from lenitive.web.reasons import Reason

# All of these are policy: what a shared machine answers within a second or two. The command line has no such limit.
MOST_COST = 200_000_000  # people x times x doses; 1,000 people for 12 weeks, a dose every 6 h, cost 134,400,000
MOST_PEOPLE = 5_000
MOST_FILE_BYTES = 64 * 1024
MOST_BODY_BYTES = 256 * 1024
MOST_ROWS = 20
PER_MINUTE = 60
MOST_ADDRESSES = 10_000


def too_much(*cases: Case) -> Reason | None:
    """Why these cases together are too much for the page; None when they are not."""
    people = max(case.population.n if case.population else 1 for case in cases)
    if people > MOST_PEOPLE:
        return Reason(
            "too-many-people",
            f"This page computes at most {MOST_PEOPLE:,} people at once, not {people:,}. Ask for fewer, or use "
            f"`lenitive {_command(cases)}` on the command line.",
            "policy",
            "people",
        )
    doses = sum(case.regimen.number_until(case.horizon_h) for case in cases)
    if people * MOST_TIMES * doses > MOST_COST:
        return Reason(
            "too-much-work",
            f"{people:,} people x {MOST_TIMES} times x {doses:,} doses is more than the {MOST_COST:,} this page "
            f"computes at once. Shorten the horizon, ask for fewer people, or use `lenitive {_command(cases)}` in a "
            "terminal.",
            "policy",
            "people" if people > 1 else "horizon",
        )
    return None


def _command(cases: tuple[Case, ...]) -> str:
    return "predict" if len(cases) == 1 else "compare"


class Allowance:
    """A bucket of tokens per address: `per_minute` at once and from then on. The clock comes in from outside."""

    def __init__(self, per_minute: float, clock: Callable[[], float], most: int = MOST_ADDRESSES) -> None:
        self.per_s, self.capacity, self.clock, self.most = per_minute / 60, float(per_minute), clock, most
        self.salt = secrets.token_bytes(16)
        self.buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self.lock = threading.Lock()

    def wait_s(self, address: str) -> float:
        """Takes a token: 0.0 when there was one, else seconds until there is."""
        key = hashlib.blake2b(address.encode(), key=self.salt, digest_size=16).digest()
        with self.lock:
            now = self.clock()
            tokens, seen = self.buckets.pop(key, (self.capacity, now))
            tokens = min(self.capacity, tokens + max(0.0, now - seen) * self.per_s)
            has_token = tokens >= 1
            tokens -= 1 if has_token else 0
            self.buckets[key] = (tokens, now)
            while len(self.buckets) > self.most:
                self.buckets.popitem(last=False)
        return 0.0 if has_token else (1 - tokens) / self.per_s


PREDICTIONS = Allowance(float(os.environ.get("LENITIVE_PREDICTIONS_PER_MINUTE") or PER_MINUTE), time.monotonic)
