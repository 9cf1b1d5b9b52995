"""When somebody last backed the site up, and when its database was last verified; read by the system page.

A row is a note for whoever runs the site, and proves nothing: the backup and the audit chain prove themselves.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

BACKUP, VERIFICATION = "backup", "verification"
KINDS = (BACKUP, VERIFICATION)


class SiteCheck(OnlyGrows):
    """One backup or one verification, the machine that did it, and the codes of what was wrong."""

    id = models.UUIDField(primary_key=True, default=new_id)
    kind = models.CharField(max_length=20)
    node = models.CharField(max_length=120)
    at = models.DateTimeField()
    problem_codes = ArrayField(models.CharField(max_length=80), default=list)
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "site_check"
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=KINDS), name="site_check_kind_is_known"),
        ]
        indexes = [models.Index(fields=["kind", "-at"], name="site_check_newest")]
