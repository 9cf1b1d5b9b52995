"""The page /lab, "Inside the lab": the steps of a real worksheet in plain words, from prescription to last check.

    walk("en")[3].shown       # (("to weigh", "12.133 g"), ("ketamine, read on the scale", "12.131 g"), …)

Words are in rules/lab.yaml, drawings in `lenitive.pictures.learning`; every amount comes from the plan of an example
(`lab_example`). It is a demonstration, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from lenitive.evidence import sources
from lenitive.pictures.learning import step as drawing
from lenitive.rules import content
from lenitive.web.public.lab_example import DRAWN, FACTS, Shown, words, worksheet
from lenitive.web.shared.wording import address


@dataclass(frozen=True)
class Step:
    """One step. `shown`: what the example has for it, each with its name; `picture`: its drawing."""

    key: str
    title: str
    what: str
    why: str
    who: str
    shown: Shown
    picture: SafeString


@require_safe
def lab(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The walk."""
    rules = content("lab")
    claim = rules["claim"]
    context = {
        "language": language,
        "where": address("/lab", language),
        "lab": words(language),
        "steps": walk(language),
        "questions": [each[language] for each in rules["questions"]],
        "claim": claim,
        "claim_text": claim[language],
        "claim_source": sources(language)[claim["source"]],
        "claim_article": address(f"/learn/{claim['article']}", language),
        "more": address("/learn/how-a-cream-is-made", language),
        "formula": worksheet().formula,
    }
    return render(request, "lab.html", context)


@cache
def walk(language: str) -> tuple[Step, ...]:
    """Every step with what the plan says of it."""
    return tuple(_step(given, language) for given in content("lab")["steps"])


def _step(given: dict[str, Any], language: str) -> Step:
    key, sheet = given["key"], worksheet()
    on_it = DRAWN[key](sheet, language) if key in DRAWN else ""
    return Step(
        key,
        given["title"][language],
        given["what"][language],
        given["why"][language],
        given["who"][language],
        FACTS[key](sheet, language),
        mark_safe(drawing(given["drawing"], on_it, language)),  # escapes its words
    )
