"""Whether this site is the demonstration: everybody and everything in it is made up.

It is one unless something of a real site is set. `LENITIVE_DEMONSTRATION=0` begins a real site on this machine alone.
The two never mix: `strangers.py`.
"""

from __future__ import annotations

import os

from lenitive.record.faults import DatabaseFault

HERE = ("localhost", "127.0.0.1", "[::1]")
REAL = ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_ALLOWED_HOSTS", "LENITIVE_HTTPS", "LENITIVE_PROXY")


def is_demonstration() -> bool:
    """Whether the environment says so, which is the same for every process of the site."""
    if named := os.environ.get("LENITIVE_DEMONSTRATION"):
        return named != "0"
    return not any(os.environ.get(name) for name in REAL)


def refuse_a_demonstration_for_others() -> None:
    """DatabaseFault when others could reach the demonstration, whose passwords lie in a file beside it."""
    if not is_demonstration():
        return
    if named := next((name for name in REAL if os.environ.get(name)), None):
        raise DatabaseFault(
            f"The demonstration does not start with {named} set: take {named} away, or set LENITIVE_DEMONSTRATION=0 "
            "for a real site."
        )
    host = os.environ.get("HOST", "").strip()
    if host and host not in (*HERE, "::1"):
        raise DatabaseFault(
            f"The demonstration listens on this machine alone, and not on {host}: take HOST away. For a real site set "
            "LENITIVE_DEMONSTRATION=0; for the public pages alone, LENITIVE_RECORDS=off."
        )
