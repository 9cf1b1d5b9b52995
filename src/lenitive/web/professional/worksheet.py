"""The page /formulary/<name>/worksheet: an order without a patient in, a worksheet to weigh by out, also as PDF.

GET shows the empty form, or with ?example=1 one filled with invented lots. POST takes the form or a button that adds or
takes away a lot; it answers 200, 422 with the reasons, or 429 or 503 (`fair.py`). Nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lenitive import documents
from lenitive.compounding import (
    Formula,
    PlannedWorksheet,
    all_ingredients,
    dated_worksheet,
    find_formula,
    plan_worksheet,
    read_order,
    reasons_not_to_release,
    shown_quantity,
)
from lenitive.home import OwnFileError
from lenitive.papers import pdf_of, style_sheet, worksheet_html
from lenitive.reasons import Reason, Refused, braced
from lenitive.sites import stores
from lenitive.version import VERSION
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.professional.forms.demonstration import filled
from lenitive.web.professional.forms.labels import LABELS
from lenitive.web.professional.forms.lots import ADD, MOST_LOTS, REMOVE, changed
from lenitive.web.professional.formula_words import unbroken
from lenitive.web.professional.formulary import no_such_formula
from lenitive.web.professional.pages import sent
from lenitive.web.professional.reasons import on_the_page, said, whole
from lenitive.web.shared.allowance import LEAST_PRICE, PDF_PRICE, pay
from lenitive.web.shared.computing import computing

Answer = PlannedWorksheet | list[Reason]
# What is known only once it was made: said together, and not among what is wrong with the plan.
STILL_TO_DO = {
    "weighing-missing": "the weighings",
    "final-amount-missing": "the final amount, for the yield",
    "ph-missing": "the pH",
}
TOLERANCE = "tolerance: "
MOST_NODES = documents.Limits(max_nodes=4_000, max_depth=12)


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
        return _page(request, BatchForm(formula, data), None, is_example=is_example)
    pay(LEAST_PRICE)
    data = sent(request)
    if ADD in data or REMOVE in data:
        form = BatchForm(formula, data)
        return _page(request, BatchForm(formula, changed(data, form.names)), None, newest=data.get(ADD, ""))
    form = BatchForm(formula, data)
    return _page(request, form, _planned(form))


@require_POST
def worksheet_pdf(request: HttpRequest, name: str) -> HttpResponse:
    """The same as PDF; the page with the reason where there is none."""
    formula = find_formula(name)
    if formula is None:
        return no_such_formula(request, name)
    if formula.not_for_use:
        return _not_for_use(request, formula)
    pay(PDF_PRICE)
    form = BatchForm(formula, sent(request))
    answer = _planned(form)
    if isinstance(answer, list):
        return _page(request, form, answer)
    with computing():
        made = pdf_of(worksheet_html(_spoken(answer)), "worksheet", f"Worksheet: {form.formula.title}")
    if isinstance(made, Reason):
        return _page(request, form, answer, no_pdf=said(made))
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="worksheet-{name}-{answer.made_on}.pdf"'
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


def _today() -> date:
    """The day in the store's zone: at six in the evening in Denver it is tomorrow in UTC."""
    zone = next((store.zone for store in stores().values()), None)
    return timezone.localdate(timezone=zone)


def _planned(form: BatchForm) -> Answer:
    """The worksheet of what was written, or everything that is wrong with it."""
    own = form.reasons()
    try:
        order = read_order(documents.from_plain(form.order(), MOST_NODES))
        sheet = plan_worksheet(order)
    except OwnFileError:
        raise
    except documents.DocumentError as error:
        return [*own, Reason("not-readable", whole(error.message), "policy", path=form.place_of(error.path))]
    except Refused as refused:
        return [*own, *(_placed(form, each) for each in refused.reasons)]
    return own or sheet


def _placed(form: BatchForm, reason: Reason) -> Reason:
    return replace(said(reason, form.place_of(reason.path), LABELS), line=None)


def _page(request: HttpRequest, form: BatchForm, answer: Answer | None, **more: Any) -> HttpResponse:
    reasons = form.in_order(answer) if isinstance(answer, list) else []
    form.with_reasons(reasons)
    if newest := more.pop("newest", ""):
        form.put_focus_on_last_lot(newest)
    formula: Formula = form.formula
    context = {
        "formula": formula,
        "title": unbroken(formula.title),
        "form": form,
        "reasons": reasons,
        "may_add": len(form.lots) < MOST_LOTS,
        "answer": _shown(form, answer) if isinstance(answer, PlannedWorksheet) else None,
        "takes_focus": request.method == "POST" and answer is not None,
        "vehicles": [one.name for one in all_ingredients().values() if one.role == "vehicle"],
        "diluents": [one.name for one in all_ingredients().values() if one.role == "diluent"],
        "version": VERSION,
        **more,
    }
    status = 422 if reasons else 501 if more.get("no_pdf") else 200
    response = render(request, "worksheet.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def _shown(form: BatchForm, sheet: PlannedWorksheet) -> dict[str, Any]:
    """What the page says around the sheet: the date, what to watch, what stands against giving it out."""
    told = sheet.to_dict()
    undated = dated_worksheet(sheet.order, sheet.lines)[1]
    against = reasons_not_to_release(sheet)
    return {
        "sheet": mark_safe(worksheet_html(_spoken(sheet))),  # made by papers, which escapes whatever people typed
        "lines": [line | {"accepted": _accepted(line["steps"])} for line in told["lines"]],
        "amount": shown_quantity(sheet.amount),
        "made_on": sheet.made_on,
        "beyond_use": sheet.beyond_use,
        "undated": [_placed(form, each) for each in undated],
        "warnings": [_placed(form, each) for each in sheet.warnings if each not in undated],
        "against": [_short(_placed(form, each)) for each in against if each.code not in STILL_TO_DO],
        "to_do": [words for code, words in STILL_TO_DO.items() if any(each.code == code for each in against)],
        "carried": form.carried(),
    }


def _spoken(sheet: PlannedWorksheet) -> PlannedWorksheet:
    """The sheet for paper: its warnings ask for what the page calls it, not for keys of an order file."""
    warnings = tuple(replace(each, sentence=braced(on_the_page(each, LABELS))) for each in sheet.warnings)
    return replace(sheet, warnings=warnings)


def _accepted(steps: list[str]) -> str:
    """Within what a weighing has to lie, as the derivation says it: rounded inwards."""
    return next((step.removeprefix(TOLERANCE) for step in steps if step.startswith(TOLERANCE)), "")


def _short(reason: Reason) -> Reason:
    """Without the list of gaps, which is by keys of the file; the page of the formula has it in words."""
    return replace(reason, sentence=reason.sentence.partition(" Not published in it:")[0])
