"""Break-glass: whose record is open, what it opens, and that it was closed early."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0002_consents_and_referrals"),
        ("people", "0007_signatures_behind_the_second_lock"),
    ]

    operations = [
        migrations.CreateModel(
            name="EmergencyEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("patient", models.UUIDField()),
                (
                    "access",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="closed", to="people.emergencyaccess"
                    ),
                ),
            ],
            options={
                "db_table": "emergency_end",
            },
        ),
        KeepGrowing("EmergencyEnd"),
        migrations.RunSQL(sql_text("break_glass.sql"), sql_text("break_glass_back.sql")),
    ]
