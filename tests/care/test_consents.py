"""Consents in the words that were read, and what they let another site see: never more than was said, never after."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from care.test_patients import codes, found, known
from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible
from made_up_patients import consent_to, referred, registered, shares
from staff import Staff

pytestmark = pytest.mark.slow


def sees(staff: Staff, nickname: str, patient: Any, category: str) -> bool:
    from lenitive.care import visible
    from lenitive.record.acting import act_as

    by = staff.by(nickname)
    act_as(by)
    rows = {"identity": visible.identities, "contact": visible.contacts}[category](by=by)
    return bool(rows.filter(patient_id=patient.pk).exists())


def test_a_referral_and_a_consent_together_let_the_other_site_find_her_and_neither_does_alone(staff: Staff) -> None:
    eva, will = staff.by("eva"), staff.by("will")
    ann, bo = registered(eva), registered(eva, legal_name="Bo Chen", telephone="303-555-0124")
    referred(ann, "demo-west", eva)
    shares(bo, "demo-west", eva)
    assert found("ann", will) == [] == found("chen", will)
    shares(ann, "demo-west", eva)
    assert found("ann", will) == ["Ann Ortiz"] and found("chen", will) == []
    assert found("ann", staff.by("sam")) == [] == found("303-555-0123", staff.by("sam"))


def test_only_the_categories_that_she_named_are_read_there(staff: Staff) -> None:
    eva = staff.by("eva")
    ann = registered(eva)
    referred(ann, "demo-west", eva)
    shares(ann, "demo-west", eva, categories=("identity",))
    assert sees(staff, "will", ann, "identity") and not sees(staff, "will", ann, "contact")
    assert known(ann, staff.by("will")).contact is None
    assert found("303-555-0123", staff.by("will")) == []
    shares(ann, "demo-west", eva, categories=("identity", "contact"))
    assert known(ann, staff.by("will")).contact.telephone == "303-555-0123"


def test_taking_it_back_ends_reading_at_the_next_request_also_in_a_page_that_is_open(staff: Staff) -> None:
    from lenitive.care.consents import withdraw

    eva = staff.by("eva")
    ann = registered(eva)
    referred(ann, "demo-west", eva)
    given = shares(ann, "demo-west", eva)
    browser = staff.browser("will")
    assert browser.get(f"/clinic/patients/{ann.pk}").status_code == 200
    withdraw(consent_id=given.pk, words="changed her mind", by=eva)
    assert browser.get(f"/clinic/patients/{ann.pk}").status_code == 404
    assert browser.get(f"/clinic/patients/{ann.pk}/refer").status_code == 404
    assert found("ann", staff.by("will")) == []
    assert codes(withdraw, consent_id=given.pk, words="", by=eva) == ["consent-ended"]


def test_it_ends_by_itself_after_the_last_day_at_the_site(staff: Staff) -> None:
    eva = staff.by("eva")
    ann = registered(eva)
    referred(ann, "demo-west", eva)
    shares(ann, "demo-west", eva, until_on=date(2026, 12, 2))
    staff.rehearsal.clock.forward(hours=39, minutes=59)  # December 2, 23:59 in Denver
    assert found("ann", staff.by("will")) == ["Ann Ortiz"]
    staff.rehearsal.clock.forward(minutes=1)
    assert found("ann", staff.by("will")) == []


def test_a_site_keeps_knowing_whom_it_wrote_about_itself_and_no_more(staff: Staff) -> None:
    from lenitive.care.consents import withdraw
    from lenitive.care.referrals import take_up

    eva, will = staff.by("eva"), staff.by("will")
    ann = registered(eva)
    sent = referred(ann, "demo-west", eva)
    given = shares(ann, "demo-west", eva)
    take_up(referral_id=sent.pk, by=will)
    withdraw(consent_id=given.pk, words="", by=eva)
    assert sees(staff, "will", ann, "identity") and not sees(staff, "will", ann, "contact")
    assert found("ann", will) == ["Ann Ortiz"]


def test_nobody_else_takes_up_a_referral_and_nobody_twice(staff: Staff) -> None:
    from lenitive.care.referrals import take_up

    eva, will = staff.by("eva"), staff.by("will")
    ann = registered(eva)
    sent = referred(ann, "demo-west", eva)
    for by in (eva, will, staff.by("nora")):
        with pytest.raises(NotVisible):  # will sees it once she shares
            take_up(referral_id=sent.pk, by=by)
    shares(ann, "demo-west", eva)
    take_up(referral_id=sent.pk, by=will)
    assert codes(take_up, referral_id=sent.pk, by=will) == ["referral-taken"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"to_site": "demo-east"}, ["choose-another-site"]),
        ({"to_site": "nowhere"}, ["choose-another-site"]),
        ({"to_site": "littleton"}, ["sites-apart"]),
        ({"categories": ()}, ["choose-categories"]),
        ({"categories": ("identity", "everything")}, ["choose-categories"]),
        ({"categories": ("contact",)}, ["identity-missing"]),
        ({"until_on": date(2026, 11, 30)}, ["until-past"]),
    ],
)
def test_a_sharing_says_with_whom_what_and_until_when(staff: Staff, more: dict[str, Any], expected: list[str]) -> None:
    eva = staff.by("eva")
    ann = registered(eva)
    to_site = more.pop("to_site", "demo-west")
    assert codes(shares, patient=ann, to_site=to_site, by=eva, **more) == expected


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("route", ["iv", "nasal", "oral", "topical"])
def test_the_text_is_kept_as_it_was_read_under_its_hash_and_three_questions_come_with_it(
    staff: Staff, language: str, route: str
) -> None:
    from lenitive.care.rules.consents import questions, wording

    eva = staff.by("eva")
    given = consent_to(registered(eva), "treatment_off_label", eva, route=route, language=language)
    read = wording("treatment_off_label", route)
    assert given.text.text == read.read_in(language) and given.text.language == language
    assert bytes(given.text.sha256) == hashlib.sha256(given.text.text.encode()).digest()
    assert len(questions("treatment_off_label", route)) == 3
    assert any("FDA" in line for line in given.text.text.splitlines())


def test_a_wrong_answer_explains_once_more_in_her_language_and_nothing_is_written(staff: Staff) -> None:
    from lenitive.care.models import Consent

    eva = staff.by("eva")
    ann = registered(eva)
    with pytest.raises(Refused) as no:
        consent_to(ann, "treatment_off_label", eva, route="iv", language="es", answers={"approved": "0", "stop": "1"})
    assert [each.path for each in no.value.reasons] == ["approved", "danger"]
    assert "La FDA no aprobó" in no.value.reasons[0].text
    assert not Consent.objects.filter(patient=ann).exists()


def test_another_text_than_the_one_of_now_is_not_consented_to(staff: Staff) -> None:
    from lenitive.care.consents import give

    eva = staff.by("eva")
    asked = consent_to(registered(eva), "research", eva, only_ask=True)
    wrong = ({"text_sha256": "00" * 32}, {"language": "es"}, {"language": "fr"}, {"kind": "texts"})
    for change in wrong:
        assert "consent-text-changed" in codes(give, consent=replace(asked, **change), by=eva), change
    assert codes(give, consent=replace(asked, kind="everything"), by=eva) == ["consent-kind"]
    assert codes(give, consent=replace(asked, kind="treatment_off_label"), by=eva) == ["consent-route"]


def test_texts_are_for_named_purposes(staff: Staff) -> None:
    eva = staff.by("eva")
    ann = registered(eva)
    for wrong in ((), ("everything",), ("ready", "marketing")):
        assert codes(consent_to, patient=ann, kind="texts", by=eva, purposes=wrong) == ["consent-purposes"]
    assert consent_to(ann, "texts", eva, purposes=("ready", "code")).purposes == ["code", "ready"]


def test_nobody_writes_down_a_consent_of_somebody_of_another_site(staff: Staff) -> None:
    from lenitive.care.consents import withdraw

    eva, will = staff.by("eva"), staff.by("will")
    ann = registered(eva)
    given = shares(ann, "demo-north", eva)
    with pytest.raises(NotVisible):
        shares(ann, "demo-north", will)
    for by in (will, staff.by("sam"), staff.by("rosa")):
        with pytest.raises(NotVisible):
            withdraw(consent_id=given.pk, words="", by=by)


def test_a_technician_refers_nobody(staff: Staff) -> None:
    ann = registered(staff.by("tess"))
    with pytest.raises(NotVisible):
        referred(ann, "demo-west", staff.by("tess"))
    assert referred(ann, "demo-west", staff.by("nora")).to_site == "demo-west"


def test_the_work_lists_of_both_sites_say_what_waits(staff: Staff) -> None:
    from lenitive.care.referrals import take_up
    from lenitive.care.tasks import of
    from lenitive.record.acting import act_as

    def kinds(nickname: str) -> list[str]:
        by = staff.by(nickname)
        act_as(by)
        return [each.kind for each in of(by=by)]

    eva = staff.by("eva")
    ann = registered(eva)
    sent = referred(ann, "demo-west", eva)
    assert (kinds("eva"), kinds("will")) == (["not-shared"], [])
    shares(ann, "demo-west", eva)
    assert (kinds("eva"), kinds("will")) == ([], ["referred"])
    take_up(referral_id=sent.pk, by=staff.by("will"))
    assert (kinds("eva"), kinds("will")) == ([], [])


def test_the_second_lock_says_the_same_of_sharing(staff: Staff) -> None:
    from django.db import transaction

    from lenitive.care.consents import withdraw
    from lenitive.care.models import Consent, PatientContact, PatientIdentity, Referral
    from lenitive.record.acting import act_as

    def rows() -> list[int]:
        with transaction.atomic():
            act_as(staff.by("will"))
            return [each.objects.count() for each in (PatientIdentity, PatientContact, Referral, Consent)]

    eva = staff.by("eva")
    ann = registered(eva)
    referred(ann, "demo-west", eva)
    assert rows() == [0, 0, 0, 0]
    given = shares(ann, "demo-west", eva, categories=("identity",))
    assert rows() == [1, 0, 1, 1]
    withdraw(consent_id=given.pk, words="", by=eva)
    assert rows()[:3] == [0, 0, 0]
