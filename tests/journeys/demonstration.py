"""The demonstration as `./run` serves it, with its staff, and what a test knows of them: passwords, codes, mail."""

from __future__ import annotations

import base64
import hmac
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from cryptography.fernet import Fernet
from playwright.sync_api import Browser, BrowserContext, Page

from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, places_of
from ports import free_port

ROOT = Path(__file__).resolve().parents[2]
SECRET = """
SELECT a.data->>'secret' FROM mfa_authenticator a JOIN people_user u ON u.id = a.user_id
WHERE u.email = %s AND a.type = 'totp'
"""
PASSKEYS = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


@dataclass(frozen=True)
class Demonstration:
    """Where it is, and the folder that it keeps."""

    address: str
    places: SiteFolders
    spent: set[tuple[str, int]] = field(default_factory=set)

    def password(self, nickname: str) -> str:
        """As it was drawn at the first start."""
        lines = (self.places.home / "demonstration-passwords.txt").read_text(encoding="utf-8").splitlines()
        return dict(line.split() for line in lines)[f"{nickname}@example.org"]

    def code(self, nickname: str) -> str:
        """A one-time code that counts now and that no journey has used: each counts once."""
        key = Fernet((self.places.home / "keys" / "fields").read_text(encoding="utf-8").strip())
        secret = key.decrypt(str(self.asked(SECRET, [f"{nickname}@example.org"])).encode()).decode()
        for _ in range(120):
            now = int(time.time()) // 30
            for half_minute in (now, now + 1, now - 1):
                if (nickname, half_minute) not in self.spent:
                    self.spent.add((nickname, half_minute))
                    return one_time_code(secret, half_minute)
            time.sleep(0.5)
        raise AssertionError(f"no code of {nickname} is left")

    def mail(self, to: str) -> str:
        """The newest mail to this address, as soon as the worker has sent it: a file may hold several, to several."""
        for _ in range(600):
            found = [path.read_text(encoding="utf-8") for path in sorted((self.places.home / "mail").glob("*.log"))]
            whole = [text for texts in found for text in texts.split("-" * 79)[:-1]]  # what follows is being written
            if hers := [text for text in whole if f"\nTo: {to}\n" in text]:
                return hers[-1]
            time.sleep(0.1)
        raise AssertionError(f"no mail to {to}")

    def asked(self, question: str, given: list[Any]) -> Any:
        """The first value of the first row, as whoever runs the machine can see it; None when there is none."""
        with psycopg.connect(Cluster(self.places).address("admin", "lenitive").url) as connection:
            row = connection.execute(question.encode(), given).fetchone()
        return row and row[0]


def one_time_code(secret: str, counter: int) -> str:
    """RFC 4226, written down once more so that the site's own code is not asked what it should say."""
    digest = hmac.digest(base64.b32decode(secret), counter.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 15
    return f"{(int.from_bytes(digest[offset : offset + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"


@contextmanager
def demonstration(folder: Path) -> Iterator[Demonstration]:
    """Started as `./run` does; ended and removed afterwards."""
    places, port = places_of(folder / "home"), free_port()
    left_out = ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_RECORDS", "LENITIVE_SECRET_KEY", "LENITIVE_KEYS")
    environment = {name: value for name, value in os.environ.items() if name not in left_out} | {
        "LENITIVE_HOME": str(places.home),
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "WEB_CONCURRENCY": "2",
        "LENITIVE_KERNEL_THREADS": "1",
        "PYTHONPATH": os.pathsep.join([*filter(None, [os.environ.get("PYTHONPATH")]), str(ROOT / "src")]),
    }
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "lenitive.config.processes"], env=environment, cwd=ROOT, stdout=log, stderr=log
    )
    try:
        _wait(process, folder / "log", places.home / "demonstration-passwords.txt")
        yield Demonstration(f"http://localhost:{port}", places)
    finally:
        process.terminate()
        process.wait(60)
        log.close()
        assert Cluster(places).remove()


def window(browser: Browser, site: Demonstration, width: int = 1280) -> tuple[BrowserContext, Page]:
    """An empty window whose device makes passkeys."""
    context = browser.new_context(viewport={"width": width, "height": 900}, base_url=site.address)
    page = context.new_page()
    device = context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": PASSKEYS})
    return context, page


def press(page: Page, button: str) -> None:
    """Click what sends a form, and wait for the page that answers: leaving at once would take the form back."""
    with page.expect_navigation():
        page.get_by_role("button", name=button).click()


def sign_in(page: Page, site: Demonstration, nickname: str) -> None:
    """With password and code."""
    page.goto("/account/sign-in")
    page.fill("#login", f"{nickname}@example.org")
    page.fill("#password", site.password(nickname))
    page.get_by_role("button", name="Sign in with a password").click()
    page.fill("#code", site.code(nickname))
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/account")


def _wait(process: subprocess.Popen[bytes], log: Path, passwords: Path) -> None:
    for _ in range(3000):
        assert process.poll() is None, log.read_text(encoding="utf-8", errors="replace")
        if passwords.exists() and b"http://localhost" in log.read_bytes():
            return
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8", errors="replace"))
