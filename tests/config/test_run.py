"""`./run` builds the site with a Python whose known weakness is mended, where there is one, and says so where not."""

import re
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

from house.rooms import ROOT

FUNCTIONS = "/^fits()/p;/^mended()/p;/^say()/p;/^give_up()/p;/^find_python()/,/^}/p"


def pretends(folder: Path, version: str) -> Path:
    """A Python that says it is of this version."""
    found = folder / f"python-{version}"
    shown = tuple(int(part) for part in version.split("."))
    code = f"import sys; sys.version_info = {shown}; sys._base_executable = {str(found)!r}; exec(sys.argv[1])"
    found.write_text(
        f'#!/bin/sh\n[ "$1" = --version ] && exec echo Python {version}\nexec {sys.executable} -c "{code}" "$2"\n'
    )
    found.chmod(0o755)
    return found


def chosen(*candidates: Path) -> subprocess.CompletedProcess[str]:
    """What `./run` chooses from these, and what it says."""
    code = f"source <(sed -n '{FUNCTIONS}' run); find_python; basename \"$python\""
    environment = {"PATH": "/usr/bin:/bin", "PYTHON": " ".join(map(str, candidates))}
    return subprocess.run(["bash", "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("mended", ["3.11.10", "3.12.6", "3.13.0", "3.14.1"])
def test_a_mended_python_is_preferred_to_the_first_that_is_found(tmp_path: Path, mended: str) -> None:
    found = chosen(pretends(tmp_path, "3.11.9"), pretends(tmp_path, "3.12.5"), pretends(tmp_path, mended))
    assert found.stdout.strip() == f"python-{mended}" and found.stderr == ""


def test_without_a_mended_python_the_first_serves_and_the_weakness_is_named(tmp_path: Path) -> None:
    found = chosen(pretends(tmp_path, "3.10.2"), pretends(tmp_path, "3.11.9"), pretends(tmp_path, "3.12.5"))
    assert found.stdout.strip() == "python-3.11.9"
    assert "Python 3.11.9 has a known weakness (CVE-2024-7592" in found.stderr and "3.12.6" in found.stderr


def test_an_older_python_is_refused(tmp_path: Path) -> None:
    found = chosen(pretends(tmp_path, "3.10.2"))
    assert found.returncode == 1 and "found here: 3.10.2" in found.stderr


def locked() -> set[str]:
    """Every package of both locks, as name==version."""
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-dev.lock")]
    return {found for text in texts for found in re.findall(r"^([a-z0-9.-]+==[^ ]+)", text, re.MULTILINE)}


@pytest.mark.skipif(Path(sys.prefix) != ROOT / ".venv", reason="made by hand, not by ./run")
def test_the_environment_holds_what_the_locks_name_and_nothing_else() -> None:
    found = {f"{re.sub(r'[-_.]+', '-', each.name).lower()}=={each.version}" for each in distributions()}
    assert {each for each in found - locked() if not each.startswith("lenitive==")} == set()


def test_pip_comes_back_for_what_the_tests_need_and_goes_again() -> None:
    script = (ROOT / "run").read_text(encoding="utf-8")
    places = [script.index(each) for each in ("step bring_pip", "-r requirements-dev.lock ||", "step drop_pip ||")]
    assert places == sorted(places)
