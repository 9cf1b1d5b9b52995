"""docs/site-speed.md out of what Lighthouse found: scores, sizes, aims met or missed. No figure in it is typed by hand.

run = Run.of(report)               # the JSON of one run of Lighthouse
written(measured)                  # Markdown
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

# As the tables name it → its address.
PAGES = {
    "home": "/",
    "article": "/learn/does-the-cream-work",
    "search": "/search",
    "search results": "/search?q=cream",
    "predict": "/predict",
    "home, Spanish": "/es",
}
# Lighthouse's name → ours.
CATEGORIES = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best-practices": "best practices",
    "seo": "SEO",
}
# Kept from indexes on purpose, which this audit counts as a fault.
UNLISTED, CRAWLABLE = "search results", "is-crawlable"
AIM, AIM_KB = 95, 150
METRICS = {
    "FCP": "first-contentful-paint",
    "LCP": "largest-contentful-paint",
    "TBT": "total-blocking-time",
    "CLS": "cumulative-layout-shift",
}

HEAD = """# Speed, reach and findability of the pages

Written by `benchmarks/lighthouse.py --write`, which measures all of it in one run; do not edit. Lighthouse, as on a
telephone: its default profile (412 x 823 px, a slowed processor, a simulated slow 4G network).
"""
BUSY = """**Something else was running when this run began: performance, FCP, LCP and TBT may be worse here than they
are. Accessibility, best practices, SEO and bytes do not depend on it. Measure again.**
"""
READING = """## How to read it

- Medians; runs per page: {runs}. The pages take turns. Each run is a first visit: nothing is kept in the browser.
- FCP: first text or picture. LCP: largest one. TBT: time for which the page could not answer a touch. CLS: how far
  things moved while loading. The network is simulated by Lighthouse from what was loaded over the machine's own.
- Transferred: all that travels for a first visit, headers included (1 kB is 1,000 bytes).
- The site is served over HTTP on the machine that measures, which Lighthouse accepts as secure. What a real host, its
  distance and its certificate add is not in these figures.
- A score is a check by a program. It finds part of what stands in a reader's way; the journeys in `tests/journeys` and
  people find more.
