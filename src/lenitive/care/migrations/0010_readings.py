"""Categories for the whole record, and readings."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import chart_lock, sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0007_joined_accounts"),
    ]

    operations = [
        migrations.CreateModel(
            name="PatientReading",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=20)),
                ("number", models.DecimalField(decimal_places=3, max_digits=8, null=True)),
                ("second_number", models.DecimalField(decimal_places=3, max_digits=8, null=True)),
                ("unit", models.CharField(max_length=8)),
                ("taken_at", models.DateTimeField()),
                ("is_confirmed", models.BooleanField(default=False)),
                ("because", models.CharField(blank=True, max_length=500)),
                (
                    "in_place_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="care.patientreading",
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="readings", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "reading",
                "indexes": [models.Index(fields=["patient", "-taken_at"], name="reading_of_a_patient")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ("blood_pressure", "pulse", "saturation", "weight", "height", "temperature"))
                        ),
                        name="reading_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("kind", "blood_pressure"), ("number__isnull", False), ("second_number__isnull", False)
                            ),
                            models.Q(
                                models.Q(("kind", "blood_pressure"), _negated=True),
                                ("number__isnull", False),
                                ("second_number", None),
                            ),
                            models.Q(("in_place_of__isnull", False), ("number", None), ("second_number", None)),
                            _connector="OR",
                        ),
                        name="reading_has_its_numbers",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("because", ""), ("in_place_of", None)),
                            models.Q(("in_place_of__isnull", False), models.Q(("because", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="reading_correction_says_why",
                    ),
                    models.UniqueConstraint(fields=("in_place_of", "site"), name="reading_corrected_once"),
                ],
            },
        ),
        migrations.RunSQL(sql_text("categories.sql"), sql_text("categories_back.sql")),
        KeepGrowing("PatientReading"),
        chart_lock("reading", "readings", names={"in_place_of_id": "reading"}),
    ]
