"""When a container lasts longer than it may be used: the patient would throw away what was paid for, or use it.

    outlasting(record, Quantity("120", "g"))   # a warning when 120 g last 50 days and the date is 35 days away
"""

from __future__ import annotations

from datetime import timedelta

from lenitive.compounding.labels.label import Record
from lenitive.compounding.reasons import Reason
from lenitive.compounding.supply import days_supply
from lenitive.units import Quantity


def outlasting(record: Record, dispensed: Quantity) -> tuple[Reason, ...]:
    """A warning when the days' supply ends after the beyond-use date; empty when it does not, or is not known."""
    order, dated = record.worksheet.order, record.worksheet.beyond_use
    given = order.prescription.directions if order.prescription else None
    if dated is None or given is None or given.applied is None or not given.times_a_day:
        return ()
    applied = given.applied
    if applied.kind == "spray" and order.device and order.device.per_stroke:
        applied = applied.magnitude("spray") * order.device.per_stroke
    if applied.kind != dispensed.kind:
        return ()
    supply = days_supply(dispensed, given.times_a_day * applied)
    last = record.handed_out_on + timedelta(days=supply.days - 1)
    if last <= dated.date:
        return ()
    sentence = (
        f"{dispensed} last {supply.days} days, until {last}, and may be used until {dated.date} only: hand out less, "
        "or in two parts."
    )
    return (order.reason("label-outlasts-beyond-use", sentence, "evidence 2.6", "amount", "warning"),)
