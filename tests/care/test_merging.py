"""One person, two records: she is asked about, her records are joined, and taken apart as if nothing had been."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible, StepUpNeeded
from made_up_patients import registered, shares, someone
from staff import Staff

pytestmark = pytest.mark.slow

FACTS = ("birth date", "telephone")


def acting(by: Any) -> Any:
    from lenitive.record.acting import act_as

    act_as(by)
    return by


def refused(verb: Any, **given: Any) -> list[str]:
    with pytest.raises(Refused) as no:
        verb(**given)
    return [each.code for each in no.value.reasons]


def twice(by: Any, **other: Any) -> tuple[Any, Any]:
    """Ann, and Ann once more."""
    return registered(by), registered(by, **({"legal_name": "Anne Ortiz", "telephone": "303-555-0199"} | other))


def join(keep: Any, other: Any, by: Any, **given: Any) -> Any:
    from lenitive.care.patients import Joining, merge

    asked = {"identifiers": ("birth date", "name"), "reason": "asked her"} | given
    return merge(joining=Joining(keep.pk, other.pk, **asked), by=by)


def part(merged: Any, by: Any) -> Any:
    from lenitive.care.patients import undo_merge

    return undo_merge(merge_id=merged.pk, reason="two people after all", by=by)


def listed(by: Any) -> list[str]:
    from lenitive.care import visible

    return [each.identity.legal_name for each in visible.listed(by=acting(by))[0]]


def found(text: str, by: Any) -> list[Any]:
    from lenitive.care import visible

    return [each.patient.pk for each in visible.find(text=text, by=acting(by))]


def test_whoever_may_be_on_record_already_is_asked_about_before_she_is_registered(staff: Staff) -> None:
    from lenitive.care.patients import register

    nora = staff.by("nora")
    registered(nora)
    assert refused(register, person=someone(legal_name="Anne Ortiz"), by=nora) == ["possible-duplicate"]
    assert refused(register, person=someone(legal_name="Bo Chen"), by=nora) == ["possible-duplicate"]
    register(person=someone(legal_name="Bo Chen", telephone="303-555-0177"), by=nora)
    register(person=someone(born_on=date(1980, 3, 15)), by=nora)


@pytest.mark.parametrize("nickname", ["sam", "nick"])
def test_she_is_asked_about_at_every_other_site_too(staff: Staff, nickname: str) -> None:
    from lenitive.care.patients import register

    registered(staff.by("nora"))
    assert refused(register, person=someone(), by=staff.by(nickname)) == ["possible-duplicate"]


def test_the_answer_is_kept_with_how_she_was_asked(staff: Staff) -> None:
    from lenitive.care.models import DuplicateAnswer
    from lenitive.care.patients import AskedAlike, NewPatient, register

    nora = staff.by("nora")
    ann = registered(nora)
    twin = someone(legal_name="Anne Ortiz")
    silent = NewPatient(twin.identity, twin.contact, AskedAlike(False, "  "))
    assert refused(register, person=silent, by=nora) == ["asked-words"]
    told = NewPatient(twin.identity, twin.contact, AskedAlike(False, "her twin sister stood beside her"))
    anne = register(person=told, by=nora)
    answer = DuplicateAnswer.objects.get()
    assert (answer.patient_id, answer.other_id, answer.is_same) == (anne.pk, ann.pk, False)
    assert answer.facts == ["birth date", "telephone", "name"] and answer.reason.startswith("her twin")


def test_a_clinic_hears_that_she_is_known_elsewhere_and_a_store_which_facts_match_and_where(staff: Staff) -> None:
    from lenitive.care.duplicates import same_person
    from lenitive.care.rules.alike import identifiers

    ann = registered(staff.by("nora"))
    asked = identifiers(someone().identity.born_on, ["Ann Ortiz"], ["303-555-0123"])
    (at_north,) = same_person(asked, by=acting(staff.by("nora")))
    (at_south,) = same_person(asked, by=acting(staff.by("sam")))
    (at_east,) = same_person(asked, by=acting(staff.by("nick")))
    assert at_north.known and at_north.known.patient == ann
    assert at_south.known is None and at_south.at == ("demo-north",) and at_south.facts[0] == "birth date"
    assert at_east.known is None and at_east.at == () and not at_east.may_be_joined
    assert same_person(asked, by=acting(staff.by("rosa"))) == []


def test_joined_records_are_one_person_in_lists_and_searches_under_the_name_that_is_kept(staff: Staff) -> None:
    from lenitive.care import visible

    nora = staff.by("nora")
    ann, anne = twice(nora, address="2 Elm Street")
    join(ann, anne, nora)
    assert listed(nora) == ["Ann Ortiz"]
    assert found("anne", nora) == found("303-555-0199", nora) == found(anne.card_number, nora) == [ann.pk]
    record = visible.record_of(anne.pk, by=acting(nora))
    assert record.known.patient == ann and record.known.identity.legal_name == "Ann Ortiz"
    assert {each.legal_name for each in record.identities} == {"Ann Ortiz", "Anne Ortiz"}
    assert {each.telephone for each in record.contacts} == {"303-555-0123", "303-555-0199"}


def test_what_is_written_under_the_other_number_is_written_about_the_person_who_is_kept(staff: Staff) -> None:
    from lenitive.care.visible import known_patient

    nora = staff.by("nora")
    ann, anne = twice(nora)
    join(ann, anne, nora)
    acting(nora)
    assert known_patient(anne.pk, by=nora).patient == ann
    assert shares(anne, "demo-east", nora).patient_id == ann.pk


def test_it_takes_two_facts_that_match_and_a_word_whom_one_asked(staff: Staff) -> None:
    nora = staff.by("nora")
    ann, anne = twice(nora)
    for named in (
        (),
        ("birth date",),
        ("birth date", "birth date"),
        ("birth date", "telephone"),
        ("shoe size", "name"),
    ):
        assert refused(join, keep=ann, other=anne, by=nora, identifiers=named) == ["two-facts"], named
    assert refused(join, keep=ann, other=anne, by=nora, reason=" ") == ["asked-words"]


def test_nobody_is_joined_with_herself_or_twice(staff: Staff) -> None:
    nora = staff.by("nora")
    ann, anne = twice(nora)
    bo = registered(nora, legal_name="Annie Ortiz")
    join(ann, anne, nora)
    assert refused(join, keep=ann, other=ann, by=nora) == ["joined-already"]
    assert refused(join, keep=ann, other=anne, by=nora) == ["joined-already"]
    assert refused(join, keep=anne, other=ann, by=nora) == ["joined-already"]
    join(bo, anne, nora)  # the whole person of the other goes along
    assert listed(nora) == ["Annie Ortiz"] and found("anne", nora) == [bo.pk]


def test_the_database_holds_that_only_whole_people_are_joined(staff: Staff) -> None:
    from django.db import IntegrityError, transaction

    from lenitive.care.models import PatientMerge
    from lenitive.record import clock
    from lenitive.record.written_row import written_by

    nora = staff.by("nora")
    ann, anne = twice(nora)
    bo = registered(nora, legal_name="Bo Chen", telephone="")
    join(ann, anne, nora)
    for keep, other in ((bo, anne), (anne, bo), (ann, ann)):
        row = PatientMerge(
            patient=keep, other=other, identifiers=["a", "b"], reason="x", at=clock.now(), **written_by(acting(nora))
        )
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save()


@pytest.mark.parametrize("nickname", ["dina", "tess", "rosa", "omar"])
def test_front_desk_technician_and_oversight_join_nobody(staff: Staff, nickname: str) -> None:
    by = staff.by(nickname, "demo-east") if nickname == "dina" else staff.by(nickname)
    writer = staff.by("nick") if nickname == "dina" else staff.by("nora")
    ann, anne = twice(writer)
    with pytest.raises((NotVisible, StepUpNeeded)):
        join(ann, anne, by)


def test_a_store_joins_her_with_her_record_at_the_other_store_and_reads_no_more_of_it(staff: Staff) -> None:
    from lenitive.care import visible

    nora, sam = staff.by("nora"), staff.by("sam")
    ann, again = registered(nora), registered(sam, address="9 Oak Street")
    join(again, ann, sam, identifiers=FACTS)
    record = visible.record_of(again.pk, by=acting(sam))
    assert [each.site for each in record.contacts] == ["demo-south"]
    with pytest.raises(NotVisible):
        visible.record_of(ann.pk, by=acting(sam))
    assert visible.record_of(ann.pk, by=acting(nora)).known.patient == ann  # north does not see the one that is kept
    assert listed(nora) == listed(sam) == ["Ann Ortiz"]


def test_a_clinic_joins_nobody_with_a_record_it_does_not_see(staff: Staff) -> None:
    ann, again = registered(staff.by("nora")), registered(staff.by("nick"))
    for keep, other in ((again, ann), (ann, again)):
        with pytest.raises(NotVisible):
            join(keep, other, staff.by("nick"), identifiers=FACTS)
    with pytest.raises(NotVisible):
        join(again, registered(staff.by("nora"), legal_name="Zoe Quist", telephone=""), staff.by("sam"))


def test_taken_apart_it_is_as_if_nothing_had_been_and_it_is_not_asked_again(staff: Staff) -> None:
    from lenitive.care import visible
    from lenitive.care.duplicates import maybe_the_same

    nora = staff.by("nora")
    ann, anne = twice(nora)
    before = (listed(nora), found("anne", nora), found("ortiz 3/14/1980", nora))
    merged = join(ann, anne, nora)
    assert listed(nora) != before[0]
    part(merged, nora)
    assert (listed(nora), found("anne", nora), found("ortiz 3/14/1980", nora)) == before
    assert maybe_the_same(visible.record_of(ann.pk, by=acting(nora)), by=nora) == []
    with pytest.raises(NotVisible):
        part(merged, nora)
    join(anne, ann, nora)
    assert listed(nora) == ["Anne Ortiz"]


def test_what_was_written_while_they_were_joined_stays_with_the_one_who_was_kept(staff: Staff) -> None:
    from lenitive.care import visible

    nora = staff.by("nora")
    ann, anne = twice(nora)
    merged = join(ann, anne, nora)
    given = shares(anne, "demo-east", nora)
    part(merged, nora)
    assert [each.pk for each in visible.record_of(ann.pk, by=acting(nora)).consents] == [given.pk]
    assert not visible.record_of(anne.pk, by=nora).consents.exists()


def test_an_answer_that_it_is_the_same_person_waits_until_somebody_joins_them(staff: Staff) -> None:
    from lenitive.care.patients import AskedAlike, DuplicateDecision, decide_duplicate, register
    from lenitive.care.tasks import of

    nora, tess = staff.by("nora"), staff.by("tess")
    ann = registered(nora)
    said_so = AskedAlike(True, "she showed both cards")
    anne = register(person=replace(someone(legal_name="Anne Ortiz"), alike=said_so), by=tess)
    (task,) = of(by=acting(nora))
    assert (task.kind, task.patient.patient, task.thing) == ("to-be-joined", anne, ann.pk)
    assert of(by=acting(tess)) == []  # who may not join them
    decide_duplicate(decision=DuplicateDecision(anne.pk, ann.pk, False, "they are sisters"), by=tess)
    assert of(by=acting(nora)) == []


def test_once_they_are_joined_nothing_waits(staff: Staff) -> None:
    from lenitive.care.patients import AskedAlike, register
    from lenitive.care.tasks import of

    nora = staff.by("nora")
    ann = registered(nora)
    anne = register(person=replace(someone(), alike=AskedAlike(True, "she said so")), by=nora)
    join(ann, anne, nora, identifiers=FACTS)
    assert of(by=acting(nora)) == []


def test_a_record_that_is_not_alike_is_answered_about_by_nobody(staff: Staff) -> None:
    from lenitive.care.patients import DuplicateDecision, decide_duplicate

    nora = staff.by("nora")
    ann, bo = registered(nora), registered(nora, legal_name="Bo Chen", telephone="")
    for other in (bo.pk, uuid4()):
        with pytest.raises(NotVisible):
            decide_duplicate(decision=DuplicateDecision(ann.pk, other, True, "asked"), by=nora)
    assert refused(decide_duplicate, decision=DuplicateDecision(ann.pk, None, True, "x"), by=nora) == ["nobody-alike"]
