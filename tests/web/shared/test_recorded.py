"""Pages of the record leave a line of what they showed, and a no of the record has its own answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest

pytest.importorskip("fcntl", reason="the embedded database needs Linux or macOS")
from lenitive.reasons import Reason, Refused
from lenitive.record.actor import Actor
from lenitive.record.denials import KeyReused, NotVisible, Stale, StepUpNeeded
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal, throwaway

ANN = Actor(12, "nurse", "demo-clinic", "Ann Ortiz")
REASON = Reason("lot-expired", "Lot K-1 expired: take another lot.", "policy")


@pytest.fixture(scope="module")
def database() -> Iterator[Rehearsal]:
    with throwaway(with_keys=False) as found:
        yield found


@pytest.fixture
def rows(database: Rehearsal) -> Iterator[Rehearsal]:
    from django.db import transaction

    outer = transaction.atomic()
    outer._from_testcase = True
    with outer:
        yield database
        transaction.set_rollback(True)


def asked(view: Callable[..., Any], method: str = "get", *, by: Actor | None = ANN, **headers: str) -> Any:
    """The answer of one view behind the middleware, as Django would call them."""
    from django.core.handlers.exception import convert_exception_to_response
    from django.test import RequestFactory

    from lenitive.web.shared.recorded import Recorded, of_the_record

    page = of_the_record("clinic.patient")(lambda request: view(request))
    request = getattr(RequestFactory(), method)("/patients/one", headers=headers)
    if by:
        request.actor = by

    def called(request: Any) -> Any:
        try:
            return page(request)
        except Exception as error:
            answer = recorded.process_exception(request, error)
            if answer is None:
                raise
            return answer

    recorded = Recorded(convert_exception_to_response(called))
    with patch("lenitive.web.shared.recorded._page_of", lambda _: "clinic.patient"):
        return recorded(request)


def shown(*things: Any) -> Callable[..., Any]:
    def view(request: Any) -> Any:
        from django.http import HttpResponse

        for each in things:
            request.seen.show(each)
        return HttpResponse("here")

    return view


def raising(error: Exception) -> Callable[..., Any]:
    def view(request: Any) -> Any:
        raise error

    return view


def lines() -> list[tuple[Any, ...]]:
    from lenitive.record.models import AuditEntry

    found = AuditEntry.objects.order_by("id")
    return list(found.values_list("verb", "outcome", "thing_kind", "thing_ids", "patient", "by_name"))


def test_a_page_leaves_one_line_for_each_thing_it_showed(rows: Rehearsal) -> None:
    from lenitive.record.audit import Thing

    patient, first, second = new_id(), new_id(), new_id()
    things = (Thing("patient", (patient,), patient), Thing("order", (first, second), patient))
    assert asked(shown(*things)).content == b"here"
    assert lines() == [
        ("clinic.patient", "viewed", "patient", [patient], patient, "Ann Ortiz"),
        ("clinic.patient", "viewed", "order", [first, second], patient, "Ann Ortiz"),
    ]


def test_a_page_that_shows_nothing_of_a_person_leaves_its_line_as_well(rows: Rehearsal) -> None:
    asked(shown())
    assert lines() == [("clinic.patient", "viewed", "", [], None, "Ann Ortiz")]


def test_a_patient_finds_who_looked_also_in_a_list(rows: Rehearsal) -> None:
    from lenitive.record import audit

    one, other = new_id(), new_id()
    asked(shown(audit.Thing("patient", (one, other))))
    asked(shown(audit.Thing("order", (new_id(),), one)))
    assert audit.who_looked(one).count() == 2 and audit.who_looked(other).count() == 1


def test_what_is_not_theirs_is_the_same_404_as_what_is_not_there_and_one_line(rows: Rehearsal) -> None:
    from django.http import Http404

    answers = [asked(raising(error)) for error in (NotVisible(), Http404())]
    assert [each.status_code for each in answers] == [404, 404]
    assert [outcome for _, outcome, *_ in lines()] == ["denied", "denied"]
    assert answers[0].content == answers[1].content


def test_within_a_page_the_database_knows_who_reads(rows: Rehearsal) -> None:
    from django.db import connection
    from django.http import HttpResponse

    def view(request: Any) -> Any:
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('lenitive.user')")
            return HttpResponse(cursor.fetchone()[0])

    assert asked(view).content == b"12"


def test_without_its_line_there_is_no_page(rows: Rehearsal) -> None:
    from django.db import DatabaseError

    with patch("lenitive.record.audit.write", side_effect=DatabaseError), pytest.raises(DatabaseError):
        asked(shown())


def test_a_page_that_broke_leaves_no_line(rows: Rehearsal, caplog: pytest.LogCaptureFixture) -> None:
    assert asked(raising(KeyError("mistake"))).status_code == 500
    assert lines() == []


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (StepUpNeeded(), 401, "step-up-needed"),
        (Refused(REASON), 422, "lot-expired"),
        (Stale(None), 409, "stale"),
        (KeyReused(), 409, "key-reused"),
    ],
)
def test_each_no_of_a_verb_has_its_answer_for_people_and_for_programs(
    rows: Rehearsal, error: Exception, status: int, code: str
) -> None:
    page = asked(raising(error), "post")
    assert page.status_code == status and b"This was not done" in page.content
    answer = asked(raising(error), "post", accept="application/json")
    assert answer.status_code == status and [each["code"] for each in json.loads(answer.content)["reasons"]] == [code]


@pytest.mark.parametrize("method", ["get", "post"])
def test_while_the_database_is_away_a_sentence_says_so(rows: Rehearsal, method: str) -> None:
    import psycopg
    from django.db import OperationalError

    gone = OperationalError()
    gone.__cause__ = psycopg.OperationalError()
    answer = asked(raising(gone), method)
    assert answer.status_code == 503 and answer["Retry-After"] == "5" and b"Nothing was half saved" in answer.content


def test_a_post_and_a_visitor_who_has_not_signed_in_get_no_transaction_here(database: Rehearsal) -> None:
    from django.db import connection
    from django.http import HttpResponse

    def view(request: Any) -> Any:
        return HttpResponse(str(connection.in_atomic_block))

    assert asked(view, "post").content == b"False"
    assert asked(view, by=None).content == b"False"
