"""In which language somebody reads a page of the record: chosen on the page, else what is on file, else English.

    render(request, "patient/home.html", in_both(request, on_file="es") | page)

The choice is a part of the address (`?language=es`), and is kept for the sign-in.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from lenitive.web.shared.wording import LANGUAGES

CHOSEN = "language"


def language_chosen(request: HttpRequest, on_file: str = "en") -> str:
    """The language of this page."""
    asked = request.GET.get(CHOSEN) or request.POST.get(CHOSEN) or ""
    if asked in LANGUAGES:
        if request.session.get(CHOSEN) != asked and request.session.session_key:
            request.session[CHOSEN] = asked
        return asked
    kept = request.session.get(CHOSEN, "")
    return kept if kept in LANGUAGES else on_file


def in_both(request: HttpRequest, on_file: str = "en") -> dict[str, Any]:
    """What a template needs to be drawn in that language, with the way to the same page in the other one."""
    language = language_chosen(request, on_file)
    other = "en" if language == "es" else "es"
    return {"language": language, "other_language": f"{request.path}?{CHOSEN}={other}"}
