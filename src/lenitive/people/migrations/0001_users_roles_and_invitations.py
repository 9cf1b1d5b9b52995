"""Users, grants of roles, registrations, invitations and mail; what only grows is held by the database."""

import django.db.models.deletion
import django.db.models.functions.datetime
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids
from lenitive.people.sql import sql_text
from lenitive.record.append_only import KeepGrowing

GROWING = ("RoleGrant", "GrantConfirmation", "GrantEnd", "Registration", "Invitation", "InvitationUse")


class Migration(migrations.Migration):
    initial = True

    dependencies = [("record", "0001_audit_and_client_requests")]

    operations = [
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("link_sha256", models.BinaryField(max_length=32)),
                ("invited_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "db_table": "invitation",
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("name", models.CharField(max_length=200)),
                ("is_active", models.BooleanField(default=True)),
                ("is_demonstration", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "db_table": "people_user",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("email", django.db.models.functions.text.Lower("email"))),
                        name="people_user_email_is_small",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True), name="people_user_has_a_name"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoleGrant",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("role", models.CharField(max_length=40)),
                ("site", models.CharField(max_length=60)),
                ("granted_at", models.DateTimeField()),
                ("until", models.DateTimeField(null=True)),
                ("needs_confirmation", models.BooleanField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "granted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grants_given",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="grants", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "db_table": "role_grant",
            },
        ),
        migrations.CreateModel(
            name="InvitationUse",
            fields=[
                (
                    "invitation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="use",
                        serialize=False,
                        to="people.invitation",
                    ),
                ),
                ("used_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "db_table": "invitation_use",
            },
        ),
        migrations.AddField(
            model_name="invitation",
            name="invited_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="invitations", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.CreateModel(
            name="OutgoingMail",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("to", models.EmailField(max_length=254)),
                ("subject", models.CharField(max_length=200)),
                ("text", models.TextField()),
                ("queued_at", models.DateTimeField()),
                ("sent_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "outgoing_mail",
            },
        ),
        migrations.CreateModel(
            name="Registration",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("kind", models.CharField(max_length=20)),
                ("number", models.CharField(max_length=30)),
                ("expires_on", models.DateField()),
                ("entered_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "entered_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="registrations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "registration",
            },
        ),
        migrations.CreateModel(
            name="GrantConfirmation",
            fields=[
                (
                    "grant",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="confirmation",
                        serialize=False,
                        to="people.rolegrant",
                    ),
                ),
                ("confirmed_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "confirmed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "granted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "db_table": "grant_confirmation",
            },
        ),
        migrations.CreateModel(
            name="GrantEnd",
            fields=[
                (
                    "grant",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="end",
                        serialize=False,
                        to="people.rolegrant",
                    ),
                ),
                ("ended_at", models.DateTimeField()),
                ("because", models.CharField(max_length=500)),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "ended_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "grant_end",
            },
        ),
        migrations.AddIndex(
            model_name="rolegrant",
            index=models.Index(fields=["site", "role"], name="role_grant_by_site"),
        ),
        migrations.AddConstraint(
            model_name="rolegrant",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        (
                            "patient",
                            "caregiver",
                            "prescriber",
                            "nurse",
                            "front_desk",
                            "pharmacist",
                            "technician",
                            "site_administrator",
                            "auditor",
                            "privacy_reviewer",
                        ),
                    )
                ),
                name="role_grant_role_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="rolegrant",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("granted_by", None), models.Q(("granted_by", models.F("user")), _negated=True), _connector="OR"
                ),
                name="role_grant_not_to_herself",
            ),
        ),
        migrations.AddIndex(
            model_name="invitation",
            index=models.Index(fields=["link_sha256"], name="invitation_by_link"),
        ),
        migrations.AddIndex(
            model_name="registration",
            index=models.Index(fields=["user", "kind", "-entered_at"], name="registration_newest"),
        ),
        migrations.AddConstraint(
            model_name="registration",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("dea", "state_license"))), name="registration_kind_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="grantconfirmation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confirmed_by", models.F("user")), _negated=True),
                name="grant_confirmation_not_of_herself",
            ),
        ),
        migrations.AddConstraint(
            model_name="grantconfirmation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("granted_by", None),
                    models.Q(("confirmed_by", models.F("granted_by")), _negated=True),
                    _connector="OR",
                ),
                name="grant_confirmation_by_another",
            ),
        ),
        *(KeepGrowing(name) for name in GROWING),
        migrations.RunSQL("REVOKE DELETE ON people_user FROM lenitive_app", migrations.RunSQL.noop),
        migrations.RunSQL(sql_text("shared_counts.sql"), "DROP TABLE shared_count"),
        migrations.RunSQL(sql_text("grants.sql"), sql_text("grants_back.sql")),
        migrations.RunSQL(sql_text("second_lock.sql"), sql_text("second_lock_back.sql")),
    ]
