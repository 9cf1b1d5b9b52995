"""What is known of a patient at each place, and how she corrects how she is reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care.models import PatientContact, PatientIdentity
from lenitive.care.own_record import OwnContact, correct_own_contact, newest_by_site
from lenitive.care.rules.contact import ContactFacts
from lenitive.care.visible import PatientRecord
from lenitive.people.sites import site_named
from lenitive.reasons import Reason, Refused
from lenitive.sites import Site
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.moments import day
from lenitive.web.shared.sending import SentForm, typed, version_of


@dataclass
class AtAPlace:
    """What one place has on file, where it differs from what stands above."""

    site: Site
    identity: PatientIdentity | None = None
    contact: PatientContact | None = None


def details(request: HttpRequest) -> HttpResponse:
    """GET /my/details."""
    own = read_own(request)
    born_on = day(own.known.identity.born_on, spoken(request, own))
    page = {"places": _places(own), "born_on": born_on}
    return draw(request, own, "patient/details.html", page)


def contact(request: HttpRequest) -> HttpResponse:
    """GET and POST /my/contact."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        own = read_own(request)
        stands = own.known.contact
        shown: Any = request.POST if request.method == "POST" else (vars(stands) if stands else {})
        newest = max((each.pk for each in newest_by_site(by)), default="")
        more = {"reasons": reasons, "shown": shown, "version": newest, "stands": stands}
        return draw(request, own, "patient/contact.html", more)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        facts = ContactFacts(typed(request, "telephone"), typed(request, "email"), typed(request, "address"))
    except Refused as no:
        return sending.refused(no.reasons)
    asked = OwnContact(version_of(request), facts)
    return sending.done_by(
        lambda key: correct_own_contact(correction=asked, by=by, key=key), lambda _: reverse("patient:details")
    )


def _places(own: PatientRecord) -> list[AtAPlace]:
    """Each place with what it has, where that is not what stands above."""
    found: dict[str, AtAPlace] = {}
    for each in [*_newest(own.identities), *_newest(own.contacts)]:
        site = site_named(each.site)
        if site is None:
            continue
        place = found.setdefault(each.site, AtAPlace(site))
        if isinstance(each, PatientIdentity):
            place.identity = each if _facts(each) != _facts(own.known.identity) else None
        elif own.known.contact is None or _facts(each) != _facts(own.known.contact):
            place.contact = each
    return list(found.values())


def _newest(rows: Any) -> list[Any]:
    found: dict[str, Any] = {}
    for each in rows:
        found.setdefault(each.site, each)
    return list(found.values())


def _facts(row: PatientIdentity | PatientContact) -> tuple[Any, ...]:
    if isinstance(row, PatientIdentity):
        return row.legal_name, row.preferred_name, row.born_on, row.sex, row.language
    return row.telephone, row.email, row.address
