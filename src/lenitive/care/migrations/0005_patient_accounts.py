"""Patients sign in: codes handed to them, tries, accounts, and what they read of themselves."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0004_merging"),
        ("people", "0008_own_roles_at_no_site"),
    ]

    operations = [
        migrations.CreateModel(
            name="SignUpCode",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("fingerprint", models.BinaryField(max_length=32)),
                ("expires_at", models.DateTimeField()),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sign_up_codes", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "sign_up_code",
            },
        ),
        migrations.CreateModel(
            name="PatientAccount",
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="account", to="care.patient"
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="patient_account",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "patient_account",
            },
        ),
        migrations.CreateModel(
            name="SignUpTry",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("patient", models.UUIDField(null=True)),
                ("is_right", models.BooleanField()),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "code",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tries",
                        to="care.signupcode",
                    ),
                ),
            ],
            options={
                "db_table": "sign_up_try",
            },
        ),
        migrations.CreateModel(
            name="SignUpUse",
            fields=[
                (
                    "code",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="use",
                        serialize=False,
                        to="care.signupcode",
                    ),
                ),
                ("used_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "db_table": "sign_up_use",
            },
        ),
        migrations.AddIndex(
            model_name="signupcode",
            index=models.Index(fields=["patient", "-id"], name="sign_up_code_newest"),
        ),
        migrations.AddConstraint(
            model_name="signupcode",
            constraint=models.UniqueConstraint(fields=("fingerprint",), name="sign_up_code_drawn_once"),
        ),
        migrations.AddConstraint(
            model_name="signupcode",
            constraint=models.CheckConstraint(
                condition=models.Q(("expires_at__gt", models.F("at"))), name="sign_up_code_lasts"
            ),
        ),
        migrations.AddConstraint(
            model_name="signuptry",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_right", False), ("code__isnull", False), _connector="OR"),
                name="sign_up_try_right_of_a_code",
            ),
        ),
        KeepGrowing("SignUpCode"),
        KeepGrowing("SignUpTry"),
        KeepGrowing("PatientAccount"),
        KeepGrowing("SignUpUse"),
        migrations.RunSQL(sql_text("accounts.sql"), sql_text("accounts_back.sql")),
        migrations.RunSQL(sql_text("looked.sql"), sql_text("looked_back.sql")),
    ]
