"""What an actor may see of people who are treated. Doors read here and nowhere else.

    known_patient(patient_id, by=by)         # NotVisible when she is not there, or not theirs to know of
    find(text="ortiz 3/14/1980", by=by)

A site sees what it wrote itself, and what people share with it (`sharing.py`). Each row has a category, and each
category the roles that read it (rules/access.yaml). An emergency opens one page to read (`record_of`), no list and no
search, and lets nobody write. Records that were joined are one person (`persons.py`), found by any of her names.
Row-level security repeats it (sql/second_lock.sql, sharing.sql, merging.sql).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from lenitive.care.models import (
    CareRelation,
    Consent,
    DuplicateAnswer,
    Patient,
    PatientContact,
    PatientIdentity,
    PatientMerge,
    PatientName,
    Referral,
)
from lenitive.care.own_accounts import own_patients
from lenitive.care.persons import Persons, joined
from lenitive.care.rules.names import likeness, sound
from lenitive.care.rules.search_terms import SearchTerms, terms_in
from lenitive.care.sharing import shared_with
from lenitive.people.access import is_own, reads
from lenitive.people.models import EmergencyAccess
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.written_row import WrittenRow

ON_A_PAGE = 50
LAST_LETTER = chr(0x10FFFF)
NOTHING = Q(pk__in=[])
Row = TypeVar("Row", bound=WrittenRow)


@dataclass(frozen=True)
class PatientRecord:
    """What stands about one person, for one page. `emergency`: it is open by break-glass, and to read alone."""

    known: KnownPatient
    persons: Persons
    identities: Sequence[PatientIdentity]
    contacts: Sequence[PatientContact]
    consents: QuerySet[Consent]
    referrals: QuerySet[Referral]
    merges: QuerySet[PatientMerge]
    has_alike_answer: bool  # somebody answered that a record which is not joined to hers is hers
    emergency: EmergencyAccess | None


@dataclass(frozen=True)
class KnownPatient:
    """A person as this actor knows her: identity and contact that hold and are theirs to see, and all her records."""

    patient: Patient
    identity: PatientIdentity
    contact: PatientContact | None
    records: tuple[UUID, ...]


def patients(*, by: Actor) -> QuerySet[Patient]:
    """Everybody whose identity this actor may see."""
    return Patient.objects.filter(_seen(by, "identity", patient="pk"))


def identities(*, by: Actor) -> QuerySet[PatientIdentity]:
    """Names and birth dates, corrected ones too, newest first."""
    return PatientIdentity.objects.filter(_seen(by, "identity")).order_by("-id")


def contacts(*, by: Actor) -> QuerySet[PatientContact]:
    """Telephones and addresses, corrected ones too, newest first."""
    return PatientContact.objects.filter(_seen(by, "contact")).order_by("-id")


def relations(*, by: Actor) -> QuerySet[CareRelation]:
    """Why which site has to do with somebody, the oldest first."""
    return CareRelation.objects.filter(_seen(by, "identity")).order_by("id")


def consents(*, by: Actor) -> QuerySet[Consent]:
    """Consents, ended ones too, newest first."""
    return Consent.objects.filter(_seen(by, "identity")).select_related("text", "end").order_by("-id")


def referrals(*, by: Actor) -> QuerySet[Referral]:
    """Referrals of people whom the actor may see, newest first."""
    return Referral.objects.filter(_seen(by, "identity")).select_related("taken").order_by("-id")


def merges(*, by: Actor) -> QuerySet[PatientMerge]:
    """Records that are joined now, of which the actor sees one or has joined them."""
    own = patients(by=by).values("pk")
    seen = Q(site=by.site_id) | Q(patient__in=own) | Q(other__in=own) if reads(by.role, "identity") else NOTHING
    return PatientMerge.objects.filter(seen, end__isnull=True).order_by("-id")


def known_patient(patient_id: UUID, *, by: Actor) -> KnownPatient:
    """One person, by any of her records. NotVisible when it is not there, or not theirs to know of."""
    found = known_patients([patient_id], by=by)
    if not found:
        raise NotVisible
    return found[0]


def record_of(patient_id: UUID, *, by: Actor) -> PatientRecord:
    """What stands about one person, also while it is open in an emergency. NotVisible when it is not theirs to read."""
    persons = joined()
    records = persons.records_of(patient_id)
    emergency = live_emergencies(by=by).filter(patient__in=records).first()
    seen_of = cache(lambda category: _seen(by, category))

    def rows(model: type[Row]) -> QuerySet[Row]:
        found = rows_about(records, model, by=by, emergency=emergency, seen=seen_of(model.category))
        return found.order_by("-id")

    asked = rows(PatientIdentity).select_related("patient").annotate(is_alike=Exists(_answered_the_same(records)))
    identities = list(asked)
    contacts = list(rows(PatientContact))
    seen = {each.patient_id for each in identities}
    if patient_id not in seen:
        raise NotVisible
    stands = persons.standing_for(seen).get(patient_id, patient_id)
    newest = next(each for each in identities if each.patient_id == stands)
    newest_contacts = {each.patient_id: each for each in reversed(contacts)}
    return PatientRecord(
        KnownPatient(newest.patient, newest, _reached(list(newest_contacts.values())), records),
        persons,
        identities,
        contacts,
        rows(Consent).select_related("text", "end"),
        rows(Referral).select_related("taken"),
        merges(by=by).filter(patient_id__in=records) if len(records) > 1 else PatientMerge.objects.none(),
        any(each.is_alike for each in identities),
        emergency,
    )


def _answered_the_same(records: Iterable[UUID]) -> QuerySet[DuplicateAnswer]:
    """Answers that hold: a record that is not joined to these is of the same person."""
    about = Q(patient_id=OuterRef("patient_id")) | Q(other_id=OuterRef("patient_id"))
    pair = Q(patient_id=OuterRef("patient_id"), other_id=OuterRef("other_id"))
    turned = Q(patient_id=OuterRef("other_id"), other_id=OuterRef("patient_id"))
    later = DuplicateAnswer.objects.filter(pair | turned, id__gt=OuterRef("id"), is_same=False)
    within = Q(patient_id__in=list(records), other_id__in=list(records))
    return DuplicateAnswer.objects.filter(about, ~within, ~Exists(later), is_same=True, may_be_joined=True)


def rows_of(model: type[Row], *, by: Actor) -> QuerySet[Row]:
    """Rows of a table that are the actor's to read, by the category of the table."""
    return model._default_manager.filter(_seen(by, model.category))


