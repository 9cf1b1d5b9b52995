"""Very many virtual people in linear time and little memory: group by group, twice, each group for all times at once.

    found = in_groups(crowd, times_h, PredictionWork(threads=2), reader)       # found.levels["ketamine"]["p95"]

The first time values are counted into bins, the second time only the bins that hold a wanted rank are gathered: these
are the numbers of `summary.quantiles` to the bit, of levels as these groups give them. Another size of group may change
the last digits of a level, since the solver shares its steps within a group.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from lenitive.pharmacology.answers.prediction import ANALYTES, QUANTILES
from lenitive.pharmacology.answers.request import PredictionWork
from lenitive.pharmacology.levels.after_push import highest_counts
from lenitive.pharmacology.levels.crowd import Crowd
from lenitive.pharmacology.levels.population import STREAM_BLOCK
from lenitive.pharmacology.levels.reader import CurveReader, Lines, ReadOff, at_rows
from lenitive.pharmacology.levels.summary import QuantilePlaces
from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.pool import in_threads
from lenitive.pharmacology.solving.ranks import count, gather, guide_to

GROUP = 4 * STREAM_BLOCK
EDGES_EACH = 51  # round each quantile
SURE = 4.0  # standard errors of a quantile of the first group; a miss costs memory, never exactness
GUIDE = 2048


def edges_from(first: Floats) -> Floats:
    """Edges of bins [times, edges] from the first people: fine round each quantile. What many share has its own bin."""
    people = first.shape[1]
    shares = np.array(list(QUANTILES.values()))[:, None]
    reach = SURE * np.sqrt(shares * (1 - shares) * people)
    places = np.rint(shares * (people - 1) + np.linspace(-1, 1, EDGES_EACH) * reach)
    ranks = np.sort(np.clip(places, 0, people - 1).astype(np.int64), axis=None)
    edges = np.ascontiguousarray(np.sort(first, axis=1)[:, ranks])
    again = edges[:, 1:] == edges[:, :-1]
    edges[:, 1:][again] = np.nextafter(edges[:, 1:][again], np.inf)
    return edges


class Bins:
    """One curve: its values counted by row and bin, then the values of the bins that hold a wanted rank."""

    def __init__(self, first: Floats) -> None:
        self.edges = edges_from(first)
        rows = first.shape[0]
        self.guide = (np.empty((rows, GUIDE + 1), dtype=np.int16), np.empty(rows), np.empty(rows))
        guide_to(self.edges, *self.guide)
        self.counts: Ints = np.zeros((rows, self.edges.shape[1] + 1), dtype=np.int64)
        self.wanted = np.zeros(self.counts.shape, dtype=bool)

    def count(self, values: Floats) -> None:
        """Counts the values [times, people] of a group."""
        count(np.ascontiguousarray(values), self.edges, self.guide, self.counts)

    def close(self, places: QuantilePlaces) -> None:
        """Nobody is left to count: finds the bins of the wanted ranks. Bins of one number need no gathering."""
        up_to = np.cumsum(self.counts, axis=1)
        self.bin = (up_to[:, None, :] <= places.ranks[:, None]).sum(axis=2)
        np.put_along_axis(self.wanted, self.bin, True, axis=1)
        self.wanted[:, 1:-1] &= self.edges[:, 1:] != np.nextafter(self.edges[:, :-1], np.inf)
        size = np.where(self.wanted, self.counts, 0)
        self.end = np.cumsum(size).reshape(size.shape)
        self.slot: Ints = np.where(self.wanted, self.end - size, -1)
        self.at = np.take_along_axis(self.end - size - up_to + self.counts, self.bin, axis=1) + places.ranks
        self.kept = np.empty(int(size.sum()))

    def gather(self, values: Floats) -> None:
        """Keeps what matters of the values [times, people] of a group that was counted before."""
        if self.kept.size:
            gather(np.ascontiguousarray(values), self.edges, self.guide, self.slot, self.kept)

    def lines(self, places: QuantilePlaces) -> Lines:
        """The quantiles, each [times]."""
        assert np.array_equal(self.slot[self.wanted], self.end[self.wanted]), "both times the same values"
        for end, size in zip(self.end[self.wanted], self.counts[self.wanted], strict=True):
            self.kept[end - size : end].sort()
        is_kept = np.take_along_axis(self.wanted, self.bin, axis=1)
        found = np.take_along_axis(self.edges, np.maximum(self.bin - 1, 0), axis=1)
        found[is_kept] = self.kept[self.at[is_kept]]
        return places.lines(found)


Key = tuple[str, str]  # "level" or "curve", and its name
Take = Callable[[Key, Callable[[], Floats], range], None]


def in_groups(crowd: Crowd, times_h: Floats, work: PredictionWork, reader: CurveReader | None = None) -> ReadOff:
    """Everything that is read off the people, at `times_h` and at the reader's rows of them."""
    return _Passes(crowd, times_h, work, reader).both()


