"""The demonstration's forty people: made up, marked as such, and in every state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from staff import Staff

pytestmark = pytest.mark.slow


def everyone(staff: Staff, model: str) -> list[Any]:
    from django.apps import apps

    from lenitive.record.acting import act_as

    found = {}
    for nickname in ("nora", "sam", "nick", "wanda"):
        act_as(staff.by(nickname))
        found |= {each.pk: each for each in apps.get_model("care", model).objects.all()}
    return list(found.values())


@pytest.fixture
def load_people(tmp_path: Path, staff: Staff) -> Callable[[], int]:
    """Loads them, with the passwords of those who sign in written to a file of this test."""
    from lenitive.care import demonstration

    return partial(demonstration.load_people, tmp_path / "passwords")


def test_forty_people_are_loaded_once_and_are_marked(staff: Staff, load_people: Callable[[], int]) -> None:
    assert (load_people(), load_people()) == (40, 0)
    people, names = everyone(staff, "Patient"), everyone(staff, "PatientIdentity")
    assert len(people) == 43 and all(each.is_demonstration for each in people)
    assert all(each.legal_name.endswith(" Demonstration") for each in names)
    assert {each.site for each in people} == {"demo-north", "demo-south", "demo-east", "demo-west"}
    assert {each.language for each in names} == {"en", "es"} and len({each.sex for each in names}) == 4
    for each in everyone(staff, "PatientContact"):
        assert not each.telephone or each.telephone.startswith("303-555-01")
        assert not each.email or each.email.endswith("@example.org")


def test_they_are_in_every_state_and_every_work_list_has_something(
    staff: Staff, load_people: Callable[[], int]
) -> None:
    from lenitive.care.tasks import of
    from lenitive.record.acting import act_as

    load_people()
    kinds = Counter(each.kind for each in everyone(staff, "Consent"))
    assert set(kinds) == {"treatment_off_label", "texts", "research", "sharing"}
    assert {each.route for each in everyone(staff, "Consent")} == {"", "iv", "nasal", "oral", "topical"}
    assert len(everyone(staff, "ConsentEnd")) == 8 and len(everyone(staff, "Referral")) == 16
    assert len(everyone(staff, "ReferralTaken")) == 8 and len(everyone(staff, "PatientIdentity")) == 47
    waiting = Counter()
    for nickname in ("nora", "sam", "nick", "wanda"):
        by = staff.by(nickname)
        act_as(by)
        tasks = of(by=by)
        assert tasks, nickname
        waiting.update(each.kind for each in tasks)
    assert set(waiting) == {"unreachable", "not-shared", "referred", "to-be-joined"}


def test_at_the_clinics_some_charts_are_empty_and_some_say_everything(
    staff: Staff, load_people: Callable[[], int]
) -> None:
    load_people()
    counts = {each: len(everyone(staff, each)) for each in ("PatientReading", "PatientMedicine", "PatientAllergy")}
    assert counts == {"PatientReading": 14, "PatientMedicine": 8, "PatientAllergy": 8}
    asked = Counter(each.patient_id for each in everyone(staff, "PatientCondition"))
    assert len(asked) == 4 and set(asked.values()) == {24}


def test_some_sign_in_or_act_for_another_and_some_were_joined_or_opened_in_an_emergency(
    staff: Staff, load_people: Callable[[], int], tmp_path: Path
) -> None:
    from lenitive.people.models import EmergencyAccess, EmergencyReview, User
    from lenitive.record.acting import act_as

    load_people()
    lines = (tmp_path / "passwords").read_text(encoding="utf-8").splitlines()
    accounts = {each.email: each for each in User.objects.filter(email__in=[line.split()[0] for line in lines])}
    assert set(accounts) == {"lupe@example.org", "lou@example.org", "ruth@example.org"}
    assert all(each.is_demonstration and each.has_usable_password() for each in accounts.values())
    assert len(everyone(staff, "Proxy")) == 3 and len(everyone(staff, "ProxyEnd")) == 1
    assert len(everyone(staff, "PatientMerge")) == 2 and len(everyone(staff, "PatientMergeEnd")) == 1
    found = []
    for site in ("demo-west", "demo-north"):
        act_as(staff.by("priya", site))
        found += EmergencyAccess.objects.all()
        assert EmergencyReview.objects.count() == (site == "demo-west")
    assert {each.reason_code for each in found} == {"danger", "asked_by_person"}
