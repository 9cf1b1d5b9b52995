"""The pages /calculators and /calculators/<name>: one sum of the bench each, with the steps to check by hand.

GET alone: what was filled in stands in the address (/calculators/percent?amount=120+g&strength=10+%25), so that an
answer can be shared, kept and printed. Nothing personal is asked for. Forms are made from `compounding.calculators`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lenitive.compounding import CALCULATORS, Calculation, Calculator, Field, calculate, result_label
from lenitive.reasons import Reason, filled
from lenitive.spelling import did_you_mean
from lenitive.version import VERSION
from lenitive.web.professional.forms.form_entries import FormEntry, id_of
from lenitive.web.professional.reasons import page_reason, spoken
from lenitive.web.professional.steps import working
from lenitive.web.shared.unreadable import readable

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Amounts and strengths", ("percent", "salt", "certificate", "loss", "qs", "dilution", "alligation")),
    ("Balance and aliquots", ("least-weighable", "weighing-error", "dry-aliquot", "liquid-aliquot")),
    ("Dosage forms", ("capsule", "troche", "suppository", "nasal")),
    ("Checks afterwards", ("yield", "potency")),
    ("Supply and use", ("strokes", "days-supply", "applied-daily")),
    ("Dates and the register", ("refill-date", "variance")),
)


@require_safe
def calculators(request: HttpRequest) -> HttpResponse:
    """All of them, by what they are for."""
    return render(request, "calculators.html", {"groups": _grouped()})


@require_safe
def calculator(request: HttpRequest, name: str) -> HttpResponse:
    """One calculator: empty, with its answer, or with what is wrong."""
    if name not in CALCULATORS:
        missing = f"There is no calculator of this name.{did_you_mean(name, CALCULATORS, of='calculator')}"
        return render(request, "calculators.html", {"groups": _grouped(), "missing": missing}, status=404)
    chosen = CALCULATORS[name]
    if not request.GET:
        return _page(request, chosen, {}, None)
    read = {key: readable(str(text)) for key, text in request.GET.items()}
    data = {key: text for key, text in read.items() if text}
    return _page(request, chosen, data, _twice(request.GET) or calculate(name, data))


def _grouped() -> list[tuple[str, list[Calculator]]]:
    """Every calculator once; one that no group names comes last rather than nowhere."""
    named = {name for _, names in GROUPS for name in names}
    rest = tuple(name for name in CALCULATORS if name not in named)
    groups = ((title, [CALCULATORS[name] for name in names if name in CALCULATORS]) for title, names in GROUPS)
    more = [("More", [CALCULATORS[name] for name in rest])]
    return [(title, found) for title, found in (*groups, *more) if found]


def _twice(query: QueryDict) -> tuple[Reason, ...]:
    """Two values for one field: neither may win in silence."""
    twice = [name for name, values in query.lists() if len({str(value).strip() for value in values}) > 1]
    sentence = "The address holds two values for this field. Write the one that is meant."
    return tuple(Reason("given-twice", sentence, "policy", path=name) for name in twice)


def _page(request: HttpRequest, chosen: Calculator, data: Mapping[str, str], answer: Any) -> HttpResponse:
    reasons = [] if answer is None or isinstance(answer, Calculation) else _at_fields(chosen, answer)
    entries = [_entry(field, chosen).filled(data).with_reasons(reasons) for field in chosen.fields]
    order = {entry.id: place for place, entry in enumerate(entries)}
    found = answer if isinstance(answer, Calculation) else None
    also = [(result_label(chosen.name, name), shown) for name, shown in found.also.items()] if found else []
    context = {
        "calculator": chosen,
        "entries": entries,
        "reasons": sorted(reasons, key=lambda reason: order.get(reason.path, -1)),
        "answer": found,
        "given": [(_labels(chosen).get(name, name), spoken(text)) for name, text in data.items()],
        "what": next((name for name, shown in also if found and shown == found.shown), ""),
        "also": also,
        "steps": [working(step) for step in found.steps] if found else [],
        "warnings": [page_reason(reason, labels=_labels(chosen)) for reason in found.warnings] if found else [],
        "link": f"?{urlencode(data)}" if data else "",
        "example": f"?{urlencode(chosen.example)}",
        "version": VERSION,
        "takes_focus": answer is not None,
    }
    return render(request, "calculator.html", context, status=422 if reasons else 200)


def _entry(field: Field, chosen: Calculator) -> FormEntry:
    nothing = "choose" if field.is_required else "not given"
    choices = tuple((choice, spoken(choice)) for choice in field.choices or ())
    example = "" if choices or not field.example else f"e.g. {field.example}"
    hint = ", ".join(part for part in (_hint(field), example) if part)
    label = field.label if field.is_required else f"{field.label} (optional)"
    return FormEntry(
        field.name, label, hint, choices=(("", nothing), *choices) if choices else (), is_asked=field.is_required
    )


def _hint(field: Field) -> str:
    return filled(field.hint, str, lambda _, value: spoken(value), spoken)


def _labels(chosen: Calculator) -> dict[str, str]:
    """The one table that fills the marks of this page's sentences."""
    return {field.name: field.label for field in chosen.fields}


def _at_fields(chosen: Calculator, answer: tuple[Reason, ...]) -> list[Reason]:
    """Reasons with the labels of this page in place of the names that the command line uses."""
    known = _labels(chosen)
    return [page_reason(each, id_of(each.path) if each.path in known else "", known) for each in answer]
