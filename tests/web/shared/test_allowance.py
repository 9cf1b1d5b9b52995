"""How much one address may have computed, and whose address counts: nobody is locked out by a neighbor or a proxy."""

from __future__ import annotations

import threading
from multiprocessing import get_context

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from lenitive.config import settings
from lenitive.web.shared import allowance
from lenitive.web.shared.allowance import IN_A_GROUP, PER_MINUTE, Allowance, asker_of, price_of
from web.reading import text_of


def test_too_many_predictions_from_one_address_are_asked_to_pause(
    client: Client, example: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(allowance, "price_of", lambda seconds: 1.0)
    monkeypatch.setattr("lenitive.web.professional.predicting.price_of", lambda seconds: 1.0)
    monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(2, lambda: now[0]))
    assert [client.post("/predict", example).status_code for _ in range(3)] == [200, 200, 429]
    refused = client.post("/predict", example, headers={"HX-Request": "true"})
    assert refused.status_code == 429 and refused["Retry-After"] == "30"
    assert "Try again in 30 seconds" in text_of(refused.content.decode()) and "<html" not in refused.content.decode()
    assert client.get("/predict").status_code == 200
    now[0] = 30.0
    assert client.post("/predict", example).status_code == 200


def test_a_form_that_is_still_being_filled_in_costs_nothing(
    client: Client, example: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(1, lambda: 0.0))
    unfinished = {**example, "dose-0-amount": ""}
    answers = {client.post("/predict", unfinished, headers={"HX-Request": "true"}).status_code for _ in range(5)}
    assert 429 not in answers


def test_a_dear_prediction_costs_more_than_an_ordinary_one() -> None:
    assert price_of(0.001) == 0.5 and price_of(0.2) == 1.0 and price_of(1.4) == pytest.approx(7.0)


def test_twenty_people_of_one_clinic_are_never_refused() -> None:
    """Each changes the form every three seconds for ten minutes; a sheet is printed every half a minute."""
    now = [0.0]
    clinic = Allowance(PER_MINUTE, lambda: now[0])
    for step in range(200):
        now[0] = step * 3.0
        assert all(clinic.wait_s("10.0.0.1", 1.0) == 0.0 for _ in range(20)), step
        assert step % 10 or clinic.wait_s("10.0.0.1", allowance.PDF_PRICE) == 0.0, step


def test_one_address_does_not_use_up_what_another_has() -> None:
    found = Allowance(2, lambda: 0.0)
    assert [found.wait_s("10.0.0.1") for _ in range(3)][2] == pytest.approx(30.0)
    assert found.wait_s("10.0.0.2") == 0.0


def test_what_costs_more_than_there_can_be_waits_for_a_full_bucket() -> None:
    now = [0.0]
    found = Allowance(6, lambda: now[0])
    assert found.wait_s("a", 50.0) == 0.0 and found.wait_s("a", 50.0) == pytest.approx(60.0)
    now[0] = 60.0
    assert found.wait_s("a", 50.0) == 0.0


def test_addresses_are_kept_hashed_and_few() -> None:
    found = Allowance(60, lambda: 0.0, groups=2)
    size = len(found.map)
    for last in range(200):
        assert found.wait_s(f"10.0.0.{last}") == 0.0
    assert len(found.map) == size and b"10.0" not in found.map[:]
    other = Allowance(60, lambda: 0.0, groups=2)
    other.wait_s("10.0.0.199")
    assert other.map[:16] not in found.map[:] or not any(other.map[:16])


def test_the_address_that_was_longest_silent_is_forgotten_first() -> None:
    now = [0.0]
    found = Allowance(1, lambda: now[0], groups=1)
    for number in range(IN_A_GROUP + 1):
        now[0] = number * 0.001
        assert found.wait_s(str(number)) == 0.0
    assert found.wait_s(str(IN_A_GROUP)) > 0 and found.wait_s("1") > 0 and found.wait_s("0") == 0.0


def test_a_clock_that_goes_back_gives_nothing_and_takes_nothing() -> None:
    now = [100.0]
    found = Allowance(1, lambda: now[0])
    assert found.wait_s("a") == 0.0
    now[0] = 50.0
    assert found.wait_s("a") == pytest.approx(60.0)


def test_threads_of_a_worker_share_one_allowance() -> None:
    found = Allowance(20, lambda: 0.0)
    passed: list[float] = []
    asking = [threading.Thread(target=lambda: passed.extend(found.wait_s("a") for _ in range(10))) for _ in range(4)]
    for each in asking:
        each.start()
    for each in asking:
        each.join()
    assert passed.count(0.0) == 20 and len(passed) == 40


def test_processes_made_afterwards_share_it_as_well() -> None:
    found = Allowance(20, lambda: 0.0)
    fork = get_context("fork")
    with fork.Pool(2, initializer=_inherit, initargs=(found,)) as pool:
        passed = pool.map(_ask, range(40))
    assert passed.count(0.0) == 20


SHARED: list[Allowance] = []


def _inherit(found: Allowance) -> None:
    SHARED.append(found)


def _ask(_: int) -> float:
    return SHARED[0].wait_s("a")


@pytest.mark.parametrize(
    ("peer", "forwarded", "trusted", "asker"),
    [
        ("203.0.113.7", "", "", "203.0.113.7"),
        ("203.0.113.7", "198.51.100.1", "", "203.0.113.7"),  # anybody may write the header: it does not count
        ("203.0.113.7", "198.51.100.1", "127.0.0.1", "203.0.113.7"),
        ("127.0.0.1", "198.51.100.1", "127.0.0.1", "198.51.100.1"),
        ("10.1.2.3", "6.6.6.6, 198.51.100.1", "10.0.0.0/8, fd00::/8", "198.51.100.1"),  # the proxy wrote the last
        ("127.0.0.1", "198.51.100.1, nonsense", "127.0.0.1", "127.0.0.1"),
        ("127.0.0.1", "", "127.0.0.1", "127.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", "", "", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::9", "", "", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "", "", "203.0.113.7"),
        ("fd00::1", "2001:db8:1:2::9", "fd00::/8", "2001:db8:1:2::/64"),
        ("", "198.51.100.1", "127.0.0.1", ""),
    ],
)
def test_the_address_that_counts_is_the_peer_or_whom_a_trusted_proxy_names_last(
    peer: str, forwarded: str, trusted: str, asker: str
) -> None:
    assert asker_of({"REMOTE_ADDR": peer, "HTTP_X_FORWARDED_FOR": forwarded}, trusted) == asker


def test_behind_a_proxy_one_visitor_locks_nobody_else_out(
    example: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(allowance, "PREDICTIONS", Allowance(1, lambda: 0.0))
    monkeypatch.setattr("django.conf.settings.LENITIVE_PROXY", "127.0.0.1")

    def asks(address: str) -> int:
        visitor = Client(SERVER_NAME="localhost", headers={"x-forwarded-for": address})
        return visitor.post("/predict", example).status_code

    assert [asks("198.51.100.1"), asks("198.51.100.1"), asks("198.51.100.2")] == [200, 429, 200]


def test_a_proxy_that_cannot_be_read_ends_the_start_with_what_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LENITIVE_PROXY", "nginx")
    with pytest.raises(ImproperlyConfigured, match=r"LENITIVE_PROXY=nginx does not name a proxy.*LENITIVE_PROXY=127"):
        settings._proxy()
