"""The site as it is served (gunicorn, two workers, a free port of this machine) and a browser (Debian's chromium)."""

import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from ports import free_port

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

expect.set_options(timeout=20_000)  # how long a busy machine may take; no journey is about seconds


def wait_until_it_answers(url: str, server: subprocess.Popen[bytes]) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            with direct.open(f"{url}/predict", timeout=60) as answer:
                assert answer.status == 200
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError("the server does not answer")


@pytest.fixture(scope="package")
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The own folder of the running site, empty until a journey writes into it."""
    return tmp_path_factory.mktemp("own") / "home"


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory, own_folder: Path) -> Iterator[str]:
    """Address of the running site."""
    port = free_port()
    environment = {
        **os.environ,
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "WEB_CONCURRENCY": "2",
        "LENITIVE_KERNEL_THREADS": "1",
        "LENITIVE_HOME": str(own_folder),
        "LENITIVE_PREDICTIONS_PER_MINUTE": "100000",
        "PYTHONPATH": os.pathsep.join([*filter(None, [os.environ.get("PYTHONPATH")]), str(ROOT / "src")]),
    }
    log = (tmp_path_factory.mktemp("site") / "log").open("wb")
    command = [sys.executable, "-m", "gunicorn", "--config", "src/lenitive/config/gunicorn.py"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        wait_until_it_answers(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)
        log.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("LENITIVE_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        pytest.fail("The journeys need chromium: on Debian, apt-get install chromium, or set LENITIVE_CHROMIUM.")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """An empty tab at 1280 px; whatever the page complains about in the console fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=site)
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda message: complaints.append(message.text) if "Refused" in message.text else None)
    yield tab
    context.close()
    assert complaints == []
