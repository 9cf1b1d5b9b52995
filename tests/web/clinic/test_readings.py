"""The page of readings: added, asked about twice, corrected; empty, full, and open in an emergency."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import measured, registered
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def nick(staff: Staff) -> Any:
    return staff.browser("nick")


def form(text: str = "128/82", kind: str = "blood_pressure", unit: str = "mmHg", **more: str) -> dict[str, str]:
    sent = {"key": str(uuid4()), "kind": kind, "text": text, "unit": unit, "taken_at": "2026-12-01T00:05"}
    return sent | more


def path_of(patient: Any) -> str:
    return f"/clinic/patients/{patient.pk}/readings"


def page_after(browser: Any, answer: Any) -> str:
    assert answer.status_code == 303
    return str(browser.get(answer["Location"]).content.decode())


@pytest.fixture
def ann(staff: Staff) -> Any:
    return registered(staff.by("nick"))


def test_a_reading_stands_on_the_page_with_who_entered_it_and_when_it_was_measured(nick: Any, ann: Any) -> None:
    page = page_after(nick, nick.post(path_of(ann), form()))
    for words in ("128/82 mmHg", "Measured Dec 1, 2026, 00:05", "Nick Demonstration", "Demonstration East"):
        assert words in page, words


def test_a_form_that_is_sent_twice_records_one_reading(nick: Any, ann: Any) -> None:
    from lenitive.care.models import PatientReading

    sent = form()
    assert [nick.post(path_of(ann), sent).status_code for _ in range(2)] == [303, 303]
    assert PatientReading.objects.filter(patient=ann).count() == 1


def test_a_weight_that_may_be_in_pounds_is_asked_about_and_then_taken_either_way(nick: Any, ann: Any) -> None:
    answer = nick.post(path_of(ann), form("180", "weight", "kg"))
    page = answer.content.decode()
    assert answer.status_code == 422 and "In lb it would be 81.6 kg" in page
    assert 'name="again" value="180"' in page and 'value="180"' in page and "Record it as it is now" in page
    assert "180 lb (81.6 kg)" in page_after(nick, nick.post(path_of(ann), form("180", "weight", "lb", again="180")))
    assert "unusual, entered twice" in page_after(
        nick, nick.post(path_of(ann), form("180", "weight", "kg", again="180"))
    )


def test_what_was_refused_for_its_time_alone_is_still_asked_about(nick: Any, ann: Any) -> None:
    answer = nick.post(path_of(ann), form("155", "pulse", "/min", taken_at="yesterday"))
    assert answer.status_code == 422 and b'name="again" value=""' in answer.content
    assert nick.post(path_of(ann), form("155", "pulse", "/min")).status_code == 422


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"text": "12/8"}, "looks like centimeters of mercury"),
        ({"text": "ciento veinte"}, "is not a reading of blood pressure"),
        ({"text": "<script>alert(1)</script>"}, "is not a reading of blood pressure"),
        ({"kind": "mood"}, "Choose what was measured"),
        ({"unit": "psi"}, "is not a unit of"),
        ({"taken_at": ""}, "Choose day and time"),
        ({"taken_at": "2027-01-01T00:00"}, "has not come yet"),
        ({"taken_at": "2026-03-08T02:30"}, "Clocks went forward"),
        ({"text": "1\x002/80"}, "null byte"),
    ],
)
def test_bad_input_is_answered_with_what_to_do(nick: Any, ann: Any, more: dict[str, str], words: str) -> None:
    answer = nick.post(path_of(ann), form(**more))
    page = answer.content.decode()
    assert answer.status_code == 422 and words in page and "<script>alert" not in page


def test_a_correction_leaves_the_earlier_entry_and_a_later_one_sees_what_stands(
    staff: Staff, nick: Any, ann: Any
) -> None:
    row = measured(ann, staff.by("nick"), "182/82")
    path = f"/clinic/readings/{row.pk}/correct"
    assert b'value="182/82"' in nick.get(path).content
    page = page_after(nick, nick.post(path, form(because="a slip")))
    assert "128/82 mmHg" in page and "Earlier entries (1)" in page and "corrected: a slip" in page
    late = nick.post(path, form("130/80", because="a slip"))
    assert late.status_code == 409 and b"128/82 mmHg" in late.content and b"Open what stands there now" in late.content


def test_a_reading_is_struck_out_with_a_reason(staff: Staff, nick: Any, ann: Any) -> None:
    row = measured(ann, staff.by("nick"))
    path = f"/clinic/readings/{row.pk}/correct"
    assert nick.post(path, form(strike="1", because="")).status_code == 422
    page = page_after(nick, nick.post(path, form(strike="1", because="of another person")))
    assert "struck out" in page and "of another person" in page and f"/clinic/readings/{row.pk}/correct" not in page


def test_an_empty_page_says_what_to_do_and_an_unknown_kind_is_no_page(nick: Any, ann: Any) -> None:
    assert b"Record a reading to begin" in nick.get(path_of(ann)).content
    assert nick.get(f"{path_of(ann)}?kind=mood").status_code == 400
    assert nick.get(f"{path_of(ann)}?sort=kind").status_code == 400


def test_a_full_page_asks_at_most_25_times_and_shows_the_newest_100(staff: Staff, nick: Any, ann: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for number in range(102):
        measured(ann, staff.by("nick"), f"{100 + number}", "pulse", again=f"{100 + number}")
    with CaptureQueriesContext(connection) as asked:
        page = nick.get(path_of(ann)).content.decode()
    assert len(asked) <= 25 and page.count("/correct") == 100 and "The newest 100 are shown" in page


def test_a_pharmacist_reads_and_records_nothing_and_the_front_desk_sees_none_of_it(staff: Staff) -> None:
    ann = registered(staff.by("nora"))
    page = staff.browser("nora").get(path_of(ann))
    assert page.status_code == 200 and b"Nothing was measured here yet" in page.content
    assert b"Record a reading</h2>" not in page.content
    assert staff.browser("nora").post(path_of(ann), form()).status_code == 404
    assert staff.browser("dina", "demo-east").get(path_of(registered(staff.by("nick")))).status_code == 404


def test_an_emergency_opens_the_readings_to_read_alone(staff: Staff, ann: Any) -> None:
    from lenitive.care.emergencies import EmergencyRequest, break_glass

    measured(ann, staff.by("nick"))
    will = staff.browser("will")
    assert will.get(path_of(ann)).status_code == 404
    asked = EmergencyRequest("no_one_to_ask", "unconscious", card_number=ann.card_number)
    break_glass(emergency=asked, by=staff.by("will"))
    page = will.get(path_of(ann)).content.decode()
    assert "128/82 mmHg" in page and "Opened in an emergency" in page and "Record a reading</h2>" not in page
    assert will.post(path_of(ann), form()).status_code == 404
