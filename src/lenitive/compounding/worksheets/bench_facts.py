"""What every row needs to know: the order, the batch, the balance and what it can weigh at least.

bench = bench_of(order, batch, reasons)
bench.shown(amount)   # "12.133 g", to the balance
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from lenitive.compounding.formulas import Tolerance
from lenitive.compounding.orders import Balance, Order
from lenitive.compounding.rounding import shown
from lenitive.compounding.weighing import least_weighable, own_error, reading_error
from lenitive.compounding.worksheets.batch import Batch
from lenitive.compounding.worksheets.controlled import controlled_tolerance
from lenitive.compounding.worksheets.worksheet import Window, WorksheetLine
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

HUNDRED = Quantity(100, "%")


@dataclass(frozen=True)
class Bench:
    """`least`, `readability` and `error` in grams, of a measure in mL; None without one. `least_steps`: how the least
    was found. `of_vehicle`: the same for the balance that carries the vehicle."""

    order: Order
    batch: Batch
    reasons: list[Reason] = field(default_factory=list)
    least: Quantity | None = None
    least_steps: tuple[str, ...] = ()
    readability: Quantity | None = None
    error: Quantity | None = None
    capacity: Quantity | None = None
    of_vehicle: Bench | None = None

    def of(self, row: WorksheetLine) -> Bench:
        """What this row is weighed on: a vehicle on its own balance, where the order names one; or measured with."""
        measure = self.order.measure
        if row.measured != "by weight" and measure is not None:
            read_to = reading_error(measure.graduation)
            return replace(self, readability=read_to, error=read_to)
        return self.of_vehicle if row.is_vehicle and self.of_vehicle is not None else self

    @property
    def vehicle(self) -> str | None:
        """The formula's vehicle, or the order's where the formula publishes none."""
        return self.order.formula.vehicle or self.order.vehicle

    def shown(self, amount: Quantity) -> str:
        """As the balance or the measure would show it; anything else to five figures."""
        return shown(amount, self.readability if self.readability and amount.kind == self.readability.kind else None)

    def window(self, amount: Quantity, *, is_controlled: bool = False) -> Window:
        """Within which the weighing must lie, by the formula's own tolerance; by a closer one if it is controlled."""
        allowed: Tolerance = self.order.formula.limits.weighing
        if is_controlled:
            allowed = controlled_tolerance(amount, self.error, allowed)
        value = amount.magnitude(amount.unit) / 100
        low, high = (
            Quantity(value * (end or HUNDRED).magnitude("%"), amount.unit) for end in (allowed.low, allowed.high)
        )
        return Window(low, high, allowed)

    def shown_window(self, window: Window) -> str:
        """Rounded inwards: what is shown as allowed is allowed."""
        return " to ".join(window.ends(self.readability))

    def refuse(self, reason: Reason) -> None:
        """Keep a reason for later, when all are known."""
        self.reasons.append(reason)


_error = lru_cache(maxsize=64)(own_error)
_least = lru_cache(maxsize=64)(least_weighable)  # a store has few balances, and many orders


def bench_of(order: Order, batch: Batch, reasons: list[Reason]) -> Bench:
    """With each balance's own least weighable quantity and error; an incomplete balance is a reason."""
    bench = _on(Bench(order, batch, reasons), order.balance, "balance")
    if order.vehicle_balance is None:
        return bench
    return replace(bench, of_vehicle=_on(Bench(order, batch, reasons), order.vehicle_balance, "vehicle_balance"))


def _on(bench: Bench, balance: Balance | None, key: str) -> Bench:
    if balance is None:
        return bench
    readability = balance.readability.to("g") if balance.readability else None
    bench = replace(bench, readability=readability, capacity=balance.capacity)
    try:
        least = _least(balance)
    except Refused as refused:
        reasons = (bench.order.reason(each.code, each.sentence, each.source, key) for each in refused.reasons)
        bench.reasons.extend(reasons)
        return bench
    return replace(bench, least=least.amount.to("g"), least_steps=least.steps, error=_error(balance))
