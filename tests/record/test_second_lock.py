"""Row-level security: each table has it, or stands here with why nobody's data are in it."""

from __future__ import annotations

import psycopg

from lenitive.record.rehearsal import Rehearsal

OPEN = """
SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
AND NOT relrowsecurity ORDER BY relname
"""
EXEMPT = {  # nothing clinical is in any of them
    "people_user": "accounts: a sign-in looks for one before anybody acts",
    "mfa_authenticator": "second factors, encrypted: the same",
    "account_emailaddress": "of allauth, and empty",
    "account_emailconfirmation": "of allauth, and empty",
    "django_session": "web sessions, under a random name",
    "sign_in": "what an account's page lists of them",
    "shared_count": "tries and used codes",
    "outgoing_mail": "mail that waits; it names nobody, no drug and no condition",
    "client_request": "keys of requests; the answer holds ids alone",
    "audit_link": "hashes",
    "public_key": "public",
    "run_event": "starts and stops",
    "site_check": "backups and verifications",
    "due_job": "ids and instants",
    "signature": "content of what was signed is not in it: its hash is",
}
OF_PACKAGES = ("procrastinate_", "django_migrations", "django_content_type", "auth_")


def test_every_table_has_the_second_lock_or_a_reason_why_not(database: Rehearsal) -> None:
    with psycopg.connect(database.admin.url) as admin:
        found = {str(name) for (name,) in admin.execute(OPEN)}
    assert {name for name in found if not name.startswith(OF_PACKAGES)} == EXEMPT.keys()
