"""A job that is queued at a certain instant: a reminder, an expiry, the close of a shift. How it is taken: `due.py`."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from lenitive.record.ids import new_id


class DueJob(models.Model):
    """A job, the thing it is for, and the instant from which it is due. `queued_at` is set once it was taken."""

    id = models.UUIDField(primary_key=True, default=new_id)
    job = models.CharField(max_length=120)
    thing = models.UUIDField()
    due_at = models.DateTimeField()
    planned_at = models.DateTimeField()
    queued_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "due_job"
        constraints = [
            models.UniqueConstraint(fields=["job", "thing", "due_at"], name="due_job_once"),
            models.CheckConstraint(
                condition=Q(queued_at=None) | Q(queued_at__gte=F("due_at")), name="due_job_not_early"
            ),
        ]
        indexes = [models.Index(fields=["due_at"], condition=Q(queued_at=None), name="due_job_waiting")]
