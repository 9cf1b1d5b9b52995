"""Jobs: queued with the act and gone with it, done again after a kill, taken when they are due and never twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal, throwaway

pytestmark = pytest.mark.slow


@pytest.fixture
def noted(database: Rehearsal) -> Iterator[tuple[Any, list[UUID]]]:
    """A job that writes down what it was given."""
    from procrastinate.contrib.django import app

    from lenitive.record.jobs import job

    seen: list[UUID] = []

    def note(thing_id: UUID) -> None:
        seen.append(thing_id)

    made = job(note)
    yield made, seen
    del app.tasks[made.name]


def queued() -> list[tuple[str, str]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT args->>'thing_id', status::text FROM procrastinate_jobs ORDER BY id")
        return list(cursor.fetchall())


def work_off() -> None:
    from procrastinate.contrib.django import app

    with app.replace_connector(app.connector.get_worker_connector()):  # type: ignore[attr-defined]
        app.run_worker(wait=False, install_signal_handlers=False)


def test_a_job_is_queued_with_the_act_and_gone_when_it_is_rolled_back(noted: tuple[Any, list[UUID]]) -> None:
    from django.db import transaction

    from lenitive.record.jobs import queue

    kept, gone = new_id(), new_id()
    with throwaway():
        with transaction.atomic():
            queue(noted[0], kept)
        with pytest.raises(KeyError), transaction.atomic():
            queue(noted[0], gone)
            raise KeyError
        assert queued() == [(str(kept), "todo")]
        work_off()
        assert noted[1] == [kept] and queued() == [(str(kept), "succeeded")]


def test_a_job_outside_of_a_transaction_is_a_mistake(noted: tuple[Any, list[UUID]]) -> None:
    from lenitive.record.jobs import queue

    with throwaway(), pytest.raises(RuntimeError, match="within the transaction"):
        queue(noted[0], new_id())


def test_a_job_that_failed_is_tried_again_later_and_its_words_are_not_logged(
    database: Rehearsal, caplog: pytest.LogCaptureFixture
) -> None:
    from django.db import transaction
    from procrastinate.contrib.django import app

    from lenitive.record.jobs import job, queue

    def fail(thing_id: UUID) -> None:
        raise ValueError("the name of a patient")

    failing = job(fail)
    with throwaway():
        with transaction.atomic():
            queue(failing, new_id())
        work_off()
        ((_, status),) = queued()
    del app.tasks[failing.name]
    assert status == "todo" and "ValueError" in caplog.text and "patient" not in caplog.text


def test_a_job_of_a_killed_worker_is_queued_again_and_that_of_a_living_one_is_not(
    noted: tuple[Any, list[UUID]],
) -> None:
    from django.db import transaction

    from lenitive.record.jobs import give_back_stalled, queue

    dead, living = new_id(), new_id()
    with throwaway() as fresh:
        with transaction.atomic():
            for each in (dead, living):
                queue(noted[0], each)
        with psycopg.connect(fresh.admin.url, autocommit=True) as admin:
            for each, silent_s in ((dead, 31), (living, 5)):
                admin.execute(
                    "WITH w AS (INSERT INTO procrastinate_workers (last_heartbeat) "
                    "VALUES (now() - %s * interval '1 second') RETURNING id) UPDATE procrastinate_jobs "
                    "SET status = 'doing', worker_id = (SELECT id FROM w) WHERE args->>'thing_id' = %s",
                    [silent_s, str(each)],
                )
        assert give_back_stalled() == 1
        assert queued() == [(str(dead), "todo"), (str(living), "doing")]


def test_what_was_done_a_week_ago_is_forgotten_and_what_failed_is_not(noted: tuple[Any, list[UUID]]) -> None:
    from django.db import transaction

    from lenitive.record.jobs import forget_done, queue

    done, failed, new = new_id(), new_id(), new_id()
    with throwaway() as fresh:
        with transaction.atomic():
            for each in (done, failed, new):
                queue(noted[0], each)
        with psycopg.connect(fresh.admin.url, autocommit=True) as admin:
            admin.execute(
                "UPDATE procrastinate_jobs SET status = 'succeeded' WHERE args->>'thing_id' <> %s", [str(failed)]
            )
            admin.execute("UPDATE procrastinate_jobs SET status = 'failed' WHERE args->>'thing_id' = %s", [str(failed)])
            admin.execute(
                "UPDATE procrastinate_events SET at = now() - interval '8 days' WHERE job_id IN "
                "(SELECT id FROM procrastinate_jobs WHERE args->>'thing_id' <> %s)", [str(new)]
            )  # fmt: skip
        forget_done()
        assert [thing for thing, _ in queued()] == [str(failed), str(new)]


def test_what_is_due_is_queued_once_and_what_is_not_due_waits(noted: tuple[Any, list[UUID]]) -> None:
    from django.db import transaction

    from lenitive.record import due

    first, later, cancelled = new_id(), new_id(), new_id()
    with throwaway() as fresh:
        with transaction.atomic():
            for _ in range(2):
                due.plan(noted[0], first, fresh.clock.now())
            due.plan(noted[0], later, fresh.clock.now() + timedelta(hours=1))
            due.plan(noted[0], cancelled, fresh.clock.now())
            assert due.cancel(noted[0], cancelled) == 1
        assert (due.sweep(), due.sweep()) == (1, 0)
        fresh.clock.forward(minutes=59)
        assert due.sweep() == 0
        fresh.clock.forward(minutes=1)
        assert due.sweep() == 1
        assert [thing for thing, _ in queued()] == [str(first), str(later)]


def test_two_sweepers_queue_nothing_twice(noted: tuple[Any, list[UUID]]) -> None:
    from django.db import connection, transaction

    from lenitive.record import due

    swept: list[int] = []

    def sweeping() -> None:
        swept.append(due.sweep())
        connection.close()

    with throwaway() as fresh:
        with transaction.atomic():
            for _ in range(300):
                due.plan(noted[0], new_id(), fresh.clock.now())
        threads = [threading.Thread(target=sweeping) for _ in range(3)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        things = [thing for thing, _ in queued()]
        assert sum(swept) == len(things) == len(set(things)) == 300


@pytest.mark.parametrize(
    ("on", "at", "instant"),
    [
        (date(2026, 12, 1), time(8), datetime(2026, 12, 1, 15, tzinfo=UTC)),
        (date(2027, 7, 1), time(8), datetime(2027, 7, 1, 14, tzinfo=UTC)),
        (date(2027, 3, 14), time(2, 30), datetime(2027, 3, 14, 9, 30, tzinfo=UTC)),  # left out: 3:30 summer time
        (date(2026, 11, 1), time(1, 30), datetime(2026, 11, 1, 7, 30, tzinfo=UTC)),  # comes twice: the first
    ],
)
def test_a_time_on_the_wall_is_an_instant_of_that_day(on: date, at: time, instant: datetime) -> None:
    import django

    django.setup()
    from lenitive.record.due import at_wall_time

    assert at_wall_time(on, at, "America/Denver") == instant


def test_a_run_that_nobody_ended_stands_in_the_audit_after_the_next_start(rows: Rehearsal) -> None:
    from lenitive.record.actor import OPERATOR
    from lenitive.record.models import AuditEntry, RunEvent
    from lenitive.record.runs import begin_run, end

    first = begin_run("north")
    rows.clock.forward(hours=1)
    begin_run("south")
    assert not RunEvent.objects.filter(kind="broke_off").exists()
    rows.clock.forward(hours=1)
    second = begin_run("north")
    assert RunEvent.objects.get(kind="broke_off").run == first.run
    assert AuditEntry.objects.filter(verb="record.runs.note_break", thing_ids__len=1).count() == 1
    end(event_id=second.id, by=OPERATOR)
    rows.clock.forward(hours=1)
    begin_run("north")
    assert RunEvent.objects.filter(kind="broke_off").count() == 1


def test_a_mistake_in_a_round_ends_the_worker_and_a_database_that_is_away_does_not(
    database: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import OperationalError
    from procrastinate.exceptions import ConnectorException

    from lenitive.record.work import worker
    from lenitive.record.work.rounds import Round, go_round

    noes = iter([OperationalError(), ConnectorException(), OSError(28, "full"), KeyError("mistaken")])
    stop = threading.Event()

    def fail() -> None:
        raise next(noes)

    monkeypatch.setattr(worker, "go_round", lambda stop: go_round(stop, (Round(fail, 0),)))
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    with throwaway():
        assert not worker.work(stop)
        assert stop.is_set() and list(noes) == []
