"""What the pages with a form share: the answer's status, errors by field, and what is still being filled in.

respond(request, "predict.html", asked, reasons, {"answer": ...})
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from lenitive.pharmacology import cream_ingredient_names
from lenitive.reasons import Reason
from lenitive.web.professional.form_buttons import is_adding
from lenitive.web.professional.forms.choices import PRODUCTS
from lenitive.web.professional.forms.filling import Data
from lenitive.web.professional.forms.form_entries import id_of
from lenitive.web.professional.forms.predict import MOST_DRUGS, AskedCase
from lenitive.web.shared.limits import MOST_ROWS
from lenitive.web.shared.unreadable import readable

PARTS = ("exchange.html", "compare_exchange.html", "details.html")  # what a script puts into an open page
QUESTIONS = ("missing", "missing-basis")  # codes of what is not filled in yet


@dataclass(frozen=True)
class FilledPage:
    """What a page says: the form as it was sent, what is wrong with it, and the rest of its template's words."""

    asked: AskedCase
    reasons: list[Reason] = field(default_factory=list)
    more: Mapping[str, Any] = field(default_factory=dict)


def respond(request: HttpRequest, template: str, page: FilledPage) -> HttpResponse:
    """The page: 200 with the answer, 422 with the reasons. Nothing of it is kept by the browser."""
    asked, reasons = page.asked, page.asked.in_order(page.reasons)
    by_field: dict[str, list[Reason]] = {}
    for reason in reasons:
        by_field.setdefault(reason.path, []).append(reason)
    is_whole = template not in PARTS
    context: dict[str, Any] = {
        "form": asked.case_form,
        "rows": asked.rows,
        "drugs": asked.drugs,
        "may_add": len(asked.rows) < MOST_ROWS,
        "may_remove_row": len(asked.rows) > 1,
        "drugs_open": asked.has_drugs,
        "may_add_drug": len(asked.drugs) < MOST_DRUGS,
        "reasons": reasons,
        "by_field": by_field,
        "products": PRODUCTS,
        "ingredients": sorted(cream_ingredient_names()),
        "is_example": request.method != "POST",
        # A page that comes as a whole after a POST puts the reader where there is something new.
        "takes_focus": is_whole and request.method == "POST" and not _focus_on_new(asked, sent(request)),
        **page.more,
    }
    for form in asked.forms:
        for name, one in form.fields.items():
            if form.add_prefix(name) in by_field:
                one.widget.attrs["aria-invalid"] = "true"
    response = render(request, template, context, status=422 if reasons else 200)
    response["Cache-Control"] = "no-store"
    return response


def sent(request: HttpRequest) -> Data:
    """What was posted, one text for each name; with what no field shows marked where it stood."""
    return {name: readable(str(value)) for name, value in request.POST.items()}


def given_twice(query: QueryDict, fields: Collection[str]) -> list[Reason]:
    """Two values for one of these fields: neither may win in silence."""
    twice = [name for name, values in query.lists() if len({str(value).strip() for value in values}) > 1]
    sentence = "This field was sent twice with two values. Write the one that is meant."
    return [Reason("given-twice", sentence, "policy", path=id_of(name)) for name in twice if name in fields]


def _focus_on_new(asked: AskedCase, data: Data) -> bool:
    """Puts the reader into the row that a button has just added; False when none was."""
    if "add-drug" in data:
        place = asked.drugs[-1].fields["name"]
    elif is_adding(data):
        newest = asked.rows[-1].fields
        place = next(newest[name] for name in ("strength", "patches", "amount") if name in newest)
    else:
        return False
    place.widget.attrs["autofocus"] = True
    return True


def is_unfinished(request: HttpRequest, reasons: list[Reason]) -> bool:
    """Whether someone is still filling in a row: fields are empty, and nobody has pressed the button yet."""
    is_change = request.headers.get("HX-Request") == "true" and "go" not in request.POST
    return is_change and bool(reasons) and all(reason.code in QUESTIONS for reason in reasons)
