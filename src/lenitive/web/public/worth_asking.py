"""The page /worth-asking: ten questions as one form, and the page to take along that comes of the answers.

GET shows the empty form. POST shows the page; with the button "change" the form again, filled in; with "pdf" it as
a file; 422 with the form when nothing was answered or a text is too long. The answers are in the body of that one
request: nothing is stored here, nothing is in an address. On request a script keeps them on the device until the tab is
closed (static/asking.js).
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from lenitive.learn import VisitSummary, visit_notice, visit_questions, visit_rules_version, visit_summary
from lenitive.papers import pdf_of, visit_html
from lenitive.reasons import Reason
from lenitive.web.public.asking import MOST_LETTERS, MOST_LETTERS_IN_A_LIST, Sent, lines, read
from lenitive.web.public.medicine_lines import groups_named, marked
from lenitive.web.public.visit_page import Shown, visit_paper
from lenitive.web.shared.computing import computing
from lenitive.web.shared.wording import address

CHANGE, PDF = "change", "pdf"
FILE_NAMES = {"en": "my-page-for-the-care-team.pdf", "es": "mi-hoja-para-el-equipo-medico.pdf"}
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
    written = sent.answers.written
    typed = groups_named(written.values(), listed)
    page = visit_summary(sent.answers, language, [name for line in listed for name in line.names], typed)
    if page.is_empty or not sent.is_good:
        return _form(request, language, sent, is_refused=True, calls=page.calls, is_empty=page.is_empty)
    shown = {"answers": sent.answers, "listed": listed}
    if PDF in request.POST:
        return _file(request, language, page, shown)
    return _page(request, language, page, shown)


def _file(request: HttpRequest, language: str, page: VisitSummary, shown: Shown) -> HttpResponse:
    """The page as PDF; the page itself, which says so, where this machine makes none."""
    with computing():
        made = pdf_of(visit_html(visit_paper(page, shown, language)), "visit", language=language)
    if isinstance(made, Reason):
        return _page(request, language, page, {**shown, "no_pdf": True})
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{FILE_NAMES[language]}"'
    response["Cache-Control"] = "no-store"
    return response


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


def _page(request: HttpRequest, language: str, page: VisitSummary, of: Shown) -> HttpResponse:
    context = {
        "says_unread": True,
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
    other = "es" if language == "en" else "en"
    of_all = {
        "other_where": address("/worth-asking", other),
        "help_first": bool(context.get("calls")),
        "language": language,
        "where": where,
        "library": address("/learn", language),
    }
    response = render(request, template, {**of_all, **context}, status=status)
    response["Cache-Control"] = "no-store"
    return response
