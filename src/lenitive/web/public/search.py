"""The search: /search?q= as a whole page, and POST /search for the window that opens over any page.

    finder("en").find("numming cream").hits[0].entry.address       # "/learn/numbing-drugs-in-creams"

One index for each language, built when the site starts: articles, stores, pages, formulas, calculators. What is asked
is in no log: the window sends it in the body, the access log holds paths without queries, and no answer is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from lenitive.compounding import CALCULATORS, formulary
from lenitive.home import Home, own_folder
from lenitive.learn import (
    QUERY_LETTERS,
    SEARCH_GETTING,
    SEARCH_HOURS,
    SEARCH_REACH,
    AudienceHits,
    Finder,
    Help,
    SearchEntry,
    SearchResult,
    all_articles,
    calculator_entry,
    care_text,
    entry_of,
    formula_entry,
    helps,
    night_advice,
    read_blocks,
    store_entry,
)
from lenitive.sites import stores
from lenitive.web.public.about import PAGES
from lenitive.web.public.store_places import place_of
from lenitive.web.shared.templatetags.site import is_page
from lenitive.web.shared.unreadable import UNREADABLE
from lenitive.web.shared.wording import address, words

LOOKED_THROUGH = 40
MOST = {"page": (6, 3), "window": (6, 3)}  # answers of the group that comes first, and of the other
WORTH = ("is it for me", "quiz", "self check", "questionnaire", "am i a candidate", "should i ask", "ten questions")
# Errands: how to get it, what it costs, who we are.
NIGHT = {
    "en": (
        "it hurts now",
        "pain at night",
        "bad night",
        "3 am",
        "flare",
        "flare up",
        "emergency",
        "help now",
        "unbearable pain",
    ),
    "es": (
        "me duele ahora",
        "dolor de noche",
        "mala noche",
        "crisis de dolor",
        "emergencia",
        "ayuda",
        "dolor insoportable",
    ),
}
LAB = ("behind the scenes", "tour", "how it is made", "compounding lab")


@dataclass(frozen=True)
class ResultPage:
    """What the page shows of an answer: for people first and for staff apart; the other way if tools were asked for.

    `helps`: whom to call; then this is what the page shows, and the rest waits behind one link.
    """

    asked: str
    groups: tuple[AudienceHits, ...]
    answer: SearchResult
    is_cut: bool
    helps: tuple[Help, ...] = ()

    @property
    def number(self) -> int:
        return sum(len(group.hits) for group in self.groups)


@csrf_exempt  # it changes nothing, and the pages for reading shall set no cookie
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest, language: str = "en") -> HttpResponse:
    """A page with what was found; for the window alone the list of it."""
    is_window = request.headers.get("HX-Request") == "true"
    given = request.POST if request.method == "POST" else request.GET
    found = look(given.get("q", ""), language, "window" if is_window else "page", as_typed="as_typed" in given)
    context = {"language": language, "say": words(language), "found": found, "where": address("/search", language)}
    context["help_first"] = bool(found.helps)
    response = render(request, "parts/found.html" if is_window else "search.html", context)
    response["Cache-Control"] = "no-store"
    response["Vary"] = "HX-Request"
    return response


def look(text: str, language: str, where: str, *, as_typed: bool = False) -> ResultPage:
    """What is found for what was typed, as much as there is room for."""
    asked = " ".join(UNREADABLE.sub(" ", text).split())
    answer = finder(language).find(asked, LOOKED_THROUGH, as_typed=as_typed)
    first = tuple(helps(language)[name] for name in answer.calls)
    return ResultPage(asked[:QUERY_LETTERS], answer.groups(*MOST[where]), answer, len(asked) > QUERY_LETTERS, first)


def finder(language: str) -> Finder:
    """The index of a language, made anew when a file of the pharmacy's own folder has changed."""
    return _finder(language, own_folder())


@lru_cache(maxsize=4)
def _finder(language: str, at: Home) -> Finder:
    return Finder(tuple(entries(language)), language)


def entries(language: str) -> Iterator[SearchEntry]:
    """Everything that can be found in a language, each once. Tools for staff are in English, and found in it alone."""
    for article in all_articles(language).values():
        yield entry_of(article, address(f"/learn/{article.slug}", language))
    yield from _stores(language)
    yield from _pages(language)
    if language == "en":
        yield from _tools()


def _stores(language: str) -> Iterator[SearchEntry]:
    say = words(language)["stores"]
    for store in stores().values():
        yield store_entry(store, place_of(store, language), say, language)


def _pages(language: str) -> Iterator[SearchEntry]:
    say = words(language)
    own, shops = say["search"]["entries"], say["stores"]
    night = say["hurts_now"]
    getting = say["how_to_get_it"]
    steps = " ".join(block.text for step in getting["steps"].values() for block in read_blocks(step["text"], 1))
    errands = f"{steps} {' '.join(getting['do']['lines'].values())}"
    advice = " ".join(each for part in night_advice(language) for each in part)
    found: list[tuple[str, str, str, str, tuple[str, ...]]] = [
        (
            "/it-hurts-now",
            night["title"],
            night["lead"],
            f"{care_text('it-hurts-now', language)} {advice}",
            NIGHT[language],
        ),
        ("/worth-asking", own["worth"], own["worth_text"], own["worth_text"], WORTH),
        ("/how-to-get-it", say["how_to_get_it"]["title"], getting["lead"], errands, SEARCH_GETTING[language]),
        ("/lab", own["lab"], own["lab_text"], own["lab_text"], LAB),
        ("/stores", shops["title"], shops["lead"], shops["lead"], (*SEARCH_REACH[language], *SEARCH_HOURS[language])),
    ]
    for name, path in PAGES.items():
        page = say["about"][name]
        text = " ".join(block.text for block in read_blocks(page["body"], 1))
        found.append((path, page["title"], page["description"], text, ()))
    for path, title, summary, text, keywords in found:
        where = address(path, language)
        if is_page(where):  # pages that are still to come are left out
            yield SearchEntry("page", where, title, summary, text, keywords=keywords, language=language)


def _tools() -> Iterator[SearchEntry]:
    titles, lines = words("en")["search"]["entries"], words("en")["professionals"]["tools"]
    for name in ("predict", "compare", "calculators", "formulary"):
        yield SearchEntry("tool", f"/{name}", titles[name], lines[name], lines[name])
    for name, calculator in CALCULATORS.items():
        yield calculator_entry(calculator, f"/calculators/{name}")
    for name, formula in formulary().items():
        yield formula_entry(formula, f"/formulary/{name}")
