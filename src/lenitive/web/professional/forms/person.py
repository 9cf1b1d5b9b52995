"""The person as the form has them, concomitant medicines with their dates, and how to compute.

DrugForm(data, prefix="drug-0").drug() -> {"name": "rifampicin", "from": "0 h", "until": "5 d"}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.forms import BoundField

from lenitive.pharmacology import PERSON, PUBLISHED_MODELS, PersonField
from lenitive.web.professional.forms.choices import PEOPLE, PURPOSES
from lenitive.web.professional.forms.fields import Described, chosen, number, switch, text
from lenitive.web.professional.reasons import AUTOMATIC, CHOSEN_HERE

SWITCHES = ("between_person", "between_occasion", "between_study", "residual", "parameter")
ON_AT_FIRST = tuple(name for name in SWITCHES if name != "residual")


TAKEN: dict[int, list[tuple[str, str]]] = {
    2: [("", "A and B"), ("0", "A only"), ("1", "B only")],
    3: [
        *(("", "A, B and C"), ("0", "A only"), ("1", "B only"), ("2", "C only")),
        *(("01", "A and B"), ("02", "A and C"), ("12", "B and C")),
    ],
}


class DrugForm(Described):
    """A concomitant medicine; dates on the clock of the case; of several arms, those in which it is taken."""

    name = text("Medicine", list="medicines")
    since = text("From", "0 h, or leave empty")
    until = text("Until", "5 d, or leave empty")

    def __init__(self, data: Mapping[str, Any], prefix: str, index: int, number_of_arms: int = 1) -> None:
        super().__init__(data, prefix=prefix, index=index)
        if number_of_arms in TAKEN:
            choices = TAKEN[number_of_arms]
            self.fields["taken"] = chosen("Taken in", choices)
            self.fields["taken"].widget.attrs["aria-describedby"] = f"error-{self.add_prefix('taken')}"
            sent = str(data.get(self.add_prefix("taken"), ""))
            self.taken = sent if sent in dict(choices) else ""
        else:
            self.taken = ""

    def is_in(self, arm: int) -> bool:
        """Whether it is taken in this arm."""
        return not self.taken or str(arm) in self.taken

    def drug(self) -> str | dict[str, str]:
        """Its name, with dates where there are any; "" for an empty line."""
        given = self.given()
        found = {"name": given["name"], "from": given["since"], "until": given["until"]}
        kept = {key: value for key, value in found.items() if value}
        return given["name"] if set(kept) <= {"name"} else kept


def _of_person(one: PersonField) -> forms.CharField:
    if one.number:
        return number(one.label, one.hint)
    return chosen(one.label, [("", "choose" if one.is_needed else "not given"), *one.choices.items()], one.hint)


ON_PAGE = {key: one for key, one in PERSON.items() if one.is_on_page}


class CaseForm(Described):
    """The person, and how to compute. The fields of the person are those of `pharmacology.person`."""

    purpose = chosen("Purpose", PURPOSES)
    horizon = text("Show", "8 h, 10 d")
    model = chosen("Model", [(AUTOMATIC, CHOSEN_HERE), *((n, m.title) for n, m in PUBLISHED_MODELS.items())])
    people = chosen("Virtual people", PEOPLE)
    between_person = switch("Differences between people")
    between_occasion = switch("Differences between days")
    between_study = switch("Differences between studies, where the model knows them")
    parameter = switch("Uncertainty of the published numbers")
    residual = switch("Error of one measurement")
    norketamine_opposes = switch(
        "Count norketamine against relief",
        "Studies disagree: one found that norketamine works against relief, two found that it does nothing. "
        "Without a tick it counts for nothing.",
    )
    seed = number("Seed")

    def subject(self) -> dict[str, Any]:
        """The person of the case without medicines; what was left empty is left out."""
        return {name: self.cleaned_data[name] for name in ON_PAGE if self.cleaned_data.get(name)}

    def person_first(self) -> list[BoundField]:
        """The fields of the person that a case needs."""
        return [self[key] for key, one in ON_PAGE.items() if one.is_needed]

    def person_more(self) -> list[BoundField]:
        """The fields of the person that may stay empty."""
        return [self[key] for key, one in ON_PAGE.items() if not one.is_needed]

    def population(self) -> dict[str, str]:
        """The virtual people of the case; none for 0 or nothing."""
        people = self.cleaned_data.get("people", "")
        if people in ("", "0"):
            return {}
        switches = {name: "yes" if self.cleaned_data.get(name) else "no" for name in SWITCHES}
        return {"n": people, "seed": self.cleaned_data.get("seed") or "1", **switches}


CaseForm.base_fields = {**{key: _of_person(one) for key, one in ON_PAGE.items()}, **CaseForm.base_fields}
