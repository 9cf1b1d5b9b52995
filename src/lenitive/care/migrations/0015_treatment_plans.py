"""Treatment plans, their acceptance with what was expected, and their end."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import PRESCRIBER, chart_lock
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0014_consents_that_joining_narrowed"),
    ]

    operations = [
        migrations.CreateModel(
            name="TreatmentPlan",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("goal", models.CharField(max_length=2000)),
                ("route", models.CharField(max_length=20)),
                ("regimen", models.JSONField()),
                ("form", models.CharField(blank=True, max_length=60)),
                ("vehicle", models.CharField(blank=True, max_length=60)),
                ("actives", models.JSONField(default=list)),
                (
                    "times",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=5), default=list, size=None
                    ),
                ),
                ("gap_h", models.DecimalField(decimal_places=3, max_digits=6, null=True)),
                ("most_a_day", models.PositiveSmallIntegerField(null=True)),
                ("monitoring", models.CharField(max_length=2000)),
                ("stop_rule", models.CharField(max_length=2000)),
                ("education", models.CharField(max_length=2000)),
                ("expected", models.CharField(max_length=300)),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="plans", to="care.treatmentdecision"
                    ),
                ),
                (
                    "in_place_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="care.treatmentplan",
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="plans", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "treatment_plan",
            },
        ),
        migrations.CreateModel(
            name="TreatmentPlanAcceptance",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("inputs", models.JSONField()),
                ("model", models.CharField(blank=True, max_length=60)),
                ("version", models.CharField(max_length=60)),
                ("shown", models.CharField(max_length=300)),
                ("summary", models.JSONField()),
                ("pictures", models.JSONField()),
                ("reasons", models.JSONField(default=list)),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "plan",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="acceptance", to="care.treatmentplan"
                    ),
                ),
            ],
            options={
                "db_table": "treatment_plan_acceptance",
            },
        ),
        migrations.CreateModel(
            name="TreatmentPlanEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("because", models.CharField(max_length=500)),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "plan",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.treatmentplan"
                    ),
                ),
            ],
            options={
                "db_table": "treatment_plan_end",
            },
        ),
        migrations.AddIndex(
            model_name="treatmentplan",
            index=models.Index(fields=["patient", "-id"], name="plan_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="treatmentplan",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("goal", ""), _negated=True), models.Q(("stop_rule", ""), _negated=True)),
                name="treatment_plan_says_what_for",
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentplan",
            constraint=models.CheckConstraint(
                condition=models.Q(("gap_h", None), ("gap_h__gt", 0), _connector="OR"),
                name="treatment_plan_gap_above_zero",
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentplan",
            constraint=models.UniqueConstraint(fields=("in_place_of", "site"), name="treatment_plan_changed_once"),
        ),
        migrations.AddConstraint(
            model_name="treatmentplanacceptance",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("model", ""), models.Q(("reasons", []), _negated=True)),
                    models.Q(models.Q(("model", ""), _negated=True), ("reasons", [])),
                    _connector="OR",
                ),
                name="treatment_plan_acceptance_predicts_or_says_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentplanend",
            constraint=models.CheckConstraint(
                condition=models.Q(("because", ""), _negated=True), name="treatment_plan_end_says_why"
            ),
        ),
        KeepGrowing("TreatmentPlan"),
        KeepGrowing("TreatmentPlanAcceptance"),
        KeepGrowing("TreatmentPlanEnd"),
        chart_lock(
            "treatment_plan", "plan", names={"decision_id": "treatment_decision", "in_place_of_id": "treatment_plan"}
        ),
        chart_lock("treatment_plan_acceptance", "plan", writers=PRESCRIBER, names={"plan_id": "treatment_plan"}),
        chart_lock("treatment_plan_end", "plan", names={"plan_id": "treatment_plan"}),
    ]
