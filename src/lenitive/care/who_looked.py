"""Who looked at her record, for the patient herself: lines of the audit about her, as the database hands them out.

    looks(by=ann)[0].by_name          # "Nora Demonstration", with role, site, instant, and the reason in an emergency

What she did herself is left out. The function of the database is in sql/looked.sql; staff have other doors.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from lenitive.care.own_accounts import PATIENT
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible

ON_A_PAGE = 50
HIGHEST = 2**62
ASKED = """
SELECT id, at, by_name, acting_as, site, verb, thing_kind, outcome, reason_code, words FROM lines_about_me(%s, %s)
"""


@dataclass(frozen=True)
class Look:
    """Somebody saw, changed or was refused something of hers. `reason_code` and `words`: given in an emergency."""

    id: int
    at: datetime
    by_name: str
    acting_as: str
    site: str
    verb: str
    thing_kind: str
    outcome: str
    reason_code: str
    words: str


def looks(*, by: Actor, below: int = HIGHEST, most: int = ON_A_PAGE) -> list[Look]:
    """The newest of them, below a line that was read before. NotVisible for everybody but a patient."""
    if by.role != PATIENT:  # whether the role counts now, the function asks itself
        raise NotVisible
    with connection.cursor() as cursor:
        cursor.execute(ASKED, [below, most])
        return [Look(*row) for row in cursor.fetchall()]
