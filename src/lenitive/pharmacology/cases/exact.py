"""The doses of a case before they become floats: what a pump or a syringe is set by.

    read(node).exact[0].base_mg  # Fraction(35)

A `DoseRow` is the same in floats, for the solver.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class ExactRow:
    """A train of equal doses as it was read: mg of base in each, hours; count None: without end."""

    path: str
    route: str
    form: str
    base_mg: Fraction
    at_h: Fraction
    lag_h: Fraction
    over_h: Fraction
    is_push: bool
    every_h: Fraction | None = None
    count: int | None = 1
    is_steady_state: bool = False

    @property
    def starts_h(self) -> tuple[Fraction, ...]:
        """Start of each dose, hours; ValueError for a row without end."""
        if self.count is None:
            raise ValueError("a row without end has no last dose")
        return tuple(self.at_h + place * (self.every_h or 0) for place in range(self.count))
