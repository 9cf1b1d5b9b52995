"""An account's sign-ins can all be ended at once."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0002_sign_ins_in_the_audit")]

    operations = [
        migrations.AddField(model_name="user", name="signed_out_at", field=models.DateTimeField(null=True)),
    ]
