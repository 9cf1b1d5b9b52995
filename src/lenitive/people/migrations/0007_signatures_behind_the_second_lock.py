"""Signatures hold what was shown, so the second lock holds them as well."""

from django.db import migrations

from lenitive.people.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("people", "0006_emergency_access"), ("record", "0005_signatures")]

    operations = [migrations.RunSQL(sql_text("signatures_seen.sql"), sql_text("signatures_seen_back.sql"))]
