"""What is new among findings: the worst first, once, and again only after it was away."""

from __future__ import annotations

from lenitive.care.rules.changes import RuleFinding, news

STOP = RuleFinding("iv:pregnancy", "stop", "Not now, because the person is pregnant.")
CARE = RuleFinding("iv:liver", "caution", "Caution, because of the liver.")


def test_what_was_there_is_not_new_and_a_stop_comes_before_a_caution() -> None:
    assert news([], [CARE, STOP]) == (STOP, CARE)
    assert news(["iv:pregnancy"], [CARE, STOP]) == (CARE,)
    assert news(["iv:pregnancy", "iv:liver"], [CARE, STOP]) == news(["iv:liver"], []) == ()


def test_what_two_routes_say_alike_is_said_once_as_the_first_says_it() -> None:
    nasal = RuleFinding("nasal:pregnancy", "stop", STOP.says)
    assert news([], [STOP, nasal]) == (STOP,)
    assert news(["iv:pregnancy"], [STOP, nasal]) == (nasal,)


def test_what_came_back_is_new_again() -> None:
    assert news([STOP.key], []) == () and news([], [STOP]) == (STOP,)
