"""The lots on the worksheet page: rows of jars, each belonging to one ingredient, and what buttons do to them.

    rows = lot_rows({"lots": "2", "lots[0].of": "ketamine", "lots[0].lot": "K-1", ...}, names)
    changed(data, names)      # after "Another lot of ketamine" or "Remove this lot"

A row in which nothing was written is no lot: it is left out of the order, and the numbers of the others move up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lenitive.compounding import Ingredient, all_ingredients
from lenitive.reasons import Reason, braced
from lenitive.web.professional.forms.form_entries import FormEntry, id_of

Data = Mapping[str, str]
MOST_LOTS = 40
ADD, REMOVE = "add-lot", "remove-lot"
STATUSES = tuple((word, word) for word in ("released", "quarantined", "recalled", "expired"))
ASSAY_BASES = (("as_is", "as is"), ("anhydrous", "anhydrous"), ("dried", "dried"))
CERTIFICATE = ("assay", "assay_basis", "water", "loss_on_drying")
WASTE = ("amount", "cause", "witness")
WEIGHING = ("weighed", "drug", "diluent")  # rows of their own in an order, one for each lot
PLAIN = (
    "lot",
    "expires",
    "available",
    "status",
    "vendor",
    "ndc",
    "catalog",
    "jar_before",
    "jar_after",
    "beyond_use",
    "is_compounded",
)


@dataclass(frozen=True)
class LotRow:
    """One row. `chief` always stands open, `more` below a line that opens."""

    index: int
    of: str
    chief: tuple[FormEntry, ...]
    more: tuple[FormEntry, ...]

    @property
    def entries(self) -> tuple[FormEntry, ...]:
        return self.chief + self.more

    @property
    def values(self) -> dict[str, str]:
        """What was written, by key of an order's lot."""
        return {entry.name.partition("].")[2]: entry.value.strip() for entry in self.entries if entry.value.strip()}

    @property
    def is_written(self) -> bool:
        """Whether anything stands here beside the name of the chemical."""
        return bool(set(self.values) - {"ingredient"})

    @property
    def is_open(self) -> bool:
        """Whether something stands in `more`, or is wrong there."""
        return any(entry.is_touched for entry in self.more)

    def order(self) -> dict[str, object]:
        """The row as an order has it."""
        values = self.values
        chemical = values.get("ingredient") or _only_form(self.of) or ""
        certificate = {key: values[f"certificate.{key}"] for key in CERTIFICATE if f"certificate.{key}" in values}
        found: dict[str, object] = {"ingredient": chemical} if chemical else {}
        found |= {key: values[key] for key in PLAIN if key in values}
        waste = {key: values[f"waste.{key}"] for key in WASTE if f"waste.{key}" in values}
        return found | ({"certificate": certificate} if certificate else {}) | ({"waste": waste} if waste else {})

    def weighing(self) -> dict[str, str]:
        """What was read on the balance, as an order has it; empty where nothing was written."""
        values = self.values
        read = {key: values[key] for key in WEIGHING if key in values}
        chemical = values.get("ingredient") or _only_form(self.of)
        jar = {"ingredient": chemical, "lot": values.get("lot", "")}
        return {key: text for key, text in jar.items() if text} | read if read else {}

    def reasons(self) -> list[Reason]:
        """What the page asks of a lot that is written down: which chemical it is and whether it may be used."""
        found = []
        if self.is_written and not self.order().get("ingredient"):
            sentence = f"Which chemical is in this jar of {self.of}? Read its label and choose it."
            found.append(Reason("lot-form-missing", sentence, "policy", "question", path=self.id_of("ingredient")))
        if self.is_written and "status" not in self.values:
            sentence = f"Is {self.called} released, quarantined, recalled or expired? Choose it: nothing is assumed."
            found.append(Reason("lot-status-missing", sentence, "policy", "question", path=self.id_of("status")))
        return found

    @property
    def called(self) -> str:
        """Which lot it is, in a list of what is wrong with several: lot K-7 of ketamine."""
        number = self.values.get("lot", "")
        return f"lot {braced(number[:40])} of {self.of}" if number else f"this lot of {self.of}"

    def with_focus(self) -> LotRow:
        """The same row, with the reader in its first field."""
        return replace(self, chief=(replace(self.chief[0], takes_focus=True), *self.chief[1:]))

    def id_of(self, key: str) -> str:
        """The id of one of its fields on the page."""
        return id_of(f"lots[{self.index}].{key}")


