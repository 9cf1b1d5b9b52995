"""Who has which role at which site, since when, by whom. A grant is never changed: it is confirmed or ended by a row.

Some roles take two administrators: such a grant counts from its confirmation on. The database refuses whoever grants
to herself or confirms her own grant, and a role of oversight beside a clinical one at the same site (sql/grants.sql).
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.people.models.user import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

OWN_ROLES = ("patient", "caregiver")
ROLES = (
    *("patient", "caregiver", "prescriber", "nurse", "front_desk", "pharmacist", "technician"),
    *("site_administrator", "auditor", "privacy_reviewer"),
)


class RoleGrant(OnlyGrows):
    """A role at a site; a patient's or a caregiver's is held at none. `granted_by` is empty for what nobody gave."""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.PROTECT, related_name="grants")
    role = models.CharField(max_length=40)
    site = models.CharField(max_length=60)
    granted_at = models.DateTimeField()
    granted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="grants_given")
    until = models.DateTimeField(null=True)
    needs_confirmation = models.BooleanField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "role_grant"
        constraints = [
            models.CheckConstraint(condition=models.Q(role__in=ROLES), name="role_grant_role_is_known"),
            models.CheckConstraint(
                condition=models.Q(granted_by=None) | ~models.Q(granted_by=models.F("user")),
                name="role_grant_not_to_herself",
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=OWN_ROLES, site="") | (~models.Q(role__in=OWN_ROLES) & ~models.Q(site="")),
                name="role_grant_own_is_at_no_site",
            ),
        ]
        indexes = [models.Index(fields=["site", "role"], name="role_grant_by_site")]


class GrantConfirmation(OnlyGrows):
    """The second administrator agrees. `granted_by` and `user` repeat the grant's, so that the database can compare."""

    grant = models.OneToOneField(RoleGrant, models.PROTECT, primary_key=True, related_name="confirmation")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    granted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    confirmed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "grant_confirmation"
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(confirmed_by=models.F("user")), name="grant_confirmation_not_of_herself"
            ),
            models.CheckConstraint(
                condition=models.Q(granted_by=None) | ~models.Q(confirmed_by=models.F("granted_by")),
                name="grant_confirmation_by_another",
            ),
        ]


class GrantEnd(OnlyGrows):
    """Ends a grant, which counts no more from then on."""

    grant = models.OneToOneField(RoleGrant, models.PROTECT, primary_key=True, related_name="end")
    ended_at = models.DateTimeField()
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    because = models.CharField(max_length=500)
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "grant_end"
