"""Somebody means to stop the site with a handful of connections. Whoever asks meanwhile is answered."""

import socket
import time
from collections.abc import Iterator

import pytest

from config.attackers import ATTACKS, slow_bodies
from config.serving import asked, served, started

# What is left half sent must not meet a machine that is busy otherwise.
pytestmark = [pytest.mark.alone, pytest.mark.slow]

ASKED = ("/health", "/", "/es/learn", "/static/site.css", "/predict")


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with served() as found:
        yield found


@pytest.mark.parametrize("name", ATTACKS)
def test_normal_requests_are_answered_while_the_site_is_attacked(port: int, name: str) -> None:
    with ATTACKS[name](port):
        time.sleep(0.5)
        for path in ASKED * 2:
            assert asked(port, path).status == 200, f"{path} under {name}"
    assert asked(port, "/health").status == 200


def test_a_form_is_answered_while_two_hundred_others_never_end_theirs(port: int) -> None:
    token = "a" * 32
    headers = {"Cookie": f"lenitive_form={token}", "Content_Type": "application/x-www-form-urlencoded"}
    with slow_bodies(port):
        assert asked(port, "/predict/open", "POST", f"csrfmiddlewaretoken={token}", **headers).status == 422


def test_more_connections_than_there_is_room_for_shut_nobody_out() -> None:
    with served("--worker-connections", "50") as port:
        held = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(120)]
        try:
            assert asked(port, "/health").status == 200
            assert held[0].recv(1) == b""  # whoever waits longest goes
        finally:
            for each in held:
                each.close()


@pytest.mark.parametrize("attack", ["200 slow bodies", "8 clients that never read"])
def test_the_site_stops_though_its_attackers_stay(attack: str) -> None:
    with started() as (server, port), ATTACKS[attack](port):
        server.terminate()
        assert server.wait(15) == 0


def test_a_request_on_its_way_when_the_site_is_stopped_is_answered() -> None:
    with started() as (server, port), socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(b"GET /health HTTP/1.1\r\n")
        time.sleep(0.5)
        server.terminate()
        time.sleep(0.5)
        client.sendall(b"Host: localhost\r\n\r\n")
        found = client.recv(65536)
        assert found.startswith(b"HTTP/1.1 200") and b"Connection: close" in found
        assert server.wait(15) == 0
