"""What a change of medicines, allergies, conditions or readings means for somebody who was decided to get ketamine.

    after_change(ann.id, by=by)                                    # within the verb that wrote the change

Findings are those of the routes that were decided. Only what is new since the decision, or since the change before, is
a task, once. Before a decision nobody is told: it looks at everything itself. What is new: `rules/changes.py`;
what came of it: `settling.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.db import connection

from lenitive.care import charts
from lenitive.care.models import SuitabilityChange, TreatmentDecision
from lenitive.care.rules.changes import RuleFinding, Severity, news
from lenitive.care.rules.order_dates import decision_ends_on
from lenitive.care.suitability import PatientSuitability, TakenCard, of_chart
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.written_row import written_by


def after_change(patient_id: UUID, *, by: Actor) -> SuitabilityChange | None:
    """Ask the rules again and write down what they say, where that is not what they said before."""
    with connection.cursor() as cursor:  # two changes at once are looked at one after the other
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(patient_id)])
    chart = charts.chart_of(patient_id, by=by)
    decision = next(iter(chart.decisions[:1]), None)
    if decision is None or decision.answer != "yes":
        return None
    suitability = of_chart(chart, by=by)
    if suitability.today > decision_ends_on(decision.decided_on, by.site_id):
        return None
    now = list(_findings(suitability, decision))
    last = charts.changes(by=by).filter(decision=decision).first()
    before = set(last.found) if last else _decided_upon(suitability, decision)
    if before == {each.key for each in now}:
        return None
    new = news(before, now)
    row = SuitabilityChange(
        patient_id=decision.patient_id,
        decision=decision,
        found=sorted({each.key for each in now}),
        news=[each.says for each in new],
        is_stop=any(each.severity == "stop" for each in new),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def _findings(suitability: PatientSuitability, decision: TreatmentDecision) -> Iterator[RuleFinding]:
    """Every stop and caution of the routes decided, of facts and of medicines."""
    for route in (each for each in suitability.routes if each in decision.routes):
        found = suitability.routes[route]
        for each in (*found.stops, *found.cautions):
            if each.reason is not None:
                severity: Severity = "stop" if each in found.stops else "caution"
                yield RuleFinding(f"{route}:{each.reason.code}", severity, each.reason.text)
        for card in suitability.medicines[route]:
            if card.card.severity != "info":
                yield _of_medicine(route, card)


def _of_medicine(route: str, taken: TakenCard) -> RuleFinding:
    key = _key(route, taken)
    severity: Severity = "stop" if taken.card.severity == "critical" else "caution"
    if taken.gone_on is None:
        return RuleFinding(key, severity, taken.card.reason.text)
    says = f"{taken.row.name} was stopped: what it does to ketamine is over on {taken.gone_on}. Look at the dose again."
    return RuleFinding(key, "caution", says)


def _key(route: str, taken: TakenCard) -> str:
    name = taken.row.known_as or taken.row.name.casefold()
    stopped = ":stopped" if taken.gone_on else ""
    return f"{route}:{name}:{taken.card.reason.code}:{taken.card.severity}{stopped}"


def _decided_upon(suitability: PatientSuitability, decision: TreatmentDecision) -> set[str]:
    """What stood when it was decided: the findings that it keeps, and medicines written and stopped before it."""
    of_facts = {
        f"{route}:{each['code']}"
        for route in decision.routes
        for each in decision.found[route]["findings"]
        if each["severity"] in ("stop", "caution")
    }
    of_medicines = {
        _key(route, each)
        for route, cards in suitability.medicines.items()
        for each in cards
        if route in decision.routes and _was_so(each, decision)
    }
    return of_facts | of_medicines


def _was_so(taken: TakenCard, decision: TreatmentDecision) -> bool:
    stop = getattr(taken.row, "stop", None)
    return bool(taken.row.pk < decision.pk and not (taken.gone_on and stop and stop.pk > decision.pk))
