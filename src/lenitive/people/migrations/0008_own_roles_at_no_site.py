"""The roles of patients and of those who act for them are held at no site."""

from django.db import migrations, models

from lenitive.people.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("people", "0007_signatures_behind_the_second_lock")]

    operations = [
        migrations.AddConstraint(
            model_name="rolegrant",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__in", ("patient", "caregiver")), ("site", ""))
                | models.Q(
                    models.Q(("role__in", ("patient", "caregiver")), _negated=True),
                    models.Q(("site", ""), _negated=True),
                ),
                name="role_grant_own_is_at_no_site",
            ),
        ),
        migrations.RunSQL(sql_text("own_roles.sql"), sql_text("own_roles_back.sql")),
    ]
