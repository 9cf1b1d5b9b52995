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
from lenitive.compounding.certificates import Policy
from lenitive.compounding.formulas import Formula, Tolerance
from lenitive.compounding.orders import Lot, Order, Solution
from lenitive.compounding.rounding import inwards, limit_down, limit_up
from lenitive.compounding.strength import Basis
from lenitive.compounding.weighing import DryAliquot
from lenitive.compounding.worksheets.as_json import as_dict
from lenitive.reasons import Reason
from lenitive.units import Quantity

Measured = Literal["by weight", "by volume", "to volume"]


@dataclass(frozen=True)
class Window:
    """Within which a weighing must lie, both ends included, and by which tolerance."""

    low: Quantity
    high: Quantity
    by: Tolerance

    def holds(self, weighed: Quantity) -> bool:
        """Whether a weighing lies inside."""
        return self.low <= weighed <= self.high

    @property
    def share(self) -> Fraction:
        """Half its width over its middle: 0.01 for 99 % to 101 %."""
        return ((self.high - self.low) / (self.high + self.low)).magnitude("number")

    def ends(self, readability: Quantity | None) -> tuple[str, str]:
        """Both ends as the balance would show them, rounded inwards: what is shown as allowed is allowed."""
        if readability is None or readability.kind != self.low.kind or self.low < readability:
            return inwards(self.low, self.high)
        return limit_up(self.low, readability), limit_down(self.high, readability)


@dataclass(frozen=True)
class Aliquot:
    """Drug too light for the balance is mixed with a diluent; a portion of the mixture carries what is needed.

    `mixing` has the amounts: drug, diluent, mixture, portion. The mixture is a compounded component with its own lot
    and date; `diluent_name` is None until the order says with what it is diluted.
    """

    mixing: DryAliquot
    diluent_name: str | None
    diluent_lot: Lot | None = None

    @property
    def diluent_in_portion(self) -> Quantity:
        """What goes into the batch beside the drug; the vehicle makes room for it."""
        return self.mixing.portion - self.mixing.need


@dataclass(frozen=True)
class WorksheetLine:
    """One row: one lot of one form. `theoretical` counts `counts`; `to_weigh` is what leaves the jar of `form`.

    `uncorrected`: the same without the certificate; `by_certificate`: with all that it says, where there is one; one of
    the two is `to_weigh`. `factor`: how much of `factor_counts` is in one part of the jar. `into_batch`: the mass that
    goes into the mix, an aliquot's diluent included; `tolerance`: of what is put on the balance, an aliquot's portion.
    `measured` "to volume": the vehicle of a liquid, filled up to the mark; `about` is what that takes, where
    displacements tell. `schedule` of a controlled active: "CIII"; `readability`: of the balance it is weighed on,
    in g, or of what it is measured with, in mL. `formula_line`: its number in the formula, from 0.
    """

    ingredient: str
    form: str
    role: str
    basis: Basis | None
    counts: str
    strength: Quantity | None
    theoretical: Quantity | None
    to_weigh: Quantity | None
    steps: tuple[str, ...]
    uncorrected: Quantity | None = None
    by_certificate: Quantity | None = None
    into_batch: Quantity | None = None
    tolerance: Window | None = None
    least_weighable: Quantity | None = None
    lot: Lot | None = None
    aliquot: Aliquot | None = None
    about: Quantity | None = None
    order_no: int = 0
    needs_second_person: bool = False
    measured: Measured = "by weight"
    policy: Policy = "salt only"
    factor: Fraction = Fraction(1)
    factor_counts: str = ""
    solution: Solution | None = None
    schedule: str | None = None
    readability: Quantity | None = None
    brings: tuple[tuple[str, str], ...] = ()
    formula_line: int | None = None
    place: str = ""

    @property
    def is_active(self) -> bool:
        """Whether the label claims it."""
        return self.role == "active"

    @property
    def is_controlled(self) -> bool:
        """Whether every gram of it is accounted for, and a second person reads its weighing."""
        return self.schedule is not None

    @property
    def is_vehicle(self) -> bool:
        """Whether it fills up to the batch."""
        return self.role == "vehicle" and self.strength is None


@dataclass(frozen=True)
class VehicleToWeigh:
    """What is left for the vehicle. `theoretical`: by the strengths alone; `to_weigh`: once salts, certificates and
    aliquots are in. `about`: what filling up to the mark will take. `whole`: what the rows add up to, where known.
    """

    theoretical: Quantity | None
    to_weigh: Quantity | None
    steps: tuple[str, ...]
    measured: Measured = "by weight"
    about: Quantity | None = None
    whole: Quantity | None = None


@dataclass(frozen=True)
class Total:
    """What the batch comes to. `weighed` is the sum of every row; for a liquid made up to volume it is None."""

    batch: Quantity
    weighed: Quantity | None
    sentence: str


@dataclass(frozen=True)
class ProcedureStep:
    """One step of work. `source`: the formula, or the general method that a pharmacist still has to confirm.

    `of`: what "the powders" and "the vehicle" of a formula's step are on this sheet, in the order of weighing.
    """

    text: str
    is_risk_bound: bool
    source: str
    verify: bool = False
    of: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlannedWorksheet:
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
