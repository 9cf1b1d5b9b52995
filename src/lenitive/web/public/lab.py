"""The page /lab, "Inside the lab": the steps of a real worksheet in plain words, from prescription to last check.

    walk("en")[3].shown       # (("to weigh", "12.13 g"), ("ketamine, read on the scale", "12.13 g"), …)

Words are in rules/lab.yaml, drawings in `lenitive.pictures.learning`; every amount comes from the plan of an example
(`lab_example`). It is a demonstration, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

from lenitive.compounding import reasons_not_to_release
from lenitive.home import shipped_only
from lenitive.learn import html
from lenitive.pictures.learning import step as drawing
from lenitive.rules import Authority, Both, Table
from lenitive.web.public.lab_example import DRAWN, FACTS, Shown, words, worksheet
from lenitive.web.shared.wording import address


@dataclass(frozen=True)
class StepTexts:
    """One step in words; `drawing`: one of lenitive.pictures.learning.bench_drawings."""

    key: str
    drawing: str
    title: Both[str]
    what: Both[str]
    why: Both[str]
    who: Both[str]
    rule: Authority

    def __post_init__(self) -> None:
        if self.key not in FACTS:
            raise ValueError(f"the step {self.key!r} shows nothing of the example")


@dataclass(frozen=True)
class LabClaim(Both[str]):
    """What trials say of the cream, with its grade and the article that says more."""

    grade: str
    article: str
    rule: Authority


STEPS = Table("lab", "steps", tuple[StepTexts, ...])
CLAIM = Table("lab", "claim", LabClaim)
QUESTIONS = Table("lab", "questions", tuple[Both[str], ...])


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
@shipped_only()
def lab(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The walk."""
    claim = CLAIM.read()
    context = {
        "language": language,
        "where": address("/lab", language),
        "lab": words(language),
        "steps": walk(language),
        "questions": [each.in_language(language) for each in QUESTIONS.read()],
        "claim": claim,
        "claim_html": mark_safe(html(claimed(claim, language), language=language)),  # html escapes every text
        "claim_article": address(f"/learn/{claim.article}", language),
        "more": address("/learn/how-a-cream-is-made", language),
        "formula": worksheet().formula,
        "is_draft": any(reason.code == "draft-formula" for reason in reasons_not_to_release(worksheet())),
    }
    return render(request, "lab.html", context)


def claimed(claim: LabClaim, language: str) -> str:
    """The claim as an article marks it, so that its grade opens the same sheet as everywhere."""
    return f"[{claim.in_language(language)}]{{{claim.grade} {claim.rule.authority}}}"


@cache
@shipped_only()
def walk(language: str) -> tuple[Step, ...]:
    """Every step with what the plan says of it."""
    return tuple(_step(given, language) for given in STEPS.read())


def _step(given: StepTexts, language: str) -> Step:
    key, sheet = given.key, worksheet()
    on_it = DRAWN[key](sheet, language) if key in DRAWN else ""
    return Step(
        key,
        given.title.in_language(language),
        given.what.in_language(language),
        given.why.in_language(language),
        given.who.in_language(language),
        FACTS[key](sheet, language),
        mark_safe(drawing(given.drawing, on_it, language)),  # escapes its words
    )
