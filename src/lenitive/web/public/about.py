"""Pages about the site itself: what it is not, privacy, accessibility; and what machines read: sitemap and robots.

page(request, "privacy", "en")
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.compounding import CALCULATORS, formulary
from lenitive.learn import all_articles
from lenitive.sites import stores
from lenitive.web.public.store_places import has_own_page, place_of
from lenitive.web.shared.templatetags.site import is_page
from lenitive.web.shared.wording import LANGUAGES, address, words

# Part of words/about.yaml → its address.
PAGES = {
    "not": "/what-this-is-not",
    "privacy": "/privacy",
    "accessibility": "/accessibility",
    "mistake": "/found-a-mistake",
    "words": "/words",
}
OPEN = ("/", "/it-hurts-now", "/learn", "/worth-asking", "/how-to-get-it", "/lab", "/stores", *PAGES.values())
STAFF = ("/professionals", "/predict", "/compare", "/calculators", "/formulary", "/validation")


@require_safe
def page(request: HttpRequest, part: str, language: str = "en") -> HttpResponse:
    """One of the pages in PAGES."""
    about = words(language)["about"]
    context = {
        "language": language,
        "page": about[part],
        "about": about,
        "changed": datetime.date.fromisoformat(about["changed"]),
        "where": address(PAGES[part], language),
    }
    return render(request, "about.html", context)


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that a search engine may list."""
    context = {"addresses": [request.build_absolute_uri(path) for path in pages()]}
    return render(request, "sitemap.xml", context, content_type="application/xml; charset=utf-8")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Search results and demonstrations are for nobody's index; the empty search may be found."""
    lines = (
        "User-agent: *",
        "Disallow: /search?",
        "Disallow: /es/search?",
        "Disallow: /stores/demo",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def pages() -> Iterator[str]:
    """The addresses of all pages, those of Spanish ones included."""
    for language in LANGUAGES:
        yield from (there for path in OPEN if is_page(there := address(path, language)))
        yield from (address(f"/learn/{slug}", language) for slug in all_articles(language))
        yield from (place_of(store, language) for store in stores().values() if has_own_page(store))
    yield from STAFF
    yield from (f"/calculators/{name}" for name in CALCULATORS)
    yield from (f"/formulary/{name}" for name in formulary())
