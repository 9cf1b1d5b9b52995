"""The access log: one line for one request, whatever its path holds."""

import pytest

from config.serving import asked, served
from lenitive.config.access_log import printable

pytestmark = pytest.mark.slow

TRICKS = ("%0a[24/Nov/2026]%20GET%20/forged%20200", "%0d%0aforged", "%1b[2Jforged", "%00forged")


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """What a real server with one worker wrote of a few requests, without the health checks. It has ended by then."""
    log = tmp_path_factory.mktemp("log") / "access.log"
    with served("--access-logfile", str(log)) as port:
        for path in (*(f"/learn/a{trick}" for trick in TRICKS), "/search?q=mypain"):
            asked(port, path)
    return [line for line in log.read_bytes().splitlines() if b" /health " not in line]


@pytest.mark.slow
def test_a_path_cannot_write_a_line_of_its_own(lines: list[bytes]) -> None:
    assert len(lines) == len(TRICKS) + 1
    assert all(b"GET /learn/a\\" in line and b"forged" in line for line in lines[:-1])


def test_a_path_cannot_steer_the_terminal_that_shows_the_log(lines: list[bytes]) -> None:
    assert all(min(line) >= ord(" ") for line in lines)


def test_a_query_is_never_in_the_log(lines: list[bytes]) -> None:
    assert b"GET /search 200" in lines[-1] and not any(b"mypain" in line for line in lines)


def test_ordinary_paths_stay_as_they_are_and_escapes_cannot_be_imitated() -> None:
    assert printable("/es/learn/qué-es") == "/es/learn/qué-es"
    assert printable("a\\x0a") == "a\\\\x0a" and printable("a\nb") == "a\\nb" and printable("\u202eb") == "\\u202eb"
