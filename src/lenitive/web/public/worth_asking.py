"""The page /worth-asking: ten questions as one form, and the page to take along that comes of the answers.

GET shows the empty form. POST shows the page; with the button "change" the form again, filled in; 422 with the form
when nothing was answered or a text is too long. The answers are in the body of that one request: nothing is stored,
nothing is in an address, and no copy is kept by the browser.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from lenitive.learn import VisitAnswers, VisitSummary, visit_notice, visit_questions, visit_rules_version, visit_summary
from lenitive.web.public.asking import MOST_LETTERS, MOST_LETTERS_IN_A_LIST, Sent, lines, read
from lenitive.web.public.medicine_lines import MedicineLine, marked
from lenitive.web.shared.wording import address

CHANGE = "change"
LIST = "medicine_list"


@require_http_methods(["GET", "HEAD", "POST"])
def worth_asking(request: HttpRequest, language: str = "en") -> HttpResponse:
    """The form, or the page that comes of it."""
    if request.method != "POST":
        return _form(request, language, Sent())
    sent = read(request.POST)
    if CHANGE in request.POST:
        return _form(request, language, sent)
    listed = marked(lines(sent.answers.written.get(LIST, ""))) if sent.is_good else ()
    page = visit_summary(sent.answers, language, [name for line in listed for name in line.names])
    if page.is_empty or not sent.is_good:
        return _form(request, language, sent, is_refused=True, calls=page.calls, is_empty=page.is_empty)
    return _page(request, language, page, {"answers": sent.answers, "listed": listed})


def _form(request: HttpRequest, language: str, sent: Sent, **more: Any) -> HttpResponse:
    context: dict[str, Any] = {
        "questions": visit_questions(language),
        "chosen": sent.answers.chosen,
        "written": sent.answers.written,
        "too_long": sent.too_long,
        "too_many": sent.too_many,
        "room": MOST_LETTERS,
        "room_in_a_list": MOST_LETTERS_IN_A_LIST,
        **more,
    }
    return _respond(request, "worth_asking.html", context, language)


def _page(
    request: HttpRequest, language: str, page: VisitSummary, of: dict[str, VisitAnswers | tuple[MedicineLine, ...]]
) -> HttpResponse:
    context = {
        "page": page,
        "calls": page.calls,
        "questions": visit_questions(language),
        "rules": visit_rules_version(),
        "notice": visit_notice(language),
        **of,
    }
    return _respond(request, "worth_asking_page.html", context, language)


def _respond(request: HttpRequest, template: str, context: dict[str, Any], language: str) -> HttpResponse:
    where = address("/worth-asking", language)
    status = 422 if context.get("is_refused") else 200
    of_all = {
        "help_first": bool(context.get("calls")),
        "language": language,
        "where": where,
        "library": address("/learn", language),
    }
    response = render(request, template, {**of_all, **context}, status=status)
    response["Cache-Control"] = "no-store"
    return response
