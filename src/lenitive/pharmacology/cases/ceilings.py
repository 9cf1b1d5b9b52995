"""Is it too much, or far from usual? Checks over all rows of a regimen that could be read.

    check_regimen(fields, Plan(rows, weight_kg=Fraction(70), horizon_h=Fraction(24)))

The hour is a sliding one: any sixty minutes, one end included, infusions by the part that runs inside. Times are whole
microseconds here, so that three doses twenty minutes apart never count as four in the hour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Literal

import numpy as np
import numpy.typing as npt

from lenitive.pharmacology.cases.fields import Fields
from lenitive.pharmacology.cases.limits import LIMITS, USUAL, Limit
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import Row
from lenitive.units import Quantity

Microseconds = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

HOUR = 3_600_000_000
INJECTED = ("iv", "im")
ROUNDING = 1e-9  # an amount exactly at the limit passes, though floats may sum to a hair above it


@dataclass(frozen=True)
class Plan:
    """The rows that could be read, the person's weight, and until when doses count (None: not known)."""

    rows: tuple[Row, ...]
    weight_kg: Fraction | None
    horizon_h: Fraction | None


@dataclass(frozen=True)
class Train:
    """Equal doses: when they start, how long each runs (0: at once), mg of base each."""

    starts: Microseconds
    over: int
    mg: float


def check_regimen(fields: Fields, plan: Plan) -> None:
    """Add the problems of the whole regimen; `fields` is the case."""
    _check_same(plan)
    taken = [row for row in plan.rows if row.cream is None]  # what is on the skin has limits of its own
    sensible = [row for row in taken if row.base_mg is not None and not _is_questioned(row, row.base_mg)]
    if plan.horizon_h is None:
        return
    sensible = [row for row in sensible if row.schedule.at_h < plan.horizon_h]
    _check_starts(plan.rows, plan.horizon_h)
    if not _is_too_many(fields, plan.rows, plan.horizon_h) and plan.weight_kg is not None:
        for name, is_injected in (("injected_mg_per_kg", True), ("other_mg_per_kg", False)):
            trains: dict[str, list[Train]] = {}
            for row in (row for row in sensible if (row.route in INJECTED) == is_injected):
                trains.setdefault(row.route, []).extend(trains_of(row, plan.horizon_h, float(row.base_mg or 0)))
            _check_hour(fields, trains, plan.weight_kg, LIMITS[name])


def _is_too_many(fields: Fields, rows: tuple[Row, ...], horizon_h: Fraction) -> bool:
    doses, limit = sum(row.schedule.number_until(horizon_h) + _before(row) for row in rows), LIMITS["doses"]
    if doses > limit.high:
        sentence = f"these rows make {doses} doses until {shown(horizon_h, 'h')}. {limit.sentence}"
        fields.refuse("regimen", "too-many-doses", f"{sentence} Write a shorter horizon, or fewer doses", limit.source)
    return doses > limit.high


def _check_same(plan: Plan) -> None:
    first: dict[tuple[object, ...], Row] = {}
    for row in plan.rows:
        earlier = first.setdefault(row.same, row)
        if earlier is not row:
            sentence = f"this row says the same as {earlier.fields.place()}: take one away, or combine them: "
            row.fields.refuse("", "duplicate-row", sentence + "one row with the sum of the amounts")


def _check_starts(rows: tuple[Row, ...], horizon_h: Fraction) -> None:
    for row in rows:
        if row.schedule.at_h >= horizon_h:
            sentence = f"this row starts at {_clock(row.schedule.at_h)}, and the case ends at {_clock(horizon_h)}: "
            row.fields.refuse("at", "starts-after-horizon", sentence + "set a later horizon, or take the row away")


def _is_questioned(row: Row, base_mg: Fraction) -> bool:
    """Ask about an amount that a slip between mg and mcg would explain. Long infusions are judged by the hour."""
    usual, fold = USUAL[row.route], LIMITS["far_from_usual"].high
    at_once = base_mg / max(Fraction(1), row.dose.over_h)
    if usual.low_mg / fold < at_once < usual.high_mg * fold:
        return False
    is_high = at_once > usual.high_mg
    other = at_once / 1000 if is_high else at_once * 1000
    slip = "If mcg was written as mg" if is_high else "If mg was written as mcg"
    row.fields.refuse(
        "amount" if row.fields.has("amount") else "rate",
        "amount-far-from-usual",
        f"is the unit right? This comes to {_mg(at_once)} of base by {row.route} within an hour; usual is "
        f"{_mg(usual.low_mg)} to {_mg(usual.high_mg)}. {slip}, it is {_mg(other)}: write the unit that is meant",
        usual.source,
        is_question=True,
    )
    return True


