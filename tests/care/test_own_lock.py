"""What a patient reads by the database alone, with every filter of ours taken away: her rows, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from made_up_patients import consent_to, referred, registered, shares
from patients_who_sign_in import joined
from staff import Staff


def whole_tables(by: Any) -> dict[str, set[Any]]:
    """Ids of the people whose rows stand in each table of this room, as the database shows it to this actor."""
    from django.apps import apps
    from django.db import transaction

    from lenitive.record.acting import act_as

    found: dict[str, set[Any]] = {}
    with transaction.atomic():
        act_as(by)
        for model in apps.get_app_config("care").get_models():
            names = {each.attname for each in model._meta.fields}
            column = "id" if model.__name__ == "Patient" else "patient_id" if "patient_id" in names else "patient"
            if column == "id" or column in names:
                found[model.__name__] = set(model._default_manager.values_list(column, flat=True))
    return found


def a_full_record(staff: Staff, name: str) -> Any:
    eva = staff.by("eva")
    patient = registered(eva, legal_name=name)
    referred(patient, "demo-west", eva)
    shares(patient, "demo-west", eva)
    consent_to(patient, "research", eva)
    return patient


def test_she_reads_her_own_rows_of_every_table_and_no_others(staff: Staff) -> None:
    ann, bo = a_full_record(staff, "Ann Ortiz"), a_full_record(staff, "Bo Chen")
    of_ann, of_bo = joined(staff, ann, "ann@example.org"), joined(staff, bo, "bo@example.org")
    for by, patient in ((of_ann, ann), (of_bo, bo)):
        seen = whole_tables(by)
        assert all(ids <= {patient.pk} for ids in seen.values()), seen
        filled = {name for name, ids in seen.items() if ids}
        assert filled >= {"Patient", "PatientIdentity", "PatientContact", "CareRelation", "Consent", "Referral"}
        assert not seen["SignUpCode"] and not seen["SignUpTry"] and not seen["EmergencyEnd"]


def test_without_her_role_her_account_opens_nothing(staff: Staff) -> None:
    from dataclasses import replace

    from django.db import transaction

    from lenitive.people.models import GrantEnd, RoleGrant
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    by = joined(staff, a_full_record(staff, "Ann Ortiz"), "ann@example.org")
    own_row = {"PatientAccount"}
    for other in (replace(by, role="nurse", site_id="demo-east"), replace(by, role="signed_in")):
        assert {name for name, ids in whole_tables(other).items() if ids} <= own_row
    with transaction.atomic():
        act_as(OPERATOR)
        grant = RoleGrant.objects.get(user_id=by.user_id)
        GrantEnd(grant=grant, ended_at=staff.rehearsal.clock.now(), because="a test").save()
    assert {name for name, ids in whole_tables(by).items() if ids} <= own_row


def test_she_writes_about_herself_alone_and_only_what_she_may(staff: Staff) -> None:
    from django.db import ProgrammingError, transaction

    from lenitive.care.models import ConsentEnd, PatientContact, PatientIdentity
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    ann, bo = a_full_record(staff, "Ann Ortiz"), a_full_record(staff, "Bo Chen")
    by, now = joined(staff, ann, "ann@example.org"), staff.rehearsal.clock.now()
    act_as(staff.by("eva"))
    of_bo, of_ann = bo.contacts.get(), ann.contacts.get()
    theirs = bo.consents.first()
    act_as(by)
    wrote = written_by(by) | {"at": now}
    forbidden = (
        PatientContact(patient=bo, in_place_of=of_bo, **wrote | {"site": "demo-east"}),
        PatientContact(patient=ann, in_place_of=of_bo, **wrote | {"site": "demo-east"}),
        PatientContact(patient=ann, in_place_of=of_ann, **wrote | {"site": "demo-west"}),
        PatientContact(patient=ann, **wrote | {"site": "demo-south"}),
        ConsentEnd(consent=theirs, patient=bo, **wrote),
        ConsentEnd(consent=theirs, patient=ann, **wrote),
        PatientIdentity(patient=ann, legal_name="Ann", born_on=now.date(), language="en", sort_name="ann", **wrote),
    )
    for row in forbidden:
        with pytest.raises(ProgrammingError), transaction.atomic():
            row.save()


def test_the_lines_about_her_are_read_through_one_function_and_by_her_alone(staff: Staff) -> None:
    from django.db import connection, transaction

    from lenitive.record.acting import act_as
    from lenitive.record.models import AuditEntry

    def lines(by: Any) -> tuple[int, int]:
        with transaction.atomic():
            act_as(by)
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM lines_about_me(9000000000, 100)")
                return cursor.fetchone()[0], AuditEntry.objects.filter(by_name="Eva Demonstration").count()

    ann = a_full_record(staff, "Ann Ortiz")
    by = joined(staff, ann, "ann@example.org")
    with transaction.atomic():  # rows of this transaction can be read back by whoever wrote them, so only hers count
        assert lines(by)[0] >= 5
    for nickname in ("eva", "nora", "rosa", "omar"):
        assert lines(staff.by(nickname))[0] == 0, nickname


def test_the_door_learns_of_a_code_no_more_than_it_needs(staff: Staff) -> None:
    from django.db import connection

    from lenitive.care.sign_ups import fingerprint_of, make_code
    from lenitive.people.actors import DOOR
    from lenitive.record.acting import act_as

    ann = registered(staff.by("nick"))
    made = make_code(patient_id=ann.pk, by=staff.by("nick"))
    for by, expected in (
        (DOOR, 1),
        (staff.by("nick"), 0),
        (joined(staff, registered(staff.by("nick")), "x@example.org"), 0),
    ):
        act_as(by)
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM entered_code(%s, %s)", [fingerprint_of(made.code), "1980-03-14"])
            assert len(cursor.fetchall()) == expected
            cursor.execute("SELECT * FROM signing_up(%s)", [made.pk])
            assert len(cursor.fetchall()) == expected
    act_as(DOOR)
    from lenitive.care.models import PatientContact, PatientIdentity

    assert not PatientIdentity.objects.exists() and not PatientContact.objects.exists()
