"""People whom a patient lets see her record: what she ticked, as long as it lasts, by both locks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from care.test_own_lock import whole_tables
from care.test_patients import codes
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, StepUpNeeded
from made_up_patients import registered
from patients_who_sign_in import account_of, entered, joined
from staff import Staff

BOTH = ("identity", "contact")


def let(by: Actor, patient: Any, categories: tuple[str, ...] = BOTH, **more: Any) -> Any:
    from lenitive.care.proxies import NewProxy, name

    return name(proxy=NewProxy(patient.pk, "Lou Ortiz", categories, **more), by=by)


def signed_up(proxy: Any, email: str = "lou@example.org") -> Actor:
    account = account_of(proxy.code, email)
    return Actor(account.user_id, "caregiver", "", account.user.name)


def reads(by: Actor, patient: Any) -> set[str]:
    """The categories that both locks let through; they say the same."""
    from django.db import transaction

    from lenitive.care import visible
    from lenitive.care.models import PatientContact, PatientIdentity
    from lenitive.record.acting import act_as

    with transaction.atomic():
        act_as(by)
        rows = {"identity": visible.identities(by=by), "contact": visible.contacts(by=by)}
        alone = {"identity": PatientIdentity.objects.all(), "contact": PatientContact.objects.all()}
        first, second = (
            {name for name, found in each.items() if found.filter(patient_id=patient.pk).exists()}
            for each in (rows, alone)
        )
    assert first == second
    return first


def test_she_names_somebody_who_signs_in_as_herself_and_reads_what_was_ticked(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    lou = signed_up(let(joined(staff, ann, "ann@example.org"), ann))
    assert lou.name == "Lou Ortiz" and reads(lou, ann) == {"identity", "contact"}
    assert all(ids <= {ann.pk} for ids in whole_tables(lou).values())


def test_what_was_not_ticked_is_not_read(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    lou = signed_up(let(joined(staff, ann, "ann@example.org"), ann, ("identity",)))
    assert reads(lou, ann) == {"identity"}


def test_ending_it_counts_at_once_and_so_does_its_last_day(staff: Staff) -> None:
    from lenitive.care.proxies import end

    ann = registered(staff.by("nick"))
    by = joined(staff, ann, "ann@example.org")
    first = let(by, ann)
    lou = signed_up(first)
    mia = signed_up(let(by, ann, until_on=date(2026, 12, 1)), "mia@example.org")
    end(proxy_id=first.pk, by=by)
    assert reads(lou, ann) == set() and reads(mia, ann) == {"identity", "contact"}
    assert codes(end, proxy_id=first.pk, by=by) == ["proxy-ended"]
    staff.rehearsal.clock.forward(days=1)
    assert reads(mia, ann) == set()


def test_a_code_of_a_proxy_that_has_ended_opens_nothing(staff: Staff) -> None:
    from lenitive.care.proxies import end

    ann = registered(staff.by("nick"))
    by = joined(staff, ann, "ann@example.org")
    proxy = let(by, ann)
    end(proxy_id=proxy.pk, by=by)
    assert not entered(proxy.code).is_right


def test_staff_name_somebody_in_her_presence_and_it_takes_a_second_factor_when_she_does(staff: Staff) -> None:
    ann = registered(staff.by("nick"))
    by = joined(staff, ann, "ann@example.org")
    assert reads(signed_up(let(staff.by("nick"), ann)), ann) == {"identity", "contact"}
    with pytest.raises(StepUpNeeded):
        let(replace(by, step_up=None), ann)
    with pytest.raises(NotVisible):
        let(staff.by("sam"), ann)


def test_somebody_who_acts_for_another_names_nobody_and_ends_nothing(staff: Staff) -> None:
    from lenitive.care.proxies import end

    ann = registered(staff.by("nick"))
    proxy = let(joined(staff, ann, "ann@example.org"), ann)
    lou = signed_up(proxy)
    for act in (lambda: let(lou, ann), lambda: end(proxy_id=proxy.pk, by=lou)):
        with pytest.raises(NotVisible):
            act()


def test_another_patient_cannot_name_somebody_for_her_or_end_it(staff: Staff) -> None:
    from lenitive.care.proxies import end

    ann, bo = registered(staff.by("nick")), registered(staff.by("nick"), legal_name="Bo Chen")
    of_ann, of_bo = joined(staff, ann, "ann@example.org"), joined(staff, bo, "bo@example.org")
    proxy = let(of_ann, ann)
    with pytest.raises(NotVisible):
        end(proxy_id=proxy.pk, by=of_bo)
    assert let(of_bo, ann).patient_id == bo.pk  # her own, whatever the form says


@pytest.mark.parametrize(
    ("categories", "expected"),
    [((), ["choose-categories"]), (("contact",), ["identity-missing"]), (("identity", "all"), ["choose-categories"])],
)
def test_what_is_ticked_has_to_be_there(staff: Staff, categories: tuple[str, ...], expected: list[str]) -> None:
    from lenitive.care.proxies import NewProxy, name

    ann = registered(staff.by("nick"))
    by = joined(staff, ann, "ann@example.org")
    assert codes(name, proxy=NewProxy(ann.pk, "Lou", categories), by=by) == expected
    assert codes(name, proxy=NewProxy(ann.pk, " ", BOTH, date(2020, 1, 1)), by=by) == ["proxy-name", "until-past"]


def test_staff_know_of_whom_people_of_their_site_named_and_of_nobody_else_by_both_locks(staff: Staff) -> None:
    from django.db import transaction

    from lenitive.care.models import Proxy
    from lenitive.care.proxies import named
    from lenitive.record.acting import act_as

    ann, bo = registered(staff.by("nick")), registered(staff.by("sam"), legal_name="Bo Chen")
    of_ann = let(joined(staff, ann, "ann@example.org"), ann)
    of_bo = let(joined(staff, bo, "bo@example.org", staff.by("sam")), bo)
    lou = signed_up(of_ann)
    for by, expected in ((staff.by("nick"), {of_ann.pk}), (staff.by("sam"), {of_bo.pk}), (staff.by("rosa"), set())):
        with transaction.atomic():
            act_as(by)
            assert set(named(by=by).values_list("pk", flat=True)) == expected
            assert set(Proxy.objects.values_list("pk", flat=True)) == expected
    with transaction.atomic():
        act_as(lou)
        assert set(Proxy.objects.values_list("pk", flat=True)) == {of_ann.pk}
