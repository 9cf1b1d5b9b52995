"""The package in an empty environment: without the checkout, with what it declares alone, not to be written to."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from house.rooms import ROOT

pytestmark = pytest.mark.deep  # builds, installs and compiles: some minutes
NO_INDEX = ("NewConnectionError", "NameResolutionError", "ConnectTimeout", "ProxyError", "No matching distribution")
# Root may write anywhere; without its capabilities it has to keep to the rights of files like everybody else.
AS_ANYBODY = ("setpriv", "--bounding-set", "-all", "--inh-caps", "-all")
STARTS_WITHIN_S = 240
PAGES = ("/", "/es/learn/crps", "/search?q=cream", "/predict", "/formulary/ketamine-10-gel/worksheet?example=1")


@dataclass(frozen=True)
class Installed:
    """`python`: of the environment; `home`: the folder where commands are given, and the only one to write in."""

    python: Path
    home: Path

    def command(self, *words: str) -> list[str]:
        cannot_write = AS_ANYBODY if os.geteuid() == 0 else ()
        return [*cannot_write, str(self.python.parent / "lenitive"), *words]

    def environment(self) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home)}

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words), cwd=self.home, env=self.environment(), capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    """Built from this checkout; what it needs comes from what it declares, in the versions of the lock."""
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("as root, setpriv is needed to try a package that cannot be written to")
    folder = tmp_path_factory.mktemp("package")
    _call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    _call(sys.executable, "-m", "venv", str(folder / "environment"))
    found = Installed(folder / "environment" / "bin" / "python", folder / "home")
    found.home.mkdir()
    _install(found.python, folder)
    packages = next((folder / "environment" / "lib").glob("python*/site-packages"))
    _let_write(packages, False)
    yield found
    _let_write(packages, True)


def _install(python: Path, folder: Path) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = folder / "pinned.txt"
    pinned.write_text("\n".join(re.findall(r"^([a-z0-9.-]+==[^\\\n]+)", lock, re.MULTILINE)), encoding="utf-8")
    (wheel,) = folder.glob("*.whl")
    words = ("-m", "pip", "install", "--quiet", "--only-binary", ":all:", "-c", str(pinned), str(wheel))
    done = subprocess.run([str(python), *words], capture_output=True, text=True, check=False)
    if done.returncode and any(word in done.stderr for word in NO_INDEX):
        pytest.skip("packages cannot be fetched here")
    assert done.returncode == 0, done.stderr[-2000:]


def _call(*words: str) -> None:
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def _let_write(folder: Path, may: bool) -> None:
    for each in (folder, *folder.rglob("*")):
        if not each.is_symlink():
            each.chmod(each.stat().st_mode | 0o200 if may else each.stat().st_mode & ~0o222)


def test_a_prediction_compiles_its_kernels_into_the_cache_of_the_user(installed: Installed) -> None:
    done = installed.run("predict", "--example", "outpatient_series", "--plot", "level.png")
    assert done.returncode == 0, done.stderr
    assert "Dose: " in done.stdout and (installed.home / "level.png").stat().st_size > 10_000
    assert list(installed.home.rglob("kernels.*.nbi"))
    assert not list(installed.python.parents[1].rglob("*.nbi"))


def test_papers_are_printed_and_their_barcodes_read_back(installed: Installed) -> None:
    for words in (("worksheet", "--example", "six_actives"), ("label", "--example", "labelled")):
        done = installed.run(*words, "--pdf", f"{words[0]}.pdf")
        if "Pango" in done.stderr:
            pytest.skip("no Pango here")
        assert done.returncode in (0, 2) and (installed.home / f"{words[0]}.pdf").read_bytes().startswith(b"%PDF"), (
            done.stderr
        )


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("formulary", "list"), "19 published formulas"),
        (("models", "show", "otto_2021"), "otto_2021"),
        (("beyond-use", "--example", "six_actives"), "2026"),
        (("calc", "salt", "amount=6 g", "from=base", "to=salt", "ingredient=ketamine hydrochloride"), "6.9202 g"),
        (("examples", "show", "iv_infusion"), "regimen:"),
        (("articles", "list"), "crps"),
    ],
)
def test_every_other_command_finds_its_data(installed: Installed, words: tuple[str, ...], says: str) -> None:
    done = installed.run(*words)
    assert says in done.stdout, done.stderr


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_a_search_names_can_be_opened_there(installed: Installed, language: str) -> None:
    printed = [
        installed.run("search", "--language", language, "--limit", "20", asked).stdout
        for asked in ("crps", "littleton")
    ]
    named = [re.findall(r"\((\S+\.(?:md|yaml))\)$", text, re.MULTILINE) for text in printed]
    assert all(named) and {Path(each).suffix for found in named for each in found} == {".md", ".yaml"}
    assert all((installed.home / each).is_file() for found in named for each in found)


def test_the_site_starts_and_ends_without_a_checkout(installed: Installed) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = installed.command("serve", "--port", str(port))
    with subprocess.Popen(words, cwd=installed.home, env=installed.environment(), stdout=subprocess.DEVNULL) as site:
        try:
            _wait_for(f"http://127.0.0.1:{port}/health")
            for page in PAGES:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}{page}", timeout=60) as answer:
                    assert answer.status == 200, page
        finally:
            site.send_signal(signal.SIGTERM)
            assert site.wait(timeout=30) == 0


def _wait_for(address: str) -> None:
    until_s = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < until_s:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.5)
    raise AssertionError("the site did not start")
