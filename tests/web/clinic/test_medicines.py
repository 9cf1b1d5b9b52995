"""Pages of medicines, allergies and conditions: asked, ended, stale, full, in Spanish, with text that means harm."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import allergic, registered, takes, told
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def nick(staff: Staff) -> Any:
    return staff.browser("nick")


@pytest.fixture
def ann(staff: Staff) -> Any:
    return registered(staff.by("nick"))


def sent(**more: str) -> dict[str, str]:
    return {"key": str(uuid4())} | more


def path_of(patient: Any, name: str) -> str:
    return f"/clinic/patients/{patient.pk}/{name}"


def text(answer: Any) -> str:
    return str(answer.content.decode())


def test_a_misspelled_name_is_asked_about_and_kept_as_typed_only_when_somebody_says_so(nick: Any, ann: Any) -> None:
    path = path_of(ann, "medicines")
    asked = nick.post(path, sent(name="clarithromicin", dose="500 mg"))
    page = text(asked)
    assert asked.status_code == 422 and "Which one is it?" in page and 'value="500 mg"' in page
    assert nick.post(path, sent(name="clarithromicin", chosen="clarithromycin")).status_code == 303
    assert nick.post(path, sent(name="clarithromicin", chosen="as typed")).status_code == 303
    page = text(nick.get(path))
    assert page.count("not in our list") == 1 and ">clarithromycin</span>" in page


def test_a_medicine_is_stopped_and_stands_below(staff: Staff, nick: Any, ann: Any) -> None:
    row = takes(ann, "Percocet", staff.by("nick"))
    path = f"/clinic/medicines/{row.pk}/stop"
    assert "Stop Percocet for Ann Ortiz" in text(nick.get(path))
    assert nick.post(path, sent(until_on="never")).status_code == 422
    assert nick.post(path, sent(until_on="2026-11-30", because="sedated")).status_code == 303
    page = text(nick.get(path_of(ann, "medicines")))
    assert "Not taken now (1)" in page and "last day Nov 30, 2026: sedated" in page and "No medicine is on file" in page
    assert nick.post(path, sent(until_on="2026-11-30")).status_code == 422


def test_a_list_of_500_medicines_shows_a_hundred_and_all_of_them_when_asked(staff: Staff, nick: Any, ann: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from lenitive.care.models import PatientMedicine
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    act_as(by := staff.by("nick"))
    who = {"at": clock.now()} | written_by(by)
    for number in range(500):
        PatientMedicine(patient=ann, name=f"Herb {number:03d}", **who).save()
    for path, shown in ((path_of(ann, "medicines"), 100), (path_of(ann, "medicines") + "?all=1", 500)):
        with CaptureQueriesContext(connection) as asked:
            page = text(nick.get(path))
        assert len(asked) <= 25 and page.count("/stop") == shown
        assert ("Show all" in page) is (shown == 100)
    assert nick.get(path_of(ann, "medicines") + "?order=name").status_code == 400


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "té de manzanilla 👩‍⚕️", "'; DROP TABLE medicine; --", "{{ 7*7 }}"]
)
def test_any_name_is_stored_as_typed_and_shown_escaped(nick: Any, ann: Any, words: str) -> None:
    path = path_of(ann, "medicines")
    assert nick.post(path, sent(name=words, dose=words)).status_code in (303, 422)
    page = text(nick.get(path))
    assert "<script>alert" not in page and ">49<" not in page
    assert nick.post(path, sent(name="a\x00b")).status_code == 422
    assert nick.post(path, sent(name="x" * 300)).status_code == 422


def test_an_allergy_is_noted_and_no_longer_counts_with_a_reason(staff: Staff, nick: Any, ann: Any) -> None:
    path = path_of(ann, "allergies")
    assert "They have not been asked yet" in text(nick.get(path))
    assert nick.post(path, sent(group="nsaid", to="ibuprofeno", reaction="ronchas")).status_code == 303
    refused = nick.post(path, sent(group="none"))
    assert refused.status_code == 422 and "Allergies are on file" in text(refused)
    (end,) = set(re.findall(r"/clinic/allergies/[\w-]+/end", text(nick.get(path))))
    assert nick.post(end, sent(because="")).status_code == 422
    assert nick.post(end, sent(because="lo toleró")).status_code == 303
    page = text(nick.get(path))
    assert "No longer counted (1)" in page and "lo toleró" in page


def test_questions_are_answered_together_and_what_is_left_empty_stays(staff: Staff, nick: Any, ann: Any) -> None:
    path = path_of(ann, "conditions")
    before = text(nick.get(path))
    assert "What has to be known: 24 to ask" in before and "Which pain is it to be treated for?" in before
    answers = {"fact-heart": ["stable", "rhythm"], "fact-liver": ["none"], "fact-pain": ["crps"]}
    answer = nick.post(path, sent(answered_on="2026-12-01", other="artrosis") | answers)
    page = text(nick.get(path))
    assert answer.status_code == 303 and "21 to ask" in page and "Answered (3)" in page and "artrosis" in page
    assert "On file: stable heart disease and a rhythm problem, Dec 1, 2026" in page


def test_two_who_answer_the_same_question_both_see_what_stands(staff: Staff, nick: Any, ann: Any) -> None:
    path = path_of(ann, "conditions")
    told(ann, staff.by("nick"), heart="failure")
    late = nick.post(path, sent(answered_on="2026-12-01") | {"fact-heart": ["none"], "version-heart": ""})
    page = text(late)
    assert late.status_code == 409 and "On file: heart failure" in page and 'value="none" checked' in page


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "Answer at least one question"),
        ({"fact-heart": ["none", "failure"]}, "cannot stand beside another answer"),
        ({"fact-heart": ["broken"]}, "Choose an answer from the list"),
        ({"fact-heart": ["none"], "answered_on": "2027-01-01"}, "today or earlier"),
        ({"fact-heart": ["none"], "answered_on": "yesterday"}, "Choose the day it was told"),
    ],
)
def test_answers_that_contradict_each_other_are_refused(nick: Any, ann: Any, more: dict[str, Any], words: str) -> None:
    answer = nick.post(path_of(ann, "conditions"), sent(answered_on="2026-12-01") | more)
    assert answer.status_code == 422 and words in text(answer)


def test_an_answer_that_is_too_old_is_asked_again(staff: Staff, nick: Any, ann: Any) -> None:
    from datetime import date

    told(ann, staff.by("nick"), skin="intact", answered_on=date(2026, 10, 1))
    assert "On file: intact, Oct 1, 2026. Ask again." in text(nick.get(path_of(ann, "conditions")))


def test_an_illness_is_over_and_stays_readable(staff: Staff, nick: Any, ann: Any) -> None:
    row = told(ann, staff.by("nick"), words="gout", other=())
    path = f"/clinic/conditions/{row.pk}/end"
    assert "gout: is this over for Ann Ortiz?" in text(nick.get(path))
    assert nick.post(path, sent(ended_on="2027-01-01")).status_code == 422
    assert nick.post(path, sent(ended_on="2026-12-01", because="settled")).status_code == 303
    assert "Over (1)" in text(nick.get(path_of(ann, "conditions")))


def test_a_person_of_another_clinic_is_not_there_on_any_of_these_pages(staff: Staff, ann: Any) -> None:
    nick, will = staff.by("nick"), staff.browser("will")
    rows = {"medicines": takes(ann, "tramadol", nick), "allergies": allergic(ann, "nsaid", nick, "ibuprofen")}
    for name in ("medicines", "allergies", "conditions", "readings"):
        assert will.get(path_of(ann, name)).status_code == 404
        assert will.post(path_of(ann, name), sent(name="x")).status_code == 404
    assert will.post(f"/clinic/medicines/{rows['medicines'].pk}/stop", sent(until_on="2026-12-01")).status_code == 404
    assert will.post(f"/clinic/allergies/{rows['allergies'].pk}/end", sent(because="x")).status_code == 404


def test_a_form_that_is_sent_after_the_role_has_ended_does_nothing(staff: Staff, nick: Any, ann: Any) -> None:
    from lenitive.care.models import PatientMedicine
    from lenitive.people.roles import end

    grant = staff.grant("nick", "demo-east")
    end(grant_id=grant.pk, because="left", by=staff.by("rosa", "demo-east"))
    assert nick.post(path_of(ann, "medicines"), sent(name="tramadol")).status_code == 404
    assert not PatientMedicine.objects.filter(patient=ann).exists()
