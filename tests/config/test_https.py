"""Under HTTPS the site stays there; over plain HTTP on a workstation nothing of it is asked."""

from collections.abc import Iterator

import pytest

from config.serving import asked, sent, served

pytestmark = pytest.mark.slow

YEAR_S = 31_536_000


@pytest.fixture(scope="module")
def secure() -> Iterator[int]:
    with served(LENITIVE_HTTPS="1", LENITIVE_PROXY="127.0.0.1") as port:
        yield port


@pytest.fixture(scope="module")
def plain() -> Iterator[int]:
    with served() as port:
        yield port


def test_a_plain_request_is_sent_on_to_https(secure: int) -> None:
    answer = asked(secure, "/learn?x=1")
    assert answer.status == 301 and answer.headers["Location"] == f"https://127.0.0.1:{secure}/learn?x=1"


def test_who_watches_the_site_from_the_same_machine_needs_no_https(secure: int) -> None:
    assert asked(secure, "/health").status == 200


def test_through_the_proxy_browsers_are_told_to_stay_for_a_year(secure: int) -> None:
    answer = asked(secure, "/worth-asking", X_Forwarded_Proto="https")
    assert answer.status == 200 and answer.headers["Strict-Transport-Security"] == f"max-age={YEAR_S}"
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-lenitive_form=") and "Path=/" in cookie and "Domain" not in cookie
    assert all(part in cookie for part in ("Secure", "HttpOnly", "SameSite=Lax"))


def test_what_is_no_request_says_it_as_well(secure: int) -> None:
    assert f"Strict-Transport-Security: max-age={YEAR_S}".encode() in sent(secure, b"GARBAGE\r\n\r\n")


def test_on_a_workstation_there_is_no_https_and_no_promise_of_it(plain: int) -> None:
    answer = asked(plain, "/worth-asking", X_Forwarded_Proto="http")
    assert answer.status == 200 and "Strict-Transport-Security" not in answer.headers
    assert answer.headers["Set-Cookie"].startswith("lenitive_form=") and "Secure" not in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("path", ["/", "/predict", "/static/base.css", "/nowhere", "/health"])
def test_no_answer_names_the_server(plain: int, path: str) -> None:
    headers = asked(plain, path).headers
    assert "Server" not in headers and "X-Powered-By" not in headers and "gunicorn" not in str(headers)
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin" and "camera=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("path", ["/", "/predict", "/learn/crps", "/nowhere", "/static/base.css", "/health"])
def test_head_is_answered_without_a_body(plain: int, path: str) -> None:
    head = f"HEAD {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
    assert sent(plain, head).endswith(b"\r\n\r\n") and sent(plain, head).count(b"\r\n\r\n") == 1


def test_head_with_too_many_cookies_is_refused_without_a_body(plain: int) -> None:
    head = b"HEAD / HTTP/1.1\r\nHost: localhost\r\nCookie: a=" + b"b" * 5_000 + b"\r\n\r\n"
    answer = sent(plain, head)
    assert answer.startswith(b"HTTP/1.1 431") and answer.endswith(b"\r\n\r\n")


def test_a_page_that_the_browser_has_is_not_sent_again(plain: int) -> None:
    first = asked(plain, "/learn/crps", Accept_Encoding="gzip")
    again = asked(plain, "/learn/crps", Accept_Encoding="gzip", If_None_Match=first.headers["ETag"])
    assert first.status == 200 and again.status == 304 and again.page == ""
    assert again.headers["ETag"].removeprefix("W/") == first.headers["ETag"].removeprefix("W/")
