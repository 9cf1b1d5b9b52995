"""The home page `/`, in Spanish `/es`: could ketamine help me, what it is, how it is used and made, who to ask.

It makes no claims of its own. Its answers are the short answers of articles, with their grades. Machines are told (as
microdata, since no script may stand inside a page) what the site is, where it searches, and of stores what is known.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.evidence import PLAIN_GRADES
from lenitive.learn import GRADE_MEANINGS, all_articles
from lenitive.web.public.library import ArticleBrief, brief
from lenitive.web.shared.templatetags.site import is_page
from lenitive.web.shared.wording import address, words

# Part of the page → the articles whose short answers it gives, and those it leads to.
PARTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "me",
        ("low-dose-ketamine", "does-the-cream-work", "who-should-not"),
        (
            "diabetic-nerve-pain",
            "back-pain-and-sciatica",
            "arthritis",
            "shingles-pain",
            "fibromyalgia",
            "crps",
            "cancer-pain",
            "after-surgery",
            "sports-injuries",
            "side-effects",
        ),
    ),
    ("what", ("what-is-ketamine",), ("how-ketamine-works", "what-is-chronic-pain", "esketamine-and-ketamine")),
    ("used", ("ways-of-taking",), ("using-the-cream", "day-of-a-session", "how-fast", "how-long", "other-medicines")),
    ("made", ("how-a-cream-is-made",), ("compounded-drugs", "why-mix-drugs", "storing-and-throwing-away")),
)


@dataclass(frozen=True)
class HomePart:
    """One step of the way through the page."""

    name: str
    title: str
    answers: tuple[ArticleBrief, ...]
    more: tuple[ArticleBrief, ...]


@dataclass(frozen=True)
class GradeLegend:
    """A grade as the legend has it: its letter in the data, its words, what they mean."""

    letter: str
    words: str
    means: str


@require_safe
def home(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The first page."""
    worth = next((place for place in (address("/worth-asking", language), "/worth-asking") if is_page(place)), None)
    context = {
        "language": language,
        "parts": parts(language),
        "start": worth,
        "lab": next((place for place in (address("/lab", language), "/lab") if is_page(place)), None),
        "grades": [
            GradeLegend(letter, phrase, GRADE_MEANINGS[language][letter])
            for letter, phrase in PLAIN_GRADES[language].items()
        ],
        "says_unread": True,
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
