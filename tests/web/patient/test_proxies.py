"""Pages about people who see a record for its patient: named, shown a code once, read, ended; each look is told her."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import referred, registered, shares
from patients_who_sign_in import account_of, joined, own_browser
from staff import Staff
from web.patient.test_own_pages import fields, text

pytestmark = pytest.mark.slow

ANN, LOU = "ann@example.org", "lou@example.org"


@pytest.fixture
def ann(staff: Staff) -> Any:
    patient = registered(staff.by("nick"), address="1 Example Street")
    joined(staff, patient, ANN)
    return patient


def named(browser: Any, path: str = "/my/proxies/name", **more: Any) -> tuple[Any, dict[str, Any]]:
    sent = fields(text(browser.get(path))) | {"name": "Lou Ortiz", "categories": ["identity", "contact"]} | more
    return browser.post(path, sent), sent


def code_on(answer: Any) -> str:
    found = re.search(r'class="paper-code">([^<]+)<', answer.content.decode())
    assert found, answer.content
    return found[1]


def test_somebody_is_named_reads_what_was_ticked_and_she_sees_that_it_was_read(staff: Staff, ann: Any) -> None:
    hers = own_browser(staff, ANN, step_up="one_time_code")
    answer, sent = named(hers, categories=["identity"])
    account_of(code_on(answer), LOU)
    assert b"shown already" in hers.post("/my/proxies/name", sent).content
    lou = own_browser(staff, LOU, step_up="one_time_code")
    assert "Ann Ortiz" in text(lou.get("/my/for"))
    page = text(lou.get(f"/my/for/{ann.pk}"))
    assert "March 14, 1980" in page and "303-555-0123" not in page and "You may not read this part" in page
    assert lou.get("/my").status_code == 404 and lou.get("/my/looked").status_code == 404
    looked = text(hers.get("/my/looked"))
    assert "Lou Ortiz, Acts for you" in looked and "You let them see your record." in looked


def test_ending_it_counts_at_the_next_click(staff: Staff, ann: Any) -> None:
    hers = own_browser(staff, ANN, step_up="one_time_code")
    account_of(code_on(named(hers)[0]), LOU)
    lou = own_browser(staff, LOU, step_up="one_time_code")
    assert "303-555-0123" in text(lou.get(f"/my/for/{ann.pk}"))
    page = text(hers.get("/my/proxies"))
    way = re.search(r'action="(/my/proxies/[^"]+/end)"', page)
    assert way and hers.post(way[1], {"key": str(uuid4())})["Location"] == "/my/proxies"
    assert lou.get(f"/my/for/{ann.pk}").status_code == 404
    assert "No one lets you see" in text(lou.get("/my/for")) and "ended" in text(hers.get("/my/proxies"))


def test_who_acts_for_another_sets_up_a_second_factor_before_anything(staff: Staff, ann: Any) -> None:
    account_of(code_on(named(own_browser(staff, ANN, step_up="one_time_code"))[0]), LOU)
    lou = own_browser(staff, LOU)
    assert lou.get("/my/for")["Location"].startswith("/account/passkeys/add")


def test_naming_somebody_takes_a_second_factor_and_only_she_may(staff: Staff, ann: Any) -> None:
    assert own_browser(staff, ANN).get("/my/proxies/name")["Location"].startswith("/account/passkeys/add")
    assert staff.browser("nick").get("/my/proxies/name").status_code == 404


def test_staff_name_somebody_with_her_present(staff: Staff, ann: Any) -> None:
    nick = staff.browser("nick")
    answer, _ = named(nick, f"/clinic/patients/{ann.pk}/proxies", acting="nurse demo-east")
    account_of(code_on(answer), LOU)
    assert "Ann Ortiz" in text(own_browser(staff, LOU, step_up="one_time_code").get("/my/for"))
    hers = own_browser(staff, ANN)
    assert "Lou Ortiz" in text(hers.get("/my/proxies")) and "Wrote down who may see" in text(hers.get("/my/looked"))


def test_staff_end_what_they_wrote_down_and_the_next_click_reads_nothing(staff: Staff, ann: Any) -> None:
    nick, path = staff.browser("nick"), f"/clinic/patients/{ann.pk}/proxies"
    account_of(code_on(named(nick, path, acting="nurse demo-east")[0]), LOU)
    lou = own_browser(staff, LOU, step_up="one_time_code")
    assert "Ann Ortiz" in text(lou.get(f"/my/for/{ann.pk}"))
    way = re.search(r'action="(/clinic/proxies/[^"]+/end)"', text(nick.get(path)))
    assert way
    assert staff.browser("nora").post(way[1], {"key": str(uuid4())}).status_code == 404
    sent = {"key": str(uuid4()), "acting": "nurse demo-east"}
    assert nick.post(way[1], sent)["Location"] == path
    assert lou.get(f"/my/for/{ann.pk}").status_code == 404
    assert "No one that your site knows of sees this record now" in text(nick.get(path))
    again = nick.post(way[1], sent | {"key": str(uuid4())})
    assert again.status_code == 422 and b"ended already" in again.content


def test_staff_of_her_site_see_and_end_whom_she_named_herself(staff: Staff, ann: Any) -> None:
    account_of(code_on(named(own_browser(staff, ANN, step_up="one_time_code"))[0]), LOU)
    lou, nick, path = (
        own_browser(staff, LOU, step_up="one_time_code"),
        staff.browser("nick"),
        f"/clinic/patients/{ann.pk}/proxies",
    )
    page = text(nick.get(path))
    assert "Lou Ortiz" in page and "named without staff" in page
    way = re.search(r'action="(/clinic/proxies/[^"]+/end)"', page)
    assert way and nick.post(way[1], {"key": str(uuid4()), "acting": "nurse demo-east"})["Location"] == path
    assert lou.get(f"/my/for/{ann.pk}").status_code == 404
    assert "Lou Ortiz" not in text(nick.get(path)) and "ended" in text(own_browser(staff, ANN).get("/my/proxies"))


def test_other_sites_are_not_shown_whom_she_named(staff: Staff, ann: Any) -> None:
    referred(ann, "demo-north", staff.by("nick"))
    named(own_browser(staff, ANN, step_up="one_time_code"))
    assert staff.browser("nora").get(f"/clinic/patients/{ann.pk}/proxies").status_code == 404
    shares(ann, "demo-north", staff.by("nick"))
    assert "named without staff" in text(staff.browser("nora").get(f"/clinic/patients/{ann.pk}/proxies"))


def test_she_ends_it_without_a_second_factor(staff: Staff, ann: Any) -> None:
    named(own_browser(staff, ANN, step_up="one_time_code"))
    hers = own_browser(staff, ANN)
    way = re.search(r'action="(/my/proxies/[^"]+/end)"', text(hers.get("/my/proxies")))
    assert way and hers.post(way[1], {"key": str(uuid4())})["Location"] == "/my/proxies"
    assert "ended" in text(hers.get("/my/proxies"))


def test_nothing_is_ticked_by_itself_that_is_asked_for_by_name(staff: Staff, ann: Any) -> None:
    page = text(own_browser(staff, ANN, step_up="one_time_code").get("/my/proxies/name?language=es"))
    assert 'value="scores">' in page and 'value="scores" checked' not in page
    assert "delicado" in page and 'value="identity" checked' in page


def test_what_is_refused_stands_in_the_form_again_in_her_language(staff: Staff, ann: Any) -> None:
    hers = own_browser(staff, ANN, step_up="one_time_code")
    answer, _ = named(hers, name=" ", categories=[], language="es")
    assert answer.status_code == 422 and "Escriba el nombre de la persona" in answer.content.decode()
    assert named(hers, until_on="soon")[0].status_code == 422


def of_bo(staff: Staff, browser: Any, code: str, born_on: str = "1980-03-14") -> Any:
    return browser.post("/my/for/add", {"code": code, "born_on": born_on})


def test_somebody_acts_for_two_people_from_one_sign_in_and_mixes_nothing(staff: Staff, ann: Any) -> None:
    bo = registered(staff.by("nick"), legal_name="Bo Chen", address="2 Example Street", telephone="303-555-0177")
    joined(staff, bo, "bo@example.org")
    his = own_browser(staff, "bo@example.org", step_up="one_time_code")
    account_of(code_on(named(own_browser(staff, ANN, step_up="one_time_code"))[0]), LOU)
    lou = own_browser(staff, LOU, step_up="one_time_code")
    code = code_on(named(his, categories=["identity"])[0])
    assert "Bo Chen" not in text(lou.get("/my/for"))
    assert of_bo(staff, lou, code, "1980-03-15").status_code == 422
    assert of_bo(staff, lou, code).headers["Location"] == "/my/for"
    assert {name for name in ("Ann Ortiz", "Bo Chen") if name in text(lou.get("/my/for"))} == {"Ann Ortiz", "Bo Chen"}
    assert "303-555-0123" in text(lou.get(f"/my/for/{ann.pk}"))
    page = text(lou.get(f"/my/for/{bo.pk}"))
    assert "Bo Chen" in page and "303-555-0177" not in page and "Ann Ortiz" not in page
    assert of_bo(staff, lou, code).status_code == 422, "a code counts once"
    way = re.search(r'action="(/my/proxies/[^"]+/end)"', text(his.get("/my/proxies")))
    assert way and his.post(way[1], {"key": str(uuid4())}).status_code == 303
    assert "Bo Chen" not in text(lou.get("/my/for")) and "Ann Ortiz" in text(lou.get("/my/for"))


def test_a_code_for_a_patients_own_sign_in_adds_nobody(staff: Staff, ann: Any) -> None:
    from lenitive.care.sign_ups import make_code

    account_of(code_on(named(own_browser(staff, ANN, step_up="one_time_code"))[0]), LOU)
    lou = own_browser(staff, LOU, step_up="one_time_code")
    bo = registered(staff.by("nick"), legal_name="Bo Chen")
    answer = of_bo(staff, lou, make_code(patient_id=bo.pk, by=staff.by("nick")).code)
    assert answer.status_code == 422 and "Bo Chen" not in text(lou.get("/my/for"))
    wrong = lou.post("/my/for/add?language=es", {"code": "x", "born_on": "x", "language": "es"})
    assert wrong.status_code == 422 and "Revise cada letra" in wrong.content.decode()
