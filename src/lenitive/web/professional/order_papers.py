"""The three papers of an order as the page shows them: worksheet, label and leaflet, and what is against each.

    papers = papers_of(sheet, on)
    papers.paper("label")        # Paper("label", <html>, "Label of CR-2026-0417", "es"); None where there is none

What is on the screen is what the PDF is made of. `answer_of` puts the words of the page around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from django.utils.safestring import mark_safe

from lenitive.compounding import (
    HandingOut,
    LabelRequest,
    PlannedWorksheet,
    handing_out,
    shown_quantity,
    still_to_watch,
)
from lenitive.papers import label_html, leaflet_html, worksheet_html
from lenitive.reasons import Reason, Refused, braced
from lenitive.web.professional.forms.batch import BatchForm
from lenitive.web.professional.forms.labels import LABELS
from lenitive.web.professional.reasons import on_the_page, page_reason

Kind = Literal["worksheet", "label", "leaflet"]
KINDS: tuple[tuple[Kind, str], ...] = (("worksheet", "Worksheet"), ("label", "Label"), ("leaflet", "Leaflet"))
# What is known only once it was made: said together, and not among what is wrong with the plan.
STILL_TO_DO = {
    "weighing-missing": "the weighings",
    "final-amount-missing": "the final amount, for the yield",
    "ph-missing": "the pH",
    "second-reader-missing": "the second reader of what is controlled",
    "weigher-missing": "who weighed it",
}
TOLERANCE = "tolerance: "
NO_DIRECTIONS = "label-lacks-directions"


@dataclass(frozen=True)
class Paper:
    """One paper: its HTML, and title and language of its PDF."""

    kind: Kind
    html: str
    title: str
    language: str = "en"


@dataclass(frozen=True)
class OrderPapers:
    """What an order comes to, and the papers that can be made of it; `unfit`: why the label cannot be printed."""

    sheet: PlannedWorksheet
    on: date
    found: HandingOut
    label: str
    unfit: tuple[Reason, ...]

    @property
    def against(self) -> tuple[Reason, ...]:
        """Every reason that prevents release, each once."""
        return tuple(dict.fromkeys((*self.found.against, *self.unfit)))

    def paper(self, kind: Kind) -> Paper | None:
        """The paper of that kind; None where there is none yet."""
        found = self.found
        if kind == "worksheet":
            html = worksheet_html(self.sheet, self.on, _spoken)
            return Paper(kind, html, f"Worksheet: {self.sheet.formula.title}")
        if kind == "label" and self.label and found.label:
            return Paper(kind, self.label, f"Label of {found.label.record_number}", found.label.language)
        if kind == "leaflet" and found.leaflet:
            return Paper(kind, leaflet_html(found.leaflet), found.leaflet.title, found.leaflet.language)
        return None


def papers_of(sheet: PlannedWorksheet, on: date) -> OrderPapers:
    """All that can be made for being handed out on that day."""
    found = handing_out(LabelRequest(sheet, on))
    try:
        return OrderPapers(sheet, on, found, label_html(found.label) if found.label else "", ())
    except Refused as why:
        return OrderPapers(sheet, on, found, "", why.reasons)


def answer_of(form: BatchForm, papers: OrderPapers) -> dict[str, Any]:
    """What the page says around the papers: what prevents release, how long it lasts, what the label lacks."""
    sheet, found = papers.sheet, papers.found
    against = [reason for reason in papers.against if reason.code not in STILL_TO_DO]
    shown = {(reason.code, reason.path) for reason in papers.against}
    remarks = (*still_to_watch(sheet, papers.against), *(found.label.remarks if found.label else ()))
    return {
        "papers": [_tab(papers, kind, name) for kind, name in KINDS],
        "lines": [line | {"accepted": _accepted(line["steps"])} for line in sheet.to_dict()["lines"]],
        "amount": shown_quantity(sheet.amount),
        "made_on": sheet.made_on,
        "on": papers.on,
        "beyond_use": sheet.beyond_use,
        "against": [_short(placed(form, each)) for each in against],
        "to_do": [words for code, words in STILL_TO_DO.items() if any(each.code == code for each in papers.against)],
        "lacking": form.in_order(placed(form, each) for each in found.lacking),
        "has_patient": sheet.order.prescription is not None,
        "supply": _supply(form, papers),
        "warnings": [placed(form, each) for each in dict.fromkeys(remarks) if (each.code, each.path) not in shown],
        "carried": form.carried(),
    }


def placed(form: BatchForm, reason: Reason) -> Reason:
    """The same at its field of the page, in the words of the page."""
    return replace(page_reason(reason, form.place_of(reason.path), LABELS), line=None)


def _tab(papers: OrderPapers, kind: Kind, name: str) -> dict[str, Any]:
    paper = papers.paper(kind)
    html = mark_safe(paper.html) if paper else ""  # made by papers, which escapes whatever people typed
    return {"kind": kind, "name": name, "html": html}


def _supply(form: BatchForm, papers: OrderPapers) -> list[str]:
    """How long it lasts by the directions; what is in the way, where that is told nowhere else."""
    supply, found = papers.found.supply, papers.found
    if supply.supply is not None:
        return [supply.sentence]
    if any(reason.code == NO_DIRECTIONS for reason in found.lacking):
        return ["Not known until the directions say how much, where and how often."]
    listed = {form.place_of(reason.path) for reason in papers.against}
    own = [placed(form, reason) for reason in supply.reasons]
    return [each.sentence for each in own if each.path not in listed] or [
        "Not known until what is listed is put right."
    ]


def _spoken(reason: Reason) -> Reason:
    """The reason for paper: it asks for what the page calls a field, not for keys of an order file."""
    return replace(reason, sentence=braced(on_the_page(reason, LABELS)))


def _accepted(steps: Iterable[str]) -> str:
    """Within what a weighing has to lie, as the derivation says it: rounded inwards."""
    return next((step.removeprefix(TOLERANCE) for step in steps if step.startswith(TOLERANCE)), "")


def _short(reason: Reason) -> Reason:
    """Without the list of gaps, which is by keys of the file; the page of the formula has it in words."""
    return replace(reason, sentence=reason.sentence.partition(" Not published in it:")[0])
