"""Records of one person that were joined, and answers to whether two are one person's."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0003_break_glass"),
    ]

    operations = [
        migrations.CreateModel(
            name="PatientMerge",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                (
                    "identifiers",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), size=None),
                ),
                ("reason", models.CharField(max_length=500)),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="merges_away", to="care.patient"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="merges", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "patient_merge",
            },
        ),
        migrations.CreateModel(
            name="PatientMergeEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("reason", models.CharField(max_length=500)),
                (
                    "merge",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.patientmerge"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "patient_merge_end",
            },
        ),
        migrations.CreateModel(
            name="DuplicateAnswer",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("is_same", models.BooleanField()),
                ("may_be_joined", models.BooleanField()),
                (
                    "facts",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), size=None),
                ),
                ("reason", models.CharField(max_length=500)),
                (
                    "other",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "duplicate_answer",
                "indexes": [
                    models.Index(fields=["patient", "-id"], name="duplicate_answer_of_a_patient"),
                    models.Index(fields=["other", "-id"], name="duplicate_answer_of_the_other"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("patient", models.F("other")), _negated=True),
                        name="duplicate_answer_of_two",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True), name="duplicate_answer_says_why"
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="patientmerge",
            index=models.Index(fields=["patient"], name="patient_merge_of_a_patient"),
        ),
        migrations.AddIndex(
            model_name="patientmerge",
            index=models.Index(fields=["other"], name="patient_merge_of_the_other"),
        ),
        migrations.AddConstraint(
            model_name="patientmerge",
            constraint=models.CheckConstraint(
                condition=models.Q(("patient", models.F("other")), _negated=True), name="patient_merge_of_two"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientmerge",
            constraint=models.CheckConstraint(
                condition=models.Q(("identifiers__len__gte", 2)), name="patient_merge_two_identifiers"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientmerge",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason", ""), _negated=True), name="patient_merge_says_why"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientmergeend",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason", ""), _negated=True), name="patient_merge_end_says_why"
            ),
        ),
        KeepGrowing("PatientMerge"),
        KeepGrowing("PatientMergeEnd"),
        KeepGrowing("DuplicateAnswer"),
        migrations.RunSQL(sql_text("merging.sql"), sql_text("merging_back.sql")),
    ]
