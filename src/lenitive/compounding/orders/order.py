"""What an order says: how much of which formula, from which lots, on which balance, for whom.

    order = read_order(documents.read_file("examples/orders/cream.yaml"))
    order.amount, order.lots[0].expires   # Quantity('120', 'g'), datetime.date(2027, 10, 31)

Values only. `reader` makes them from a file, `lenitive.compounding.worksheets` plans from them. An ingredient is named
as in rules/ingredients.yaml throughout; a form is a chemical as it stands in the jar. What was not said is None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from lenitive.compounding.certificates import Certificate, Policy
from lenitive.compounding.formulas import BeyondUseType, Formula, Storage
from lenitive.compounding.strength import Basis
from lenitive.compounding.weighing import Balance
from lenitive.reasons import Reason, Severity
from lenitive.units import Quantity

LotStatus = Literal["released", "quarantined", "recalled", "expired"]
DayCounting = Literal["day_one", "date_plus_n"]


@dataclass(frozen=True)
class JarBalance:
    """What the jar held before and after weighing, read on the balance or off the vial; None where nobody wrote it."""

    before: Quantity | None = None
    after: Quantity | None = None

    @property
    def lost(self) -> Quantity | None:
        """What has left the jar; None unless both were written."""
        return self.before - self.after if self.before is not None and self.after is not None else None


@dataclass(frozen=True)
class Waste:
    """What was spilled, left over or thrown away, why, and who saw it."""

    amount: Quantity
    cause: str | None = None
    witness: str | None = None


@dataclass(frozen=True)
class Lot:
    """One jar or bottle. `beyond_use` is a compounded component's own date; `place` and `line` where it was written."""

    ingredient: str
    form: str
    lot: str
    expires: date | None = None
    available: Quantity | None = None
    status: LotStatus = "released"
    certificate: Certificate | None = None
    vendor: str | None = None
    opened_on: date | None = None
    beyond_use: date | None = None
    is_compounded: bool = False
    ndc: str | None = None
    catalog: str | None = None
    jar: JarBalance = JarBalance()
    waste: Waste | None = None
    place: str = ""
    line: int | None = field(default=None, compare=False)

    @property
    def use_by(self) -> date | None:
        """The earlier of its expiry and its own beyond-use date; None when neither is known."""
        known = [day for day in (self.expires, self.beyond_use) if day is not None]
        return min(known) if known else None


@dataclass(frozen=True)
class BasisChoice:
    """What a strength counts: the base, the salt (`form`, where it was named), or the jar as supplied."""

    basis: Basis
    form: str | None = None


@dataclass(frozen=True)
class FormShare:
    """A part of an ingredient that is taken as this form: half lidocaine, half lidocaine hydrochloride monohydrate."""

    form: str
    share: Fraction = Fraction(1)


@dataclass(frozen=True)
class Solution:
    """What comes as a liquid. `strength`: of a commercial one, whose form says what it counts; a solvent has none.

    `brings`: what else the label names, with its strength. `density`: needed where a preparation is made by weight.
    """

    strength: Quantity | None = None
    brings: tuple[tuple[str, Quantity], ...] = ()
    density: Quantity | None = None


@dataclass(frozen=True)
class Overage:
    """More is made than ordered: `added` makes 3 % more, `of_mixed` makes so much that 3 % of the mix may be lost."""

    share: Fraction
    meaning: Literal["added", "of_mixed"]


@dataclass(frozen=True)
class AliquotChoice:
    """How an amount too small for the balance is to be diluted: with what, and how many times the need is weighed."""

    diluent: str | None = None
    multiple: int | None = None


@dataclass(frozen=True)
class OrderedMold:
    """A troche mold calibrated with one base: the blank's weight, and per form the grams that displace 1 g of base."""

    blank: Quantity
    density_factors: Mapping[str, Fraction]
    name: str = ""


@dataclass(frozen=True)
class Capsule:
    """A capsule size, and what it weighs full of each powder (packing statistic, measured)."""

    full: Mapping[str, Quantity]
    size: str = ""


@dataclass(frozen=True)
class Weighing:
    """What the balance said. For an aliquot, `weighed` is the portion; `drug` and `diluent` went into its mixture."""

    form: str
    lot: str | None
    weighed: Quantity
    drug: Quantity | None = None
    diluent: Quantity | None = None
    place: str = ""
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Device:
    """What the patient measures with. `per_stroke` is weighed with this base, never the printed figure.

    `prime`: what priming takes before the first use, `dead`: what stays in it; None where nobody weighed them.
    """

    name: str
    kind: str
    per_stroke: Quantity | None = None
    calibrated_on: date | None = None
    with_base: str | None = None
    prime: Quantity | None = None
    dead: Quantity | None = None


@dataclass(frozen=True)
class Measure:
    """The syringe or cylinder that a liquid is measured with at the bench. `graduation`: from mark to mark."""

    graduation: Quantity
    name: str = ""


@dataclass(frozen=True)
class Container:
    """`other_closure_requested_by`: who asked, on record, for a closure that a child can open; None when nobody did."""

    kind: str
    material: str | None = None
    is_child_resistant: bool | None = None
    other_closure_requested_by: str | None = None


