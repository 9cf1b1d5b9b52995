"""Moves of an order: forward one by one, held and back, cancelled from any before ended, expired by the date alone."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from lenitive.care.rules.order_states import MOVES, STATE_NAMES, diagram, is_allowed, state_on

LAST = date(2027, 5, 31)
WAY = ("draft", "ready_to_sign", "signed", "received", "ended")
CHAPTER = Path(__file__).parents[3] / "docs" / "manual" / "order_states.md"


def test_an_order_goes_its_way_one_state_at_a_time() -> None:
    assert all(is_allowed(before, after) for before, after in pairwise(WAY))
    skipped = [(before, after) for n, before in enumerate(WAY) for after in WAY[n + 2 :]]
    back = [(after, before) for n, before in enumerate(WAY) for after in WAY[n + 1 :]]
    assert not any(is_allowed(before, after) for before, after in (*skipped, *back))


def test_an_order_is_held_and_answered_but_does_not_end_while_it_is_held() -> None:
    assert is_allowed("received", "held") and is_allowed("held", "received")
    assert not is_allowed("held", "ended") and not is_allowed("signed", "held")


def test_an_order_is_cancelled_from_any_state_before_it_ended() -> None:
    assert {state for state in MOVES if is_allowed(state, "cancelled")} == set(MOVES) - {"ended", "cancelled"}


def test_nothing_leaves_ended_cancelled_or_expired() -> None:
    assert not any(is_allowed(before, after) for before in ("ended", "cancelled", "expired") for after in STATE_NAMES)


@pytest.mark.parametrize("state", STATE_NAMES)
def test_an_order_expires_after_its_last_day_once_it_is_signed(state: str) -> None:
    expires = state in ("signed", "received", "held", "expired")
    assert state_on(state, LAST, LAST) == state
    assert state_on(state, LAST, LAST + timedelta(days=1)) == ("expired" if expires else state)


def test_the_diagram_in_the_manual_is_that_of_the_moves() -> None:
    assert f"```mermaid\n{diagram()}\n```\n" in CHAPTER.read_text(encoding="utf-8")
