"""The amount that a question shows as an example: of this product, and never more of ketamine than is usual at once.

    example_of(order, way)      # "applied: 2.5 mL" for 100 mg/mL by mouth, "applied: 5 mL" for 10 mg/mL

People copy examples. What to write in place of an amount that was given is told by `unmeasured`.
"""

from __future__ import annotations

from lenitive.compounding.derivations import text_of
from lenitive.compounding.directed.ranges import AT_ONCE, range_for
from lenitive.compounding.labels.ways import WayOfUse
from lenitive.compounding.orders.order import Order
from lenitive.units import Quantity

DRUG = "ketamine"
VOLUMES = tuple(Quantity.parse(text) for text in ("5 mL", "2.5 mL", "2 mL", "1 mL", "0.5 mL", "0.2 mL", "0.1 mL"))


def example_of(order: Order, way: WayOfUse) -> str:
    """One stroke of the device that was weighed; a volume that brings no more than is usual; else that of the form."""
    device = order.device
    if way.measure == "device" and way.sites == "skin" and device and device.per_stroke is not None:
        return f"applied: {text_of(device.per_stroke)}"
    if way.measure not in ("volume", "staff"):
        return way.ask["applied"]
    most, usual = Quantity.parse(way.ask["applied"].partition(": ")[2]), _usual_volume(order)
    if usual is None or usual >= most:
        return way.ask["applied"]
    fitting = (each for each in VOLUMES if each <= usual and each < most)
    return f"applied: {text_of(next(fitting, VOLUMES[-1]))}"


def _usual_volume(order: Order) -> Quantity | None:
    """The volume that brings as much ketamine as is usual at once; None where that is not known in mg."""
    found = range_for(order.formula.route.casefold(), AT_ONCE)
    lines = [line for line in order.formula.lines if line.ingredient == DRUG]
    strengths = [line.strength or order.strengths.get(line.ingredient) for line in lines]
    if found is None or found.usual_to.kind != "mass" or len(strengths) != 1 or strengths[0] is None:
        return None
    if strengths[0].kind not in ("mass/volume", "% w/v"):
        return None
    return (found.usual_to / strengths[0].to("mg/mL")).to("mL")
