"""When the site was last backed up and verified."""

import django.contrib.postgres.fields
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("record", "0006_lists_of_patients_in_the_audit")]
    operations = [
        migrations.CreateModel(
            name="SiteCheck",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("node", models.CharField(max_length=120)),
                ("at", models.DateTimeField()),
                (
                    "problem_codes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80), default=list, size=None
                    ),
                ),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "db_table": "site_check",
                "indexes": [models.Index(fields=["kind", "-at"], name="site_check_newest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ("backup", "verification"))), name="site_check_kind_is_known"
                    ),
                ],
            },
        ),
        KeepGrowing("SiteCheck"),
    ]
