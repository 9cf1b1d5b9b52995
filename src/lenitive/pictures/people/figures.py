"""A person, put together of head, neck, body, arms and hands, each with one outline.

    person(Shoulders(80, 110, 34, 220), Portrait("h-skin-3", "short", "h-hair-1", turn=1), body(at, "h-cloth-1"))

A limb is a thick line on a slightly thicker one, so that joints stay round. `turn`: -1 looks left, 1 right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lenitive.pictures.people.hair import BEFORE, BEHIND
from lenitive.pictures.svg import number as n, shape

Point = tuple[float, float]


@dataclass(frozen=True)
class Portrait:
    """A head. `size`: 1.15 is a grown-up; `more`: glasses, beard, mustache, lines of age, closed eyes."""

    skin: str
    hair: str
    color: str
    turn: int = 0
    size: float = 1.15
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shoulders:
    """Shoulders: their middle, their height, half their width, and where the body ends below."""

    x: float
    y: float
    half: float
    bottom: float


def person(at: Shoulders, face: Portrait, trunk: list[str]) -> list[str]:
    """Hair behind, trunk, head with its neck on the trunk."""
    return [*_placed(at, face, BEHIND[face.hair](face.color)), *trunk, *_placed(at, face, head(face))]


def _placed(at: Shoulders, face: Portrait, parts: list[str]) -> list[str]:
    """Parts of a head around 0, 0, moved to where the neck meets the shoulders."""
    moved = f"translate({n(at.x)} {n(at.y - 29.5 * face.size)}) scale({face.size})"
    return [f'<g transform="{moved}">{"".join(parts)}</g>'] if parts else []


def head(face: Portrait) -> list[str]:
    """Neck, ears, face, features, hair before; the middle of the face is 0, 0."""
    return [
        shape("path", face.skin, d="M-7 10v20q7 6 14 0v-20z"),
        shape("path", "h-shade", d="M-6 19q6 5 12 0v3q-6 4-12 1z"),
        *_ears(face),
        shape("path", face.skin, d="M-17-4q0-19 17-19t17 19q0 12-6 19-5 6-11 6t-11-6q-6-7-6-19z"),
        *_features(face),
        *BEFORE[face.hair](face.color, face.turn),
    ]


def _ears(face: Portrait) -> list[str]:
    if face.hair == "scarf":
        return []
    sides = (-1, 1) if face.turn == 0 else (-face.turn,)
    return [shape("ellipse", face.skin, cx=17 * side, cy=1, rx=3.5, ry=5) for side in sides]


def _features(face: Portrait) -> list[str]:
    at = 4 * face.turn
    eyes = [shape("circle", "h-dot", cx=at + side * 6.2, cy=-1, r=1.7) for side in (-1, 1)]
    brows = [shape("path", "h-thin", d=f"M{n(at + side * 6.2 - 3)}-6.5q3-2 6 0") for side in (-1, 1)]
    nose = shape(
        "path", "h-thin", d=f"M{n(at + 1.5 * (face.turn or 1))} 1l{2 * (face.turn or 1)} 4.5h{-3 * (face.turn or 1)}"
    )
    mouth = shape("path", "h-thin", d=f"M{n(at - 4.5)} 10q4.5 4 9 0")
    return [*eyes, *brows, nose, *_beard(face), mouth, *_worn(face)]


def _beard(face: Portrait) -> list[str]:
    at = 4 * face.turn
    parts = []
    if "beard" in face.more:
        parts.append(
            shape(
                "path",
                face.color,
                d="M-16.500 2q3 5 8 5 8-3 17 0 5 0 8-5q0 8-5.500 14.500-5 6-11 6t-11-6q-5.500-6.500-5.500-14.500z",
            )
        )
        parts.append(shape("path", face.skin, d=f"M{n(at - 5.5)} 10.500q5.500-3.500 11 0-5.500 5-11 0z", stroke="none"))
    if "mustache" in face.more:
        parts.append(shape("path", face.color, d=f"M{n(at)} 6.500q-6-1-8 3 5 0 8-1.500 3 1.500 8 1.500-2-4-8-3z"))
    return parts


def _worn(face: Portrait) -> list[str]:
    at = 4 * face.turn
    parts = []
    if "glasses" in face.more:
        parts += [shape("circle", "h-glass", cx=at + side * 6.4, cy=-0.8, r=4.8) for side in (-1, 1)]
        parts.append(shape("path", "h-thin", d=f"M{n(at - 1.6)}-1.200q1.600-1 3.200 0"))
    if "lines" in face.more:
        side = -(face.turn or 1)
        parts.append(shape("path", "h-faint", d=f"M{n(at + side * 10.5)} 4q{1.5 * side} 3 0 5.500"))
        parts.append(shape("path", "h-faint", d=f"M{n(at - 4)}-11q4-1.500 8 0"))
    if "closed" in face.more:
        parts = [shape("path", "h-thin", d=f"M{n(at + side * 6.2 - 3)}-1q3 2.500 6 0") for side in (-1, 1)]
    return parts


def body(of: Shoulders, cloth: str) -> list[str]:
    """A trunk from the shoulders down."""
    x, y, half, bottom = of.x, of.y, of.half, of.bottom
    return [
        shape(
            "path",
            cloth,
            d=f"M{n(x - half)} {n(bottom)}V{n(y + 24)}"
            f"C{n(x - half)} {n(y + 9)} {n(x - half + 8)} {n(y + 4)} {n(x - 13)} {n(y)}H{n(x + 13)}"
            f"C{n(x + half - 8)} {n(y + 4)} {n(x + half)} {n(y + 9)} {n(x + half)} {n(y + 24)}V{n(bottom)}z",
        )
    ]


def coat(of: Shoulders, shirt: str) -> list[str]:
    """A white coat over a shirt, with its lapels and a pocket."""
    x, y = of.x, of.y
    return [
        *body(of, "h-white"),
        shape("path", shirt, d=f"M{n(x - 13)} {n(y)}L{n(x)} {n(y + 36)} {n(x + 13)} {n(y)}z"),
        shape("path", "h-line", d=f"M{n(x)} {n(y + 36)}V{n(of.bottom)}"),
        shape("path", "h-thin", d=f"M{n(x - 15)} {n(y + 2)}l-4 14 7 2M{n(x + 15)} {n(y + 2)}l4 14-7 2"),
    ]


def limb(points: Sequence[Point], cloth: str, width: float = 17) -> list[str]:
    """An arm along points, in the color of a class."""
    d = "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points)
    return [
        shape("path", "h-limb-edge", d=d, stroke_width=width + 4),
        shape("path", f"{cloth}-limb", d=d, stroke_width=width),
    ]


def hand(x: float, y: float, skin: str, thumb: Point = (5, -6)) -> list[str]:
    """A hand that is closed or lies flat; `thumb`: where it points."""
    return [
        shape("path", "h-limb-edge", d=f"M{n(x)} {n(y)}l{n(thumb[0])} {n(thumb[1])}", stroke_width=9),
        shape("circle", skin, cx=x, cy=y, r=8.2),
        shape("path", f"{skin}-limb", d=f"M{n(x)} {n(y)}l{n(thumb[0])} {n(thumb[1])}", stroke_width=5),
    ]


def sleeve_hand(points: Sequence[Point], cloth: str, skin: str, thumb: Point = (5, -6)) -> list[str]:
    """An arm with its hand at the last point."""
    return [*limb(points[:-1], cloth), *hand(*points[-1], skin, thumb)]
