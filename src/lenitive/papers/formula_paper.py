"""The master formulation record on paper: a formula with every field USP <795> asks for, gaps said aloud.

formula_html(formulary()["ketamine-10-gel"])     # <article class="paper formula"> … </article>
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.compounding import (
    Formula,
    FormulaClaim,
    FormulaLine,
    Statement,
    choice_label,
    count_text,
    gap_in_words,
    shown_quantity,
)
from lenitive.evidence import GRADES
from lenitive.papers.html import Html, joined, tag
from lenitive.papers.parts import columns, described, footnoted, heading, identity, stamp

GAPS = "Gaps: a pharmacist completes these before approval"

NOT_PUBLISHED = "not published"
BASES = {"as_base": "as base", "as_salt": "as salt", "as_supplied": "as supplied", None: "not stated"}


def formula_html(formula: Formula) -> str:
    """The whole formula as one fragment."""
    parts = (
        stamp("NOT FOR USE" if formula.not_for_use else "DRAFT" if formula.is_draft else "", is_also_read_out=True),
        tag("h2", "Master formulation record"),
        tag("p", formula.title, look="title"),
        identity(formula),
        tag("p", f"Not for use: {formula.not_for_use}", look="note") if formula.not_for_use else Html(""),
        tag("p", formula.note, look="note") if formula.note else Html(""),
        described(_facts(formula)),
        _lines(formula),
        _section("Equipment", formula.equipment),
        _statements("Procedure", formula.steps, is_ordered=True),
        _checks(formula),
        _statements("Label texts", formula.label_texts),
        _statements("Counseling", formula.counselling),
        _claims("Evidence for", formula.evidence_for),
        _claims("Evidence against", formula.evidence_against),
        _section("References", formula.references),
        _section(GAPS, [gap_in_words(gap, formula) for gap in formula.gaps]) if formula.gaps else Html(""),
    )
    look = f"paper formula{' stamped' if formula.is_draft else ''}"
    return tag("article", *footnoted(parts), look=look, lang="en")


def _facts(formula: Formula) -> list[tuple[str, str]]:
    basis = formula.beyond_use_basis
    kind = choice_label(basis.type) if basis.type else NOT_PUBLISHED
    disputed = ", disputed" if basis.is_disputed else ""
    stated = f"{count_text(basis.stated_days, 'days')} stated{disputed}" if basis.stated_days else "no days stated"
    return [
        ("Form", f"{formula.dosage_form}, {formula.route}"),
        ("Amounts are for", shown_quantity(formula.batch_unit)),
        ("Container", formula.container or NOT_PUBLISHED),
        ("Storage", formula.storage or NOT_PUBLISHED),
        ("Beyond-use basis", f"{kind}; {stated}"),
        ("Source", formula.source),
        ("Written by", formula.written_by or "nobody yet"),
        ("Checked by", formula.checked_by or "nobody yet"),
        ("Reviewed on", formula.reviewed_on.isoformat() if formula.reviewed_on else "not yet"),
        ("Review due", formula.review_due.isoformat() if formula.review_due else "not set"),
    ]


def _lines(formula: Formula) -> Html:
    head = columns("Ingredient", "Strength", "Basis", "As the source has it")
    rows = joined(_line(line) for line in formula.lines)
    if formula.vehicle:
        qs = "q.s. to the batch" if formula.is_qs else NOT_PUBLISHED
        cells = (tag("td", qs), tag("td"), tag("td", formula.vehicle_as_written))
        rows = joined((rows, tag("tr", tag("th", formula.vehicle, scope="row"), *cells)))
    table = tag("table", tag("thead", head), tag("tbody", rows), look="lines")
    return tag("section", heading("Ingredients"), table)


def _line(line: FormulaLine) -> Html:
    note = tag("span", line.note, look="quiet") if line.note else Html("")
    return tag(
        "tr",
        tag("th", line.ingredient, note, scope="row"),
        tag("td", _strength(line)),
        tag("td", line.form or (BASES[line.basis] if line.basis or line.form is None else "")),
        tag("td", line.as_written),
    )


def _strength(line: FormulaLine) -> str:
    if line.strength is not None:
        return shown_quantity(line.strength)
    if line.strength_range is not None:
        return f"{shown_quantity(line.strength_range[0])} to {shown_quantity(line.strength_range[1])}"
    return NOT_PUBLISHED


def _checks(formula: Formula) -> Html:
    rows = joined(
        tag(
            "tr",
            tag("th", check.what, scope="row"),
            tag("td", check.expected or NOT_PUBLISHED),
            tag("td", check.source),
        )
        for check in formula.checks
    )
    if not rows:
        return _section("Checks", ())
    head = columns("What", "Expected", "Source")
    return tag("section", heading("Checks"), tag("table", tag("thead", head), tag("tbody", rows), look="checks"))


def _statements(title: str, worded: Iterable[Statement], *, is_ordered: bool = False) -> Html:
    items = [tag("li", each.text, " ", tag("span", each.source, look="source")) for each in worded]
    if not items:
        return _section(title, ())
    return tag("section", heading(title), tag("ol" if is_ordered else "ul", *items))


def _claims(title: str, claims: Iterable[FormulaClaim]) -> Html:
    shown = [(each.text, f"Grade {each.grade}: {GRADES['en'][each.grade]}. {each.source}") for each in claims]
    items = [tag("li", text, " ", tag("span", grade, look="source")) for text, grade in shown]
    return tag("section", heading(title), tag("ul", *items)) if items else _section(title, ())


def _section(title: str, items: Iterable[str]) -> Html:
    """A plain list; what is empty says that it is not published."""
    listed = [tag("li", each) for each in items]
    body = tag("ul", *listed) if listed else tag("p", NOT_PUBLISHED, look="quiet")
    return tag("section", heading(title), body)
