"""Dose ticks: one lane per route under the panels, a shape and letters for each route, a bar for an infusion.

parts, height = dose_lanes(prediction, x, top=400, size=WIDE)
"""

from __future__ import annotations

from itertools import pairwise

from lenitive.pharmacology.answers.prediction import Given, Prediction
from lenitive.pictures.plan import LANE, Size
from lenitive.pictures.scales import Scale
from lenitive.pictures.svg import label, shape
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
    """Bars for infusions; shapes where there is room, else strokes, each pixel once."""
    parts: list[str] = []
    starts = [x(dose.start_h) for dose in doses]
    closest = min((b - a for a, b in pairwise(starts)), default=CROWDED)
    drawn: set[str] = set()
    for dose, left in zip(doses, starts, strict=True):
        width = x(dose.end_h) - left
        if width >= SHORTEST_BAR:
            right = min(width, x.last - left)
            parts.append(shape("rect", "p-dose", x=left, y=y - 4, width=right, height=8, rx=1))
        elif closest >= CROWDED:
            parts.append(mark(dose.route, left, y))
        elif f"{left:.0f}" not in drawn:
            drawn.add(f"{left:.0f}")
            parts.append(shape("line", "p-dose", x1=left, y1=y - 6, x2=left, y2=y + 6))
    return parts


def mark(route: str, x: float, y: float) -> str:
    """The shape of a route."""
    left, right, up, down = x - 5.0, x + 5.0, y - 5.0, y + 5.0
    if route == "iv":
        return shape("path", "p-dose", d=f"M{left:.1f} {up:.1f}H{right:.1f}L{x:.1f} {down:.1f}Z")
    if route == "im":
        return shape(
            "path", "p-dose", d=f"M{x:.1f} {up:.1f}L{right:.1f} {y:.1f}L{x:.1f} {down:.1f}L{left:.1f} {y:.1f}Z"
        )
    if route == "oral":
        return shape("rect", "p-dose", x=x - 4, y=y - 4, width=8, height=8)
    if route == "rectal":
        return shape("rect", "p-dose-open", x=x - 4, y=y - 4, width=8, height=8)
    if route == "topical":
        return shape("path", "p-dose-open", d=f"M{x - 4:.1f} {down:.1f}V{y:.1f}a4 4 0 0 1 8 0V{down:.1f}Z")
    if route == "nasal":
        return shape("path", "p-dose", d=f"M{x:.1f} {up:.1f}L{right:.1f} {down:.1f}H{left:.1f}Z")
    return shape("circle", "p-dose" if route == "sublingual" else "p-dose-open", cx=x, cy=y, r=4.5)
