"""The page /it-hurts-now, for a bad night: what cannot wait and what can, what to do until morning, whom to call.

Its words are cards and lines of rules/care.yaml, each with its source; what stands around is in words/hurts_now.yaml.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.evidence import sources
from lenitive.learn import care_sources, night_advice, night_sources
from lenitive.web.public.care import cards_html
from lenitive.web.shared.wording import LANGUAGES, address

CARDS = "it-hurts-now"
WHERE = "/it-hurts-now"


@require_safe
def hurts_now(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The page."""
    do, dont = night_advice(language)
    known = sources(language)
    context = {
        "language": language,
        "cards": cards_html(CARDS, language, is_first=True),
        "do": do,
        "dont": dont,
        "sources": [known[name] for name in dict.fromkeys((*care_sources(CARDS), *night_sources()))],
        "alternates": [(each, address(WHERE, each)) for each in LANGUAGES],
        "where": address(WHERE, language),
        "help_first": True,
        "says_unread": True,
    }
    return render(request, "hurts_now.html", context)
