"""Pages that are the same for all are made once; what they say stays what the page says."""

import gzip

from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import resolve

from lenitive.web.shared.kept_pages import Lasting


def counted(path: str, clock_s: float = 0.0) -> tuple[Lasting, list[str], list[float], HttpRequest]:
    made: list[str] = []
    times = [clock_s]

    def make(request: HttpRequest) -> HttpResponse:
        made.append(request.path)
        request.resolver_match = resolve(request.path)
        return HttpResponse(f"page {len(made)}")

    request = RequestFactory(SERVER_NAME="localhost").get(path)
    return Lasting(make, lambda: times[0]), made, times, request


def test_an_article_is_made_once_and_answered_from_then_on() -> None:
    lasting, made, times, request = counted("/learn/crps")
    first, times[0] = lasting(request), 10_000.0
    again = lasting(request)
    assert made == ["/learn/crps"] and first.content == again.content == b"page 1"
    assert again["ETag"] == first["ETag"] and again["Cache-Control"] == "public, max-age=300"


def test_a_page_that_tells_what_is_open_is_made_anew_each_minute() -> None:
    lasting, made, times, request = counted("/")
    lasting(request)
    times[0] = 59.0
    assert lasting(request).content == b"page 1"
    times[0] = 60.0
    assert lasting(request).content == b"page 2" and len(made) == 2


def test_what_somebody_asked_is_made_each_time() -> None:
    for path in ("/search?q=cream", "/learn/crps?x=1", "/predict"):
        lasting, made, _, request = counted(path)
        lasting(request)
        lasting(request)
        assert len(made) == 2 and lasting.pages == {}


def test_another_host_gets_addresses_of_its_own() -> None:
    lasting, made, _, request = counted("/learn/crps")
    lasting(request)
    other = RequestFactory(SERVER_NAME="127.0.0.1").get("/learn/crps")
    lasting(other)
    assert len(made) == 2


def test_compressed_or_not_it_is_the_same_page(client: Client) -> None:
    for path in ("/learn/crps", "/es/learn/crps", "/lab", "/calculators", "/robots.txt"):
        plain = client.get(path)
        small = client.get(path, headers={"accept-encoding": "gzip"})
        assert small["Content-Encoding"] == "gzip" and gzip.decompress(small.content) == plain.content, path
        assert "Accept-Encoding" in plain["Vary"] and "Accept-Encoding" in small["Vary"]
        assert client.head(path)["ETag"] == plain["ETag"]
