"""The day on which something is handed out: the same for `lenitive label` and `lenitive worksheet`.

handed_out_on("2026-11-24", order, "label")    # date(2026, 11, 24); Refused for what is no day
"""

from __future__ import annotations

from datetime import date

from lenitive.compounding import Order
from lenitive.reasons import Reason, Refused


def handed_out_on(text: str | None, order: Order, command: str) -> date:
    """The day that was given; else that of first filling. A refill is handed out today, or when it is made."""
    if text:
        return day_of(text, command)
    return order.handed_out_on(date.today())


def day_of(text: str, command: str) -> date:
    """The day; Refused, with how to write one, for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = f"--on {text} is not a date: write year-month-day, for example 2026-11-24."
        raise Refused(Reason("bad-date", sentence, f"lenitive {command} --help", path="--on")) from None
