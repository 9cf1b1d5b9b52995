"""Which consents open less than they name, since two records were joined."""

from django.db import migrations

from lenitive.care.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("care", "0013_assessments")]

    operations = [migrations.RunSQL(sql_text("narrowed.sql"), sql_text("narrowed_back.sql"))]
