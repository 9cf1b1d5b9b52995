"""What was measured, taken, answered and decided in short lines: for whoever acts for her, and on paper for herself."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.care.rules.benefits import treated_conditions
from lenitive.care.rules.decisions import ANSWERS, ROUTE_NAMES
from lenitive.care.rules.facts import ASKED_ELSEWHERE, fact_kinds
from lenitive.care.rules.typed_readings import PARTS
from lenitive.web.shared.proxy_choice import SHOWN
from lenitive.web.shared.wording import words
from made_up_patients import allergic, assessed, measured, referred, registered, takes, told
from patients_who_sign_in import account_of, joined, own_browser
from staff import Staff
from web.patient.test_own_pages import text
from web.patient.test_proxies import ANN, LOU, code_on, named

pytestmark = pytest.mark.slow


@pytest.fixture
def ann(staff: Staff) -> Any:
    """With an account, and something of each kind on file."""
    nick = staff.by("nick")
    patient = registered(nick)
    joined(staff, patient, ANN)
    measured(patient, nick)
    takes(patient, "gabapentin", nick, dose="300 mg at night")
    allergic(patient, "nsaid", nick, "ibuprofen", "hives")
    told(patient, nick, pain="crps", heart="stable", liver="none")
    assessed(patient, nick)
    return patient


def seen_by_lou(staff: Staff, ann: Any, *categories: str, language: str = "en") -> str:
    hers = own_browser(staff, ANN, step_up="one_time_code")
    account_of(code_on(named(hers, categories=["identity", *categories])[0]), LOU)
    return text(own_browser(staff, LOU, step_up="one_time_code").get(f"/my/for/{ann.pk}?language={language}"))


def test_who_acts_for_her_reads_each_part_that_was_ticked(staff: Staff, ann: Any) -> None:
    page = seen_by_lou(staff, ann, "medicines", "readings", "decision", "scores")
    for says in (
        "gabapentin · 300 mg at night",
        "ibuprofen · hives",
        "Heart disease: yes",
        "Liver disease: no",
        "Blood pressure: 128/82 mmHg",
        "PHQ-9: 1",
        "Nothing is on file",
    ):
        assert says in page, says


def test_a_part_that_was_not_ticked_is_not_shown(staff: Staff, ann: Any) -> None:
    page = seen_by_lou(staff, ann, "readings", language="es")
    assert "Presión arterial: 128/82 mmHg" in page
    assert "gabapentin" not in page and "PHQ-9" not in page and "ibuprofen" not in page


def test_only_what_a_page_shows_is_offered(staff: Staff, ann: Any) -> None:
    hers = text(own_browser(staff, ANN, step_up="one_time_code").get("/my/proxies/name"))
    theirs = text(staff.browser("nick").get(f"/clinic/patients/{ann.pk}/proxies"))
    for page in (hers, theirs):
        assert page.count('name="categories"') == len(SHOWN) and 'value="messages"' not in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_paper_holds_every_kind_of_row_in_her_language(
    staff: Staff, ann: Any, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lenitive.web.patient import export

    printed: list[str] = []

    def kept(fragment: str, *_: Any) -> bytes:
        printed.append(fragment)
        return b"%PDF"

    monkeypatch.setattr(export, "pdf_of", kept)
    referred(ann, "demo-west", staff.by("nick"))
    hers = own_browser(staff, ANN, step_up="one_time_code")
    named(hers)
    assert hers.get(f"/my/export/pdf?language={language}").status_code == 200
    say = words(language)["chart"]
    for title in ("readings", "medicines", "allergies", "conditions", "decisions", "assessments", "answers"):
        assert say[title] in printed[0], title
    for says in (
        "gabapentin",
        "128/82",
        "ibuprofen",
        say["facts"]["heart"],
        "PHQ-9",
        "Lou Ortiz",
        "Demonstration West",
    ):
        assert says in printed[0], says
    page = text(hers.get(f"/my/export?language={language}"))
    assert ("Left out" if language == "en" else "Lo que no trae") in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_that_can_stand_there_has_its_words(language: str) -> None:
    say = words(language)["chart"]
    assert say["pains"].keys() == treated_conditions().keys()
    assert say["facts"].keys() == fact_kinds().keys() - set(ASKED_ELSEWHERE)
    assert say["kinds"].keys() == PARTS.keys()
    assert say["verdicts"].keys() == ANSWERS.keys() and say["routes"].keys() == ROUTE_NAMES.keys()
