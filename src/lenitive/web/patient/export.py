"""A patient takes her record along: JSON for another program, PDF to read. Both ask for a fresh second factor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from lenitive.care.charts import chart_with
from lenitive.care.joined_consents import Closed, closed_by_joining
from lenitive.care.models import Proxy, Referral
from lenitive.care.own_export import whole_record
from lenitive.care.proxies import named
from lenitive.care.visible import PatientRecord
from lenitive.care.who_looked import looks
from lenitive.papers import OwnRecordPaper, RecordSection, own_record_html, pdf_of
from lenitive.people.access import categories
from lenitive.people.sites import site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.web.patient.chart_lines import EVERY_CATEGORY, parts_of
from lenitive.web.patient.consents import shown_consent
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.patient.looked import lines_of
from lenitive.web.patient.stores import places_of
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.allowance import PDF_PRICE, pay
from lenitive.web.shared.computing import computing
from lenitive.web.shared.moments import day, moment
from lenitive.web.shared.reading_language import language_chosen
from lenitive.web.shared.wording import words

LOOKS_ON_PAPER = 200
FILE_NAMES = {"en": "my-record", "es": "mi-expediente"}


def export(request: HttpRequest) -> HttpResponse:
    """GET /my/export: which files there are."""
    return draw(request, read_own(request), "patient/export.html", {})


def as_json(request: HttpRequest) -> HttpResponse:
    """GET /my/export/json."""
    held = whole_record(by=actor_of(request))
    patient_id = UUID(held["patient"]["id"])
    show(request, Thing("patient", (patient_id,), patient_id))
    language = language_chosen(request, held["identities"][0]["language"])
    made = json.dumps(held, ensure_ascii=False, indent=1)
    return _file(made.encode(), "application/json", f"{FILE_NAMES[language]}.json")


def as_pdf(request: HttpRequest) -> HttpResponse:
    """GET /my/export/pdf; the page itself, which says so, where this machine makes none."""
    own = read_own(request)
    language = spoken(request, own)
    pay(PDF_PRICE)
    with computing():
        paper = own_record_paper(request, own, language)
        made = pdf_of(own_record_html(paper), "record", paper.title, language)
    if isinstance(made, Reason):
        return draw(request, own, "patient/export.html", {"no_pdf": True})
    return _file(made, "application/pdf", f"{FILE_NAMES[language]}.pdf")


def own_record_paper(request: HttpRequest, own: PatientRecord, language: str) -> OwnRecordPaper:
    """Her record as it is printed, with the newest entries of who looked."""
    say, by, known = words(language)["my"], actor_of(request), own.known
    found = looks(by=by, most=LOOKS_ON_PAPER + 1)
    lines = [
        " · ".join(filter(None, (each.at, each.who, each.role, each.where, each.did, each.why, each.words)))
        for each in lines_of(found[:LOOKS_ON_PAPER], by, language)
    ]
    facts = (
        (say["legal_name"], known.identity.legal_name),
        (say["preferred_name"], known.identity.preferred_name or say["none_given"]),
        (say["born_on"], day(known.identity.born_on, language)),
        (say["card_number"], known.patient.card_number),
    )
    sections = (
        RecordSection(say["identity"], facts=facts),
        RecordSection(say["contact"], facts=_contact(known.contact, say)),
        RecordSection(say["stores_title"], lines=tuple(f"{site.name}, {site.telephone}" for site, _ in places_of(by))),
        RecordSection(say["consents_title"], lines=_consents(own, say, language)),
        *_chart_sections(own, by, language),
        RecordSection(say["proxies_title"], lines=tuple(_proxy(each, say, language) for each in named(by=by))),
        RecordSection(say["referrals"], lines=tuple(_referral(each, language) for each in own.referrals)),
        RecordSection(say["looked_title"], lines=(*lines, *([say["export_more"]] if len(found) > len(lines) else []))),
    )
    made_at = f"{say['export_made']} {moment(clock.now(), language)}"
    return OwnRecordPaper(say["home_title"], made_at, sections, language)


def _chart_sections(own: PatientRecord, by: Actor, language: str) -> Iterator[RecordSection]:
    say = words(language)["chart"]
    for part in parts_of(chart_with(own, by=by), language, EVERY_CATEGORY):
        more = (say["more"],) if part.has_more else ()
        yield RecordSection(part.title, lines=(*part.lines, *more) or (say["nothing"],))


def _proxy(proxy: Proxy, say: dict[str, Any], language: str) -> str:
    known = categories()
    reads = "; ".join(known[each].name.in_language(language) for each in proxy.categories if each in known)
    until = f"{say['through']} {moment(proxy.until_at, language)}" if proxy.until_at else ""
    ended = say["proxy_ended"] if hasattr(proxy, "end") else ""
    return " · ".join(filter(None, (proxy.name, reads, moment(proxy.at, language, proxy.site), until, ended)))


def _referral(referral: Referral, language: str) -> str:
    to_site = site_named(referral.to_site)
    named = to_site.name if to_site else referral.to_site
    return f"{named} · {moment(referral.at, language, referral.site)} · {referral.reason}"


def _contact(contact: Any, say: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    names = ("telephone", "email", "address")
    return tuple((say[name], getattr(contact, name, "") or say["not_on_file"]) for name in names)


def _consents(own: PatientRecord, say: dict[str, Any], language: str) -> tuple[str, ...]:
    closed = closed_by_joining(own)
    return tuple(_consent(each, say, language, closed) for each in own.consents)


def _consent(consent: Any, say: dict[str, Any], language: str, closed: Closed) -> str:
    each = shown_consent(consent, language, closed)
    waits = f"{say['consent_waits']}: {each.line.waits}" if each.line.waits else ""
    ended = f"{say['state_taken']} {each.ended}" if each.ended else ""
    through = f"{say['through']} {each.through}" if each.through else ""
    given = f"{say['given']} {each.given}"
    return " · ".join(filter(None, (each.line.title, each.to_site, each.line.reaches, waits, given, through, ended)))


def _file(made: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(made, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
