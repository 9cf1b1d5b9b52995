"""What every answer of the site carries, and what the site refuses."""

import importlib

import django
import pytest
from django.test import Client

from lenitive.config import settings


@pytest.fixture(scope="module")
def client() -> Client:
    django.setup()
    return Client(headers={"host": "localhost"})


def test_health_says_ok(client: Client) -> None:
    answer = client.get("/health")
    assert (answer.status_code, answer.content) == (200, b"ok")


def test_every_answer_even_a_refusal_carries_the_strict_policy(client: Client) -> None:
    for path in ("/health", "/no-such-page"):
        headers = client.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script-src 'self'" in policy and "frame-ancestors 'none'" in policy
        assert "object-src 'none'" in policy and "base-uri 'none'" in policy and "unsafe" not in policy
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_another_host_name_is_refused(client: Client) -> None:
    assert client.get("/health", headers={"host": "elsewhere.example"}).status_code == 400


def test_no_cookie_is_set_where_no_form_is(client: Client) -> None:
    assert not client.get("/health").cookies


@pytest.mark.parametrize(
    ("host", "named", "expected"),
    [
        ("", "", ["localhost", "127.0.0.1", "[::1]"]),
        ("::1", "", ["localhost", "127.0.0.1", "[::1]", "[::1]"]),
        ("10.0.0.5", "a.example, b.example", ["localhost", "127.0.0.1", "[::1]", "a.example", "b.example", "10.0.0.5"]),
    ],
)
def test_host_names_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, host: str, named: str, expected: list[str]
) -> None:
    monkeypatch.setenv("HOST", host)
    monkeypatch.setenv("LENITIVE_ALLOWED_HOSTS", named)
    names = importlib.reload(settings).ALLOWED_HOSTS
    assert names == expected


def test_debugging_is_off_unless_asked_for() -> None:
    assert settings.DEBUG is False
