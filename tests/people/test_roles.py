"""Roles: by site, never to oneself, some with two administrators, oversight never beside care; an end is at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible, StepUpNeeded
from staff import Staff


def refused(does: Any, **given: Any) -> list[str]:
    with pytest.raises(Refused) as no:
        does(**given)
    return [each.code for each in no.value.reasons]


def test_a_role_counts_from_the_moment_it_is_given(staff: Staff) -> None:
    from lenitive.people.actors import actor
    from lenitive.people.roles import grant

    tess = staff.user("tess")
    with pytest.raises(NotVisible):
        actor(tess, "front_desk", "demo-north")
    grant(user_id=tess.pk, role="front_desk", by=staff.by("rosa"))
    assert actor(tess, "front_desk", "demo-north").role == "front_desk"
    with pytest.raises(NotVisible):
        actor(tess, "front_desk", "demo-south")


def test_a_pharmacist_takes_two_administrators_and_neither_is_herself(staff: Staff) -> None:
    from lenitive.people.actors import actor
    from lenitive.people.roles import confirm, grant

    tess = staff.user("tess")
    given = grant(user_id=tess.pk, role="pharmacist", by=staff.by("rosa"))
    with pytest.raises(NotVisible):
        actor(tess, "pharmacist", "demo-north")
    assert refused(confirm, grant_id=given.pk, by=staff.by("rosa")) == ["confirmed-by-another"]
    assert refused(confirm, grant_id=given.pk, by=staff.by("priya")) == ["administrator-confirms"]
    confirm(grant_id=given.pk, by=staff.by("walter"))
    assert actor(tess, "pharmacist", "demo-north")
    assert refused(confirm, grant_id=given.pk, by=staff.by("walter")) == ["role-confirmed"]


def test_where_there_is_one_administrator_the_privacy_reviewer_confirms(staff: Staff) -> None:
    from lenitive.people.roles import confirm, end, grant

    rosa = staff.by("rosa")
    given = grant(user_id=staff.user("tess").pk, role="pharmacist", by=rosa)
    end(grant_id=staff.grant("walter").pk, because="left", by=rosa)
    confirm(grant_id=given.pk, by=staff.by("priya"))


def test_a_prescriber_is_confirmed_only_with_a_registration_on_file(staff: Staff) -> None:
    from lenitive.people.registrations import NewRegistration, record
    from lenitive.people.roles import confirm, grant

    nick, rosa, walter = staff.user("nick"), staff.by("rosa", "demo-east"), staff.by("walter", "demo-east")
    given = grant(user_id=nick.pk, role="prescriber", by=rosa)
    assert refused(confirm, grant_id=given.pk, by=walter) == ["registration-missing"]
    record(registration=NewRegistration(nick.pk, "dea", "ZN1234563", date(2027, 6, 30)), by=rosa)
    confirm(grant_id=given.pk, by=walter)


def test_nobody_gives_a_role_to_herself(staff: Staff) -> None:
    from lenitive.people.roles import grant

    rosa = staff.by("rosa")
    assert "role-to-yourself" in refused(grant, user_id=rosa.user_id, role="auditor", by=rosa)


@pytest.mark.parametrize(("nickname", "role"), [("nora", "auditor"), ("omar", "nurse"), ("rosa", "pharmacist")])
def test_oversight_is_never_held_beside_care_at_one_site(staff: Staff, nickname: str, role: str) -> None:
    from lenitive.people.roles import grant

    assert refused(grant, user_id=staff.user(nickname).pk, role=role, by=staff.by("walter")) == ["roles-apart"]


def test_the_database_holds_it_where_the_code_has_forgotten(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from lenitive.people import roles

    monkeypatch.setattr(roles, "reasons_not_to_grant", lambda *_: ())
    by = staff.by("walter")
    assert refused(roles.grant, user_id=staff.user("nora").pk, role="auditor", by=by) == ["roles-apart"]
    assert refused(roles.grant, user_id=by.user_id, role="auditor", by=by) == ["role-to-yourself"]


def test_a_role_that_has_ended_opens_nothing_from_the_next_request_on(staff: Staff) -> None:
    from lenitive.people.roles import end, grant

    browser = staff.browser("walter", step_up="one_time_code")
    assert browser.get("/office/staff").status_code == 200
    walter, rosa = staff.by("walter"), staff.by("rosa")
    end(grant_id=staff.grant("walter").pk, because="left", by=rosa)
    with pytest.raises(NotVisible):  # also in the middle of a form
        grant(user_id=staff.user("tess").pk, role="nurse", by=walter)
    assert b"Demonstration North" not in browser.get("/office/staff").content


@pytest.mark.parametrize("nickname", ["nora", "tess", "omar", "priya"])
def test_nobody_but_an_administrator_gives_roles(staff: Staff, nickname: str) -> None:
    from lenitive.people.roles import grant

    with pytest.raises(NotVisible):
        grant(user_id=staff.user("ugo").pk, role="nurse", by=staff.by(nickname))


def test_giving_a_role_takes_a_step_up_that_is_fresh(staff: Staff) -> None:
    from lenitive.people.roles import grant

    for by in (staff.by("rosa", step_up=None), staff.by("rosa", step_up="recovery_code")):
        with pytest.raises(StepUpNeeded):
            grant(user_id=staff.user("tess").pk, role="nurse", by=by)
    by = staff.by("rosa")
    staff.rehearsal.clock.forward(minutes=5, seconds=1)
    with pytest.raises(StepUpNeeded):
        grant(user_id=staff.user("tess").pk, role="nurse", by=by)


def test_a_role_is_ended_once_and_with_a_reason(staff: Staff) -> None:
    from lenitive.people.roles import end

    rosa, hers = staff.by("rosa"), staff.grant("tess").pk
    assert refused(end, grant_id=hers, because=" ", by=rosa) == ["because-missing"]
    end(grant_id=hers, because="moved", by=rosa)
    assert refused(end, grant_id=hers, because="moved", by=rosa) == ["role-ended"]


def test_made_up_people_get_no_role_at_a_real_site(staff: Staff) -> None:
    from lenitive.people.staff import NewStaff, invite
    from lenitive.record.actor import OPERATOR

    asked = NewStaff("rosa@example.org", "Rosa", "site_administrator", "littleton")
    assert refused(invite, invitation=asked, by=OPERATOR) == ["demonstration-apart"]


def test_from_the_machine_only_the_first_roles_are_given(staff: Staff) -> None:
    from lenitive.people.staff import NewStaff, invite
    from lenitive.record.actor import OPERATOR

    asked = NewStaff("new@example.org", "New", "pharmacist", "demo-north")
    assert refused(invite, invitation=asked, by=OPERATOR) == ["role-not-from-machine"]
    assert refused(invite, invitation=NewStaff("a@b.co", "A", "nurse", "nowhere"), by=OPERATOR) == ["unknown-site"]
