"""Drawings on the way to a cream: at the counter, on the telephone, with ten questions at the kitchen table."""

from __future__ import annotations

from lenitive.pictures.people.figures import Portrait, Shoulders, body, coat, person, sleeve_hand
from lenitive.pictures.people.things import counter_top, ground, jar, paper, phone, plant, shelf, table, window
from lenitive.pictures.svg import shape


def counter() -> list[str]:
    """An older woman and a pharmacist, with a jar between them."""
    woman, pharmacist = Shoulders(80, 108, 37, 232), Shoulders(226, 106, 37, 170)
    return [
        *ground(),
        *shelf(184, 40, 120),
        *person(
            pharmacist, Portrait("h-skin-4", "short", "h-hair-1", -1, more=("glasses",)), coat(pharmacist, "h-cloth-2")
        ),
        *sleeve_hand([(256, 130), (259, 150), (240, 154)], "h-white", "h-skin-4", (-4, -6)),
        *counter_top(158, 124),
        *jar(162, 158),
        *plant(294, 158),
        *sleeve_hand([(198, 130), (198, 150), (188, 140)], "h-white", "h-skin-4", (-6, -4)),
        *person(woman, Portrait("h-skin-2", "bun", "h-hair-3", 1, more=("lines",)), body(woman, "h-cloth-4")),
        *sleeve_hand([(106, 136), (106, 164), (124, 152), (137, 144)], "h-cloth-4", "h-skin-2", (6, -4)),
    ]


def call() -> list[str]:
    """A young man at the kitchen table who calls and writes a list."""
    man = Shoulders(156, 114, 39, 190)
    return [
        *ground(),
        *window(34, 30),
        *person(man, Portrait("h-skin-3", "curls", "h-hair-1", 1, more=("beard",)), body(man, "h-cloth-1")),
        *phone(131, 84, -10),
        *sleeve_hand([(126, 140), (104, 164), (122, 112), (128, 98)], "h-cloth-1", "h-skin-3", (1, -8)),
        *table(168),
        *plant(282, 178),
        *paper(204, 182, 70),
        *sleeve_hand([(188, 140), (232, 162), (220, 178), (211, 183)], "h-cloth-1", "h-skin-3", (-6, -4)),
        shape("path", "h-line", d="M203 195l12-24", stroke_width=3.5),
    ]


def questions() -> list[str]:
    """A father and his grown daughter over a sheet of questions."""
    father, daughter = Shoulders(104, 110, 38, 190), Shoulders(216, 114, 34, 190)
    return [
        *ground(),
        *window(125, 22),
        *person(
            father, Portrait("h-skin-2", "gray", "h-hair-3", 1, more=("mustache", "lines")), body(father, "h-cloth-2")
        ),
        *person(daughter, Portrait("h-skin-3", "long", "h-hair-1", -1), body(daughter, "h-cloth-4")),
        *table(166),
        *paper(160, 180, 72),
        *sleeve_hand([(76, 140), (84, 170), (108, 184), (122, 188)], "h-cloth-2", "h-skin-2", (6, -4)),
        *sleeve_hand([(244, 142), (240, 170), (214, 182), (199, 184)], "h-cloth-4", "h-skin-3", (-6, -4)),
        shape("path", "h-line", d="M190 196l12-24", stroke_width=3.5),
    ]
