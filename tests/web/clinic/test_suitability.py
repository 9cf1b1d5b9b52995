"""The pages of suitability and decision: three columns, never "denied", an override with a second factor."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from care.test_suitability import decided, healthy, overridden
from made_up_patients import allergic, registered, takes, told
from staff import Staff

pytestmark = pytest.mark.slow


def path_of(patient: Any, name: str = "") -> str:
    return f"/clinic/patients/{patient.pk}{name}"


def text(answer: Any) -> str:
    return str(answer.content.decode())


def form(page: Any = None, **more: Any) -> dict[str, Any]:
    version = re.search(r'name="version" value="([^"]*)"', text(page)) if page else None
    sent = {"key": str(uuid4()), "answer": "yes", "routes": ["topical"], "because": "CRPS", "wants": "to sleep"}
    return sent | {"version": version[1] if version else ""} | more


def test_stops_cautions_and_what_is_fine_stand_side_by_side_with_their_sources(staff: Staff) -> None:
    nick = staff.by("nick")
    ann = healthy(staff, liver="severe", heart="stable")
    allergic(ann, "nsaid", nick, "ibuprofen")
    takes(ann, "clarithromycin", nick)
    page = text(staff.browser("nick").get(path_of(ann, "/suitability?route=oral")))
    for words in (
        "Not now, because with severe liver disease", "Caution, because there is stable heart disease",
        "On file: severe liver disease (Child-Pugh C), Dec 1, 2026", "a typical adult has", "Driving for work",
        "complex regional pain syndrome", "Nothing was decided yet", "limited trials",
    ):  # fmt: skip
        assert words in page, words
    assert (
        "denied" not in page.lower()
        and staff.browser("nick").get(path_of(ann, "/suitability?route=x")).status_code == 400
    )


def test_the_person_s_page_says_what_needs_a_decision_and_the_front_desk_reads_none_of_it(staff: Staff) -> None:
    ann = healthy(staff, liver="severe")
    page = text(staff.browser("nick").get(path_of(ann)))
    assert "What needs a decision, and why" in page and "Liver: severe liver disease (Child-Pugh C)" in page
    desk = staff.browser("dina", "demo-east").get(path_of(ann))
    assert desk.status_code == 200 and "What needs a decision" not in text(desk) and "liver" not in text(desk)


def test_a_prescriber_decides_and_a_nurse_sees_it_without_a_form(staff: Staff) -> None:
    ann, eva = healthy(staff, pregnancy="breastfeeding"), staff.browser("eva")
    path = path_of(ann, "/decision")
    page = eva.get(path)
    refused = eva.post(path, form(page, routes=["rectal"]))
    assert refused.status_code == 422 and "questions without an answer" not in text(page)
    answer = eva.post(path, form(page, routes=["iv"]))
    assert answer.status_code == 303 and "Yes: IV" in text(eva.get(answer["Location"]))
    late = eva.post(path, form(page, answer="no", routes=[]))
    assert late.status_code == 409 and "Yes: IV" in text(late)
    seen = text(staff.browser("nick").get(path))
    assert "Yes: IV" in seen and "What they want: to sleep" in seen and 'name="answer"' not in seen
    assert staff.browser("nick").post(path, form()).status_code == 404


@pytest.mark.parametrize("step_up", ["", "one_time_code"])
def test_an_override_asks_for_a_second_factor_before_its_form_and_stands_beside_the_decision(
    staff: Staff, step_up: str
) -> None:
    ann = healthy(staff, pregnancy="pregnant")
    eva = staff.browser("eva", step_up=step_up)
    path = path_of(ann, "/decision/override")
    page = eva.get(path)
    if not step_up:
        assert page.status_code == 303 and "/account/confirm" in page["Location"]
        assert eva.post(path, form()).status_code == 401
        return
    stop = {
        "stop": ["iv:pregnancy"],
        "reason-iv:pregnancy": "end_of_life",
        "words-iv:pregnancy": "<b>weeks to live</b>",
    }
    assert eva.post(path, form(page, routes=["iv"])).status_code == 422
    assert eva.post(path, form(page, routes=["iv"]) | stop).status_code == 303
    shown = text(eva.get(path_of(ann)))
    assert "overridden" in shown and "&lt;b&gt;weeks to live" in shown and "Care at the end of life" in shown


def test_a_decision_that_no_longer_counts_says_so_and_why(staff: Staff) -> None:
    ann = healthy(staff)
    decided(ann, staff.by("eva"))
    told(ann, staff.by("nick"), pregnancy="pregnant")
    page = text(staff.browser("nick").get(path_of(ann, "/suitability")))
    assert "no longer counts" in page and "there is a new stop (iv:pregnancy)" in page


def test_a_chart_with_500_medicines_is_drawn_with_at_most_25_questions(staff: Staff) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from lenitive.care.models import PatientMedicine
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    ann, eva = healthy(staff, pregnancy="pregnant"), staff.by("eva")
    decided(ann, eva, overrides=overridden())
    nick = staff.by("nick")
    act_as(nick)
    for number in range(500):
        PatientMedicine(patient=ann, name=f"Herb {number:03d}", at=clock.now(), **written_by(nick)).save()
    browser = staff.browser("eva")
    for name in ("", "/suitability", "/decision"):
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(path_of(ann, name)).status_code == 200
        assert len(asked) <= 25, name


def test_a_person_of_whom_nothing_is_known_is_asked_about(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    page = text(staff.browser("nick").get(path_of(ann, "/suitability")))
    assert "Ask first" in page and "Which pain it is for is not on file yet" in page and "Nothing stops it" in page
    assert staff.browser("will").get(path_of(ann, "/suitability")).status_code == 404
