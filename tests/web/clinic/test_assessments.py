"""Pages of the assessment: asked word for word, help at once after item 9, Spanish where the form is official."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import assessed, registered
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def nick(staff: Staff) -> Any:
    return staff.browser("nick")


def sent(**more: str) -> dict[str, str]:
    return {"key": str(uuid4())} | more


def text(answer: Any) -> str:
    return str(answer.content.decode())


def items(**more: str) -> dict[str, str]:
    return {f"item-{number}": "0" for number in range(1, 10)} | more


def test_item_9_shows_help_at_once_and_is_first_on_the_work_list_until_somebody_says_what_was_done(
    staff: Staff, nick: Any
) -> None:
    ann = registered(staff.by("nick"), language="es")
    path = f"/clinic/patients/{ann.pk}/assessment"
    assert nick.post(path, sent()).status_code == 303
    from lenitive.care.models import Assessment

    begun = Assessment.objects.get(patient=ann)
    form = sent(instrument="phq9", language="es") | items(**{"item-9": "1"})
    answer = nick.post(f"/clinic/assessments/{begun.pk}", form)
    page = text(nick.get(answer["Location"]))
    assert "Llamar al 988" in page and "No tiene que pasar por esto a solas" in page
    assert "Speak with Ann Ortiz today" in page and "asked in Spanish" in page and "1, none or minimal" in page
    work = text(nick.get("/clinic"))
    assert "Speak with the person today" in work and "better off dead" not in work
    (close,) = [each for each in work.split('"') if each.endswith("/close")]
    assert "Llamar al 988" in text(nick.get(close)) and "303-555-0123" in text(nick.get(close))
    assert nick.post(close, sent(outcome="safe", words="")).status_code == 422
    assert nick.post(close, sent(outcome="safe", words="spoke by telephone")).status_code == 303
    assert "Speak with the person today" not in text(nick.get("/clinic"))
    assert "We spoke; they are safe: spoke by telephone" in text(nick.get(path))


def test_a_question_that_was_left_out_leaves_no_score_and_item_9_is_asked_for(staff: Staff, nick: Any) -> None:
    ann = registered(staff.by("nick"))
    begun = assessed(ann, staff.by("nick"), "peg", pain=7, enjoyment=6, activity=7).assessment
    form = sent(instrument="phq9", language="en") | items(**{"item-9": ""})
    assert nick.post(f"/clinic/assessments/{begun.pk}", form).status_code == 303
    page = text(nick.get(f"/clinic/patients/{ann.pk}/assessment"))
    assert "6.7" in page and "No score" in page and "ask the person directly" in page and "Call 988" not in page


def test_a_form_is_asked_word_for_word_and_in_spanish_only_where_that_is_official(staff: Staff, nick: Any) -> None:
    path = f"/clinic/assessments/{assessed(registered(staff.by('nick')), staff.by('nick')).assessment_id}"
    assert "Little interest or pleasure in doing things" in text(nick.get(f"{path}?instrument=phq9"))
    assert "Poco interés o placer en hacer cosas" in text(nick.get(f"{path}?instrument=phq9&language=es"))
    assert "not available in Spanish" in text(nick.get(f"{path}?instrument=gad7&language=es"))
    assert "Score only" not in text(nick.get(f"{path}?instrument=dn4")) and 'name="score"' in text(
        nick.get(f"{path}?instrument=dn4")
    )
    assert "Choose a questionnaire" in text(nick.get(path)) and nick.get(f"{path}?order=x").status_code == 400


@pytest.mark.parametrize(
    "wrong",
    [
        {"instrument": "phq9"},
        {"instrument": "phq9", "item-1": "4"},
        {"instrument": "phq9", "item-1": "<script>"},
        {"instrument": "dn4", "score": "1e9"},
        {"instrument": "dn4", "score": "NaN"},
        {"instrument": "mood", "score": "1"},
        {"instrument": "gad7", "language": "es", "item-1": "1"},
        {"instrument": "peg", "item-pain": "٧"},
    ],
)
def test_bad_answers_are_refused_and_shown_again(staff: Staff, nick: Any, wrong: dict[str, str]) -> None:
    begun = assessed(registered(staff.by("nick")), staff.by("nick")).assessment
    answer = nick.post(f"/clinic/assessments/{begun.pk}", sent(**wrong))
    assert answer.status_code == 422 and "<script>alert" not in text(answer)


def test_a_complete_assessment_stands_below_and_a_new_one_begins(staff: Staff, nick: Any) -> None:
    ann = registered(staff.by("nick"))
    begun = assessed(ann, staff.by("nick"), "peg", pain=7, enjoyment=6, activity=7).assessment
    assert nick.post(f"/clinic/assessments/{begun.pk}/complete", sent()).status_code == 303
    page = text(nick.get(f"/clinic/patients/{ann.pk}/assessment"))
    assert "Begin an assessment" in page and "Earlier" in page and "6.7" in page
    assert nick.post(f"/clinic/assessments/{begun.pk}/complete", sent()).status_code == 422
    assert staff.browser("will").get(f"/clinic/assessments/{begun.pk}").status_code == 404
    assert staff.browser("nora").get(f"/clinic/patients/{ann.pk}/assessment").status_code == 404
