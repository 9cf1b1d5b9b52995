"""Work for later, queued in the transaction that asks for it: rolled back with it, and done once it is committed.

    @job
    def send_invitation(thing_id: UUID) -> None: ...

    queue(send_invitation, invitation.id)            # within a verb

A job is given an id and nothing else: what stands in the queue is also what stands in logs. A worker may be killed at
any moment and its job is then done again, so a job that was done already does nothing. Each room keeps its jobs in a
file `jobs.py`, which is found by itself. What must happen at a certain time is a row of `due.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.sql import queries
from procrastinate.tasks import Task

from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.actor import OPERATOR

MOST_TRIES = 8
FIRST_PAUSE_S = 4  # then 16 s, a minute, four …: about six hours in all
SILENT = timedelta(seconds=30)  # a living worker says so every ten seconds
KEPT_HOURS = 7 * 24
FAILED = "SELECT id, task_name, attempts FROM procrastinate_jobs WHERE status = 'failed' ORDER BY id"
Job = Task[..., Any, Any]
log = logging.getLogger("lenitive.record.jobs")


@dataclass(frozen=True)
class FailedJob:
    """A job that is not tried again by itself: its number, what it does, how often it was tried."""

    id: int
    name: str
    tries: int


def job(does: Callable[[UUID], None]) -> Job:
    """Make a function of one id a job. After an error it is tried again, with longer and longer pauses."""
    name = f"{does.__module__.removeprefix('lenitive.')}.{does.__name__}"

    @app.task(name=name, retry=RetryStrategy(max_attempts=MOST_TRIES, exponential_wait=FIRST_PAUSE_S))
    @wraps(does)
    def run(thing_id: str) -> None:
        try:
            does(UUID(thing_id))
        except Exception as error:
            log.warning("%s failed (%s)", name, type(error).__name__)  # never its words, which may hold a value
            raise

    return run


def queue(what: Job | str, thing_id: UUID) -> int:
    """Queue a job for this thing and return its number. RuntimeError outside of a transaction."""
    if not connection.in_atomic_block:
        raise RuntimeError("a job is queued within the transaction that asks for it")
    name = what if isinstance(what, str) else what.name
    return int(app.configure_task(name).defer(thing_id=str(thing_id)))


def give_back_stalled() -> int:
    """Queue again the jobs whose worker has been silent for half a minute, and return how many there were."""
    found = app.connector.get_sync_connector().execute_query_all(
        query=queries["select_stalled_jobs_by_heartbeat"],
        queue=None,
        task_name=None,
        seconds_since_heartbeat=SILENT.total_seconds(),
    )
    for one in found:
        app.job_manager.retry_job_by_id(one["id"], datetime.now(UTC))  # compared with the database's clock
    return len(found)


def failed() -> list[FailedJob]:
    """Jobs that failed after all their tries, the oldest first."""
    found = app.connector.get_sync_connector().execute_query_all(query=FAILED)
    return [FailedJob(int(one["id"]), str(one["task_name"]), int(one["attempts"])) for one in found]


def retry_failed() -> int:
    """Queue every failed job again, leave a line of the audit, and return how many jobs there were."""
    with transaction.atomic():
        act_as(OPERATOR)
        found = failed()
        for one in found:
            app.job_manager.retry_job_by_id(one.id, datetime.now(UTC))
        if found:
            audit.write(OPERATOR, audit.Act("record.jobs.retry_failed"), audit.Thing("job"), audit.DONE)
    return len(found)


def forget_done() -> None:
    """Delete jobs that were done a week ago. Those that failed stay until somebody has looked at them."""
    app.connector.get_sync_connector().execute_query(
        query=queries["delete_old_jobs"], nb_hours=KEPT_HOURS, queue=None, statuses=["succeeded"]
    )
