"""Whether this site is the demonstration: everybody and everything in it is made up.

It is one unless something of a real site is set. `LENITIVE_DEMONSTRATION=0` begins a real site on this machine alone.
The two never mix: `strangers.py`.
"""

from __future__ import annotations

import os

REAL = ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_ALLOWED_HOSTS", "LENITIVE_HTTPS", "LENITIVE_PROXY")


def is_demonstration() -> bool:
    """Told from the environment, which is the same for every process of the site."""
    if named := os.environ.get("LENITIVE_DEMONSTRATION"):
        return named != "0"
    return not any(os.environ.get(name) for name in REAL)
