"""Sharing against a slower, more obvious twin: after any steps, both locks show exactly what the twin says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from made_up_patients import referred, registered, shares
from staff import Staff

pytestmark = pytest.mark.deep
SEED, STEPS = 18, 14
CATEGORIES = ("identity", "contact")
OTHERS = {"demo-west": "will", "demo-north": "nora", "demo-south": "sam"}


@dataclass
class Twin:
    """What was done, in plain lists: who was sent where, who said what until when, who was written about where."""

    sent: set[tuple[Any, str]] = field(default_factory=set)
    said: dict[Any, tuple[Any, str, tuple[str, ...], Any]] = field(default_factory=dict)
    taken: set[tuple[Any, str]] = field(default_factory=set)

    def may_read(self, patient: Any, site: str, category: str, now: Any) -> bool:
        """It takes a referral and a live consent; a site that wrote something keeps the name."""
        if (patient, site) not in self.sent:
            return False
        live = [
            each for each in self.said.values() if each[:2] == (patient, site) and (each[3] is None or each[3] > now)
        ]
        is_shared = any(category in chosen for _, _, chosen, _ in live)
        return is_shared or (category == "identity" and (patient, site) in self.taken)


def seen_by(staff: Staff, nickname: str, *, first_lock: bool) -> set[tuple[Any, str]]:
    """What this person reads: through the reading door, or with every filter taken away."""
    from django.db import transaction

    from lenitive.care import visible
    from lenitive.care.models import PatientContact, PatientIdentity
    from lenitive.record.acting import act_as

    by = staff.by(nickname)
    with transaction.atomic():
        act_as(by)
        rows = {"identity": visible.identities(by=by), "contact": visible.contacts(by=by)}
        if not first_lock:
            rows = {"identity": PatientIdentity.objects.all(), "contact": PatientContact.objects.all()}
        return {
            (each, category) for category, found in rows.items() for each in found.values_list("patient", flat=True)
        }


def step(random: Random, staff: Staff, twin: Twin, patients: list[Any], sent: dict[Any, Any]) -> None:
    from lenitive.care.consents import withdraw
    from lenitive.care.referrals import take_up

    eva, patient, site = staff.by("eva"), random.choice(patients), random.choice(sorted(OTHERS))
    what = random.choice(["refer", "share", "share", "withdraw", "take up", "wait"])
    if what == "refer" and (patient.pk, site) not in twin.sent:
        sent[patient.pk, site] = referred(patient, site, eva).pk
        twin.sent.add((patient.pk, site))
    elif what == "share":
        chosen = random.choice([("identity",), CATEGORIES])
        until_on = random.choice([None, (staff.rehearsal.clock.now() + timedelta(days=1)).date()])
        given = shares(patient, site, eva, categories=chosen, until_on=until_on)
        twin.said[given.pk] = (patient.pk, site, chosen, given.until_at)
    elif what == "withdraw" and twin.said:
        gone = random.choice(sorted(twin.said))
        withdraw(consent_id=gone, words="", by=eva)
        del twin.said[gone]
    elif what == "take up" and (patient.pk, site) in twin.sent - twin.taken:
        if twin.may_read(patient.pk, site, "identity", staff.rehearsal.clock.now()):
            take_up(referral_id=sent[patient.pk, site], by=staff.by(OTHERS[site]))
            twin.taken.add((patient.pk, site))
    elif what == "wait":
        staff.rehearsal.clock.forward(hours=20)


def test_both_locks_show_what_the_twin_says_after_any_steps(staff: Staff, deep_size: Callable[[int, int], int]) -> None:
    for number in range(deep_size(2, 60)):
        random, twin = Random(SEED + number), Twin()
        patients = [registered(staff.by("eva"), legal_name=f"Kim {each}") for each in "ab"]
        sent: dict[Any, Any] = {}
        for _ in range(STEPS):
            step(random, staff, twin, patients, sent)
            now = staff.rehearsal.clock.now()
            for site, nickname in OTHERS.items():
                expected = {
                    (each.pk, category)
                    for each in patients
                    for category in CATEGORIES
                    if twin.may_read(each.pk, site, category, now)
                }
                ours = {each.pk for each in patients}
                for first_lock in (True, False):
                    found = {each for each in seen_by(staff, nickname, first_lock=first_lock) if each[0] in ours}
                    assert found == expected, (number, site, first_lock)
