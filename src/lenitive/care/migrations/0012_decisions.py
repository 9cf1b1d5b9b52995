"""Decisions and what they override."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import PRESCRIBER, chart_lock
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0011_medicines_allergies_and_conditions"),
    ]

    operations = [
        migrations.CreateModel(
            name="TreatmentDecision",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("answer", models.CharField(max_length=10)),
                (
                    "routes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                ("because", models.CharField(max_length=2000)),
                ("wants", models.CharField(max_length=2000)),
                (
                    "stops",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80), default=list, size=None
                    ),
                ),
                ("found", models.JSONField()),
                ("decided_on", models.DateField()),
                (
                    "in_place_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="care.treatmentdecision",
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="decisions", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "treatment_decision",
            },
        ),
        migrations.CreateModel(
            name="DecisionOverride",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("stop", models.CharField(max_length=80)),
                ("reason_code", models.CharField(max_length=40)),
                ("words", models.CharField(max_length=2000)),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="overrides",
                        to="care.treatmentdecision",
                    ),
                ),
            ],
            options={
                "db_table": "decision_override",
            },
        ),
        migrations.AddIndex(
            model_name="treatmentdecision",
            index=models.Index(fields=["patient", "-id"], name="decision_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="treatmentdecision",
            constraint=models.CheckConstraint(
                condition=models.Q(("answer__in", ("yes", "not_now", "no"))), name="treatment_decision_answer_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentdecision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("answer", "yes"), models.Q(("routes", []), _negated=True)),
                    models.Q(models.Q(("answer", "yes"), _negated=True), ("routes", [])),
                    _connector="OR",
                ),
                name="treatment_decision_names_its_routes",
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentdecision",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("because", ""), _negated=True), models.Q(("wants", ""), _negated=True)),
                name="treatment_decision_says_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="treatmentdecision",
            constraint=models.UniqueConstraint(fields=("in_place_of", "site"), name="treatment_decision_once"),
        ),
        migrations.AddConstraint(
            model_name="treatmentdecision",
            constraint=models.UniqueConstraint(
                condition=models.Q(("in_place_of", None)),
                fields=("patient", "site"),
                name="treatment_decision_begins_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="decisionoverride",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="decision_override_says_why"
            ),
        ),
        migrations.AddConstraint(
            model_name="decisionoverride",
            constraint=models.UniqueConstraint(fields=("decision", "stop"), name="decision_override_once"),
        ),
        KeepGrowing("TreatmentDecision"),
        KeepGrowing("DecisionOverride"),
        chart_lock(
            "treatment_decision", "decision", writers=PRESCRIBER, names={"in_place_of_id": "treatment_decision"}
        ),
        chart_lock("decision_override", "decision", writers=PRESCRIBER, names={"decision_id": "treatment_decision"}),
    ]
