"""The frame of a page that staff and patients share: a patient's ways and language, or those of staff, in English.

render(request, "account/mine.html", framed(request) | page)      # {% extends frame %}, words as `say`
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from lenitive.care.visible import identities
from lenitive.people.access import is_own
from lenitive.record.actor import Actor
from lenitive.web.shared.reading_language import CHOSEN, in_both

OWN, STAFF = "own.html", "record.html"


def framed(request: HttpRequest) -> dict[str, Any]:
    """Which frame, and for a patient or somebody who acts for one the language of the page."""
    by: Actor | None = getattr(request, "acting", None)
    if by is None or not is_own(by.role):
        return {"frame": STAFF}
    if CHOSEN not in request.session:  # a form that is drawn again cannot look it up: its page was read first
        request.session[CHOSEN] = identities(by=by).values_list("language", flat=True).first() or "en"
    return in_both(request) | {"frame": OWN}


class Framed:
    """The same for a page that is a class."""

    request: HttpRequest

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """What the page is drawn with, in its frame."""
        found: dict[str, Any] = super().get_context_data(**given)  # type: ignore[misc]
        return framed(self.request) | found
