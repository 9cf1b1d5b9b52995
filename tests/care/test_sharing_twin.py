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
    said: dict[Any, tuple[Any, str, tuple[str, ...], Any, Any]] = field(default_factory=dict)
    taken: set[tuple[Any, str]] = field(default_factory=set)
    ever_said: list[tuple[Any, str, Any]] = field(default_factory=list)  # who, to which site, when
    joined: tuple[Any, Any, Any, Any] | None = None  # kept, other, since when, the row

    def kept(self, patient: Any) -> Any:
        """Under whom something new about this person is written."""
        return self.joined[0] if self.joined and self.joined[1] == patient else patient

    def agreed_at(self, patient: Any, site: str, category: str, now: Any) -> list[Any]:
        """When the consents were given that are live for this category."""
        return [
            at
            for whose, to_site, chosen, until, at in self.said.values()
            if (whose, to_site) == (patient, site) and category in chosen and (until is None or until > now)
        ]

    def may_read(self, patient: Any, site: str, category: str, now: Any) -> bool:
        """It takes a referral and a live consent; a site that wrote something keeps the name.

        Of two records that are joined, the one shared less decides, until she has been asked again.
        """
        is_sent = (patient, site) in self.sent
        is_shared = is_sent and bool(self.agreed_at(patient, site, category, now))
        if self.joined:
            hers, since = self.joined[:2], self.joined[2]
            twin = hers[0] if patient == hers[1] else hers[1]
            was_asked = any((who, to, at <= since) == (twin, site, True) for who, to, at in self.ever_said)
            if was_asked and not self.agreed_at(twin, site, category, now):
                is_shared = False
            since_then = [at for each in hers for at in self.agreed_at(each, site, category, now) if at > since]
            if since_then and any((each, site) in self.sent for each in hers):
                is_shared = True
        return is_shared or (is_sent and category == "identity" and (patient, site) in self.taken)

    def closes(self, given: Any, now: Any) -> list[str]:
        """What a live consent names and does not open: the twin record was asked before, and shares less."""
        patient, site, chosen, until, _ = self.said[given]
        if not self.joined or (until is not None and until <= now):
            return []
        hers, since = self.joined[:2], self.joined[2]
        if patient not in hers:
            return []
        twin = hers[0] if patient == hers[1] else hers[1]
        was_asked = any((who, to, at <= since) == (twin, site, True) for who, to, at in self.ever_said)
        asked_since = {each: [at for one in hers for at in self.agreed_at(one, site, each, now)] for each in chosen}
        return sorted(
            each
            for each in chosen
            if was_asked
            and not self.agreed_at(twin, site, each, now)
            and not any(at > since for at in asked_since[each])
        )


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


def closed_now(staff: Staff) -> dict[Any, list[str]]:
    """By consent what it names and does not open, as the database says."""
    from django.db import transaction

    from lenitive.care.joined_consents import narrowed
    from lenitive.care.visible import consents
    from lenitive.record.acting import act_as

    by = staff.by("eva")
    with transaction.atomic():
        act_as(by)
        return {each: sorted(found) for each, found in narrowed(list(consents(by=by))).items()}


def step(random: Random, staff: Staff, twin: Twin, patients: list[Any], sent: dict[Any, Any]) -> None:
    from lenitive.care.consents import withdraw
    from lenitive.care.patients import Joining, merge, undo_merge
    from lenitive.care.referrals import take_up

    eva, patient, site = staff.by("eva"), random.choice(patients), random.choice(sorted(OTHERS))
    what = random.choice(["refer", "refer", "share", "share", "withdraw", "take up", "join or part", "wait"])
    about = twin.kept(patient.pk)
    if what == "refer" and (about, site) not in twin.sent:
        sent[about, site] = referred(patient, site, eva).pk
        twin.sent.add((about, site))
    elif what == "share":
        chosen = random.choice([("identity",), CATEGORIES])
        until_on = random.choice([None, (staff.rehearsal.clock.now() + timedelta(days=1)).date()])
        given = shares(patient, site, eva, categories=chosen, until_on=until_on)
        twin.said[given.pk] = (about, site, chosen, given.until_at, given.at)
        twin.ever_said.append((about, site, given.at))
    elif what == "withdraw" and twin.said:
        gone = random.choice(sorted(twin.said))
        withdraw(consent_id=gone, words="", by=eva)
        del twin.said[gone]
    elif what == "take up" and (patient.pk, site) in twin.sent - twin.taken:
        if twin.may_read(patient.pk, site, "identity", staff.rehearsal.clock.now()):
            take_up(referral_id=sent[patient.pk, site], by=staff.by(OTHERS[site]))
            twin.taken.add((patient.pk, site))
    elif what == "join or part" and twin.joined:
        undo_merge(merge_id=twin.joined[3], reason="two people", by=eva)
        twin.joined = None
    elif what == "join or part":
        keep, other = random.sample([each.pk for each in patients], 2)
        done = merge(joining=Joining(keep, other, ("birth date", "telephone"), "asked"), by=eva)
        twin.joined = (keep, other, done.at, done.pk)
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
            assert closed_now(staff) == {each: found for each in twin.said if (found := twin.closes(each, now))}
