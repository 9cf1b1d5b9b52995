"""The chain over the audit: a link for every line, and a seal for each time that links were added.

The database alone writes both, by the function `seal_audit()`; the app may call it and read. See `chain/`.
"""

from __future__ import annotations

from django.db import models

from lenitive.record.append_only import OnlyGrows
from lenitive.record.models.audit_entry import TransactionId

SHA256_BYTES = 32


class AuditLink(OnlyGrows):
    """The hash of one line together with that of the link before it. Numbers have no gap."""

    written_by_database = True
    number = models.BigIntegerField(primary_key=True)
    entry = models.BigIntegerField(unique=True)
    hash = models.BinaryField(max_length=SHA256_BYTES)

    class Meta:
        db_table = "audit_link"


class AuditSeal(OnlyGrows):
    """The newest link after lines were linked. The next seal begins behind `settled`."""

    written_by_database = True
    id = models.BigAutoField(primary_key=True)
    sealed_at = models.DateTimeField()
    cluster = models.CharField(max_length=20)
    upcoming = TransactionId()
    highest_line = models.BigIntegerField()
    settled = models.BigIntegerField()
    number = models.BigIntegerField()
    hash = models.BinaryField(max_length=SHA256_BYTES)

    class Meta:
        db_table = "audit_seal"
