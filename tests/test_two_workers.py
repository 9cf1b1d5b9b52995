"""Two workers: what `./test deep` records is the same as from one process, and no port is used twice."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import record_deep
from ports import free_port

pytestmark = pytest.mark.slow

SIZED = """
import pytest

@pytest.mark.parametrize("case", [1, 2])
def test_{name}(deep_size, case):
    deep_size(case, 100 * case), deep_size(3, 300)

def test_{name}_is_left_out():
    pytest.skip()
"""
OPTIONS = ["-p", "conftest", "-p", "no:cacheprovider", "-q"]


def recorded(folder: Path, *options: str) -> dict[str, object]:
    """What a run of pytest over the folder's tests leaves in LENITIVE_DEEP_RECORD."""
    record = folder / "record.json"
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "LENITIVE_DEEP"))}
    tests = Path(__file__).parent
    subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, *options, "."],
        cwd=folder,
        check=True,
        env={**given, "PYTHONPATH": str(tests), "LENITIVE_DEEP_RECORD": str(record)},
    )
    found: dict[str, object] = json.loads(record.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("doses", "levels"):
        (tmp_path / f"test_{name}.py").write_text(SIZED.format(name=name), encoding="utf-8")
    return tmp_path


def test_two_workers_record_the_sizes_and_counts_that_one_process_records(folder: Path) -> None:
    alone = recorded(folder)
    assert recorded(folder, "-n", "2", "--dist", "loadfile") == alone
    assert alone["run"] == 4 and alone["skipped"] == 2 and alone["failed"] == 0
    assert alone["sizes"] == {
        f"test_{name}[{case}]{more}": size
        for name in ("doses", "levels")
        for case in (1, 2)
        for more, size in (("", case), ("#2", 3))
    }


def test_the_two_runs_of_the_suite_become_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, records = tmp_path / "validation.md", [tmp_path / "1.json", tmp_path / "2.json"]
    for place, record in enumerate(records, start=1):
        seen = {"sizes": {f"test_of[{place}]": 10 * place}, "run": 5 * place, "failed": 0, "skipped": 1}
        record.write_text(json.dumps(seen), encoding="utf-8")
    monkeypatch.setattr(record_deep, "VALIDATION", page)
    record_deep.main("passed", *map(str, records), str(tmp_path / "never-written.json"))
    row = page.read_text(encoding="utf-8").splitlines()[-1]
    assert "test_of: 2 at 10 to 20" in row and "passed: 15 tests, 0 failed, 2 skipped" in row


def test_two_workers_never_get_the_same_port_for_a_server() -> None:
    first, second = ({free_port(worker, 2) for _ in range(50)} for worker in (0, 1))
    assert first and second and not first & second
