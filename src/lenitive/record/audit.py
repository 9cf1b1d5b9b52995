"""Writes lines of the audit, in the transaction of what they tell of: no audit, no act, and no page.

    write(by, Act("pharmacy.fills.fill", key), Thing("fill", (fill.id,), patient), DONE)

Verbs get their lines from `verbs.py` and pages from `reading.py`. Lines hold ids and codes, never clinical text. Who
chains them so that a change is seen: `chain/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection, models, transaction

from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import SEALER, Actor
from lenitive.record.chain.checking import Chain, checked
from lenitive.record.chain.heads import site_heads
from lenitive.record.models import AuditEntry

LONGEST_NAME = 200


@dataclass(frozen=True)
class Act:
    """The verb or page that was asked for, and the key of the request."""

    verb: str
    request: UUID | None = None


@dataclass(frozen=True)
class Thing:
    """What it was about: one kind of thing, its ids, and whose it is."""

    kind: str = ""
    ids: tuple[UUID, ...] = ()
    patient: UUID | None = None


@dataclass(frozen=True)
class Outcome:
    """One of done, refused, denied and viewed. The last two kinds of no carry their codes."""

    word: str
    codes: tuple[str, ...] = ()


DONE = Outcome("done")
VIEWED = Outcome("viewed")


def write(by: Actor, act: Act, thing: Thing, outcome: Outcome) -> AuditEntry:
    """Write one line at this instant, and return it as the database completed it."""
    line = AuditEntry(
        at=clock.now(),
        by_user=by.user_id,
        by_name=by.name[:LONGEST_NAME],
        acting_as=by.role,
        site=by.site_id,
        verb=act.verb,
        thing_kind=thing.kind,
        thing_ids=list(thing.ids),
        patient=thing.patient,
        outcome=outcome.word,
        reason_codes=sorted(set(outcome.codes)),
        request=act.request,
    )
    line.save()
    return line


def thing_of(row: Any) -> Thing:
    """What a verb made: kind and id of the row, and the patient whose it is, if it names one."""
    if row is None:
        return Thing()
    # Below the room of patients it is a bare id. Above, the id is enough: the door may not read the patient's row.
    whose = row.patient_id if hasattr(row, "patient_id") else getattr(row, "patient", None)
    return Thing(kind_of(row), ids_among(row.pk), _uuid(whose))


def others_of(row: Any) -> tuple[UUID, ...]:
    """The patients besides, where a row is about more than one: each gets a line of her own."""
    return tuple(getattr(row, "also_about", ()))


def thing_asked_for(asked: dict[str, Any]) -> Thing:
    """What a verb was asked about, told from its arguments: `fill_id` names a fill, `patient_id` the patient."""
    named = {name.removesuffix("_id"): value for name, value in asked.items() if name.endswith("_id")}
    others = [(kind, ids_among(value)) for kind, value in named.items() if kind != "patient"]
    patient = _uuid(named.get("patient"))
    kind, ids = next(((kind, ids) for kind, ids in others if ids), ("patient" if patient else "", ids_among(patient)))
    return Thing(kind, ids, patient)


def who_looked(patient_id: UUID) -> models.QuerySet[AuditEntry]:
    """Every line about this patient, the newest first: who read, changed or was refused what, also in a list."""
    in_a_list = models.Q(thing_kind="patient", thing_ids__contains=[patient_id])
    return AuditEntry.objects.filter(models.Q(patient=patient_id) | in_a_list).order_by("-id")


def verify() -> Chain:
    """Whether every line is as it was written, held against the site's signed heads."""
    known = site_heads()  # before the links, which then are at least as far
    with transaction.atomic():
        act_as(SEALER)  # who sees every line
        return checked(connection.connection, known)


def kind_of(row: Any) -> str:
    """The name of its table, which is the word for it: `public_key`."""
    return str(row._meta.db_table)


def ids_among(value: Any) -> tuple[UUID, ...]:
    """The value as a tuple of ids, which is empty when it is no UUID."""
    return (value,) if isinstance(value, UUID) else ()


def _uuid(value: Any) -> UUID | None:
    return value if isinstance(value, UUID) else None
