"""Where a request ends is told from its bytes alone, and what could be read in two ways is never read."""

import pytest

from lenitive.config.framing import (
    BAD,
    COOKIES,
    LARGE,
    LONG_HEAD,
    LONG_LINE,
    MOST_BODY_BYTES,
    MOST_COOKIE_LETTERS,
    MOST_HEAD_BYTES,
    NO_LENGTH,
    Partial,
    Unfit,
    Whole,
    arrived,
    cookie_letters,
)
from lenitive.web.shared import limits

GET = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
POST = b"POST /predict HTTP/1.1\r\nHost: localhost\r\n"


def test_a_request_is_whole_with_its_last_byte_and_not_before() -> None:
    request = POST + b"Content-Length: 5\r\n\r\nq=abc"
    found = [arrived(request[:length]) for length in range(len(request) + 1)]
    assert [isinstance(each, Whole) for each in found] == [False] * len(request) + [True]
    assert not any(isinstance(each, Unfit) for each in found) and found[-1] == Whole(len(request))


def test_what_follows_a_request_is_the_next_one() -> None:
    assert arrived(GET + GET) == Whole(len(GET)) and arrived(bytearray(GET + b"\x00")) == Whole(len(GET))


def test_one_empty_line_may_come_before_a_request() -> None:
    assert arrived(b"\r\n" + GET) == Whole(len(GET) + 2)


def test_while_a_body_is_on_its_way_its_end_is_known() -> None:
    head = POST + b"Content-Length: 200\r\n\r\n"
    assert arrived(head) == Partial(len(head) + 200)
    asks = POST + b"Expect: 100-Continue\r\nContent-Length: 200\r\n\r\n"
    assert arrived(asks) == Partial(len(asks) + 200, asks=True)


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Length: 5\r\nContent-Length: 5\r\n",
        b"Content-Length: 5, 5\r\n",
        b"Content-Length: +5\r\n",
        b"Content-Length: -5\r\n",
        b"Content-Length: 0x5\r\n",
        b"Content-Length: 5_0\r\n",
        b"Content-Length: \xb2\r\n",
        b"Content-Length:\r\n",
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"transfer-encoding: identity\r\nCONTENT-LENGTH: 5\r\n",
        b"X: a\nContent-Length: 5\r\n",
    ],
)
def test_a_length_that_can_be_read_in_two_ways_is_refused(fields: bytes) -> None:
    assert arrived(POST + fields + b"\r\nq=abc") == BAD


@pytest.mark.parametrize("raw", [b"GET / HTTP/1.1\n", b"GET / HTTP/1.1\r\nHost: a\n", b"\n", b"\x16\x03\x01", b"get /"])
def test_what_can_never_become_a_request_is_refused_at_once(raw: bytes) -> None:
    assert arrived(raw) == BAD


def test_a_line_feed_inside_a_body_is_of_no_concern() -> None:
    request = POST + b"Content-Length: 2\r\n\r\n\n\n"
    assert arrived(request) == Whole(len(request))


def test_a_body_in_chunks_is_refused_for_want_of_a_length() -> None:
    assert arrived(POST + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == NO_LENGTH


@pytest.mark.parametrize("length", [b"%d" % (MOST_BODY_BYTES + 1), b"9" * 5_000])
def test_a_body_beyond_the_limit_is_refused_before_it_comes(length: bytes) -> None:
    assert arrived(POST + b"Content-Length: " + length + b"\r\n\r\n") == LARGE


def test_a_body_of_the_largest_size_is_waited_for() -> None:
    head = POST + b"Content-Length: 000%d\r\n\r\n" % MOST_BODY_BYTES
    assert arrived(head) == Partial(len(head) + MOST_BODY_BYTES)


def test_server_and_pages_agree_on_the_largest_body() -> None:
    assert limits.MOST_BODY_BYTES == MOST_BODY_BYTES


def test_a_head_without_end_is_refused_when_it_is_too_long() -> None:
    assert arrived(b"GET /" + b"a" * 9_000) == LONG_LINE
    assert arrived(b"GET / HTTP/1.1\r\nX: " + b"a" * MOST_HEAD_BYTES) == LONG_HEAD
    assert arrived(b"GET / HTTP/1.1\r\nCookie: " + b"a" * MOST_HEAD_BYTES) == COOKIES


def test_the_cookies_of_every_header_count_together_up_to_the_limit() -> None:
    several = [(b"COOKIE", b"a" * 3_000), (b"HOST", b"localhost"), (b"COOKIE", b"b" * 1_096)]
    assert cookie_letters(several) == MOST_COOKIE_LETTERS == 4_096
    for letters, found in ((1_096, Whole), (1_097, Unfit)):
        cookies = b"Cookie: " + b"a" * 3_000 + b"\r\ncookie: " + b"b" * letters + b"\r\n"
        assert isinstance(arrived(b"GET / HTTP/1.1\r\n" + cookies + b"\r\n"), found)
