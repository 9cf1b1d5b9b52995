"""Who of the demonstration's people sign in, who acts for them, whose records were joined or opened in an emergency.

    load_accounts(people)       # by number, once they are registered

Lupe (in Spanish) and Ruth are patients, and Lou acts for Lupe. Their passwords are drawn and written where those of the
staff stand. Each step is a verb that a page calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from django.db import transaction

from lenitive.care import emergencies, patients, proxies, sign_ups
from lenitive.care.models import Patient, PatientMerge
from lenitive.people.actors import DOOR, actor
from lenitive.people.cast import let_in, passwords_file, write_down
from lenitive.people.emergencies import ReviewFinding, review
from lenitive.people.models import EmergencyAccess, User
from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import OPERATOR, Actor, StepUp

LUPE, RUTH, HAS_A_CODE, JOINED, PARTED, ON_RECORD_TWICE, BROUGHT_IN, IS_HERE = 34, 38, 6, 18, 15, 12, 14, 26
SOME, MATCHING = ("identity", "contact"), ("birth date", "telephone")
NAMED = ("Lou Demonstration", "Mel Demonstration", "Kim Demonstration")  # signed up, ended, and with a code that waits
BOTH_CARDS = "Showed both cards. (Demonstration)"
TWINS = "Twins: born the same day, one telephone. (Demonstration)"


@dataclass(frozen=True)
class RegisteredPerson:
    """Somebody of the forty, what was registered, and who did."""

    patient: Patient
    facts: patients.NewPatient
    by: Actor


def load_accounts(people: Mapping[int, RegisteredPerson], elsewhere: Actor, passwords: Path | None = None) -> None:
    """What takes an account or two records. `elsewhere`: at the store where one of them is on record, too."""
    lupe = _signed_up(people[LUPE], "lupe")
    let = [proxies.name(proxy=proxies.NewProxy(people[LUPE].patient.pk, each, SOME), by=lupe) for each in NAMED]
    lou = _account(let[0].code, people[LUPE], "lou")
    proxies.end(proxy_id=let[1].pk, by=lupe)
    ruth = _signed_up(people[RUTH], "ruth")
    with transaction.atomic():
        act_as(OPERATOR)
        accounts = User.objects.in_bulk([lupe.user_id, lou, ruth.user_id])
        write_down("".join(let_in(each) for each in accounts.values()), passwords or passwords_file())
    sign_ups.make_code(patient_id=people[HAS_A_CODE].patient.pk, by=people[HAS_A_CODE].by)
    _joined(people[JOINED], BOTH_CARDS)
    patients.undo_merge(merge_id=_joined(people[PARTED], TWINS).pk, reason=TWINS, by=people[PARTED].by)
    _registered_again(people[ON_RECORD_TWICE], elsewhere)
    _opened_in_emergencies(people)


def _signed_up(person: RegisteredPerson, nickname: str) -> Actor:
    code = sign_ups.make_code(patient_id=person.patient.pk, by=person.by).code
    name, shown = person.facts.identity.legal_name, StepUp("one_time_code", clock.now())
    return Actor(_account(code, person, nickname), "patient", "", name, shown)


def _account(code: str, person: RegisteredPerson, nickname: str) -> int:
    """The account that this code leads to."""
    fingerprint, born_on = sign_ups.fingerprint_of(code), person.facts.identity.born_on
    tried = sign_ups.enter_code(fingerprint=fingerprint, born_on=born_on, by=DOOR)
    account = sign_ups.NewAccount(tried.pk, f"{nickname}@example.org")
    return int(sign_ups.sign_up(account=account, by=DOOR).user_id)


def _registered_again(person: RegisteredPerson, by: Actor) -> Patient:
    """A second record of somebody, who was asked whether the first is theirs."""
    alike = patients.AskedAlike(True, BOTH_CARDS)
    return patients.register(person=replace(person.facts, alike=alike), by=by)


def _joined(person: RegisteredPerson, reason: str) -> PatientMerge:
    again = _registered_again(person, person.by)
    joining = patients.Joining(person.patient.pk, again.pk, MATCHING, reason)
    return patients.merge(joining=joining, by=person.by)


def _opened_in_emergencies(people: Mapping[int, RegisteredPerson]) -> None:
    """One that is over and was reviewed, and one that is open for an hour and waits for the privacy reviewer."""
    wanda, nora = _with_a_factor("wanda", "nurse", "demo-west"), _with_a_factor("nora", "pharmacist", "demo-north")
    done = _opened(people[BROUGHT_IN], "danger", "Brought in by ambulance. (Demonstration)", wanda)
    emergencies.close(access_id=done.pk, by=wanda)
    finding = ReviewFinding("justified", "The ambulance's sheet names the time. (Demonstration)")
    review(access_id=done.pk, finding=finding, by=_with_a_factor("priya", "privacy_reviewer", "demo-west"))
    _opened(people[IS_HERE], "asked_by_person", "Is at the counter; the clinic is closed. (Demonstration)", nora)


def _opened(person: RegisteredPerson, reason: str, words: str, by: Actor) -> EmergencyAccess:
    asked = emergencies.EmergencyRequest(reason, words, card_number=person.patient.card_number)
    return emergencies.break_glass(emergency=asked, by=by)


def _with_a_factor(nickname: str, role: str, site: str) -> Actor:
    user = User.objects.get(email=f"{nickname}@example.org")
    return actor(user, role, site, StepUp("one_time_code", clock.now()))
