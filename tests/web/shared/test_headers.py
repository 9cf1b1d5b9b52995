"""Which pages a browser may keep: those that are the same for everyone, and never what somebody asked."""

import pytest
from django.test import Client

from lenitive.web import urls
from lenitive.web.shared import kept_pages


@pytest.mark.parametrize(
    "path", ["/learn", "/es/learn", "/learn/crps", "/lab", "/privacy", "/calculators/salt", "/robots.txt"]
)
def test_a_page_that_does_not_change_is_kept_for_a_while(client: Client, path: str) -> None:
    first = client.get(path)
    assert first["Cache-Control"] == "public, max-age=300" and first["ETag"]
    assert client.get(path)["ETag"] == first["ETag"]
    again = client.get(path, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304 and again.content == b""


@pytest.mark.parametrize("path", ["/", "/es", "/formulary"])
def test_what_says_what_is_open_now_is_asked_about_each_time(client: Client, path: str) -> None:
    response = client.get(path)
    assert response["Cache-Control"] == "no-cache" and response["ETag"]


@pytest.mark.parametrize(
    "path",
    [
        "/search?q=cream",
        "/formulary?q=ketamine",
        "/calculators/percent?amount=120+g&strength=10+%25",
        "/predict",
        "/compare",
        "/worth-asking",
        "/nowhere",
        "/learn/nowhere",
        "/health",
    ],
)
def test_nothing_that_somebody_asked_is_kept(client: Client, path: str) -> None:
    response = client.get(path)
    assert "ETag" not in response and "public" not in response.get("Cache-Control", "")


def test_every_name_that_is_kept_is_a_page() -> None:
    names = {pattern.name for pattern in urls.urlpatterns}
    assert names >= kept_pages.LASTING | kept_pages.OF_NOW
