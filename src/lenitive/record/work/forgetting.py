"""Deletes what is no longer needed beside the record itself: sessions that are over and counts that have expired.

    forget_sessions()       # how many sign-ins were over
    forget_counts()         # tries at signing in and used codes whose time is up

Neither holds anything clinical. A session that is over no longer signs anybody in, deleted or not.
"""

from __future__ import annotations

from django.db import connection

from lenitive.record import clock

SESSIONS = "DELETE FROM django_session WHERE expire_date < %s"
COUNTS = "DELETE FROM shared_count WHERE expires < %s"


def forget_sessions() -> int:
    """Delete every session whose time is up, and return how many there were."""
    return _deleted(SESSIONS)


def forget_counts() -> int:
    """Delete every count whose time is up, and return how many there were."""
    return _deleted(COUNTS)


def _deleted(statement: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, [clock.now()])
        return int(cursor.rowcount)
