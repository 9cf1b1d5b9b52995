"""Creams for the tests of this room: 5 g of 10 % ketamine base on 300 cm2, four times a day in waking hours.

regimen(cream(skin="broken"))
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lenitive.pharmacology.regimens import Cream, DoseRow, Regimen

CREAM = Cream(applied_g=5.0, area_cm2=300.0, vehicle="lipoderm")
WAKING_H = (7.0, 11.0, 15.0, 19.0)
WEEK_H = 168.0


def cream(**changes: Any) -> Cream:
    """The cream with changes."""
    return replace(CREAM, **changes)


def once(on: Cream = CREAM, amount_mg: float = 500.0, **changes: Any) -> DoseRow:
    """One application at hour 0."""
    return DoseRow("topical", "racemate", amount_mg, cream=on, **changes)


def daily(on: Cream = CREAM, amount_mg: float = 500.0, days: int = 7, hours: tuple[float, ...] = WAKING_H) -> Regimen:
    """The same at these hours of every day."""
    return Regimen(tuple(once(on, amount_mg, start_h=hour, every_h=24.0, count=days) for hour in hours))