def lot_rows(data: Data, names: Iterable[str]) -> list[LotRow]:
    """The rows as sent; one empty row for each ingredient when nothing was sent yet."""
    count = data.get("lots", "")
    if not re.fullmatch(r"[0-9]{1,4}", count):
        return [_row(index, name, data) for index, name in enumerate(names)]
    known = set(names)
    rows = ((index, data.get(f"lots[{index}].of", "")) for index in range(min(int(count), MOST_LOTS)))
    return [_row(index, name, data) for index, name in rows if name in known]


def changed(data: Data, names: Iterable[str]) -> dict[str, str]:
    """The data after a button: a row more, which takes the focus, or one less."""
    rows = lot_rows(data, list(names))
    kept = [row for row in rows if str(row.index) != data.get(REMOVE)]
    found = {key: value for key, value in data.items() if not key.startswith("lots") and key not in (ADD, REMOVE)}
    for number, row in enumerate(kept):
        found[f"lots[{number}].of"] = row.of
        found |= {f"lots[{number}].{entry.name.partition('].')[2]}": entry.value for entry in row.entries}
    if ADD in data and len(kept) < MOST_LOTS:
        found[f"lots[{len(kept)}].of"] = data[ADD]
        kept.append(_row(len(kept), data[ADD], {}))
    return found | {"lots": str(len(kept))}


def _row(index: int, of: str, data: Data) -> LotRow:
    def entry(key: str, label: str, hint: str = "", **more: object) -> FormEntry:
        return FormEntry(f"lots[{index}].{key}", label, hint, **more).filled(data)  # type: ignore[arg-type]

    forms = _forms(of)
    jar = (entry("ingredient", "In the jar", choices=(("", "choose"), *forms)),) if len(forms) > 1 else ()
    chief = (
        *jar,
        entry("lot", "Lot number"),
        entry("expires", "Expires on", kind="date"),
        entry("available", "Left in the jar", "e.g. 25 g"),
        entry("status", "Status", choices=(("", "choose"), *STATUSES)),
    )
    more = (
        entry("certificate.assay", "Assay", "e.g. 99.2 %"),
        entry("certificate.assay_basis", "Assay is stated", choices=(("", "not given"), *ASSAY_BASES)),
        entry("certificate.water", "Water", "e.g. 0.3 %"),
        entry("certificate.loss_on_drying", "Loss on drying", "e.g. 0.2 %"),
        entry("vendor", "Maker or vendor"),
        entry("ndc", "NDC", "as on the jar"),
        entry("catalog", "Catalog number", "where there is no NDC"),
        entry("jar_before", "Jar held before", "controlled: read it; e.g. 25.000 g"),
        entry("weighed", "Weighed", "or measured, as it was read; e.g. 12.004 g"),
        entry("jar_after", "Jar held after", "controlled: read it; e.g. 12.996 g"),
        entry("waste.amount", "Waste of this lot", "e.g. 0.05 g"),
        entry("waste.cause", "Why it was wasted", "e.g. spilled"),
        entry("waste.witness", "Who saw the waste"),
        entry("drug", "Aliquot: drug weighed", "e.g. 0.180 g; above, the portion"),
        entry("diluent", "Aliquot: diluent weighed", "e.g. 0.360 g"),
        entry("is_compounded", "Compounded here", choices=(("", "not given"), ("no", "no"), ("yes", "yes"))),
        entry("beyond_use", "Its own beyond-use date", "if compounded", kind="date"),
    )
    return LotRow(index, of, chief, more)


def _forms(name: str) -> tuple[tuple[str, str], ...]:
    ingredient: Ingredient | None = all_ingredients().get(name)
    return tuple((form.name, form.name) for form in ingredient.forms) if ingredient else ()


def _only_form(name: str) -> str:
    """The chemical's name where there is only one; "" where somebody has to say."""
    forms = _forms(name)
    return forms[0][0] if len(forms) == 1 else "" if forms else name
