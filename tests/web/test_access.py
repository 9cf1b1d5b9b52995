"""Every address of the record × method × role × situation: what rules/access.yaml says is what the pages do.

One person for each role acts at her own site, one at another site, and one whose grant has ended. A new address without
a row fails here, and so does a row without an address. The whole is run again with the first lock taken away.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest

from databases import rolled_back
from lenitive.people.access import (
    ANYONE,
    ENTERING,
    PREFIXES,
    SIGNED_IN,
    GuardedAddress,
    addresses,
    asks_step_up,
    is_own,
    permissions,
    roles,
)
from made_up_patients import (
    allergic,
    assessed,
    consent_to,
    measured,
    merged,
    planned,
    referred,
    registered,
    shares,
    takes,
    told,
)
from staff import Staff

pytestmark = pytest.mark.slow

HERE, ELSEWHERE = "demo-north", "demo-south"
OWN, OTHER, ENDED = "own site", "other site", "ended grant"
THROUGH = {200, 302, 303, 400, 422}  # shown, done, or refused for what the form says
GONE = {404}


@dataclass(frozen=True)
class People:
    """For each role and situation a browser in which such a person is signed in, and whose pages are asked for."""

    browsers: dict[tuple[str, str], Any]
    ids: dict[str, Any]


def routes() -> set[str]:
    """Every address of the record that the site answers to."""
    from django.urls import URLPattern, URLResolver, get_resolver

    def walk(patterns: Any, before: str = "") -> Iterator[str]:
        for each in patterns:
            if isinstance(each, URLResolver):
                yield from walk(each.url_patterns, before + str(each.pattern))
            elif isinstance(each, URLPattern):
                yield before + str(each.pattern)

    return {each for each in walk(get_resolver().url_patterns) if each.split("/")[0] in PREFIXES}


@pytest.fixture(scope="module")
def people(whole_cast: Staff) -> Iterator[People]:
    """Thirty people beside the cast; of the patients one is the person that the addresses name."""
    from allauth.mfa.models import Authenticator
    from django.db import transaction

    from lenitive.people.models import RoleGrant
    from lenitive.people.sign_ins import begin_sign_in
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with rolled_back():
        with transaction.atomic():
            act_as(OPERATOR)
            made = {(role, how): someone(whole_cast, role, how) for role in roles() for how in (OWN, OTHER, ENDED)}
            whose = made["nurse", OWN]
            grant = RoleGrant.objects.get(user=whose)
            hers = whole_cast.user("nora")
            opened = opened_by(whose)
            begun = begin_sign_in(hers, "", "Firefox on Linux")
            key = Authenticator.objects.create(user=hers, type="webauthn", data={"name": "Test", "credential": {}})
        browsers = {which: browser_of(whole_cast, user) for which, user in made.items()}
        ids = {
            "user_id": whose.pk,
            "grant_id": grant.pk,
            "pk": key.pk,
            "sign_in_id": begun.pk,
            "access_id": opened.pk,
            "opened_id": opened.pk,
        }
        ids |= ids_of_care(whole_cast)
        proxy = accounts_of(whole_cast, ids["patient_id"], made)
        yield People(browsers, ids | {"proxy_id": proxy})


def accounts_of(staff: Staff, patient_id: Any, made: dict[tuple[str, str], Any]) -> Any:
    """The first patient of this site signs in, another one as well, and one whose role has ended; each has a proxy."""
    from django.db import transaction

    from lenitive.care.models import PatientAccount, ProxyAccount
    from lenitive.care.proxies import NewProxy, name
    from lenitive.people.actors import DOOR
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    by, now = staff.by("nora"), staff.rehearsal.clock.now()
    others = [registered(by, legal_name=name).pk for name in ("Cy Park", "Di Park")]
    whose = dict(zip((OWN, OTHER, ENDED), (patient_id, *others), strict=True))
    proxies = {
        how: name(proxy=NewProxy(each, "Lou Ortiz", ("identity", "contact")), by=by) for how, each in whose.items()
    }
    with transaction.atomic():
        act_as(DOOR)
        for how, each in whose.items():
            PatientAccount(patient_id=each, user=made["patient", how], at=now, **written_by(DOOR)).save()
            ProxyAccount(proxy=proxies[how], user=made["caregiver", how], at=now).save()
    return proxies[OWN].pk


def opened_by(user: Any, role: str = "nurse") -> Any:
    """A record that somebody has opened in an emergency."""
    from django.db import transaction

    from lenitive.people.emergency_rows import NewEmergency, add_emergency
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR, Actor

    by = Actor(user.pk, role, HERE, user.name)
    with transaction.atomic():
        act_as(by)
        opened = add_emergency(uuid4(), NewEmergency("no_one_to_ask", "unconscious"), by)
        act_as(OPERATOR)
    return opened


def ids_of_care(staff: Staff) -> dict[str, Any]:
    """Somebody of this site, and somebody whom a clinic has sent here."""
    by, eva = staff.by("nora"), staff.by("eva")
    ann, bo = registered(by), registered(eva, legal_name="Bo Chen")
    sent = referred(bo, HERE, eva)
    shares(bo, HERE, eva)
    found = {
        "patient_id": ann.pk,
        "other_id": registered(by, legal_name="Anne Ortiz").pk,
        "merge_id": merged(by, legal_name="Kim Twice").pk,
        "consent_id": consent_to(ann, "research", by).pk,
        "referral_id": sent.pk,
    }
    nurse = someone_who_records(staff)
    plan = planned(registered(nurse, legal_name="Bo Chen"), someone_who_decides())
    return found | ids_of_the_chart(ann, nurse) | {"plan_id": plan.pk}


def someone_who_decides() -> Any:
    """A prescriber of this site."""
    from lenitive.people.actors import actor
    from lenitive.people.models import User

    return actor(User.objects.get(name="prescriber-own-site"), "prescriber", HERE)


def someone_who_records(staff: Staff) -> Any:
    """A nurse of this site."""
    from lenitive.people.actors import actor
    from lenitive.people.models import User

    return actor(User.objects.get(name="nurse-own-site"), "nurse", HERE)


def ids_of_the_chart(patient: Any, by: Any) -> dict[str, Any]:
    """What a nurse of this site has written about her."""
    return {
        "reading_id": measured(patient, by).pk,
        "medicine_id": takes(patient, "tramadol", by).pk,
        "allergy_id": allergic(patient, "nsaid", by, "ibuprofen").pk,
        "assessment_id": (begun := assessed(patient, by)).assessment_id,
        "task_id": begun.pk,
        "condition_id": told(patient, by, words="gout", other=()).pk,
        "change_id": changed(registered(by, legal_name="Lee Park"), by).pk,
    }


def changed(patient: Any, by: Any) -> Any:
    """Something new since a prescriber of the same site decided."""
    from django.db import transaction

    from lenitive.care.models import SuitabilityChange, TreatmentDecision
    from lenitive.people.actors import actor
    from lenitive.people.models import User
    from lenitive.people.sites import today_at
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    decides = by
    if by.role != "prescriber":
        decides = actor(User.objects.get(name="prescriber-own-site"), "prescriber", HERE)
    told_of = {"iv": {"verdict": "fine", "findings": []}}
    facts = {"answer": "yes", "routes": ["iv"], "because": "CRPS", "wants": "to sleep", "found": told_of}
    row = {"patient": patient, "at": clock.now(), **written_by(decides)}
    with transaction.atomic():
        act_as(decides)
        decision = TreatmentDecision(decided_on=today_at(decides.site_id), **facts, **row)
        decision.save()
        change = SuitabilityChange(decision=decision, found=["iv:liver"], news=["Caution."], is_stop=False, **row)
        change.save()
        act_as(by)
    return change


def someone(staff: Staff, role: str, how: str) -> Any:
    from lenitive.people.models import GrantEnd, RoleGrant, User
    from lenitive.people.second_factors import give_one_time_code

    now = staff.rehearsal.clock.now()
    name = f"{role} {how}".replace(" ", "-").replace("_", "-")
    user = User.objects.create(email=f"{name}@example.org", name=name, is_demonstration=True, created_at=now)
    give_one_time_code(user)
    site = "" if is_own(role) else ELSEWHERE if how == OTHER else HERE
    grant = RoleGrant(user=user, role=role, site=site, granted_at=now, needs_confirmation=False)
    grant.save()
    if how == ENDED:
        GrantEnd(grant=grant, ended_at=now, because="a test").save()
    return user


def browser_of(staff: Staff, user: Any, *, step_up: bool = True) -> Any:
    return staff.browser(user.email.partition("@")[0], step_up="one_time_code" if step_up else "")


def path_of(row: GuardedAddress, ids: dict[str, Any]) -> str:
    path = row.address
    for name, value in ids.items():
        path = path.replace(f"<int:{name}>", str(value)).replace(f"<uuid:{name}>", str(value))
    return f"/{path}"


def asked(browser: Any, row: GuardedAddress, ids: dict[str, Any]) -> Any:
    """One request, of which nothing stays, neither in the database nor in the browser."""
    path, kept = path_of(row, ids), copy(browser.cookies)
    with rolled_back():
        answer = browser.post(path, {"key": str(uuid4())}) if row.method == "POST" else browser.get(path)
    browser.cookies = kept
    return answer


def names_somebody(row: GuardedAddress) -> bool:
    return "<" in row.address


def expected(row: GuardedAddress, role: str, how: str) -> set[int]:
    """What the file of rules says of this cell."""
    if row.who in (ANYONE, ENTERING):
        return THROUGH
    if row.who == SIGNED_IN:
        return GONE if names_somebody(row) or row.address == "account/role" else THROUGH  # nobody's own thing
    if role not in permissions()[row.who].roles or how == ENDED:
        return GONE
    if "<uuid:opened_id>" in row.address and role != "nurse":
        return GONE  # what somebody opened in an emergency is theirs alone to close
    return GONE if names_somebody(row) and how == OTHER else THROUGH


def wrong_cells(people: People, rows: list[GuardedAddress]) -> list[str]:
    wrong = []
    for (role, how), browser in people.browsers.items():
        for row in rows:
            status = asked(browser, row, people.ids).status_code
            if status not in expected(row, role, how):
                wrong.append(f"{row.method} {row.address} as {role}, {how}: {status}")
    return wrong


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    import django

    django.setup()
    assert {each for each, _ in addresses()} == routes()


def test_every_cell_of_the_matrix_is_as_the_rules_say(people: People) -> None:
    rows = list(addresses().values())
    assert len(rows) * len(people.browsers) > 1000
    assert "\n".join(wrong_cells(people, rows)) == ""


def test_the_second_lock_holds_where_the_first_one_is_taken_away(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db.models import Q

    from lenitive.care import visible as care
    from lenitive.people import visible

    monkeypatch.setattr(visible, "_here", lambda by, permission: Q(pk__isnull=False))
    monkeypatch.setattr(care, "_seen", lambda by, category, patient="": Q(pk__isnull=False))
    rows = [row for row in addresses().values() if names_somebody(row)]
    assert len(rows) > 8
    assert "\n".join(wrong_cells(people, rows)) == ""
    for (role, how), browser in people.browsers.items():
        if how == OTHER and role in permissions()["staff.read"].roles:
            assert b"nurse-own-site" not in browser.get("/office/staff").content
        if role == "caregiver":
            assert (b"Ann Ortiz" in browser.get("/my/for").content) == (how == OWN)
        if role == "patient":
            assert (b"Ann Ortiz" in browser.get("/my/details").content) == (how == OWN)
        if how == OTHER and role in permissions()["people.read"].roles:
            assert b"Ann Ortiz" not in browser.get("/clinic/patients").content
            assert b">Ann Ortiz<" not in browser.post("/clinic/patients/search", {"text": "ortiz"}).content


def test_nobody_who_is_not_signed_in_gets_further_than_the_door(people: People, whole_cast: Staff) -> None:
    wrong = []
    for row in addresses().values():
        status = asked(whole_cast.browser(), row, people.ids).status_code
        inside = row.who not in (ANYONE, ENTERING)
        if (inside and status != (401 if row.method == "POST" else 303)) or (
            not inside and status not in THROUGH | {429}
        ):
            wrong.append(f"{row.method} {row.address}: {status}")
    assert wrong == []


def test_what_takes_a_step_up_asks_for_it_before_a_form_is_drawn_or_read(people: People, whole_cast: Staff) -> None:
    from lenitive.people.models import User

    wrong = []
    for role in roles():
        browser = browser_of(whole_cast, User.objects.get(name=f"{role}-own-site".replace("_", "-")), step_up=False)
        for row in addresses().values():
            may_pass = row.who == SIGNED_IN or (row.who in permissions() and role in permissions()[row.who].roles)
            if may_pass and asks_step_up(row):
                answer = asked(browser, row, people.ids)
                if answer.status_code != (401 if row.method == "POST" else 303):
                    wrong.append(f"{row.method} {row.address} as {role}: {answer.status_code}")
    assert wrong == []


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_no_other_method_is_answered(people: People, method: str) -> None:
    browser = people.browsers["site_administrator", OWN]
    for address in {each for each, _ in addresses()}:
        path = path_of(addresses().get((address, "GET")) or addresses()[address, "POST"], people.ids)
        assert browser.generic(method, path).status_code == 405, path


def test_what_is_hers_and_what_is_not_there_look_the_same(people: People) -> None:
    from django.db import transaction

    from lenitive.people.models import RoleGrant, User
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with transaction.atomic():
        act_as(OPERATOR)
        foreign = list(RoleGrant.objects.filter(site=HERE).values_list("pk", "user_id")[:20])
        there = set(RoleGrant.objects.filter(site=ELSEWHERE).values_list("user_id", flat=True))
    highest = User.objects.order_by("-pk")[0].pk
    browser = people.browsers["site_administrator", OTHER]
    compared = 0
    for row in addresses().values():
        for number, (grant_id, user_id) in enumerate(foreign):
            if not names_somebody(row) or row.who == SIGNED_IN or user_id in there:
                continue
            not_hers = asked(browser, row, {"grant_id": grant_id, "user_id": user_id})
            not_there = asked(browser, row, {"grant_id": uuid4(), "user_id": highest + 1 + number})
            assert (not_hers.status_code, not_hers.content) == (404, not_there.content), row.address
            compared += 1
    assert compared > 100


def test_a_patient_cannot_tell_what_is_another_ones_from_what_is_not_there(people: People, whole_cast: Staff) -> None:
    with rolled_back():
        by, browser = whole_cast.by("nora"), people.browsers["patient", OWN]
        others = [registered(by, legal_name=f"Lou {number}") for number in range(20)]
        foreign = {"patient_id": others, "consent_id": [consent_to(each, "research", by) for each in others]}
        compared = 0
        for row in addresses().values():
            name = next((each for each in foreign if f"<uuid:{each}>" in row.address), "")
            for thing in foreign.get(name, ()):
                not_hers, not_there = (asked(browser, row, {name: each}) for each in (thing.pk, uuid4()))
                assert (not_hers.status_code, not_hers.content) == (404, not_there.content), row.address
                compared += 1
        assert compared >= 200


def test_a_person_of_another_site_and_one_that_is_not_there_look_the_same(people: People, whole_cast: Staff) -> None:
    with rolled_back():
        by, browser = whole_cast.by("nora"), people.browsers["prescriber", OTHER]
        patients = [registered(by, legal_name=f"Kim {number}") for number in range(20)]
        foreign = {
            "patient_id": patients,
            "consent_id": [consent_to(each, "research", by) for each in patients],
            "referral_id": [referred(each, "demo-west", by) for each in patients],
            "merge_id": [merged(by, legal_name=f"Lee {number}") for number in range(20)],
        }
        others = [registered(by, legal_name=f"Kim {number}").pk for number in range(20)]
        compared = 0
        for row in addresses().values():
            name = next((each for each in foreign if f"<uuid:{each}>" in row.address), "")
            for thing, other in zip(foreign.get(name, ()), others, strict=False):
                not_hers, not_there = (
                    asked(browser, row, {name: one, "other_id": two})
                    for one, two in ((thing.pk, other), (uuid4(), uuid4()))
                )
                assert (not_hers.status_code, not_hers.content) == (404, not_there.content), row.address
                compared += 1
    assert compared >= 200
