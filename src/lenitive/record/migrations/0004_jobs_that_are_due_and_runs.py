"""Jobs that have their time, and when the site started and stopped."""

import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("record", "0003_chain_of_the_audit")]
    operations = [
        migrations.CreateModel(
            name="DueJob",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("job", models.CharField(max_length=120)),
                ("thing", models.UUIDField()),
                ("due_at", models.DateTimeField()),
                ("planned_at", models.DateTimeField()),
                ("queued_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "due_job",
                "indexes": [
                    models.Index(condition=models.Q(("queued_at", None)), fields=["due_at"], name="due_job_waiting")
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("job", "thing", "due_at"), name="due_job_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("queued_at", None), ("queued_at__gte", models.F("due_at")), _connector="OR"
                        ),
                        name="due_job_not_early",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RunEvent",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("run", models.UUIDField()),
                ("node", models.CharField(max_length=120)),
                ("kind", models.CharField(max_length=20)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "db_table": "run_event",
                "indexes": [models.Index(fields=["node", "id"], name="run_event_by_node")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ("started", "stopped", "broke_off"))),
                        name="run_event_kind_is_known",
                    ),
                    models.UniqueConstraint(fields=("run", "kind"), name="run_event_once"),
                ],
            },
        ),
        KeepGrowing("RunEvent"),
    ]
