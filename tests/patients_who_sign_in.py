"""Patients with an account of their own, as a test makes them: with a code from staff, and a birth date.

ann = registered(staff.by("nick"))
by = joined(staff, ann, "ann@example.org")          # her as an actor
browser = own_browser(staff, "ann@example.org")
"""

from __future__ import annotations

from typing import Any

from lenitive.record.actor import Actor, StepUp
from made_up_patients import BORN
from staff import HOST, Staff


def entered(code: str, born_on: Any = BORN) -> Any:
    """The try: somebody typed this code and this birth date."""
    from lenitive.care.sign_ups import enter_code, fingerprint_of
    from lenitive.people.actors import DOOR

    return enter_code(fingerprint=fingerprint_of(code), born_on=born_on, by=DOOR)


def account_of(code: str, email: str, born_on: Any = BORN, password: str = "") -> Any:
    """The account that a code leads to."""
    from django.contrib.auth.hashers import make_password

    from lenitive.care.sign_ups import NewAccount, sign_up
    from lenitive.people.actors import DOOR

    tried = entered(code, born_on)
    return sign_up(account=NewAccount(tried.pk, email, make_password(password) if password else ""), by=DOOR)


def joined(staff: Staff, patient: Any, email: str, by: Actor | None = None, born_on: Any = BORN) -> Actor:
    """A patient who has signed up, as an actor who has just shown a second factor."""
    from lenitive.care.sign_ups import make_code

    made = make_code(patient_id=patient.pk, by=by or staff.by("nick"))
    account = account_of(made.code, email, born_on)
    shown = StepUp("one_time_code", staff.rehearsal.clock.now())
    return Actor(account.user_id, "patient", "", account.user.name, shown)


def own_browser(staff: Staff, email: str, *, step_up: str = "") -> Any:
    """A browser in which this account is signed in; with `step_up` it has a second factor, shown just now."""
    from django.test import Client

    from lenitive.people.models import User
    from lenitive.people.second_factors import give_one_time_code, has_second_factor
    from lenitive.people.sign_ins import begin_sign_in

    user, client = User.objects.get(email=email), Client(SERVER_NAME=HOST)
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    session, now = client.session, staff.rehearsal.clock.now().isoformat()
    session["began_at"] = session["used_at"] = now
    session["sign_in"] = str(begin_sign_in(user, step_up, "Firefox on Linux").pk)
    if step_up:
        if not has_second_factor(user):
            give_one_time_code(user)
        session["step_up"] = {"kind": step_up, "at": now}
    session.save()
    return client
