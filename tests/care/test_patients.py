"""People are registered, corrected and found; a correction leaves the earlier entry, and no site finds another's."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible, Stale
from made_up_patients import BORN, registered, someone
from staff import Staff


def codes(verb: Any, **given: Any) -> list[str]:
    with pytest.raises(Refused) as no:
        verb(**given)
    return [each.code for each in no.value.reasons]


def found(text: str, by: Any) -> list[str]:
    from lenitive.care.visible import find
    from lenitive.record.acting import act_as

    act_as(by)
    return [each.identity.legal_name for each in find(text=text, by=by)]


def known(patient: Any, by: Any) -> Any:
    from lenitive.care.visible import known_patient
    from lenitive.record.acting import act_as

    act_as(by)
    return known_patient(patient.pk, by=by)


@pytest.mark.parametrize(
    ("nickname", "site"), [("dina", "demo-east"), ("nick", ""), ("eva", ""), ("nora", ""), ("tess", "")]
)
def test_front_desk_nurse_prescriber_pharmacist_and_technician_register_people(
    staff: Staff, nickname: str, site: str
) -> None:
    by = staff.by(nickname, site)
    ann = registered(by)
    assert known(ann, by).identity.legal_name == "Ann Ortiz" and ann.is_demonstration


@pytest.mark.parametrize("nickname", ["rosa", "omar", "priya"])
def test_oversight_registers_nobody_and_sees_nobody(staff: Staff, nickname: str) -> None:
    registered(staff.by("nora"))
    with pytest.raises(NotVisible):
        registered(staff.by(nickname))
    assert found("ortiz", staff.by(nickname)) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"born_on": date(2027, 1, 1)}, "born-in-the-future"),
        ({"born_on": date(1906, 12, 31)}, None),
        ({"born_on": date(1905, 12, 31)}, "born-too-long-ago"),
        ({"born_on": date(80, 3, 14)}, "born-too-long-ago"),
        ({"legal_name": "Suharto"}, None),
        ({"legal_name": "Wolfeschlegelsteinhausenbergerdorff-Krage"}, None),
        ({"legal_name": "李小龍"}, None),
        ({"legal_name": " - "}, "bad-legal-name"),
        ({"legal_name": "x" * 201}, "bad-legal-name"),
        ({"preferred_name": "???"}, "bad-preferred-name"),
        ({"sex": "unsure"}, "unknown-sex"),
        ({"language": "fr"}, "unknown-language"),
        ({"telephone": "555-0123"}, "bad-telephone"),
        ({"telephone": "+1 (303) 555-0123"}, None),
        ({"telephone": "٣٠٣-٥٥٥-٠١٢٣"}, "bad-telephone"),
        ({"email": "ann@example"}, "bad-email"),
        ({"address": "x" * 501}, "address-too-long"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do_and_odd_names_are_names(
    staff: Staff, facts: dict[str, Any], code: str | None
) -> None:
    from lenitive.care.patients import register

    by = staff.by("nora")
    if code is None:
        assert registered(by, **facts).pk
    else:
        assert codes(register, person=someone(**facts), by=by) == [code]


def test_every_reason_is_told_at_once(staff: Staff) -> None:
    from lenitive.care.patients import register

    wrong = someone(born_on=date(2030, 1, 1), legal_name="", telephone="1", email="x")
    assert len(codes(register, person=wrong, by=staff.by("nora"))) == 4


def test_father_and_son_of_one_name_and_twins_are_two_people_each(staff: Staff) -> None:
    by = staff.by("nora")
    ids = {
        registered(by, legal_name="José Peña").pk,
        registered(by, legal_name="José Peña", born_on=date(2004, 5, 1)).pk,
        registered(by, legal_name="Ana Peña", born_on=date(2004, 5, 1)).pk,
    }
    assert len(ids) == 3 and len(found("pena", by)) == 3
    assert found("jose pena 5/1/2004", by) == ["José Peña"]


def test_a_correction_is_a_row_and_the_earlier_one_is_read_and_finds_her(staff: Staff) -> None:
    from lenitive.care.patients import IdentityCorrection, correct
    from lenitive.care.visible import identities

    by = staff.by("nora")
    ann = registered(by)
    before = known(ann, by).identity
    facts = someone(legal_name="Ann Lindqvist").identity
    correct(correction=IdentityCorrection(ann.pk, before.pk, facts, "married"), by=by)
    assert known(ann, by).identity.legal_name == "Ann Lindqvist"
    assert [each.legal_name for each in identities(by=by)] == ["Ann Lindqvist", "Ann Ortiz"]
    assert found("ortiz", by) == ["Ann Lindqvist"] == found("lindquist", by)


def test_a_correction_of_what_was_corrected_meanwhile_is_stale_and_changes_nothing(staff: Staff) -> None:
    from lenitive.care.patients import ContactCorrection, IdentityCorrection, correct, correct_contact

    by = staff.by("nora")
    ann = registered(by)
    read = known(ann, by)
    facts = someone(legal_name="Ann Lindqvist")
    correct(correction=IdentityCorrection(ann.pk, read.identity.pk, facts.identity, "married"), by=by)
    with pytest.raises(Stale):
        correct(correction=IdentityCorrection(ann.pk, read.identity.pk, facts.identity, "again"), by=by)
    correct_contact(correction=ContactCorrection(ann.pk, read.contact.pk, facts.contact), by=by)
    with pytest.raises(Stale):
        correct_contact(correction=ContactCorrection(ann.pk, read.contact.pk, facts.contact), by=by)


def test_a_correction_says_why(staff: Staff) -> None:
    from lenitive.care.patients import IdentityCorrection, correct

    by = staff.by("nora")
    ann = registered(by)
    asked = IdentityCorrection(ann.pk, known(ann, by).identity.pk, someone().identity, "  ")
    assert codes(correct, correction=asked, by=by) == ["because-missing"]


@pytest.mark.parametrize(
    "text",
    ["ortiz", "ORT", "ann or", "Órtiz", "ortis", "an ortiz", "3/14/1980", "1980-03-14", "(303) 555-0123", "3035550123",
     "ortiz 3/14/1980", "card", "annie"],
)  # fmt: skip
def test_she_is_found_by_beginnings_by_sound_by_birth_date_telephone_and_card(staff: Staff, text: str) -> None:
    by = staff.by("nora")
    ann = registered(by, preferred_name="Annie")
    registered(by, legal_name="Bo Chen", born_on=date(1975, 1, 2), telephone="303-555-0124")
    assert found(ann.card_number if text == "card" else text, by) == ["Ann Ortiz"]


@pytest.mark.parametrize(
    "text", ["", "  ", "zzz", "ortiz 3/15/1980", "303-555-9999", "000-000-000", "%", "' OR 1=1 --"]
)
def test_what_does_not_fit_finds_nobody(staff: Staff, text: str) -> None:
    by = staff.by("nora")
    registered(by)
    assert found(text, by) == []


def test_the_closest_name_comes_first(staff: Staff) -> None:
    by = staff.by("nora")
    for name in ("Maria Gonsalez", "Mario Gonzalez", "Maria Gonzales"):
        registered(by, legal_name=name)
    assert found("maria gonzales", by)[0] == "Maria Gonzales"


def test_another_site_finds_nobody_and_is_told_nothing(staff: Staff) -> None:
    from lenitive.care.patients import ContactCorrection, correct_contact

    ann = registered(staff.by("nora"))
    for nickname in ("sam", "eva"):
        by = staff.by(nickname)
        assert found("ortiz", by) == [] and found("3/14/1980", by) == [] and found(ann.card_number, by) == []
        with pytest.raises(NotVisible):
            known(ann, by)
        with pytest.raises(NotVisible):
            asked = ContactCorrection(ann.pk, uuid4(), someone().contact)
            correct_contact(correction=asked, by=by)


def test_the_database_shows_nothing_to_nobody_and_to_another_site(staff: Staff) -> None:
    from django.db import transaction

    from lenitive.care.models import CareRelation, Patient, PatientContact, PatientIdentity, PatientName
    from lenitive.record.acting import act_as
    from lenitive.record.actor import NOTIFIER, SEALER, Actor

    registered(staff.by("nora"))
    tables = (CareRelation, Patient, PatientContact, PatientIdentity, PatientName)
    ended = Actor(staff.user("nora").pk, "pharmacist", "demo-south", "Nora")
    for by, sees in ((staff.by("tess"), True), (staff.by("sam"), False), (staff.by("rosa"), False), (ended, False),
                     (SEALER, False), (NOTIFIER, False)):  # fmt: skip
        with transaction.atomic():
            act_as(by)
            assert [each.objects.exists() for each in tables] == [sees] * 5, by


@pytest.mark.slow
def test_everybody_is_listed_by_last_name_page_by_page_without_a_name_in_the_address(staff: Staff) -> None:
    from lenitive.care.visible import ON_A_PAGE, listed
    from lenitive.record.acting import act_as

    by = staff.by("nora")
    for number in range(ON_A_PAGE + 3):
        registered(by, legal_name=f"Kim {chr(97 + number % 26)}{number:03d}", born_on=BORN)
    act_as(by)
    first, after = listed(by=by)
    rest, end = listed(by=by, after=after)
    names = [each.identity.sort_name for each in (*first, *rest)]
    assert len(first) == ON_A_PAGE and len(rest) == 3 and end is None and names == sorted(names)


def test_whoever_looks_at_her_stands_in_the_audit(staff: Staff) -> None:
    from databases import every_line
    from lenitive.record.audit import who_looked

    ann = registered(staff.by("nora"))
    browser = staff.browser("tess")
    browser.get(f"/clinic/patients/{ann.pk}")
    browser.post("/clinic/patients/search", {"text": "ortiz"})
    browser.get("/clinic/patients")
    staff.browser("sam").get(f"/clinic/patients/{ann.pk}")
    with every_line():
        lines = [(each.by_name.split()[0], each.outcome) for each in who_looked(ann.pk)]
    assert lines == [("Sam", "denied"), ("Tess", "viewed"), ("Tess", "viewed"), ("Tess", "viewed"), ("Nora", "done")]
