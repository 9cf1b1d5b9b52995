"""The demonstration's records answer on their own machine alone; a real site answers its own names and its proxy."""

from __future__ import annotations

from typing import Any

import pytest

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")


@pytest.fixture(autouse=True)
def demonstration(monkeypatch: pytest.MonkeyPatch) -> None:
    from lenitive.people.kind_of_site import REAL

    for name in (*REAL, "LENITIVE_DEMONSTRATION"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("header", FORWARDED)
def test_a_request_that_came_through_a_proxy_is_refused_with_a_sentence(client: Any, header: str) -> None:
    answer = client.get("/account/sign-in", headers={header: "203.0.113.7"})
    assert answer.status_code == 403 and b"came through a proxy" in answer.content
    told = client.post("/account/sign-in", headers={header: "x", "accept": "application/json"})
    assert told.json()["reasons"][0]["code"] == "demonstration-behind-proxy"


def test_another_name_is_refused_even_one_that_the_public_pages_answer_to(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("django.conf.settings.ALLOWED_HOSTS", ["localhost", "clinic.example.org"])
    assert client.get("/", headers={"host": "clinic.example.org"}).status_code == 200
    answer = client.get("/account", headers={"host": "clinic.example.org"})
    assert answer.status_code == 403 and b"demonstration-other-name" in answer.content
    assert client.get("/account", headers={"host": "evil.example.org"}).status_code == 400


def test_public_pages_are_answered_through_a_proxy(client: Any) -> None:
    assert client.get("/", headers={"x-forwarded-for": "203.0.113.7"}).status_code == 200


def test_a_real_site_is_not_asked(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.test import RequestFactory

    from lenitive.web.shared.only_here import reason_to_stay_here

    asked = RequestFactory(SERVER_NAME="localhost").get("/account", headers={"x-forwarded-for": "203.0.113.7"})
    assert reason_to_stay_here(asked) is not None
    monkeypatch.setenv("LENITIVE_DEMONSTRATION", "0")
    assert reason_to_stay_here(asked) is None
