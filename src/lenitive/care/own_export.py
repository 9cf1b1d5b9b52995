"""Everything that stands about a patient, for herself: plain values that a file can hold.

    whole_record(by=ann)["contacts"][0]["telephone"]       # "303-555-0123"

How many entries of who looked it takes along is bounded; `looked_has_more` says whether there are more.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Model

from lenitive.care.charts import Chart, chart_with
from lenitive.care.joined_consents import Closed, closed_by_joining
from lenitive.care.own_accounts import own_patient
from lenitive.care.proxies import named
from lenitive.care.visible import record_of, relations
from lenitive.care.who_looked import looks
from lenitive.people.holding import has_stepped_up
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import StepUpNeeded

MOST_LOOKS = 10_000
OF_THE_CHART = ("readings", "medicines", "allergies", "conditions", "decisions", "assessments", "answers", "plans")
ENDS = ("stop", "end", "outcome", "acceptance")
LEFT_OUT = {"by_user", "sort_name", "recorded_at", "sha256", "fingerprint"}


def whole_record(*, by: Actor, most_looks: int = MOST_LOOKS) -> dict[str, Any]:
    """Her record by kind of row, each row with who wrote it and when. StepUpNeeded without a fresh second factor."""
    if not has_stepped_up(by):
        raise StepUpNeeded
    patient_id = own_patient(by)
    record = record_of(patient_id, by=by)
    found, closed = looks(by=by, most=most_looks + 1), closed_by_joining(record)
    return {
        "made_at": _plain(clock.now()),
        "patient": plain_row(record.known.patient),
        "identities": [plain_row(each) for each in record.identities],
        "contacts": [plain_row(each) for each in record.contacts],
        "places": [plain_row(each) for each in relations(by=by)],
        "consents": [_consent(each, closed) for each in record.consents],
        "proxies": [plain_row(each) for each in named(by=by)],
        "referrals": [plain_row(each) for each in record.referrals],
        **_chart(chart_with(record, by=by)),
        "looked": [{name: _plain(value) for name, value in vars(each).items()} for each in found[:most_looks]],
        "looked_has_more": len(found) > most_looks,
    }


def plain_row(row: Model) -> dict[str, Any]:
    """A row by the names of its columns."""
    named = (each.attname for each in row._meta.concrete_fields if each.attname not in LEFT_OUT)
    return {name: _plain(getattr(row, name)) for name in named}


def _chart(chart: Chart) -> dict[str, Any]:
    """What was measured, taken, answered and decided, each row with what ended it."""
    return {kind: [_with_end(each) for each in getattr(chart, kind)] for kind in OF_THE_CHART}


def _with_end(row: Any) -> dict[str, Any]:
    ends = {name: getattr(row, name, None) for name in ENDS}
    return plain_row(row) | {name: plain_row(end) for name, end in ends.items() if end}


def _consent(consent: Any, closed: Closed) -> dict[str, Any]:
    """A consent with its text and its end; `paused_categories` do not count until she is asked again."""
    end = getattr(consent, "end", None)
    more = {"text": plain_row(consent.text), "end": plain_row(end) if end else None}
    return plain_row(consent) | more | {"paused_categories": list(closed.get(consent.pk, ()))}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID | Decimal) else value
