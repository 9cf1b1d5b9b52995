"""What a formula says, as a value: lines with strength and basis, vehicle, steps, limits, evidence, who checked it.

    formula = formulary()["ketamine-10-gel"]
    formula.lines[0].strength      # Quantity("10", "% w/w"); None when the source does not publish it
    formula.lines[0].basis         # None: the source names no salt, so the order has to say
    formula.gaps                   # ("ingredients[0].basis", "storage", …): what a pharmacist has to complete

Missing stays missing: what the source does not give is None or empty here, and its key stands in `gaps`. Files are read
by `reading`; the folder of shipped ones is in `shelf`, what makes a formula approved in `approval`.
"""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Literal, get_args

from lenitive.compounding.strength import Basis
from lenitive.units import Quantity

Status = Literal["draft", "approved"]
Storage = Literal["controlled room temperature", "refrigerator"]
BeyondUseType = Literal["aqueous_unpreserved", "aqueous_preserved", "oral_nonaqueous", "other_nonaqueous"]
Grade = Literal["A", "B", "C", "X"]
Range = tuple[Quantity, Quantity]


@dataclass(frozen=True)
class FormulaLine:
    """One ingredient but the vehicle. Of `strength` and `strength_range` at most one is there; neither: not published.

    `basis` is None when the source names no salt where there is one: the order has to say. `form` is the chemical the
    source names (ketamine hydrochloride), None when it names none. `usual_range`: strengths seen by this route.
    """

    ingredient: str
    strength: Quantity | None
    strength_range: Range | None
    basis: Basis | None
    form: str | None
    role: str
    as_written: str
    usual_range: Range | None
    usual_source: str
    note: str
    tag: str
    verify: bool
    place: str = field(default="", compare=False)
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Statement:
    """A sentence with where it comes from; a `general method` is nobody's publication."""

    text: str
    source: str
    tag: str
    verify: bool

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class LabelText(Statement):
    """A sentence of the label of this formula; `es`: the same in Spanish, empty where nobody wrote it."""

    es: str = ""


@dataclass(frozen=True)
class FormulaStep(Statement):
    """One step, in its order. Around a risk-bound step nothing may be reordered."""

    is_risk_bound: bool


@dataclass(frozen=True)
class Check:
    """An in-process check or a quality-control limit; `expected` is None when it is not published."""

    what: str
    expected: str | None
    source: str
    tag: str
    verify: bool


@dataclass(frozen=True)
class Tolerance:
    """What is let pass: per cent of what was intended for weights, yield and potency; a plain number for pH.

    `name` is the row of rules/tolerances.yaml, or "own" when the formula gives its own.
    """

    name: str
    what: str
    low: Quantity | None
    high: Quantity | None
    source: str
    tag: str
    verify: bool

    def holds(self, found: Quantity) -> bool:
        """Whether `found` lies inside, both ends included."""
        return (self.low is None or found >= self.low) and (self.high is None or found <= self.high)


@dataclass(frozen=True)
class FormulaLimits:
    """Weighing and potency are always there (the rules' own unless the formula gives others)."""

    weighing: Tolerance
    potency: Tolerance
    yields: Tolerance | None
    ph: Tolerance | None
    unit_weight: Tolerance | None


@dataclass(frozen=True)
class BeyondUseBasis:
    """What the source says of the beyond-use date. `type` None: not published, so the order has to say."""

    type: BeyondUseType | None
    stated_days: int | None
    is_disputed: bool
    note: str
    source: str


@dataclass(frozen=True)
class FormulaClaim:
    """One piece of evidence: A consistent trials, B a limited trial or observation, C weak, X contradicted."""

    text: str
    grade: Grade
    source: str


@dataclass(frozen=True)
class Formula:
    """A master formula. `content` is the file as canonical JSON: what a fingerprint is taken of.

    Who wrote and who checked it, and when, is None until it took place. `not_for_use`: why nothing is made by it; it is
    there to warn. `is_own`: it is of the pharmacy's own formulary.
    """

    name: str
    title: str
    version: int
    status: Status
    dosage_form: str
    route: str
    batch_unit: Quantity
    lines: tuple[FormulaLine, ...]
    vehicle: str | None
    vehicle_as_written: str
    is_qs: bool
    equipment: tuple[str, ...]
    steps: tuple[FormulaStep, ...]
    checks: tuple[Check, ...]
    limits: FormulaLimits
    container: str | None
    storage: str | None
    beyond_use_basis: BeyondUseBasis
    label_texts: tuple[LabelText, ...]
    counselling: tuple[Statement, ...]
    evidence_for: tuple[FormulaClaim, ...]
    evidence_against: tuple[FormulaClaim, ...]
    references: tuple[str, ...]
    source: str
    listed_as: str
    note: str
    written_by: str | None
    checked_by: str | None
    reviewed_on: datetime.date | None
    review_due: datetime.date | None
    gaps: tuple[str, ...]
    content: str = field(repr=False)
    not_for_use: str = ""
    is_own: bool = False

    @property
    def is_draft(self) -> bool:
        """A draft is calculated and printed with DRAFT across it; nothing made from it is released."""
        return self.status == "draft"

    @property
    def stored_in(self) -> Storage | None:
        """Where it is stored, if it says one of the two storages that are dated."""
        found = " ".join((self.storage or "").casefold().split())
        return next((each for each in get_args(Storage) if each == found), None)

    @property
    def actives(self) -> tuple[FormulaLine, ...]:
        """The lines that are there for their effect."""
        return tuple(line for line in self.lines if line.role == "active")

    @property
    def ingredients(self) -> tuple[str, ...]:
        """Every ingredient once, the vehicle last."""
        vehicle = (self.vehicle,) if self.vehicle else ()
        return tuple(dict.fromkeys((*(line.ingredient for line in self.lines), *vehicle)))

    def to_dict(self) -> dict[str, Any]:
        """As JSON: quantities and dates as exact texts, what is not published as null."""
        found = {each.name: _plain(getattr(self, each.name)) for each in fields(self) if each.name != "content"}
        return found | {"fingerprint": fingerprint(self)}


def _plain(value: object) -> Any:
    if isinstance(value, Quantity | datetime.date):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value


def fingerprint(formula: Formula) -> str:
    """The SHA-256 of the file's content: two files with the same fingerprint say the same, word for word."""
    return hashlib.sha256(formula.content.encode("utf-8")).hexdigest()
