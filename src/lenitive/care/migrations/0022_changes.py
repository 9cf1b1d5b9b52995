"""What the rules say since something of a person changed, and what was done about what is new."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import chart_lock
from lenitive.record.append_only import KeepGrowing

SETTLING = "acting_site('prescriber', 'pharmacist')"
# What the pharmacist of another site did about a change is read by whoever reads the change.
WITH_ITS_CHANGE = """CREATE POLICY with_its_change ON change_outcome FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM suitability_change c WHERE c.id = change_id))"""


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0015_treatment_plans"),
    ]

    operations = [
        migrations.CreateModel(
            name="SuitabilityChange",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("found", models.JSONField(default=list)),
                ("news", models.JSONField(default=list)),
                ("is_stop", models.BooleanField()),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="changes", to="care.treatmentdecision"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "suitability_change",
            },
        ),
        migrations.CreateModel(
            name="ChangeOutcome",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("outcome", models.CharField(max_length=20)),
                ("words", models.CharField(max_length=2000)),
                (
                    "change",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="outcome", to="care.suitabilitychange"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "change_outcome",
            },
        ),
        migrations.AddIndex(
            model_name="suitabilitychange",
            index=models.Index(fields=["decision", "-id"], name="changes_of_a_decision"),
        ),
        migrations.AddIndex(
            model_name="suitabilitychange",
            index=models.Index(
                condition=models.Q(("news", []), _negated=True), fields=["site"], name="changes_with_news"
            ),
        ),
        migrations.AddConstraint(
            model_name="changeoutcome",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ("goes_on", "changed", "stopped", "not_reached"))),
                name="change_outcome_outcome_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="changeoutcome",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="change_outcome_says_what"
            ),
        ),
        KeepGrowing("SuitabilityChange"),
        KeepGrowing("ChangeOutcome"),
        chart_lock("suitability_change", "decision", names={"decision_id": "treatment_decision"}),
        chart_lock("change_outcome", "decision", writers=SETTLING, names={"change_id": "suitability_change"}),
        migrations.RunSQL(WITH_ITS_CHANGE, "DROP POLICY with_its_change ON change_outcome"),
    ]
