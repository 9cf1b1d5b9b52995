"""Consents of one person: read together in her language, written down, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import consents, visible
from lenitive.care.joined_consents import narrowed
from lenitive.care.rules.consents import SHARING, ConsentPoint, kinds, purposes, questions, routes, wording
from lenitive.care.rules.identity import LANGUAGES
from lenitive.people.access import categories
from lenitive.people.sites import other_sites
from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.consent_lines import ConsentLine, another_shares
from lenitive.web.shared.sending import SentForm, typed, typed_day
from lenitive.web.shared.wording import words

UNTIL = "Choose the last day, or leave it empty."


def give(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/consents: first what to, then the text, then the answer."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        return render(request, "clinic/consent.html", _drawn(request, known, reasons))

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        asked = _asked(request, patient_id)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(lambda key: consents.give(consent=asked, by=by, key=key), lambda _: _page_of(patient_id))


def withdraw(request: HttpRequest, consent_id: UUID) -> HttpResponse:
    """GET and POST /clinic/consents/<id>/withdraw."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found = visible.one(visible.consents(by=by), consent_id)
        show(request, Thing("consent", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        others = visible.consents(by=by).filter(patient_id__in=known.records)
        still = another_shares(found, others, narrowed(others), clock.now())
        given = {"line": ConsentLine(found, clock.now()), "another_shares": still}
        return render(request, "clinic/withdraw.html", given | {"known": known, "reasons": reasons, "key": new_id()})

    if request.method != "POST":
        return page(())
    their_words = typed(request, "words")
    return SentForm(request, page).done_by(
        lambda key: consents.withdraw(consent_id=consent_id, words=their_words, by=by, key=key),
        lambda end: _page_of(end.patient_id),
    )


def _drawn(request: HttpRequest, known: visible.KnownPatient, reasons: Sequence[Reason]) -> dict[str, Any]:
    """The kinds to choose from; once chosen, the text in her language and what it asks."""
    kind, route = _chosen(request, "kind"), _chosen(request, "route")
    language = _chosen(request, "language") or known.identity.language
    language = language if language in LANGUAGES else known.identity.language
    read, by = wording(kind, route), actor_of(request)
    page: dict[str, Any] = {
        "known": known, "reasons": reasons, "key": new_id(), "kinds": kinds().values(), "routes": routes().values(),
        "kind": kinds().get(kind), "route": route, "read_in": language, "read": read,
        "languages": LANGUAGES.items(), "chosen": request.POST or request.GET,
    }  # fmt: skip
    if read:
        points = [_point(each, language) for each in read.points]
        page |= {"title": read.title.in_language(language), "points": points, "sha256": read.sha256_in(language).hex()}
        page |= {"unread": words(language)["site"]["unread"]}
        page |= {"asked": _questions(request, kind, route, language), "purposes": purposes().values()}
    if kind == SHARING:
        page |= _sharing(request, by, language)
    return page


def _point(point: ConsentPoint, language: str) -> tuple[str, str]:
    """What is said, and who says so where that is not the house itself."""
    says_so = "" if point.rule.authority == POLICY else point.rule.cited_in(language)
    return point.says.in_language(language), says_so


def _questions(request: HttpRequest, kind: str, route: str, language: str) -> list[dict[str, Any]]:
    return [
        {
            "key": each.key,
            "asks": each.asks.in_language(language),
            "options": [(str(at), option.says.in_language(language)) for at, option in enumerate(each.options)],
            "given": request.POST.get(f"answer-{each.key}", ""),
        }
        for each in questions(kind, route)
    ]


def _sharing(request: HttpRequest, by: Actor, language: str) -> dict[str, Any]:
    """The other sites, and the categories by name; those that are shared only by naming them stand apart."""
    every = [(each.id, each.name.in_language(language), each.by_itself) for each in categories().values()]
    return {
        "sites": other_sites(by.site_id).values(),
        "categories": every,
        "ticked": (request.POST or request.GET).getlist("categories") or ["identity", "contact"],
    }


def _asked(request: HttpRequest, patient_id: UUID) -> consents.NewConsent:
    kind, route = typed(request, "kind"), typed(request, "route")
    until: date | None = typed_day(request, "until_on", UNTIL) if request.POST.get("until_on") else None
    scope = consents.Scope(
        route=route,
        to_site=typed(request, "to_site"),
        categories=tuple(request.POST.getlist("categories")),
        purposes=tuple(request.POST.getlist("purposes")),
        until_on=until,
    )
    answers = {each.key: typed(request, f"answer-{each.key}") for each in questions(kind, route)}
    return consents.NewConsent(
        patient_id, kind, typed(request, "language"), typed(request, "sha256"), scope=scope, answers=answers
    )


def _chosen(request: HttpRequest, name: str) -> str:
    return (request.POST or request.GET).get(name, "")


def _page_of(patient_id: UUID) -> str:
    return reverse("clinic:patient", args=[patient_id])
