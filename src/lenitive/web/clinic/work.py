"""The work list: what waits for somebody who cares for people at this site, and where to begin when nothing does."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.care.tasks import of
from lenitive.people.access import may
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show

RIGHTS = {"may_register": "people.register", "may_consent": "consents.record"}


def work_list(request: HttpRequest) -> HttpResponse:
    """GET /clinic."""
    by = actor_of(request)
    tasks = of(by=by)
    if tasks:
        show(request, Thing("patient", tuple(dict.fromkeys(each.patient.patient.pk for each in tasks))))
    rights = {
        "may_merge": may(by.role, "people.merge"),
        "may_register": may(by.role, "people.register"),
        "may_consent": may(by.role, "consents.record"),
    }
    return render(request, "clinic/work.html", {"tasks": tasks, "key": new_id()} | rights)
