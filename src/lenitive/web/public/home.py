"""The home page `/`, in Spanish `/es`: what ketamine is, is it for me, how it is used and made, who to ask.

It makes no claims of its own. Its answers are the short answers of articles, with their grades. Machines are told (as
microdata, since no script may stand inside a page) what the site is, where it searches, and of stores what is known.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.learn import all_articles
from lenitive.web.public.library import ArticleBrief, brief
from lenitive.web.shared.templatetags.site import is_page
from lenitive.web.shared.wording import address, words

# Part of the page → the articles whose short answers it gives, and those it leads to.
PARTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("what", ("what-is-ketamine",), ("how-ketamine-works", "what-is-chronic-pain", "esketamine-and-ketamine")),
    (
        "me",
        ("low-dose-ketamine", "does-the-cream-work", "who-should-not"),
        ("before-you-ask", "crps", "other-kinds-of-pain", "pain-and-depression", "side-effects", "dependence"),
    ),
    ("used", ("ways-of-taking",), ("using-the-cream", "day-of-a-session", "how-fast", "how-long", "other-medicines")),
    ("made", ("how-a-cream-is-made",), ("compounded-drugs", "why-mix-drugs", "storing-and-throwing-away")),
)
QUOTES = 3
STAFF = ("predict", "compare", "calculators", "formulary")


@dataclass(frozen=True)
class HomePart:
    """One step of the way through the page."""

    name: str
    title: str
    answers: tuple[ArticleBrief, ...]
    more: tuple[ArticleBrief, ...]


@require_safe
def home(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The first page."""
    worth = next((place for place in (address("/worth-asking", language), "/worth-asking") if is_page(place)), None)
    context = {
        "language": language,
        "parts": parts(language),
        "start": worth,
        "lab": next((place for place in (address("/lab", language), "/lab") if is_page(place)), None),
        "staff": [
            (name, words(language)["site"]["staff"][name], words(language)["home"]["staff"][name]) for name in STAFF
        ],
        "quotes": quotes(language),
        "usual": brief(all_articles(language)["usual-pages"]),
        "how_we_grade": brief(all_articles(language)["how-we-grade"]),
        "where": address("/", language),
        "origin": f"{request.scheme}://{request.get_host()}",
    }
    return render(request, "home.html", context)


def parts(language: str) -> tuple[HomePart, ...]:
    """The steps."""
    shelf, titles = all_articles(language), words(language)["home"]["parts"]
    return tuple(
        HomePart(name, titles[name], *(tuple(brief(shelf[slug]) for slug in slugs if slug in shelf) for slugs in lists))
        for name, *lists in PARTS
    )


def quotes(language: str) -> list[str]:
    """The shortest of the things that other pages say and that do not hold up."""
    claims = all_articles(language)["usual-pages"].claims
    return sorted((claim.text for claim in claims if claim.grade == "X"), key=len)[:QUOTES]
