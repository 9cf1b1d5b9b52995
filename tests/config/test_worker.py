"""What no page is ever asked for is answered by a page all the same: short, in both languages, with whom to call."""

import socket
from collections.abc import Iterator

import pytest

from config.serving import Heard, asked, sent, served
from lenitive.config.framing import MOST_COOKIE_LETTERS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with served() as found:
        yield found


@pytest.mark.slow
def test_a_question_of_five_thousand_letters_reaches_the_search_and_is_cut(port: int) -> None:
    for path, worded in (("/search", "the first 200 letters"), ("/es/search", "las primeras 200 letras")):
        answer = asked(port, f"{path}?q={'pain+' * 1000}")
        assert answer.status == 200 and worded in answer.page and "988" in answer.page


@pytest.mark.slow
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
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X-More: a\r\n" * 50 + b"\r\n", b"431"),
    ],
)
def test_what_is_no_request_is_answered_with_a_page(port: int, raw: bytes, status: bytes) -> None:
    answer = sent(port, raw)
    assert answer.startswith(b"HTTP/1.1 " + status) and b"tel:988" in answer and b"Inicio" in answer
    assert b"GARBAGE" not in answer and b"gunicorn" not in answer


def test_cookies_longer_than_any_of_ours_are_refused_before_django_reads_them(port: int) -> None:
    """Python 3.11.7 unquotes such a cookie in quadratic time (CVE-2024-7592): 720 kB took minutes."""
    one = b'Cookie: a="' + b"\\073" * 2_000 + b'"\r\n'
    for cookies in (one, one * 45, one[:2_100] + b'"\r\n' + one[:2_100] + b'"\r\n'):
        found = sent(port, b"GET /predict HTTP/1.1\r\nHost: localhost\r\n" + cookies + b"\r\n")
        assert found.startswith(b"HTTP/1.1 431") and found.count(b"HTTP/1.1 ") == 1
        assert "Too many cookies" in found.decode() and "Demasiadas cookies" in found.decode()
        assert b"tel:988" in found and b"073" not in found
    assert asked(port, "/health").status == 200


def test_cookies_up_to_the_limit_and_fifty_fields_are_read(port: int) -> None:
    ours = b"Cookie: a=" + b"b" * (MOST_COOKIE_LETTERS - 2) + b"\r\n"
    head = b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    found = sent(port, head + ours + b"X-More: a\r\n" * 47 + b"\r\n")
    assert found.startswith(b"HTTP/1.1 200")


def test_who_sends_nonsense_and_stays_holds_nobody_up_for_long(port: int) -> None:
    staying = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(8)]
    try:
        for each in staying:
            each.sendall(b"GARBAGE\r\n\r\n")
        assert asked(port, "/health").status == 200
        assert all(each.recv(65536).startswith(b"HTTP/1.1 400") for each in staying)
    finally:
        for each in staying:
            each.close()


def test_a_request_that_was_answered_gets_no_second_answer(port: int) -> None:
    head = b"POST /search HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
    head += b"Content-Type: application/x-www-form-urlencoded\r\n\r\n"
    answer = sent(port, head + b"7\r\nq=cream\r\nZZ\r\n")
    assert answer.count(b"HTTP/1.1 ") == 1


def _names_the_lines(answer: Heard) -> None:
    assert all(f"tel:{line}" in answer.page for line in ("988", "911", "+18002221222"))
