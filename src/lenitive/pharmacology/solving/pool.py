"""Work on a pool of threads, piece by piece: in_threads(work, range(0, people, 256), threads=2).

Pieces are what they are whatever the number of threads, so results do not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from lenitive.pharmacology.solving.deadline import current


def in_threads(work: Callable[[int], None], places: range, threads: int) -> None:
    """work(place) for every place, on at most `threads` threads; an error in any of them is raised here."""
    check = current()

    def checked(place: int) -> None:
        check()
        work(place)

    if threads <= 1 or len(places) <= 1:
        for place in places:
            checked(place)
        return
    with ThreadPoolExecutor(max_workers=min(threads, len(places))) as pool:
        for done in [pool.submit(checked, place) for place in places]:
            done.result()
