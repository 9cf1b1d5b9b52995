"""Public targets: what `lenitive validate` says is what was computed, and it says it in the agreed form."""

from __future__ import annotations

import pytest

from lenitive.pharmacology.validation.checks import Check, nasal_30_mg, run
from lenitive.pharmacology.validation.targets import TARGETS

REACHABLE = ["PT-01", "PT-02", "PT-03", "PT-04", "PT-05", "PT-06", "PT-07", "PT-08", "PT-09", "PT-13"]


@pytest.fixture(scope="module")
def checks() -> list[Check]:
    return run()


def test_every_target_that_levels_can_reach_is_computed(checks: list[Check]) -> None:
    assert [check.target.id for check in checks] == REACHABLE


def test_the_verdict_is_the_last_word_and_stands_nowhere_else(checks: list[Check]) -> None:
    for check in checks:
        words = check.line().split()
        assert words[-1] in ("pass", "miss")
        assert not {"pass", "miss"} & set(words[:-1])


def test_a_target_is_met_only_when_every_quantity_is_within_its_tolerance() -> None:
    target = next(target for target in TARGETS if target.id == "PT-05")
    assert Check(target, (27.7, 18.3)).is_met
    assert not Check(target, (27.7, 18.3 * 1.81)).is_met
    assert not Check(target, (27.7 * 0.64, 18.3)).is_met


def test_every_target_says_how_much_a_hit_is_worth() -> None:
    for target in TARGETS:
        assert target.kind in ("input", "calibrated", "predicted")
        assert target.kind == "predicted" or target.note


def test_the_two_nasal_fractions_cannot_both_meet_the_dose_ranging_study() -> None:
    peak_45, _, area_45 = nasal_30_mg()
    peak_13, _, area_13 = nasal_30_mg("nasal_dose_ranging_2022")
    assert 60.8 * 0.6 <= peak_45 <= 60.8 * 1.4 and not 46 * 0.6 <= area_45 <= 46 * 1.4
    assert 46 * 0.6 <= area_13 <= 46 * 1.4 and not 60.8 * 0.6 <= peak_13 <= 60.8 * 1.4


def test_a_program_gets_every_quantity_with_its_own_verdict(checks: list[Check]) -> None:
    film = next(check for check in checks if check.target.id == "PT-07").to_dict()
    assert len(film["quantities"]) == 7
    assert {quantity["verdict"] for quantity in film["quantities"]} <= {"pass", "miss"}
