"""A patient whose records are joined: one account of hers is awake, and no record of a stranger opens by mistake."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible
from made_up_patients import merged, registered
from patients_who_sign_in import account_of, joined
from staff import Staff

pytestmark = pytest.mark.slow


def acting(by: Any) -> Any:
    from lenitive.record.acting import act_as

    act_as(by)
    return by


def join(keep: Any, other: Any, by: Any) -> Any:
    from lenitive.care.patients import Joining, merge

    return merge(joining=Joining(keep.pk, other.pk, ("birth date", "telephone"), "asked her"), by=by)


def part(done: Any, by: Any) -> None:
    from lenitive.care.patients import undo_merge

    undo_merge(merge_id=done.pk, reason="two people", by=by)


def read_by(by: Any) -> set[Any]:
    """The people whose contacts she reads, by both locks; nobody's where her account sleeps."""
    from lenitive.care.models import PatientContact
    from lenitive.care.visible import contacts

    acting(by)
    seen = set(contacts(by=by).values_list("patient_id", flat=True))
    assert seen == set(PatientContact.objects.values_list("patient_id", flat=True))
    return seen


@pytest.fixture
def nick(staff: Staff) -> Any:
    return staff.by("nick")


def test_her_account_opens_the_other_record_only_once_she_has_come_with_a_new_code(staff: Staff, nick: Any) -> None:
    from lenitive.care.sign_ups import make_code

    ann, again = registered(nick), registered(nick)
    by = joined(staff, ann, "ann@example.org")
    done = join(ann, again, nick)
    assert read_by(by) == {ann.pk}
    staff.rehearsal.clock.forward(hours=1)
    account_of(make_code(patient_id=again.pk, by=staff.by("nick")).code, "ann@example.org")
    assert read_by(by) == {ann.pk, again.pk}
    part(done, staff.by("nick"))
    assert read_by(by) == {ann.pk}


def test_of_two_accounts_that_of_the_record_that_is_kept_is_awake_and_both_are_when_taken_apart(
    staff: Staff, nick: Any
) -> None:
    from lenitive.care.own_accounts import own_patient

    ann, again = registered(nick), registered(nick)
    one, two = joined(staff, ann, "ann@example.org"), joined(staff, again, "anne@example.org")
    done = join(again, ann, nick)
    assert read_by(one) == set() and read_by(two) == {again.pk}
    with pytest.raises(NotVisible):
        own_patient(acting(one))
    part(done, nick)
    assert read_by(one) == {ann.pk} and read_by(two) == {again.pk}


def test_the_only_account_of_a_person_never_sleeps(staff: Staff, nick: Any) -> None:
    ann, again = registered(nick), registered(nick)
    by = joined(staff, again, "ann@example.org")
    join(ann, again, nick)
    assert read_by(by) == {again.pk}


def test_she_corrects_how_she_is_reached_in_every_record_and_taken_apart_each_is_corrected_on(
    staff: Staff, nick: Any
) -> None:
    from lenitive.care.patients import ContactCorrection, correct_contact
    from lenitive.care.rules.contact import ContactFacts
    from lenitive.care.visible import known_patient

    ann, again = registered(nick), registered(nick)
    done = join(ann, again, nick)

    def correct(patient: Any, telephone: str) -> Any:
        stands = known_patient(patient.pk, by=acting(nick)).contact
        assert stands
        return correct_contact(correction=ContactCorrection(patient.pk, stands.pk, ContactFacts(telephone)), by=nick)

    correct(ann, "303-555-0155")
    part(done, nick)
    for patient, telephone in ((ann, "303-555-0161"), (again, "303-555-0162")):
        assert correct(patient, telephone).patient_id == patient.pk
        found = known_patient(patient.pk, by=acting(nick)).contact
        assert found and found.telephone == telephone


def test_her_own_correction_reaches_each_record_that_her_account_opens(staff: Staff, nick: Any) -> None:
    from lenitive.care.own_record import OwnContact, correct_own_contact
    from lenitive.care.rules.contact import ContactFacts
    from lenitive.care.visible import contacts

    ann, again = registered(nick), registered(nick)
    join(ann, again, nick)
    staff.rehearsal.clock.forward(hours=1)
    by = joined(staff, ann, "ann@example.org", by=staff.by("nick"))
    newest = max(each.pk for each in contacts(by=acting(by)))
    correct_own_contact(correction=OwnContact(newest, ContactFacts("303-555-0170")), by=by)
    rows = [each for each in contacts(by=acting(by)) if each.telephone == "303-555-0170"]
    assert {each.patient_id for each in rows} == {ann.pk, again.pk}


def test_she_sees_and_ends_whoever_may_see_a_record_of_hers(staff: Staff, nick: Any) -> None:
    from lenitive.care.proxies import NewProxy, end, name, named

    ann, again = registered(nick), registered(nick)
    of_again = joined(staff, again, "anne@example.org")
    lou = name(proxy=NewProxy(again.pk, "Lou", ("identity",)), by=of_again)
    join(ann, again, nick)
    staff.rehearsal.clock.forward(hours=1)
    by = joined(staff, ann, "ann@example.org", by=staff.by("nick"))
    assert [each.pk for each in named(by=acting(by))] == [lou.pk]
    assert end(proxy_id=lou.pk, by=by).proxy_id == lou.pk


def test_an_account_of_a_patient_never_gets_a_role_at_a_site(staff: Staff, nick: Any) -> None:
    from lenitive.people.staff import NewStaff, invite

    joined(staff, registered(nick), "ann@example.org")
    rosa = staff.by("rosa", "demo-north")
    with pytest.raises(Refused) as no:
        invite(invitation=NewStaff("ann@example.org", "Ann", "technician"), by=rosa)
    assert [each.code for each in no.value.reasons] == ["account-is-own"]


def test_a_decision_is_made_about_a_joined_person_and_about_each_when_taken_apart(staff: Staff) -> None:
    from lenitive.care.decisions import AskedDecision, decide

    eva = staff.by("eva")
    done = merged(eva, legal_name="Ann Ortiz")
    kept, other = done.patient_id, done.other_id
    part(done, eva)

    def no(patient_id: Any, version: Any) -> Any:
        asked = AskedDecision("no", (), "CRPS", "to sleep")
        return decide(patient_id=patient_id, decision=asked, version=version, by=eva)

    first = no(other, None)
    from lenitive.care.patients import Joining, merge

    again = merge(joining=Joining(kept, other, ("birth date", "name"), "asked her"), by=eva)
    together = no(kept, first.pk)
    assert together.patient_id == kept
    part(again, eva)
    assert no(other, first.pk).patient_id == other and no(kept, together.pk).patient_id == kept
