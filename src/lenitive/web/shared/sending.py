"""What a form of the record sends: its key, its words, and what happens when its verb says no.

    sending = SentForm(request, draw=page)                       # page(Answered(reasons, current)) draws it again
    return sending.done_by(lambda key: register(person=…, by=by, key=key), onward=lambda row: address_of(row))

A form is drawn with a key, so that sent twice it does a thing once. On a no it is drawn again with every reason (422);
when somebody changed the thing meanwhile, with what stands there now (409).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record.denials import Stale, StepUpNeeded
from lenitive.record.reading import reading_page
from lenitive.web.shared.acting import actor_of, set_seen
from lenitive.web.shared.answers import wants_json

MOST_LETTERS = 10_000
Draw = Callable[[Sequence[Reason]], HttpResponse]


@dataclass(frozen=True)
class SentForm:
    """A form that was sent. `draw`: the page again, with the reasons of a no."""

    request: HttpRequest
    draw: Draw

    def done_by(self, does: Callable[[UUID], Any], onward: Callable[[Any], str]) -> HttpResponse:
        """303 when the verb did it, 422 with every reason when it refused, 409 when what it was about has changed."""
        try:
            row = does(key_of(self.request))
        except StepUpNeeded:
            raise
        except (Refused, Stale) as no:
            if wants_json(self.request):
                raise
            return self.refused(no.reasons) if isinstance(no, Refused) else self.refused([_changed(no)], 409)
        response = HttpResponseRedirect(onward(row))
        response.status_code = 303
        return response

    def refused(self, reasons: Sequence[Reason], status: int = 422) -> HttpResponse:
        """The page again, with every reason."""
        response = read_page(self.request, lambda: self.draw(reasons))
        response.status_code = status
        return response


def read_page(request: HttpRequest, draw: Callable[[], HttpResponse]) -> HttpResponse:
    """A page that a form leads to goes through the door of reading like any other page."""
    match = request.resolver_match
    with reading_page(actor_of(request), match.route if match else request.path) as seen:
        set_seen(request, seen)
        return draw()


def key_of(request: HttpRequest) -> UUID:
    """The key that the form was drawn with, or the header of a program."""
    try:
        return UUID(request.POST.get("key") or request.headers.get("Idempotency-Key") or "")
    except ValueError:
        raise BadRequest("a form has a key") from None


def version_of(request: HttpRequest) -> UUID | None:
    """The row that the form was drawn from. None where it names none: its verb says what that means."""
    try:
        return UUID(request.POST.get("version", ""))
    except ValueError:
        return None


def typed(request: HttpRequest, name: str) -> str:
    """What was typed into a field, without spaces around it."""
    text = request.POST.get(name, "").strip()
    if "\x00" in text:
        sentence = "This text holds a null byte, which cannot be kept: type it instead of pasting it."
        raise Refused(Reason("text-null-byte", sentence, POLICY, path=name))
    if len(text) > MOST_LETTERS:
        sentence = f"This text has {len(text)} letters: write at most {MOST_LETTERS}."
        raise Refused(Reason("text-too-long", sentence, POLICY, path=name))
    return text


def typed_day(request: HttpRequest, name: str, says: str) -> date:
    """A day from a field of days. Refused with this sentence when it is none."""
    try:
        return date.fromisoformat(typed(request, name))
    except ValueError:
        raise Refused(Reason("bad-day", says, POLICY, path=name)) from None


def typed_instant(request: HttpRequest, name: str, zone: ZoneInfo, says: str) -> datetime:
    """An instant from a field of day and time, by the clock of the site. Refused with this sentence when it is none."""
    try:
        wall = datetime.fromisoformat(typed(request, name)).replace(tzinfo=None)
    except ValueError:
        raise Refused(Reason("bad-time", says, POLICY, path=name)) from None
    found = wall.replace(tzinfo=zone)
    if found.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        sentence = "Clocks went forward at this hour, so there was no such time: check it."
        raise Refused(Reason("no-such-time", sentence, POLICY, path=name))
    return found


def _changed(no: Stale) -> Reason:
    sentence = "Someone changed this after you opened it. What stands there now is shown beside what you typed."
    return Reason(no.code, sentence, POLICY)
