"""What is given: rows of doses in milligrams of ketamine base and hours.

    Regimen((DoseRow(route="iv", form="racemate", amount_mg=28.0, duration_h=2 / 3),))

A row is one dose, a train of equal doses, or a train without end. Rows add up: several routes at once, step-up
infusions, changes and stops are several rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor, isfinite

import numpy as np

from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.solving.arrays import Floats

FORMS = ("racemate", "s-ketamine", "r-ketamine")
A_HAIR_H = 1e-6
LONGEST_PUSH_H = 5 / 60 * (1 + 1e-9)  # rules/doses.yaml, patterns; a test holds the two together


@dataclass(frozen=True)
class Cream:
    """What is on the skin in one application of a topical row, besides the ketamine that `amount_mg` counts (base).

    `skin`: "intact", "broken" or "occluded". `partners_mg`: other ingredients, mg per application, as (name, mg).
    """

    applied_g: float
    area_cm2: float
    vehicle: str
    skin: str = "intact"
    partners_mg: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Patch:
    """So many patches put on at once and worn for `worn_h`. `drug_mg`, `area_cm2`: of all of them together.

    `product`: a name of `rules/topical_ingredients.yaml`, patches.
    """

    product: str
    drug: str
    number: int
    worn_h: float
    drug_mg: float
    area_cm2: float
    skin: str = "intact"

    def __post_init__(self) -> None:
        if not (self.number >= 1 and self.worn_h > 0 and self.drug_mg > 0 and self.area_cm2 > 0):
            raise ValueError(
                "patches are at least one, worn for a time above zero, of a content and an area above zero"
            )

    @property
    def partners_mg(self) -> tuple[tuple[str, float], ...]:
        """What they hold, mg, as of a cream."""
        return ((self.drug, self.drug_mg),)


@dataclass(frozen=True)
class SkinRow:
    """A train of creams or patches without ketamine; times as in `DoseRow`. ValueError for an impossible row."""

    what: Cream | Patch
    start_h: float = 0.0
    every_h: float | None = None
    count: int | None = 1
    lag_h: float = 0.0
    is_steady_state: bool = False

    def __post_init__(self) -> None:
        _check_train(self)
        if not self.what.partners_mg:
            raise ValueError("a row without ketamine holds something else")
        if isinstance(self.what, Patch) and self.every_h is not None and self.what.worn_h > self.every_h + A_HAIR_H:
            raise ValueError("a patch is worn for no longer than from one to the next")

    @property
    def has_end(self) -> bool:
        """Whether the row stops by itself."""
        return self.count is not None

    @property
    def last_end_h(self) -> float | None:
        """When the last of them is put on, or taken off if it is a patch, hours; None for a row without end."""
        if self.count is None:
            return None
        worn_h = self.what.worn_h if isinstance(self.what, Patch) else 0.0
        return self.start_h + (self.count - 1) * (self.every_h or 0.0) + self.lag_h + worn_h

    def starts_h(self, until_h: float) -> Floats:
        """When each is put on, at or before `until_h`, hours, ascending; shape [applications]."""
        return _starts_h(self, until_h)

    def number_until(self, until_h: float) -> int:
        """How many are put on at or before `until_h`."""
        return _number_until(self, until_h)


def _check_train(row: DoseRow | SkinRow) -> None:
    """ValueError for times that no train has."""
    is_repeated = bool(row.every_h and isfinite(row.every_h) and row.every_h > 0)
    if not all(isfinite(time) and time >= 0 for time in (row.start_h, row.lag_h)):
        raise ValueError("start_h and lag_h must be finite and not negative")
    if row.count != 1 and not is_repeated:
        raise ValueError("a repeated row needs every_h above zero")
    if row.count is not None and row.count < 1:
        raise ValueError("count must be at least 1")
    if row.is_steady_state and not is_repeated:
        raise ValueError("a steady state needs every_h above zero")


def _starts_h(row: DoseRow | SkinRow, until_h: float) -> Floats:
    if row.start_h > until_h:
        return np.empty(0)
    if row.every_h is None or row.count == 1:
        return np.array([row.start_h])
    fitting = floor((until_h - row.start_h) / row.every_h * (1 + 1e-12)) + 1
    number = fitting if row.count is None else min(row.count, fitting)
    return np.asarray(row.start_h + np.arange(number) * row.every_h, dtype=np.float64)


def _number_until(row: DoseRow | SkinRow, until_h: float) -> int:
    if row.start_h > until_h:
        return 0
    if not row.every_h:
        return 1
    fitting = ceil((until_h - row.start_h) / row.every_h + 1e-9)
    return fitting if row.count is None else min(row.count, fitting)


@dataclass(frozen=True)
class DoseRow:
    """A train of `count` equal doses (None: without end), `every_h` apart, of `amount_mg` base each.

    `duration_h` is the length of an infusion (0: given at once). `lag_h` is added to the route's own delay.
    `device_gap_h`: between the nasal devices of one dose (0: all at once).
    `is_steady_state`: the same train has gone on to infinity before `start_h`. `cream`: topical only.
    `nose_hour_mg`: base sprayed within an hour of it by all rows, where a model has counted it (`within_an_hour`).
    ValueError for an impossible row.
    """

    route: str
    form: str
    amount_mg: float
    start_h: float = 0.0
    duration_h: float = 0.0
    every_h: float | None = None
    count: int | None = 1
    lag_h: float = 0.0
    product: str | None = None
    spray_mg: float | None = None
    device_gap_h: float = 0.0
    is_steady_state: bool = False
    cream: Cream | None = None
    nose_hour_mg: float | None = None

    def __post_init__(self) -> None:
        if self.route not in ROUTES or self.form not in FORMS:
            raise ValueError(f"unknown route or form: {self.route!r}, {self.form!r}")
        if ROUTES[self.route].is_cream != (self.cream is not None):
            raise ValueError("a topical row, and no other, has a cream")
        if not (isfinite(self.amount_mg) and self.amount_mg > 0):
            raise ValueError(f"amount_mg must be positive, not {self.amount_mg!r}")
        if not (isfinite(self.duration_h) and self.duration_h >= 0):
            raise ValueError("duration_h must be finite and not negative")
        _check_train(self)

    @property
    def is_push(self) -> bool:
        """Whether it is injected into a vein within five minutes."""
        return self.route == "iv" and self.duration_h <= LONGEST_PUSH_H

    @property
    def has_end(self) -> bool:
        """Whether the row stops by itself."""
        return self.count is not None

    def starts_h(self, until_h: float) -> Floats:
        """Start of each dose at or before `until_h`, hours, ascending; shape [doses]."""
        return _starts_h(self, until_h)

    @property
    def last_start_h(self) -> float | None:
        """Start of the last dose, hours; None for a row without end."""
        if self.count is None:
            return None
        return self.start_h + (self.count - 1) * (self.every_h or 0.0)

    def number_until(self, until_h: float) -> int:
        """How many doses start at or before `until_h`, without listing them."""
        return _number_until(self, until_h)


@dataclass(frozen=True)
class Regimen:
    """The rows given to one person, in any order: ketamine, and beside it creams and patches without. At least one."""

    rows: tuple[DoseRow, ...]
    skin_rows: tuple[SkinRow, ...] = ()

    def __post_init__(self) -> None:
        if not self.rows and not self.skin_rows:
            raise ValueError("a regimen has at least one row")

    @property
    def every(self) -> tuple[DoseRow | SkinRow, ...]:
        """Both kinds of rows."""
        return (*self.rows, *self.skin_rows)

    @property
    def has_ketamine(self) -> bool:
        """Whether there is any ketamine in it."""
        return bool(self.rows)

    @property
    def has_end(self) -> bool:
        """Whether every row of ketamine stops by itself."""
        return all(row.has_end for row in self.rows)

    @property
    def forms(self) -> frozenset[str]:
        """The forms given: racemate, s-ketamine, r-ketamine."""
        return frozenset(row.form for row in self.rows)

    def within_an_hour(self, route: str) -> Regimen:
        """The same doses, with what all rows of `route` bring within less than an hour of each row's first dose."""
        return replace(self, rows=tuple(self._counted(row) if row.route == route else row for row in self.rows))

    def _counted(self, row: DoseRow) -> DoseRow:
        def near(other: DoseRow) -> int:
            starts = other.starts_h(row.start_h + 1) - row.start_h
            return int(np.sum((starts > -1 + A_HAIR_H) & (starts < 1 - A_HAIR_H)))

        total = sum(near(other) * other.amount_mg for other in self.rows if other.route == row.route)
        return replace(row, nose_hour_mg=float(total))

    def number_until(self, until_h: float) -> int:
        """How many doses start at or before `until_h`."""
        return sum(row.number_until(until_h) for row in self.rows)

    def last_end_h(self, until_h: float) -> float:
        """End of the last dose that starts at or before `until_h`, hours (its lag and infusion included)."""
        ends = [starts[-1] + row.lag_h + row.duration_h for row in self.rows if len(starts := row.starts_h(until_h))]
        return float(max(ends)) if ends else 0.0
