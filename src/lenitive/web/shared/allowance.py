"""How much one address may have computed in a minute, over all workers. Nothing is stored: addresses are hashed.

    PREDICTIONS.wait_s(asker, price) -> 0.0, or seconds until there is enough for that price

The buckets lie in a small file without a name that every worker maps: the server loads this module before it makes its
workers (`config/worker.py`), so all of them inherit the same file and salt. A token is an ordinary prediction.
"""

from __future__ import annotations

import fcntl
import hashlib
import mmap
import os
import secrets
import struct
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

# Policy. Twenty people of one clinic behind one address, each with a prediction every three seconds, need 400.
PER_MINUTE = 600.0
PREDICTION_S = 0.2  # estimated seconds of an ordinary prediction: what one token buys
LEAST_PRICE, PDF_PRICE = 0.5, 10.0

GROUPS, IN_A_GROUP = 1024, 8  # addresses that are kept: the oldest of a group goes when a new one comes
SLOT = struct.Struct("=16sdd")  # hash of the address, tokens, when they were counted

ASKER: ContextVar[str | None] = ContextVar("asker", default=None)  # None: nobody, the site's own examples


class TooOften(Exception):
    """The address has had as much as it may have; it may ask again after `wait_s` seconds."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(wait_s)
        self.wait_s = wait_s


class Allowance:
    """A bucket of tokens per address: `per_minute` at once and from then on. The clock comes in from outside."""

    def __init__(self, per_minute: float, clock: Callable[[], float], groups: int = GROUPS) -> None:
        self.per_s, self.capacity, self.clock, self.groups = per_minute / 60, float(per_minute), clock, groups
        self.salt = secrets.token_bytes(16)
        self.file = tempfile.TemporaryFile()  # noqa: SIM115  open as long as the worker lives
        self.file.truncate(groups * IN_A_GROUP * SLOT.size)
        self.map = mmap.mmap(self.file.fileno(), groups * IN_A_GROUP * SLOT.size)
        self.thread_lock = threading.Lock()

    def wait_s(self, address: str, price: float = 1.0) -> float:
        """Takes the price (all there is for what costs more): 0.0 when there was enough, else seconds until then."""
        price = min(price, self.capacity)
        key = hashlib.blake2b(address.encode(), key=self.salt, digest_size=16).digest()
        with self._locked():
            now = self.clock()
            place, tokens, seen = self._found(key, now)
            tokens = min(self.capacity, tokens + max(0.0, now - seen) * self.per_s)
            is_enough = tokens >= price
            SLOT.pack_into(self.map, place, key, tokens - (price if is_enough else 0.0), now)
        return 0.0 if is_enough else (price - tokens) / self.per_s

    def forget(self) -> None:
        """Everyone starts afresh."""
        with self._locked():
            self.map[:] = bytes(len(self.map))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """The other threads wait, and the other workers; the system gives the lock back when a worker dies."""
        with self.thread_lock:
            fcntl.lockf(self.file, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.lockf(self.file, fcntl.LOCK_UN)

    def _found(self, key: bytes, now: float) -> tuple[int, float, float]:
        """Place, tokens and time of an address; where it is new, those of a full bucket in the oldest place."""
        first = int.from_bytes(key[:4], "big") % self.groups * IN_A_GROUP
        slots = []
        for number in range(first, first + IN_A_GROUP):
            place = number * SLOT.size
            there, tokens, seen = SLOT.unpack_from(self.map, place)
            if there == key:
                return place, tokens, seen
            slots.append((any(there), seen, place))
        return min(slots)[2], self.capacity, now


def asker_of(meta: Mapping[str, str], trusted: str) -> str:
    """Who asks: the peer; where that is a `trusted` proxy, whom it names last. Of IPv6 the /64, which is one household.

    `trusted`: addresses and networks with commas between; "" for none.
    """
    peer = meta.get("REMOTE_ADDR", "")
    if peer and is_trusted(peer, trusted):
        named = meta.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
        return _household(named) or _household(peer) or peer
    return _household(peer) or peer


def is_trusted(peer: str, trusted: str) -> bool:
    """Whether the peer is one of the proxies that LENITIVE_PROXY names."""
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    return any(address in network for network in networks(trusted))


@cache
def networks(trusted: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """Addresses and networks of a text with commas between; ValueError for what is neither."""
    return tuple(ip_network(each.strip(), strict=False) for each in trusted.split(",") if each.strip())


def _household(text: str) -> str:
    """The address in one spelling, an IPv6 one as its /64; "" for what is no address."""
    try:
        address = ip_address(text.strip("[]").partition("%")[0])
    except ValueError:
        return ""
    if not isinstance(address, IPv6Address):
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, 64), strict=False))


PREDICTIONS = Allowance(float(os.environ.get("LENITIVE_PREDICTIONS_PER_MINUTE") or PER_MINUTE), time.monotonic)


def price_of(seconds: float) -> float:
    """Tokens of a computation with this estimate."""
    return max(LEAST_PRICE, seconds / PREDICTION_S)


def pay(price: float) -> None:
    """Takes the price from whoever asks; TooOften when there is not enough."""
    asker = ASKER.get()
    if asker is not None and (wait_s := PREDICTIONS.wait_s(asker, price)):
        raise TooOften(wait_s)


@contextmanager
def ours() -> Iterator[None]:
    """What is computed inside is the site's own, such as an example that is kept: nobody pays for it."""
    token = ASKER.set(None)
    try:
        yield
    finally:
        ASKER.reset(token)
