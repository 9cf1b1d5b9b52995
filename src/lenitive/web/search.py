"""The search: /search?q= as a whole page, and POST /search for the window that opens over any page.

    finder("en").find("numming cream").hits[0].entry.address       # "/learn/numbing-drugs-in-creams"

One index for each language, built when the site starts: articles, stores, pages, formulas, calculators. What is asked is
in no log: the window sends it in the body, the access log holds paths without queries, and no answer is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from lenitive.compounding.calculators import CALCULATORS
from lenitive.compounding.formulas import formulary
from lenitive.learn import all_articles
from lenitive.learn.blocks import read_blocks
from lenitive.learn.search import Answer, Entry, Finder, Hit, entry_of
from lenitive.learn.search.queries import LETTERS
from lenitive.sites import stores
from lenitive.web.about import PAGES
from lenitive.web.templatetags.site import is_page
from lenitive.web.wording import address, words

FOR_STAFF = ("formula", "calculator", "tool")
LOOKED_THROUGH = 40
MOST = {"page": (12, 6), "window": (6, 3)}  # answers for people, and for staff
WORTH = ("is it for me", "quiz", "self check", "questionnaire", "am i a candidate", "should i ask")
LAB = ("behind the scenes", "tour", "how it is made", "compounding lab")
REACH = ("phone", "telephone", "number", "call", "text", "hours", "open", "address", "location", "contact", "pharmacy")


@dataclass(frozen=True)
class Found:
    """What the page shows of an answer: for people first, for staff apart."""

    asked: str
    people: tuple[Hit, ...]
    staff: tuple[Hit, ...]
    answer: Answer
    is_cut: bool

    @property
    def number(self) -> int:
        return len(self.people) + len(self.staff)


@csrf_exempt  # it changes nothing, and the pages for reading shall set no cookie
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest, language: str = "en") -> HttpResponse:
    """A page with what was found; for the window alone the list of it."""
    is_window = request.headers.get("HX-Request") == "true"
    given = request.POST if request.method == "POST" else request.GET
    found = look(given.get("q", ""), language, "window" if is_window else "page")
    context = {"language": language, "say": words(language), "found": found, "where": address("/search", language)}
    response = render(request, "parts/found.html" if is_window else "search.html", context)
    response["Cache-Control"] = "no-store"
    response["Vary"] = "HX-Request"
    return response


def look(text: str, language: str, where: str) -> Found:
    """What is found for what was typed, as much as there is room for."""
    asked = " ".join(text.replace("\x00", " ").split())
    answer = finder(language).find(asked, LOOKED_THROUGH)
    people, staff = MOST[where]
    for_staff = tuple(hit for hit in answer.hits if hit.entry.kind in FOR_STAFF)
    for_people = tuple(hit for hit in answer.hits if hit.entry.kind not in FOR_STAFF)
    return Found(asked[:LETTERS], for_people[:people], for_staff[:staff], answer, len(asked) > LETTERS)


@cache
def finder(language: str) -> Finder:
    """The index of a language."""
    return Finder(tuple(entries(language)), language)


def entries(language: str) -> Iterator[Entry]:
    """Everything that can be found in a language, each once. Tools for staff are in English, and found in it alone."""
    for article in all_articles(language).values():
        yield entry_of(article, address(f"/learn/{article.slug}", language))
    yield from _stores(language)
    yield from _pages(language)
    if language == "en":
        yield from _tools()


def _stores(language: str) -> Iterator[Entry]:
    say = words(language)["stores"]
    keywords = (*REACH, say["call"], say["text"], say["hours"])
    for slug, store in stores().items():
        title = f"{say['one']} {store.name}"
        text = f"{say['call']} {store.telephone}. {say['lead']}"
        yield Entry("store", address(f"/stores/{slug}", language), title, text, text, (), (*keywords, store.name), language)


def _pages(language: str) -> Iterator[Entry]:
    say, own = words(language), words(language)["search"]["entries"]

    def entry(path: str, title: str, summary: str, text: str = "", keywords: tuple[str, ...] = ()) -> Iterator[Entry]:
        if is_page(address(path, language)):
            yield Entry("page", address(path, language), title, summary, text or summary, (), keywords, language)

    yield from entry("/worth-asking", own["worth"], own["worth_text"], keywords=WORTH)
    yield from entry("/lab", own["lab"], own["lab_text"], keywords=LAB)
    yield from entry("/stores", say["stores"]["title"], say["stores"]["lead"], keywords=REACH)
    for name, path in PAGES.items():
        page = say["about"][name]
        text = " ".join(block.text for block in read_blocks(page["body"], 1))
        yield from entry(path, page["title"], page["description"], text)


def _tools() -> Iterator[Entry]:
    say, lines = words("en")["search"]["entries"], words("en")["home"]["staff"]
    for name in ("predict", "compare", "calculators", "formulary"):
        yield Entry("tool", f"/{name}", say[name], lines[name], lines[name])
    for name, calculator in CALCULATORS.items():
        keywords = (name.replace("-", " "), "calculator")
        yield Entry("calculator", f"/calculators/{name}", calculator.title, calculator.purpose, calculator.purpose, (), keywords)
    for name, formula in formulary().items():
        held: dict[str, Any] = {"form": formula.dosage_form, "in": formula.vehicle}
        text = f"{', '.join(formula.ingredients)}: {formula.dosage_form}, {formula.route}."
        keywords = ("formula", *filter(None, (*formula.ingredients, *held.values())))
        yield Entry("formula", f"/formulary/{name}", formula.title, text, text, (), tuple(dict.fromkeys(keywords)))
