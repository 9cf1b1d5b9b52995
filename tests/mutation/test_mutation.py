"""The tests of compounding and of the dose rules notice at least 85 in 100 of the small mistakes in them.

A sample of the mutants, always the same; LENITIVE_MUTANTS=5000 tries all. Survivors are written to the file that
LENITIVE_SURVIVORS names; docs/validation.md argues them.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from mutation.mutants import mutants

ROOT = Path(__file__).resolve().parents[2]
SOURCE, ALL_TESTS = ROOT / "src" / "lenitive", ROOT / "tests"
TRIAL = Path(__file__).with_name("trial.py")
LEAST_KILLED = 0.85
SEED = 795


@dataclass(frozen=True)
class Group:
    """Modules, by pattern in the room, and the tests that must notice."""

    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]
    room: str = "compounding"


GROUPS = (
    Group("strength", ("strength.py", "certificates.py", "rounding.py"), ("strength", "certificates", "rounding")),
    Group("supply", ("supply.py", "days_supply/*.py"), ("supply", "days_supply/*", "directed_doses", "one_of_a_thing")),
    Group("beyond_use", ("beyond_use.py", "stability.py", "dating/*.py"), ("beyond_use", "stability", "dating/*")),
    Group(
        "worksheets",
        ("worksheets/*.py", "lots.py", "recalculation.py", "solubility.py"),
        ("worksheet*", "solubility*", "lots", "recalculation", "checks", "second_reading"),
    ),
    Group(
        "directions",
        ("labels/ways.py", "labels/sentences.py", "labels/joining.py", "labels/places.py"),
        ("direction*", "labels", "every_direction"),
    ),
    Group(
        "doses",
        ("dose_ranges.py", "who.py", "cases/dose_checks.py", "cases/slips.py", "cases/giving.py", "cases/devices.py"),
        ("cases/doses*", "cases/giving", "who"),
        "pharmacology",
    ),
    Group(
        "notes",
        ("labels/notes.py", "labels/note_amounts.py", "labels/note_ways.py", "labels/label_checks.py"),
        ("notes", "direction_words", "directions", "labels"),
    ),
    Group(
        "directed",
        ("directed/*.py", "labels/example_amounts.py"),
        ("directed_doses", "direction_words", "labels"),
    ),
    Group(
        "builds",
        ("bodies.py", "cases/underdoses.py"),
        ("cases/people", "cases/doses", "cases/doses_below", "who"),
        "pharmacology",
    ),
    Group("held_level_stop", ("levels/held_level_stop.py",), ("held_level_stop",), "pharmacology"),
    Group(
        "opening",
        ("headline/*.py", "effects/studied.py"),
        ("headline/*", "effects/studied"),
        "pharmacology",
    ),
    Group(
        "medicines",
        ("interactions/severity.py", "interactions/cautions.py", "interactions/by_route.py", "interactions/liver.py"),
        ("interactions/*",),
        "pharmacology",
    ),
    Group(
        "care_scores",
        ("rules/instruments.py", "rules/scoring.py", "rules/opioids.py"),
        ("rules/scoring", "rules/opioids"),
        "care",
    ),
    Group(
        "care_readings",
        ("rules/policies.py", "rules/blood_pressure.py", "rules/readings.py"),
        ("rules/blood_pressure", "rules/readings"),
        "care",
    ),
    Group(
        "care_suitability",
        ("rules/facts.py", "rules/suitability.py", "rules/benefits.py", "rules/medicine_severity.py"),
        ("rules/suitability", "rules/medicine_severity"),
        "care",
    ),
    Group(
        "care_orders",
        ("rules/order_dates.py", "rules/strengths.py"),
        ("rules/order_dates", "rules/strengths"),
        "care",
    ),
)


def jobs_of(group: Group) -> list[dict[str, str]]:
    """Every mutant of the group."""
    found = []
    for path in sorted(path for pattern in group.modules for path in (SOURCE / group.room).glob(pattern)):
        if path.name == "__init__.py":
            continue
        relative = path.relative_to(ROOT)
        module = ".".join(relative.with_suffix("").parts[1:])
        found += [
            {"module": module, "path": str(relative), "told": one.shown, "source": one.source}
            for one in mutants(path.read_text(encoding="utf-8"))
        ]
    return found


def which_tests(group: Group) -> list[str]:
    patterns = [f"{name.replace('/', '/test_')}.py" if "/" in name else f"test_{name}.py" for name in group.tests]
    found = sorted(str(path) for pattern in patterns for path in (ALL_TESTS / group.room).glob(pattern))
    assert found
    return found


def tried(jobs: list[dict[str, str]], tests: list[str]) -> list[dict[str, str | bool]]:
    """What became of each, by two runners side by side."""

    def share(part: int) -> list[dict[str, str | bool]]:
        if not jobs[part::2]:
            return []
        work = json.dumps({"jobs": jobs[part::2], "tests": tests})
        path = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
        given = {name: value for name, value in os.environ.items() if name != "LENITIVE_DEEP_RECORD"}
        done = subprocess.run(
            [sys.executable, str(TRIAL)],
            input=work,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**given, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    with ThreadPoolExecutor(2) as pool:
        return [one for part in pool.map(share, (0, 1)) for one in part]


# ./test tries the machine on one group; every group needs the time of ./test deep.
TRIED = GROUPS if os.environ.get("LENITIVE_DEEP") == "1" else GROUPS[:1]


@pytest.mark.deep
@pytest.mark.parametrize("group", TRIED, ids=lambda group: group.name)
def test_the_tests_notice_small_mistakes(group: Group, deep_size: Callable[[int, int], int]) -> None:
    everything = jobs_of(group)
    size = deep_size(4, int(os.environ.get("LENITIVE_MUTANTS") or 60))
    sample = random.Random(SEED).sample(everything, min(size, len(everything)))
    found = tried([{"module": "none", "path": "none", "told": "no mistake at all", "source": ""}], which_tests(group))
    assert not found[0]["killed"], "the tests fail without any mistake"
    found = tried(sample, which_tests(group))
    survivors = [f"{one['module']} {one['told']}" for one in found if not one["killed"]]
    worded = f"{group.name}: {len(found) - len(survivors)} of {len(found)} killed ({len(everything)} possible)"
    print("\n".join([worded, *survivors]))
    if target := os.environ.get("LENITIVE_SURVIVORS"):
        with Path(target).open("a", encoding="utf-8") as file:
            file.write("\n".join([worded, *survivors, ""]))
    # A handful is too few to judge by: a run at small size says that the machine works.
    allowed = len(found) * (1 - LEAST_KILLED) if len(found) >= 40 else 2
    assert len(survivors) <= allowed, "\n".join([worded, *survivors])
