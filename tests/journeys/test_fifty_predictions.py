"""Fifty predictions at once, to two workers: equal questions get equal bytes, different ones different.

Two of a worker's threads compute; whoever finds no place is asked to come again (503 with Retry-After), and does.
"""

import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar

import pytest

pytestmark = pytest.mark.browser  # needs the served site, as the journeys do

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
MOST_TRIES = 40
AMOUNTS = [f"0.{10 + index % 5}" for index in range(50)]


def ask(site: str, amount: str) -> str:
    """The page for this amount, without the token; each asker has a cookie jar of its own."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar())
    )
    with opener.open(f"{site}/predict", timeout=60) as answer:
        token = TOKEN.search(answer.read().decode())
    assert token
    form = {
        "csrfmiddlewaretoken": token[1], "rows": "1", "dose-0-amount": amount, "dose-0-unit": "mg/kg",
        "dose-0-route": "iv", "dose-0-form": "racemate", "dose-0-basis": "base", "dose-0-over": "40 min",
        "weight_kg": "70", "age_y": "45", "sex": "male", "horizon": "12 h", "model": "auto", "people": "500",
        "between_person": "on", "parameter": "on", "residual": "on",
    }  # fmt: skip
    body = urllib.parse.urlencode(form).encode()
    for _ in range(MOST_TRIES):
        try:
            with opener.open(f"{site}/predict", data=body, timeout=60) as answer:
                assert answer.status == 200
                return TOKEN.sub("", answer.read().decode())
        except urllib.error.HTTPError as busy:
            assert busy.code == 503, busy
            time.sleep(int(busy.headers["Retry-After"]))
    raise AssertionError(f"no place came free in {MOST_TRIES} tries")


def test_fifty_at_once_get_the_bytes_they_would_get_alone(site: str) -> None:
    with ThreadPoolExecutor(max_workers=50) as crowd:
        pages = list(crowd.map(lambda amount: ask(site, amount), AMOUNTS))
    by_amount: dict[str, set[str]] = defaultdict(set)
    for amount, page in zip(AMOUNTS, pages, strict=True):
        by_amount[amount].add(page)
    assert {amount: len(found) for amount, found in by_amount.items()} == dict.fromkeys(by_amount, 1)
    assert len(set().union(*by_amount.values())) == 5
    assert all(ask(site, amount) in found for amount, found in by_amount.items())
