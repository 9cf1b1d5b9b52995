"""What a plan gives: rows to weigh, what they add up to, the order of work, and what to watch.

    sheet = plan(order)
    sheet.lines[0].form, str(sheet.lines[0].to_weigh)   # "ketamine hydrochloride", "12.13317... g"

Values only; `planning` makes them and `as_json` writes them out. All amounts are exact; what is shown is rounded to the
balance there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from lenitive.compounding.beyond_use import BeyondUse
from lenitive.compounding.formulas import Formula
from lenitive.compounding.orders.order import Lot, Order
from lenitive.compounding.reasons import Reason
from lenitive.compounding.strength import Basis
from lenitive.units import Quantity

Measured = Literal["by weight", "by volume", "to volume"]


@dataclass(frozen=True)
class Window:
    """Within which a weighing must lie: `share` of the amount to weigh, either way."""

    low: Quantity
    high: Quantity
    share: Fraction
    source: str


@dataclass(frozen=True)
class Aliquot:
    """Drug too light for the balance is mixed with a diluent; a portion of the mixture carries what is needed.

    `diluent_in_portion` goes into the batch with it. The mixture is a compounded component with its own lot and date.
    """

    drug: Quantity
    diluent_name: str | None
    diluent: Quantity
    mixture: Quantity
    portion: Quantity
    diluent_in_portion: Quantity
    multiple: Fraction
    steps: tuple[str, ...]


@dataclass(frozen=True)
class WorksheetLine:
    """One row: one lot of one form. `theoretical` counts `counts`, `to_weigh` is what the jar gives.

    `uncorrected` is the same without the certificate. `measured`: "to volume" is the vehicle of a liquid, which is
    filled up and not weighed; its `to_weigh` is None unless displacements or a density gave it.
    `factor`: grams of `counted_by_certificate` in one gram of the jar.
    """

    ingredient: str
    form: str
    role: str
    basis: Basis | None
    counts: str
    strength: Quantity | None
    theoretical: Quantity | None
    uncorrected: Quantity | None
    to_weigh: Quantity | None
    steps: tuple[str, ...]
    tolerance: Window | None = None
    least_weighable: Quantity | None = None
    lot: Lot | None = None
    aliquot: Aliquot | None = None
    order_no: int = 0
    needs_second_person: bool = False
    measured: Measured = "by weight"
    policy: str = "none"
    factor: Fraction = Fraction(1)
    counted_by_certificate: str = ""
    brings: tuple[tuple[str, Quantity | None], ...] = ()
    place: str = ""

    @property
    def is_active(self) -> bool:
        """Whether the label claims it."""
        return self.role == "active"

    @property
    def is_vehicle(self) -> bool:
        """Whether it fills up to the batch."""
        return self.role == "vehicle"


@dataclass(frozen=True)
class Total:
    """What the batch comes to. `weighed` is the sum of every row; for a liquid made up to volume it is None."""

    batch: Quantity
    weighed: Quantity | None
    sentence: str


@dataclass(frozen=True)
class ProcedureStep:
    """One step of work. `source`: the formula, or the general method that a pharmacist still has to confirm."""

    text: str
    is_risk_bound: bool
    source: str
    verify: bool = False


@dataclass(frozen=True)
class Worksheet:
    """`amount` was ordered; `batch` is what is mixed, overage included. Rows stand in the order of work."""

    formula: Formula
    order: Order
    amount: Quantity
    batch: Quantity
    lines: tuple[WorksheetLine, ...]
    total: Total
    procedure: tuple[ProcedureStep, ...]
    warnings: tuple[Reason, ...]
    beyond_use: BeyondUse | None
    is_draft: bool
    made_on: date

    @property
    def actives(self) -> tuple[WorksheetLine, ...]:
        """The rows that the label names."""
        return tuple(line for line in self.lines if line.is_active)

    def to_dict(self) -> dict[str, Any]:
        """Ready for JSON: texts, numbers as exact text, lists; never a float."""
        return as_dict(self)


