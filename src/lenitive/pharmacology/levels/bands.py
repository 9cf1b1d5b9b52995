"""Quantiles of the virtual people over time, and each person's peaks; of levels, and of what is read off them.

answer = crowd_answer(Crowd(model, question, setting), times_h, work, reader)
answer.bands.quantiles["ketamine"]["p95"]
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from lenitive.pharmacology.answers.prediction import ANALYTES, QUANTILES, Bands
from lenitive.pharmacology.answers.request import PredictionWork
from lenitive.pharmacology.levels.after_push import highest_counts
from lenitive.pharmacology.levels.crowd import Crowd
from lenitive.pharmacology.levels.reader import CurveReader, Lines, ReadOff, at_rows
from lenitive.pharmacology.levels.summary import quantiles
from lenitive.pharmacology.solving.arrays import Floats

MANY = 40_000  # from here on people go by in groups, twice; below, everyone at once is quicker


@dataclass(frozen=True)
class CrowdAnswer:
    """Bands of levels; quantiles [rows] of each curve read; highest level or value of each person [people], by name.

    `tops`: highest levels again, without the minutes after a push, in which no peak is read (`after_push.py`).
    `kept`: what the reader keeps of everyone, [rows kept, people].
    """

    bands: Bands
    read: Mapping[str, Lines]
    peaks: Mapping[str, Floats]
    tops: Mapping[str, Floats]
    kept: Floats


def crowd_answer(crowd: Crowd, times_h: Floats, work: PredictionWork, reader: CurveReader | None = None) -> CrowdAnswer:
    """Quantiles at `times_h` (curves of `reader` at its rows), and each person's peaks (no measurement error)."""
    population = crowd.population
    read_off = _in_groups if population.n > MANY else in_intervals
    found = read_off(crowd, times_h, work, reader)
    tops = {
        name: {key: float(v[0]) for key, v in quantiles(found.tops[name][None, :]).items()}
        for name in (name for name in ANALYTES if name in found.tops)
    }
    kinds = ("between_person", "between_occasion", "residual", "parameter")
    switches = {name: bool(getattr(population, name)) for name in kinds}
    if crowd.model.joint is not None:  # no published model says how studies differ
        switches["between_study"] = population.between_study
    bands = Bands(population.n, population.seed, switches, times_h, found.levels, tops)
    return CrowdAnswer(bands, found.curves, found.peaks, found.tops, found.kept)


def _in_groups(crowd: Crowd, times_h: Floats, work: PredictionWork, reader: CurveReader | None) -> ReadOff:
    from lenitive.pharmacology.levels.streamed import in_groups  # compiled: only when very many people ask

    return in_groups(crowd, times_h, work, reader)


@dataclass
class _Gathered:
    """What the intervals have brought so far: parts of quantiles by name, highest values, and what the reader keeps."""

    levels: dict[str, list[Lines]] = field(default_factory=dict)
    curves: dict[str, list[Lines]] = field(default_factory=dict)
    peaks: dict[str, Floats] = field(default_factory=dict)
    tops: dict[str, Floats] = field(default_factory=dict)
    kept: list[Floats] = field(default_factory=list)

    def read_off(self, people: int) -> ReadOff:
        """All intervals joined."""
        everyone = np.concatenate(self.kept) if self.kept else np.empty((0, people))
        return ReadOff(_joined(self.levels), _joined(self.curves), self.peaks, self.tops, everyone)


def in_intervals(crowd: Crowd, times_h: Floats, work: PredictionWork, reader: CurveReader | None = None) -> ReadOff:
    """Everyone at once, in as many intervals of the times as memory wants; each interval is solved from the start."""
    found = _Gathered()
    counts = highest_counts(crowd.request.regimen, times_h)
    for interval, levels in crowd.intervals(times_h, work.threads, work.progress):
        for name, values in levels.items():
            _raise(found.peaks, name, values)
            if counts[interval].any():
                _raise(found.tops, name, values[counts[interval]])
        if reader is not None:
            _read_interval(reader, interval, levels, found, work.threads)
            found.kept.append(_kept(reader, interval, levels))
        shown = crowd.measured(levels, interval.start) if crowd.population.residual else levels
        for name in (name for name in ANALYTES if name in shown):
            found.levels.setdefault(name, []).append(quantiles(shown[name], work.threads))
    return found.read_off(crowd.population.n)


def _kept(reader: CurveReader, interval: slice, levels: Mapping[str, Floats]) -> Floats:
    name, rows = reader.kept
    if name not in levels:
        return np.empty((0, next(iter(levels.values())).shape[1]))
    inside = rows[(rows >= interval.start) & (rows < interval.stop)] - interval.start
    return np.asarray(levels[name][inside])


def _raise(peaks: dict[str, Floats], name: str, values: Floats) -> None:
    highest = values.max(axis=0)
    peaks[name] = np.maximum(peaks[name], highest) if name in peaks else highest


def _read_interval(
    reader: CurveReader, interval: slice, levels: Mapping[str, Floats], found: _Gathered, threads: int
) -> None:
    """Quantiles and peaks of every curve at the reader's rows inside one interval; one curve in memory at a time."""
    inside = reader.rows[(reader.rows >= interval.start) & (reader.rows < interval.stop)] - interval.start
    if inside.size == 0:
        return
    chosen, people = at_rows(levels, inside), range(next(iter(levels.values())).shape[1])
    for name in reader.names():
        values = reader.read(name, chosen, people)
        _raise(found.peaks, name, values)
        found.curves.setdefault(name, []).append(quantiles(values, threads))


def _joined(parts: Mapping[str, list[Lines]]) -> dict[str, Lines]:
    return {
        name: {key: np.concatenate([one[key] for one in each]) for key in QUANTILES} for name, each in parts.items()
    }