def rows_about(
    records: Iterable[UUID],
    model: type[Row],
    *,
    by: Actor,
    emergency: EmergencyAccess | None = None,
    seen: Q | None = None,
) -> QuerySet[Row]:
    """The same in all records of one person, and in an emergency also what others wrote about her.

    `seen`: what may be read of that category, where it was asked before.
    """
    may_read, hers = seen if seen is not None else _seen(by, model.category), list(records)
    if emergency and model.category != "messages" and reads(by.role, model.category):
        may_read |= Q(patient_id__in=hers)
    return model._default_manager.filter(may_read, patient_id__in=hers)


def live_emergencies(*, by: Actor) -> QuerySet[EmergencyAccess]:
    """Records that the actor has open by break-glass, in the role and at the site in which they act."""
    now = clock.now()
    own = EmergencyAccess.objects.filter(user_id=by.user_id, role=by.role, site=by.site_id, closed__isnull=True)
    return own.filter(opened_at__lte=now, until__gt=now).order_by("-opened_at")


def known_patients(patient_ids: Iterable[UUID], *, by: Actor) -> list[KnownPatient]:
    """These people, those that are this actor's to see, in the order of their names; each once."""
    persons = joined()
    return _known(patient_ids, persons, _standing(persons, by), by)


def _known(patient_ids: Iterable[UUID], persons: Persons, standing: dict[UUID, UUID], by: Actor) -> list[KnownPatient]:
    asked = {standing.get(each, each) for each in patient_ids}
    newest = current(identities(by=by)).filter(patient_id__in=asked).select_related("patient")
    records = {record: each for each in asked for record in persons.records_of(each)}
    reached: defaultdict[UUID, list[PatientContact]] = defaultdict(list)
    for row in current(contacts(by=by)).filter(patient_id__in=records):
        reached[records[row.patient_id]].append(row)
    ordered = newest.order_by("sort_name", "id")
    return [
        KnownPatient(row.patient, row, _reached(reached[row.patient_id]), persons.records_of(row.patient_id))
        for row in ordered
    ]


