"""What reading an order adds to `lenitive.fields`: the manner of an order, and what a mL can weigh.

fields.taken("density", partial(density_of, example="1.05 g/mL"))
"""

from __future__ import annotations

from lenitive.fields import Manner
from lenitive.readings import quantity_of
from lenitive.reasons import refusal
from lenitive.units import Quantity

SOURCE = "docs/orders.md"
ORDER = Manner(SOURCE, longest_text=400)
DENSITIES = (Quantity("0.5", "g/mL"), Quantity(2, "g/mL"))


def density_of(text: str, example: str) -> Quantity:
    """What a mL weighs, within what a liquid or a cream can: 1050 g/mL is a slip of a thousand."""
    found = quantity_of(text, "mass/volume", example)
    if DENSITIES[0] <= found <= DENSITIES[1]:
        return found
    sentence = f"{found} cannot be right: write a density from {DENSITIES[0]} to {DENSITIES[1]}."
    raise refusal("out-of-range", sentence)


def marked(key: str) -> str:
    """A key as a sentence marks it."""
    return f"{{{key}}}"
