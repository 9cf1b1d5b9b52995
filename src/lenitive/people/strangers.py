"""People of the demonstration and of a real site never share a database: each refuses to start with the other's.

refuse_strangers()       # when the site starts
"""

from __future__ import annotations

from lenitive.people.kind_of_site import is_demonstration
from lenitive.people.models import User
from lenitive.record.faults import DatabaseFault


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
