"""Break-glass accesses, each with the review that closes it."""

import datetime

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids
from lenitive.people.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("people", "0005_closed_accounts")]

    operations = [
        migrations.CreateModel(
            name="EmergencyAccess",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("role", models.CharField(max_length=40)),
                ("site", models.CharField(max_length=60)),
                ("patient", models.UUIDField()),
                ("reason_code", models.CharField(max_length=40)),
                ("words", models.TextField()),
                ("opened_at", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="emergencies",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "emergency_access",
                "indexes": [
                    models.Index(fields=["site", "opened_at"], name="emergency_access_of_a_site"),
                    models.Index(fields=["user", "opened_at"], name="emergency_access_of_somebody"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until__gt", models.F("opened_at")),
                            (
                                "until__lte",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("opened_at"), "+", models.Value(datetime.timedelta(seconds=3600))
                                ),
                            ),
                        ),
                        name="emergency_access_lasts_an_hour_at_most",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reason_code", ""), _negated=True), models.Q(("words", ""), _negated=True)
                        ),
                        name="emergency_access_has_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmergencyReview",
            fields=[
                (
                    "access",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="review",
                        serialize=False,
                        to="people.emergencyaccess",
                    ),
                ),
                ("outcome", models.CharField(max_length=20)),
                ("words", models.TextField()),
                ("reviewed_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "emergency_review",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ("justified", "not_justified", "cannot_tell"))),
                        name="emergency_review_outcome_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reviewed_by", models.F("user")), _negated=True),
                        name="emergency_review_by_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True), name="emergency_review_has_words"
                    ),
                ],
            },
        ),
        KeepGrowing("EmergencyAccess"),
        KeepGrowing("EmergencyReview"),
        migrations.RunSQL(sql_text("emergencies.sql"), sql_text("emergencies_back.sql")),
    ]
