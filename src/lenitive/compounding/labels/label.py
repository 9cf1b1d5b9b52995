"""What a label says, as values: the statutory core, the warnings beside it, the leaflet that goes along.

    label.element("use_by").text       # "Dec 28, 2026"
    label.stamp                        # "DRAFT" until a pharmacist has approved the formula

`building` makes them from a compounding record; `lenitive.papers` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from lenitive.compounding.days_supply import ContainerSupply
from lenitive.compounding.labels.leaflets import Leaflet
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason
from lenitive.rules import Both, Table
from lenitive.units import Quantity

Language = Literal["en", "es"]
Stamp = Literal["", "DRAFT", "NOT RELEASED"]


@dataclass(frozen=True)
class LastsWords:
    """How a label says how long its container lasts."""

    less: str
    one: str
    many: str


LASTS = Table("days_supply", "words", Both[LastsWords])


@dataclass(frozen=True)
class LabelRequest:
    """The compounding record as far as a label needs it. `language`: other than the prescription's, when asked for."""

    worksheet: PlannedWorksheet
    handed_out_on: date
    language: Language | None = None

    @property
    def spoken(self) -> Language:
        """In which language the patient reads."""
        prescription = self.worksheet.order.prescription
        return self.language or (prescription.language if prescription else "en")


@dataclass(frozen=True)
class Element:
    """One part of the statutory core. `word` names it on the label and may be empty; `language` is that of `text`."""

    key: str
    word: str
    text: str
    source: str
    verify: bool
    language: Language


@dataclass(frozen=True)
class Auxiliary:
    """One warning; `because`: the ingredients, or what else, that call for it."""

    key: str
    text: str
    because: str
    source: str
    verify: bool


@dataclass(frozen=True)
class Label:
    """`notice`: what has to be said of an unread translation, else empty. `not_released`: why it may not leave yet,
    which the stamp says across. `remarks` are for the pharmacist. `supply`: how long what is handed out lasts.
    """

    core: tuple[Element, ...]
    auxiliary: tuple[Auxiliary, ...]
    leaflet: Leaflet
    record_number: str
    language: Language
    stamp: Stamp
    notice: str
    container: str
    amount: Quantity
    not_released: tuple[Reason, ...]
    remarks: tuple[Reason, ...]
    supply: ContainerSupply

    @property
    def further(self) -> str:
        """What prevents release beside what the stamp itself says: "and 5 more reasons against release"."""
        count = len(self.not_released) - (self.stamp == "DRAFT")
        if not self.stamp or count < 1:
            return ""
        more = "and {} more reason{}" if self.stamp == "DRAFT" else "{} reason{}"
        return f"{more.format(count, 's' if count > 1 else '')} against release"

    @property
    def lasting(self) -> str:
        """How long it lasts, as the label says it; empty where the directions do not tell."""
        found, words = self.supply.supply, LASTS.read().in_language(self.language)
        if found is None:
            return ""
        worded = words.less if not found.days else words.one if found.days == 1 else words.many
        return worded.format(n=found.days)

    def element(self, key: str) -> Element | None:
        """The part of that key; None when this label has none."""
        return next((each for each in self.core if each.key == key), None)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "record": self.record_number,
            "language": self.language,
            "stamp": self.stamp or None,
            "further": self.further or None,
            "core": [vars(element) for element in self.core],
            "auxiliary": [vars(warning) for warning in self.auxiliary],
            "leaflet": self.leaflet.to_dict(),
            "notice": self.notice or None,
            "container": self.container,
            "amount": str(self.amount),
            "supply": self.supply.to_dict(),
            "not_released": [reason.to_dict("kind", "place") for reason in self.not_released],
            "remarks": [reason.to_dict("kind", "place") for reason in self.remarks],
        }
