"""How a patient gets an account: staff hand her a code on paper, which opens one with her birth date.

    made = make_code(patient_id=ann.id, by=nick)
    made.code                                                # "K7MX-94QP": only here, and on the paper
    tried = enter_code(fingerprint=fingerprint_of("k7mx 94qp"), born_on=born_on, by=DOOR)
    if tried.is_right: sign_up(account=NewAccount(tried.id, "ann@example.org", password_hash), by=DOOR)

A code that is wrong in any way is a row and no refusal, so that tries are counted, and take equally long. Somebody who
has an account already gets the same one back with a new code: her password and second factors start afresh.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import connection
from django.utils.crypto import salted_hmac

from lenitive.care import reasons
from lenitive.care.models import PatientAccount, ProxyAccount, SignUpCode, SignUpTry, SignUpUse
from lenitive.care.own_accounts import CAREGIVER, PATIENT
from lenitive.care.rules.contact import is_email
from lenitive.care.rules.sign_up_codes import code_in, drawn_code
from lenitive.care.visible import known_patient
from lenitive.people.actors import DOOR
from lenitive.people.granting import add_grant
from lenitive.people.holding import holds, standing_grants
from lenitive.people.models import User
from lenitive.people.second_factors import forget_all
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

INVITE = "patients.invite"
LASTS_HOURS = 72
MOST_TRIES = 5  # with a wrong birth date; sql/accounts.sql counts them
TO_CHOOSE = timedelta(minutes=15)  # from the right code to the account
SALT = "lenitive.care.sign_ups"
ENTERED, FOR_WHOM, IS_OPEN = (
    "SELECT code, patient, is_right FROM entered_code(%s, %s)",
    "SELECT name, is_made_up FROM signing_up(%s)",
    "SELECT code_is_open(%s)",
)
STATE = """
SELECT a.at, c.by_name, c.at, code_is_open(c.id) FROM patient p LEFT JOIN patient_account a ON a.patient_id = p.id
LEFT JOIN LATERAL (SELECT s.* FROM sign_up_code s WHERE s.patient_id = p.id AND s.site = %s AND s.proxy_id IS NULL
                   ORDER BY s.id DESC LIMIT 1) c ON true
