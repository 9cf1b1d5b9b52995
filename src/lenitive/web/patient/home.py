"""A patient's first page: what to do next, and what stands here."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care.joined_consents import closed_by_joining
from lenitive.care.visible import PatientRecord
from lenitive.care.who_looked import looks
from lenitive.people.second_factors import has_second_factor
from lenitive.record import clock
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.consent_lines import ConsentLine
from lenitive.web.shared.wording import words

RECENT = timedelta(days=30)


def home(request: HttpRequest) -> HttpResponse:
    """GET /my."""
    own = read_own(request)
    closed, now = closed_by_joining(own), clock.now()
    lines = [ConsentLine(each, now, closed=closed.get(each.pk, ())) for each in own.consents]
    live = [each for each in lines if each.state == "live"]
    say = words(spoken(request, own))["my"]
    steps = [(say[name], say[f"{name}_way"], way) for name, way in _steps(request, own)]
    return draw(request, own, "patient/home.html", {"steps": steps, "live": len(live)})


def _steps(request: HttpRequest, own: PatientRecord) -> list[tuple[str, str]]:
    """What waits for her: the key of its words, and where it is done."""
    found, contact = [], own.known.contact
    recent = clock.now() - RECENT
    if any(each.reason_code and each.at > recent for each in looks(by=actor_of(request))):
        found.append(("next_emergency", reverse("patient:looked")))
    if contact is None or not (contact.telephone or contact.email or contact.address):
        found.append(("next_contact", reverse("patient:contact")))
    if not has_second_factor(request.user):  # type: ignore[arg-type]  # the gate lets only accounts in
        found.append(("next_factor", reverse("mfa_add_webauthn")))
    return found