"""


@dataclass(frozen=True)
class Run:
    """One run on one page. `scores`: 0 to 100 by category; `metrics`: ms, CLS without unit; `failed`: audits below
    full score that count in a category below the aim, by category."""

    scores: Mapping[str, int]
    unlisted_seo: int
    metrics: Mapping[str, float]
    transferred_bytes: int
    failed: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, report: Mapping[str, Any]) -> Run:
        """Out of a report of Lighthouse."""
        audits, categories = report["audits"], report["categories"]
        scores = {name: round(100 * categories[name]["score"]) for name in CATEGORIES}
        requests = audits["network-requests"]["details"]["items"]
        return cls(
            scores=scores,
            unlisted_seo=_score_without(CRAWLABLE, categories["seo"], audits),
            metrics={name: audits[audit]["numericValue"] for name, audit in METRICS.items()},
            transferred_bytes=sum(int(request.get("transferSize", 0)) for request in requests),
            failed={name: _failed(categories[name], audits) for name in CATEGORIES if scores[name] < AIM},
        )


@dataclass(frozen=True)
class Measured:
    """All runs by page; what they were made with; whether the machine was free when they began."""

    runs: Mapping[str, Sequence[Run]]
    machine: list[tuple[str, str]]
    is_alone: bool

    def median(self, page: str, value: Callable[[Run], float]) -> float:
        """Median of one value over the runs on a page."""
        return statistics.median(value(run) for run in self.runs[page])

    def score(self, page: str, category: str) -> float:
        """Median score of a page in a category."""
        return self.median(page, lambda run: run.scores[category])

    def metric(self, page: str, name: str) -> float:
        """Median of one of METRICS: ms, CLS without unit."""
        return self.median(page, lambda run: run.metrics[name])

    def kilobytes(self, page: str) -> float:
        """What travels for a first visit, kB (1,000 bytes)."""
        return self.median(page, lambda run: run.transferred_bytes) / 1000


def _weighed(category: Mapping[str, Any], audits: Mapping[str, Any]) -> Iterable[tuple[str, float, float]]:
    """Audits that count: name, weight, score from 0 to 1."""
    for each in category["auditRefs"]:
        score = audits[each["id"]]["score"]
        if each["weight"] and score is not None:
            yield each["id"], each["weight"], score


def _score_without(audit: str, category: Mapping[str, Any], audits: Mapping[str, Any]) -> int:
    """The score of a category, worked out as Lighthouse does, with one audit left out."""
    rest = [(weight, score) for name, weight, score in _weighed(category, audits) if name != audit]
    return round(100 * sum(weight * score for weight, score in rest) / sum(weight for weight, _ in rest))


def _failed(category: Mapping[str, Any], audits: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name, _, score in _weighed(category, audits) if score < 1)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _mark(score: float) -> str:
    return f"{score:.0f}" if score >= AIM else f"**{score:.0f}**"


def _score_rows(m: Measured) -> list[list[str]]:
    return [[f"{page} `{path}`", *(_mark(m.score(page, each)) for each in CATEGORIES)] for page, path in PAGES.items()]


def _metric_rows(m: Measured) -> list[list[str]]:
    return [
        [
            page,
            f"{m.metric(page, 'FCP') / 1000:.2f} s",
            f"{m.metric(page, 'LCP') / 1000:.2f} s",
            f"{m.metric(page, 'TBT'):.0f} ms",
            f"{m.metric(page, 'CLS'):.3f}",
            f"{m.kilobytes(page):.1f} kB",
        ]
        for page in PAGES
    ]


def _aims(m: Measured) -> tuple[int, int, str]:
    """How many aims are met, of how many, and a line for each page that misses one."""
    scores = [(page, category, m.score(page, category)) for page in PAGES for category in CATEGORIES]
    missed = [
        f"- {page}, {CATEGORIES[category]}: {score:.0f}. Audits without full score: {_audits(m, page, category)}."
        for page, category, score in scores
        if score < AIM
    ]
    if m.kilobytes("home") > AIM_KB:
        missed.append(f"- home: {m.kilobytes('home'):.1f} kB.")
    of = len(scores) + 1
    return of - len(missed), of, "\n".join(missed) + "\n" if missed else ""


def _audits(m: Measured, page: str, category: str) -> str:
    names = {name for run in m.runs[page] for name in run.failed.get(category, ())}
    return ", ".join(f"`{name}`" for name in sorted(names))


def _unlisted(m: Measured) -> str:
    """Why one page has a low score for search engines, and what it would be otherwise."""
    counts = "met" if m.score(UNLISTED, "seo") >= AIM else "missed"
    score, rest = m.score(UNLISTED, "seo"), m.median(UNLISTED, lambda run: run.unlisted_seo)
    return f"""## Search results are not for indexes

What somebody asked stands in the address of `{PAGES[UNLISTED]}`. No search engine shall keep it, so the page says
`noindex` and robots.txt leaves it out, on purpose; the empty search may be found. Lighthouse counts that as a fault
(audit `{CRAWLABLE}`), and its SEO score is {score:.0f}. With that one audit left out, worked out from the same runs as
Lighthouse does it, it is {rest:.0f}. Above it counts as {counts}.
"""


def written(m: Measured) -> str:
    """The whole page."""
    today = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    met, of, missed = _aims(m)
    runs = len(next(iter(m.runs.values())))
    parts = [HEAD]
    if not m.is_alone:
        parts.append(BUSY)
    parts += [
        table(("", ""), [("Measured", today), *m.machine]),
        f"## Aims: {met} of {of} met\n\nEach score at least {AIM}; home at most {AIM_KB} kB.\n",
        table(("page", *CATEGORIES.values()), _score_rows(m)),
        *([missed] if missed else []),
        "## What a first visit waits for\n",
        table(("page", *METRICS, "transferred"), _metric_rows(m)),
        _unlisted(m),
        READING.format(runs=runs),
    ]
    return "\n".join(parts)
