"""Level over time of what goes through the skin: skin, then the body as one compartment, exact and superposed.

    course = Course(entries, SkinClock(lag_h=1.0, depot_per_h=0.058), Body(clearance_l_per_h=38.0, volume_l=105.0))
    course.levels(np.array([12.0]))         # ng/mL
    course.area(12.0, 36.0), course.peak(0.0, 36.0)     # ng.h/mL; (ng/mL, h)

Two ways in: evenly for some hours into the depot (a patch that is worn), or from the surface, which empties at a rate
of its own, into the depot. All is linear, so a level is a sum of exponentials, one set for each application.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil, exp, log

import numpy as np

from lenitive.pharmacology.models.skin import PARAMETERS, rate_in_per_h
from lenitive.pharmacology.solving.arrays import Floats

NG_PER_ML = 1000.0  # of 1 mg/L
APART = 2e-5  # rates nearer than this (as a share) are taken so far from each other
MOST_EXPONENT = 500.0
STEP_H, MOST_STEPS, FEWEST_STEPS, ZOOMS, ZOOMED = 0.1, 6_000, 400, 3, 33


@dataclass(frozen=True)
class SkinClock:
    """Rates of the skin. `surface_per_h`: None where an application enters evenly, as from a patch."""

    lag_h: float
    depot_per_h: float
    surface_per_h: float | None = None


@dataclass(frozen=True)
class Body:
    """One compartment."""

    clearance_l_per_h: float
    volume_l: float


@dataclass(frozen=True)
class SkinEntry:
    """A train of applications, `mg` of each reaching the blood. `over_h`: how long it enters, 0 from the surface.

    `before_every_h`: the same train has gone on to infinity before the first one; 0 if not.
    """

    times_h: Floats
    mg: float
    over_h: float = 0.0
    before_every_h: float = 0.0


def clocks(input_h: float | None, depot_half_life_h: tuple[float, float, float] | None) -> tuple[SkinClock, ...]:
    """The typical clock, then every corner of the ranges that are declared for its numbers.

    Without a depot of its own an ingredient goes through the skin as ketamine does (models/skin.py).
    """
    ketamine = {one.name: (one.value, one.low or 0.0, one.high or 0.0) for one in PARAMETERS}
    lags, peaks = ketamine["skin_lag_h"], ketamine["skin_flux_peak_h"]
    if depot_half_life_h is None or input_h is None:
        halves = ketamine["skin_depot_half_life_h"]
        chosen = [(0, 0, 0), *((lag, peak, half) for lag in (1, 2) for peak in (1, 2) for half in (1, 2))]
        return tuple(_from_surface(lags[lag], peaks[peak], halves[half]) for lag, peak, half in chosen)
    low, typical, high = depot_half_life_h
    corners = [(lags[0], typical), *((lag, half) for lag in lags[1:] for half in (low, high))]
    return tuple(SkinClock(lag, log(2) / half) for lag, half in corners)


def _from_surface(lag_h: float, peak_h: float, half_life_h: float) -> SkinClock:
    out_per_h = log(2) / half_life_h
    in_per_h = float(rate_in_per_h(np.asarray(peak_h - lag_h), np.asarray(out_per_h)))
    return SkinClock(lag_h, out_per_h, in_per_h)


@dataclass(frozen=True)
class Course:
    """Everything that one ingredient brings, by one clock, in one body."""

    entries: tuple[SkinEntry, ...]
    clock: SkinClock
    body: Body

    @cached_property
    def _rates(self) -> Floats:
        """Of the exponentials: surface (if there is one), depot, body; kept apart from each other."""
        body = self.body.clearance_l_per_h / self.body.volume_l
        found = sorted(rate for rate in (self.clock.surface_per_h, self.clock.depot_per_h, body) if rate)
        for place in range(1, len(found)):
            found[place] = max(found[place], found[place - 1] * (1 + APART))
        return np.array(found)

    @cached_property
    def _modes(self) -> Floats:
        """What 1 mg/L given to the first of the spaces makes of each exponential in the body, [rates]."""
        rates = self._rates
        apart = np.array([np.prod([other - rate for other in rates if other != rate]) for rate in rates])
        body = self.body.clearance_l_per_h / self.body.volume_l
        return np.asarray(np.prod(rates) / body / apart, dtype=np.float64)

    @cached_property
    def _events(self) -> tuple[Floats, Floats, Floats]:
        """Times, ascending; what each adds to the even part [events], and to each exponential [rates, events]."""
        parts = [part for entry in self.entries if entry.times_h.size for part in self._of(entry)]
        if not parts:
            return np.empty(0), np.empty(0), np.empty((self._rates.size, 0))
        times = np.concatenate([part[0] for part in parts]) + self.clock.lag_h
        even, weights = np.concatenate([part[1] for part in parts]), np.concatenate([part[2] for part in parts], axis=1)
        order = np.argsort(times, kind="stable")
        return times[order], even[order], weights[:, order]

    def _of(self, entry: SkinEntry) -> Iterator[tuple[Floats, Floats, Floats]]:
        """Each application; those of a steady state that are long over as one event, their sum a geometric series."""
        rates, every, times = self._rates, entry.before_every_h, entry.times_h
        weights = entry.mg * NG_PER_ML / self.body.volume_l * self._modes
        steps = weights / (entry.over_h * rates) if entry.over_h else weights
        if every:
            running, waiting = ceil(entry.over_h / every - APART), ceil(self.clock.lag_h / every)
            fading = np.exp(-rates * running * every)
            older = (
                np.exp(rates * (entry.over_h - running * every)) - fading if entry.over_h else np.exp(-rates * every)
            )
            yield (
                times[:1] - every * (waiting + (1 if entry.over_h else 0)),
                np.zeros(1),
                (steps * older / (1 - np.exp(-rates * every)))[:, None],
            )
            times = np.concatenate([times[0] - every * np.arange(running + waiting, 0, -1), times])
        if not entry.over_h:
            yield times, np.zeros(times.size), np.repeat(weights[:, None], times.size, axis=1)
            return
        for sign, shift in ((1.0, 0.0), (-1.0, entry.over_h)):
            even = np.full(times.size, sign * float(steps.sum()))
            yield times + shift, even, np.repeat(-sign * steps[:, None], times.size, axis=1)

    def levels(self, at_h: Floats) -> Floats:
        """ng/mL at each time, shape [times]."""
        times, even, _ = self._events
        found = _before(np.cumsum(even), times, at_h)
        for place, rate in enumerate(self._rates):
            found = found + self._fading(place, float(rate), at_h)
        return np.maximum(found, 0.0)

    def area(self, from_h: float, to_h: float) -> float:
        """Under the level between two times, ng.h/mL."""
        ends = np.array([from_h, to_h])
        times, even, weights = self._events
        total = _before(np.cumsum(even), times, ends) * ends - _before(np.cumsum(even * times), times, ends)
        for place, rate in enumerate(self._rates):
            added = _before(np.cumsum(weights[place]), times, ends)
            total = total + (added - self._fading(place, float(rate), ends)) / rate
        return max(float(total[1] - total[0]), 0.0)

    def peak(self, from_h: float, to_h: float) -> tuple[float, float]:
        """The highest level between two times, and when: the first of equal ones."""
        steps = int(min(max((to_h - from_h) / STEP_H, FEWEST_STEPS), MOST_STEPS))
        times = self._events[0]
        within = times[(times > from_h) & (times < to_h)]
        grid = np.unique(np.concatenate([np.linspace(from_h, to_h, steps + 1), within[:MOST_STEPS]]))
        for _ in range(ZOOMS + 1):
            levels = self.levels(grid)
            top = int(levels.argmax())
            highest, at_h = float(levels[top]), float(grid[top])
            grid = np.linspace(grid[max(top - 1, 0)], grid[min(top + 1, grid.size - 1)], ZOOMED)
        return highest, at_h

    def _fading(self, place: int, rate: float, at_h: Floats) -> Floats:
        """The sum over all events of weight x exp(-rate x time since), at each time."""
        times, states = self._events[0], self._states[place]
        last = np.searchsorted(times, at_h, side="right") - 1
        since = np.where(last >= 0, at_h - times[np.maximum(last, 0)] if times.size else 0.0, 0.0)
        return np.where(last >= 0, states[np.maximum(last, 0)] * np.exp(-rate * since), 0.0) if times.size else 0 * at_h

    @cached_property
    def _states(self) -> list[Floats]:
        times, _, weights = self._events
        return [_running(times, weights[place], float(rate)) for place, rate in enumerate(self._rates)]


def _before(sums: Floats, times: Floats, at_h: Floats) -> Floats:
    """A running sum as it stands at each time."""
    return np.concatenate([[0.0], sums])[np.searchsorted(times, at_h, side="right")]


def _running(times: Floats, weights: Floats, rate: float) -> Floats:
    """The fading sum right after each event; in pieces, so that no exponential overflows."""
    states = np.empty(times.size)
    first, carried, carried_at = 0, 0.0, 0.0
    while first < times.size:
        after = int(np.searchsorted(times, times[first] + MOST_EXPONENT / rate, side="right"))
        grown = np.exp(rate * (times[first:after] - times[first]))
        start = carried * exp(-rate * (times[first] - carried_at)) if first else 0.0
        states[first:after] = (start + np.cumsum(weights[first:after] * grown)) / grown
        carried, carried_at, first = float(states[after - 1]), float(times[after - 1]), after
    return states
