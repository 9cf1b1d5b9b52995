"""The compiled search for a few ranks in long rows, without sorting the rows: for bands over thousands of people.

    pick(levels, ranks, found)     # found[row, i] = the value of rank ranks[i] in that row

Values are counted into even buckets; only the buckets that hold a wanted rank are gathered and sorted. The slower, more
obvious twin is sorting the row.
"""

from __future__ import annotations

import numpy as np
from numba import njit

MOST_BUCKETS = 4096

_fast = njit(nogil=True, cache=True, error_model="numpy")


@_fast
def _bucket_of(rank, counts):  # type: ignore[no-untyped-def]
    """The bucket that holds a rank, and how many values lie in the buckets below it."""
    below = 0
    bucket = 0
    while below + counts[bucket] <= rank:
        below += counts[bucket]
        bucket += 1
    return bucket, below


@_fast
def _pick_in_row(line, ranks, place, kept, found):  # type: ignore[no-untyped-def]
    """found[i] = the value of rank ranks[i]; ranks ascend."""
    buckets = min(MOST_BUCKETS, max(64, line.size // 2))
    low, high = np.min(line), np.max(line)
    scale = (buckets - 1) / (high - low)
    if not (scale > 0 and scale < np.inf):
        found[:] = np.sort(line)[ranks]  # all alike, or so far apart that they cannot be counted
        return
    counts = np.zeros(buckets, dtype=np.int64)
    for p in range(line.size):
        place[p] = np.uint16((line[p] - low) * scale)
        counts[place[p]] += 1
    slot = np.full(buckets, -1, dtype=np.int64)
    room = 0
    for i in range(ranks.size):
        bucket, _ = _bucket_of(ranks[i], counts)
        if slot[bucket] < 0:
            slot[bucket] = room
            room += counts[bucket]
    for p in range(line.size):
        at = slot[place[p]]
        if at >= 0:
            kept[at] = line[p]
            slot[place[p]] = at + 1
    sorted_bucket = -1
    for i in range(ranks.size):
        bucket, below = _bucket_of(ranks[i], counts)
        first = slot[bucket] - counts[bucket]
        if bucket != sorted_bucket:
            kept[first : slot[bucket]].sort()
            sorted_bucket = bucket
        found[i] = kept[first + ranks[i] - below]


@_fast
def pick(levels, ranks, found):  # type: ignore[no-untyped-def]
    """found[row, i] = the value of rank ranks[i] in levels[row]; ranks ascend from 0. [rows, people], [rows, ranks]."""
    place = np.empty(levels.shape[1], dtype=np.uint16)
    kept = np.empty(levels.shape[1])
    for row in range(levels.shape[0]):
        _pick_in_row(levels[row], ranks, place, kept, found[row])
