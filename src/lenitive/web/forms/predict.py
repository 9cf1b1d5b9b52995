"""The form of /predict: one person, up to twenty dose rows, and how to compute; and the case it stands for.

    asked = Asked(data); asked.case() -> {"subject": {...}, "regimen": [{...}], "horizon": "8 h", ...}

The form checks nothing that a case file would not be checked for: every value goes on as text to `pharmacology.cases`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.web.forms.choices import ANCESTRIES, BASES, FORMS, LIVERS, PEOPLE, ROUTES, SEXES, UNITS
from lenitive.web.limits import MOST_ROWS
from lenitive.web.reasons import Reason

LONGEST_TEXT = 80
RATE_UNITS = ("mg/h", "mg/min", "mg/kg/h", "mcg/kg/min")
SPRAY = "spray"
SWITCHES = ("between_person", "between_occasion", "residual", "parameter")


def text(label: str, hint: str = "", **attributes: str) -> forms.CharField:
    """A short text."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=False,
        max_length=LONGEST_TEXT,
        error_messages={"max_length": f"Write at most {LONGEST_TEXT} characters."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", **attributes}),
    )


def number(label: str, hint: str = "") -> forms.CharField:
    """A number, with the keyboard for it."""
    return text(label, hint, inputmode="decimal")


def chosen(label: str, choices: list[tuple[str, str]], hint: str = "") -> forms.CharField:
    """One of a list. What is sent is not compared with the list here: `cases` does that."""
    return forms.CharField(
        label=label, help_text=hint, required=False, max_length=LONGEST_TEXT, widget=forms.Select(choices=choices)
    )


def switch(label: str) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False)


class Described(forms.Form):
    """A form whose inputs point at their hint and at the place of their error."""

    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any], prefix: str | None = None) -> None:
        super().__init__(data, prefix=prefix, auto_id="%s")
        for name, field in self.fields.items():
            own = self.add_prefix(name)
            hint = f"hint-{own} " if field.help_text else ""
            field.widget.attrs["aria-describedby"] = f"{hint}error-{own}"

    def reasons(self) -> list[Reason]:
        """What is wrong with a field whatever the case (too long, unreadable characters)."""
        return [
            Reason(str(error.code or "not-readable"), sentence, "policy", self.add_prefix(name))
            for name, errors in self.errors.as_data().items()
            for error in errors
            for sentence in error.messages
        ]


class DoseForm(Described):
    """One row of the regimen."""

    amount = number("Amount")
    unit = chosen("Unit", UNITS)
    route = chosen("Route", ROUTES)
    form = chosen("Form", FORMS)
    basis = chosen("Weighed as", BASES)
    over = text("Over", "40 min")
    every = text("Every", "6 h")
    lasting = text("For", "10 d")
    count = number("Or how many doses")
    at = text("Starts at", "0 h")
    lag = text("Delay", "10 min")
    product = text("Product", "film", list="products")

    def row(self) -> dict[str, str]:
        """The row of the case; what was left empty is left out."""
        given: dict[str, str] = {name: self.cleaned_data.get(name, "") for name in self.fields}
        row = {name: given[name] for name in ("route", "form", "basis")} | {"drug": "ketamine"}
        unit = given["unit"]
        row["rate" if unit in RATE_UNITS else "amount"] = f"{given['amount']} {unit}" if given["amount"] else ""
        row |= {name: given[name] for name in ("over", "every", "count", "at", "lag", "product")}
        row["for"] = given["lasting"]
        return {name: value for name, value in row.items() if value}


class CaseForm(Described):
    """The person, and how to compute."""

    weight_kg = number("Weight", "kg")
    age_y = number("Age", "years")
    sex = chosen("Sex", SEXES)
    height_cm = number("Height", "cm")
    ancestry = chosen("Ancestry", ANCESTRIES, "one published model has it")
    liver = chosen("Liver", LIVERS)
    drugs = text("Other medicines", "names with commas between")
    horizon = text("Show", "8 h, 10 d")
    model = chosen("Model", [("auto", "chosen for this regimen"), *((n, m.title) for n, m in PUBLISHED.items())])
    people = chosen("Virtual people", PEOPLE)
    between_person = switch("Differences between people")
    between_occasion = switch("Differences between days")
    parameter = switch("Uncertainty of the published numbers")
    residual = switch("Error of one measurement")
    seed = number("Seed")

    def subject(self) -> dict[str, Any]:
        """The person of the case; what was left empty is left out."""
        names = ("weight_kg", "age_y", "sex", "height_cm", "ancestry", "liver")
        subject: dict[str, Any] = {name: self.cleaned_data[name] for name in names if self.cleaned_data.get(name)}
        drugs = [name.strip() for name in self.cleaned_data.get("drugs", "").split(",") if name.strip()]
        return subject | ({"drugs": drugs} if drugs else {})

    def population(self) -> dict[str, str]:
        """The virtual people of the case; none for 0 or nothing."""
        people = self.cleaned_data.get("people", "")
        if people in ("", "0"):
            return {}
        switches = {name: "yes" if self.cleaned_data.get(name) else "no" for name in SWITCHES}
        return {"n": people, "seed": self.cleaned_data.get("seed") or "1", **switches}


class Asked:
    """All of the form as it was sent: `case_form`, `rows`, and the case that they stand for."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.count = _count(data.get("rows", "1"))
        self.case_form = CaseForm(data)
        self._offer(str(data.get("people", "")))
        self.rows = [DoseForm(data, prefix=f"dose-{index}") for index in range(min(self.count, MOST_ROWS))]

    def _offer(self, people: str) -> None:
        """A number of people that a case file asks for is shown in the list, too."""
        known = [value for value, _ in PEOPLE]
        if people.isascii() and people.isdigit() and len(people) < 8 and people not in known:
            select = self.case_form.fields["people"].widget
            assert isinstance(select, forms.Select)
            select.choices = [*PEOPLE, (people, f"{int(people):,}")]

    def reasons(self) -> list[Reason]:
        """What stands in the way of a case at all."""
        found = [reason for form in (self.case_form, *self.rows) for reason in form.reasons()]
        if self.count > MOST_ROWS:
            sentence = f"The page holds at most {MOST_ROWS} dose rows: open a case file for more."
            found.append(Reason("too-many-rows", sentence, "policy"))
        return found

    def in_order(self, reasons: list[Reason]) -> list[Reason]:
        """Reasons in the order of the page's fields, those of no field first."""
        names = [form.add_prefix(name) for form in (*self.rows, self.case_form) for name in form.fields]
        place = {name: index for index, name in enumerate(names)}
        return sorted(reasons, key=lambda reason: place.get(reason.field, -1))

    def case(self) -> dict[str, Any]:
        """The case, when there are no `reasons`."""
        case: dict[str, Any] = {
            "subject": self.case_form.subject(),
            "regimen": [row.row() for row in self.rows],
            "horizon": self.case_form.cleaned_data.get("horizon") or None,
            "model": self.case_form.cleaned_data.get("model") or "auto",
        }
        population = self.case_form.population()
        return case | ({"population": population} if population else {})


def _count(text: Any) -> int:
    return max(1, int(text)) if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) < 6 else 1
