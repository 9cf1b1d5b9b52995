"""A patient's consents in plain words, each with the text that was read, and taking one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care.joined_consents import closed_by_joining
from lenitive.care.models import Consent
from lenitive.care.own_record import withdraw_own
from lenitive.care.rules.consents import SESSION, TREATMENT
from lenitive.care.visible import consents, one
from lenitive.people.sites import site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.audit import Thing
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.consent_lines import Closed, ConsentLine, another_shares
from lenitive.web.shared.moments import day, moment
from lenitive.web.shared.sending import SentForm

OF_TREATMENT = (TREATMENT, SESSION)


@dataclass(frozen=True)
class OwnConsent:
    """A consent with its days in the language of the page, and with whom it shares."""

    line: ConsentLine
    given: str
    through: str
    ended: str
    to_site: str


def all_of_them(request: HttpRequest) -> HttpResponse:
    """GET /my/consents."""
    own = read_own(request)
    language = spoken(request, own)
    closed = closed_by_joining(own)
    shown = [shown_consent(each, language, closed) for each in own.consents]
    if shown:
        show(request, Thing("consent", tuple(each.line.consent.pk for each in shown), own.known.patient.pk))
    return draw(request, own, "patient/consents.html", {"consents": shown})


def withdraw(request: HttpRequest, consent_id: UUID) -> HttpResponse:
    """GET and POST /my/consents/<id>/withdraw."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        own = read_own(request)
        found = one(consents(by=by), consent_id)
        show(request, Thing("consent", (found.pk,), found.patient_id))
        closed = closed_by_joining(own)
        shown = shown_consent(found, spoken(request, own), closed)
        more = {"each": shown, "reasons": reasons, "is_treatment": found.kind in OF_TREATMENT}
        more["another_shares"] = another_shares(found, own.consents, closed, clock.now())
        return draw(request, own, "patient/withdraw.html", more)

    if request.method != "POST":
        return page(())
    return SentForm(request, page).done_by(
        lambda key: withdraw_own(consent_id=consent_id, by=by, key=key), lambda _: reverse("patient:consents")
    )


def shown_consent(consent: Consent, language: str, closed: Closed) -> OwnConsent:
    """A consent as it stands now, in this language."""
    line = ConsentLine(consent, clock.now(), language, closed.get(consent.pk, ()))
    end = getattr(consent, "end", None)
    to_site = site_named(consent.to_site)
    return OwnConsent(
        line,
        given=moment(consent.at, language, consent.site),
        through=day(line.last_day, language) if line.last_day else "",
        ended=moment(end.at, language, end.site) if end else "",
        to_site=to_site.name if to_site else consent.to_site,
    )
