"""What the database objects to is told by its SQLSTATE."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors

from lenitive.record.errors import Trouble, sqlstate_of, trouble_of
from lenitive.record.rehearsal import Rehearsal


@pytest.mark.parametrize(
    ("raised", "trouble"),
    [
        (errors.UniqueViolation(), Trouble.TAKEN),
        (errors.ExclusionViolation(), Trouble.TAKEN),
        (errors.CheckViolation(), Trouble.AGAINST_A_RULE),
        (errors.ForeignKeyViolation(), Trouble.AGAINST_A_RULE),
        (errors.RestrictViolation(), Trouble.ONLY_GROWS),
        (errors.InsufficientPrivilege(), Trouble.NOT_ALLOWED),
        (errors.SerializationFailure(), Trouble.AGAIN),
        (errors.DeadlockDetected(), Trouble.AGAIN),
        (errors.AdminShutdown(), Trouble.AWAY),
        (errors.CannotConnectNow(), Trouble.AWAY),
        (errors.TooManyConnections(), Trouble.AWAY),
        (errors.DiskFull(), Trouble.FULL),
        (errors.SyntaxError(), Trouble.OTHER),
        (psycopg.OperationalError("connection failed"), Trouble.AWAY),
        (psycopg.InterfaceError("the connection is closed"), Trouble.AWAY),
        (ValueError("ours"), Trouble.OTHER),
    ],
)
def test_each_code_has_its_kind(raised: Exception, trouble: Trouble) -> None:
    assert trouble_of(raised) is trouble


def test_what_django_has_wrapped_is_looked_into(rows: Rehearsal) -> None:
    from django.db import DatabaseError, connection, transaction

    with pytest.raises(DatabaseError) as caught, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE audit_entry")
    assert sqlstate_of(caught.value) == "42501" and trouble_of(caught.value) is Trouble.NOT_ALLOWED


def test_an_equal_key_of_the_same_user_and_verb_is_taken_and_of_another_user_is_not(rows: Rehearsal) -> None:
    from uuid import uuid4

    from django.db import IntegrityError, transaction

    from lenitive.record.errors import constraint_of
    from lenitive.record.models import ClientRequest

    key = uuid4()
    for user in (1, 2):
        ClientRequest(by_user=user, verb="sign", key=key, body_sha256=b"x" * 32, asked_at=rows.clock.now()).save()
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        ClientRequest(by_user=1, verb="sign", key=key, body_sha256=b"y" * 32, asked_at=rows.clock.now()).save()
    assert trouble_of(caught.value) is Trouble.TAKEN and constraint_of(caught.value) == "client_request_once"
