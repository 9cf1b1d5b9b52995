"""Consents, referrals, and what people share with another site."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0001_patients"),
    ]

    operations = [
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("kind", models.CharField(max_length=30)),
                ("route", models.CharField(blank=True, max_length=20)),
                ("to_site", models.CharField(blank=True, max_length=60)),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                (
                    "purposes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), default=list, size=None
                    ),
                ),
                ("until_at", models.DateTimeField(null=True)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="consents", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "consent",
            },
        ),
        migrations.CreateModel(
            name="ConsentEnd",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("words", models.CharField(blank=True, max_length=500)),
                (
                    "consent",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.consent"
                    ),
                ),
                (
                    "patient",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
            ],
            options={
                "db_table": "consent_end",
            },
        ),
        migrations.CreateModel(
            name="ConsentText",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=30)),
                ("route", models.CharField(blank=True, max_length=20)),
                ("version", models.PositiveSmallIntegerField()),
                ("language", models.CharField(max_length=2)),
                ("text", models.TextField()),
                ("sha256", models.BinaryField(max_length=32)),
            ],
            options={
                "db_table": "consent_text",
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "route", "language", "sha256"), name="consent_text_once")
                ],
            },
        ),
        migrations.AddField(
            model_name="consent",
            name="text",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.consenttext"
            ),
        ),
        migrations.CreateModel(
            name="Referral",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("to_site", models.CharField(max_length=60)),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), size=None),
                ),
                ("reason", models.CharField(max_length=2000)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="referrals", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "referral",
            },
        ),
        migrations.CreateModel(
            name="ReferralTaken",
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
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="care.patient"),
                ),
                (
                    "referral",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="taken", to="care.referral"
                    ),
                ),
            ],
            options={
                "db_table": "referral_taken",
            },
        ),
        migrations.AddIndex(
            model_name="consent",
            index=models.Index(fields=["patient", "-id"], name="consent_of_a_patient"),
        ),
        migrations.AddIndex(
            model_name="consent",
            index=models.Index(
                condition=models.Q(("kind", "sharing")), fields=["to_site", "patient"], name="consent_to_a_site"
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ("treatment_off_label", "clinic_session", "texts", "sharing", "research"))
                ),
                name="consent_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kind", "sharing"),
                        models.Q(("to_site", ""), _negated=True),
                        models.Q(("categories", []), _negated=True),
                    ),
                    models.Q(models.Q(("kind", "sharing"), _negated=True), ("categories", []), ("to_site", "")),
                    _connector="OR",
                ),
                name="consent_sharing_says_with_whom",
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "sharing"), _negated=True),
                    models.Q(("to_site", models.F("site")), _negated=True),
                    _connector="OR",
                ),
                name="consent_sharing_is_with_another",
            ),
        ),
        migrations.AddConstraint(
            model_name="consent",
            constraint=models.CheckConstraint(
                condition=models.Q(("until_at", None), ("until_at__gt", models.F("at")), _connector="OR"),
                name="consent_ends_after_it_began",
            ),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["patient", "-id"], name="referral_of_a_patient"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["to_site", "-id"], name="referral_to_a_site"),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(("to_site", models.F("site")), _negated=True), name="referral_to_another_site"
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason", ""), _negated=True), name="referral_says_why"
            ),
        ),
        KeepGrowing("ConsentText"),
        KeepGrowing("Consent"),
        KeepGrowing("ConsentEnd"),
        KeepGrowing("Referral"),
        KeepGrowing("ReferralTaken"),
        migrations.RunSQL(sql_text("sharing.sql"), sql_text("sharing_back.sql")),
    ]
