"""Times everything once, prints the tables, says which aims are met; --write puts it into docs/performance.md.

    benchmarks/run [--write] [--repeats 5]

Jobs in `load_model`, other tools in `peers`, the write floor in `floor`, the exact answer in `reference`, what users
wait for in `doors`, a million people in `many`, worksheets in `order_book`, articles in `search`, the page in `page`.
"""

from __future__ import annotations

import argparse
import functools
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import page
from doors import CannotTime, cold_predict, web_answers
from floor import Floor
from load_model import OUTPUTS, R1, R2, Floats, Job, draw_people, lenitive_levels
from many import FEW, MANY, many_people
from order_book import order_book_times
from peers import Numbalsoda, scipy_levels
from reference import error, exact_levels, first
from search import speed
from timing import Times, in_turn, machine, share_of_two_cores, timed

from lenitive.pharmacology.levels.summary import quantiles
from lenitive.pharmacology.models.published import Values

PERFORMANCE = Path(__file__).parent.parent / "docs" / "performance.md"
CHECKED_PEOPLE = 5
SCIPY_PEOPLE = {"R1": 10, "R2": 20}
PAUSE_S = 4.0
ALONE = 0.9  # share of two cores below which something else was running
FIVE = (0.05, 0.25, 0.50, 0.75, 0.95)


def bands(job: Job, people: Values, threads: int) -> list[dict[str, Floats]]:
    """Levels, then five bands on both outputs."""
    levels = lenitive_levels(job, people, threads)
    return [quantiles(levels[name], threads=threads) for name in OUTPUTS]


def numpy_bands(levels: Mapping[str, Floats]) -> list[Floats]:
    """The same bands with np.quantile, on levels that are there already."""
    return [np.quantile(levels[name], FIVE, axis=1) for name in OUTPUTS]


def errors(job: Job, people: Values, numbalsoda: Numbalsoda) -> dict[str, float]:
    """Each tool against the exact answer, for the first people."""
    few = first(people, CHECKED_PEOPLE)
    exact = exact_levels(job, few)
    ours = lenitive_levels(job, people, 2)
    shown = np.stack([ours[name][:, :CHECKED_PEOPLE].T for name in OUTPUTS])
    return {
        "Lenitive": error(shown, exact),
        "numbalsoda": error(numbalsoda(2)[:, :CHECKED_PEOPLE], exact),
        "scipy": error(scipy_levels(job, few), exact),
    }


def time_job(job: Job, repeats: int) -> tuple[dict[str, Times], dict[str, float]]:
    """Times and errors of every tool on one job."""
    people = draw_people(job)
    numbalsoda, floor = Numbalsoda(job, people), Floor(job)
    number = SCIPY_PEOPLE[job.name]
    tasks = {
        "Lenitive, 2 threads": functools.partial(lenitive_levels, job, people, 2),
        "Lenitive, 1 thread": functools.partial(lenitive_levels, job, people, 1),
        "numbalsoda, 2 threads": functools.partial(numbalsoda, 2),
        "numbalsoda, 1 thread": functools.partial(numbalsoda, 1),
        "scipy, 1 thread": functools.partial(scipy_levels, job, first(people, number)),
        "floor, 2 threads": functools.partial(floor, 2),
        "floor, 1 thread": functools.partial(floor, 1),
    }
    if job is R2:
        tasks["bands, 2 threads"] = functools.partial(bands, job, people, 2)
        tasks["np.quantile, 1 thread"] = functools.partial(numpy_bands, lenitive_levels(job, people, 2))
    taken = in_turn(tasks, repeats, {"scipy, 1 thread": job.people / number})
    taken["rested, 2 threads"] = timed(tasks["Lenitive, 2 threads"], repeats, pause_s=PAUSE_S)
    return taken, errors(job, people, numbalsoda)


def measure(repeats: int) -> page.Measured:
    """Everything, in one run."""
    where, before = machine(), share_of_two_cores()
    web = {threads: in_turn(web_answers(threads), repeats) for threads in (1, 2)}
    try:
        cold: Times | str = cold_predict(repeats)
    except CannotTime as reason:
        cold = str(reason)
    jobs = {job.name: (job, *time_job(job, repeats)) for job in (R1, R2)}
    bench = page.Bench(order_book_times(repeats), *speed())
    many = [many_people(people, threads=2) for people in (FEW, MANY)]
    shares = (before, share_of_two_cores())
    where.append(("Share of two cores that two threads got", f"{shares[0]:.2f} before, {shares[1]:.2f} after"))
    return page.Measured(where, jobs, web, cold, many, bench, repeats, min(shares) >= ALONE)


def main() -> None:
    """Measure, print, and write when asked."""
    options = argparse.ArgumentParser(description="Times the reference jobs.")
    options.add_argument("--write", action="store_true", help="write docs/performance.md")
    options.add_argument("--repeats", type=int, default=5, help="how often each is timed (the aims are stated for 5)")
    chosen = options.parse_args()
    text = page.written(measure(max(1, chosen.repeats)), SCIPY_PEOPLE)
    print(text)
    if chosen.write:
        PERFORMANCE.write_text(text, encoding="utf-8")
        print(f"Written to {PERFORMANCE.relative_to(PERFORMANCE.parent.parent)}")


if __name__ == "__main__":
    main()
