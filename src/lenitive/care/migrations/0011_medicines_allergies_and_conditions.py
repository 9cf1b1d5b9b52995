"""Medicines, allergies and conditions: what is taken and known."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import chart_lock
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0010_readings"),
    ]

    operations = [
        migrations.CreateModel(
            name="PatientAllergy",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("group", models.CharField(max_length=20)),
                ("to", models.CharField(blank=True, max_length=200)),
                ("reaction", models.CharField(blank=True, max_length=500)),
                ("answered_on", models.DateField()),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="allergies", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "allergy",
            },
        ),
        migrations.CreateModel(
            name="AllergyEnd",
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
                    "allergy",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.patientallergy"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "allergy_end",
            },
        ),
        migrations.CreateModel(
            name="PatientCondition",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("fact", models.CharField(max_length=30)),
                (
                    "values",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=30), default=list, size=None
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=500)),
                ("answered_on", models.DateField()),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="conditions", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "condition",
            },
        ),
        migrations.CreateModel(
            name="ConditionEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("ended_on", models.DateField()),
                ("because", models.CharField(blank=True, max_length=500)),
                (
                    "condition",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.patientcondition"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "condition_end",
            },
        ),
        migrations.CreateModel(
            name="PatientMedicine",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=200)),
                ("known_as", models.CharField(blank=True, max_length=200)),
                ("dose", models.CharField(blank=True, max_length=200)),
                ("from_on", models.DateField(null=True)),
                ("until_on", models.DateField(null=True)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="medicines", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "medicine",
            },
        ),
        migrations.CreateModel(
            name="MedicineStop",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("until_on", models.DateField()),
                ("because", models.CharField(blank=True, max_length=500)),
                (
                    "medicine",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="stop", to="care.patientmedicine"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "medicine_stop",
            },
        ),
        migrations.AddIndex(
            model_name="patientallergy",
            index=models.Index(fields=["patient", "-id"], name="allergy_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="patientallergy",
            constraint=models.CheckConstraint(
                condition=models.Q(("group__in", ("none", "ketamine", "nsaid", "local_anesthetic", "other"))),
                name="allergy_group_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="patientallergy",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("group", "none"), ("reaction", ""), ("to", "")),
                    models.Q(models.Q(("group", "none"), _negated=True), models.Q(("to", ""), _negated=True)),
                    _connector="OR",
                ),
                name="allergy_says_to_what",
            ),
        ),
        migrations.AddConstraint(
            model_name="allergyend",
            constraint=models.CheckConstraint(
                condition=models.Q(("because", ""), _negated=True), name="allergy_end_says_why"
            ),
        ),
        migrations.AddIndex(
            model_name="patientcondition",
            index=models.Index(fields=["patient", "fact", "-id"], name="condition_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="patientcondition",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("fact", "other"), ("values", []), models.Q(("words", ""), _negated=True)),
                    models.Q(models.Q(("fact", "other"), _negated=True), models.Q(("values", []), _negated=True)),
                    _connector="OR",
                ),
                name="condition_says_what",
            ),
        ),
        migrations.AddIndex(
            model_name="patientmedicine",
            index=models.Index(fields=["patient", "known_as"], name="medicine_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="patientmedicine",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="medicine_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientmedicine",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("from_on", None), ("until_on", None), ("until_on__gte", models.F("from_on")), _connector="OR"
                ),
                name="medicine_ends_after_it_began",
            ),
        ),
        KeepGrowing("PatientMedicine"),
        KeepGrowing("MedicineStop"),
        KeepGrowing("PatientAllergy"),
        KeepGrowing("AllergyEnd"),
        KeepGrowing("PatientCondition"),
        KeepGrowing("ConditionEnd"),
        chart_lock("medicine", "medicines"),
        chart_lock("medicine_stop", "medicines", names={"medicine_id": "medicine"}),
        chart_lock("allergy", "medicines"),
        chart_lock("allergy_end", "medicines", names={"allergy_id": "allergy"}),
        chart_lock("condition", "medicines"),
        chart_lock("condition_end", "medicines", names={"condition_id": "condition"}),
    ]
