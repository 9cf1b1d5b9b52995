"""Consents that open less than they name, because two records of the person were joined and the other shares less.

    closed = closed_by_joining(found)         # {consent.pk: ("medicines", "readings")}; {} for most people
    to_be_asked_again(by=nora)                # those that were written down at her site

She is asked again, and a consent that she gives from then on counts for all of her records. `sql/narrowed.sql` knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db import connection

from lenitive.care.models import Consent, Referral
from lenitive.care.models.consent import live
from lenitive.care.persons import Persons
from lenitive.care.rules.consents import SHARING
from lenitive.care.visible import PatientRecord, consents
from lenitive.record import clock
from lenitive.record.actor import Actor

Closed = dict[UUID, tuple[str, ...]]


def narrowed(rows: Iterable[Consent]) -> Closed:
    """By consent: the categories that it names and does not open now."""
    asked = [each.pk for each in rows if each.kind == SHARING]
    if not asked:
        return {}
    with connection.cursor() as cursor:
        cursor.execute("SELECT consent, closed FROM narrowed_consents(%s)", [asked])
        return {consent: tuple(closed) for consent, closed in cursor.fetchall()}


def closed_by_joining(found: PatientRecord) -> Closed:
    """The same of everything one person consented to. Nothing is asked where she has one record."""
    return narrowed(found.consents) if len(found.known.records) > 1 else {}


def shares_with(referral: Referral, persons: Persons, *, by: Actor) -> bool:
    """Whether a joined person shares anything with the site to which she was referred, by any of her records."""
    records = persons.records_of(referral.patient_id)
    given = consents(by=by).filter(live(clock.now()), kind=SHARING, to_site=referral.to_site, patient_id__in=records)
    rows, since = list(given), persons.since[persons.kept(referral.patient_id)]
    closed = narrowed(rows)

    def opens(each: Consent) -> bool:
        is_all_closed = set(each.categories) <= set(closed.get(each.pk, ()))
        return each.at > since or (each.patient_id == referral.patient_id and not is_all_closed)

    return any(map(opens, rows))


def to_be_asked_again(persons: Persons, *, by: Actor) -> list[tuple[Consent, tuple[str, ...]]]:
    """Consents of joined people that the actor's site wrote down, each with what it does not open, oldest first."""
    if not persons.person_of:
        return []
    written_here = consents(by=by).filter(live(clock.now()), kind=SHARING, site=by.site_id)
    rows = list(written_here.filter(patient_id__in=persons.person_of).order_by("id"))
    closed = narrowed(rows)
    return [(each, closed[each.pk]) for each in rows if each.pk in closed]
