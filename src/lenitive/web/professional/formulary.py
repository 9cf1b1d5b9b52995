"""The pages /formulary and /formulary/<name>: which formulas there are, and everything that is known of one.

GET alone. A search (?q=) finds misspelled names and says how it read them; what is not published is said on every page.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from lenitive.compounding import (
    FORMULA_QUERY_LETTERS,
    Formula,
    FormulasFound,
    Tolerance,
    find_formula,
    formula_faults,
    formula_fingerprint,
    formulary as shelf,
    number_text,
    search_formulas,
)
from lenitive.evidence import GRADES
from lenitive.papers import formula_html, pdf_of
from lenitive.reasons import Reason
from lenitive.spelling import did_you_mean
from lenitive.version import VERSION
from lenitive.web.professional.formula_words import (
    NOT_PUBLISHED,
    TYPES,
    FormulaBrief,
    gaps_of,
    rows,
    unbroken,
    warnings_of,
)
from lenitive.web.professional.reasons import page_reason
from lenitive.web.shared.allowance import PDF_PRICE, pay
from lenitive.web.shared.computing import computing
from lenitive.web.shared.unreadable import UNREADABLE


@require_safe
def formulary(request: HttpRequest) -> HttpResponse:
    """All formulas, or those that a search finds."""
    query = " ".join(UNREADABLE.sub(" ", request.GET.get("q", "")).split())
    found = search_formulas(query, shelf().values())
    return _list(request, found, {"query": query[:FORMULA_QUERY_LETTERS], "is_cut": len(query) > FORMULA_QUERY_LETTERS})


@require_safe
def formula(request: HttpRequest, name: str) -> HttpResponse:
    """One master formulation record: for the screen, and as the paper that is printed."""
    chosen = find_formula(name)
    return _record(request, chosen) if chosen else no_such_formula(request, name)


@require_safe
def formula_pdf(request: HttpRequest, name: str) -> HttpResponse:
    """The record as PDF; the page with the reason where this machine makes none."""
    chosen = find_formula(name)
    if chosen is None:
        return no_such_formula(request, name)
    pay(PDF_PRICE)
    with computing():
        made = pdf_of(formula_html(chosen), "formula", f"Master formulation record: {chosen.title}")
    if isinstance(made, Reason):
        return _record(request, chosen, no_pdf=page_reason(made))
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{name}-version-{chosen.version}.pdf"'
    return response


def _record(request: HttpRequest, chosen: Formula, no_pdf: Reason | None = None) -> HttpResponse:
    context = {
        "no_pdf": no_pdf,
        "sheet": mark_safe(formula_html(chosen)),  # made by papers, which escapes every text
        "formula": chosen,
        "title": unbroken(chosen.title),
        "gaps": gaps_of(chosen),
        "rows": rows(chosen),
        "sides": (("For", chosen.evidence_for), ("Against", chosen.evidence_against)),
        "grades": GRADES["en"],
        "warnings": warnings_of(chosen.ingredients),
        "limits": [(each, _between(each)) for each in _limits(chosen)],
        "type_words": TYPES[chosen.beyond_use_basis.type] if chosen.beyond_use_basis.type else "",
        "fingerprint": formula_fingerprint(chosen),
        "nothing": NOT_PUBLISHED,
        "version": VERSION,
    }
    response = render(request, "formula.html", context, status=501 if no_pdf else 200)
    if chosen.is_own:
        response["Cache-Control"] = "no-cache"  # it may be approved, or changed, the next minute
    return response


def no_such_formula(request: HttpRequest, name: str) -> HttpResponse:
    """404, with the formula that may be meant and all the others below."""
    missing = f"There is no formula of this name.{did_you_mean(name, shelf(), of='formula')}"
    return _list(request, search_formulas("", shelf().values()), {"missing": missing}, status=404)


def _list(request: HttpRequest, found: FormulasFound, more: dict[str, Any], status: int = 200) -> HttpResponse:
    groups: dict[str, list[FormulaBrief]] = {}
    for each in sorted(found.formulas, key=lambda formula: formula.dosage_form):
        groups.setdefault(each.dosage_form, []).append(FormulaBrief.of(each))
    context = {"found": found, "groups": groups, "all": len(shelf()), "words": _words(), **more}
    context["broken"] = formula_faults().values()
    return render(request, "formulary.html", context, status=status)


def _words() -> list[str]:
    """What may be looked for: ingredients that some formula holds."""
    return sorted({name for each in shelf().values() for name in each.ingredients})


def _limits(chosen: Formula) -> Iterable[Tolerance]:
    limits = chosen.limits
    return (each for each in (limits.weighing, limits.yields, limits.potency, limits.ph, limits.unit_weight) if each)


def _between(limit: Tolerance) -> str:
    """Its two ends with one unit, as 90 to 110 %."""
    ends = [end for end in (limit.low, limit.high) if end is not None]
    unit = "" if ends[0].unit == "number" else f" {ends[0].unit}"
    texts = [number_text(end.magnitude(end.unit)) for end in ends]
    word = "" if len(ends) == 2 else "at least " if limit.low is not None else "at most "
    return f"{word}{' to '.join(texts)}{unit}"
