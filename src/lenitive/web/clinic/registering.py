"""Registering somebody, and correcting what was written down about her."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import patients, visible
from lenitive.care.duplicates import Match, identifiers_in, same_person
from lenitive.care.models import PatientContact, PatientIdentity
from lenitive.care.reasons import ASKED_WORDS, POSSIBLE_DUPLICATE
from lenitive.care.rules.contact import ContactFacts
from lenitive.care.rules.identity import LANGUAGES, SEXES, IdentityFacts
from lenitive.reasons import Reason, Refused
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.duplicates import ANOTHER, SAME
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed, typed_day, version_of

ASKED = {POSSIBLE_DUPLICATE.path, ASKED_WORDS.path}
BORN = "Choose the day of birth, such as 03/14/1980."


def register(request: HttpRequest) -> HttpResponse:
    """GET and POST /clinic/patients/register."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        given = _drawn(request, reasons, {"language": "en"})
        if ASKED & {each.path for each in reasons}:
            given["matches"] = _alike(request, by)
        return render(request, "clinic/register.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        person = patients.NewPatient(_identity(request), _contact(request), _answer(request))
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(lambda key: patients.register(person=person, by=by, key=key), lambda row: _page_of(row.pk))


def identity(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/identity."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        stands = known.identity
        given = _drawn(request, reasons, vars(stands) | {"born_on": stands.born_on.isoformat()})
        return render(request, "clinic/correct_identity.html", given | {"known": known, "version": stands.pk})

    if request.method != "POST":
        return page(())
    sending, version = SentForm(request, page), version_of(request)
    try:
        asked = patients.IdentityCorrection(patient_id, version, _identity(request), typed(request, "because"))
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: patients.correct(correction=asked, by=by, key=key), lambda row: _after(patient_id, row)
    )


def contact(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/contact."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        stands = known.contact
        given = _drawn(request, reasons, vars(stands) if stands else {})
        return render(
            request, "clinic/correct_contact.html", given | {"known": known, "version": stands.pk if stands else ""}
        )

    if request.method != "POST":
        return page(())
    sending, version = SentForm(request, page), version_of(request)
    try:
        asked = patients.ContactCorrection(patient_id, version, _contact(request))
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: patients.correct_contact(correction=asked, by=by, key=key), lambda row: _after(patient_id, row)
    )


def _drawn(request: HttpRequest, reasons: Sequence[Reason], stands: dict[str, Any]) -> dict[str, Any]:
    """What every such form is drawn with: what was typed, or else what stands there."""
    shown = request.POST if request.method == "POST" else stands
    return {"reasons": reasons, "shown": shown, "key": new_id(), "sexes": SEXES.items(), "languages": LANGUAGES.items()}


def _identity(request: HttpRequest) -> IdentityFacts:
    return IdentityFacts(
        typed(request, "legal_name"),
        typed_day(request, "born_on", BORN),
        preferred_name=typed(request, "preferred_name"),
        sex=typed(request, "sex"),
        language=typed(request, "language"),
    )


def _contact(request: HttpRequest) -> ContactFacts:
    return ContactFacts(typed(request, "telephone"), typed(request, "email"), typed(request, "address"))


def _answer(request: HttpRequest) -> patients.AskedAlike | None:
    """What was said of a record that may be of the same person. None where nobody has asked yet."""
    answer = typed(request, "is_same")
    return patients.AskedAlike(answer == SAME, typed(request, "reason")) if answer in (SAME, ANOTHER) else None


def _alike(request: HttpRequest, by: Actor) -> list[Match]:
    """Whom the form may be about, for the page that asks; each stands in the audit."""
    found = same_person(identifiers_in(_identity(request), _contact(request)), by=by)
    show(request, Thing("patient", tuple(each.patient_id for each in found)))
    return found


def _after(patient_id: UUID, row: PatientIdentity | PatientContact) -> str:
    """Her page; or, where she looks like somebody else from now on, the page that asks about it."""
    return reverse("clinic:alike", args=[patient_id]) if row.has_alike else _page_of(patient_id)


def _page_of(patient_id: UUID) -> str:
    return reverse("clinic:patient", args=[patient_id])
