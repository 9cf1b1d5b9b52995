"""A progress bar for long work, on a terminal only; and how many cores there are to work with.

with Progress(sys.stderr) as progress: progress.show(0.5)
"""

from __future__ import annotations

import os
from types import TracebackType
from typing import TextIO

WIDTH = 30


def cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Progress:
    """Shows the share of the work that is done, on a terminal, unless all of it is done at once."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.is_shown = False

    def __enter__(self) -> Progress:
        return self

    def show(self, share: float) -> None:
        """Draw the bar; `share` from 0 to 1."""
        if not self.stream.isatty() or (share >= 1.0 and not self.is_shown):
            return
        self.is_shown = True
        done = round(WIDTH * share)
        self.stream.write(f"\r[{'#' * done}{'.' * (WIDTH - done)}] {share:4.0%}")
        self.stream.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.is_shown:
            self.stream.write("\r" + " " * (WIDTH + 8) + "\r")
