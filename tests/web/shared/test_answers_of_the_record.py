"""What the database refuses by itself is a sentence with 503, and a mistake of ours stays a mistake."""

from __future__ import annotations

import psycopg
import pytest
from django.db import DatabaseError
from django.test import RequestFactory

from lenitive.web.shared.answers import answer_to


def refusal(of: type[psycopg.Error]) -> DatabaseError:
    error = DatabaseError()
    error.__cause__ = of()
    return error


@pytest.mark.parametrize(
    ("of", "code"),
    [
        (psycopg.errors.DeadlockDetected, "saved-by-another"),
        (psycopg.errors.LockNotAvailable, "saved-by-another"),
        (psycopg.errors.SerializationFailure, "saved-by-another"),
        (psycopg.errors.DiskFull, "disk-full"),
        (psycopg.errors.AdminShutdown, "database-away"),
    ],
)
def test_what_passes_by_itself_is_answered_with_a_sentence(of: type[psycopg.Error], code: str) -> None:
    asked = RequestFactory().post("/office/staff/invite", headers={"accept": "application/json"})
    answer = answer_to(asked, refusal(of))
    assert answer is not None and answer.status_code == 503 and answer["Retry-After"] == "5"
    assert f'"{code}"' in answer.content.decode() and "nothing" in answer.content.decode()


def test_a_row_against_a_rule_is_a_mistake_of_ours_and_has_no_page() -> None:
    asked = RequestFactory().post("/office/staff/invite")
    assert answer_to(asked, refusal(psycopg.errors.CheckViolation)) is None
