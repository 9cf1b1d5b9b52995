"""docs/performance.md out of what was measured: tables, aims met or missed. No figure in it is typed by hand.

written(measured, scipy_people)          # Markdown
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from load_model import Job
from many import Cost
from order_book import AIM_S, ORDERS
from search import ARTICLES, BOUND_MS
from timing import Times

HEAD = """# Performance

Written by `benchmarks/run --write`, which measures all of it in one run; do not edit. What the jobs are and what is
fair about the comparison: [benchmarks/README.md](../benchmarks/README.md). Load parameters, not a model of ketamine.
The pages as on a telephone: [site-speed.md](site-speed.md), by `benchmarks/lighthouse.py`.
How long the suite takes: [suite-speed.md](suite-speed.md).
"""
BUSY = """**Something else was running during this run: no figure below counts, in either direction. Measure again.**
"""
TOOL_NAMES = {
    "bands": "Lenitive and five bands on both outputs",
    "np.quantile": "np.quantile on ready levels, both",
    "rested": "Lenitive, each call after a pause of 4 s",
}
READING = """## How to read it

- Median and worst of {repeats}, one after the other, after one warm-up. Aims are judged on the median.
- After a pause the output array is fresh memory: on a virtual machine that hands freed memory back to its host,
  fetching it again is most of that row.
- Lenitive's rows are the public call: checks, schedule, threads and a fresh output array are inside the clock. The
  other tools have schedule and rates ready before it; scipy runs the first few people and is scaled.
