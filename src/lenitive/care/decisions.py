"""Deciding whether ketamine is given: yes by some routes, not now, or no, with reasons and what the person wants.

    decide(patient_id=ann.id, decision=AskedDecision("yes", ("iv",), "CRPS …", "to sleep"), version=None, by=by)
    state_of(suitability, decision, site=by.site_id).reasons       # expired, or a stop that is new since

Append-only: the newest decision counts. Overriding a stop takes a second factor, a coded reason and words, and counts
for that one decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from lenitive.care import charts, reasons, suitability
from lenitive.care.models import DecisionOverride, TreatmentDecision
from lenitive.care.rules.decisions import AskedDecision, RouteFindings, decision_refusals, findings_of, stops_of
from lenitive.care.rules.order_dates import decision_ends_on, decision_reasons
from lenitive.care.suitability import PatientSuitability
from lenitive.care.visible import known_patient
from lenitive.people.holding import holds
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

DECIDE, OVERRIDE = "decide", "override"
WORDS = {
    "treatment_decision_once": reasons.CORRECTED_MEANWHILE,
    "treatment_decision_begins_once": reasons.CORRECTED_MEANWHILE,
}


@dataclass(frozen=True)
class DecisionState:
    """Whether a decision counts today, through which day, and why it no longer does."""

    decision: TreatmentDecision
    ends_on: date
    reasons: tuple[Reason, ...]


@verb(may=holds(DECIDE), words=WORDS)
def decide(
    *, patient_id: UUID, decision: AskedDecision, version: UUID | None, by: Actor, key: UUID | None = None
) -> TreatmentDecision:
    """Decide. Refused with every reason at once; stale when somebody decided after the form was drawn (`version`)."""
    if decision.overrides:
        holds(OVERRIDE)(by)
    known = known_patient(patient_id, by=by)
    hers = list(charts.decisions(by=by).filter(patient_id__in=known.records))
    newest = next(iter(hers), None)
    if (newest.pk if newest else None) != version:
        raise Stale(newest)
    found = suitability.of(patient_id, by=by)
    seen = findings(found)
    refuse(decision_refusals(decision, seen))
    row = TreatmentDecision(
        patient=known.patient,
        in_place_of=next((each for each in hers if each.patient_id == known.patient.pk), None),
        answer=decision.answer,
        routes=list(decision.routes),
        because=decision.because.strip(),
        wants=decision.wants.strip(),
        stops=list(stops_of(decision.routes, seen)),
        found=_as_found(found),
        decided_on=found.today,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    for each in decision.overrides:
        DecisionOverride(
            decision=row,
            patient=known.patient,
            stop=each.stop,
            reason_code=each.reason_code,
            words=each.words.strip(),
            at=clock.now(),
            **written_by(by),
        ).save()
    return row


def findings(found: PatientSuitability) -> Mapping[str, RouteFindings]:
    """What a decision looks at, by route."""
    return {route: findings_of(each) for route, each in found.routes.items()}


def state_of(found: PatientSuitability, decision: TreatmentDecision, *, site: str) -> DecisionState:
    """What became of a decision by now. A new stop ends a yes; it changes nothing of a no."""
    now = stops_of(tuple(decision.routes), findings(found))
    ended = decision_reasons(decision.decided_on, found.today, decision.stops, now, site=site)
    return DecisionState(decision, decision_ends_on(decision.decided_on, site), ended)


def _as_found(found: PatientSuitability) -> dict[str, Any]:
    """What the rules said of each route, as it was shown."""
    return {
        route: {
            "verdict": each.verdict,
            "findings": [one.to_dict() for one in (*each.stops, *each.asks, *each.cautions)],
        }
        for route, each in found.routes.items()
    }