WHERE p.id = %s
"""
WORDS = {
    "sign_up_code_drawn_once": reasons.DRAW_AGAIN,
    "sign_up_use_pkey": reasons.CODE_ENDED,
    "people_user_email_key": reasons.ADDRESS_TAKEN,
    "role_grant_own_apart": reasons.CODE_ENDED,
    "patient_account_patient_id_key": reasons.CODE_ENDED,
    "patient_account_user_id_key": reasons.ADDRESS_TAKEN,
}


@dataclass(frozen=True)
class NewAccount:
    """The try with which the code was right, the address to sign in with, and a password: none for a passkey alone."""

    try_id: UUID
    email: str
    password_hash: str = ""


@verb(may=holds(INVITE), words=WORDS)
def make_code(*, patient_id: UUID, by: Actor, key: UUID | None = None) -> SignUpCode:
    """Make a code for a patient, to be handed over on paper. An earlier one opens nothing from now on."""
    known, code, now = known_patient(patient_id, by=by), drawn_code(), clock.now()
    row = SignUpCode(
        patient=known.patient,
        fingerprint=fingerprint_of(code),
        expires_at=now + timedelta(hours=LASTS_HOURS),
        at=now,
        **written_by(by),
    )
    row.save()
    row.code = code
    return row


def _at_the_door(by: Actor) -> None:
    """Whoever has a code: nobody has signed in yet, and the code is what is checked."""
    refuse([] if by == DOOR else [reasons.CODE_ENDED])


@verb(may=_at_the_door)
def enter_code(*, fingerprint: bytes, born_on: date, by: Actor, key: UUID | None = None) -> SignUpTry:
    """Write down that somebody typed a code and a birth date, and whether both were right."""
    code, patient, is_right = _row(ENTERED, [fingerprint, born_on]) or (None, None, False)
    row = SignUpTry(code_id=code, patient=patient, is_right=is_right, at=clock.now())
    row.save()
    return row


@verb(may=_at_the_door, words=WORDS)
def sign_up(*, account: NewAccount, by: Actor, key: UUID | None = None) -> PatientAccount | ProxyAccount:
    """Make the account that a right code is for, or give its patient the one back that she has."""
    code = code_of(account.try_id)
    refuse([] if code else [reasons.CODE_ENDED])
    assert code is not None
    return _for_another(code, account, by) if code.proxy_id else _for_herself(code, account, by)


def _for_herself(code: SignUpCode, account: NewAccount, by: Actor) -> PatientAccount:
    hers = PatientAccount.objects.filter(patient_id=code.patient_id).select_related("user").first()
    refuse(reasons_against_address(account.email, hers.user if hers else None))
    user = _opened(hers.user if hers else User(created_at=clock.now()), code, account)
    SignUpUse(code=code, user=user, used_at=clock.now()).save()
    if hers is None:
        hers = PatientAccount(patient_id=code.patient_id, user=user, at=clock.now(), **written_by(by))
        hers.save()
    if not standing_grants().filter(user=user, role=PATIENT).exists():
        add_grant(user, PATIENT, "", by)
    return hers


def _for_another(code: SignUpCode, account: NewAccount, by: Actor) -> ProxyAccount:
    """Somebody whom a patient has named gets an account of her own."""
    refuse(reasons_against_address(account.email, None))
    assert code.proxy_id is not None
    user, now = _opened(User(created_at=clock.now()), code, account), clock.now()
    SignUpUse(code=code, user=user, used_at=now).save()
    row = ProxyAccount(proxy_id=code.proxy_id, user=user, at=now)
    row.save()
    add_grant(user, CAREGIVER, "", by)
    return row


@verb(may=_at_the_door, words=WORDS)
def act_for_another(*, try_id: UUID, user_id: int, by: Actor, key: UUID | None = None) -> ProxyAccount:
    """Let somebody who acts for patients already act for one more, with the code that this one gave them."""
    code, grant = code_of(try_id), standing_grants().filter(user_id=user_id, role=CAREGIVER).first()
    is_open = code is not None and code.proxy_id is not None and grant is not None
    refuse([] if is_open else [reasons.CODE_ENDED])
    assert code is not None and code.proxy_id is not None and grant is not None
    _, is_made_up = _row(FOR_WHOM, [code.pk])
    refuse([] if grant.user.is_demonstration == is_made_up else [reasons.DEMONSTRATION_APART])
    now = clock.now()
    SignUpUse(code=code, user=grant.user, used_at=now).save()
    row = ProxyAccount(proxy_id=code.proxy_id, user=grant.user, at=now)
    row.save()
    return row


@dataclass(frozen=True)
class SignUpState:
    """What staff see of it: since when she signs in, and by whom and when the newest code of their site was made."""

    since: datetime | None = None
    made_by: str | None = None
    made_at: datetime | None = None
    is_open: bool | None = False


def sign_up_of(patient_id: UUID, *, by: Actor) -> SignUpState:
    """Whether a patient signs in, and whether a code waits for her."""
    return SignUpState(*(_row(STATE, [by.site_id, patient_id]) or ()))


def code_of(try_id: UUID) -> SignUpCode | None:
    """The code that was right in this try. None once it opens nothing, or when that was too long ago."""
    recent = SignUpTry.objects.filter(pk=try_id, is_right=True, at__gt=clock.now() - TO_CHOOSE)
    found = recent.select_related("code").first()
    return found.code if found and found.code and (_row(IS_OPEN, [found.code_id]) or (False,))[0] else None


def fingerprint_of(typed: str) -> bytes:
    """What is kept of a code, however it was typed. Its key lies outside the database."""
    return salted_hmac(SALT, code_in(typed), algorithm="sha256").digest()


def reasons_against_address(email: str, user: User | None) -> Iterator[Reason]:
    """Why somebody cannot sign in with this address: it is none, or it belongs to another account."""
    if not is_email(email):
        yield reasons.BAD_ADDRESS
        return
    others = User.objects.filter(email=email.lower())
    if (others.exclude(pk=user.pk) if user else others).exists():
        yield reasons.ADDRESS_TAKEN


def _opened(user: User, code: SignUpCode, account: NewAccount) -> User:
    """The account with this address and password; what it had before is gone, and signed out everywhere."""
    name, is_made_up = _row(FOR_WHOM, [code.pk])
    user.name, user.is_demonstration = name, is_made_up
    user.email, user.password = account.email.lower(), account.password_hash or make_password(None)
    user.is_active, user.signed_out_at = True, clock.now()
    user.save()
    forget_all(user)
    return user


def _row(question: str, given: list[Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(question, given)
        return cursor.fetchone()
