"""Drawings of care: a bad night, an infusion, cream on a forearm, a cabinet that children cannot reach."""

from __future__ import annotations

from lenitive.pictures.people.figures import Portrait, Shoulders, body, hand, limb, person, sleeve_hand
from lenitive.pictures.people.things import ground, phone, pump, table, window
from lenitive.pictures.svg import shape


def night() -> list[str]:
    """A woman sits up in bed at night, a lamp beside her, and reads on her telephone."""
    woman = Shoulders(158, 114, 36, 200)
    return [
        *ground(),
        *window(22, 22, "h-dark"),
        shape("path", "h-cloth-3", d="M70 34a13 13 0 1 0 12 19 11 11 0 0 1-12-19z", stroke="none"),
        shape("rect", "h-wood", x=84, y=92, width=150, height=90, rx=16),
        shape("rect", "h-white", x=104, y=100, width=108, height=70, rx=22),
        *person(woman, Portrait("h-skin-1", "bob", "h-hair-4", 1, more=("glasses",)), body(woman, "h-cloth-2")),
        *lamp(276, 170),
        shape("path", "h-cloth-1", d="M40 230q0-58 44-64 74-10 150 0 34 6 34 64z"),
        shape("path", "h-thin", d="M78 190q20 10 22 34M236 188q-16 12-18 34"),
        *sleeve_hand([(130, 138), (114, 172), (130, 182), (141, 186)], "h-cloth-2", "h-skin-1", (7, -2)),
        *limb([(184, 138), (214, 172), (196, 176)], "h-cloth-2"),
        *phone(182, 158, -8),
        *hand(185, 174, "h-skin-1", (-7, -5)),
    ]


def lamp(x: float, on: float) -> list[str]:
    """A bedside lamp that is on, on its table."""
    return [
        shape("circle", "h-cloth-3", cx=x, cy=on - 56, r=42, stroke="none", fill_opacity="0.45"),
        shape("path", "h-line", d=f"M{x} {on}v-40", stroke_width=4),
        shape("path", "h-cloth-3", d=f"M{x - 22} {on - 38}l9-32h26l9 32z"),
        shape("rect", "h-wood", x=x - 32, y=on, width=64, height=60, rx=5),
        shape("path", "h-line", d=f"M{x - 6} {on + 20}h12"),
    ]


def infusion() -> list[str]:
    """A man in an armchair with an infusion in his arm, and a nurse who stands beside him and watches."""
    man, nurse = Shoulders(118, 116, 38, 200), Shoulders(252, 92, 34, 232)
    return [
        *ground(),
        shape("rect", "h-cloth-1", x=58, y=52, width=120, height=150, rx=30),
        *person(man, Portrait("h-skin-4", "gray", "h-hair-3", 1, more=("beard",)), body(man, "h-cloth-3")),
        shape("path", "h-cloth-4", d="M72 236q-4-52 14-58 32-8 64 0 18 6 14 58z"),
        shape("path", "h-thin", d="M96 196q6 18 4 30M142 196q-6 18-4 30"),
        *armrest(36),
        *armrest(158),
        *sleeve_hand([(92, 142), (72, 162), (58, 168)], "h-cloth-3", "h-skin-4", (-4, -6)),
        *limb([(144, 142), (160, 160)], "h-cloth-3"),
        *limb([(158, 160), (176, 167)], "h-skin-4", 11),
        *hand(184, 168, "h-skin-4", (4, -6)),
        *stand(206),
        shape("path", "h-thin", d="M206 70q2 20-8 40-14 28-26 52"),
        *person(nurse, Portrait("h-skin-1", "bun", "h-hair-2", -1), body(nurse, "h-cloth-2")),
        shape("path", "h-skin-1", d="M243 92l9 16 9-16q-9 5-18 0z"),
        *clipboard(226, 150),
        *sleeve_hand([(276, 118), (286, 150), (262, 164), (247, 164)], "h-cloth-2", "h-skin-1", (-6, -4)),
    ]


def armrest(x: float) -> list[str]:
    return [shape("rect", "h-cloth-1", x=x, y=166, width=42, height=70, rx=14)]