def known_by_record(
    patient_ids: Iterable[UUID], *, by: Actor, persons: Persons | None = None
) -> dict[UUID, KnownPatient]:
    """The same by the record that was asked for, which may be joined with another one."""
    asked, persons = list(patient_ids), persons or joined()
    standing = _standing(persons, by)
    known = {each.patient.pk: each for each in _known(asked, persons, standing, by)}
    stands = {each: standing.get(each, each) for each in asked}
    return {each: known[found] for each, found in stands.items() if found in known}


def listed(*, by: Actor, after: UUID | None = None) -> tuple[list[KnownPatient], UUID | None]:
    """One page of everybody by name, and whom the next page comes after. NotVisible for an `after` of nobody."""
    persons = joined()
    standing = _standing(persons, by)
    aside = [each for each, stands in standing.items() if each != stands]
    found = current(identities(by=by)).exclude(patient_id__in=aside).order_by("sort_name", "id")
    if after is not None:
        last = known_patient(after, by=by).identity
        found = found.filter(Q(sort_name__gt=last.sort_name) | Q(sort_name=last.sort_name, id__gt=last.pk))
    ids = list(found.values_list("patient_id", flat=True)[: ON_A_PAGE + 1])
    page = _known(ids[:ON_A_PAGE], persons, standing, by)
    return page, ids[ON_A_PAGE - 1] if len(ids) > ON_A_PAGE else None


def find(*, text: str, by: Actor) -> list[KnownPatient]:
    """Whoever fits all that was typed: beginnings of names and names that sound alike, birth date, telephone, card.

    At most one more than a page holds; earlier names and telephones find somebody, too. The likest name comes first.
    """
    terms = terms_in(text)
    if terms.is_empty:
        return []
    asked = " ".join(terms.words)
    found = known_patients(_fitting(terms, by), by=by)
    return sorted(found, key=lambda each: -_likeness(asked, each.identity)) if asked else found


def current(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Of each person the newest of these rows."""
    newer = rows.filter(patient_id=OuterRef("patient_id"), id__gt=OuterRef("id")).order_by()
    return rows.filter(~Exists(newer))


def one(rows: QuerySet[Any], id: Any) -> Any:
    """The row of that id among these. NotVisible when it is not there or not this actor's."""
    found: Model | None = rows.filter(pk=id).first() if isinstance(id, UUID) else None
    if found is None:
        raise NotVisible
    return found


def _fitting(terms: SearchTerms, by: Actor) -> list[UUID]:
    found = patients(by=by)
    for word in terms.words:
        begins = Q(word__gte=word, word__lt=word + LAST_LETTER)
        called = PatientName.objects.filter(_seen(by, "identity")).filter(begins | Q(sound=sound(word)))
        found = found.filter(pk__in=called.values("patient_id"))
    if terms.born_on:
        found = found.filter(pk__in=identities(by=by).filter(born_on=terms.born_on).order_by().values("patient_id"))
    if terms.telephone:
        reached = contacts(by=by).filter(telephone=terms.telephone)
        found = found.filter(pk__in=reached.order_by().values("patient_id"))
    if terms.card_number:
        found = found.filter(card_number=terms.card_number)
    return list(found.values_list("pk", flat=True)[: ON_A_PAGE + 1])


def _standing(persons: Persons, by: Actor) -> dict[UUID, UUID]:
    """For each joined record that the actor sees, the one under which they see the person. Mostly nothing is joined."""
    if not persons.person_of:
        return {}
    seen = patients(by=by).filter(pk__in=persons.person_of).values_list("pk", flat=True)
    return persons.standing_for(seen)


def _reached(rows: list[PatientContact]) -> PatientContact | None:
    """The newest contact of all records of a person. One that was empty from the start says nothing."""
    meant = [row for row in rows if row.in_place_of_id or not row.is_empty] or rows
    return max(meant, key=lambda row: row.pk, default=None)


def _likeness(asked: str, identity: PatientIdentity) -> float:
    return max(likeness(asked, identity.legal_name), likeness(asked, identity.preferred_name))


def _seen(by: Actor, category: str, patient: str = "patient_id") -> Q:
    """Rows of this category that are the actor's to read: their own, what their site wrote, what is shared with it."""
    if is_own(by.role):
        return Q(**{f"{patient}__in": own_patients(by, category)})
    if not reads(by.role, category):
        return NOTHING
    return Q(site=by.site_id) | shared_with(by, category, patient)
