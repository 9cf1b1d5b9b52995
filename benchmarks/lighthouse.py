"""Measures the pages with Lighthouse as on a telephone; --write puts the figures into docs/site-speed.md.

    .venv/bin/python benchmarks/lighthouse.py [--write] [--runs 3] [--port 8131]

Needed: the project's own .venv (`./run --prepare`), node 18.16 or newer with npm, Debian's chromium (`apt-get install
chromium`). The first time Lighthouse is installed into a folder for temporary files. The site is started for this alone
and ended afterwards. Nothing else should run meanwhile. The page is written by `lighthouse_page`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lighthouse_page import CATEGORIES, PAGES, Measured, Run, written

ROOT = Path(__file__).resolve().parents[1]
SITE_SPEED = ROOT / "docs" / "site-speed.md"
VERSION = "12.8.2"  # 13 wants node 22
FOLDER = Path(tempfile.gettempdir()) / f"lenitive-lighthouse-{VERSION}"
WAIT_S = 60.0
QUIET_LOAD = 0.5  # load average below which nothing else is taken to run
CHROME_FLAGS = "--headless=new --no-sandbox"
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class CannotMeasure(Exception):
    """Something that is needed is missing or did not work; says what to do."""


def installed() -> Path:
    """Where Lighthouse is; installs it first when it is not there."""
    program = FOLDER / "node_modules" / ".bin" / "lighthouse"
    if not program.exists():
        print(f"Installing Lighthouse {VERSION} (once) ...", flush=True)
        quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev"]
        _output(_found("npm"), "install", "--prefix", str(FOLDER), *quiet, f"lighthouse@{VERSION}")
    return program


@contextlib.contextmanager
def site(port: int) -> Iterator[str]:
    """The site on a port of its own; its address. Ends what it started, and nothing else."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            raise CannotMeasure(f"Something answers on port {port} already: name another one with --port.")
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        raise CannotMeasure("There is no .venv yet: ./run --prepare makes it.")
    command = [str(python), "-m", "gunicorn", "--config", "src/lenitive/config/gunicorn.py"]
    environment = {**os.environ, "HOST": "127.0.0.1", "PORT": str(port)}
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, server)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    """Until each page has been answered a few times, so that every worker has read what it reads once."""
    ends = time.monotonic() + WAIT_S
    while time.monotonic() < ends and server.poll() is None:
        try:
            for path in [*PAGES.values()] * 4:
                _DIRECT.open(address + path, timeout=30).read()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise CannotMeasure(f"The site did not start on {address}: ./run says why.")


def measured(program: Path, address: str) -> Run:
    """One run of Lighthouse on one page, with its profile of a telephone and its simulated network."""
    only = f"--only-categories={','.join(CATEGORIES)}"
    flags = ["--quiet", "--output=json", "--output-path=stdout", only, f"--chrome-flags={CHROME_FLAGS}"]
    chromium = {"CHROME_PATH": _found("chromium")}
    report: dict[str, Any] = json.loads(_output(str(program), address, *flags, environment=chromium))
    if error := report.get("runtimeError"):
        raise CannotMeasure(f"Lighthouse could not load {address}: {error['message']}")
    return Run.of(report)


def patiently(program: Path, address: str) -> Run:
    """A run that failed outright is made again, twice at most, and said; a low score never is."""
    for _ in range(2):
        try:
            return measured(program, address)
        except CannotMeasure as reason:
            print(f"again: {reason}", flush=True)
    return measured(program, address)


def measure(runs: int, port: int) -> Measured:
    """Every page, `runs` times; the pages take turns, so that a slow minute does not fall on one of them alone."""
    load, program = os.getloadavg()[0], installed()
    found: dict[str, list[Run]] = {name: [] for name in PAGES}
    with site(port) as address:
        for turn in range(runs):
            for name, path in PAGES.items():
                print(f"run {turn + 1} of {runs}: {path}", flush=True)
                found[name].append(patiently(program, address + path))
    return Measured(found, _machine(load), is_alone=load <= QUIET_LOAD)


def _machine(load: float) -> list[tuple[str, str]]:
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    python = [str(ROOT / ".venv" / "bin" / "python"), "-c"]
    asked = "import platform; from importlib.metadata import version as v; "
    asked += "print(v('lenitive'), v('gunicorn'), platform.python_version())"
    lenitive, gunicorn, version = _output(*python, asked).split()
    return [
        ("Lighthouse", VERSION),
        ("Browser", " ".join(_output(_found("chromium"), "--version").split()[:2])),
        ("node", _output(_found("node"), "--version").strip().removeprefix("v")),
        ("Served by", f"lenitive {lenitive}, gunicorn {gunicorn}, Python {version}, on the same machine"),
        ("Cores, memory", f"{len(os.sched_getaffinity(0))} cores, {memory_gb:.0f} GB"),
        ("Load average (1 min) when the run began", f"{load:.2f}"),
    ]


def _found(program: str) -> str:
    if where := shutil.which(program):
        return where
    raise CannotMeasure(f"{program} is missing: on Debian, sudo apt-get install {program}.")


def _output(*command: str, environment: dict[str, str] | None = None) -> str:
    """What a program prints. CannotMeasure with its last words when it fails."""
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **(environment or {})}
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["nothing said"])[-1]
        raise CannotMeasure(f"{Path(command[0]).name} ended with status {done.returncode}: {last}")
    return done.stdout


def main() -> None:
    """Measure, print, and write when asked."""
    options = argparse.ArgumentParser(description="Measures the pages with Lighthouse.")
    options.add_argument("--write", action="store_true", help="write docs/site-speed.md")
    options.add_argument("--runs", type=int, default=3, help="how often each page is measured (medians are of 3)")
    options.add_argument("--port", type=int, default=8131, help="where to serve the site meanwhile (8131)")
    chosen = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Interrupted."))  # so that the site is ended too
    try:
        text = written(measure(max(1, chosen.runs), chosen.port))
    except CannotMeasure as reason:
        sys.exit(str(reason))
    print(text)
    if chosen.write:
        SITE_SPEED.write_text(text, encoding="utf-8")
        print(f"Written to {SITE_SPEED.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
