"""What a form of the office sends: its key, its words, and what happens when its verb says no.

    return sent(request, lambda key: grant(user_id=…, role=…, by=by, key=key), then="office:person", draw=page)

A form is drawn with a key, so that sent twice it does a thing once. On a no it is drawn again, with every reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record.denials import StepUpNeeded
from lenitive.record.reading import reading_page
from lenitive.web.shared.acting import actor_of, set_seen
from lenitive.web.shared.answers import wants_json

MOST_LETTERS = 10_000
Draw = Callable[[Sequence[Reason]], HttpResponse]


@dataclass(frozen=True)
class FormSending:
    """A form that was sent. `onward`: where it leads when all is well; `draw`: the page with the reasons of a no."""

    request: HttpRequest
    onward: str
    draw: Draw

    def done_by(self, does: Callable[[UUID], Any]) -> HttpResponse:
        """303 when the verb did it, 422 with every reason when it refused."""
        try:
            does(key_of(self.request))
        except StepUpNeeded:
            raise
        except Refused as no:
            if wants_json(self.request):
                raise
            return self.refused(no.reasons)
        response = HttpResponseRedirect(self.onward)
        response.status_code = 303
        return response

    def refused(self, reasons: Sequence[Reason]) -> HttpResponse:
        """The page again, with every reason. It goes through the door of reading like any other page."""
        match = self.request.resolver_match
        with reading_page(actor_of(self.request), match.route if match else self.request.path) as seen:
            set_seen(self.request, seen)
            response = self.draw(reasons)
        response.status_code = 422
        return response


def key_of(request: HttpRequest) -> UUID:
    """The key that the form was drawn with, or the header of a program."""
    try:
        return UUID(request.POST.get("key") or request.headers.get("Idempotency-Key") or "")
    except ValueError:
        raise BadRequest("a form has a key") from None


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
