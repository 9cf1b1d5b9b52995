"""Patients, their names and contacts, and which site has to do with them."""

import datetime

import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    initial = True

    dependencies = [("people", "0007_signatures_behind_the_second_lock")]

    operations = [
        migrations.CreateModel(
            name="Patient",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("card_number", models.CharField(max_length=11, unique=True)),
                ("is_demonstration", models.BooleanField()),
            ],
            options={
                "db_table": "patient",
                "indexes": [models.Index(fields=["site", "id"], name="patient_by_site")],
            },
        ),
        migrations.CreateModel(
            name="PatientIdentity",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("legal_name", models.CharField(max_length=200)),
                ("preferred_name", models.CharField(blank=True, max_length=200)),
                ("born_on", models.DateField()),
                ("sex", models.CharField(blank=True, max_length=10)),
                ("language", models.CharField(max_length=2)),
                ("because", models.CharField(blank=True, max_length=500)),
                ("sort_name", models.CharField(max_length=200)),
                (
                    "in_place_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="care.patientidentity",
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="identities", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "patient_identity",
            },
        ),
        migrations.CreateModel(
            name="PatientName",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("word", models.CharField(max_length=200)),
                ("sound", models.CharField(max_length=200)),
                (
                    "identity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="names", to="care.patientidentity"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="names", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "patient_name",
            },
        ),
        migrations.CreateModel(
            name="CareRelation",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("to_site", models.CharField(max_length=60)),
                ("because", models.CharField(max_length=20)),
                ("until_at", models.DateTimeField(null=True)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="relations", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "care_relation",
                "indexes": [
                    models.Index(fields=["patient", "to_site"], name="care_relation_of_a_patient"),
                    models.Index(fields=["to_site", "because"], name="care_relation_of_a_site"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("because__in", ("registered", "referred", "order_sent", "break_glass"))),
                        name="care_relation_because_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until_at", None), ("until_at__gt", models.F("at")), _connector="OR"),
                        name="care_relation_ends_after_it_began",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PatientContact",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("telephone", models.CharField(blank=True, max_length=20)),
                ("email", models.CharField(blank=True, max_length=254)),
                ("address", models.CharField(blank=True, max_length=500)),
                (
                    "in_place_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="care.patientcontact",
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="contacts", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "patient_contact",
                "indexes": [
                    models.Index(fields=["patient", "-id"], name="patient_contact_newest"),
                    models.Index(fields=["telephone"], name="patient_contact_by_telephone"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("in_place_of", "site"), name="patient_contact_corrected_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("in_place_of", None)),
                        fields=("patient", "site"),
                        name="patient_contact_begins_once",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="patientidentity",
            index=models.Index(fields=["patient", "-id"], name="patient_identity_newest"),
        ),
        migrations.AddIndex(
            model_name="patientidentity",
            index=models.Index(fields=["site", "sort_name", "id"], name="patient_identity_by_name"),
        ),
        migrations.AddIndex(
            model_name="patientidentity",
            index=models.Index(fields=["born_on"], name="patient_identity_by_birth"),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.CheckConstraint(
                condition=models.Q(("sex__in", ("", "female", "male", "x"))), name="patient_identity_sex_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.CheckConstraint(
                condition=models.Q(("language__in", ("en", "es"))), name="patient_identity_language_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.CheckConstraint(
                condition=models.Q(("legal_name", ""), _negated=True), name="patient_identity_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.CheckConstraint(
                condition=models.Q(("born_on__gte", datetime.date(1900, 1, 1))),
                name="patient_identity_born_in_living_memory",
            ),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("because", ""), ("in_place_of", None)),
                    models.Q(("in_place_of__isnull", False), models.Q(("because", ""), _negated=True)),
                    _connector="OR",
                ),
                name="patient_identity_correction_says_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.UniqueConstraint(fields=("in_place_of", "site"), name="patient_identity_corrected_once"),
        ),
        migrations.AddConstraint(
            model_name="patientidentity",
            constraint=models.UniqueConstraint(
                condition=models.Q(("in_place_of", None)), fields=("patient",), name="patient_identity_begins_once"
            ),
        ),
        migrations.AddIndex(
            model_name="patientname",
            index=models.Index(fields=["word", "patient"], name="patient_name_by_word"),
        ),
        migrations.AddIndex(
            model_name="patientname",
            index=models.Index(fields=["sound", "patient"], name="patient_name_by_sound"),
        ),
        KeepGrowing("Patient"),
        KeepGrowing("PatientIdentity"),
        KeepGrowing("PatientName"),
        KeepGrowing("PatientContact"),
        KeepGrowing("CareRelation"),
        migrations.RunSQL(sql_text("second_lock.sql"), sql_text("second_lock_back.sql")),
    ]
