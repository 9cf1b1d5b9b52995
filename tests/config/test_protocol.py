"""Requests as nobody's browser sends them: each is answered or refused, none breaks anything, none is taken for two."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.attackers import BODY, HEAD
from config.serving import asked, sent, served

pytestmark = pytest.mark.slow

END = b"Host: localhost\r\nConnection: close\r\n\r\n"
GET = b"GET /health HTTP/1.1\r\n"
POST = b"POST /search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
STATUS = re.compile(rb"HTTP/1\.[01] (\d{3}) ")

# Name, bytes, and the statuses of all answers that come back until the server closes.
PROBES: list[tuple[str, bytes, list[int]]] = [
    ("an ordinary request", GET + END, [200]),
    ("HTTP/1.0 without a host", b"GET /health HTTP/1.0\r\n\r\n", [200]),
    ("an empty line before it", b"\r\n" + GET + END, [200]),
    ("three empty lines before it", b"\r\n\r\n\r\n" + GET + END, [400]),
    ("nothing but empty lines", b"\r\n\r\n\r\n", [400]),
    ("line feeds alone", b"GET /health HTTP/1.1\nHost: localhost\n\n", [400]),
    ("one line feed alone", GET + b"X: a\n" + END, [400]),
    ("a carriage return alone", GET + b"X: a\rY: b\r\n" + END, [400]),
    ("a NUL in a field", GET + b"X: a\x00b\r\n" + END, [400]),
    ("a NUL in the address", b"GET /hea\x00lth HTTP/1.1\r\n" + END, [400]),
    ("letters beyond ASCII in the address", "GET /qué HTTP/1.1\r\n".encode() + END, [400]),
    ("a field without a colon", GET + b"Nothing\r\n" + END, [400]),
    ("a field without a name", GET + b": a\r\n" + END, [400]),
    ("a space before the colon", GET + b"Content-Length : 5\r\n" + END, [400]),
    ("a field over two lines", GET + b"X: a\r\n b\r\n" + END, [400]),
    ("no version", b"GET /health\r\n" + END, [400]),
    ("a version to come", b"GET /health HTTP/2.0\r\n" + END, [400]),
    ("HTTP/2 from the first byte", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]),
    ("an upgrade to HTTP/2", GET + b"Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n" + END, [200]),
    ("TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", [400]),
    ("a method in small letters", b"get /health HTTP/1.1\r\n" + END, [400]),
    ("a method nobody knows", b"BREW /health HTTP/1.1\r\n" + END, [403]),
    ("TRACE", b"TRACE /health HTTP/1.1\r\n" + END, [405]),
    ("CONNECT", b"CONNECT localhost:443 HTTP/1.1\r\n" + END, [404]),
    ("OPTIONS of everything", b"OPTIONS * HTTP/1.1\r\n" + END, [404]),
    ("an address with a host", b"GET http://localhost/health HTTP/1.1\r\n" + END, [200]),
    ("a host that is not ours", GET + b"Host: example.org\r\nConnection: close\r\n\r\n", [400]),
    ("two hosts", GET + b"Host: localhost\r\n" + END, [400]),
    ("a way out of the folder", b"GET /static/../../config/settings.py HTTP/1.1\r\n" + END, [404]),
    ("a way out in escapes", b"GET /static/%2e%2e/%2e%2e/settings.py HTTP/1.1\r\n" + END, [404]),
    ("two lengths that agree", POST + b"Content-Length: 1\r\nContent-Length: 1\r\n\r\na", [400]),
    ("two lengths that differ", POST + b"Content-Length: 1\r\nContent-Length: 9\r\n\r\na", [400]),
    ("a list of lengths", POST + b"Content-Length: 1, 1\r\n\r\na", [400]),
    ("a length below nothing", POST + b"Content-Length: -1\r\n\r\na", [400]),
    ("a length in words", POST + b"Content-Length: one\r\n\r\na", [400]),
    ("a length of five thousand digits", POST + b"Content-Length: " + b"9" * 5_000 + b"\r\n\r\n", [413]),
    ("a length of a petabyte", POST + b"Content-Length: 1000000000000000\r\n\r\n", [413]),
    ("much that waits to be asked for", POST + b"Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n", [413]),
    ("a body of exactly one byte too many", POST + b"Content-Length: 262145\r\n\r\n" + b"a" * 262_145, [413]),
    ("a body in chunks", POST + b"Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", [411]),
    ("chunks and a length", POST + b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
    ("chunks twice", POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", [411]),
    ("chunks in disguise", POST + b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n", [411]),
    ("a coding nobody knows", POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", [411]),
    ("an expectation nobody knows", POST + b"Expect: tea\r\nContent-Length: 1\r\n\r\na", [400]),
    ("a body that waits to be asked for", POST + b"Expect: 100-continue\r\nContent-Length: 7\r\n\r\n", [100, 408]),
    ("a body that was asked for at once", POST + b"Expect: 100-continue\r\nContent-Length: 1\r\n\r\na", [200]),
    ("fifty-one fields", GET + b"X: a\r\n" * 49 + END, [431]),
    ("a field of ten thousand letters", GET + b"X: " + b"a" * 10_000 + b"\r\n" + END, [431]),
    ("a head of forty thousand letters", GET + (b"X: " + b"a" * 4_000 + b"\r\n") * 10 + END, [431]),
    ("an address of nine thousand letters", b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\n" + END, [414]),
    ("an address that never ends", b"GET /" + b"a" * 200_000, [414]),
    ("two at once", b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n" + GET + END, [200, 200]),
    ("one after one that is refused", b"GARBAGE\r\n\r\n" + GET + END, [400]),
    ("one after the last", GET + END + GET + END, [200]),
    ("one in the body of another", POST + b"Content-Length: %d\r\n\r\n" % len(GET + END) + GET + END, [200]),
]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server writes what goes wrong."""
    return tmp_path_factory.mktemp("told") / "log"


