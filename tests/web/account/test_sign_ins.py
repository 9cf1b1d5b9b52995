"""Where somebody is signed in: a list on the account's page, the end of one, and the lock of a shared device."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from staff import Staff

pytestmark = pytest.mark.slow

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SAFARI = "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Safari/604.1"
CHROME = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"


@pytest.fixture(autouse=True)
def _(the_time_of_codes: None) -> None:
    """Codes and tries by the clock of the rehearsal."""


@pytest.fixture
def nora(staff: Staff) -> Any:
    return staff.browser("nora", step_up="one_time_code")


def signs_in(staff: Staff, nickname: str, agent: str) -> Any:
    from lenitive.people.second_factors import code_now

    staff.rehearsal.clock.forward(seconds=60)  # a code counts once
    browser, email = staff.browser(), f"{nickname}@example.org"
    browser.defaults["HTTP_USER_AGENT"] = agent
    browser.post("/account/sign-in", {"login": email, "password": staff.passwords[email]})
    browser.post("/account/sign-in/second-factor", {"code": code_now(staff.user(nickname))})
    return browser


def ends_in(page: str) -> list[str]:
    return re.findall(r'action="(/account/sign-ins/[^"]+/end)"', page)


def test_each_sign_in_stands_there_with_its_device_and_its_factor_and_this_one_is_marked(staff: Staff) -> None:
    there = signs_in(staff, "nora", SAFARI)
    here = signs_in(staff, "nora", FIREFOX)
    page = here.get("/account").content.decode()
    assert "Safari on an iPad" in page and "Firefox on Windows" in page and "with a one-time code" in page
    assert len(ends_in(page)) == 1 and page.count("this one</span>") == 1
    assert len(ends_in(there.get("/account").content.decode())) == 1


def test_one_is_ended_alone_and_at_once(staff: Staff) -> None:
    first, second = signs_in(staff, "nora", SAFARI), signs_in(staff, "nora", CHROME)
    here = signs_in(staff, "nora", FIREFOX)
    page = here.get("/account").content.decode()
    (end,) = (path for path in ends_in(page) if path in page.partition("Safari on an iPad")[2].partition("</li>")[0])
    assert here.post(end)["Location"] == "/account"
    assert first.get("/account")["Location"].startswith("/account/sign-in")
    assert second.get("/account").status_code == here.get("/account").status_code == 200
    assert "Safari on an iPad" not in here.get("/account").content.decode()
    assert here.post(end).status_code == 404, "it has ended already"


def test_ending_one_takes_a_step_up_and_nobody_ends_those_of_another(staff: Staff, nora: Any) -> None:
    from lenitive.people.models import SignIn
    from lenitive.record.models import AuditEntry

    staff.browser("tess")
    hers = SignIn.objects.get(user=staff.user("tess"))
    for unknown in (hers.pk, uuid4()):
        assert nora.post(f"/account/sign-ins/{unknown}/end").status_code == 404
        line = AuditEntry.objects.order_by("-pk")[0]
        assert (line.verb, line.outcome) == ("people.own_account.end_sign_in", "denied")
    own = SignIn.objects.get(user=staff.user("nora"))
    assert staff.browser("nora").post(f"/account/sign-ins/{own.pk}/end").status_code == 401
    assert not SignIn.objects.filter(ended_at__isnull=False).exists()


def test_those_that_are_over_are_listed_no_more_and_are_forgotten(staff: Staff, nora: Any) -> None:
    from lenitive.people.models import SignIn
    from lenitive.people.sign_ins import forget_sign_ins

    staff.browser("nora")
    out = staff.browser("nora")
    out.post("/account/sign-out")
    assert len(ends_in(nora.get("/account").content.decode())) == 1
    staff.rehearsal.clock.forward(seconds=1)
    nora.post("/account/sign-out-everywhere")
    assert ends_in(nora.get("/account").content.decode()) == []
    assert forget_sign_ins() == 1 and SignIn.objects.count() == 2
    staff.rehearsal.clock.forward(hours=12)
    assert forget_sign_ins() == 2


def test_a_session_that_no_row_knows_opens_nothing(staff: Staff, nora: Any) -> None:
    session = nora.session
    session.pop("sign_in")
    session.save()
    assert nora.get("/account")["Location"].startswith("/account/sign-in")


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (FIREFOX, "Firefox on Windows"),
        (SAFARI, "Safari on an iPad"),
        (CHROME, "Chrome on Android"),
        (CHROME + " Edg/140.0", "Edge on Android"),
        ("curl/8.0", "A browser that does not say what it is"),
        ("", "A browser that does not say what it is"),
        ("<script>alert(1)</script> Linux", "A browser on Linux"),
        ("x" * 10_000, "A browser that does not say what it is"),
    ],
)
def test_a_device_is_named_in_words_of_ours(agent: str, words: str) -> None:
    from lenitive.people.sign_ins import device_in

    assert device_in(agent) == words


def test_a_shared_device_locks_after_two_minutes_for_whoever_signs_in_there(staff: Staff) -> None:
    tablet = staff.browser("nora", step_up="one_time_code")
    assert 'data-lock="15"' in tablet.get("/account").content.decode()
    assert tablet.post("/account/shared-device", {"shared": "yes"})["Location"] == "/account"
    cookie = tablet.cookies["lenitive_shared"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"
    page = tablet.get("/account").content.decode()
    assert 'data-lock="2"' in page and "locks after 2 minutes" in page
    tablet.post("/account/sign-out")
    tess = staff.browser("tess")
    tess.cookies["lenitive_shared"] = tablet.cookies["lenitive_shared"].value
    for _ in range(4):  # used all the time it stays open
        staff.rehearsal.clock.forward(seconds=110)
        assert tess.get("/account").status_code == 200
    staff.rehearsal.clock.forward(seconds=121)
    assert tess.get("/account")["Location"] == "/account/lock?next=/account"
    own = staff.browser("tess")
    staff.rehearsal.clock.forward(seconds=121)
    assert own.get("/account").status_code == 200


def test_a_device_is_one_persons_own_again_after_a_step_up(staff: Staff, nora: Any) -> None:
    nora.post("/account/shared-device", {"shared": "yes"})
    staff.rehearsal.clock.forward(minutes=1)
    later = staff.browser("tess")
    later.cookies["lenitive_shared"] = nora.cookies["lenitive_shared"].value
    assert later.post("/account/shared-device", {"shared": "no"}).status_code == 401
    nora.post("/account/shared-device", {"shared": "no"})
    assert 'data-lock="15"' in nora.get("/account").content.decode()
