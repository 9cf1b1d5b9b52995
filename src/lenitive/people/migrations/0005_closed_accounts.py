"""An account is closed by a row that says who did it and why."""

import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids
from lenitive.people.sql import sql_text
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("people", "0004_sign_ins_one_by_one")]

    operations = [
        migrations.CreateModel(
            name="AccountClosing",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("site", models.CharField(max_length=60)),
                ("closed_at", models.DateTimeField()),
                ("because", models.CharField(max_length=500)),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                (
                    "closed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="closings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "account_closing",
                "indexes": [models.Index(fields=["user", "-closed_at"], name="account_closing_newest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("closed_by", models.F("user")), _negated=True),
                        name="account_closing_not_of_herself",
                    )
                ],
            },
        ),
        KeepGrowing("AccountClosing"),
        migrations.RunSQL(sql_text("closings.sql"), sql_text("closings_back.sql")),
    ]
