"""What every row needs to know: the order, the batch, the balance and what it can weigh at least.

bench = bench_of(order, batch, reasons)
bench.shown(amount)   # "12.133 g", to the balance
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from lenitive.compounding.formulas import Tolerance
from lenitive.compounding.orders import Order
from lenitive.compounding.rounding import shown
from lenitive.compounding.weighing import least_weighable
from lenitive.compounding.worksheets.batch import Batch
from lenitive.compounding.worksheets.worksheet import Window
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

HUNDRED = Quantity(100, "%")


@dataclass(frozen=True)
class Bench:
    """`least` and `readability` in grams; None without a balance. `least_steps`: how the least was found."""

    order: Order
    batch: Batch
    reasons: list[Reason] = field(default_factory=list)
    least: Quantity | None = None
    least_steps: tuple[str, ...] = ()
    readability: Quantity | None = None

    @property
    def vehicle(self) -> str | None:
        """The formula's vehicle, or the order's where the formula publishes none."""
        return self.order.formula.vehicle or self.order.vehicle

    def shown(self, amount: Quantity) -> str:
        """As the balance would show it; a volume to five figures."""
        return shown(amount, self.readability if amount.is_a("mass") else None)

    def window(self, amount: Quantity) -> Window:
        """Within which the weighing must lie, by the formula's own tolerance."""
        allowed: Tolerance = self.order.formula.limits.weighing
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


_least = lru_cache(maxsize=64)(least_weighable)  # a store has few balances, and many orders


def bench_of(order: Order, batch: Batch, reasons: list[Reason]) -> Bench:
    """With the balance's own least weighable quantity; an incomplete balance is a reason."""
    balance = order.balance
    if balance is None:
        return Bench(order, batch, reasons)
    readability = balance.readability.to("g") if balance.readability else None
    try:
        least = _least(balance)
    except Refused as refused:
        reasons.extend(order.reason(each.code, each.sentence, each.source, "balance") for each in refused.reasons)
        return Bench(order, batch, reasons, readability=readability)
    return Bench(order, batch, reasons, least.amount.to("g"), least.steps, readability)
