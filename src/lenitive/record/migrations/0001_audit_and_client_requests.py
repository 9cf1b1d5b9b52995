"""The audit, which only grows, and the keys of client requests; the app only reads which migrations there were."""

import django.contrib.postgres.fields
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.models.audit_entry
from lenitive.record.append_only import KeepGrowing
from lenitive.record.server.bootstrap import sql_text

ONLY_READ = "REVOKE ALL ON django_migrations FROM lenitive_app; GRANT SELECT ON django_migrations TO lenitive_app"


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(sql_text("refuse_change.sql"), "DROP FUNCTION refuse_change()"),
        migrations.RunSQL(ONLY_READ, migrations.RunSQL.noop),
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "transaction",
                    lenitive.record.models.audit_entry.TransactionId(
                        db_default=lenitive.record.models.audit_entry.CurrentTransaction()
                    ),
                ),
                ("by_user", models.BigIntegerField(null=True)),
                ("by_name", models.CharField(max_length=200)),
                ("acting_as", models.CharField(blank=True, max_length=40)),
                ("site", models.CharField(blank=True, max_length=60)),
                ("verb", models.CharField(max_length=80)),
                ("thing_kind", models.CharField(blank=True, max_length=60)),
                (
                    "thing_ids",
                    django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
                ),
                ("patient", models.UUIDField(null=True)),
                ("outcome", models.CharField(max_length=10)),
                (
                    "reason_codes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80), default=list, size=None
                    ),
                ),
                ("request", models.UUIDField(null=True)),
            ],
            options={
                "db_table": "audit_entry",
                "indexes": [
                    models.Index(fields=["patient", "id"], name="audit_entry_by_patient"),
                    models.Index(fields=["site", "id"], name="audit_entry_by_site"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ("done", "refused", "denied", "viewed"))),
                        name="audit_entry_outcome_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["done", "viewed"]),
                            models.Q(("reason_codes", []), _negated=True),
                            _connector="OR",
                        ),
                        name="audit_entry_no_has_a_reason",
                    ),
                ],
            },
        ),
        KeepGrowing("AuditEntry"),
        migrations.CreateModel(
            name="ClientRequest",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("by_user", models.BigIntegerField()),
                ("verb", models.CharField(max_length=80)),
                ("key", models.UUIDField()),
                ("body_sha256", models.BinaryField(max_length=32)),
                ("answer", models.JSONField(null=True)),
                ("asked_at", models.DateTimeField()),
            ],
            options={
                "db_table": "client_request",
                "indexes": [models.Index(fields=["asked_at"], name="client_request_by_age")],
                "constraints": [models.UniqueConstraint(fields=("by_user", "verb", "key"), name="client_request_once")],
            },
        ),
    ]
