"""Jobs that have their time: rows, taken when they are due, by whichever worker comes first.

    plan(remind, visit.id, at_wall_time(visit.on, time(8), "America/Denver"))

A time that people mean is a time on the wall. It is turned into an instant when it is planned, and planned anew when
the day or the rule changes. A sweep each minute queues what is due in the transaction that marks it, so nothing is
queued twice, whoever is killed meanwhile.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import SWEEPER
from lenitive.record.jobs import Job, queue
from lenitive.record.models import DueJob

AT_ONCE = 100


def plan(job: Job, thing_id: UUID, due_at: datetime) -> DueJob:
    """Plan a job for this thing at an instant. Planning the same twice makes one row."""
    given = {"job": job.name, "thing": thing_id, "due_at": due_at}
    row, _ = DueJob.objects.get_or_create(**given, defaults={"planned_at": clock.now()})
    return row


def cancel(job: Job, thing_id: UUID) -> int:
    """Forget what is planned for this thing and not queued yet, and return how many rows that were."""
    return DueJob.objects.filter(job=job.name, thing=thing_id, queued_at=None).delete()[0]


def sweep() -> int:
    """Queue all that is due and that no other sweeper has in hand, and return how many jobs that were."""
    swept = 0
    while found := _swept_once():
        swept += found
    return swept


def _swept_once() -> int:
    with transaction.atomic():
        act_as(SWEEPER)
        waiting = DueJob.objects.filter(queued_at=None, due_at__lte=clock.now()).order_by("due_at")
        rows = list(waiting.select_for_update(skip_locked=True)[:AT_ONCE])
        for row in rows:
            queue(row.job, row.thing)
            row.queued_at = clock.now()
            row.save(update_fields=["queued_at"])
        return len(rows)


def at_wall_time(day: date, wall: time, zone: str) -> datetime:
    """The instant of a day and a time on the wall of a zone, in UTC.

    A time that the clock leaves out moves forward by what is left out, and one that comes twice is the first.
    """
    local = datetime.combine(day, wall, ZoneInfo(zone))
    return local.astimezone(UTC)