@pytest.fixture(scope="module")
def port(shown: Path) -> Iterator[int]:
    with served("--capture-output", "--error-logfile", str(shown), LENITIVE_REQUEST_S="1") as found:
        yield found


def answered(port: int, raw: bytes) -> list[int]:
    return [int(status) for status in STATUS.findall(sent(port, raw))]


@pytest.mark.parametrize(("raw", "statuses"), [each[1:] for each in PROBES], ids=[each[0] for each in PROBES])
def test_whatever_is_sent_is_answered_once_for_each_request(port: int, raw: bytes, statuses: list[int]) -> None:
    assert answered(port, raw) == statuses


@pytest.mark.parametrize("path", ["/", "/es", "/predict", "/health", "/static/site.css", "/nowhere"])
def test_a_head_request_has_the_headers_of_a_page_and_no_body(port: int, path: str) -> None:
    found = sent(port, f"HEAD {path} HTTP/1.1\r\n".encode() + END)
    assert found.endswith(b"\r\n\r\n") and found.count(b"\r\n\r\n") == 1
    whole = asked(port, path)
    assert STATUS.findall(found) == [b"%d" % whole.status] and b"Content-Length: 0" not in found


@pytest.mark.parametrize(
    "raw",
    [
        b"HEAD /" + b"a" * 9_000 + b" HTTP/1.1\r\n" + END,
        b"HEAD / HTTP/1.1\r\nCookie: " + b"a" * 5_000 + b"\r\n" + END,
        b"HEAD / HTTP/1.1\r\nNothing\r\n" + END,
        b"HEAD / HTTP/1.1\r\nContent-Length: 1000000\r\n" + END,
    ],
)
def test_a_head_request_that_is_refused_has_no_body_either(port: int, raw: bytes) -> None:
    found = sent(port, raw)
    assert found.startswith(b"HTTP/1.1 4") and found.partition(b"\r\n\r\n")[2] == b""


def test_pages_that_refuse_tell_how_much_is_read(port: int) -> None:
    found = sent(port, POST + b"Content-Length: 1000000\r\n\r\n").decode()
    assert "at most 256 KiB" in found and "como máximo 256 KiB" in found and "tel:988" in found
    found = sent(port, POST + b"Transfer-Encoding: chunked\r\n\r\n").decode()
    assert "Content-Length" in found and "no dice cuánto mide" in found and "tel:988" in found


@pytest.mark.parametrize("half", [HEAD, BODY])
def test_what_never_arrives_whole_is_ended_with_a_page_that_says_so(port: int, half: bytes) -> None:
    found = sent(port, half)
    assert found.startswith(b"HTTP/1.1 408") and b"tel:988" in found
    assert "too long to arrive" in found.decode() and "tardó demasiado" in found.decode()


def test_a_client_that_leaves_in_the_middle_is_forgotten(port: int) -> None:
    for length in range(0, len(GET + END), 7):
        with socket.create_connection(("127.0.0.1", port), timeout=10) as leaving:
            leaving.sendall((GET + END)[:length])
    assert asked(port, "/health").status == 200


def test_nothing_of_all_this_went_wrong_inside(port: int, shown: Path) -> None:
    for _, raw, _ in PROBES:
        sent(port, raw)
    assert "Traceback" not in shown.read_text() and "Exception" not in shown.read_text()
    assert asked(port, "/health").status == 200