- "x numbalsoda": numbalsoda's time on 2 threads by this row's. "x floor": this row's time by the quicker floor.
- Error: largest difference from a 40-digit matrix exponential for the first five people, relative to max(value, 1e-6 of
  that person's peak). LSODA's is large where a level is a millionth of its peak, since 1e-8 mg is absolute there.
- Very many people: one run each in a process of its own, from question to answer; memory is that of the whole process.
- Two cores say nothing about sixteen. Another machine gives other times; ratios travel better.
"""


@dataclass(frozen=True)
class Bench:
    """Planning the order book; a query of the search (median and 95th percentile, ms; seconds to build its index)."""

    order_book: Times
    query_ms: float
    query_p95_ms: float
    index_s: float


@dataclass(frozen=True)
class Measured:
    """One run. `jobs`: name -> job, times, errors; `web`: threads -> times; `cold`: times, or why there are none;
    `many`: the cost of few and of many people, in that order; `bench`: what needs no solver."""

    machine: list[tuple[str, str]]
    jobs: Mapping[str, tuple[Job, dict[str, Times], dict[str, float]]]
    web: Mapping[int, dict[str, Times]]
    cold: Times | str
    many: list[Cost]
    bench: Bench
    repeats: int
    is_alone: bool

    def median_s(self, job: str, row: str) -> float:
        """Median of a row, seconds."""
        return self.jobs[job][1][row].median_s

    def floor_s(self, job: str) -> float:
        """The quicker of the two floors, seconds."""
        return min(times.median_s for row, times in self.jobs[job][1].items() if row.startswith("floor"))


@dataclass(frozen=True)
class Aim:
    """What was aimed at, what was found (None: could not be measured), and on which side it should lie."""

    what: str
    found: float | None
    limit: float
    at_least: bool
    unit: str
    reason: str = ""

    @property
    def is_met(self) -> bool:
        """Whether it was measured and lies on the right side."""
        if self.found is None:
            return False
        return self.found >= self.limit if self.at_least else self.found <= self.limit

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Row of the table."""
        sign = ">=" if self.at_least else "<="
        found = f"not measured ({self.reason})" if self.found is None else f"{self.found:.3g} {self.unit}"
        return self.what, f"{sign} {self.limit:g} {self.unit}", found, "met" if self.is_met else "**missed**"


def aims(m: Measured) -> list[Aim]:
    """The aims, judged on medians."""
    r1, r2 = m.median_s("R1", "Lenitive, 2 threads"), m.median_s("R2", "Lenitive, 2 threads")
    cold = m.cold.median_s if isinstance(m.cold, Times) else None
    found = [
        Aim("R1, public call", m.median_s("R1", "numbalsoda, 2 threads") / r1, 75, True, "x numbalsoda"),
        Aim("R2, public call", m.median_s("R2", "numbalsoda, 2 threads") / r2, 7.5, True, "x numbalsoda"),
        Aim("R2, public call", r2 / m.floor_s("R2"), 8, False, "x floor"),
        Aim("R2 and five bands on two outputs", m.median_s("R2", "bands, 2 threads"), 0.34, False, "s"),
        Aim("cold `lenitive predict`, one person", cold, 0.6, False, "s", m.cold if isinstance(m.cold, str) else ""),
    ]
    few, many = m.many
    ratio = many.processor_us_each / few.processor_us_each
    found += [
        Aim(f"{many.people:,} people, one infusion, bands and effects: peak memory", many.peak_mib, 1024, False, "MiB"),
        Aim(f"processor per person, {many.people:,} against {few.people:,}", ratio, 1.15, False, "x"),
    ]
    found += [
        Aim(f"{ORDERS} orders planned to worksheets", m.bench.order_book.median_s, AIM_S, False, "s"),
        Aim(f"search over {ARTICLES} articles, p95 of a query", m.bench.query_p95_ms, BOUND_MS, False, "ms"),
    ]
    for threads, rows in m.web.items():
        slowest = max(rows, key=lambda name: rows[name].median_s)
        what = f"web answer, 1,000 people x 12 weeks, {threads} thread{'s' * (threads > 1)} (slowest: {slowest})"
        found.append(Aim(what, rows[slowest].median_s * 1e3, 100, False, "ms"))
    return found


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def shown_s(seconds: float) -> str:
    """Seconds or milliseconds, three figures."""
    if seconds < 1:
        return f"{seconds * 1e3:.3g} ms"
    return f"{seconds:.0f} s" if seconds >= 100 else f"{seconds:.3g} s"


def _job_rows(m: Measured, name: str, scipy_people: Mapping[str, int]) -> list[tuple[str, ...]]:
    job, rows, errors = m.jobs[name]
    peer, floor = rows["numbalsoda, 2 threads"].median_s, m.floor_s(name)
    shown = []
    for row, times in rows.items():
        tool, _, threads = row.partition(", ")
        run = scipy_people[name] if tool == "scipy" else job.people
        is_solver = tool in errors
        label = f"floor: fill {job.megabytes:.1f} MB" if tool == "floor" else TOOL_NAMES.get(tool, tool)
        shown.append(
            (
                label,
                threads.split()[0],
                f"{run:,}",
                shown_s(times.median_s),
                shown_s(times.worst_s),
                f"{peer / times.median_s:.3g}" if is_solver else "",
                f"{times.median_s / floor:.3g}" if is_solver else "",
                f"{errors[tool]:.1e}" if is_solver else "",
            )
        )
    return shown


def _door_rows(m: Measured) -> list[tuple[str, ...]]:
    rows = [
        (f"web answer, {name}", str(threads), shown_s(times.median_s), shown_s(times.worst_s))
        for threads, found in m.web.items()
        for name, times in found.items()
    ]
    if isinstance(m.cold, Times):
        rows.append(("`lenitive predict`, fresh process", "1", shown_s(m.cold.median_s), shown_s(m.cold.worst_s)))
    else:
        rows.append((f"`lenitive predict`: not measured ({m.cold})", "1", "", ""))
    return rows


def _many_rows(m: Measured) -> list[tuple[str, ...]]:
    return [
        (
            f"{cost.people:,}",
            shown_s(cost.seconds),
            shown_s(cost.processor_s),
            f"{cost.processor_us_each:.3g} us",
            f"{cost.peak_mib:.0f} MiB",
        )
        for cost in m.many
    ]


def _bench_rows(m: Measured) -> list[tuple[str, ...]]:
    book = m.bench.order_book
    return [
        (f"{ORDERS} orders planned", shown_s(book.median_s), f"worst {shown_s(book.worst_s)}"),
        (f"one query over {ARTICLES} articles", f"{m.bench.query_ms:.3g} ms", f"p95 {m.bench.query_p95_ms:.3g} ms"),
        (f"index of {ARTICLES} articles built", shown_s(m.bench.index_s), ""),
    ]


def written(m: Measured, scipy_people: Mapping[str, int]) -> str:
    """The whole page."""
    today = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    heads = ("tool", "threads", "people run", "median", "worst", "x numbalsoda", "x floor", "error")
    titles = {
        "R1": "R1: 1,000 people, 56 oral doses every 6 h, 673 times, both levels",
        "R2": "R2: 10,000 people, one 4-h infusion, 1,441 times, both levels",
    }
    parts = [HEAD, "" if m.is_alone else BUSY, table(("", ""), [("Measured", today), *m.machine])]
    judged = aims(m)
    verdict = f"{sum(a.is_met for a in judged)} of {len(judged)} met" if m.is_alone else "not judged"
    cells = [aim.cells if m.is_alone else (*aim.cells[:3], "not judged") for aim in judged]
    parts += [f"## Aims: {verdict}\n", table(("job", "aim", "found", ""), cells)]
    for name, title in titles.items():
        parts += [f"## {title}\n", table(heads, _job_rows(m, name, scipy_people))]
    parts += ["## What a user waits for\n", table(("", "threads", "median", "worst"), _door_rows(m))]
    costs = ("people", "clock", "processor", "processor per person", "peak memory of the process")
    parts += ["## One infusion, 24 h, bands only, effects on, 2 threads\n", table(costs, _many_rows(m))]
    parts += ["## Compounding and search, 1 thread\n", table(("", "median", ""), _bench_rows(m))]
    return "\n".join([*parts, READING.format(repeats=m.repeats)])
