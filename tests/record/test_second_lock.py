"""Row-level security: each table has it, or stands here with why nobody's data are in it."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from lenitive.record.rehearsal import Rehearsal

NAMES_A_PERSON = """
SELECT DISTINCT table_name FROM information_schema.columns
WHERE table_schema = 'public' AND column_name IN ('patient', 'patient_id')
"""
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
    "audit_seal": "numbers of lines",
    "public_key": "public",
    "run_event": "starts and stops",
    "site_check": "backups and verifications",
    "due_job": "ids and instants",
}
OF_PACKAGES = ("procrastinate_", "django_migrations", "django_content_type", "auth_")


def names(database: Rehearsal, asked: str) -> set[str]:
    with psycopg.connect(database.admin.url) as admin:
        return {str(name) for (name,) in admin.execute(asked.encode())}


def of_the_stock() -> set[str]:
    """Books of a store: goods and their movements, and nobody's name but that of staff."""
    from django.apps import apps

    return {each._meta.db_table for each in apps.get_app_config("pharmacy").get_models()}


def test_every_table_has_the_second_lock_or_a_reason_why_not(database: Rehearsal) -> None:
    found = {name for name in names(database, OPEN) if not name.startswith(OF_PACKAGES)}
    assert found - of_the_stock() == EXEMPT.keys()


def test_no_table_that_names_a_patient_is_without_the_second_lock(database: Rehearsal) -> None:
    assert {"audit_entry", "signature", "emergency_access"} <= names(database, NAMES_A_PERSON)
    assert names(database, NAMES_A_PERSON) & names(database, OPEN) == set()


def test_a_signature_is_read_by_whoever_gave_it_and_not_by_somebody_who_only_says_so(database: Rehearsal) -> None:
    from django.db import ProgrammingError, transaction

    from lenitive.record.acting import act_as
    from lenitive.record.actor import Actor, StepUp
    from lenitive.record.keys import begin_what_is_missing
    from lenitive.record.models import Signature
    from lenitive.record.signatures import Shown, sign

    begin_what_is_missing()
    ann, bea = (
        Actor(each, "prescriber", "demo-east", name, StepUp("passkey", database.clock.now()))
        for each, name in ((7, "Ann"), (8, "Bea"))
    )
    with transaction.atomic():
        act_as(ann)
        made = sign(Shown("order", uuid4(), {"drug": "ketamine"}, uuid4()), "approve this order", ann)
        assert Signature.objects.filter(pk=made.pk).exists()
    with transaction.atomic():
        act_as(bea)
        assert not Signature.objects.exists()
    with pytest.raises(ProgrammingError), transaction.atomic():
        act_as(bea)
        sign(Shown("order", uuid4(), {"drug": "ketamine"}), "approve this order", ann)
    with transaction.atomic():
        assert not Signature.objects.exists(), "nobody acts"
