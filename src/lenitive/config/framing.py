"""How much of a request has arrived, told from its bytes alone, before a thread has it.

    arrived(b"GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")      # Whole(length_bytes=37)

Where a request ends is decided here and nowhere else: gunicorn's parser is given these bytes and no more, so two
readings cannot differ. What could be read in two ways is refused (RFC 9112, 2.2, 6.1 and 6.3; recalled, verify).

Cookies are measured here, before Django reads them: Python before 3.11.10 and 3.12.6 takes time with the square of
their length (CVE-2024-7592).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_LINE_BYTES = 8190  # of the request line; the most that gunicorn knows
MOST_HEAD_BYTES = 32 * 1024  # policy: a browser's head has one to three KiB
MOST_BODY_BYTES = 256 * 1024  # as in web/shared/limits.py, which loads compiled code: not before there are workers
MOST_COOKIE_LETTERS = 4096  # policy: what browsers keep in one cookie; ours has under a hundred
END = b"\r\n\r\n"
BARE_LF = re.compile(rb"(?<!\r)\n")
Field = tuple[bytes, bytes]


@dataclass(frozen=True)
class Whole:
    """A request is here: it is the first `length_bytes` of what has arrived."""

    length_bytes: int


@dataclass(frozen=True)
class Partial:
    """More has to come: until `enough_bytes` are here, looking again is no use. `asks`: Expect: 100-continue."""

    enough_bytes: int = 0
    asks: bool = False


@dataclass(frozen=True)
class Unfit:
    """Never to be read: the status, and the page's name in words/refusals.yaml."""

    status: str
    page: str


BAD = Unfit("400 Bad Request", "unreadable")
NO_LENGTH = Unfit("411 Length Required", "unsized")
SLOW = Unfit("408 Request Timeout", "slow")
LARGE = Unfit("413 Content Too Large", "large")
LONG_LINE = Unfit("414 URI Too Long", "long")
LONG_HEAD = Unfit("431 Request Header Fields Too Large", "long")
COOKIES = Unfit("431 Request Header Fields Too Large", "cookies")


def arrived(got: bytes | bytearray) -> Whole | Partial | Unfit:
    """What to do with what a client has sent so far."""
    start = 2 if got.startswith(b"\r\n") else 0  # one empty line before a request is allowed
    first, end = got[start : start + 1], got.find(END, start)
    is_a_letter = not first or first == b"\r" or first.isupper()  # else no method begins: TLS, for example
    if not is_a_letter or BARE_LF.search(got, start, _stop(end, got)):
        return BAD
    line_end = got.find(b"\r\n", start)
    if (line_end if line_end >= 0 else len(got) - 2) - start > MOST_LINE_BYTES:
        return LONG_LINE
    if _stop(end, got) > MOST_HEAD_BYTES:
        return COOKIES if cookie_letters(_fields(got)) > MOST_COOKIE_LETTERS else LONG_HEAD
    return Partial() if end < 0 else _with_body(_fields(got[:end]), end + len(END), len(got))


def cookie_letters(fields: list[Field]) -> int:
    """How long all cookies of a request are together, letters."""
    return sum(len(value) for name, value in fields if name == b"COOKIE")


def _stop(end: int, got: bytes | bytearray) -> int:
    return end if end >= 0 else len(got)


def _fields(head: bytes | bytearray) -> list[Field]:
    pairs = (line.partition(b":") for line in bytes(head).split(b"\r\n"))
    return [(name.upper(), value.strip(b" \t")) for name, _, value in pairs]


def _with_body(fields: list[Field], body_starts: int, got_bytes: int) -> Whole | Partial | Unfit:
    if cookie_letters(fields) > MOST_COOKIE_LETTERS:
        return COOKIES
    lengths = [value for name, value in fields if name == b"CONTENT-LENGTH"]
    if any(name == b"TRANSFER-ENCODING" for name, _ in fields):
        return BAD if lengths else NO_LENGTH
    if len(lengths) > 1 or not all(length.isdigit() for length in lengths):
        return BAD
    digits = lengths[0].lstrip(b"0") or b"0" if lengths else b"0"
    if len(digits) > 9 or int(digits) > MOST_BODY_BYTES:
        return LARGE
    whole_bytes = body_starts + int(digits)
    if got_bytes >= whole_bytes:
        return Whole(whole_bytes)
    return Partial(whole_bytes, any(name == b"EXPECT" and value.lower() == b"100-continue" for name, value in fields))
