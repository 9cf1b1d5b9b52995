"""Somebody whom a patient lets see her record for her: which categories, until when, and that it has ended.

The person gets in by a sign-up code of her own, and signs in as herself. `ProxyAccount` is which account that was.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

from lenitive.care.models.patient import Patient
from lenitive.people.models import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id
from lenitive.record.written_row import WrittenRow

NAME_LETTERS = 200


class Proxy(WrittenRow):
    """Named by the patient herself, at site "", or by staff in her presence."""

    category = "identity"
    code = ""  # known to whoever has just named her, and stored nowhere

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="proxies")
    name = models.CharField(max_length=NAME_LETTERS)
    categories = ArrayField(models.CharField(max_length=20))
    until_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "proxy"
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="proxy_has_a_name"),
            models.CheckConstraint(condition=~models.Q(categories=[]), name="proxy_reads_something"),
            models.CheckConstraint(
                condition=models.Q(until_at=None) | models.Q(until_at__gt=models.F("at")),
                name="proxy_ends_after_it_began",
            ),
        ]
        indexes = [models.Index(fields=["patient", "-id"], name="proxy_of_a_patient")]


class ProxyEnd(WrittenRow):
    """She may see it no more, from the next request on."""

    category = "identity"

    proxy = models.OneToOneField(Proxy, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")

    class Meta:
        db_table = "proxy_end"


class ProxyAccount(OnlyGrows):
    """The account that the code of this proxy led to."""

    id = models.UUIDField(primary_key=True, default=new_id)
    proxy = models.OneToOneField(Proxy, models.PROTECT, related_name="account")
    user = models.ForeignKey(User, models.PROTECT, related_name="proxy_accounts")
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "proxy_account"
