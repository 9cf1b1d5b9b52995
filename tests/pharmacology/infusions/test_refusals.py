"""When there is no card: every reason is given, with what can be set or written instead."""

from __future__ import annotations

import pytest

from lenitive.pharmacology.cases import CaseError
from lenitive.pharmacology.infusions import read_setup
from lenitive.reasons import Refused
from pharmacology.cases.written import PATCH
from pharmacology.infusions.making import BAG, KETAMINE, Row, case_of, infusion, made, push


def codes(*rows: Row, bag: dict[str, str] | None = None, **keys: str) -> list[str]:
    with pytest.raises(Refused) as caught:
        made(case_of(*rows, **keys), **(bag or {}))
    return [reason.code for reason in caught.value.reasons]


def sentence(*rows: Row, bag: dict[str, str] | None = None) -> str:
    with pytest.raises(Refused) as caught:
        made(case_of(*rows), **(bag or {}))
    return " ".join(reason.text for reason in caught.value.reasons)


def test_a_rate_between_two_steps_of_the_pump_is_refused_with_both() -> None:
    worded = sentence(infusion(rate="20.25 mg/h"))
    assert "20.25 mL/h" in worded and "20.2 mL/h" in worded and "20.3 mL/h" in worded
    assert "rate: 20.2 mg/h" in worded and "counted in base" in worded


def test_what_the_refusal_offers_can_be_set() -> None:
    assert made(case_of(infusion(rate="20.2 mg/h"))).steps[0].ml_per_h * 10 == 202


def test_below_the_least_step_only_the_one_above_is_offered() -> None:
    worded = sentence(infusion(rate="1.6 mg/h"), bag={"strength": "10 mg/mL", "pump": "1 mL/h"})
    assert "Nearest: 1 mL/h" in worded and " 0 mL/h" not in worded


def test_a_push_between_two_marks_of_the_syringe_is_refused_with_both() -> None:
    worded = sentence(push(amount="14.25 mg"))
    assert "14.2 mL" in worded and "14.3 mL" in worded and "amount: 14.2 mg" in worded


def test_an_infusion_asks_for_the_pump_and_a_push_for_the_syringe() -> None:
    assert codes(infusion(), push(), bag={"pump": "", "syringe": ""}) == ["card-setting-missing"] * 2
    assert made(case_of(push()), pump="").steps and made(case_of(infusion()), syringe="").steps


def test_a_bag_that_is_too_small_says_how_much_is_needed() -> None:
    worded = sentence(infusion(over="4 h"), bag={"volume": "50 mL"})
    assert "takes 80 mL" in worded and "holds 50 mL" in worded
    assert made(case_of(infusion(over="4 h")), volume="80 mL").left_ml == 0


@pytest.mark.parametrize("strength", ["0.01 mg/mL", "11 mg/mL", "100 mg/mL", "1000000000 mg/mL"])
def test_an_unusual_strength_is_refused(strength: str) -> None:
    assert "card-strength-unusual" in codes(infusion(), bag={"strength": strength})


def test_a_ten_fold_slip_of_the_strength_is_asked_about() -> None:
    assert "Is it 2 mg/mL?" in sentence(infusion(), bag={"strength": "20 mg/mL"})


def test_the_vial_of_100_mg_per_mL_is_never_pushed_undiluted() -> None:
    assert "card-strength-unusual" in codes(push(), bag={"strength": "100 mg/mL"})
    assert made(case_of(push(amount="10 mg")), strength="50 mg/mL").push_ml * 5 == 1


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("strength", "0 mg/mL", "zero"),
        ("strength", "-1 mg/mL", "zero"),
        ("strength", "1 mg", "wrong-unit"),
        ("strength", "1 mg/kg", "wrong-unit"),
        ("strength", "1", "bad-quantity"),
        ("strength", "1,5 mg/mL", "bad-quantity"),
        ("strength", "1/3 mg/mL", "card-not-decimal"),
        ("strength", "", "card-setting-missing"),
        ("strength", "1e9 mg/mL", "bad-quantity"),
        ("strength", "1 {x}", "bad-quantity"),
        ("volume", "0 mL", "zero"),
        ("volume", "100 L", "wrong-unit"),
        ("volume", "100 mg", "wrong-unit"),
        ("volume", "1000000000 mL", "card-setting-unlikely"),
        ("volume", "", "card-setting-missing"),
        ("pump", "0 mL/h", "zero"),
        ("pump", "0.1 mL", "wrong-unit"),
        ("pump", "100 mL/h", "card-setting-unlikely"),
        ("pump", "1000000000 mL/h", "card-setting-unlikely"),
        ("syringe", "5 mL", "card-setting-unlikely"),
        ("counts", "", "missing-basis"),
        ("counts", "salt", "unknown-word"),
    ],
)
def test_what_is_written_of_the_bag_is_never_guessed(name: str, text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_setup({**BAG, name: text})
    assert [(reason.code, reason.path) for reason in caught.value.reasons] == [(code, name)]


def test_everything_that_is_wrong_with_the_bag_is_said_at_once() -> None:
    with pytest.raises(Refused) as caught:
        read_setup({"strength": "1 mg", "volume": "", "pump": "x"})
    assert [reason.path for reason in caught.value.reasons] == ["strength", "volume", "pump", "counts"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((infusion(), {**KETAMINE, "route": "oral", "amount": "25 mg"}), "card-not-by-vein"),
        ((infusion(), PATCH), "card-not-by-vein"),
        ((infusion(), infusion(form="s-ketamine", at="1 h")), "card-two-drugs"),
        ((infusion(), infusion(at="30 min")), "card-rows-overlap"),
        ((infusion(over="2 h"), infusion(over="30 min", at="30 min"), infusion(at="3 h")), "card-rows-overlap"),
        ((push(), push(amount="7 mg")), "card-rows-overlap"),
        ((infusion(lag="10 min"),), "card-delay"),
        ((infusion(), infusion(rate="10 mg/h", at="4 h")), "card-sessions-differ"),
        ((infusion(over="2/7 h"),), "card-time-not-settable"),
        (tuple(infusion(at=f"{hour} h") for hour in range(9)), "card-too-many-steps"),
        ((infusion(rate="1100 mg/h", over="6 min"),), "card-rate-too-fast"),
    ],
)
def test_what_one_bag_and_one_pump_cannot_do_is_refused(rows: tuple[Row, ...], code: str) -> None:
    purpose = {"purpose": "anesthesia"} if code == "card-rate-too-fast" else {}
    assert code in codes(*rows, **purpose)


def test_doses_without_end_and_a_steady_state_have_no_card() -> None:
    assert codes(infusion(every="6 h"), horizon="7 d") == ["card-without-end"]
    assert codes(infusion(every="6 h", count="3", steady_state="yes")) == ["card-without-end"]


def test_a_dose_behind_the_horizon_was_not_judged_and_is_not_printed() -> None:
    assert codes(infusion(every="once a day", count="5"), horizon="24 h") == ["card-beyond-horizon"]


def test_a_dose_that_is_stopped_for_pain_has_no_card() -> None:
    with pytest.raises(CaseError) as caught:
        made(case_of(push(amount="80 mg")))
    assert caught.value.reasons[0].code == "dose-stopped"


def test_a_level_that_is_stopped_has_no_card_either() -> None:
    with pytest.raises(Refused) as caught:
        made(case_of(infusion(rate="125 mg/h", over="20 h")))
    assert [reason.code for reason in caught.value.reasons] == ["level-stopped"]