class _Passes:
    """Both ways through the people. A group's work is shared out curve by curve, so the threads do not show."""

    def __init__(self, crowd: Crowd, times_h: Floats, work: PredictionWork, reader: CurveReader | None) -> None:
        self.crowd, self.times_h, self.work, self.reader = crowd, times_h, work, reader
        self.everyone = crowd.population.n
        self.bins: dict[Key, Bins] = {}
        self.peaks: dict[str, Floats] = {}
        self.tops: dict[str, Floats] = {}
        self.counts = highest_counts(crowd.request.regimen, times_h)
        self.kept = np.empty((0, self.everyone))

    def both(self) -> ReadOff:
        """Count, find the bins that matter, gather."""
        places = QuantilePlaces.among(self.everyone)
        self._through(self._count, 0.0)
        for bins in self.bins.values():
            bins.close(places)
        self._through(self._gather, 0.5)
        lines = {key: bins.lines(places) for key, bins in self.bins.items()}
        curves = self.reader.names() if self.reader else ()
        return ReadOff(
            {name: lines["level", name] for name in ANALYTES if ("level", name) in lines},
            {name: lines["curve", name] for name in curves},
            self.peaks,
            self.tops,
            self.kept,
        )

    def _through(self, take: Take, before: float) -> None:
        """Hands every curve of every group to `take`; reports the share done, from `before` on."""
        for people in self._groups():
            self._group(take, people)
            self.work.progress(before + people.stop / (2 * self.everyone))

    def _group(self, take: Take, people: range) -> None:
        levels = self.crowd.of_group(self.times_h, people, self.work.threads)
        if take == self._count:
            self._keep(levels, people)
        curves = list(self._curves(levels, people).items())

        def hand_over(place: int) -> None:
            take(*curves[place], people)

        in_threads(hand_over, range(len(curves)), self.work.threads)

    def _groups(self) -> list[range]:
        """A last group smaller than a block of draws joins the one before: the solver wants wide blocks."""
        groups = self.crowd.groups(GROUP)
        if len(groups) > 1 and len(groups[-1]) < STREAM_BLOCK:
            groups[-2:] = [range(groups[-2].start, groups[-1].stop)]
        return groups

    def _curves(self, levels: Mapping[str, Floats], people: range) -> dict[Key, Callable[[], Floats]]:
        """How to get the values of everything whose quantiles are wanted, of one group."""
        has_error = self.crowd.population.residual
        shown = self.crowd.measured(levels, 0, people) if has_error else levels
        found: dict[Key, Callable[[], Floats]] = {}
        found |= {("level", name): partial(shown.__getitem__, name) for name in ANALYTES if name in shown}
        if self.reader is not None:
            there = at_rows(levels, self.reader.rows)
            found |= {("curve", name): partial(self.reader.read, name, there, people) for name in self.reader.names()}
        return found

    def _keep(self, levels: Mapping[str, Floats], people: range) -> None:
        """Peaks of the levels, without error of measurement, and what the reader keeps; room for peaks of curves."""
        names = [*levels, *(self.reader.names() if self.reader else ())]
        self.peaks = self.peaks or {name: np.empty(self.everyone) for name in names}
        self.tops = self.tops or {name: np.empty(self.everyone) for name in levels}
        for name, values in levels.items():
            self.peaks[name][people.start : people.stop] = values.max(axis=0)
            self.tops[name][people.start : people.stop] = values.max(axis=0, initial=0, where=self.counts[:, None])
        if self.reader is None or self.reader.kept[0] not in levels:
            return
        name, rows = self.reader.kept
        if self.kept.shape[0] != rows.size:
            self.kept = np.empty((rows.size, self.everyone))
        self.kept[:, people.start : people.stop] = levels[name][rows]

    def _count(self, key: Key, read: Callable[[], Floats], people: range) -> None:
        values = read()
        if key[0] == "curve":
            self.peaks[key[1]][people.start : people.stop] = values.max(axis=0)
        if key not in self.bins:
            self.bins[key] = Bins(values)
        self.bins[key].count(values)

    def _gather(self, key: Key, read: Callable[[], Floats], people: range) -> None:
        if self.bins[key].kept.size:
            self.bins[key].gather(read())
