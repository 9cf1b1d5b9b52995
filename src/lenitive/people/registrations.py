"""Numbers under which people practice, each checked as it is recorded.

    record(registration=NewRegistration(user_id=ann.id, kind="dea", number="ZA1234563", expires_on=day), by=by)

How a DEA number is checked: `dea_numbers.py`. Those of the demonstration begin with Z, a letter that no registrant type
uses [verify].
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.people import dea_numbers, reasons
from lenitive.people.holding import holds
from lenitive.people.models import Registration
from lenitive.people.models.registration import KINDS
from lenitive.people.visible import staff
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb

MADE_UP = "Z"
LICENSE = re.compile(r"[A-Z0-9][A-Z0-9.\- ]{2,28}\Z")


@dataclass(frozen=True)
class NewRegistration:
    """A number to record: whose it is, of which kind, as it is printed, and the last day it counts."""

    user_id: int
    kind: str
    number: str
    expires_on: date


@verb(may=holds("registrations.record"))
def record(*, registration: NewRegistration, by: Actor, key: UUID | None = None) -> Registration:
    """Record a number of somebody at the site. Refused with every reason at once."""
    user = staff(by=by).filter(pk=registration.user_id).first()
    if user is None:
        raise NotVisible
    refuse(reasons_not_to_record(registration, is_demonstration=user.is_demonstration))
    row = Registration(
        user=user,
        site=by.site_id,
        kind=registration.kind,
        number=registration.number.strip().upper(),
        expires_on=registration.expires_on,
        entered_at=clock.now(),
        entered_by_id=by.user_id,
    )
    row.save()
    return row


def reasons_not_to_record(registration: NewRegistration, *, is_demonstration: bool) -> tuple[Reason, ...]:
    """Everything that prevents this number from being recorded."""
    number, why = registration.number.strip().upper(), list[Reason]()
    if registration.kind not in KINDS:
        why.append(Reason("unknown-kind", f"A registration is one of: {', '.join(KINDS)}.", POLICY, path="kind"))
    elif registration.kind == "dea" and (wrong := dea_numbers.problem(number)):
        sentence = f"This is not a DEA number ({wrong}): copy it from the certificate."
        why.append(Reason("bad-dea-number", sentence, POLICY, path="number"))
    elif registration.kind != "dea" and not LICENSE.match(number):
        why.append(Reason("bad-license-number", "Write the number as the license shows it.", POLICY, path="number"))
    if number.startswith(MADE_UP) != is_demonstration:
        why.append(reasons.DEMONSTRATION)
    if registration.expires_on < clock.now().date():
        sentence = "This registration has expired: record the renewed one."
        why.append(Reason("registration-expired", sentence, POLICY, path="expires_on"))
    return tuple(why)
