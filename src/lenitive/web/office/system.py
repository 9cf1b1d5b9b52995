"""The system page: whether backups, the audit chain, jobs, mail, the clock and the disk are as they should be."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.people.mail import waiting_since
from lenitive.record import clock
from lenitive.record.watch.signs import Sign, current_signs
from lenitive.record.watch.spans import in_words
from lenitive.web.shared.acting import actor_of

MAIL_WAITS_AT_MOST = timedelta(minutes=15)
ORDER = {"wrong": 0, "late": 1, "fine": 2}


def system(request: HttpRequest) -> HttpResponse:
    """GET /office/system: what is not fine stands first, each with what to do about it."""
    found = sorted([*current_signs(actor_of(request)), _mail()], key=lambda sign: ORDER[sign.state])
    troubled = sum(sign.state != "fine" for sign in found)
    return render(request, "office/system.html", {"signs": found, "troubled": troubled, "looked_at": clock.now()})


def _mail() -> Sign:
    since = waiting_since()
    if since is None:
        return Sign("Mail", "fine", "All mail has been sent.")
    age = clock.now() - since
    says = f"The oldest mail has waited for {in_words(age)}."
    if age <= MAIL_WAITS_AT_MOST:
        return Sign("Mail", "fine", says)
    todo = "Look at the worker's log for the mail server's answer, and at LENITIVE_SMTP (docs/operating.md)."
    return Sign("Mail", "late", says, todo)
