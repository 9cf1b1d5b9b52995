"""Staff know whom people of their site have named without them."""

from django.db import migrations

from lenitive.care.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("care", "0022_changes")]

    operations = [migrations.RunSQL(sql_text("proxies_known.sql"), sql_text("proxies_known_back.sql"))]
