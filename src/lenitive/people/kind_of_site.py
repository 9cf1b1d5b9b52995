"""Whether this site is the demonstration: everybody and everything in it is made up.

It is one unless something of a real site is set. `LENITIVE_DEMONSTRATION=0` begins a real site on this machine alone.
The two never mix: each refuses to start with people of the other.
"""

from __future__ import annotations

import os

from lenitive.people.models import User
from lenitive.record.faults import DatabaseFault

REAL = ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_ALLOWED_HOSTS", "LENITIVE_HTTPS", "LENITIVE_PROXY")


def is_demonstration() -> bool:
    """Told from the environment, which is the same for every process of the site."""
    if named := os.environ.get("LENITIVE_DEMONSTRATION"):
        return named != "0"
    return not any(os.environ.get(name) for name in REAL)


def refuse_strangers() -> None:
    """DatabaseFault when a real site has made-up people in its database, or the demonstration real ones."""
    if not User.objects.exclude(is_demonstration=is_demonstration()).exists():
        return
    if is_demonstration():
        raise DatabaseFault(
            "People of a real site are in this database, and the demonstration does not touch them: set "
            "LENITIVE_DEMONSTRATION=0 for the real site, or name another folder in LENITIVE_HOME."
        )
    raise DatabaseFault(
        "Made-up people of the demonstration are in this database, so no real site starts on it: name another folder "
        "in LENITIVE_HOME, or delete the demonstration (./run --forget)."
    )
