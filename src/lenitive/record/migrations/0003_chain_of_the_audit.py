"""The chain over the audit, which a function of the database alone writes."""

from django.db import migrations, models

import lenitive.record.models.audit_entry
from lenitive.record.append_only import KeepGrowing
from lenitive.record.chain.lines import lined


class Migration(migrations.Migration):
    dependencies = [("record", "0002_public_keys")]
    operations = [
        migrations.CreateModel(
            name="AuditLink",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(unique=True)),
                ("hash", models.BinaryField(max_length=32)),
            ],
            options={"db_table": "audit_link"},
        ),
        KeepGrowing("AuditLink", app_inserts=False),
        migrations.CreateModel(
            name="AuditSeal",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("sealed_at", models.DateTimeField()),
                ("cluster", models.CharField(max_length=20)),
                ("upcoming", lenitive.record.models.audit_entry.TransactionId()),
                ("highest_line", models.BigIntegerField()),
                ("settled", models.BigIntegerField()),
                ("number", models.BigIntegerField()),
                ("hash", models.BinaryField(max_length=32)),
            ],
            options={"db_table": "audit_seal"},
        ),
        KeepGrowing("AuditSeal", app_inserts=False),
        migrations.RunSQL(lined("seal_audit.sql"), "DROP FUNCTION seal_audit()"),
    ]
