"""`./test quick` takes a few cases of each test; `./test` takes them all, and so does whoever names a file."""

import subprocess
import sys
from pathlib import Path

import pytest

from few import MOST_CASES, MOST_EXAMPLES, evenly, few, with_few_examples

ROOT = Path(__file__).resolve().parents[1]
MANY = """
import pytest
from hypothesis import given, settings, strategies

@pytest.mark.parametrize("first", range(10))
@pytest.mark.parametrize("second", range(3))
def test_of_many(first, second):
    pass

def test_of_one():
    pass

TRIED = []

@settings(max_examples=40, derandomize=True, database=None)
@given(strategies.integers())
def test_a_law(number):
    TRIED.append(number)

def test_how_often_it_was_tried():
    print("tried", len(TRIED))
"""


def seen(folder: Path, *options: str) -> str:
    """What pytest says of a folder with one file of many cases."""
    (folder / "test_many.py").write_text(MANY, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "conftest", "-p", "no:cacheprovider", "-s", "-v", *options]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(ROOT / "tests")}, check=True, capture_output=True, text=True
    )
    return done.stdout


def test_a_few_are_spread_evenly_with_the_first_and_the_last_and_are_the_same_every_time() -> None:
    names = [f"test_dose[{number}]" for number in range(99)]
    kept, left = few([*names, "test_unit"], str)
    assert kept == ["test_dose[0]", "test_dose[49]", "test_dose[98]", "test_unit"]
    assert len(left) == 96 and not {*kept} & {*left} and few([*names, "test_unit"], str) == (kept, left)
    assert evenly(names[:MOST_CASES]) == names[:MOST_CASES] and len(evenly(names[: MOST_CASES + 1])) == MOST_CASES


@pytest.mark.slow
@pytest.mark.parametrize("workers", [[], ["-n", "2", "--dist", "loadfile"]])
def test_what_quick_leaves_out_is_run_without_it_and_where_the_file_is_named(
    tmp_path: Path, workers: list[str]
) -> None:
    every = 30 + 3
    shortened = seen(tmp_path, "--few", ".", *workers)
    assert f"{MOST_CASES + 3} passed" in shortened and (workers or f"{every - MOST_CASES - 3} deselected" in shortened)
    assert f"{every} passed in" in seen(tmp_path, ".", *workers)
    assert f"{every} passed in" in seen(tmp_path, "--few", "test_many.py", *workers)


@pytest.mark.parametrize(
    ("options", "times"), [(["--few", "."], MOST_EXAMPLES), (["."], 40), (["--few", "test_many.py"], 40)]
)
def test_a_law_is_tried_on_a_few_examples_by_quick_alone(tmp_path: Path, options: list[str], times: int) -> None:
    assert f"tried {times}\n" in seen(tmp_path, *options)


def test_what_is_no_law_is_left_as_it_is() -> None:
    for each in (None, len, test_what_is_no_law_is_left_as_it_is):
        with_few_examples(each)


def test_only_quick_leaves_anything_out() -> None:
    lines = [line.strip() for line in (ROOT / "test").read_text(encoding="utf-8").splitlines()]
    (shortens,) = [line for line in lines if "--few" in line or "not slow" in line]
    assert shortens.startswith("quick) ") and 'marks="" spread=()' in lines, "every other level runs all"
    assert [line for line in lines if line.startswith("unset ") and line.endswith(" PYTEST_ADDOPTS")]
    assert '[ "$level" = quick ] || check "tests, alone" alone' in lines
    assert "--few" not in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
