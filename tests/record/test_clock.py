"""The injected clock."""

from datetime import UTC, datetime, timedelta
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from lenitive.record import clock

EIGHT_IN_DENVER = datetime(2026, 12, 1, 8, 0, tzinfo=ZoneInfo("America/Denver"))


def test_a_set_clock_stands_still_in_utc_until_it_is_moved() -> None:
    with clock.at(EIGHT_IN_DENVER) as set_clock:
        assert clock.now() == datetime(2026, 12, 1, 15, 0, tzinfo=UTC) and clock.now().tzinfo is UTC
        set_clock.forward(minutes=90)
        assert clock.now() == datetime(2026, 12, 1, 16, 30, tzinfo=UTC)
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_all_threads_of_a_rehearsal_have_the_same_clock() -> None:
    seen = []
    with clock.at(EIGHT_IN_DENVER):
        thread = Thread(target=lambda: seen.append(clock.now()))
        thread.start()
        thread.join()
    assert seen == [EIGHT_IN_DENVER]


def test_a_clock_is_not_set_to_a_time_without_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"), clock.at(datetime(2026, 12, 1, 8, 0)):
        pass
