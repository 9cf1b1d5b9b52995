"""Public halves of the server's keys, which only grow."""

import django.db.models.functions.datetime
from django.db import migrations, models

import lenitive.record.ids
from lenitive.record.append_only import KeepGrowing


class Migration(migrations.Migration):
    dependencies = [("record", "0001_audit_and_client_requests")]
    operations = [
        migrations.CreateModel(
            name="PublicKey",
            fields=[
                (
                    "id",
                    models.UUIDField(default=lenitive.record.ids.new_id, primary_key=True, serialize=False),
                ),
                ("purpose", models.CharField(max_length=20)),
                ("public", models.BinaryField(max_length=32)),
                ("begun_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "db_table": "public_key",
                "indexes": [models.Index(fields=["purpose", "id"], name="public_key_by_purpose")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("purpose__in", ("signing", "heads"))), name="public_key_purpose_is_known"
                    ),
                    models.UniqueConstraint(fields=("public",), name="public_key_once"),
                ],
            },
        ),
        KeepGrowing("PublicKey"),
    ]
