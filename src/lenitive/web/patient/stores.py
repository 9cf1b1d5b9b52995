"""The clinics and pharmacies that have to do with a patient, to call with a tap."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from lenitive.care.models import CareRelation
from lenitive.care.models.care_relation import BREAK_GLASS
from lenitive.care.visible import relations
from lenitive.people.sites import site_named
from lenitive.record.actor import Actor
from lenitive.sites import Site
from lenitive.web.patient.drawing import draw, read_own
from lenitive.web.shared.acting import actor_of


def places(request: HttpRequest) -> HttpResponse:
    """GET /my/stores."""
    own = read_own(request)
    return draw(request, own, "patient/stores.html", {"places": places_of(actor_of(request))})


def places_of(by: Actor) -> list[tuple[Site, str]]:
    """Each place once, with why it has to do with her: the key of its words."""
    found: dict[str, CareRelation] = {}
    for each in relations(by=by):
        if each.because != BREAK_GLASS:
            found.setdefault(each.to_site, each)
    known = [(site_named(site), f"why_{each.because}") for site, each in found.items()]
    return [(site, why) for site, why in known if site]
