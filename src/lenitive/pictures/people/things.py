"""Things that stand around people: a table, a jar, a plant, a sheet of paper, a lamp, a window.

[*table(150), *jar(180, 150)]      # each stands on the height that is given
"""

from __future__ import annotations

from lenitive.pictures.svg import number as n, shape

WIDTH, HEIGHT = 320.0, 220.0


def ground() -> list[str]:
    """What a drawing stands on: its own light ground, dark or light as the page may be."""
    return [shape("rect", "h-ground", x=0, y=0, width=WIDTH, height=HEIGHT, rx=14)]


def table(top: float) -> list[str]:
    """A table seen a little from above: it fills the drawing from its far edge down."""
    low = f"V{n(HEIGHT - 14)}q0 14-14 14H14q-14 0-14-14z"
    return [
        shape("path", "h-wood", d=f"M0 {n(top)}h{n(WIDTH)}{low}", stroke="none"),
        shape("path", "h-line", d=f"M0 {n(top)}h{n(WIDTH)}"),
    ]


def counter_top(top: float, left: float) -> list[str]:
    """A counter seen from the front."""
    front = f"M{n(left)} {n(top + 9)}H{n(WIDTH)}V{n(HEIGHT - 14)}q0 14-14 14H{n(left)}z"
    return [
        shape("path", "h-wood", d=front, stroke="none"),
        shape("path", "h-line", d=f"M{n(left)} {n(top + 9)}V{n(HEIGHT)}"),
        shape("rect", "h-white", x=left - 6, y=top, width=WIDTH - left + 16, height=11, rx=4),
    ]


def jar(x: float, on: float) -> list[str]:
    """A jar of cream with a lid and a leaf on its label, 40 wide."""
    return [
        shape("path", "h-white", d=f"M{n(x - 18)} {n(on - 34)}h36v27q0 7-7 7h-22q-7 0-7-7z"),
        shape("rect", "h-cloth-1", x=x - 21, y=on - 44, width=42, height=11, rx=4),
        shape("rect", "h-tint", x=x - 18, y=on - 26, width=36, height=16),
        shape("path", "h-leaf", d=f"M{n(x - 5)} {n(on - 13)}q-1-9 11-10 1 10-11 10z"),
    ]


def pump(x: float, on: float) -> list[str]:
    """A pump bottle."""
    return [
        shape("path", "h-line", d=f"M{n(x)} {n(on - 44)}v-9h-13", stroke_width=4),
        shape("rect", "h-cloth-1", x=x - 7, y=on - 46, width=14, height=8, rx=2),
        shape("rect", "h-white", x=x - 15, y=on - 38, width=30, height=38, rx=6),
        shape("rect", "h-tint", x=x - 15, y=on - 27, width=30, height=16),
        shape("path", "h-thin", d=f"M{n(x - 9)} {n(on - 21)}h18m-18 5h12"),
    ]


def plant(x: float, on: float) -> list[str]:
    """A plant in a pot; its stem ends in the earth."""
    return [
        shape("path", "h-line", d=f"M{n(x)} {n(on - 24)}v-30"),
        shape(
            "path",
            "h-cloth-1",
            d=f"M{n(x)} {n(on - 34)}q-16 0-18-14 16-1 18 14z"
            f"M{n(x)} {n(on - 40)}q15 0 17-14-16-1-17 14zM{n(x)} {n(on - 52)}q-9-6-4-18 11 6 4 18z",
        ),
        shape("path", "h-cloth-4", d=f"M{n(x - 13)} {n(on - 24)}h26l-3 20q-.600 4-5 4h-10q-4.400 0-5-4z"),
    ]


def paper(x: float, y: float, wide: float = 54) -> list[str]:
    """A sheet that lies on a table, seen from the front; its lines and ticks."""
    rows = "".join(
        f"M{n(x - wide / 2 + 16)} {n(y + at)}h{n(wide - 28)}M{n(x - wide / 2 + 8)} {n(y + at)}h3" for at in (6, 12, 18)
    )
    return [
        shape("path", "h-white", d=f"M{n(x - wide / 2 + 5)} {n(y)}h{n(wide - 10)}l7 24h{n(-wide - 4)}z"),
        shape("path", "h-thin", d=rows),
    ]


def phone(x: float, y: float, lean: float = 0) -> list[str]:
    """A telephone, 16 by 28, around a point."""
    return [
        f'<g transform="translate({n(x)} {n(y)}) rotate({n(lean)})">'
        + shape("rect", "h-dark", x=-8, y=-14, width=16, height=28, rx=4)
        + shape("rect", "h-tint", x=-5, y=-10, width=10, height=18, rx=1, stroke="none")
        + "</g>"
    ]


def window(x: float, y: float, sky: str = "h-cloth-2") -> list[str]:
    """A window, 70 by 64, from its upper left corner."""
    return [
        shape("rect", sky, x=x, y=y, width=70, height=64, rx=5),
        shape("path", "h-line", d=f"M{n(x + 35)} {n(y)}v64M{n(x)} {n(y + 32)}h70"),
        shape("rect", "h-white", x=x - 5, y=y + 62, width=80, height=8, rx=3),
    ]


def shelf(x: float, y: float, wide: float) -> list[str]:
    """A board with small jars and bottles."""
    looks = ("h-cloth-3", "h-white", "h-cloth-2", "h-cloth-4", "h-white", "h-cloth-1")
    parts = []
    for place in range(int(wide // 24)):
        left, high = x + 5 + 24 * place, (22, 17, 25)[place % 3]
        parts.append(shape("rect", looks[place % 6], x=left, y=y - high, width=16, height=high, rx=3))
        parts.append(shape("rect", "h-white", x=left + 2, y=y - high - 5, width=12, height=6, rx=2))
    return [*parts, shape("rect", "h-wood", x=x, y=y, width=wide, height=6, rx=3)]
