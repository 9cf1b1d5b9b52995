"""An invitation to sign in for the first time, or anew after every second factor was lost.

Only the fingerprint of its link is kept. It counts once, and ends after three days.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.people.models.user import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

LASTS_HOURS = 72
SHA256_BYTES = 32


class Invitation(OnlyGrows):
    """Who is invited by whom, with the fingerprint of the link, which is empty for who signs in already.

    `link` itself is known to whoever has just made it, and is stored nowhere.
    """

    link = ""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.PROTECT, related_name="invitations")
    site = models.CharField(max_length=60)
    link_sha256 = models.BinaryField(max_length=SHA256_BYTES)
    invited_at = models.DateTimeField()
    invited_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    expires_at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "invitation"
        indexes = [models.Index(fields=["link_sha256"], name="invitation_by_link")]


class InvitationUse(OnlyGrows):
    """Notes that an invitation was used, so that nobody can use it again."""

    invitation = models.OneToOneField(Invitation, models.PROTECT, primary_key=True, related_name="use")
    used_at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "invitation_use"
