"""A process that tests/record/test_kills.py kills: `door` makes a post from each line it reads, `worker` does the jobs.

    python tests/record/posting.py door      # {"key": "…", "post": "…"} → {"id": "…"}

A post is a row and a job for it. Nothing in the tables keeps a second one from being made: only the key does.
"""

from __future__ import annotations

import json
import sys
import threading
from datetime import timedelta
from typing import Any
from uuid import UUID

from lenitive.record.actor import Actor
from lenitive.record.server.addresses import APP
from lenitive.record.server.site import start_django

POSTED, WORKED = "posted", "worked"
NEVER = timedelta(days=36_500)  # so that the worker's own sweep leaves these rows alone


def main(role: str) -> None:
    start_django(APP)
    from lenitive.record.jobs import job
    from lenitive.record.models import DueJob

    @job
    def work(thing_id: UUID) -> None:
        now = DueJob.objects.filter(thing=thing_id, job=POSTED).values_list("due_at", flat=True)[0]
        DueJob.objects.get_or_create(job=WORKED, thing=thing_id, due_at=now, planned_at=now)

    if role == "worker":
        from lenitive.record.work.worker import work as keep_working

        keep_working(threading.Event())
    else:
        _open_door(work)


def _open_door(work: Any) -> None:
    from django.db import DatabaseError, connection

    from lenitive.record import clock
    from lenitive.record.jobs import queue
    from lenitive.record.models import DueJob
    from lenitive.record.verbs import verb

    @verb(may=lambda by: None)
    def post(*, thing_id: UUID, by: Actor, key: UUID | None = None) -> DueJob:
        """One more row, each time that this is done."""
        row = DueJob(job=POSTED, thing=thing_id, due_at=clock.now() + NEVER, planned_at=clock.now())
        row.save()
        queue(work, thing_id)
        return row

    ann = Actor(12, "pharmacist", "demo-north", "Ann Ortiz")
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            row = post(thing_id=UUID(asked["post"]), by=ann, key=UUID(asked["key"]))
            answer = {"id": str(row.id)}
        except DatabaseError as error:
            answer = {"error": type(error).__name__}
            connection.close()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
