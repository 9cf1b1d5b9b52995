"""How large a picture is and where its parts lie: the one place with pixels.

WIDE is for a page column and for print, NARROW for a telephone, so that letters keep their size on both.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """Width of the whole and heights of the panels, pixels. `name` keeps ids apart when both sizes stand on a page."""

    name: str
    width: float
    main_height: float
    other_height: float
    left: float
    right: float
    time_steps: int
    has_side_labels: bool

    @property
    def plot_right(self) -> float:
        """Where the plot ends."""
        return self.width - self.right


WIDE = Size("wide", 760, 300, 110, 50, 180, 12, True)
NARROW = Size("narrow", 358, 230, 96, 40, 34, 6, False)
MARGIN = 6.0  # on all four sides, so that a file of its own has an edge
ROW = 18.0
LANE = 20.0
