"""How much is mixed: what was ordered, and what is made beyond it.

    batch_of(order).mixed   # 120 g ordered, 3 % of what is mixed is lost: 123.711... g

"3 % more" is not "so much that 3 % may be lost": 123.6 g and 123.71 g. The order says which.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.compounding.orders import Order
from lenitive.reasons import Reason
from lenitive.units import Quantity

UNITS = {"mass": "g", "volume": "mL", "piece": "piece"}


@dataclass(frozen=True)
class Batch:
    """`mixed` in g, mL or pieces (26.4 pieces is an amount of mix, not a count)."""

    ordered: Quantity
    mixed: Quantity
    steps: tuple[str, ...]


def batch_of(order: Order, reasons: list[Reason]) -> Batch | None:
    """The batch; None, with a reason, when the order is not of the kind that the formula is written for."""
    made_per = order.formula.batch_unit
    if order.amount.kind != made_per.kind:
        sentence = (
            f"The formula is written per {made_per} and {order.amount} were ordered: "
            f"order an amount in {UNITS[made_per.kind]}."
        )
        reasons.append(order.reason("amount-of-another-kind", sentence, "arithmetic", "amount"))
        return None
    ordered = order.amount.to(UNITS[order.amount.kind])
    overage = order.overage
    if overage is None:
        return Batch(ordered, ordered, ())
    share = overage.share
    if overage.meaning == "added":
        mixed = ordered * (1 + share)
        step = equals(f"{text_of(ordered)} × {text_of(1 + share)} ({percent(share)} added)", mixed)
    else:
        mixed = ordered / (1 - share)
        step = equals(
            f"{text_of(ordered)} ÷ {text_of(1 - share)} ({percent(share)} of what is mixed may be lost)", mixed
        )
    return Batch(ordered, mixed, (step,))
