"""The demonstration's forty people: made up, marked as such, and in every state."""

from __future__ import annotations

from collections import Counter
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


def test_forty_people_are_loaded_once_and_are_marked(staff: Staff) -> None:
    from lenitive.care.demonstration import load_people

    assert (load_people(), load_people()) == (40, 0)
    people, names = everyone(staff, "Patient"), everyone(staff, "PatientIdentity")
    assert len(people) == 40 and all(each.is_demonstration for each in people)
    assert all(each.legal_name.endswith(" Demonstration") for each in names)
    assert {each.site for each in people} == {"demo-north", "demo-south", "demo-east", "demo-west"}
    assert {each.language for each in names} == {"en", "es"} and len({each.sex for each in names}) == 4
    for each in everyone(staff, "PatientContact"):
        assert not each.telephone or each.telephone.startswith("303-555-01")
        assert not each.email or each.email.endswith("@example.org")


def test_they_are_in_every_state_and_every_work_list_has_something(staff: Staff) -> None:
    from lenitive.care.demonstration import load_people
    from lenitive.care.tasks import of
    from lenitive.record.acting import act_as

    load_people()
    kinds = Counter(each.kind for each in everyone(staff, "Consent"))
    assert set(kinds) == {"treatment_off_label", "texts", "research", "sharing"}
    assert {each.route for each in everyone(staff, "Consent")} == {"", "iv", "nasal", "oral", "topical"}
    assert len(everyone(staff, "ConsentEnd")) == 8 and len(everyone(staff, "Referral")) == 16
    assert len(everyone(staff, "ReferralTaken")) == 8 and len(everyone(staff, "PatientIdentity")) == 44
    waiting = Counter()
    for nickname in ("nora", "sam", "nick", "wanda"):
        by = staff.by(nickname)
        act_as(by)
        tasks = of(by=by)
        assert tasks, nickname
        waiting.update(each.kind for each in tasks)
    assert set(waiting) == {"unreachable", "not-shared", "referred"}


def test_at_the_clinics_some_charts_are_empty_and_some_say_everything(staff: Staff) -> None:
    from lenitive.care.demonstration import load_people

    load_people()
    counts = {each: len(everyone(staff, each)) for each in ("PatientReading", "PatientMedicine", "PatientAllergy")}
    assert counts == {"PatientReading": 14, "PatientMedicine": 8, "PatientAllergy": 8}
    asked = Counter(each.patient_id for each in everyone(staff, "PatientCondition"))
    assert len(asked) == 4 and set(asked.values()) == {24}