def _mg(amount_mg: Fraction) -> str:
    return shown(amount_mg, "mg") if amount_mg >= Fraction(1, 10) else shown(amount_mg * 1000, "mcg")


def _check_hour(fields: Fields, trains: dict[str, list[Train]], weight_kg: Fraction, limit: Limit) -> None:
    """Refuse when the doses by these routes add up to more than the limit in any hour."""
    if not trains:
        return
    start, mg = worst_hour([train for each in trains.values() for train in each])
    allowed_mg = limit.high * weight_kg
    if mg <= float(allowed_mg) * (1 + ROUNDING):
        return
    sum_mg, start_h, routes = Fraction(mg), Fraction(start, HOUR), " and ".join(trains)
    given = f"{shown(sum_mg, 'mg')} of base ({shown(sum_mg / weight_kg, 'mg/kg')})"
    fields.refuse(
        "regimen",
        "hourly-limit",
        f"by {routes}, {given} are given in the hour from {_clock(start_h)} to {_clock(start_h + 1)}. {limit.sentence} "
        f"Here that is {shown(allowed_mg, 'mg')}: lower the amounts, or give them further apart",
        limit.source,
    )


def _clock(time_h: Fraction) -> str:
    return Quantity(time_h, "h").display(2)


def _before(row: Row, within_h: int = 1) -> int:
    """Doses of a steady state before each start that still matter within so many hours of it."""
    schedule = row.schedule
    if not (schedule.is_steady_state and schedule.every_h):
        return 0
    return len(schedule.parts) * ceil((within_h + row.dose.over_h) / schedule.every_h)


def trains_of(row: Row, horizon_h: Fraction, mg: float, within_h: int = 1) -> list[Train]:
    """The doses of a row until the horizon, `mg` each, as trains; those of a steady state from `within_h` before it."""
    before = _before(row, within_h) // len(row.schedule.parts)
    trains = []
    for part in row.schedule.parts:
        numbers = np.arange(-before, part.number_until(horizon_h))
        first, every = float((part.at_h + part.lag_h) * HOUR), float((part.every_h or 0) * HOUR)
        trains.append(Train(np.rint(first + numbers * every).astype(np.int64), round(row.dose.over_h * HOUR), mg))
    return trains


def worst_hour(trains: list[Train], hours: int = 1) -> tuple[int, float]:
    """Start (microseconds) and mg of the hour (or of so many hours) in which most is given."""
    edges = np.unique(np.concatenate([train.starts + shift for train in trains for shift in (0, train.over)]))
    starts = np.concatenate([edges, edges - hours * HOUR])
    best = max(_sums(trains, starts, hours * HOUR), key=lambda sums: float(sums.max()))
    place = int(best.argmax())
    return int(starts[place]), float(best[place])


def _sums(trains: list[Train], starts: Microseconds, length: int) -> Iterator[Floats]:
    """Given in each window; the window with its first instant and without its last, then the other way round."""
    run = _run(trains, starts + length) - _run(trains, starts)
    at_once = [train for train in trains if not train.over]
    times = np.concatenate([np.zeros(0, np.int64), *(train.starts for train in at_once)])
    amounts = np.concatenate([np.zeros(0), *(np.full(train.starts.size, train.mg) for train in at_once)])
    order = np.argsort(times, kind="stable")
    times, given = times[order], np.concatenate([[0.0], np.cumsum(amounts[order])])
    sides: tuple[Literal["left", "right"], ...] = ("left", "right")
    for side in sides:
        inside = given[times.searchsorted(starts + length, side)] - given[times.searchsorted(starts, side)]
        yield np.round(run + inside, 6)


def _run(trains: list[Train], times: Microseconds) -> Floats:
    """What infusions have given before each time: rates rise and fall at their edges, the rest is straight."""
    total = np.zeros(times.size)
    infused = [train for train in trains if train.over]
    if not infused:
        return total
    edges = np.concatenate([train.starts + shift for train in infused for shift in (0, train.over)])
    rates = [np.full(train.starts.size, sign * train.mg / train.over) for train in infused for sign in (1, -1)]
    order = np.argsort(edges, kind="stable")
    rate = np.cumsum(np.concatenate(rates)[order])[:-1]
    given = np.concatenate([[0.0], np.cumsum(rate * np.diff(edges[order]))])
    return np.asarray(np.interp(times, edges[order], given), dtype=np.float64)
