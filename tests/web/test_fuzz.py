"""Random requests to every address of the record, as somebody of each role and as nobody: none breaks it.

The requests follow from one seed, so that one that failed can be made again.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from databases import rolled_back
from staff import Staff
from web.test_access import OWN, People, people, routes  # noqa: F401  a fixture

pytestmark = pytest.mark.deep
SEED = 17
METHODS = ("GET", "GET", "GET", "POST", "POST", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS")
FIELDS = (
    "key", "acting", "name", "email", "role", "because", "kind", "number", "expires_on", "login", "password", "again",
    "code", "credential", "next", "second_login", "second_code", "second_credential", "outcome", "before", "link",
    "text", "after", "legal_name", "born_on", "preferred_name", "sex", "language", "telephone", "address", "version",
    "route", "sha256", "to_site", "categories", "purposes", "until_on", "answer-approved", "words", "reason",
    "reason_code", "card_number", "way", "below",
    "shared", "site", "csrfmiddlewaretoken", "user_id", "__proto__", "x[]", "",
)  # fmt: skip
TEXTS = (
    "", " ", "0", "-1", "1e309", "NaN", "null", "{}", "[]", "[[[[", '{"id": 1}', '{"response": {"userHandle": "MQ"}}',
    '{"id": "AA", "rawId": "AA", "type": "public-key", "response": {"clientDataJSON": "e30", "authenticatorData": "AA",'
    ' "signature": "AA", "userHandle": "MQ"}}',
    "x" * 300, "x" * 10_001, "\x00", "a\x00b", "\ud7ff", "\u202e", "👩🏽‍⚕️", "<script>", "{{ 7*7 }}", "%s%n",
    "../../etc/passwd",
    "' OR 1=1 --", "//evil.example", "https://evil.example/", "/office/staff", "nurse", "site_administrator demo-north",
    "pharmacist", "dea", "2027-02-30", "2027-05-31", "9999-12-31", "0001-01-01", "99999999999999999999",
    "Ann Ortiz", "ortiz 3/14/1980", "303-555-0123", "1980-03-14", "es", "female",
    "sharing", "treatment_off_label", "texts", "iv", "demo-west", "identity",
    "nora@example.org", "a@b", "ZD1234563", "000000", "viewed", "true",
)  # fmt: skip
COOKIES = ("lenitive=" + "x" * 900, "lenitive=\u00ff", "a" * 50, "lenitive_form=1; lenitive=")
KINDS = ("application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded")
NUMBERS = ("0", "1", "2147483648", "9223372036854775807", "9223372036854775808", "9" * 40)


def path_at(random: Random, address: str, ids: dict[str, Any]) -> str:
    """The address with something in the place of each id: one that is there, one that is not, one that cannot be."""
    path = f"/{address}"
    for name in ("user_id", "pk"):
        path = path.replace(f"<int:{name}>", random.choice([str(ids[name]), *NUMBERS]))
    ids_like = [str(ids["grant_id"]), str(UUID(int=random.getrandbits(128))), str(UUID(int=0)), "not-an-id"]
    for name in (
        "grant_id",
        "sign_in_id",
        "access_id",
        "patient_id",
        "consent_id",
        "referral_id",
        "opened_id",
        "other_id",
        "merge_id",
        "proxy_id",
    ):
        path = path.replace(f"<uuid:{name}>", random.choice([str(ids[name]), *ids_like[1:]]))
    return path + random.choice(["", "", "", "/", "?", "?a=b&a=c"])


def fields(random: Random) -> dict[str, str]:
    found = {random.choice(FIELDS): random.choice(TEXTS) for _ in range(random.randrange(9))}
    if random.random() < 0.8:
        found["key"] = str(UUID(int=random.getrandbits(128)))
    return found


def headers(random: Random) -> dict[str, str]:
    found = {}
    if random.random() < 0.3:
        found["accept"] = random.choice(["application/json", "*/*", "\u00ff", "text/html;q=x"])
    if random.random() < 0.1:
        found["idempotency-key"] = random.choice([str(uuid4()), "x", ""])
    if random.random() < 0.1:
        found["cookie"] = random.choice(COOKIES)
    return found


def asked(random: Random, browser: Any, address: str, ids: dict[str, Any]) -> tuple[str, int]:
    """One request; what it was, and the status of its answer."""
    method, path = random.choice(METHODS), path_at(random, address, ids)
    given = {"headers": headers(random)}
    if method == "POST" and random.random() < 0.15:
        kind = random.choice(KINDS)
        given |= {"data": random.choice(["{", "\x00", "a=b&a=%ff", "--x", ""]), "content_type": kind}
    elif method in ("GET", "POST", "HEAD"):
        given["data"] = fields(random)
    kept = copy(browser.cookies)
    with rolled_back():
        status = getattr(browser, method.lower())(path, **given).status_code
    browser.cookies = kept
    return f"{method} {path[:120]} {given!r:.400}", status


def test_no_request_breaks_the_record(
    people: People,  # noqa: F811
    whole_cast: Staff,
    deep_size: Callable[[int, int], int],
) -> None:
    random, addresses = Random(SEED), sorted(routes())
    browsers = {role: browser for (role, how), browser in people.browsers.items() if how == OWN}
    browsers["nobody"] = whole_cast.browser()
    for each in browsers.values():
        each.raise_request_exception = False
    broken, seen = [], set()
    for number in range(deep_size(500, 20_000)):
        role = sorted(browsers)[number % len(browsers)]
        what, status = asked(random, browsers[role], addresses[number % len(addresses)], people.ids)
        seen.add(status)
        if status >= 500:
            broken.append(f"{status} as {role}: {what}")
    assert broken == []
    assert {200, 303, 404, 405, 422} <= seen, "the requests reach pages, forms and refusals"
