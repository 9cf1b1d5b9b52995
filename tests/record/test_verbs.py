"""The order of a verb: no change without a line, no refusal before its line, and one act for a repeated form."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from databases import every_line
from lenitive.reasons import Reason, Refused
from lenitive.record.actor import OPERATOR, Actor, StepUp
from lenitive.record.denials import KeyReused, NotVisible, Stale, StepUpNeeded
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal, throwaway

ANN = Actor(12, "pharmacist", "demo-north", "Ann Ortiz")
TAKEN = Reason("key-taken", "This key is on file: make a new one.", "policy")


@pytest.fixture
def keys_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


def anybody(by: Actor) -> None:
    """May do it."""


def nobody(by: Actor) -> None:
    raise NotVisible


def after_a_step_up(by: Actor) -> None:
    raise StepUpNeeded


def keep(public: bytes, purpose: str = "signing") -> Any:
    from lenitive.record.models import PublicKey

    row = PublicKey(purpose=purpose, public=public, begun_at=datetime(2026, 12, 1, tzinfo=UTC))
    row.save()
    return row


def verb_that(does: Callable[..., Any], *, may: Callable[[Actor], None] = anybody) -> Callable[..., Any]:
    """A verb of this test alone."""
    from lenitive.record.verbs import VERBS, verb

    def act(*, by: Actor, key: UUID | None = None, **asked: Any) -> Any:
        return does(**asked)

    made: Callable[..., Any] = verb(may=may, words={"public_key_once": TAKEN})(act)
    del VERBS[f"{__name__}.act"]
    return made


def lines() -> list[tuple[Any, ...]]:
    from lenitive.record.models import AuditEntry

    with every_line():
        return list(AuditEntry.objects.order_by("id").values_list("verb", "outcome", "reason_codes"))


def rows_kept() -> int:
    from lenitive.record.models import PublicKey

    return PublicKey.objects.count()


VERB = f"{__name__}.act"


def test_a_key_is_begun_with_a_file_a_row_and_a_line(rows: Rehearsal, keys_folder: Path) -> None:
    from lenitive.record import keyring, keys
    from lenitive.record.models import AuditEntry

    row = keys.begin(purpose="signing", by=OPERATOR)
    line = AuditEntry.objects.get()
    assert (line.verb, line.outcome, line.by_name) == ("record.keys.begin", "done", "operator at the machine")
    assert (line.thing_kind, line.thing_ids, line.at) == ("public_key", [row.id], rows.clock.now())
    assert keyring.file_of("signing", row.id).stat().st_mode & 0o777 == 0o600


def test_a_line_copies_who_acted_as_what_and_where(rows: Rehearsal) -> None:
    from lenitive.record.models import AuditEntry

    verb_that(keep)(public=b"1", by=ANN)
    line = AuditEntry.objects.get()
    assert (line.by_user, line.by_name, line.acting_as, line.site) == (12, "Ann Ortiz", "pharmacist", "demo-north")


def test_the_database_knows_who_acts_until_the_transaction_ends(database: Rehearsal) -> None:
    from django.db import connection

    def who(public: bytes) -> Any:
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('lenitive.user'), current_setting('lenitive.site')")
            seen.append(cursor.fetchone())

    seen: list[Any] = []
    with throwaway(with_keys=False):
        verb_that(who)(public=b"1", by=ANN)
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('lenitive.user', true)")
            assert cursor.fetchone() in [("",), (None,)]
    assert seen == [("12", "demo-north")]


@pytest.mark.parametrize(
    ("no", "outcome", "codes"),
    [
        (Refused([TAKEN, Reason("also", "And this.", "policy")]), "refused", ["also", "key-taken"]),
        (NotVisible(), "denied", ["not-visible"]),
        (StepUpNeeded(), "denied", ["step-up-needed"]),
        (Stale({"version": 2}), "refused", ["stale"]),
    ],
)
def test_a_no_leaves_one_line_and_nothing_else(rows: Rehearsal, no: Exception, outcome: str, codes: list[str]) -> None:
    def almost(public: bytes) -> None:
        keep(public)
        raise no

    with pytest.raises(type(no)) as caught:
        verb_that(almost)(public=b"1", by=ANN)
    assert caught.value is no
    assert lines() == [(VERB, outcome, codes)] and rows_kept() == 0


@pytest.mark.parametrize(("may", "no"), [(nobody, NotVisible), (after_a_step_up, StepUpNeeded)])
def test_who_may_is_asked_before_anything_is_done(
    rows: Rehearsal, may: Callable[[Actor], None], no: type[Exception]
) -> None:
    with pytest.raises(no):
        verb_that(lambda **_: pytest.fail("it was done"), may=may)(by=ANN)
    assert [(outcome) for _, outcome, _ in lines()] == ["denied"]


def test_a_denied_line_names_what_was_asked_for(rows: Rehearsal) -> None:
    from lenitive.record.models import AuditEntry

    fill, patient = new_id(), new_id()
    with pytest.raises(NotVisible):
        verb_that(keep, may=nobody)(fill_id=fill, patient_id=patient, by=ANN)
    line = AuditEntry.objects.get()
    assert (line.thing_kind, line.thing_ids, line.patient) == ("fill", [fill], patient)


def test_what_the_database_refuses_is_said_in_the_verbs_words(rows: Rehearsal) -> None:
    verb_that(keep)(public=b"1", by=ANN)
    with pytest.raises(Refused) as caught:
        verb_that(keep)(public=b"1", by=ANN)
    assert caught.value.reasons == (TAKEN,)
    assert [outcome for _, outcome, _ in lines()] == ["done", "refused"] and rows_kept() == 1


def test_a_constraint_without_words_is_a_line_with_its_sqlstate_and_an_error(rows: Rehearsal) -> None:
    from django.db import IntegrityError

    with pytest.raises(IntegrityError):
        verb_that(keep)(public=b"1", purpose="fun", by=ANN)
    assert lines() == [(VERB, "refused", ["database-23514"])] and rows_kept() == 0


def test_a_mistake_of_the_programmer_changes_nothing(rows: Rehearsal) -> None:
    def mistaken(public: bytes) -> None:
        keep(public)
        raise KeyError("public")

    with pytest.raises(KeyError):
        verb_that(mistaken)(public=b"1", by=ANN)
    assert lines() == [] and rows_kept() == 0


def test_without_its_line_nothing_is_done(database: Rehearsal) -> None:
    from django.db import DatabaseError

    with throwaway(with_keys=False) as fresh:
        with psycopg.connect(fresh.admin.url, autocommit=True) as admin:
            admin.execute("REVOKE INSERT ON audit_entry FROM lenitive_app")
            admin.execute("REVOKE INSERT (verb) ON audit_entry FROM lenitive_app")
        with pytest.raises(DatabaseError):
            verb_that(keep)(public=b"1", by=ANN)
        assert rows_kept() == 0


def test_a_form_that_is_sent_twice_is_one_act_with_the_same_answer(rows: Rehearsal) -> None:
    key, act = new_id(), verb_that(keep)
    first, second = (act(public=b"1", by=ANN, key=key) for _ in range(2))
    assert first.pk == second.pk and rows_kept() == 1
    assert [outcome for _, outcome, _ in lines()] == ["done"]


def test_a_key_with_another_body_is_refused(rows: Rehearsal) -> None:
    key, act = new_id(), verb_that(keep)
    act(public=b"1", by=ANN, key=key)
    with pytest.raises(KeyReused):
        act(public=b"2", by=ANN, key=key)
    assert lines()[-1] == (VERB, "refused", ["key-reused"]) and rows_kept() == 1


def test_another_users_equal_key_neither_tells_nor_blocks(rows: Rehearsal) -> None:
    key, act = new_id(), verb_that(keep)
    act(public=b"1", by=ANN, key=key)
    assert act(public=b"2", by=Actor(13, "pharmacist", "demo-north", "Bo Lee"), key=key)
    assert rows_kept() == 2


def test_a_refusal_is_not_remembered_under_the_key(rows: Rehearsal) -> None:
    answers: Iterator[bool] = iter([True, False])

    def at_first_not(public: bytes) -> Any:
        if next(answers):
            raise Refused(TAKEN)
        return keep(public)

    key, act = new_id(), verb_that(at_first_not)
    with pytest.raises(Refused):
        act(public=b"1", by=ANN, key=key)
    assert act(public=b"1", by=ANN, key=key).pk


def test_the_same_key_at_the_same_moment_is_one_act(database: Rehearsal) -> None:
    key, both, answers = new_id(), threading.Barrier(4), []

    def slowly(public: bytes) -> Any:
        return keep(public)

    act = verb_that(slowly)

    def post() -> None:
        from django.db import connection

        both.wait()
        answers.append(act(public=b"1", by=ANN, key=key).pk)
        connection.close()

    with throwaway(with_keys=False):
        threads = [threading.Thread(target=post) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert len(answers) == 4 and len(set(answers)) == 1
        assert rows_kept() == 1 and [outcome for _, outcome, _ in lines()] == ["done"]


def test_a_verb_is_never_called_by_another_verb(database: Rehearsal) -> None:
    with throwaway(with_keys=False):
        inner = verb_that(keep)
        with pytest.raises(RuntimeError, match="durable"):
            verb_that(lambda public: inner(public=public, by=ANN))(public=b"1", by=ANN)
        assert lines() == []


def test_a_lost_race_is_tried_again_and_is_one_act(rows: Rehearsal) -> None:
    tries: list[int] = []

    def racing(public: bytes) -> Any:
        from django.db import connection

        tries.append(1)
        row = keep(public)
        if len(tries) < 3:
            with connection.cursor() as cursor:
                cursor.execute("DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$")
        return row

    verb_that(racing)(public=b"1", by=ANN, key=new_id())
    assert len(tries) == 3 and rows_kept() == 1 and [outcome for _, outcome, _ in lines()] == ["done"]


def test_a_race_that_is_lost_again_and_again_is_a_line_and_an_error(rows: Rehearsal) -> None:
    from django.db import OperationalError, connection

    def losing(public: bytes) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$")

    with pytest.raises(OperationalError):
        verb_that(losing)(public=b"1", by=ANN)
    assert lines() == [(VERB, "refused", ["database-40P01"])]


def test_a_constraint_that_waits_for_the_end_is_asked_before_the_line_is_written(database: Rehearsal) -> None:
    """Else it would fail at the commit, when the answer has been stored."""
    from django.db import connection

    def leaving_something_over(public: bytes) -> Any:
        row = keep(public)
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO left_over VALUES (1), (1)")
        return row

    with throwaway(with_keys=False) as fresh:
        with psycopg.connect(fresh.admin.url, autocommit=True) as admin:
            admin.execute("CREATE TABLE left_over (a int CONSTRAINT left_once UNIQUE DEFERRABLE INITIALLY DEFERRED)")
            admin.execute("GRANT INSERT ON left_over TO lenitive_app")
        with pytest.raises(Exception, match="left_once"):
            verb_that(leaving_something_over)(public=b"1", by=ANN, key=new_id())
        assert rows_kept() == 0 and lines() == [(VERB, "refused", ["database-23505"])]


def test_a_step_up_is_fresh_for_five_minutes() -> None:
    at = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
    step_up = StepUp("passkey", at)
    assert step_up.is_fresh(at) and step_up.is_fresh(at.replace(minute=5))
    assert not step_up.is_fresh(at.replace(minute=5, second=1)) and not step_up.is_fresh(at.replace(hour=14))


def test_an_actor_without_a_name_is_not_born() -> None:
    with pytest.raises(ValueError, match="a user, a role and a name"):
        Actor(12, "pharmacist", "demo-north", " ")
