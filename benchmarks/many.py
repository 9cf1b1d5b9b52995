"""Very many people on one infusion, a whole answer with bands and effects, in a process of its own.

    cost = many_people(1_000_000, threads=2)
    cost.seconds, cost.processor_s, cost.peak_mib

Once each, without repeats: a million take minutes. Peak memory is that of the whole process, Python included.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.simulation import answer

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
INFUSION = Regimen((DoseRow("iv", "racemate", 30.0, duration_h=2 / 3),))
HORIZON_H = 24.0
FEW, MANY = 100_000, 1_000_000
WARM_UP = 41_000  # enough to go by in groups, so that everything compiled is loaded


@dataclass(frozen=True)
class Cost:
    """What one answer took: people, seconds on the clock, seconds of processor, highest memory of the process (MiB)."""

    people: int
    seconds: float
    processor_s: float
    peak_mib: float

    @property
    def processor_us_each(self) -> float:
        """Microseconds of processor per person."""
        return self.processor_s / self.people * 1e6


def cost_here(people: int, threads: int) -> Cost:
    """The cost in this process, which should be fresh; after a smaller answer."""
    for n in (WARM_UP, people):
        began, began_work = time.perf_counter(), time.process_time()
        answer(
            PredictionRequest(PERSON, INFUSION, HORIZON_H, population=Population(n)), PredictionWork(threads), {}, ()
        )
        took, worked = time.perf_counter() - began, time.process_time() - began_work
    return Cost(people, took, worked, peak_mib())


def peak_mib() -> float:
    """The highest memory of this process. Linux hands getrusage's figure on from the process that started this one, so
    its own mark is read where there is one."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines() if ":" in line)
        if "VmHWM" in lines:
            return int(lines["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def many_people(people: int, threads: int) -> Cost:
    """The cost in a fresh process. CalledProcessError when it fails."""
    command = [sys.executable, str(Path(__file__)), str(people), str(threads)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Cost(**json.loads(done.stdout))


if __name__ == "__main__":
    print(json.dumps(asdict(cost_here(int(sys.argv[1]), int(sys.argv[2])))))
