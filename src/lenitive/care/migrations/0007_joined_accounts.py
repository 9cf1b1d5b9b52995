"""The account of a patient whose records were joined."""

from django.db import migrations

from lenitive.care.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("care", "0006_proxies")]

    operations = [migrations.RunSQL(sql_text("joined_accounts.sql"), sql_text("joined_accounts_back.sql"))]
