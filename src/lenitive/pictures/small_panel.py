"""A small panel: one quantity over time, a median in its band, for one regimen or for several beside each other.

    panel("nausea", (Drawn(times_h, median, bands),), Frame("share", horizon_h=8.0), ("Nausea", "At most 0.3."))

Its siblings: `effects.py` fills it from an Effect, `compared.py` with the same effect under several regimens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite

from lenitive.pictures import svg
from lenitive.pictures.curves import band, line, runs
from lenitive.pictures.grid import level_grid, strokes, time_numbers
from lenitive.pictures.letters import LetterPlace, free_place
from lenitive.pictures.scales import Scale, Scales, level_ticks, time_axis

WIDTH, LEFT, RIGHT, HEIGHT, TOP, FOOT = 320.0, 40.0, 14.0, 96.0, 24.0, 40.0
ARMS = ("", "p-arm-b", "p-arm-c")
ARM_DASHES = ("", "7 3", "2 3")
TIME_STEPS = 5
ROOM_ABOVE = 1.08


@dataclass(frozen=True)
class Drawn:
    """One line: `bands` holds p05 to p95 (empty: none), `arm` says which regimen (0, 1, 2), `letter` marks it."""

    times_h: Sequence[float]
    values: Sequence[float]
    bands: Mapping[str, Sequence[float]] = field(default_factory=dict)
    arm: int = 0
    letter: str = ""

    @property
    def highest(self) -> float:
        """Highest point of line and band."""
        return max((v for v in (*self.values, *self.bands.get("p95", ())) if isfinite(v)), default=0.0)


@dataclass(frozen=True)
class Frame:
    """What stands around the lines: unit, until when, the top of the axis where it is fixed, starts of doses.

    `numbers_times`: what the numbers of the axis are multiplied by, 100 for per cent.
    """

    unit: str
    horizon_h: float
    top: float | None = None
    doses_h: tuple[float, ...] = ()
    numbers_times: float = 1.0


def panel(name: str, lines: Sequence[Drawn], frame: Frame, words: tuple[str, str]) -> str:
    """One <svg>; `name` makes its ids, `words` are its title and its description."""
    top = frame.top or ROOM_ABOVE * max([one.highest for one in lines], default=0.0) or 1.0
    x = Scale(0.0, frame.horizon_h, LEFT, WIDTH - RIGHT)
    y = Scale(0.0, top, TOP + HEIGHT, TOP)
    parts = [svg.label(frame.unit, "p-quiet", 0, 12), *_grid(x, y, frame.numbers_times)]
    starts = [x(time) for time in frame.doses_h if time <= frame.horizon_h]
    parts.append(strokes(starts, (TOP + HEIGHT, TOP + HEIGHT + 5)))
    parts += [shape for one in lines for shape in _band(one, x, y)]
    parts += [
        line(runs(one.times_h, one.values, top), Scales(x, y), _look("p-median", one), **_dashes(one)) for one in lines
    ]
    letters: list[LetterPlace] = []
    for one in lines:
        if one.letter:
            letters.append(_letter(one, Scales(x, y), letters))
            parts.append(svg.label(one.letter, "p-letter", *letters[-1]))
    return svg.whole(f"small-{name}", svg.Extent(WIDTH, TOP + HEIGHT + FOOT), words, parts)


def _look(base: str, one: Drawn) -> str:
    return f"{base} {ARMS[one.arm]}".strip()


def _dashes(one: Drawn) -> dict[str, str]:
    return {"stroke_dasharray": ARM_DASHES[one.arm]} if ARM_DASHES[one.arm] else {}


def _band(one: Drawn, x: Scale, y: Scale) -> list[str]:
    """The middle 90 %, and for a line alone the middle 50 % too; cut at the top of the panel."""
    cut = {key: [min(value, y.high) for value in values] for key, values in one.bands.items()}
    found = []
    for low, high, base in (("p05", "p95", "p-band90"), ("p25", "p75", "p-band50")):
        if low in cut and high in cut and (base == "p-band90" or not one.letter):
            found.append(band(one.times_h, (cut[low], cut[high]), Scales(x, y), _look(base, one)))
    return found


def _grid(x: Scale, y: Scale, times: float) -> list[str]:
    axis = time_axis(x.high, TIME_STEPS)
    return [
        *level_grid(y, level_ticks(y.high, 4), (LEFT, WIDTH - RIGHT), times),
        time_numbers(axis, x, y.first + 18),
        svg.label(axis.title.partition(" (")[0], "p-quiet", WIDTH / 2, y.first + 34, text_anchor="middle"),
    ]


def _letter(one: Drawn, scales: Scales, taken: list[LetterPlace]) -> LetterPlace:
    """Beside the highest point of the line, moved on where another letter stands."""
    x, y = scales
    points = [(t, min(v, y.high)) for t, v in zip(one.times_h, one.values, strict=True) if isfinite(v)]
    time, level = max(points, key=lambda point: point[1], default=(0.0, 0.0))
    across, down = min(x(time) + 5, x.last - 9), max(y(level) - 3, TOP + 9)
    return free_place(LetterPlace(across, down), taken, (11, 12), x.last - 9)
