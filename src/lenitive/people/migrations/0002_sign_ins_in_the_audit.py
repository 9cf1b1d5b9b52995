"""Auditors and privacy reviewers read how the staff of their site signed in."""

from django.db import migrations

from lenitive.people.sql import sql_text


class Migration(migrations.Migration):
    dependencies = [("people", "0001_users_roles_and_invitations")]

    operations = [migrations.RunSQL(sql_text("sign_ins_seen.sql"), sql_text("sign_ins_seen_back.sql"))]
