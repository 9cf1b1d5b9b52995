"""Forty made-up people at the demonstration's sites, in every state that a person can be in so far.

    load_people()          # once, after the staff; again changes nothing

Nobody of these exists. Names end in Demonstration, telephones are 555-01xx, mail is at example.org. Everything is done
by the verbs that the pages call, so it stands in the audit like anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from django.db import transaction

from lenitive.care import consents, patients, referrals
from lenitive.care.demonstration_accounts import RegisteredPerson, load_accounts
from lenitive.care.demonstration_charts import fill_chart
from lenitive.care.rules.consents import questions, wording
from lenitive.care.rules.contact import ContactFacts
from lenitive.care.rules.identity import IdentityFacts
from lenitive.care.visible import known_patient, listed
from lenitive.people.actors import actor
from lenitive.people.models import User
from lenitive.people.sites import today_at
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor

WHO_REGISTERS = (
    ("nora", "pharmacist", "demo-north"),
    ("sam", "pharmacist", "demo-south"),
    ("nick", "nurse", "demo-east"),
    ("wanda", "nurse", "demo-west"),
)
FIRST = ("Ann", "José", "Maria", "Bo", "Lupe", "Grace", "Omari", "Wen", "Ruth", "Ivan")
LAST = ("Ortiz", "Peña", "Lindqvist", "Chen")
ONE_WORD, LONG = "Suharto", "Wolfeschlegelsteinhausenbergerdorff-Krage"
NURSE = "nurse"
ROUTES = ("iv", "nasal", "oral", "topical")
USUAL = ("identity", "contact", "medicines")


@dataclass(frozen=True)
class MadeUpPerson:
    """Somebody who does not exist, by number: what she is called follows from it."""

    number: int

    @property
    def name(self) -> str:
        """Her legal name, one of which is one word and one of which is long."""
        odd = {7: ONE_WORD, 13: LONG}
        own = odd.get(self.number) or f"{FIRST[self.number % 10]} {LAST[self.number // 10]}"
        return f"{own} Demonstration"

    @property
    def facts(self) -> patients.NewPatient:
        """What is registered; every eighth cannot be reached, every third reads Spanish."""
        born_on = date(1938 + self.number, 1 + self.number % 12, 1 + self.number % 28)
        sex = ("female", "male", "x", "")[self.number % 4]
        language = "es" if self.number % 3 == 1 else "en"
        preferred = "Annie" if self.number % 10 == 0 else ""
        identity = IdentityFacts(self.name, born_on, preferred_name=preferred, sex=sex, language=language)
        if self.number % 8 == 5:
            return patients.NewPatient(identity, ContactFacts())
        address = f"{100 + self.number} Example Street\nDenver, CO 80200"
        return patients.NewPatient(
            identity, ContactFacts(f"303-555-01{40 + self.number}", f"person{self.number}@example.org", address)
        )


def load_people(passwords: Path | None = None) -> int:
    """Load everybody, and return how many are new: forty the first time, and then none."""
    with transaction.atomic():
        act_as(first := _who(*WHO_REGISTERS[0]))
        if listed(by=first)[0]:
            return 0
    people = {number: _registered(MadeUpPerson(number)) for number in range(40)}
    load_accounts(people, _who(*WHO_REGISTERS[1]), passwords)
    return len(people)


def _registered(person: MadeUpPerson) -> RegisteredPerson:
    by = _who(*WHO_REGISTERS[person.number % 4])
    patient = patients.register(person=person.facts, by=by)
    if by.role == NURSE:
        fill_chart(person.number, patient.pk, by)
    _into_a_state(person.number, patient.pk, by)
    return RegisteredPerson(patient, person.facts, by)


def _into_a_state(number: int, patient_id: UUID, by: Actor) -> None:
    """Of each ten people: two as registered, and eight each in a state of their own."""
    language = MadeUpPerson(number).facts.identity.language
    state = number // 4
    if state in (2, 3, 4, 8, 9):
        _treated(patient_id, language, ROUTES[number % 4], by)
    if state == 3:
        _agrees(consents.NewConsent(patient_id, "texts", language, "", scope=consents.Scope(purposes=("ready",))), by)
    if state == 4:
        done = _agrees(consents.NewConsent(patient_id, "research", language, "", scope=consents.Scope()), by)
        consents.withdraw(consent_id=done, words="Changed their mind.", by=by)
    if state == 5:
        _corrected(patient_id, by)
    if state in (6, 7, 8, 9):
        _sent(patient_id, number, by)


def _sent(patient_id: UUID, number: int, by: Actor) -> None:
    """Referred; from the seventh on she shares, from the eighth on she was taken up, and the ninth took it back."""
    elsewhere, state = WHO_REGISTERS[(number + 1) % 4], number // 4
    asked = referrals.NewReferral(patient_id, elsewhere[2], USUAL, "Could this help? (Demonstration)")
    sent = referrals.refer(referral=asked, by=by)
    if state == 6:
        return
    until_on = today_at(by.site_id) + timedelta(days=365)
    scope = consents.Scope(to_site=elsewhere[2], categories=USUAL, until_on=until_on)
    shared = _agrees(consents.NewConsent(patient_id, "sharing", "en", "", scope=scope), by)
    if state >= 8:
        referrals.take_up(referral_id=sent.pk, by=_who(*elsewhere))
    if state == 9:
        consents.withdraw(consent_id=shared, words="", by=by)


def _treated(patient_id: UUID, language: str, route: str, by: Actor) -> None:
    kind = "treatment_off_label"
    right = dict(_right_answers(kind, route))
    _agrees(consents.NewConsent(patient_id, kind, language, "", scope=consents.Scope(route), answers=right), by)


def _agrees(asked: consents.NewConsent, by: Actor) -> UUID:
    """She reads the text of now and consents; returns the id of the consent."""
    read = wording(asked.kind, asked.scope.route)
    assert read is not None
    whole = consents.NewConsent(
        asked.patient_id, asked.kind, asked.language, read.sha256_in(asked.language).hex(), asked.scope, asked.answers
    )
    return consents.give(consent=whole, by=by).pk


def _right_answers(kind: str, route: str) -> Iterator[tuple[str, str]]:
    for each in questions(kind, route):
        yield each.key, str([option.is_right for option in each.options].index(True))


def _corrected(patient_id: UUID, by: Actor) -> None:
    with transaction.atomic():
        act_as(by)
        now = known_patient(patient_id, by=by).identity
    name = f"{now.legal_name.partition(' ')[0]} Rivera Demonstration"
    facts = IdentityFacts(name, now.born_on, sex=now.sex, language=now.language)
    asked = patients.IdentityCorrection(patient_id, now.pk, facts, "Married. (Demonstration)")
    patients.correct(correction=asked, by=by)


def _who(nickname: str, role: str, site: str) -> Actor:
    return actor(User.objects.get(email=f"{nickname}@example.org"), role, site)
