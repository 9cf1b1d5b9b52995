"""What would keep the site busy is refused by an estimate, stopped when it takes too long, or put off.

The cases of attackers were run to their end once: minutes to an hour. Here none is computed.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import count

import pytest
from django.test import Client

from lenitive.pharmacology.interactions.records import studied
from lenitive.web.professional import predicting
from lenitive.web.shared import computing
from lenitive.web.shared.allowance import ASKER
from lenitive.web.shared.computing import Busy, Places
from web.reading import errors_beside, text_of

pytestmark = pytest.mark.slow


def often(example: dict[str, str], **change: str) -> dict[str, str]:
    row = {"dose-0-route": "oral", "dose-0-unit": "mg", "dose-0-amount": "20", "dose-0-over": "", "dose-0-every": "6 h"}
    return {**example, **row, **change}


def test_a_thousand_people_for_twelve_weeks_every_six_hours_may_pass(client: Client, example: dict[str, str]) -> None:
    asked = often(example, **{"dose-0-lasting": "12 wk", "horizon": "12 wk", "people": "1000"})
    response = client.post("/predict", asked)
    assert response.status_code == 200 and "lowest and the highest level" in response.content.decode()


def dear(example: dict[str, str], rows: int, count: str, **change: str) -> dict[str, str]:
    """The form with many rows of many doses."""
    row = {"route": "oral", "form": "racemate", "basis": "base", "unit": "mg", "amount": "1", "over": "", "lasting": ""}
    places = {
        f"dose-{place}-{name}": value
        for place in range(rows)
        for name, value in {**row, "every": "1 h", "count": count, "at": f"{place} min"}.items()
    }
    return {**example, **places, "rows": str(rows), "horizon": "400 d", **change}


def medicines(number: int) -> dict[str, str]:
    """Medicines that begin on different days, in the fields of the form."""
    names = list(studied())[:number]
    return {
        f"drug-{place}-{key}": value
        for place, name in enumerate(names)
        for key, value in (("name", name), ("since", f"{10 + place} d"))
    } | {"drugs": str(number)}


@pytest.fixture
def nothing_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise AssertionError("the case was computed")

    monkeypatch.setattr(predicting, "predict_case", fails)
    monkeypatch.setattr(predicting, "compare_regimens", fails)


@pytest.mark.usefixtures("nothing_is_computed")
@pytest.mark.parametrize(
    ("rows", "count", "change"),
    [
        (20, "4999", {}),  # no virtual people: the typical person alone kept a core for minutes
        (20, "4999", {"people": "5000"}),
        (20, "500", medicines(12)),
        (1, "9600", {"people": "5000"}),
    ],
)
def test_many_doses_are_refused_before_they_are_computed(
    client: Client, example: dict[str, str], rows: int, count: str, change: dict[str, str]
) -> None:
    response = client.post("/predict", dear({**example, "people": ""}, rows, count, **change))
    page = text_of(response.content.decode())
    assert response.status_code == 422 and "seconds of computing" in page and "lenitive predict" in page
    assert "too-much-work" in page


@pytest.mark.usefixtures("nothing_is_computed")
def test_infusions_that_overlap_a_thousandfold_are_refused_before_they_fill_the_memory(
    client: Client, example: dict[str, str]
) -> None:
    row = {"route": "iv", "over": "100 h", "amount": "20"}
    iv = {f"dose-{place}-{key}": text for place in range(20) for key, text in row.items()}
    asked = dear({**example, "people": "", "purpose": "anesthesia"}, 20, "4999", **iv)
    response = client.post("/predict", asked)
    assert response.status_code == 422 and "too-much-work" in response.content.decode()


@pytest.mark.usefixtures("nothing_is_computed")
def test_people_times_days_of_a_film_are_refused_for_their_memory(client: Client, example: dict[str, str]) -> None:
    film = {"route": "sublingual", "form": "s-ketamine", "unit": "mg", "amount": "10", "over": "", "every": "24 h"}
    asked = {**example, **{f"dose-0-{key}": text for key, text in film.items()}}
    response = client.post("/predict", {**asked, "dose-0-lasting": "300 d", "horizon": "300 d", "people": "1000"})
    assert response.status_code == 422 and "too-much-work" in errors_beside(response.content.decode())["people"]


def test_more_people_than_the_page_computes_are_refused(client: Client, example: dict[str, str]) -> None:
    response = client.post("/predict", often(example, people="5001"))
    assert response.status_code == 422 and "at most 5,000" in errors_beside(response.content.decode())["people"]


def test_arms_count_together(client: Client, example: dict[str, str], nothing_is_computed: None) -> None:
    asked = dear({**example, "people": "500"}, 2, "500")
    one = {**asked, "arms": "2", "dose-0-arm": "0", "dose-1-arm": "1", "horizon": "400 d"}
    response = client.post("/compare", {**one, "dose-0-count": "4999", "dose-1-count": "4999"})
    assert response.status_code == 422 and "too-much-work" in response.content.decode()


def test_what_takes_longer_than_five_seconds_is_stopped_with_a_reason(
    client: Client, example: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count(0.0, 3.0)
    monkeypatch.setattr(computing, "LONGEST_S", predicting.LONGEST_S)
    monkeypatch.setattr(computing.time, "monotonic", lambda: next(seconds))
    monkeypatch.setattr(predicting, "computing", lambda: computing.computing(lambda: next(seconds)))
    response = client.post("/predict", example)
    page = text_of(response.content.decode())
    assert response.status_code == 422 and "not finished after 5 seconds" in page and "took-too-long" in page


@pytest.fixture
def full() -> Iterator[Places]:
    """Both places are taken, and nobody waits."""
    places = Places(2, patience_s=0.01)
    with places.taken(), places.taken():
        yield places


def test_when_every_place_is_taken_one_is_asked_to_come_back(
    client: Client, example: dict[str, str], full: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computing, "PLACES", full)
    response = client.post("/predict", example)
    assert response.status_code == 503 and response["Retry-After"] == "3" and response["Cache-Control"] == "no-store"
    assert "Try again in 3 seconds" in text_of(response.content.decode())
    part = client.post("/predict", example, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part and "busy · 503" in part
    assert client.get("/calculators/percent").status_code == client.get("/health").status_code == 200


def test_a_place_that_was_given_back_is_free_again_even_after_an_error() -> None:
    places = Places(1, patience_s=0.01)
    with pytest.raises(KeyError), places.taken():
        raise KeyError
    with places.taken(), pytest.raises(Busy), places.taken():
        pass


def test_one_waits_for_a_place_and_all_others_are_sent_away() -> None:
    places = Places(1, patience_s=30.0)
    got = threading.Event()

    def waits() -> None:
        with places.taken():
            got.set()

    waiting = threading.Thread(target=waits)
    with places.taken():
        waiting.start()
        while places.waiting is None:
            pass
        with pytest.raises(Busy), places.taken():
            pass
        assert not got.is_set()
    waiting.join(30)
    assert got.is_set()


def test_someone_who_clicks_again_waits_in_place_of_the_click_before_and_others_still_wait_their_turn() -> None:
    places, came = Places(1, patience_s=30.0), dict[str, str]()

    def asks(name: str, asker: str) -> None:
        ASKER.set(asker)  # a thread has a context of its own
        try:
            with places.taken():
                came[name] = "answered"
        except Busy:
            came[name] = "sent away"

    def click(name: str, asker: str) -> threading.Thread:
        before = places.waiting
        thread = threading.Thread(target=asks, args=(name, asker))
        thread.start()
        while places.waiting is before and name not in came:
            pass
        return thread

    with places.taken():
        clicks = [click("first", "192.0.2.1"), click("second", "192.0.2.1"), click("other", "192.0.2.9")]
        clicks.append(click("third", "192.0.2.1"))
        clicks[2].join(30)
        assert came["other"] == "sent away" and "third" not in came
    for thread in clicks:
        thread.join(30)
    assert came == {"first": "sent away", "second": "sent away", "other": "sent away", "third": "answered"}
    assert places.free == 1 and places.waiting is None


def test_what_the_site_shows_to_everybody_is_computed_once_and_sends_nobody_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(computing, "PLACES", Places(1, patience_s=0.0))
    started, seen = threading.Barrier(6), count()

    @computing.kept
    def example() -> int:
        with computing.computing():
            return next(seen)

    found: list[int] = []

    def ask() -> None:
        started.wait()
        found.append(example())

    askers = [threading.Thread(target=ask) for _ in range(6)]
    with computing.PLACES.taken():  # the one place is somebody else's
        for asker in askers:
            asker.start()
        for asker in askers:
            asker.join()
    assert found == [0] * 6
