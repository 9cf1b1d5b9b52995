"""From hours and ng/mL to pixels, and the round numbers that an axis shows.

level_ticks(187.0, 5) -> [0, 50, 100, 150]    time_axis(24.0, 8).labels -> ("0", "4", "8", ...)
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import NamedTuple

STEPS_MIN = (1, 2, 5, 10, 15, 30)
STEPS_H = (1, 2, 3, 4, 6, 8, 12)
STEPS_D = (0.5, 1, 2, 3, 4, 7, 14, 28, 56, 84)
MINUTES_UP_TO, HOURS_UP_TO = 2.0, 48.0


@dataclass(frozen=True)
class Scale:
    """Linear: value `low` lies at pixel `first`, `high` at `last`."""

    low: float
    high: float
    first: float
    last: float

    def __call__(self, value: float) -> float:
        return self.first + (value - self.low) / (self.high - self.low) * (self.last - self.first)


class Scales(NamedTuple):
    """Where a time and a value lie in a panel."""

    x: Scale
    y: Scale


@dataclass(frozen=True)
class TimeAxis:
    """Ticks in hours, what stands under them, and the axis title with its unit."""

    ticks_h: tuple[float, ...]
    labels: tuple[str, ...]
    title: str


def nice_step(span: float, most: int) -> float:
    """The smallest of 1, 2, 2.5, 5 x 10^n that cuts `span` into at most `most` steps."""
    power: float = 10.0 ** floor(log10(span / most))
    return next(step * power for step in (1, 2, 2.5, 5, 10) if span / (step * power) <= most + 1e-9)


def level_ticks(top: float, most: int) -> list[float]:
    """Round levels from 0 to `top`."""
    step = nice_step(top, most)
    return [index * step for index in range(floor(top / step + 1e-9) + 1)]


def time_axis(horizon_h: float, most: int) -> TimeAxis:
    """Minutes up to 2 h, hours up to 48 h, days beyond; at most `most` steps."""
    unit, steps, a_unit_h = _time_unit(horizon_h)
    span = horizon_h / a_unit_h
    step = next((step for step in steps if span / step <= most + 1e-9), nice_step(span, most))
    counts = range(floor(span / step + 1e-9) + 1)
    values = [index * step for index in counts]
    title = f"time, {unit} from the start)"
    return TimeAxis(tuple(value * a_unit_h for value in values), tuple(f"{value:g}" for value in values), title)


def _time_unit(horizon_h: float) -> tuple[str, tuple[float, ...], float]:
    """How it is called, its steps, and how many hours one of it is."""
    if horizon_h <= MINUTES_UP_TO:
        return "min (minutes", STEPS_MIN, 1 / 60
    return ("h (hours", STEPS_H, 1.0) if horizon_h <= HOURS_UP_TO else ("d (days", STEPS_D, 24.0)


def plain(value: float) -> str:
    """A level or time for reading: three significant digits, thousands with commas, never an exponent."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) < 0.001:
        return "below 0.001"
    decimals = max(0, 2 - floor(log10(abs(value))))
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
