"""Where the letter of a line stands when others stand there already: moved aside, in one direction only.

free_place((390.0, 40.0), [(392.0, 41.0)], (12, 13), 400.0)  # (378.0, 40.0): no room to the right of it
"""

from __future__ import annotations

Place = tuple[float, float]


def free_place(wanted: Place, taken: list[Place], size: tuple[float, float], last_x: float) -> Place:
    """`wanted`, or the nearest place beside it where no letter of this size stands: to the right where all would fit
    before `last_x`, else to the left. It never turns round, so it comes to an end."""
    across, down = wanted
    wide, high = size
    step = wide if across + wide * len(taken) <= last_x else -wide
    while any(abs(across - a) < wide and abs(down - b) < high for a, b in taken):
        across += step
    return across, down
