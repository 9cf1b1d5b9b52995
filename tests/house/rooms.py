"""What the house tests walk over: the rooms, their files, and every file that is or would be committed.

Example: `pure_modules()` → `["lenitive.documents", "lenitive.pharmacology", "lenitive.pharmacology.cases", …]`.
"""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "lenitive"
TESTS = ROOT / "tests"
PURE_ROOMS = (
    *("units", "documents", "version", "meanings", "spelling", "palette", "evidence", "rules", "sites"),
    *("pharmacology", "compounding", "learn", "pictures", "papers"),
)


def python_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def module_name(path: Path) -> str:
    parts = list(path.relative_to(SOURCE.parent).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_pure(module: str) -> bool:
    parts = module.split(".")
    return parts[1:2] != [] and (parts[1] in PURE_ROOMS or "rules" in parts[2:])


def pure_modules() -> list[str]:
    return [name for name in map(module_name, python_files(SOURCE)) if is_pure(name)]


def committed_files() -> list[Path]:
    """Every file git has or would take; outside a checkout, every file that is not hidden or made by a machine."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode == 0:
        names = [ROOT / name for name in listing.stdout.split("\0") if name]
        return [path for path in names if path.is_file()]
    made = {".venv", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    return [path for path in ROOT.rglob("*") if path.is_file() and not made.intersection(path.parts)]
