"""When a decision can be made, and when a stop is overridden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lenitive.care.rules.decisions import (
    ANSWERS,
    OVERRIDE_REASONS,
    ROUTE_NAMES,
    AskedDecision,
    AskedOverride,
    RouteFindings,
    decision_refusals,
    stops_of,
)
from lenitive.care.rules.facts import ROUTES

FOUND = {
    "iv": RouteFindings(("pregnancy", "liver-severe"), ()),
    "oral": RouteFindings((), ("heart",)),
    "im": RouteFindings((), ()),
}
YES = AskedDecision("yes", ("im",), "CRPS", "to sleep")


def codes(asked: AskedDecision) -> list[str]:
    return [each.code for each in decision_refusals(asked, FOUND)]


def override(stop: str, reason_code: str = "outweighs", words: str = "x") -> AskedOverride:
    return AskedOverride(stop, reason_code, words)


def test_yes_by_a_route_that_nothing_stops_can_be_decided_and_so_can_no_and_not_now() -> None:
    assert (
        codes(YES)
        == []
        == codes(replace(YES, answer="no", routes=()))
        == codes(replace(YES, answer="not_now", routes=()))
    )


@pytest.mark.parametrize("routes", [(), ("rectal",), ("im", "rectal")])
def test_yes_names_routes_that_there_are(routes: tuple[str, ...]) -> None:
    assert codes(replace(YES, routes=routes)) == ["decision-routes"]


def test_no_names_no_route_and_an_answer_is_one_of_three() -> None:
    assert codes(replace(YES, answer="no")) == ["decision-routes"]
    assert codes(replace(YES, answer="maybe", routes=())) == ["decision-answer"]


def test_words_are_there_and_not_too_many() -> None:
    assert codes(replace(YES, because=" ", wants="x" * 2001)) == ["decision-because", "decision-wants"]
    assert codes(replace(YES, because="x" * 2000, wants="x")) == []


def test_every_stop_of_a_chosen_route_is_overridden_or_the_route_is_refused() -> None:
    iv = replace(YES, routes=("iv",))
    (reason,) = decision_refusals(iv, FOUND)
    assert (
        reason.code == "decision-stopped"
        and "pregnancy, liver-severe" in reason.text
        and "IV is stopped" in reason.text
    )
    one = replace(iv, overrides=(override("iv:pregnancy"),))
    (reason,) = decision_refusals(one, FOUND)
    assert reason.code == "decision-stopped" and "(liver-severe)" in reason.text
    assert codes(replace(iv, overrides=(override("iv:pregnancy"), override("iv:liver-severe")))) == []


def test_a_question_is_answered_and_never_overridden() -> None:
    oral = replace(YES, routes=("oral",), overrides=(override("oral:heart"),))
    assert codes(oral) == ["decision-open", "override-not-needed"]


def test_an_override_is_of_a_chosen_route_with_a_code_and_words() -> None:
    assert codes(replace(YES, overrides=(override("iv:pregnancy"),))) == ["override-not-needed"]
    iv = replace(YES, routes=("iv",))
    both = (override("iv:pregnancy", "because", " "), override("iv:liver-severe", words="x" * 2001))
    assert codes(replace(iv, overrides=both)) == ["override-reason", "override-words", "override-words"]


def test_stops_are_named_with_their_route_and_every_word_is_there() -> None:
    assert stops_of(("iv", "im", "topical"), FOUND) == ("iv:pregnancy", "iv:liver-severe")
    assert tuple(ROUTE_NAMES) == ROUTES and len(ANSWERS) == 3 and all(OVERRIDE_REASONS.values())
