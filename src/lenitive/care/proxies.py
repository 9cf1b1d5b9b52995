"""People whom a patient lets see her record for her: named by herself or in her presence, each with a code of her own.

    named = name(proxy=NewProxy(ann.id, "Lou Ortiz", ("identity", "contact"), until_on), by=ann_as_patient)
    named.code                                        # "K7MX-94WP": only here; the person signs up with it
    end(proxy_id=named.id, by=ann_as_patient)         # the next request of that person reads nothing

Questionnaires and safety reviews are read only where they are named one by one (`by_itself` in rules/access.yaml).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from lenitive.care import reasons
from lenitive.care.consents import reasons_against_categories
from lenitive.care.models import Proxy, ProxyEnd, SignUpCode
from lenitive.care.own_accounts import PATIENT, live_proxies, own_patient, own_patients
from lenitive.care.rules.sign_up_codes import drawn_code
from lenitive.care.sign_ups import LASTS_HOURS, fingerprint_of
from lenitive.care.visible import known_patient, one, patients
from lenitive.people.holding import holds
from lenitive.people.sites import end_of_day, today_at
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

IN_HER_PRESENCE = "consents.record"
NAME_LETTERS = 200
WORDS = {"sign_up_code_drawn_once": reasons.DRAW_AGAIN, "proxy_end_proxy_id_key": reasons.PROXY_ENDED}


@dataclass(frozen=True)
class NewProxy:
    """Whose record, who may see it, which categories, and until which day."""

    patient_id: UUID
    name: str
    categories: tuple[str, ...]
    until_on: date | None = None


def _she_or_staff(permission: str) -> Callable[[Actor], None]:
    """The patient with this permission of her own, or staff who write down what she consents to."""

    def asked(by: Actor) -> None:
        holds(permission if by.role == PATIENT else IN_HER_PRESENCE)(by)

    asked.__doc__ = f"Whoever holds {permission}, or at a site {IN_HER_PRESENCE}."
    return asked


@verb(may=_she_or_staff("proxies.name"), words=WORDS)
def name(*, proxy: NewProxy, by: Actor, key: UUID | None = None) -> Proxy:
    """Let somebody see a record for its patient, and make the code by which that person gets in."""
    whose, now, code = _whose(proxy.patient_id, by), clock.now(), drawn_code()
    refuse(reasons_not_to_name(proxy, by))
    row = Proxy(
        patient_id=whose,
        name=proxy.name.strip(),
        categories=sorted(set(proxy.categories)),
        until_at=end_of_day(proxy.until_on, by.site_id) if proxy.until_on else None,
        at=now,
        **written_by(by),
    )
    row.save()
    expires_at = now + timedelta(hours=LASTS_HOURS)
    kept = {"fingerprint": fingerprint_of(code), "expires_at": expires_at, "at": now}
    SignUpCode(patient_id=whose, proxy=row, **kept, **written_by(by)).save()
    row.code = code
    return row


@verb(may=_she_or_staff("proxies.end"), words=WORDS)
def end(*, proxy_id: UUID, by: Actor, key: UUID | None = None) -> ProxyEnd:
    """From the next request on, this person sees the record no more."""
    found = one(named(by=by), proxy_id)
    refuse([reasons.PROXY_ENDED] if hasattr(found, "end") else [])
    row = ProxyEnd(proxy=found, patient_id=found.patient_id, at=clock.now(), **written_by(by))
    row.save()
    return row


def reasons_not_to_name(proxy: NewProxy, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this person from being named."""
    if not 0 < len(proxy.name.strip()) <= NAME_LETTERS:
        yield reasons.PROXY_NAME
    yield from reasons_against_categories(proxy.categories)
    if proxy.until_on and proxy.until_on < today_at(by.site_id):
        yield reasons.UNTIL_IS_PAST


def named(*, by: Actor) -> QuerySet[Proxy]:
    """Proxies of one's own record; for staff, what the site wrote down and whom its people named themselves."""
    theirs = (Q(site=by.site_id) & ~Q(site="")) | Q(site="", patient_id__in=patients(by=by).values("pk"))
    seen = Q(patient_id__in=own_patients(by, "identity")) if by.role == PATIENT else theirs
    return Proxy.objects.filter(seen).select_related("end").order_by("-id")


def live_of(records: Iterable[UUID], *, by: Actor) -> QuerySet[Proxy]:
    """Those of these records that staff of the site may know of and that count now, newest first."""
    lasts = Q(until_at=None) | Q(until_at__gt=clock.now())
    return named(by=by).filter(lasts, patient_id__in=list(records), end__isnull=True)


def acts_for(*, by: Actor) -> QuerySet[Proxy]:
    """The live proxies of somebody who acts for patients, the oldest first."""
    return live_proxies(by).select_related("patient").order_by("id")


def _whose(patient_id: UUID, by: Actor) -> UUID:
    return own_patient(by) if by.role == PATIENT else known_patient(patient_id, by=by).patient.pk
