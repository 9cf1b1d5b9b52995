"""The page /formulary/<name>/worksheet: an order in, worksheet, label and leaflet out, each also as PDF.

GET shows the empty form, or with ?example=1 one filled with invented lots. POST takes the form or a button that adds or
takes away a lot; it answers 200, 422 with the reasons, or 429 or 503 (`fair.py`). A patient is optional: what is asked
about people comes by POST alone, stands in no address and no log, and nothing is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lenitive import documents
from lenitive.compounding import Formula, all_ingredients, find_formula, plan_worksheet, read_order
from lenitive.home import OwnFileError
from lenitive.papers import pdf_of, style_sheet
from lenitive.reasons import Reason, Refused
from lenitive.sites import stores
from lenitive.version import VERSION
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.professional.forms.demonstration import filled
from lenitive.web.professional.forms.for_whom import HANDED_OUT_ON
from lenitive.web.professional.forms.lots import ADD, MOST_LOTS, REMOVE, changed
from lenitive.web.professional.formula_words import unbroken
from lenitive.web.professional.formulary import no_such_formula
from lenitive.web.professional.order_papers import Kind, OrderPapers, Paper, answer_of, papers_of, placed
from lenitive.web.professional.pages import given_twice, sent
from lenitive.web.professional.reasons import page_reason, whole
from lenitive.web.shared.allowance import LEAST_PRICE, PDF_PRICE, pay
from lenitive.web.shared.computing import computing

Answer = OrderPapers | list[Reason]
MOST_NODES = documents.Limits(max_nodes=4_000, max_depth=12)


@dataclass(frozen=True)
class OrderPage:
    """What the page says beside the form: the answer to it, and why there is no PDF on this machine."""

    answer: Answer | None = None
    no_pdf: Reason | None = None
    is_example: bool = False
    newest: str = ""


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def worksheet(request: HttpRequest, name: str) -> HttpResponse:
    """The form, and its answer."""
    formula = find_formula(name)
    if formula is None:
        return no_such_formula(request, name)
    if formula.not_for_use:
        return _not_for_use(request, formula)
    if request.method != "POST":
        is_example = "example" in request.GET
        data = filled(formula, _today()) if is_example else {}
        return _page(request, BatchForm(formula, data), OrderPage(is_example=is_example))
    pay(LEAST_PRICE)
    data = sent(request)
    form = BatchForm(formula, data)
    if ADD in data or REMOVE in data:
        return _page(request, BatchForm(formula, changed(data, form.names)), OrderPage(newest=data.get(ADD, "")))
    return _page(request, form, OrderPage(_answered(request, form)))


@sensitive_post_parameters()
@require_POST
def paper_pdf(request: HttpRequest, name: str, kind: Kind) -> HttpResponse:
    """One of the papers as PDF; the page with the reason where there is none."""
    formula = find_formula(name)
    if formula is None:
        return no_such_formula(request, name)
    if formula.not_for_use:
        return _not_for_use(request, formula)
    pay(PDF_PRICE)
    form = BatchForm(formula, sent(request))
    answer = _answered(request, form)
    paper = answer.paper(kind) if isinstance(answer, OrderPapers) else None
    if isinstance(answer, list) or paper is None:
        return _page(request, form, OrderPage(answer), status=422)
    made = _pdf(paper)
    if isinstance(made, Reason):
        return _page(request, form, OrderPage(answer, no_pdf=page_reason(made)))
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{kind}-{name}-{answer.sheet.made_on}.pdf"'
    response["Cache-Control"] = "no-store"
    return response


def _not_for_use(request: HttpRequest, formula: Formula) -> HttpResponse:
    """404: it is there to warn, so there is no such worksheet."""
    return render(request, "not_for_use.html", {"formula": formula}, status=404)


@require_safe
def paper_style(request: HttpRequest) -> HttpResponse:
    """The style sheet that all papers are drawn with."""
    response = HttpResponse(style_sheet(), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "max-age=600"
    return response


def _pdf(paper: Paper) -> bytes | Reason:
    with computing():
        return pdf_of(paper.html, paper.kind, paper.title, paper.language)


def _today() -> date:
    """The day in the store's zone: at six in the evening in Denver it is tomorrow in UTC."""
    zone = next((store.zone for store in stores().values()), None)
    return timezone.localdate(timezone=zone)


def _answered(request: HttpRequest, form: BatchForm) -> Answer:
    """The papers of what was written, or everything that is wrong with it."""
    own = [*given_twice(request.POST, form.names_of_fields), *form.reasons()]
    on = form.day(HANDED_OUT_ON)
    if isinstance(on, Reason):
        own.append(page_reason(on, HANDED_OUT_ON))
    try:
        order = read_order(documents.from_plain(form.order(), MOST_NODES), is_form=True)
        sheet = plan_worksheet(order)
    except OwnFileError:
        raise
    except documents.DocumentError as error:
        return [*own, Reason("not-readable", whole(error.message), "policy", path=form.place_of(error.path))]
    except Refused as refused:
        return [*own, *(placed(form, each) for each in refused.reasons)]
    if own or isinstance(on, Reason):
        return own
    return papers_of(sheet, on or order.handed_out_on(_today()))


def _page(request: HttpRequest, form: BatchForm, page: OrderPage, status: int = 200) -> HttpResponse:
    answer = page.answer
    reasons = form.in_order(answer) if isinstance(answer, list) else []
    form.with_reasons(reasons)
    if page.newest:
        form.put_focus_on_last_lot(page.newest)
    formula: Formula = form.formula
    context: dict[str, Any] = {
        "formula": formula,
        "title": unbroken(formula.title),
        "form": form,
        "reasons": reasons,
        "may_add": len(form.lots) < MOST_LOTS,
        "answer": answer_of(form, answer) if isinstance(answer, OrderPapers) else None,
        "takes_focus": request.method == "POST" and answer is not None,
        "vehicles": [one.name for one in all_ingredients().values() if one.role == "vehicle"],
        "diluents": [one.name for one in all_ingredients().values() if one.role == "diluent"],
        "version": VERSION,
        "no_pdf": page.no_pdf,
        "is_example": page.is_example,
    }
    response = render(request, "worksheet.html", context, status=422 if reasons else 501 if page.no_pdf else status)
    response["Cache-Control"] = "no-store"
    return response
