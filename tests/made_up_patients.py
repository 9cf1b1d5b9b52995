"""People whom a test registers: made up, each with what the test says of her.

ann = registered(staff.by("nick"), legal_name="Ann Ortiz")
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from lenitive.record.actor import Actor

BORN = date(1980, 3, 14)


def registered(by: Actor, **facts: Any) -> Any:
    """Somebody new at the site where `by` acts, who says of everybody alike that it is not her."""
    from lenitive.care.patients import AskedAlike, register

    return register(person=replace(someone(**facts), alike=AskedAlike(False, "asked: someone else")), by=by)


def someone(**facts: Any) -> Any:
    """Ann Ortiz, born on March 14, 1980, unless something else is said."""
    from lenitive.care.patients import NewPatient
    from lenitive.care.rules.contact import ContactFacts
    from lenitive.care.rules.identity import IdentityFacts

    of_contact = {name: facts.pop(name) for name in ("telephone", "email", "address") if name in facts}
    identity = replace(IdentityFacts("Ann Ortiz", BORN), **facts)
    return NewPatient(identity, replace(ContactFacts("303-555-0123"), **of_contact))


def merged(by: Actor, **facts: Any) -> Any:
    """Two records of somebody that were joined."""
    from lenitive.care.patients import Joining, merge

    kept, other = registered(by, **facts), registered(by, **facts)
    return merge(joining=Joining(kept.pk, other.pk, ("birth date", "name"), "asked her"), by=by)


def referred(patient: Any, to_site: str, by: Actor) -> Any:
    """Sent to another site."""
    from lenitive.care.referrals import NewReferral, refer

    return refer(referral=NewReferral(patient.pk, to_site, ("identity", "contact"), "please assess"), by=by)


def shares(patient: Any, to_site: str, by: Actor, **scope: Any) -> Any:
    """She consents to share identity and contact with this site, unless something else is said."""
    return consent_to(patient, "sharing", by, to_site=to_site, **({"categories": ("identity", "contact")} | scope))


def consent_to(patient: Any, kind: str, by: Actor, **given: Any) -> Any:
    """She consents in English with every answer right, unless something else is said."""
    from lenitive.care.consents import NewConsent, Scope, give
    from lenitive.care.rules.consents import questions, wording

    language, only_ask = given.pop("language", "en"), given.pop("only_ask", False)
    right = {
        each.key: str([option.is_right for option in each.options].index(True))
        for each in questions(kind, given.get("route", ""))
    }
    answers = given.pop("answers", right)
    read = wording(kind, given.get("route", ""))
    assert read
    asked = NewConsent(
        patient.pk, kind, language, read.sha256_in(language).hex(), scope=Scope(**given), answers=answers
    )
    return asked if only_ask else give(consent=asked, by=by)


def measured(patient: Any, by: Actor, text: str = "128/82", kind: str = "blood_pressure", **more: Any) -> Any:
    """Blood pressure 128/82, measured now, unless something else is said."""
    from lenitive.care.readings import NewReading, record
    from lenitive.care.rules.typed_readings import TypedReading, units
    from lenitive.record import clock

    typed = TypedReading(kind, text, more.get("unit") or units(kind)[0], again=more.get("again", ""))
    return record(reading=NewReading(patient.pk, typed, more.get("taken_at") or clock.now()), by=by)


def takes(patient: Any, name: str, by: Actor, **more: Any) -> Any:
    """She takes this medicine; nothing is said of since when."""
    from lenitive.care.medicines import NewMedicine, add

    return add(medicine=NewMedicine(patient.pk, name, **more), by=by)


def allergic(patient: Any, group: str, by: Actor, to: str = "", reaction: str = "") -> Any:
    """She is allergic to something of this group, or to nothing ("none")."""
    from lenitive.care.allergies import NewAllergy, note

    return note(allergy=NewAllergy(patient.pk, group, to, reaction), by=by)


def told(patient: Any, by: Actor, words: str = "", answered_on: date | None = None, **facts: Any) -> Any:
    """What she answered today: told(ann, by, heart="stable", liver=("none",)). The answer before is read first."""
    from lenitive.care import charts
    from lenitive.care.conditions import AnsweredFact, AnsweredFacts, note
    from lenitive.people.sites import today_at
    from lenitive.record.acting import act_as

    act_as(by)
    stands = charts.newest_answers(charts.conditions(by=by).filter(patient=patient))
    answers = []
    for fact, values in facts.items():
        given = (values,) if isinstance(values, str) else tuple(values)
        answers.append(AnsweredFact(fact, given, words, stands[fact].pk if fact in stands else None))
    return note(answers=AnsweredFacts(patient.pk, answered_on or today_at(by.site_id), tuple(answers)), by=by)


def assessed(patient: Any, by: Actor, instrument: str = "phq9", **answers: int) -> Any:
    """An assessment begins, or goes on, with the PHQ-9 all at 0 and item 9 at 1, unless something else is said."""
    from lenitive.care import charts
    from lenitive.care.assessments import InstrumentGiven, answer, begin
    from lenitive.record.acting import act_as

    act_as(by)
    current = charts.assessments(by=by).filter(patient=patient, end__isnull=True).first()
    current = current or begin(patient_id=patient.pk, by=by)
    given = answers or {**{str(item): 0 for item in range(1, 9)}, "9": 1}
    return answer(given=InstrumentGiven(current.pk, instrument, given), by=by)


def planned(patient: Any, by: Actor) -> Any:
    """A draft of a plan on a decision that is yes, past every rule: for tests of who may see it."""
    from django.db import transaction

    from lenitive.care.models import TreatmentDecision, TreatmentPlan
    from lenitive.people.sites import today_at
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    shared: dict[str, Any] = {"patient": patient, "at": clock.now(), **written_by(by)}
    words = dict.fromkeys(("goal", "monitoring", "stop_rule", "education", "expected"), "x")
    with transaction.atomic():
        act_as(by)
        today = today_at(by.site_id)
        yes = TreatmentDecision(
            answer="yes", routes=["iv"], because="x", wants="x", found={}, decided_on=today, **shared
        )
        yes.save()
        row = TreatmentPlan(decision=yes, route="iv", regimen=[{"route": "iv"}], **words, **shared)
        row.save()
    return row
