"""Taking times, and saying on what machine.

    times = rounds({"a": work_a, "b": work_b}, repeats=5)
    times["a"].median_s

Tasks take turns, so that a busy moment of the machine falls on all of them alike.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("lenitive", "numpy", "numba", "llvmlite", "numbalsoda", "scipy", "mpmath")


@dataclass(frozen=True)
class Times:
    """Seconds of every repeat. `scale`: full job / part that was run."""

    seconds: tuple[float, ...]
    scale: float = 1.0

    @property
    def median_s(self) -> float:
        """Median, scaled to the full job."""
        return statistics.median(self.seconds) * self.scale

    @property
    def worst_s(self) -> float:
        """Slowest, scaled to the full job."""
        return max(self.seconds) * self.scale


def rounds(
    tasks: Mapping[str, Callable[[], object]], repeats: int, scales: Mapping[str, float] | None = None
) -> dict[str, Times]:
    """One warm-up each, then `repeats` rounds in which every task is timed once. What a task returns is dropped
    after the clock has stopped."""
    for work in tasks.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(repeats):
        for name, work in tasks.items():
            gc.collect()
            began = time.perf_counter()
            result = work()
            taken[name].append(time.perf_counter() - began)
            del result
    return {name: Times(tuple(seconds), (scales or {}).get(name, 1.0)) for name, seconds in taken.items()}


def machine() -> list[tuple[str, str]]:
    """Processor, cores, memory, system, Python, packages, how busy it is."""
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return [
        ("Processor", _processor()),
        ("Cores usable", str(len(os.sched_getaffinity(0)))),
        ("Memory", f"{memory_gb:.0f} GB"),
        ("System", f"{platform.system()} {platform.machine()}"),
        ("Python", platform.python_version()),
        ("Packages", ", ".join(f"{name} {version(name)}" for name in PACKAGES)),
        ("Load average (1 min) when the run began", f"{os.getloadavg()[0]:.2f}"),
    ]


def _processor() -> str:
    found = {}
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        found.setdefault(key.strip(), value.strip())
    name = found.get("model name", platform.processor() or "unknown")
    if "cpu family" in found:
        name += f" (family {found['cpu family']}, model {found.get('model', '?')})"
    return name
