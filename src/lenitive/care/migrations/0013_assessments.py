"""Assessments, answers to questionnaires, and what was done about urgent ones."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import chart_lock
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0012_decisions"),
    ]

    operations = [
        migrations.CreateModel(
            name="Assessment",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="assessments", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "assessment",
            },
        ),
        migrations.CreateModel(
            name="AssessmentEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                (
                    "assessment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.assessment"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "assessment_end",
            },
        ),
        migrations.CreateModel(
            name="InstrumentAnswers",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("instrument", models.CharField(max_length=30)),
                ("language", models.CharField(max_length=2)),
                ("answers", models.JSONField(default=dict)),
                ("entered", models.CharField(blank=True, max_length=40)),
                ("score", models.CharField(blank=True, max_length=40)),
                ("is_urgent", models.BooleanField()),
                (
                    "assessment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="care.assessment"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "instrument_answers",
            },
        ),
        migrations.CreateModel(
            name="UrgentOutcome",
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
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "urgent",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="outcome", to="care.instrumentanswers"
                    ),
                ),
            ],
            options={
                "db_table": "urgent_outcome",
            },
        ),
        migrations.AddIndex(
            model_name="assessment",
            index=models.Index(fields=["patient", "-id"], name="assessment_of_a_patient"),
        ),
        migrations.AddIndex(
            model_name="instrumentanswers",
            index=models.Index(fields=["assessment", "instrument", "-id"], name="answers_of_an_assessment"),
        ),
        migrations.AddIndex(
            model_name="instrumentanswers",
            index=models.Index(fields=["patient", "-id"], name="answers_of_a_patient"),
        ),
        migrations.AddIndex(
            model_name="instrumentanswers",
            index=models.Index(
                condition=models.Q(("is_urgent", True)), fields=["site"], name="answers_that_are_urgent"
            ),
        ),
        migrations.AddConstraint(
            model_name="urgentoutcome",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ("safe", "with_help", "emergency", "not_reached"))),
                name="urgent_outcome_outcome_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="urgentoutcome",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="urgent_outcome_says_what"
            ),
        ),
        KeepGrowing("Assessment"),
        KeepGrowing("AssessmentEnd"),
        KeepGrowing("InstrumentAnswers"),
        KeepGrowing("UrgentOutcome"),
        chart_lock("assessment", "assessment"),
        chart_lock("assessment_end", "assessment", names={"assessment_id": "assessment"}),
        chart_lock("instrument_answers", "scores", names={"assessment_id": "assessment"}),
        chart_lock("urgent_outcome", "scores", names={"urgent_id": "instrument_answers"}),
    ]
