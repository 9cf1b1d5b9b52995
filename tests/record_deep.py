"""Adds a row to docs/validation.md after `./test deep`: date, commit, machine, sizes, outcome.

Example: `python tests/record_deep.py passed side-by-side.json alone.json`. The sizes come from the `deep_size` fixture
(tests/conftest.py), through the file that LENITIVE_DEEP_RECORD names in each of the two runs of pytest.
"""

import datetime
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
VALIDATION = ROOT / "docs" / "validation.md"
HEAD = """# Validation

Each run of `./test deep` adds a row.

| date (UTC) | commit | machine | sizes | outcome |
|---|---|---|---|---|
"""


def commit() -> str:
    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    changed = git("status", "--porcelain", "--untracked-files=no", "--", ":!docs/validation.md")
    return (git("rev-parse", "--short=12", "HEAD") or "none") + (" with changes" if changed else "")


def machine() -> str:
    processor = platform.processor() or platform.machine()
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        named = [line for line in listing.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        processor = named[0].partition(":")[2].strip() if named else processor
    return f"{os.cpu_count()} cores, {processor}, {platform.system()}, Python {platform.python_version()}"


def grouped(sizes: dict[str, int]) -> str:
    """One entry per test: how many cases, at which sizes."""
    tests: dict[str, list[int]] = {}
    for name, size in sorted(sizes.items()):
        tests.setdefault(name.partition("[")[0].partition("#")[0], []).append(size)
    shown = [f"{name}: {len(found)} at {min(found):,} to {max(found):,}" for name, found in tests.items()]
    return "; ".join(shown) or "none recorded"


def counted(outcome: str, runs: list[dict[str, Any]]) -> str:
    run, failed, skipped = (sum(one[key] for one in runs) for key in ("run", "failed", "skipped"))
    return f"{outcome}: {run} tests, {failed} failed, {skipped} skipped"


def main(outcome: str, *records: str) -> None:
    runs = [json.loads(Path(one).read_text(encoding="utf-8")) for one in records if Path(one).is_file()]
    shown = counted(outcome, runs)
    sizes = grouped({name: size for one in runs for name, size in one["sizes"].items()})
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    cells = [cell.replace("|", "/") for cell in (today, commit(), machine(), sizes, shown)]
    before = VALIDATION.read_text(encoding="utf-8") if VALIDATION.exists() else HEAD
    VALIDATION.write_text(f"{before.rstrip()}\n| {' | '.join(cells)} |\n", encoding="utf-8")
    print(f"docs/validation.md: {shown}")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["unknown"]))
