"""Where the letter of a line stands when others stand there already: moved aside, in one direction only.

free_place(LetterPlace(390.0, 40.0), [LetterPlace(392.0, 41.0)], (12, 13), 400.0)  # 378.0, 40.0: no room at right
"""

from __future__ import annotations

from typing import NamedTuple


class LetterPlace(NamedTuple):
    """Where the letter begins and its baseline lies, in pixels."""

    across: float
    down: float


def free_place(wanted: LetterPlace, taken: list[LetterPlace], size: tuple[float, float], last_x: float) -> LetterPlace:
    """`wanted`, or the nearest place beside it where no letter of this size stands: to the right where all would fit
    before `last_x`, else to the left. It never turns round, so it comes to an end."""
    across, down = wanted
    wide, high = size
    step = wide if across + wide * len(taken) <= last_x else -wide
    while any(abs(across - a) < wide and abs(down - b) < high for a, b in taken):
        across += step
    return LetterPlace(across, down)
