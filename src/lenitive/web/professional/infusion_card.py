"""The page /predict/card: from a prediction of an IV case and a bag to the infusion card, also as PDF.

A prediction's answer leads here with its case as coded text in the body of a POST. GET says so, and nothing else. POST
answers 200 with the form or the card, 422 with the reasons, or 429 or 503 (`fair.py`). Nothing is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_http_methods, require_POST

from lenitive.papers import card_html, pdf_of
from lenitive.papers.infusion_card_paper import Sheet
from lenitive.pharmacology import (
    PUMP_EXAMPLES,
    Case,
    InfusionCard,
    Prediction,
    case_from_code,
    infusion_card,
    read_pump_setup,
)
from lenitive.reasons import Reason, Refused
from lenitive.web.professional.case_reasons import LABELS as OF_CASES
from lenitive.web.professional.forms.choices import BASES
from lenitive.web.professional.forms.form_entries import FormEntry
from lenitive.web.professional.pages import sent
from lenitive.web.professional.predicting import answered, from_form, understood
from lenitive.web.professional.reasons import page_reason
from lenitive.web.shared.allowance import LEAST_PRICE, PDF_PRICE, pay
from lenitive.web.shared.computing import computing

Answer = InfusionCard | list[Reason]
LABELS = {
    "strength": "Strength in the bag or syringe",
    "counts": "The strength counts",
    "volume": "Volume of the bag or syringe",
    "pump": "The pump is set in steps of",
    "syringe": "The syringe is read in steps of",
    "paper": "Paper of the PDF",
}
HINTS = {"pump": "for an infusion", "syringe": "for a push"}
ASKED = ("strength", "counts", "volume")
PAPERS = (("letter", "US letter"), ("A4", "A4"))


@dataclass(frozen=True)
class Sent:
    """What was posted: the case as coded text, and the fields of the form."""

    coded: str
    fields: dict[str, str]

    @property
    def sheet(self) -> Sheet:
        """The paper that was chosen."""
        return "A4" if self.fields.get("paper") == "A4" else "letter"

    @property
    def carried(self) -> list[tuple[str, str]]:
        """Everything again, for the button that makes the PDF."""
        return [("coded", self.coded), *((name, self.fields.get(name, "")) for name in LABELS)]


@require_http_methods(["GET", "HEAD", "POST"])
def card(request: HttpRequest) -> HttpResponse:
    """The form for the bag, and the card."""
    if request.method != "POST":
        return _page(request, Sent("", {}), [])
    pay(LEAST_PRICE)
    asked = _sent(request)
    return _page(request, asked, _made(asked) if "go" in request.POST else _first(asked))


@require_POST
def card_pdf(request: HttpRequest) -> HttpResponse:
    """The same as PDF; the page with the reasons where there is none."""
    pay(PDF_PRICE)
    asked = _sent(request)
    answer = _made(asked)
    if isinstance(answer, list):
        return _page(request, asked, answer)
    with computing():
        made = pdf_of(card_html(answer, asked.sheet), "card")
    if isinstance(made, Reason):
        return _page(request, asked, answer, no_pdf=page_reason(made))
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="infusion-card.pdf"'
    response["Cache-Control"] = "no-store"
    return response


def _sent(request: HttpRequest) -> Sent:
    data = sent(request)
    return Sent(data.get("coded", ""), {name: data.get(name, "") for name in LABELS})


def _first(asked: Sent) -> Answer:
    """Nothing is wrong yet with a form that nobody has filled in; only with a case that cannot be read."""
    found = _case(asked.coded)
    return found if isinstance(found, list) else []


def _made(asked: Sent) -> Answer:
    """The card, or every reason why there is none."""
    found = _case(asked.coded)
    if isinstance(found, list):
        return found
    case, prediction = found
    try:
        return infusion_card(case, prediction, read_pump_setup(asked.fields, case.regimen))
    except Refused as error:
        return [_placed(reason) for reason in error.reasons]


def _case(coded: str) -> tuple[Case, Prediction] | list[Reason]:
    """The case and its answer for the typical person: a case that is stopped has no card."""
    try:
        plain = case_from_code(coded)
    except ValueError:
        sentence = "This page was opened without a case that can be read. Start from a prediction."
        return [Reason("link-not-readable", sentence, "policy")]
    node = from_form({key: value for key, value in plain.items() if key != "population"})
    if isinstance(node, list):
        return node
    answer, case = answered(node), understood(node)
    if isinstance(answer, list) or isinstance(case, list):
        return answer if isinstance(answer, list) else []
    return case, answer


def _placed(reason: Reason) -> Reason:
    """With the labels of this page and of the prediction; at its field, where this page has it."""
    field = reason.path if reason.path in LABELS else ""
    return page_reason(replace(reason, path=field), field, {**OF_CASES, "rate": "Amount", **LABELS})


def _entries(asked: Sent, reasons: list[Reason]) -> list[FormEntry]:
    choices = {"counts": tuple(BASES), "paper": PAPERS}
    found = []
    for name, label in LABELS.items():
        example = f"e.g. {PUMP_EXAMPLES[name]}" if name in PUMP_EXAMPLES else ""
        hint = ", ".join(part for part in (HINTS.get(name, ""), example) if part)
        entry = FormEntry(name, label, hint, choices=choices.get(name, ()), is_asked=name in ASKED)
        found.append(entry.filled(asked.fields).with_reasons(reasons))
    return found


def _page(request: HttpRequest, asked: Sent, answer: Answer, **more: Any) -> HttpResponse:
    reasons = answer if isinstance(answer, list) else []
    sheet = "" if isinstance(answer, list) else card_html(answer, asked.sheet)
    context = {
        "coded": asked.coded,
        "entries": _entries(asked, reasons),
        "reasons": reasons,
        "sheet": mark_safe(sheet),  # made by papers, which escapes whatever people typed
        "carried": asked.carried,
        "takes_focus": request.method == "POST",
        **more,
    }
    status = 422 if reasons else 501 if more.get("no_pdf") else 200
    response = render(request, "infusion_card.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
