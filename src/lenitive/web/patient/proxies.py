"""People whom a patient lets see her record: the list, naming one, and ending it. The code is shown once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care import proxies as verbs
from lenitive.care.models import Proxy
from lenitive.care.own_accounts import own_patient
from lenitive.people.access import categories
from lenitive.reasons import Reason, Refused
from lenitive.record import clock
from lenitive.record.denials import StepUpNeeded
from lenitive.web.patient.drawing import draw, read_own, spoken
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.moments import moment
from lenitive.web.shared.proxy_choice import offered
from lenitive.web.shared.sending import SentForm, key_of, read_page, typed, typed_day

UNTIL = "Choose the last day, or leave it empty."


def proxies(request: HttpRequest) -> HttpResponse:
    """GET /my/proxies."""
    own = read_own(request)
    language = spoken(request, own)
    shown = [_line(each, language) for each in verbs.named(by=actor_of(request))]
    return draw(request, own, "patient/proxies.html", {"proxies": shown})


def name(request: HttpRequest) -> HttpResponse:
    """GET and POST /my/proxies/name; the answer to a form that was done holds the code, once."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        own = read_own(request)
        language = spoken(request, own)
        ticked = request.POST.getlist("categories") if request.method == "POST" else ["identity", "contact"]
        given = {"reasons": reasons, "categories": offered(language), "ticked": ticked, "shown": request.POST}
        return draw(request, own, "patient/name_proxy.html", given)

    if request.method != "POST":
        return page(())
    try:
        until_on = typed_day(request, "until_on", UNTIL) if request.POST.get("until_on") else None
        chosen = tuple(request.POST.getlist("categories"))
        asked = verbs.NewProxy(_me(request), typed(request, "name"), chosen, until_on)
        made = verbs.name(proxy=asked, by=by, key=key_of(request))
    except StepUpNeeded:
        raise
    except Refused as no:
        return SentForm(request, page).refused(no.reasons)
    return read_page(request, lambda: _code_page(request, made))


def end(request: HttpRequest, proxy_id: UUID) -> HttpResponse:
    """POST /my/proxies/<id>/end."""
    by = actor_of(request)
    return SentForm(request, lambda _: proxies(request)).done_by(
        lambda key: verbs.end(proxy_id=proxy_id, by=by, key=key), lambda _: reverse("patient:proxies")
    )


def _code_page(request: HttpRequest, made: Proxy) -> HttpResponse:
    own = read_own(request)
    where = f"{settings.LENITIVE_ADDRESS}{reverse('account:join')}"
    return draw(request, own, "patient/proxy_code.html", {"made": made, "where": where})


def _me(request: HttpRequest) -> UUID:
    found: list[UUID] = []

    def looked() -> HttpResponse:
        found.append(own_patient(actor_of(request)))
        return HttpResponse()

    read_page(request, looked)
    return found[0]


def _line(proxy: Proxy, language: str) -> dict[str, Any]:
    known = categories()
    is_over = hasattr(proxy, "end") or (proxy.until_at is not None and proxy.until_at <= clock.now())
    return {
        "proxy": proxy,
        "is_over": is_over,
        "reads": "; ".join(known[each].name.in_language(language) for each in proxy.categories if each in known),
        "until": moment(proxy.until_at, language) if proxy.until_at else "",
        "since": moment(proxy.at, language, proxy.site),
    }
