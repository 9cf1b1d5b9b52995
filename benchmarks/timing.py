"""Taking times, and saying on what machine.

    times = in_turn({"a": work_a, "b": work_b}, repeats=5)
    times["a"].median_s

The repeats of a task follow one another at once: a virtual machine may hand freed memory back to its host within two
seconds, and fetching it again costs up to ten times what the task does. `pause_s` measures just that.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from numba import njit

PACKAGES = ("lenitive", "numpy", "numba", "llvmlite", "numbalsoda", "scipy", "mpmath")
SPIN = 20_000_000


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


def in_turn(
    tasks: Mapping[str, Callable[[], object]], repeats: int, scales: Mapping[str, float] | None = None
) -> dict[str, Times]:
    """Each task once to warm up, then `repeats` times, then the next."""
    return {name: timed(work, repeats, (scales or {}).get(name, 1.0)) for name, work in tasks.items()}


def timed(work: Callable[[], object], repeats: int, scale: float = 1.0, pause_s: float = 0.0) -> Times:
    """Times of one task after a warm-up; what it returns is dropped after the clock has stopped."""
    work()
    gc.collect()
    seconds = []
    for _ in range(repeats):
        if pause_s:
            time.sleep(pause_s)
        began = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - began)
        del result
    return Times(tuple(seconds), scale)


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


@njit(nogil=True)  # type: ignore[untyped-decorator]
def _spin(turns):  # type: ignore[no-untyped-def]
    total = 0.0
    for turn in range(turns):
        total += 1.0 / (turn + 1.0)
    return total


def share_of_two_cores() -> float:
    """How much of two cores two busy threads get: 1 on an idle machine, 0.5 when something else keeps one busy."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        alone = timed(lambda: _spin(SPIN), 5).median_s
        together = timed(lambda: list(pool.map(_spin, (SPIN, SPIN))), 5).median_s
    return alone / together


def _processor() -> str:
    found = {}
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        found.setdefault(key.strip(), value.strip())
    name = found.get("model name", platform.processor() or "unknown")
    if "cpu family" in found:
        name += f" (family {found['cpu family']}, model {found.get('model', '?')})"
    return name
