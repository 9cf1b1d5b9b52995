"""Finds a patient in the lists that were shown."""

import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("record", "0005_signatures")]
    operations = [
        migrations.AddIndex(
            model_name="auditentry",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("thing_kind", "patient")), fields=["thing_ids"], name="audit_entry_lists"
            ),
        ),
    ]
