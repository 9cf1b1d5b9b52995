"""All of the form of a page as it was sent, and the cases it stands for: one on /predict, two or three on /compare.

    asked = Asked(data); asked.case() -> {"subject": {...}, "regimen": [{...}], "horizon": "8 h", ...}

Rows of all regimens stand in one list; `dose-3-arm` says which regimen row 3 belongs to (0 when it says nothing).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms

from lenitive.reasons import Reason
from lenitive.web.professional.forms.choices import PEOPLE
from lenitive.web.professional.forms.dose import PARTNERS, PATCH, TOPICAL, CreamForm, DoseForm, PatchForm
from lenitive.web.professional.forms.person import CaseForm, DrugForm
from lenitive.web.shared.limits import MOST_ROWS

MOST_ARMS = 3
MOST_DRUGS = 12
FEWEST_DRUGS = 2
Row = DoseForm | CreamForm | PatchForm
OF_ROUTE: dict[str, type[CreamForm] | type[PatchForm]] = {TOPICAL: CreamForm, PATCH: PatchForm}


class AskedCase:
    """The form: `case_form`, `rows` of doses, creams and patches, `drugs`; and the case of each regimen."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.count = counted(data.get("rows", "1"))
        self.case_form = CaseForm(data)
        self._offer(str(data.get("people", "")))
        self.rows: list[Row] = [_row(data, index) for index in range(min(self.count, MOST_ROWS))]
        lines = min(max(counted(data.get("drug-rows", "1")), FEWEST_DRUGS), MOST_DRUGS)
        arms = self.number_of_arms
        self.drugs = [DrugForm(data, f"drug-{index}", index, arms) for index in range(lines)]

    @property
    def forms(self) -> list[CaseForm | DrugForm | Row]:
        """Every form in the order of the page."""
        return [*self.rows, self.case_form, *self.drugs]

    @property
    def has_drugs(self) -> bool:
        """Whether a medicine is written down, or a line was added for one."""
        written = (self.data.get(form.add_prefix(name)) for form in self.drugs for name in form.fields)
        return len(self.drugs) > FEWEST_DRUGS or any(written)

    @property
    def number_of_arms(self) -> int:
        """How many regimens the form holds: 1 on /predict."""
        return min(counted(self.data.get("arms", "1")), MOST_ARMS)

    def arm_of(self, index: int) -> int:
        """The regimen that a row belongs to."""
        text = str(self.data.get(f"dose-{index}-arm", "0"))
        return min(int(text), self.number_of_arms - 1) if text in ("0", "1", "2") else 0

    def arm(self, which: int) -> list[Row]:
        """The rows of one regimen."""
        return [row for row in self.rows if self.arm_of(row.index) == which]

    def _offer(self, people: str) -> None:
        """A number of people that a case file asks for is shown in the list, too."""
        known = [value for value, _ in PEOPLE]
        if people.isascii() and people.isdigit() and len(people) < 8 and people not in known:
            select = self.case_form.fields["people"].widget
            assert isinstance(select, forms.Select)
            select.choices = [*PEOPLE, (people, f"{int(people):,}")]

    def reasons(self) -> list[Reason]:
        """What stands in the way of a case at all."""
        found = [reason for form in self.forms for reason in form.reasons()]
        if self.count > MOST_ROWS:
            sentence = f"The page holds at most {MOST_ROWS} dose rows: open a case file for more."
            found.append(Reason("too-many-rows", sentence, "policy"))
        return found

    def carried(self) -> list[tuple[str, str]]:
        """What is filled in, name and value, for another page's form; the token against forged forms left out."""
        names = [f"dose-{row.index}-route" for row in self.rows if not isinstance(row, DoseForm)]
        names += [form.add_prefix(name) for form in self.forms for name in form.fields]
        counts = [("rows", str(len(self.rows))), ("drug-rows", str(len(self.drugs)))]
        return counts + [(name, str(self.data[name])) for name in names if self.data.get(name)]

    def placed(self, reasons: list[Reason], arm: int = 0) -> list[Reason]:
        """The reasons of one regimen's case, at the fields that they belong to on this page."""
        rows = self.arm(arm)
        given = [form.index for form in self.drugs if form.is_in(arm) and form.drug()]
        return [replace(reason, path=_place(reason.path, rows, given)) for reason in reasons]

    def in_order(self, reasons: list[Reason]) -> list[Reason]:
        """Reasons in the order of the page's fields, those of no field first; each once."""
        names = [form.add_prefix(name) for form in self.forms for name in form.fields]
        place = {name: index for index, name in enumerate(names)}
        return sorted(dict.fromkeys(reasons), key=lambda reason: place.get(reason.path, -1))

    def case(self, arm: int = 0) -> dict[str, Any]:
        """The case of a regimen, when there are no `reasons`."""
        drugs = [drug for form in self.drugs if form.is_in(arm) and (drug := form.drug())]
        case: dict[str, Any] = {
            "subject": self.case_form.subject() | ({"drugs": drugs} if drugs else {}),
            "regimen": [row.row() for row in self.arm(arm)],
            "model": self.case_form.cleaned_data.get("model") or "auto",
        }
        if horizon := self.case_form.cleaned_data.get("horizon"):
            case["horizon"] = horizon
        if self.case_form.cleaned_data.get("norketamine_opposes"):
            case["norketamine_opposes"] = "yes"
        if (purpose := self.case_form.cleaned_data.get("purpose")) and purpose != "pain":
            case["purpose"] = purpose
        population = self.case_form.population()
        return case | ({"population": population} if population else {})


def _row(data: Mapping[str, Any], index: int) -> Row:
    prefix = f"dose-{index}"
    form = OF_ROUTE.get(str(data.get(f"{prefix}-route")), DoseForm)
    return form(data, prefix=prefix, index=index)


def _place(field: str, rows: list[Row], drugs: list[int]) -> str:
    """Where a field of the case stands: the case leaves out empty lines, and counts the rows of its own regimen."""
    if found := re.fullmatch(r"drug-(\d+)-(\w+)", field):
        number = int(found[1])
        return f"drug-{drugs[number] if number < len(drugs) else 0}-{found[2]}"
    if not (found := re.fullmatch(r"dose-(\d+)-(\w+)", field)) or int(found[1]) >= len(rows):
        return field
    row, name = rows[int(found[1])], found[2]
    if isinstance(row, CreamForm):
        if part := re.fullmatch(r"with(\d)_(\w+)", name):
            filled = row.partners()
            name = f"{PARTNERS[filled[int(part[1])]]}_{part[2]}" if int(part[1]) < len(filled) else "with0_name"
        name = name if name in row.fields else "strength"
    if isinstance(row, PatchForm):
        name = name if name in row.fields else "patches"
    return row.add_prefix(name if name in row.fields else "amount")


def counted(text: Any) -> int:
    """A number of lines as the page sends it; 1 for anything else."""
    return max(1, int(text)) if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) < 6 else 1
