"""What a calculator answers: the number as shown, the number as it is, and the sentences between.

    Shown.of(Quantity("6.92018", "g"), Quantity("0.001", "g"))     # Shown("6.920", "g", "6.92018")

`result` is for reading, `exact` for going on: a decimal when it ends, else a fraction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from lenitive.compounding.rounding import exact, number, shown
from lenitive.reasons import Reason
from lenitive.units import Quantity


@dataclass(frozen=True)
class ShownNumber:
    """A number as it is shown, its unit, and the same number exactly. A day has itself for both and no unit.

    `note`: what is said wherever it is shown, such as that a limit is one of example limits.
    """

    result: str
    unit: str
    exact: str
    note: str = ""

    @classmethod
    def of(cls, value: Quantity | Fraction | int, readability: Quantity | None = None) -> ShownNumber:
        """As a person reads it: to the balance when it is an amount of mass and a readability is given."""
        if not isinstance(value, Quantity):
            return cls(number(Fraction(value)), "", exact(Fraction(value)))
        to = readability if value.kind == "mass" else None
        bare = "" if value.unit == "number" else value.unit
        return cls(shown(value, to).partition(" ")[0], bare, exact(value))

    @classmethod
    def percent(cls, share: Fraction, note: str = "") -> ShownNumber:
        """A share as per cent."""
        return cls(number(100 * share), "%", exact(100 * share), note)

    def to_dict(self) -> dict[str, str]:
        """As JSON; a note only when there is one."""
        found = {"result": self.result, "unit": self.unit, "exact": self.exact}
        return found | {"note": self.note} if self.note else found

    def __str__(self) -> str:
        return f"{self.result} {self.unit}{f' ({self.note})' if self.note else ''}".strip()


@dataclass(frozen=True)
class Calculation:
    """`also`: what comes with the result, each by its name; `warnings`: what to look at before going on."""

    calculator: str
    inputs: Mapping[str, str]
    shown: ShownNumber
    steps: tuple[str, ...]
    also: Mapping[str, ShownNumber] = field(default_factory=dict)
    warnings: tuple[Reason, ...] = ()

    @property
    def result(self) -> str:
        """The number as shown."""
        return self.shown.result

    @property
    def unit(self) -> str:
        """Its unit; empty for a day or a bare number."""
        return self.shown.unit

    @property
    def exact(self) -> str:
        """The number itself."""
        return self.shown.exact

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "calculator": self.calculator,
            "inputs": dict(self.inputs),
            **self.shown.to_dict(),
            "steps": list(self.steps),
            "also": {name: shown.to_dict() for name, shown in self.also.items()},
            "warnings": [reason.to_dict("kind", "place") for reason in self.warnings],
        }
