"""The compiled search for a few ranks in long rows, without sorting the rows: for bands over thousands of people.

    pick(levels, ranks, found)     # found[row, i] = the value of rank ranks[i] in that row

Values are counted into even buckets; only the buckets that hold a wanted rank are gathered and sorted. The slower, more
obvious twin is sorting the row.

Rows too long to be held at once come twice, in pieces: `count` counts each piece between given edges, `gather` then
collects what lies in the wanted bins. Bin b of a row holds edges[b - 1] <= value < edges[b].
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


@_fast
def _place(value, low, scale, places):  # type: ignore[no-untyped-def]
    """Which of even places a value falls to; never less for a larger value."""
    at = (value - low) * scale
    return int(min(at, places - 1.0)) if at > 0 else 0


@_fast
def guide_to(edges, starts, low, scale):  # type: ignore[no-untyped-def]
    """Fills what makes bins quick to find: edges below place k of a row are its first starts[row, k]; they ascend."""
    places = starts.shape[1] - 1
    for row in range(edges.shape[0]):
        low[row] = edges[row, 0]
        scale[row] = (places - 1) / (edges[row, -1] - low[row])
        if not (scale[row] > 0 and scale[row] < np.inf):
            scale[row] = 0.0
        place = 0
        for number in range(edges.shape[1]):
            mine = _place(edges[row, number], low[row], scale[row], places)
            starts[row, place + 1 : mine + 1] = number
            place = max(place, mine)
        starts[row, 0] = 0
        starts[row, place + 1 :] = edges.shape[1]


@_fast
def _bin(value, edges, starts, low, scale):  # type: ignore[no-untyped-def]
    """How many edges are not above the value."""
    place = _place(value, low, scale, starts.size - 1)
    first, last = int(starts[place]), int(starts[place + 1])
    while first < last:
        middle = (first + last) >> 1
        if value >= edges[middle]:
            first = middle + 1
        else:
            last = middle
    return first


@_fast
def count(levels, edges, guide, counts):  # type: ignore[no-untyped-def]
    """Adds a piece of the rows, [rows, people], to counts [rows, edges + 1]. `guide`: what `guide_to` filled."""
    starts, low, scale = guide
    for row in range(levels.shape[0]):
        for p in range(levels.shape[1]):
            counts[row, _bin(levels[row, p], edges[row], starts[row], low[row], scale[row])] += 1


@_fast
def gather(levels, edges, guide, slot, kept):  # type: ignore[no-untyped-def]
    """Puts what lies in wanted bins of a piece into `kept`; slot[row, bin]: the next free place, -1 if not wanted."""
    starts, low, scale = guide
    for row in range(levels.shape[0]):
        for p in range(levels.shape[1]):
            value = levels[row, p]
            mine = _bin(value, edges[row], starts[row], low[row], scale[row])
            at = slot[row, mine]
            if 0 <= at < kept.size:
                kept[at] = value
                slot[row, mine] = at + 1
