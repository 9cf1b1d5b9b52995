"""Pages about people: registered, found, corrected; sent twice, late, or with text that means harm."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import registered
from staff import Staff

pytestmark = pytest.mark.slow

FORM = {
    "legal_name": "Ann Ortiz", "preferred_name": "Annie", "born_on": "1980-03-14", "sex": "female", "language": "es",
    "telephone": "(303) 555-0123", "email": "Ann@Example.org", "address": "1 Example Street\nDenver, CO 80200",
}  # fmt: skip


@pytest.fixture
def nora(staff: Staff) -> Any:
    return staff.browser("nora")


def form(**more: str) -> dict[str, str]:
    return FORM | {"key": str(uuid4())} | more


def version_in(page: Any) -> str:
    """The row that a form was drawn from."""
    found = re.search(r'name="version" value="([^"]+)"', page.content.decode())
    assert found
    return found[1]


def test_a_person_is_registered_and_her_page_says_what_was_written_down(staff: Staff, nora: Any) -> None:
    answer = nora.post("/clinic/patients/register", form())
    page = nora.get(answer["Location"]).content.decode()
    assert answer.status_code == 303
    for words in ("Ann Ortiz", "called Annie", "Mar 14, 1980 (46 y)", "Spanish", "303-555-0123", "ann@example.org"):
        assert words in page, words
    assert "1 Example Street<br>Denver" in page and "Nora Demonstration" in page


def test_a_form_that_is_sent_twice_registers_one_person(staff: Staff, nora: Any) -> None:
    sent = form()
    addresses = {nora.post("/clinic/patients/register", sent)["Location"] for _ in range(2)}
    assert len(addresses) == 1
    assert nora.post("/clinic/patients/register", sent | {"legal_name": "Bo"}).status_code == 409


def test_what_is_refused_stands_in_the_form_again_with_every_reason(nora: Any) -> None:
    answer = nora.post("/clinic/patients/register", form(born_on="2030-01-01", telephone="1"))
    page = answer.content.decode()
    assert answer.status_code == 422 and "has not come yet" in page and "area code" in page
    assert 'value="Ann Ortiz"' in page and "1 Example Street" in page
    assert nora.post("/clinic/patients/register", form(born_on="14.3.1980")).status_code == 422
    assert nora.post("/clinic/patients/register", form(legal_name="a\x00b")).status_code == 422


def test_whoever_may_be_on_record_already_is_asked_about_in_the_form_and_the_answer_is_kept(
    staff: Staff, nora: Any
) -> None:
    ann = registered(staff.by("nora"))
    asked = nora.post("/clinic/patients/register", form())
    page = asked.content.decode()
    assert asked.status_code == 422 and "Is it the same person?" in page and f"/clinic/patients/{ann.pk}" in page
    assert "Matches: birth date, telephone, name" in page and 'value="Ann Ortiz"' in page
    silent = nora.post("/clinic/patients/register", form(is_same="another"))
    assert silent.status_code == 422 and "Whom you asked, and what they said" in silent.content.decode()
    done = nora.post("/clinic/patients/register", form(is_same="same", reason="She showed me her card"))
    assert done.status_code == 303 and "On record twice" in nora.get(done["Location"]).content.decode()
    assert "She showed me her card" in nora.get(f"{done['Location']}/alike").content.decode()


def test_a_clinic_hears_no_more_than_that_somebody_is_known_elsewhere(staff: Staff) -> None:
    registered(staff.by("nora"))
    page = staff.browser("nick").post("/clinic/patients/register", form()).content.decode()
    assert "Known elsewhere" in page and "Demonstration North" not in page and "Matches:" not in page


def test_a_correction_that_makes_two_people_alike_leads_to_the_question(staff: Staff, nora: Any) -> None:
    registered(staff.by("nora"))
    bo = registered(staff.by("nora"), born_on=date(1981, 3, 14))
    path = f"/clinic/patients/{bo.pk}/identity"
    sent = form(version=version_in(nora.get(path)), because="the card says 1980")
    answer = nora.post(path, sent)
    assert answer.status_code == 303 and answer["Location"] == f"/clinic/patients/{bo.pk}/alike"
    page = nora.get(answer["Location"]).content.decode()
    assert "Is Ann Ortiz the same person?" in page
    other = re.search(r'name="other" value="([^"]+)"', page)
    told = {"key": str(uuid4()), "other": other[1] if other else "", "is_same": "another", "reason": "her cousin"}
    assert nora.post(answer["Location"], told).status_code == 303
    assert "Nobody else on record" in nora.get(answer["Location"]).content.decode()


def test_two_records_are_joined_on_the_page_and_taken_apart_again(staff: Staff, nora: Any) -> None:
    ann, anne = registered(staff.by("nora")), registered(staff.by("nora"), legal_name="Anne Ortiz")
    path = f"/clinic/patients/{ann.pk}/join/{anne.pk}"
    assert b"Anne Ortiz" in nora.get(path).content
    too_few = nora.post(path, {"key": str(uuid4()), "identifiers": ["name"], "keep": "this", "reason": "asked"})
    assert too_few.status_code == 422 and b"at least two facts" in too_few.content
    sent = {"key": str(uuid4()), "identifiers": ["name", "birth date"], "keep": "this", "reason": "asked"}
    assert nora.post(path, sent).status_code == 303
    page = nora.get(f"/clinic/patients/{anne.pk}").content.decode()
    assert "Joined records" in page and str(ann.card_number) in page
    undo = re.search(r'href="(/clinic/merges/[^"]+)"', page)
    assert undo and nora.post(undo[1], {"key": str(uuid4()), "reason": "sisters"}).status_code == 303
    assert "Joined records" not in nora.get(f"/clinic/patients/{ann.pk}").content.decode()


def test_no_name_date_or_telephone_stands_in_an_address(staff: Staff, nora: Any) -> None:
    registered(staff.by("nora"))
    assert nora.get("/clinic/patients/search?text=ortiz").status_code == 405
    assert nora.get("/clinic/patients?text=ortiz").status_code == 400
    assert nora.get("/clinic/patients?after=ortiz").status_code == 400
    assert nora.get(f"/clinic/patients?after={uuid4()}").status_code == 404
    answer = nora.post("/clinic/patients/search", {"text": "ortiz"})
    assert answer.status_code == 200 and b"Ann Ortiz" in answer.content


def test_a_correction_that_comes_too_late_shows_what_stands_and_what_was_typed(staff: Staff, nora: Any) -> None:
    from lenitive.care.models import PatientIdentity

    ann = registered(staff.by("nora"))
    path = f"/clinic/patients/{ann.pk}/identity"
    version = version_in(nora.get(path))
    sent = form(version=version, because="married", legal_name="Ann Lind")
    assert nora.post(path, sent).status_code == 303
    late = nora.post(path, form(version=version, because="married", legal_name="Ann Berg"))
    page = late.content.decode()
    assert late.status_code == 409 and "On file now: Ann Lind" in page and 'value="Ann Berg"' in page
    assert PatientIdentity.objects.filter(patient=ann).count() == 2
    assert nora.post(path, form(because="x", version="")).status_code == 422


def test_contact_is_corrected_and_the_earlier_entry_stays(staff: Staff, nora: Any) -> None:
    ann = registered(staff.by("nora"))
    path = f"/clinic/patients/{ann.pk}/contact"
    sent = {"key": str(uuid4()), "version": version_in(nora.get(path)), "telephone": "720-555-0199"}
    assert nora.post(path, sent).status_code == 303
    page = nora.get(f"/clinic/patients/{ann.pk}").content.decode()
    assert "Entries (2)" in page and "720-555-0199" in page and "303-555-0123" in page


def test_fields_that_were_not_asked_for_change_nothing(staff: Staff, nora: Any) -> None:
    from lenitive.care.models import Patient

    more = {
        "site": "demo-south", "id": str(uuid4()), "card_number": "111-111-111", "is_demonstration": "0", "by_user": "1",
        "by_name": "Root", "at": "2020-01-01", "patient": str(uuid4()), "because": "x", "sort_name": "aaa",
    }  # fmt: skip
    nora.post("/clinic/patients/register", form(**more))
    (ann,) = Patient.objects.all()
    assert (ann.site, ann.by_name, ann.is_demonstration) == ("demo-north", "Nora Demonstration", True)
    assert ann.card_number != "111-111-111" and str(ann.pk) != more["id"] and ann.at == staff.rehearsal.clock.now()


TEXTS = ("x" * 199, "👩‍⚕️ Ann", "\u202eabc", "<script>alert(1)</script>", "'; DROP TABLE patient; --", "{{ 7*7 }} a")


@pytest.mark.parametrize("text", TEXTS)
def test_any_name_is_stored_as_typed_and_shown_escaped(staff: Staff, nora: Any, text: str) -> None:
    answer = nora.post("/clinic/patients/register", form(legal_name=text, preferred_name="", address=text))
    page = nora.get(answer["Location"]).content.decode()
    assert answer.status_code == 303 and "<script>alert" not in page and "49 a" not in page
    assert nora.post("/clinic/patients/search", {"text": text}).status_code == 200


def test_the_work_list_names_whom_nobody_can_reach_and_else_says_where_to_begin(staff: Staff, nora: Any) -> None:
    assert b"Nothing is waiting" in nora.get("/clinic").content
    registered(staff.by("nora"), telephone="", email="", address="")
    page = nora.get("/clinic").content
    assert b"Ann Ortiz" in page and b"No telephone, e-mail or address" in page and b"Nothing is waiting" not in page
    assert b"Nothing is waiting" in staff.browser("sam").get("/clinic").content


def test_an_empty_list_says_what_to_do_and_so_does_a_search_without_an_answer(staff: Staff, nora: Any) -> None:
    assert b"Register the first person" in nora.get("/clinic/patients").content
    assert b"known under another name" in nora.post("/clinic/patients/search", {"text": "ortiz"}).content
    assert b"Type a name, a birth date" in nora.post("/clinic/patients/search", {"text": " "}).content


def test_a_page_of_a_full_list_asks_at_most_25_times(staff: Staff, nora: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    people = [registered(staff.by("nora"), legal_name=f"Kim {number:02d}x", telephone="") for number in range(52)]
    paths = ("/clinic", "/clinic/patients", f"/clinic/patients/{people[0].pk}", "/clinic/patients/register")
    for path in paths:
        with CaptureQueriesContext(connection) as asked:
            assert nora.get(path).status_code == 200
        assert len(asked) <= 25, path
    page = nora.get("/clinic/patients")
    assert page.content.count(b"Kim ") == 50 and b"?after=" in page.content
    assert b"More than 50 people fit" in nora.post("/clinic/patients/search", {"text": "kim"}).content
