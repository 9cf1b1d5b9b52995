"""Many doses in one picture: instead of hundreds of teeth, the lowest and the highest level of each interval.

thinned = enveloped(times_h, {"p50": values}, horizon_h=2016.0)
thinned.times_h, thinned.low["p50"], thinned.high["p50"]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WINDOWS = 42
CROWDED_DOSES = 60


@dataclass(frozen=True)
class Envelope:
    """Lowest and highest value of each line in each window; `times_h` are the middles, the ends moved to the edges."""

    times_h: list[float]
    low: dict[str, list[float]]
    high: dict[str, list[float]]


def window_h(horizon_h: float) -> float:
    """How long a window is."""
    return horizon_h / WINDOWS


def enveloped(times_h: Sequence[float], lines: Mapping[str, Sequence[float]], horizon_h: float) -> Envelope:
    """Windows without any time are left out."""
    places: dict[int, list[int]] = {}
    for place, time in enumerate(times_h):
        places.setdefault(min(WINDOWS - 1, int(time / window_h(horizon_h))), []).append(place)
    middles = [(window + 0.5) * window_h(horizon_h) for window in places]
    middles[0], middles[-1] = 0.0, horizon_h
    low = {name: [min(values[i] for i in inside) for inside in places.values()] for name, values in lines.items()}
    high = {name: [max(values[i] for i in inside) for inside in places.values()] for name, values in lines.items()}
    # The first window begins before anything was given: its lowest level would be zero.
    for name, values in low.items():
        values[0] = values[1] if len(values) > 1 else low[name][0]
    return Envelope(middles, low, high)
