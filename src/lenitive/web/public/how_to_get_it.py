"""The page /how-to-get-it: from the first question to the refill, what the pharmacists do, and how to reach them.

What a store says of insurance, delivery and Spanish is in sites/; where it says nothing, it reads "ask when you call".
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from lenitive.evidence import sources
from lenitive.learn import html, read_blocks
from lenitive.sites import Site, stores
from lenitive.web.shared.wording import LANGUAGES, address, words

WHERE = "/how-to-get-it"
# Step of the page → what the stores say about it.
ASKED = {"insurance": "takes_insurance", "pickup": "delivers"}


@dataclass(frozen=True)
class GettingStep:
    """One step. `answers`: each store with its answer, where the step asks for one."""

    key: str
    title: str
    text: SafeString
    answers: tuple[tuple[str, str], ...]


@require_safe
def how_to_get_it(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The page."""
    say, known = words(language)["how_to_get_it"], sources(language)
    context = {
        "language": language,
        "steps": steps(language),
        "spanish": answers_of("speaks_spanish", language),
        "links": [(store.name, link) for store in stores().values() for link in store.links.items()],
        "sources": [known[name] for name in claimed(say)],
        "alternates": [(each, address(WHERE, each)) for each in LANGUAGES],
        "where": address(WHERE, language),
    }
    return render(request, "how_to_get_it.html", context)


def steps(language: str) -> tuple[GettingStep, ...]:
    """The steps in their order."""
    say = words(language)["how_to_get_it"]["steps"]
    return tuple(
        GettingStep(
            key,
            step["title"],
            mark_safe(html(step["text"], language=language)),  # html escapes every text
            answers_of(ASKED[key], language) if key in ASKED else (),
        )
        for key, step in say.items()
    )


def answers_of(question: str, language: str) -> tuple[tuple[str, str], ...]:
    """Each store with its answer to a question of sites.ANSWERS."""
    return tuple((store.name, answer(store, question, language)) for store in stores().values())


def answer(store: Site, question: str, language: str) -> str:
    """Yes, no, or "ask when you call" where the store has not said."""
    say = words(language)["how_to_get_it"]["answers"]
    given = getattr(store, question)
    return str(say["unknown"] if given is None else say["yes" if given else "no"])


def claimed(say: dict[str, dict[str, dict[str, str]]]) -> tuple[str, ...]:
    """The sources of its claims, each once."""
    blocks = [block for step in say["steps"].values() for block in read_blocks(step["text"], 1)]
    return tuple(dict.fromkeys(name for block in blocks for claim in block.claims for name in claim.sources))
