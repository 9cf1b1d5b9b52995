"""Each sign-in is a row, so that its owner can see it and end it alone."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import lenitive.record.ids


class Migration(migrations.Migration):
    dependencies = [("people", "0003_sign_ins_that_were_ended")]

    operations = [
        migrations.CreateModel(
            name="SignIn",
            fields=[
                ("id", models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False)),
                ("device", models.CharField(max_length=60)),
                ("with_factor", models.CharField(max_length=20)),
                ("began_at", models.DateTimeField()),
                ("used_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sign_ins",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "db_table": "sign_in",
                "indexes": [models.Index(fields=["user", "-began_at"], name="sign_in_of_an_account")],
            },
        ),
    ]
