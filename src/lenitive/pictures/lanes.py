"""Dose ticks: one lane per route under the panels, a shape and letters for each route, a bar for an infusion.

parts, height = dose_lanes(prediction, x, top=400, size=WIDE)
"""

from __future__ import annotations

from itertools import pairwise

from lenitive.pharmacology import Given, Prediction
from lenitive.pictures.grid import strokes
from lenitive.pictures.plan import LANE, Size
from lenitive.pictures.scales import Scale
from lenitive.pictures.svg import label, number, shape
from lenitive.pictures.words import ROUTES

CROWDED = 9.0  # pixels between doses below which a shape becomes a stroke
SHORTEST_BAR = 3.0


def routes_of(prediction: Prediction) -> list[str]:
    """The routes in the order in which they are first used."""
    return list(dict.fromkeys(dose.route for dose in prediction.doses))


def dose_lanes(prediction: Prediction, x: Scale, top: float, size: Size) -> tuple[list[str], float]:
    """Elements of all lanes, and how high they are together."""
    parts: list[str] = []
    routes = routes_of(prediction)
    for index, route in enumerate(routes):
        y = top + index * LANE + LANE / 2
        mine = [dose for dose in prediction.doses if dose.route == route]
        parts.append(label(ROUTES[route][0], "p-strong", size.left - 8, y + 4.5, text_anchor="end"))
        parts.append(shape("line", "p-grid", x1=size.left, y1=y, x2=size.plot_right, y2=y))
        parts += _ticks(mine, x, y)
        if size.has_side_labels:
            parts.append(label(f"{ROUTES[route][1]}, {_count(mine)}", "p-quiet", size.plot_right + 10, y + 4))
    return parts, len(routes) * LANE


def _count(doses: list[Given]) -> str:
    return f"{len(doses)} dose" + ("" if len(doses) == 1 else "s")


def _ticks(doses: list[Given], x: Scale, y: float) -> list[str]:
    """Bars for infusions; shapes where there is room, else strokes, each pixel once; one path for all of a look."""
    paths: dict[str, str] = {}
    crowded: list[float] = []
    starts = [x(dose.start_h) for dose in doses]
    closest = min((b - a for a, b in pairwise(starts)), default=CROWDED)
    for dose, left in zip(doses, starts, strict=True):
        width = x(dose.end_h) - left
        if width >= SHORTEST_BAR:
            wide = number(min(width, x.last - left))
            paths["p-dose"] = paths.get("p-dose", "") + f"M{number(left)} {number(y - 4)}h{wide}v8h-{wide}z"
        elif closest >= CROWDED:
            look, drawn = mark(dose.route, left, y)
            paths[look] = paths.get(look, "") + drawn
        else:
            crowded.append(left)
    shapes = [shape("path", look, d=drawn) for look, drawn in paths.items()]
    return [*shapes, strokes(crowded, (y - 6, y + 6))]


# From the middle of the mark; filled, or open where only the outline is drawn.
MARKS = {
    "iv": ("p-dose", "m-5-5h10l-5 10z"),
    "im": ("p-dose", "m0-5l5 5-5 5-5-5z"),
    "nasal": ("p-dose", "m0-5l5 10h-10z"),
    "oral": ("p-dose", "m-4-4h8v8h-8z"),
    "rectal": ("p-dose-open", "m-4-4h8v8h-8z"),
    "topical": ("p-dose-open", "m-4 5v-5a4 4 0 0 1 8 0v5z"),
    "sublingual": ("p-dose", "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
    "buccal": ("p-dose-open", "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
}


def mark(route: str, x: float, y: float) -> tuple[str, str]:
    """The shape of a route: its class and its path."""
    look, drawn = MARKS[route]
    return look, f"M{number(x)} {number(y)}{drawn}"