def stand(x: float) -> list[str]:
    """A pole with a bag."""
    return [
        shape("path", "h-line", d=f"M{x} 24V232M{x - 16} 24h32", stroke_width=3),
        shape("path", "h-white", d=f"M{x - 13} 32h26v28q0 8-8 8h-10q-8 0-8-8z"),
        shape("path", "h-cloth-2", d=f"M{x - 12} 46h24v14q0 7-7 7h-10q-7 0-7-7z", stroke="none"),
        shape("path", "h-thin", d=f"M{x - 13} 46h26"),
    ]


def clipboard(x: float, y: float) -> list[str]:
    return [
        shape("rect", "h-wood", x=x, y=y - 18, width=30, height=40, rx=4),
        shape("rect", "h-white", x=x + 4, y=y - 12, width=22, height=30, rx=1),
        shape("path", "h-thin", d=f"M{x + 8} {y - 5}h14m-14 7h14m-14 7h9"),
    ]


def rubbing() -> list[str]:
    """A woman with a scarf at a table rubs cream into her forearm."""
    woman = Shoulders(160, 112, 38, 190)
    return [
        *ground(),
        *window(34, 26),
        *person(woman, Portrait("h-skin-2", "scarf", "h-cloth-1"), body(woman, "h-cloth-4")),
        *table(166),
        *pump(282, 190),
        *limb([(108, 184), (186, 194)], "h-skin-2", 15),
        *hand(196, 195, "h-skin-2", (6, -6)),
        *limb([(132, 138), (100, 174), (114, 186)], "h-cloth-4", 18),
        shape("path", "h-white", d="M134 186q1-6 8-6 3-5 9-1 6 1 5 6-1 5-11 5-10 0-11-4z"),
        *sleeve_hand([(188, 138), (224, 168), (188, 178), (170, 183)], "h-cloth-4", "h-skin-2", (-8, 1)),
    ]


def cabinet() -> list[str]:
    """A father puts a bottle away in a cabinet with a lock, high above his small daughter."""
    father, child = Shoulders(118, 112, 37, 232), Shoulders(240, 178, 22, 232)
    return [
        *ground(),
        shape("rect", "h-wood", x=176, y=18, width=122, height=86, rx=6),
        shape("rect", "h-white", x=184, y=26, width=60, height=70, rx=3),
        shape("path", "h-line", d="M184 62h60"),
        shape("rect", "h-cloth-3", x=250, y=26, width=40, height=70, rx=3),
        shape("rect", "h-dark", x=254, y=58, width=10, height=9, rx=2),
        shape("path", "h-line", d="M256 58v-4q3-4 6 0v4"),
        shape("rect", "h-cloth-2", x=190, y=41, width=14, height=20, rx=3),
        shape("rect", "h-cloth-4", x=208, y=45, width=12, height=16, rx=3),
        *pump_in_hand(218, 94),
        *person(father, Portrait("h-skin-3", "short", "h-hair-1", 1), body(father, "h-cloth-2")),
        *sleeve_hand([(142, 136), (180, 130), (196, 98), (203, 87)], "h-cloth-2", "h-skin-3", (8, -2)),
        *person(child, Portrait("h-skin-3", "curls", "h-hair-1", -1, size=0.95), body(child, "h-cloth-4")),
        *sleeve_hand([(90, 138), (82, 170), (86, 196), (87, 206)], "h-cloth-2", "h-skin-3", (4, 6)),
        *small_arm([(224, 198), (206, 202), (200, 188)]),
    ]


def pump_in_hand(x: float, on: float) -> list[str]:
    """A pump bottle, smaller than on a table."""
    return [f'<g transform="translate({x} {on}) scale(0.72)">{"".join(pump(0, 0))}</g>']


def small_arm(points: list[tuple[float, float]]) -> list[str]:
    """A child's arm that waves."""
    x, y = points[-1]
    return [*limb(points, "h-cloth-4", 12), shape("circle", "h-skin-3", cx=x - 2, cy=y - 8, r=6.5)]
