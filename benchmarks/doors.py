"""What a user waits for: a fresh `lenitive predict` of one person, and the web page's answer for a crowd.

in_turn(web_answers(threads=2), repeats=5)
cold_predict()                       # seconds of one fresh process
"""

from __future__ import annotations

import functools
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from timing import Times

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.simulation import answer

CASE = Path(__file__).parent / "one_person.yaml"
PEOPLE, DAYS = 1_000, 84
PERSON = Subject(weight_kg=70, age_y=45, sex="female")
REGIMENS = {
    "nasal twice weekly": DoseRow("nasal", "s-ketamine", 56.0, every_h=84.0, count=24, spray_mg=28.0),
    "IV 40 min daily": DoseRow("iv", "racemate", 35.0, duration_h=2 / 3, every_h=24.0, count=84),
    "oral every 6 h": DoseRow("oral", "racemate", 50.0, every_h=6.0, count=336),
    "film twice weekly": DoseRow("sublingual", "s-ketamine", 50.0, every_h=84.0, count=24, product="film"),
}


class CannotTime(Exception):
    """What was to be timed did not work; says why."""


def cold_predict(repeats: int) -> Times:
    """Seconds of `lenitive predict` in processes of their own, from start to exit. CannotTime when it fails."""
    command = [sys.executable, "-m", "lenitive.cli.main", "predict", str(CASE)]
    seconds = []
    for repeat in range(repeats + 1):  # the first one reads the files from disk
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["nothing said"])[-1]
            raise CannotTime(f"lenitive predict ended with status {done.returncode}: {last}")
        if repeat:
            seconds.append(time.perf_counter() - began)
    return Times(tuple(seconds))


def web_answers(threads: int) -> dict[str, Callable[[], Prediction]]:
    """Per regimen the work behind one posted form: typical curves, crowd, bands, cautions, sources."""
    crowd = Population(n=PEOPLE, seed=1)
    return {
        name: functools.partial(
            answer,
            PredictionRequest(PERSON, Regimen((row,)), DAYS * 24.0, population=crowd),
            PredictionWork(threads),
            {},
            (),
        )
        for name, row in REGIMENS.items()
    }
