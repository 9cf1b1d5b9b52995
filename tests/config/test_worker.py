"""What no page is ever asked for is answered by a page all the same: short, in both languages, with whom to call."""

from collections.abc import Iterator

import pytest

from config.serving import Heard, asked, sent, served


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with served() as found:
        yield found


def test_a_question_of_five_thousand_letters_reaches_the_search_and_is_cut(port: int) -> None:
    for path, said in (("/search", "200"), ("/es/search", "200")):
        answer = asked(port, f"{path}?q={'pain+' * 1000}")
        assert answer.status == 200 and said in answer.page and "988" in answer.page


@pytest.mark.parametrize("letters", [9_000, 100_000, 1_000_000])
def test_a_longer_address_is_refused_politely_in_both_languages(port: int, letters: int) -> None:
    answer = asked(port, f"/search?q={'a' * letters}")
    assert answer.status == 414 and "a" * 50 not in answer.page
    assert "That is too long" in answer.page and "Eso es demasiado largo" in answer.page
    _names_the_lines(answer)


def test_such_a_page_runs_nothing_and_is_kept_by_nobody(port: int) -> None:
    headers = asked(port, "/" + "a" * 9_000).headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"GARBAGE\r\n\r\n", b"400"),
        (b"GET / HTTP/9.9\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nNot a header\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"a" * 20_000 + b"\r\n\r\n", b"431"),
    ],
)
def test_what_is_no_request_is_answered_with_a_page(port: int, raw: bytes, status: bytes) -> None:
    answer = sent(port, raw)
    assert answer.startswith(b"HTTP/1.1 " + status) and b"tel:988" in answer and b"Inicio" in answer
    assert b"GARBAGE" not in answer and b"gunicorn" not in answer


def test_the_site_goes_on_answering(port: int) -> None:
    sent(port, b"GARBAGE\r\n\r\n")
    assert asked(port, "/health").status == 200


def _names_the_lines(answer: Heard) -> None:
    assert all(f"tel:{line}" in answer.page for line in ("988", "911", "+18002221222"))
