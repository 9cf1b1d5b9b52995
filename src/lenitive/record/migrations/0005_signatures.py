"""Signatures, which only grow."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("record", "0004_jobs_that_are_due_and_runs")]
    operations = [
        migrations.CreateModel(
            name="Signature",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("thing_kind", models.CharField(max_length=60)),
                ("thing", models.UUIDField()),
                ("patient", models.UUIDField(null=True)),
                ("meaning", models.CharField(max_length=80)),
                ("content", models.TextField()),
                ("content_sha256", models.BinaryField(max_length=32)),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("acting_as", models.CharField(max_length=40)),
                ("site", models.CharField(max_length=60)),
                ("factor", models.CharField(max_length=20)),
                ("factor_at", models.DateTimeField()),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "key",
                    models.ForeignKey(
                        db_column="key", on_delete=django.db.models.deletion.PROTECT, to="record.publickey"
                    ),
                ),
                ("signature", models.BinaryField(max_length=64)),
            ],
            options={
                "db_table": "signature",
                "indexes": [models.Index(fields=["thing_kind", "thing"], name="signature_of_a_thing")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("thing_kind", "thing", "meaning", "by_user", "content_sha256"), name="signature_once"
                    ),
                    models.CheckConstraint(condition=models.Q(("by_user__gt", 0)), name="signature_by_a_person"),
                ],
            },
        ),
        KeepGrowing("Signature"),
    ]
