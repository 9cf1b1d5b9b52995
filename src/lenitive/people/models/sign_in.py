"""One sign-in of an account, so that its owner sees where they are signed in and ends it there.

It is kept as long as it lasts, and names no address and no more of the device than "Firefox on Windows".
"""

from __future__ import annotations

from django.db import models

from lenitive.people.models.user import User
from lenitive.record.ids import new_id


class SignIn(models.Model):
    """The session of a browser holds its id; a session whose row is gone or has ended opens nothing."""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.CASCADE, related_name="sign_ins")
    device = models.CharField(max_length=60)
    with_factor = models.CharField(max_length=20)
    began_at = models.DateTimeField()
    used_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "sign_in"
        indexes = [models.Index(fields=["user", "-began_at"], name="sign_in_of_an_account")]
