"""An order book of 500 orders, each planned to a worksheet with lots, certificates, aliquots and beyond-use date.

    order_book_times(repeats=5).median_s     # seconds to plan all of them, from orders that were read before
    python benchmarks/order_book.py          # prints it; the aim is under 1 s

The orders are those of examples/orders in turn, each of another amount, so that nothing is the same sum twice.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from timing import Times, timed

from lenitive.compounding.orders import Order, read_order
from lenitive.compounding.worksheets import PlannedWorksheet, plan
from lenitive.documents import read_file

EXAMPLES = Path(__file__).parent.parent / "examples" / "orders"
ORDERS = 500
AIM_S = 1.0


def order_book(size: int = ORDERS) -> list[Order]:
    """That many orders, of 100 % to 70 % of the amounts in the examples."""
    examples = [read_order(read_file(path), EXAMPLES) for path in sorted(EXAMPLES.glob("*.yaml"))]
    return [_smaller(examples[place % len(examples)], place) for place in range(size)]


def _smaller(order: Order, place: int) -> Order:
    if order.amount.is_a("piece"):
        return order
    return replace(order, amount=order.amount * (1 - Fraction(place, ORDERS) * Fraction(3, 10)))


def plan_all(book: list[Order]) -> list[PlannedWorksheet]:
    """Every worksheet; Refused when one of the orders cannot be made."""
    return [plan(order) for order in book]


def order_book_times(repeats: int) -> Times:
    """Seconds to plan the book."""
    book = order_book()
    return timed(lambda: plan_all(book), repeats)


if __name__ == "__main__":
    median_s = order_book_times(5).median_s
    print(f"{ORDERS} orders planned in {median_s:.2f} s (aim: under {AIM_S:.0f} s)")
