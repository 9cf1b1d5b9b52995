"""Asks every site whether somebody is known there already, and answers with the facts that match, not with a chart.

    same_person(identifiers, by=by)       # before she is registered
    maybe_the_same(record, by=by)         # on her page: without those of whom it was answered that they are others

It answers who it is where the actor knows her; which facts match, and at which site, at a pharmacy; and else that she
is known elsewhere, and no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q

from lenitive.care.models import DuplicateAnswer
from lenitive.care.persons import Persons, joined
from lenitive.care.rules.alike import Identifiers, asks_whether_the_same, facts_alike, identifiers
from lenitive.care.rules.contact import ContactFacts, telephone_in
from lenitive.care.rules.identity import IdentityFacts
from lenitive.care.visible import KnownPatient, PatientRecord, contacts, identities, known_by_record, record_of
from lenitive.people.sites import is_made_up, site_named
from lenitive.record.actor import Actor


@dataclass(frozen=True)
class Match:
    """A record that may be of the same person. `known`: it is the actor's to see; `at`: the stores that have it."""

    patient_id: UUID
    facts: tuple[str, ...]
    known: KnownPatient | None = None
    at: tuple[str, ...] = ()
    answered: DuplicateAnswer | None = None

    @property
    def may_be_joined(self) -> bool:
        """Whether the actor may learn which record it is, so as to join it with another."""
        return self.known is not None or bool(self.at)


@dataclass(frozen=True)
class _Candidate:
    patient_id: UUID
    known_by: Identifiers
    sites: tuple[str, ...]


def same_person(
    asked: Identifiers, *, by: Actor, apart_from: Iterable[UUID] = (), persons: Persons | None = None
) -> list[Match]:
    """Everybody who may be this person, those first whom the actor knows. One match for all records of a person."""
    persons, left_out = persons or joined(), set(apart_from)
    matches: dict[UUID, Match] = {}
    sites: dict[UUID, set[str]] = {}
    for each in _born_on(asked.born_on, by):
        facts = facts_alike(asked, each.known_by)
        person = persons.kept(each.patient_id)
        if each.patient_id in left_out or not asks_whether_the_same(facts):
            continue
        sites.setdefault(person, set()).update(each.sites)
        earlier = matches.get(person)
        if earlier is None or len(facts) > len(earlier.facts):
            matches[person] = Match(each.patient_id, facts)
    alike = [each.patient_id for each in matches.values()]
    known = known_by_record(alike, by=by, persons=persons) if alike else {}
    found = [_as_seen(match, known.get(match.patient_id), sites[person], by) for person, match in matches.items()]
    return sorted(found, key=lambda match: (match.known is None, not match.at, match.patient_id))


def maybe_the_same(record: PatientRecord, *, by: Actor) -> list[Match]:
    """The same for somebody who has a record, each with the newest answer; without those answered to be others."""
    records = record.persons.records_of(record.known.patient.pk)
    names = (name for each in record.identities for name in (each.legal_name, each.preferred_name))
    asked = identifiers(record.known.identity.born_on, names, (each.telephone for each in record.contacts))
    found = same_person(asked, by=by, apart_from=records, persons=record.persons)
    if not found:
        return []
    answers = _newest_answers(record.persons, records)
    answered = [replace(each, answered=answers.get(record.persons.kept(each.patient_id))) for each in found]
    return [each for each in answered if each.answered is None or each.answered.is_same]


def has_alike(patient_id: UUID, *, by: Actor) -> bool:
    """Whether somebody else on record looks like this person, of whom it was not answered that they are another."""
    return bool(maybe_the_same(record_of(patient_id, by=by), by=by))


def answered_to_be_the_same(*, by: Actor) -> list[DuplicateAnswer]:
    """Answers of the actor's site that two records are of one person, which hold and which can be acted on there."""
    newest: dict[frozenset[UUID], DuplicateAnswer] = {}
    for each in DuplicateAnswer.objects.filter(site=by.site_id).order_by("id"):
        newest[frozenset((each.patient_id, each.other_id))] = each
    return [each for each in newest.values() if each.is_same and each.may_be_joined]


def identifiers_of(records: Iterable[UUID], born_on: date, by: Actor) -> Identifiers:
    """What the person of these records is known by, as far as the actor sees it; earlier names and telephones, too."""
    names = identities(by=by).filter(patient_id__in=records).values_list("legal_name", "preferred_name")
    telephones = contacts(by=by).filter(patient_id__in=records).values_list("telephone", flat=True)
    return identifiers(born_on, (name for row in names for name in row), telephones)


def identifiers_in(identity: IdentityFacts, contact: ContactFacts) -> Identifiers:
    """What somebody would be known by who is not registered yet."""
    names = (identity.legal_name, identity.preferred_name)
    return identifiers(identity.born_on, names, [telephone_in(contact.telephone)])


def _as_seen(match: Match, known: KnownPatient | None, sites: set[str], by: Actor) -> Match:
    """What the actor may learn of it: a store more than a clinic, and neither a chart that is not theirs."""
    if known is not None:
        return replace(match, known=known)
    return replace(match, at=tuple(sorted(filter(_is_store, sites)))) if _is_store(by.site_id) else match


def _is_store(site_id: str) -> bool:
    site = site_named(site_id)
    return site is not None and site.kind == "store"


def _born_on(day: date, by: Actor) -> list[_Candidate]:
    """Everybody of that birth date at sites of the same kind, made up or real."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT patient, names, telephones, sites FROM born_on_day(%s) WHERE is_demonstration = %s",
            [day, is_made_up(by.site_id)],
        )
        rows = cursor.fetchall()
    return [_Candidate(row[0], identifiers(day, row[1], row[2]), tuple(row[3])) for row in rows]


def _newest_answers(persons: Persons, records: Iterable[UUID]) -> dict[UUID, DuplicateAnswer]:
    """By the other person: the newest answer to whether a record of theirs is of this one."""
    own = set(records)
    rows = DuplicateAnswer.objects.filter(Q(patient_id__in=own) | Q(other_id__in=own)).order_by("id")
    return {persons.kept(each.other_id if each.patient_id in own else each.patient_id): each for each in rows}
