"""How long what is handed out lasts at the most that its label allows, and whether that is past its beyond-use date.

    found = supply_of(plan(order), date(2026, 11, 24))
    found.to_dict()      # {"per_day": "11.6 g", "days": 10, "last_on": "2026-12-03", …, "fits": true, …}

The one place for labels, worksheets and their papers; `lenitive.compounding.supply` has the sum. What the directions do
not tell is None, with the reasons why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from lenitive.compounding.days_supply.daily_use import PLACE, SOURCE, UsePerDay, use_per_day
from lenitive.compounding.days_supply.losses import losses_of
from lenitive.compounding.derivations import text_of
from lenitive.compounding.orders import Order
from lenitive.compounding.rounding import limit_down
from lenitive.compounding.supply import Supply, days_supply
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.evidence import cited
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

OUTLASTS = "outlasts-beyond-use"
TOO_LITTLE, NOTHING = "below-one-use", "days-supply-nothing"


@dataclass(frozen=True)
class ContainerSupply:
    """`dispensed` lasts `supply` from `first_on`, the day it is handed out; `use_by`: its beyond-use date, if known.

    `reasons`: why it cannot be told; `losses_text`: what the device keeps and who says so.
    """

    dispensed: Quantity
    first_on: date
    use_by: date | None
    use: UsePerDay | None = None
    supply: Supply | None = None
    reasons: tuple[Reason, ...] = ()
    losses_text: str = ""

    @property
    def last_on(self) -> date | None:
        """The last day of use; the day it is handed out counts."""
        return self.supply.last_on(self.first_on) if self.supply else None

    @property
    def next_fill_on(self) -> date | None:
        """The day after the last day on which it lasts and may be used: when the next fill is needed."""
        known = [day for day in (self.last_on, self.use_by) if day is not None]
        return min(known) + timedelta(days=1) if self.last_on else None

    @property
    def fits(self) -> bool | None:
        """Whether all of it is used by the beyond-use date; None when one of the two is not known."""
        return self.supply.fits if self.supply else None

    @property
    def largest_that_fits(self) -> Quantity | None:
        """The most that is used by then; None when nothing is."""
        return self.supply.largest_that_fits if self.supply else None

    @property
    def steps(self) -> tuple[str, ...]:
        """How it was found."""
        worded = (self.losses_text,) if self.losses_text else ()
        return (*self.use.steps, *worded, *self.supply.steps) if self.use and self.supply else ()

    def to_dict(self) -> dict[str, Any]:
        """As JSON: six facts, each null when it is not known; `reason` says why, or why it does not fit."""
        last, most = self.last_on, self.largest_that_fits
        return {
            "per_day": text_of(self.use.amount) if self.use and self.supply else None,
            "days": self.supply.days if self.supply else None,
            "last_on": last.isoformat() if last else None,
            "use_by": self.use_by.isoformat() if self.use_by and self.supply else None,
            "fits": self.fits,
            "largest_that_fits": _limit(most) if most is not None else None,
            "reason": self.reason,
            "next_fill_on": self.next_fill_on.isoformat() if self.next_fill_on else None,
            "handed_out_on": self.first_on.isoformat(),
            "steps": list(self.steps),
        }

    @property
    def sentence(self) -> str:
        """All of it in one sentence, for the pharmacist; why it is not known where it is not."""
        if self.supply is None or self.use is None:
            return self.reason or ""
        until = f" It may be used until {self.use_by}." if self.use_by else ""
        return (
            f"{text_of(self.dispensed)} will last {self.days_text} at the most that the label allows "
            f"({text_of(self.use.amount)} a day): {self.first_on} to {self.last_on}.{until} The next fill is due on "
            f"{self.next_fill_on}."
        )

    @property
    def days_text(self) -> str:
        """The whole days in words: "10 days", "1 day", "less than a day"."""
        days = self.supply.days if self.supply else 0
        return "less than a day" if not days else f"{days} day{'' if days == 1 else 's'}"

    @property
    def reason(self) -> str | None:
        """Why something is not told, or why it does not fit, in words."""
        if self.reasons:
            return " ".join(reason.text for reason in self.reasons)
        if self.use_by is None:
            return "There is no beyond-use date yet: give what the warnings of the worksheet ask for."
        return None if self.fits else self.outlasting

    @property
    def outlasting(self) -> str:
        """What to do when it does not fit; empty when it does, or is not known."""
        if self.fits is not False or self.supply is None or self.use is None:
            return ""
        if self.largest_that_fits is None:
            return (
                f"The beyond-use date, {self.use_by}, has passed on {self.first_on}: discard this and make it afresh."
            )
        left = "" if self.last_on != self.use_by else f", and {text_of(self.supply.left_over)} would be left then"
        return (
            f"{text_of(self.dispensed)} will last {self.days_text} at {text_of(self.use.amount)} a day, until "
            f"{self.last_on}, and may be used until {self.use_by} only{left}: dispense at most "
            f"{_limit(self.largest_that_fits)}, or split the fill and make each part when it is due."
        )


def dispensed(sheet: PlannedWorksheet) -> Quantity:
    """What is in the container: what was ordered, or less when the batch came out smaller."""
    final = sheet.order.final_amount
    return final if final is not None and final < sheet.amount else sheet.amount


def supply_of(sheet: PlannedWorksheet, on: date | None = None) -> ContainerSupply:
    """The supply of what a worksheet makes, handed out on that day; unless given, that of first filling or making."""
    order, first = sheet.order, on or sheet.order.first_on
    given, use_by = dispensed(sheet), sheet.beyond_use.date if sheet.beyond_use else None
    use = use_per_day(order)
    if isinstance(use, tuple):
        return ContainerSupply(given, first, use_by, reasons=use)
    try:
        per_day = _like(order, use.amount, given, "applied")
        use = replace(use, amount=per_day) if use.amount.kind == given.kind else use
        lost, worded = _lost(order, given)
        days_left = (use_by - first).days + 1 if use_by else None
        found = days_supply(given, per_day, lost=lost, days_left=days_left)
    except Refused as refused:
        return ContainerSupply(given, first, use_by, reasons=refused.reasons)
    return ContainerSupply(given, first, use_by, use, found, losses_text=worded)


def reasons_it_outlasts(sheet: PlannedWorksheet, on: date) -> tuple[Reason, ...]:
    """The reason against release when what is handed out lasts longer than it may be used; else none."""
    found = supply_of(sheet, on)
    return (
        (sheet.order.reason(OUTLASTS, found.outlasting, cited("general-practice"), "amount"),)
        if found.outlasting
        else ()
    )


def reasons_too_little(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """The reason against release when what comes out is not enough for one use at every place; else none."""
    found, order = supply_of(sheet), sheet.order
    empty = [reason.sentence for reason in found.reasons if reason.code == NOTHING]
    if empty:
        return (order.reason(TOO_LITTLE, empty[0], SOURCE, "amount"),)
    if found.supply is None or found.use is None or not found.use.times:
        return ()
    once = _like(order, found.use.amount, found.dispensed, "applied") / found.use.times
    if found.supply.usable >= once:
        return ()
    sentence = (
        f"Of {text_of(found.dispensed)} no more than {text_of(found.supply.usable)} can be used, and one use takes "
        f"{text_of(once)}: hand out more, or correct {{applied}} or "
        "the places."
    )
    return (order.reason(TOO_LITTLE, sentence, SOURCE, "amount"),)


def _lost(order: Order, given: Quantity) -> tuple[Quantity | None, str]:
    """What the device keeps, in the unit of what is handed out, and who says so."""
    losses = losses_of(order)
    if losses is None:
        return None, ""
    prime, dead = (_like(order, part, given, "device") for part in losses.parts)
    worded = f"priming {text_of(losses.prime)}, dead volume {text_of(losses.dead)} ({losses.source})"
    return prime + dead, worded


def _limit(most: Quantity) -> str:
    """A limit as text, rounded down where it does not end: what is let pass is what is said."""
    value = most.magnitude(most.unit)
    step = Quantity("0.001", most.unit)
    return text_of(most) if (value * 1000).denominator == 1 else limit_down(most, step)


def _like(order: Order, amount: Quantity, given: Quantity, what: str) -> Quantity:
    """An amount in the kind of what is handed out, by its density where that is known; Refused where it is not."""
    if amount.kind == given.kind or not amount.magnitude(amount.unit):
        return amount.to(given.unit) if amount.kind == given.kind else given - given
    density = order.density
    if density is not None and {amount.kind, given.kind} == {"mass", "volume"}:
        return (amount * density).to("g") if given.kind == "mass" else (amount / density).to("mL")
    sentence = (
        f"{text_of(given)} are handed out and the directions or the device speak of {text_of(amount)}: write "
        "both by weight "
        "or both by volume, or the density of the finished product."
    )
    place = "device" if what == "device" else f"{PLACE}.applied"
    raise Refused(order.reason("days-supply-unlike-units", sentence, SOURCE, place, "question"))
