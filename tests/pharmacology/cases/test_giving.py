"""How a dose is given: by vein it is a push or an infusion, and which one is never guessed. Devices of esketamine."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.pharmacology.routes import ROUTES
from lenitive.web.professional.case_reasons import of_problem
from pharmacology.cases.written import CREAM, IM, IV, PUSH, case, dose, notes, only_problem, problems, row

ESKETAMINE = {"drug": "esketamine", "basis": "base", "route": "nasal"}


def test_by_vein_a_row_that_does_not_say_how_is_a_question() -> None:
    problem = only_problem(row(IV, over=None, amount="30 mg"))
    assert (problem.code, problem.path, problem.is_question) == ("push-or-infusion", "regimen[0].over", True)
    assert "it runs at 45 mg/h" in problem.text and "given: push" in problem.text
    worded = of_problem(problem).sentence
    assert "push at “Given as”" in worded and "40 min" in worded
    assert "rate-needs-over" in problems(row(IV, over=None, amount=None, rate="20 mg/h"))


def test_a_push_runs_over_a_minute() -> None:
    push = dose(row(PUSH))
    assert push.is_push and push.duration_h == pytest.approx(1 / 60)
    assert case(row(PUSH)).inputs["regimen"][0]["given"] == "push"
    assert dose(row(PUSH, over="10 s")).duration_h == pytest.approx(1 / 60)


def test_five_minutes_or_less_is_a_push_and_both_may_be_written() -> None:
    assert dose(row(IV, amount="20 mg", over="5 min")).is_push
    assert not dose(row(IV, amount="20 mg", over="301 s")).is_push
    assert dose(row(PUSH, over="5 min")).duration_h == pytest.approx(5 / 60)
    assert dose(row(IV, amount=None, rate="4 mg/min", over="5 min")).is_push
    problem = only_problem(row(PUSH, over="40 min"))
    assert problem.code == "contradictory" and "Keep one of given: push and over: 40 min" in problem.text


@pytest.mark.parametrize("key", ["given", "over", "rate"])
def test_by_other_routes_there_is_one_way(key: str) -> None:
    wrong = {"given": "push", "over": "40 min", "rate": "20 mg/h"}[key]
    assert problems(row(IM, **{key: wrong}))["over-only-iv"].path == f"regimen[0].{key}"
    assert dose(row(IM)).duration_h == 0 and not dose(row(IM)).is_push


@pytest.mark.parametrize(
    ("route", "words"), [("im", "into the muscle"), ("oral", "by mouth"), ("nasal", "into the nose")]
)
def test_a_sentence_says_a_route_in_words(route: str, words: str) -> None:
    assert f"; {words} a dose is given at once" in problems(row(route=route, over="40 min"))["over-only-iv"].text
    far = problems(row(route=route, amount="1 mcg"))["amount-far-from-usual"].text
    assert f"of base {words} within an hour" in far


def test_every_route_has_its_words() -> None:
    assert not {route.phrase for route in ROUTES.values()} & set(ROUTES)


def test_a_cream_is_not_given_as_a_push() -> None:
    assert problems(row(CREAM, given="push"))


def test_a_word_for_how_it_is_given_is_not_guessed() -> None:
    assert only_problem(row(PUSH, given="pushed")).code == "unknown-word"


# ---------------------------------------------------------------- devices


@pytest.mark.parametrize(
    "written",
    [
        {"amount": "2 devices"},
        {"amount": "4 sprays x 14 mg"},
        {"amount": "56 mg", "product": "spray 28 mg"},
        {"amount": "4 sprays", "product": "spray 14 mg"},
        {"amount": "2 devices", "product": "spray"},
        {"amount": "2 devices", "basis": None},
        {"amount": "2 devices", "product": "spray 28 mg"},
    ],
)
def test_two_devices_are_56_mg_of_base_five_minutes_apart(written: dict[str, Any]) -> None:
    found = case(row(ESKETAMINE, **written))
    given = found.regimen.rows[0]
    assert (given.amount_mg, given.spray_mg, given.product) == (56, 28, "spray")
    assert given.device_gap_h == pytest.approx(5 / 60)
    worded = {note.code: note.text for note in found.notes}
    assert "2 devices of 28 mg of base, used 5 minutes apart: 56 mg" in worded["read-as-devices"]
    assert "32.3 mg of hydrochloride" in worded["label-counts-base"]
    assert found.inputs["regimen"][0]["devices"] == 2


def test_one_device_is_not_apart_from_anything() -> None:
    assert "apart" not in notes(row(ESKETAMINE, amount="1 device"))["read-as-devices"]


@pytest.mark.parametrize("written", [{"amount": "2 sprays x 28 mg"}, {"amount": "2 sprays", "product": "spray 28 mg"}])
def test_sprays_of_28_mg_may_be_devices_or_sprays_and_are_asked_about(written: dict[str, Any]) -> None:
    problem = only_problem(row(ESKETAMINE, **written))
    assert (problem.code, problem.is_question) == ("devices-or-sprays", True)
    assert "2 devices give 56 mg, 2 sprays of a device give 28 mg" in problem.text
    assert "1 device give 28 mg, 1 spray" in only_problem(row(ESKETAMINE, amount="1 spray x 28 mg")).text


def test_half_a_device_cannot_be_given() -> None:
    problem = only_problem(row(ESKETAMINE, amount="3 sprays x 14 mg"))
    assert problem.code == "not-whole-devices" and "42 mg" in problem.text
    assert only_problem(row(ESKETAMINE, amount="1.5 devices")).code == "not-whole-devices"
    assert only_problem(row(ESKETAMINE, amount="0.8 mg/kg", product="spray 28 mg")).code == "not-whole-devices"


def test_the_device_counts_base() -> None:
    problem = only_problem(row(ESKETAMINE, amount="2 devices", basis="hydrochloride"))
    assert (problem.code, problem.is_question) == ("device-counts-base", True)
    in_mg = row(ESKETAMINE, amount="56 mg", product="spray 28 mg", basis="hcl")
    assert only_problem(in_mg).code == "device-counts-base"


def test_a_device_is_esketamine_for_the_nose() -> None:
    assert only_problem(row(ESKETAMINE, drug="ketamine", form="racemate", amount="2 devices")).code == "contradictory"
    assert "contradictory" in problems(row(ESKETAMINE, route="oral", amount="2 devices"))
    assert only_problem(row(ESKETAMINE, amount="2 devices", product="spray 10 mg")).code == "contradictory"


def test_an_amount_without_a_product_is_one_dose_of_another_spray() -> None:
    given = dose(row(ESKETAMINE, amount="56 mg"))
    assert given.spray_mg is None and given.device_gap_h == 0


def test_a_compounded_spray_stays_a_spray() -> None:
    given = dose(row(route="nasal", amount="2 sprays x 14 mg"))
    assert (given.spray_mg, given.device_gap_h) == (14, 0)


def test_the_question_how_an_iv_dose_is_given_says_what_each_answer_would_mean() -> None:
    asked = only_problem(row(IV, over=None)).text
    assert "As a push it all goes in within about 1 minute; over 40 minutes it runs at 30 mg/h." in asked
    both = only_problem(row(IV, over="8 min", given="push")).text
    assert "A push takes at most 5 minutes, and this runs over 8 minutes." in both
    assert "Keep one of given: push and over: 8 min" in both
