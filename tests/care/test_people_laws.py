"""Laws of people's records, on random histories: parting undoes joining, taking back opens nothing, alike is mutual."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest

from made_up_patients import referred, registered, shares
from staff import Staff

pytestmark = pytest.mark.deep
SEED = 181
SITES = {"demo-west": "will", "demo-north": "nora", "demo-south": "sam"}
NAMES = ("Kim Lund", "Kimmy Lund", "Lund Kim", "Kim Lunde", "José Ortiz", "Jose Ortiz", "Ana")
TELEPHONES = ("303-555-0123", "303-555-0124", "")
BORN = (date(1980, 3, 14), date(1980, 3, 15))


def everything_seen(staff: Staff) -> dict[str, Any]:
    """By site: whom somebody there lists, reads, finds, and what waits for them."""
    from django.db import transaction

    from lenitive.care import tasks, visible
    from lenitive.record.acting import act_as

    found: dict[str, Any] = {}
    for site, nickname in {**SITES, "demo-east": "eva"}.items():
        by = staff.by(nickname)
        with transaction.atomic():
            act_as(by)
            found[site] = {
                "listed": [each.patient.pk for each in visible.listed(by=by)[0]],
                "identities": set(visible.identities(by=by).values_list("pk", flat=True)),
                "contacts": set(visible.contacts(by=by).values_list("pk", flat=True)),
                "found": {each.patient.pk for each in visible.find(text="lund", by=by)},
                "waits": sorted((each.kind, str(each.thing)) for each in tasks.of(by=by)),
            }
    return found


def some_history(random: Random, staff: Staff) -> tuple[list[Any], list[Any]]:
    """Two records of one name with referrals and consents at random, and the consents."""
    eva = staff.by("eva")
    patients, given = [registered(eva, legal_name=name) for name in NAMES[:2]], []
    for _ in range(random.randrange(2, 7)):
        patient, site = random.choice(patients), random.choice(sorted(SITES))
        if random.random() < 0.5:
            referred(patient, site, eva)
        else:
            chosen = random.choice([("identity",), ("identity", "contact")])
            given.append(shares(patient, site, eva, categories=chosen))
        staff.rehearsal.clock.forward(minutes=1)
    return patients, given


def test_joining_and_parting_leave_everything_as_if_nothing_had_been(
    staff: Staff, deep_size: Callable[[int, int], int]
) -> None:
    from lenitive.care.patients import Joining, merge, undo_merge

    for number in range(deep_size(2, 40)):
        random, eva = Random(SEED + number), staff.by("eva")
        (kept, other), _ = some_history(random, staff)
        before = everything_seen(staff)
        done = merge(joining=Joining(kept.pk, other.pk, ("birth date", "telephone"), "asked"), by=eva)
        undo_merge(merge_id=done.pk, reason="two people", by=eva)
        assert everything_seen(staff) == before, number


def test_a_consent_that_is_taken_back_opens_nothing_to_anybody(
    staff: Staff, deep_size: Callable[[int, int], int]
) -> None:
    from lenitive.care.consents import withdraw
    from lenitive.care.patients import Joining, merge

    for number in range(deep_size(2, 40)):
        random, eva = Random(2 * SEED + number), staff.by("eva")
        (kept, other), given = some_history(random, staff)
        if random.random() < 0.5:
            merge(joining=Joining(kept.pk, other.pk, ("birth date", "telephone"), "asked"), by=eva)
        for each in random.sample(given, len(given)):
            before = everything_seen(staff)
            withdraw(consent_id=each.pk, words="", by=eva)
            after = everything_seen(staff)
            for site in before:
                for what in ("identities", "contacts", "found"):
                    assert after[site][what] <= before[site][what], (number, site, what)


def test_whoever_looks_like_somebody_is_looked_like_by_them(staff: Staff, deep_size: Callable[[int, int], int]) -> None:
    from lenitive.care.visible import record_of
    from lenitive.record.acting import act_as

    for number in range(deep_size(2, 40)):
        random, by = Random(3 * SEED + number), staff.by("nora")
        ours = [
            registered(
                by, legal_name=random.choice(NAMES), born_on=random.choice(BORN), telephone=random.choice(TELEPHONES)
            )
            for _ in range(2)
        ]
        act_as(by)
        sees = [
            {match.patient_id for match in alike_whatever_was_answered(record_of(each.pk, by=by), by)} for each in ours
        ]
        assert (ours[1].pk in sees[0]) == (ours[0].pk in sees[1]), number


def alike_whatever_was_answered(record: Any, by: Any) -> list[Any]:
    """Everybody who looks like this person, also those of whom it was answered that they are others."""
    from lenitive.care.duplicates import identifiers_of, same_person

    records = record.known.records
    return same_person(identifiers_of(records, record.known.identity.born_on, by), by=by, apart_from=records)
