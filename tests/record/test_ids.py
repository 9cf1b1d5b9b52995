"""Ids that the public sees: of version 7, in the order in which they came, and never twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from lenitive.record import clock
from lenitive.record.ids import new_id

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def test_an_id_begins_with_its_millisecond_and_says_version_seven() -> None:
    with clock.at(NOON):
        found = new_id()
    assert found.version == 7 and found.variant == "specified in RFC 4122"
    assert found.int >> 80 == int(NOON.timestamp() * 1000)


def test_ids_of_one_instant_and_of_later_ones_are_in_order_and_differ() -> None:
    with clock.at(NOON) as set_clock:
        found = []
        for _ in range(3):
            found += [new_id() for _ in range(1000)]
            set_clock.instant += timedelta(milliseconds=1)
    assert found == sorted(found) and len(set(found)) == 3000
    assert {each.version for each in found} == {7}
