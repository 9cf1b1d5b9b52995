"""What the database objects to, told by its SQLSTATE and never by its words, which differ between versions.

    except DatabaseError as error:
        if trouble_of(error) is Trouble.AWAY: ...      # 503 with Retry-After

Codes: PostgreSQL manual, appendix A.
"""

from __future__ import annotations

from enum import Enum

import psycopg


class Trouble(Enum):
    """The kinds of trouble that a door answers differently."""

    TAKEN = "taken"  # a unique or exclusion constraint
    AGAINST_A_RULE = "against a rule"  # a check, a missing value, a missing parent
    ONLY_GROWS = "only grows"  # a change of what only grows
    NOT_ALLOWED = "not allowed"  # a right or a policy
    AGAIN = "again"  # lost a race: the same transaction may pass when tried again
    AWAY = "away"  # no server, or it is starting, ending, or has no room for us
    FULL = "full"  # no space on the disk
    OTHER = "other"  # a mistake of ours


BY_CODE = {
    "23001": Trouble.ONLY_GROWS,
    "23505": Trouble.TAKEN,
    "23P01": Trouble.TAKEN,
    "42501": Trouble.NOT_ALLOWED,
    "53100": Trouble.FULL,
    "55P03": Trouble.AGAIN,
    "57014": Trouble.AWAY,
    "57P01": Trouble.AWAY,
    "57P02": Trouble.AWAY,
    "57P03": Trouble.AWAY,
    "57P05": Trouble.AWAY,
    "25P03": Trouble.AWAY,
}
BY_CLASS = {"23": Trouble.AGAINST_A_RULE, "40": Trouble.AGAIN, "08": Trouble.AWAY, "53": Trouble.AWAY}


def sqlstate_of(error: BaseException) -> str:
    """The five characters of the SQLSTATE. It is empty when the server could not say anything."""
    found = _from_the_server(error)
    return (found.sqlstate or "") if found else ""


def constraint_of(error: BaseException) -> str:
    """The name of the constraint that refused. It is empty when none did."""
    found = _from_the_server(error)
    return (found.diag.constraint_name or "") if found else ""


def trouble_of(error: BaseException) -> Trouble:
    """What kind of refusal this is."""
    found, code = _from_the_server(error), sqlstate_of(error)
    if code:
        return BY_CODE.get(code) or BY_CLASS.get(code[:2], Trouble.OTHER)
    is_gone = isinstance(found, psycopg.OperationalError | psycopg.InterfaceError)
    return Trouble.AWAY if is_gone else Trouble.OTHER


def _from_the_server(error: BaseException | None) -> psycopg.Error | None:
    """The error of psycopg that Django has wrapped."""
    while error is not None and not isinstance(error, psycopg.Error):
        error = error.__cause__
    return error
