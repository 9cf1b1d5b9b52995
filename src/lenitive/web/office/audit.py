"""The audit of the site: who did, saw or was refused what. It names things by number and holds no clinical text."""

from __future__ import annotations

import re

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.people import visible
from lenitive.people.access import PREFIXES
from lenitive.record.audit import Thing
from lenitive.record.models.audit_entry import OUTCOMES
from lenitive.record.verbs import VERBS
from lenitive.web.shared.acting import actor_of, show

ON_A_PAGE = 100
FILTERS = {"outcome", "before"}


def audit(request: HttpRequest) -> HttpResponse:
    """GET /office/audit, newest first; `outcome` filters, `before` goes on where the last page ended."""
    by = actor_of(request)
    asked = request.GET.dict()
    outcome, before = asked.get("outcome", ""), asked.get("before", "")
    if asked.keys() - FILTERS or outcome not in ("", *OUTCOMES) or not (before == "" or _is_number(before)):
        raise BadRequest("an unknown filter")
    lines = visible.audit(by=by)
    if outcome:
        lines = lines.filter(outcome=outcome)
    if before:
        lines = lines.filter(pk__lt=int(before))
    found = list(lines[: ON_A_PAGE + 1])
    show(request, Thing("audit"))
    lines_and_acts = [(line, act_of(line.verb)) for line in found[:ON_A_PAGE]]
    page: dict[str, object] = {"lines": lines_and_acts, "outcomes": OUTCOMES, "outcome": outcome}
    page["before"] = found[ON_A_PAGE - 1].pk if len(found) > ON_A_PAGE else None
    return render(request, "office/audit.html", page)


def act_of(verb: str) -> str:
    """What a line tells of: "page office/staff/…", or what a verb does, as its docstring begins."""
    if known := VERBS.get(verb):
        return (known.does.__doc__ or verb).split(".")[0].strip()
    if "/" not in verb and verb not in PREFIXES:
        return verb
    return f"page {re.sub('<[^>]+>', '…', verb)}"


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19
