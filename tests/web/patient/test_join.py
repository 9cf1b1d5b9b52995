"""A patient's first sign-in, from the paper on the counter to her own page; what is wrong always reads the same."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import registered
from patients_who_sign_in import own_browser
from staff import Staff

pytestmark = pytest.mark.slow

PASSWORD = "harbor lantern violet"


@pytest.fixture(autouse=True)
def no_tries_yet(staff: Staff) -> None:
    from django.core.cache import cache

    cache.clear()


def paper(staff: Staff, patient: Any, nickname: str = "nick") -> Any:
    key = {"key": str(uuid4())}
    return staff.browser(nickname).post(f"/clinic/patients/{patient.pk}/sign-up", key)


def code_on(page: Any) -> str:
    found = re.search(r'class="paper-code">([^<]+)<', page.content.decode())
    assert found
    return found[1]


def entered(browser: Any, code: str, born_on: str = "1980-03-14", **more: str) -> Any:
    return browser.post("/account/join", {"code": code, "born_on": born_on} | more)


def chosen(browser: Any, email: str, **more: str) -> Any:
    sent = {"email": email, "way": "password", "password": PASSWORD, "again": PASSWORD} | more
    return browser.post("/account/join/account", sent)


def test_from_the_paper_to_her_own_page(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    page = paper(staff, ann)
    assert b"Ann Ortiz" in page.content and b"/account/join" in page.content and b"303-555-0130" in page.content
    assert entered(browser, code_on(page))["Location"] == "/account/join/account"
    assert b"The code is right" in browser.get("/account/join/account").content
    answer = chosen(browser, "ann@example.org")
    assert (answer.status_code, answer["Location"]) == (302, "/my")
    assert b"Hello, Ann Ortiz" in browser.get("/my").content
    again = staff.browser()
    signed_in = again.post("/account/sign-in", {"login": "ann@example.org", "password": PASSWORD})
    assert signed_in["Location"] == "/my" and again.get("/my").status_code == 200


def test_whose_birth_date_it_is_stands_there_for_her_and_for_whoever_acts_for_her(staff: Staff) -> None:
    page = staff.browser().get("/account/join").content.decode()
    assert "Birth date of the patient" in page and "If you act for someone, it is theirs." in page
    assert 'autocomplete="bday"' not in page and "paper" not in page.partition("<main")[2].partition("</main")[0]
    spanish = staff.browser().get("/account/join?language=es").content.decode()
    assert "Fecha de nacimiento del paciente" in spanish and "Si actúa por otra persona" in spanish


def test_the_same_paper_is_not_shown_twice(staff: Staff) -> None:
    ann, key = registered(staff.by("nick")), {"key": str(uuid4())}
    nick = staff.browser("nick")
    first, second = (nick.post(f"/clinic/patients/{ann.pk}/sign-up", key) for _ in range(2))
    assert code_on(first) and b"shown already" in second.content and b"paper-code" not in second.content
    assert b"A code waits for them" in nick.get(f"/clinic/patients/{ann.pk}").content


def test_whatever_is_wrong_the_answer_is_the_same_page(staff: Staff) -> None:
    ann, bo = (registered(staff.by("nick"), legal_name=name) for name in ("Ann Ortiz", "Bo Chen"))
    code, ended = code_on(paper(staff, ann)), code_on(paper(staff, bo))
    code_on(paper(staff, bo))
    bodies = set()
    for typed, born_on in (
        (code, "1980-03-15"),
        ("3333-3333", "1980-03-14"),
        (ended, "1980-03-14"),
        ("", ""),
        (code, "x"),
    ):
        answer = entered(staff.browser(), typed, born_on)
        bodies.add(re.sub(rb'value="[A-Za-z0-9]{64}"', b"", answer.content))
        assert answer.status_code == 422
    assert len(bodies) == 1 and b"Check each letter" in bodies.pop()


def test_many_tries_from_one_address_are_stopped(staff: Staff) -> None:
    browser = staff.browser()
    answers = [entered(browser, "3333-3333").status_code for _ in range(21)]
    assert answers == [422] * 20 + [429]


def test_the_second_page_leads_back_to_the_first_without_a_right_code(staff: Staff) -> None:
    browser = staff.browser()
    assert browser.get("/account/join/account")["Location"] == "/account/join"
    assert chosen(browser, "ann@example.org")["Location"] == "/account/join"


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"again": "another one entirely"}, b"The two are not the same"),
        ({"password": "", "again": ""}, b"Type a password"),
        ({"password": "short", "again": "short"}, b"longer or less common"),
        ({"email": "nothing"}, b"Write an e-mail address"),
        ({"email": "eva@example.org"}, b"Choose another e-mail address"),
    ],
)
def test_what_cannot_be_chosen_is_told_and_the_code_still_counts(staff: Staff, more: Any, says: bytes) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    answer = chosen(browser, **({"email": "ann@example.org"} | more))
    assert answer.status_code == 422 and says in answer.content
    assert chosen(browser, "ann@example.org")["Location"] == "/my"


def test_with_a_passkey_there_is_no_password_and_codes_alone_are_not_offered(staff: Staff) -> None:
    from lenitive.people.models import User

    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    answer = chosen(browser, "ann@example.org", way="passkey", password="", again="")
    assert answer["Location"] == "/account/passkeys/add"
    assert not User.objects.get(email="ann@example.org").has_usable_password()
    page = browser.get("/account/passkeys/add")
    assert page.status_code == 200 and b"one-time codes instead" not in page.content


def test_both_pages_are_in_spanish_for_whoever_asks(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick"), language="es"), staff.browser()
    page = paper(staff, ann)
    assert "Su código" in page.content.decode() and b"/account/join?language=es" in page.content
    first = browser.get("/account/join?language=es").content.decode()
    assert "Cree su acceso" in first and '<html lang="es">' in first and "/account/join?language=en" in first
    wrong = entered(browser, "3333-3333", language="es").content.decode()
    assert "Revise cada letra" in wrong
    onward = entered(browser, code_on(page), language="es")["Location"]
    assert onward == "/account/join/account?language=es"
    assert "llave de acceso" in browser.get(onward).content.decode()
    chosen(browser, "ann@example.org", language="es")
    assert "Hola, Ann Ortiz" in browser.get("/my").content.decode()


def test_without_a_second_factor_she_reads_and_writes_but_takes_nothing_along(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    chosen(browser, "ann@example.org")
    for path in ("/my", "/my/details", "/my/contact", "/my/consents", "/my/looked", "/my/stores", "/my/export"):
        assert browser.get(path).status_code == 200, path
    answer = browser.get("/my/export/json")
    assert answer.status_code == 303 and answer["Location"] == "/account/passkeys/add?next=/my/export/json"
    assert browser.get("/account/one-time-code").status_code == 200


def test_a_first_second_factor_takes_a_sign_in_of_the_last_ten_minutes(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    chosen(browser, "ann@example.org")
    staff.rehearsal.clock.forward(minutes=11)
    answer = browser.get("/account/one-time-code")
    assert answer.status_code == 303 and answer["Location"].startswith("/account/sign-in")
    assert browser.get("/my").status_code == 303


def test_a_locked_page_without_a_second_factor_asks_for_a_new_sign_in(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    chosen(browser, "ann@example.org")
    staff.rehearsal.clock.forward(minutes=16)
    assert browser.get("/my")["Location"] == "/account/sign-in?next=/my"
    assert browser.get("/my/details").status_code == 303


def test_a_code_that_was_made_anew_signs_out_whoever_was_in(staff: Staff) -> None:
    ann, browser = registered(staff.by("nick")), staff.browser()
    entered(browser, code_on(paper(staff, ann)))
    chosen(browser, "ann@example.org")
    staff.rehearsal.clock.forward(minutes=1)
    other = staff.browser()
    entered(other, code_on(paper(staff, ann)))
    chosen(other, "ann@example.org")
    assert other.get("/my").status_code == 200 and browser.get("/my").status_code == 303


def test_staff_still_need_a_second_factor_before_anything(staff: Staff) -> None:
    from allauth.mfa.models import Authenticator

    Authenticator.objects.filter(user=staff.user("nick")).delete()
    assert own_browser(staff, "nick@example.org").get("/clinic")["Location"].startswith("/account/passkeys/add")
