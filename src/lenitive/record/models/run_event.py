"""When a worker of the site started and stopped; a start without a stop before the next one was a crash or a kill."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

KINDS = ("started", "stopped", "broke_off")


class RunEvent(OnlyGrows):
    """One start, stop or break on one machine. `run` is the same for a start and its stop."""

    id = models.UUIDField(primary_key=True, default=new_id)
    run = models.UUIDField()
    node = models.CharField(max_length=120)
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "run_event"
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=KINDS), name="run_event_kind_is_known"),
            models.UniqueConstraint(fields=["run", "kind"], name="run_event_once"),
        ]
        indexes = [models.Index(fields=["node", "id"], name="run_event_by_node")]
