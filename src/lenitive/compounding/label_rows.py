"""The rows of rules/labels.yaml, typed: what a label has to say, in which words, and which warnings stand beside it.

    PIECES.read()["troche"].in_language("es")      # ("pastilla", "pastillas")

How large the paper is stands with the papers (`lenitive.papers.label_paper`); how directions are worded in
`direction_rows`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lenitive.rules import Authority, Both, Table
from lenitive.units import Quantity

FILE = "labels"


@dataclass(frozen=True)
class SpanishNotice:
    """What papers say of the Spanish as long as `read_by` is nobody, and of names that stay English on the label."""

    read_by: str | None
    says: str
    names: str
    rule: Authority


@dataclass(frozen=True)
class StatutoryElement(Both[str]):
    """An element without which there is no label: what is `missing`, in which key (`place`), and what to `write`."""

    key: str
    when: Literal["always", "controlled"]
    place: str
    missing: str
    write: str
    rule: Authority


@dataclass(frozen=True)
class LegalSentence:
    """A sentence of a regulation, letter for letter."""

    text: str
    rule: Authority


@dataclass(frozen=True)
class StorageSentence(Both[str]):
    """How a preparation is kept."""

    rule: Authority


@dataclass(frozen=True)
class CountedWords(Both[tuple[str, str]]):
    """What one of them and several are called; `amount_first`: "5 mL (5 marks on the syringe)"."""

    rule: Authority
    amount_first: bool = False


@dataclass(frozen=True)
class WarningText(Both[str]):
    """One warning: `when` what in the preparation calls for it, `unless` what takes it away."""

    key: str
    when: str
    rule: Authority
    unless: str | None = None


@dataclass(frozen=True)
class ShakenRule:
    """Words of forms and of vehicles that have to be shaken."""

    forms: tuple[str, ...]
    vehicles: tuple[str, ...]
    rule: Authority


@dataclass(frozen=True)
class StrokeRule:
    """That an amount is a whole number of weighed strokes."""

    says: str
    rule: Authority


@dataclass(frozen=True)
class VolumeRule:
    """How far the marks of a syringe are apart: `small_mark` up to `small_up_to`, else `mark`."""

    small_up_to: Quantity
    small_mark: Quantity
    mark: Quantity
    rule: Authority

    def __post_init__(self) -> None:
        if not self.small_mark < self.mark < self.small_up_to:
            raise ValueError("small_mark lies below mark, and mark below small_up_to")


@dataclass(frozen=True)
class DeviceWeighing:
    """For how many months the weighing of a device holds."""

    months: int
    rule: Authority


@dataclass(frozen=True)
class ControlledPrescriptions:
    """How long a prescription of a controlled drug may be filled, and how often again."""

    months: int
    refills: int
    rule: Authority


@dataclass(frozen=True)
class Misread:
    """A pattern of Python's re that is misread, and what to write instead."""

    pattern: str
    write: str

    def __post_init__(self) -> None:
        try:
            re.compile(self.pattern)
        except re.error as error:
            raise ValueError(f"{self.pattern!r} is not a pattern: {error}") from None


@dataclass(frozen=True)
class MisreadList:
    """What must not stand in what people type."""

    entries: tuple[Misread, ...]
    rule: Authority


SPANISH = Table(FILE, "spanish", SpanishNotice)
STATUTORY = Table(FILE, "statutory", tuple[StatutoryElement, ...])
TRANSFER = Table(FILE, "transfer", Both[LegalSentence])
MONTHS = Table(FILE, "months", Both[tuple[str, ...]])
STORAGE = Table(FILE, "storage", dict[str, StorageSentence])
FORMS = Table(FILE, "forms", dict[str, str])
STROKES = Table(FILE, "strokes", dict[str, CountedWords])
PIECES = Table(FILE, "pieces", dict[str, CountedWords])
AUXILIARY = Table(FILE, "auxiliary", tuple[WarningText, ...])
SHAKEN = Table(FILE, "shaken", ShakenRule)
STROKE_RULE = Table(FILE, "stroke_rule", StrokeRule)
VOLUME_RULE = Table(FILE, "volume_rule", VolumeRule)
DEVICE_WEIGHING = Table(FILE, "device_weighing", DeviceWeighing)
CONTROLLED = Table(FILE, "controlled_prescriptions", ControlledPrescriptions)
ERROR_PRONE = Table(FILE, "error_prone", MisreadList)