@dataclass(frozen=True)
class Pharmacy:
    """Where it is made, as the label states it."""

    name: str
    address: str
    telephone: str


@dataclass(frozen=True)
class Confirmed:
    """What was asked about in the directions and is meant: in all at once, in all a day, and how often."""

    at_once: Quantity | None = None
    a_day: Quantity | None = None
    times_a_day: int | None = None

    def amount(self, per: str) -> Quantity | None:
        """The amount that was confirmed, "at once" or "a day"."""
        return self.at_once if per == "at once" else self.a_day


@dataclass(frozen=True)
class Directions:
    """Where, how much at once, how often and how often at most; `confirmed`: what of it is more than usual."""

    site: str | None = None
    applied: Quantity | None = None
    times_a_day: int | None = None
    most_a_day: int | None = None
    note: str | None = None
    confirmed: Confirmed = Confirmed()


@dataclass(frozen=True)
class WrittenPrescription:
    """For whom it is made and by whom it was ordered; `filled_on` is the date of initial filling.

    Of a form that is being filled in, what is not known yet is empty, and `issued_on` None: the label says what it
    lacks.
    """

    number: str
    patient: str
    prescriber: str
    issued_on: date | None
    filled_on: date | None = None
    refills_left: int | None = None
    language: Literal["en", "es"] = "en"
    drug: str | None = None
    patient_address: str | None = None
    directions: Directions = Directions()


@dataclass(frozen=True)
class SterileRecord:
    """Where an injection was dated: the number of its sterile compounding record, and the last day of use in it."""

    number: str
    use_by: date


@dataclass(frozen=True)
class Order:
    """Everything that planning needs. Mappings are by ingredient, those of displacements, solubilities, molds and
    capsules by form. `compounded_by` weighed, `second_reader` read the balance beside them, `verified_by` is the
    pharmacist; `vehicle_balance` is the coarser one that carries the vehicle, where there is one.

    `lines` gives the line in the file for each place, so that what is found later still points there.
    """

    formula: Formula
    amount: Quantity
    made_on: date
    vehicle: str | None = None
    bases: Mapping[str, BasisChoice] = field(default_factory=dict)
    jars: Mapping[str, tuple[FormShare, ...]] = field(default_factory=dict)
    strengths: Mapping[str, Quantity] = field(default_factory=dict)
    confirmed: Mapping[str, Quantity] = field(default_factory=dict)
    policies: Mapping[str, Policy] = field(default_factory=dict)
    solutions: Mapping[str, Solution] = field(default_factory=dict)
    aliquots: Mapping[str, AliquotChoice] = field(default_factory=dict)
    displacements: Mapping[str, Quantity] = field(default_factory=dict)
    solubilities: Mapping[str, Quantity] = field(default_factory=dict)
    lots: tuple[Lot, ...] = ()
    weighed: tuple[Weighing, ...] = ()
    overage: Overage | None = None
    balance: Balance | None = None
    vehicle_balance: Balance | None = None
    measure: Measure | None = None
    density: Quantity | None = None
    mold: OrderedMold | None = None
    capsule: Capsule | None = None
    device: Device | None = None
    container: Container | None = None
    storage: Storage | None = None
    beyond_use_type: BeyondUseType | None = None
    day_counting: DayCounting = "day_one"
    final_amount: Quantity | None = None
    ph: Fraction | None = None
    containers_filled: int | None = None
    waste: Waste | None = None
    equipment: str | None = None
    record_number: str | None = None
    compounded_by: str | None = None
    second_reader: str | None = None
    verified_by: str | None = None
    note: str | None = None
    prescription: WrittenPrescription | None = None
    pharmacy: Pharmacy | None = None
    sterile_record: SterileRecord | None = None
    lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    @property
    def first_on(self) -> date:
        """The day it is handed out unless another is given: that of first filling, or of making where that is later."""
        filled_on = self.prescription.filled_on if self.prescription else None
        return max(filled_on, self.made_on) if filled_on else self.made_on

    @property
    def stored_in(self) -> Storage | None:
        """Where it is stored: as the order says, else as the formula does; None where neither says."""
        return self.storage or self.formula.stored_in

    def handed_out_on(self, today: date) -> date:
        """The day it is handed out unless another is given: `first_on`; a refill on this day, or when it is made."""
        filled_on = self.prescription.filled_on if self.prescription else None
        is_refill = filled_on is not None and filled_on < self.made_on
        return max(today, self.made_on) if is_refill else self.first_on

    def reason(self, code: str, sentence: str, source: str, path: str = "", severity: Severity = "stop") -> Reason:
        """A reason at a place of this order; its line is that of the nearest key that was written, if any was."""
        line, written = self.lines.get(path), path
        while line is None and written:
            written = written[: max(written.rfind("."), written.rfind("["), 0)]
            line = self.lines.get(written)
        return Reason(code, sentence, source, severity, path=path, line=line)


def place_of(key: str, name: str) -> str:
    """The place of a name below a key, as a file's tree spells it: bases.ketamine, jars['gel base']."""
    return f"{key}.{name}" if re.fullmatch(r"[\w-]+", name) else f"{key}[{name!r}]"
