"""People whom a patient lets see her record for her, each with an end and an account of her own."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids
from lenitive.care.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0005_patient_accounts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Proxy",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("by_user", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("by_role", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=200)),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), size=None),
                ),
                ("until_at", models.DateTimeField(null=True)),
                (
                    "patient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="proxies", to="care.patient"
                    ),
                ),
            ],
            options={
                "db_table": "proxy",
            },
        ),
        migrations.AddField(
            model_name="signupcode",
            name="proxy",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="sign_up_codes", to="care.proxy"
            ),
        ),
        migrations.CreateModel(
            name="ProxyAccount",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "proxy",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="account", to="care.proxy"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proxy_accounts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "proxy_account",
            },
        ),
        migrations.CreateModel(
            name="ProxyEnd",
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
                    "proxy",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="end", to="care.proxy"
                    ),
                ),
            ],
            options={
                "db_table": "proxy_end",
            },
        ),
        migrations.AddIndex(
            model_name="proxy",
            index=models.Index(fields=["patient", "-id"], name="proxy_of_a_patient"),
        ),
        migrations.AddConstraint(
            model_name="proxy",
            constraint=models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="proxy_has_a_name"),
        ),
        migrations.AddConstraint(
            model_name="proxy",
            constraint=models.CheckConstraint(
                condition=models.Q(("categories", []), _negated=True), name="proxy_reads_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="proxy",
            constraint=models.CheckConstraint(
                condition=models.Q(("until_at", None), ("until_at__gt", models.F("at")), _connector="OR"),
                name="proxy_ends_after_it_began",
            ),
        ),
        KeepGrowing("Proxy"),
        KeepGrowing("ProxyEnd"),
        KeepGrowing("ProxyAccount"),
        migrations.RunSQL(sql_text("proxies.sql"), sql_text("proxies_back.sql")),
    ]
