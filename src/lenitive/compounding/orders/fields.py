"""What reading an order adds to `lenitive.fields`: the manner of an order, and what a mL can weigh.

density(fields, "1.05 g/mL")   # a Quantity; None, and a problem, for 1050 g/mL
"""

from __future__ import annotations

import re

from lenitive.fields import Fields, Manner
from lenitive.readings import chosen
from lenitive.reasons import POLICY
from lenitive.units import Quantity

SOURCE = "docs/orders.md"
ORDER = Manner(SOURCE, longest_text=400, choosing=chosen)
NOTHING = re.compile(r"0+(?:\.0+)?\s*(?:mL|g|mg)")  # 0 g is an answer where a Quantity has to be above nothing
DENSITIES = (Quantity("0.5", "g/mL"), Quantity(2, "g/mL"))


def density(fields: Fields, example: str) -> Quantity | None:
    """What a mL weighs, within what a liquid or a cream can: 1050 g/mL is a slip of a thousand."""
    found = fields.quantity("density", "mass/volume", example)
    if found is None or DENSITIES[0] <= found <= DENSITIES[1]:
        return found
    sentence = f"{found} cannot be right: write a density from {DENSITIES[0]} to {DENSITIES[1]}."
    fields.refuse("density", "out-of-range", sentence, POLICY)
    return None
