"""Regimens of one person held against each other: on the same people where one model answers all, honest where not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from lenitive.evidence import sources
from lenitive.pharmacology import side_by_side as room
from lenitive.pharmacology.answers.comparison import LASTING, Comparison, ComparisonRow
from lenitive.pharmacology.answers.effect import EFFECTS
from lenitive.pharmacology.answers.prediction import Given
from lenitive.pharmacology.answers.request import PredictionWork
from lenitive.pharmacology.cases import Case
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.selection import choices
from lenitive.pharmacology.side_by_side import compare
from lenitive.pharmacology.simulation import answer_whole, request_of
from lenitive.pharmacology.visits import visits_of
from lenitive.reasons import Refused
from pharmacology.cases.written import IV, ORAL, SUBJECT, case as written_case, row

INFUSION = row(IV, amount="35 mg", over="40 min")
S_INFUSION = row(IV, form="s-ketamine", amount="28 mg", over="40 min")
ROWS = {
    "infusion": INFUSION,
    "slow infusion": row(INFUSION, over="4 h"),
    "half": row(INFUSION, amount="17.5 mg"),
    "R infusion": row(INFUSION, form="r-ketamine"),
    "ten infusions": row(INFUSION, over="4 h", every="24 h", count="10"),
    "tablet": row(ORAL, amount="50 mg"),
    "S infusion": S_INFUSION,
    "S spray": row(S_INFUSION, route="nasal", over=None),
    "film": row(S_INFUSION, route="sublingual", product="film", over=None),
}
PEOPLE = {"n": "200", "seed": "3"}


def case(name: str, **top: Any) -> Case:
    """A regimen of ROWS, for 200 people unless told otherwise (population=None: none)."""
    asked = {"horizon": "24 h", "population": PEOPLE, **top}
    return written_case(ROWS[name], **{key: value for key, value in asked.items() if value is not None})


def compared(*names: str, **top: Any) -> Comparison:
    return compare({name: case(name, **top) for name in names})


def row_of(comparison: Comparison, quantity: str) -> ComparisonRow:
    return next(found for found in comparison.rows if found.quantity == quantity)


def codes(comparison: Comparison) -> set[str]:
    return {caution.code for caution in comparison.cautions}


# The same people


@pytest.mark.parametrize("names", [("infusion", "slow infusion"), ("tablet", "infusion"), ("S infusion", "S spray")])
def test_differences_are_those_of_the_same_people_one_by_one(names: tuple[str, str]) -> None:
    comparison = compared(*names)
    assert comparison.is_paired
    cases = [case(name) for name in names]
    every_row = tuple(dose for one in cases for dose in one.regimen.rows)
    common = choices(Regimen(every_row), "auto")[0]
    people = [answer_whole(replace(request_of(one), model=common), PredictionWork(), {}, ()).people for one in cases]
    assert people[0] is not None and people[1] is not None
    for name in ("ketamine", "norketamine", *(one for one in EFFECTS if one != "lasting_relief")):
        found = row_of(comparison, f"{name}_peak")
        apart = people[1].peaks[name] - people[0].peaks[name]
        difference = found.differences[1]
        assert found.differences[0] is None and difference is not None
        expected = np.quantile(apart, (0.05, 0.5, 0.95))
        assert [difference.p05, difference.p50, difference.p95] == pytest.approx(expected, rel=1e-9, abs=1e-12)
        for arm, one in enumerate(people):
            spread = found.people[arm]
            assert spread is not None and one is not None
            assert spread.p50 == pytest.approx(np.median(one.peaks[name]), rel=1e-9, abs=1e-12)


def peaks(comparison: Comparison) -> list[ComparisonRow]:
    return [found for found in comparison.shown_rows if found.quantity.endswith("_peak")]


def test_what_is_one_number_for_a_whole_regimen_has_its_row_too() -> None:
    comparison = compared("infusion", "tablet")
    assert row_of(comparison, "ketamine_area").typical == tuple(
        arm.prediction.typical["ketamine"].auc_0_t for arm in comparison.arms
    )
    relief = row_of(comparison, "of_100_relief")
    assert relief.typical == (51, None) and relief.unit == "of 100 people", "nobody counted tablets"


def test_a_comparison_has_numbers_of_lasting_relief_only_where_it_was_studied() -> None:
    """One infusion and a tablet have none, and their rows are not shown; ten infusions have them."""
    neither, one = compared("infusion", "tablet"), compared("infusion", "ten infusions")
    for quantity in LASTING:
        assert row_of(neither, quantity).typical == (None, None) and row_of(neither, quantity).people == (None, None)
        assert row_of(one, quantity).typical[0] is None and row_of(one, quantity).differences == (None, None)
        assert row_of(one, quantity).typical[1] is not None
    assert {found.quantity for found in neither.rows} - {found.quantity for found in neither.shown_rows} == set(LASTING)
    assert one.shown_rows == one.rows


def test_what_r_ketamine_alone_lacks_is_missing_in_its_arm() -> None:
    found = row_of(compare({"a": case("infusion"), "b": case("R infusion")}), "analgesia_peak")
    assert found.typical[0] is not None and found.typical[1] is None and found.differences[1] is None
    turned = compare({"b": case("R infusion"), "a": case("infusion")})
    assert row_of(turned, "analgesia_peak").typical == (None, found.typical[0])
    assert row_of(turned, "analgesia_peak").differences == (None, None)
    assert [one.quantity for one in turned.rows] == [one.quantity for one in compared("infusion", "half").rows]


def test_a_regimen_against_itself_differs_by_nothing_in_anyone() -> None:
    for found in peaks(compare({"a": case("infusion"), "b": case("infusion")})):
        assert found.typical[0] == found.typical[1]
        assert found.differences[1] is not None and vars(found.differences[1]) == {"p05": 0.0, "p50": 0.0, "p95": 0.0}


def test_half_the_dose_has_half_the_level_in_everyone_and_the_difference_spreads_less_than_the_people() -> None:
    found = row_of(compared("half", "infusion"), "ketamine_peak")
    small, large, apart = found.people[0], found.people[1], found.differences[1]
    assert small is not None and large is not None and apart is not None
    assert (large.p05, large.p50, large.p95) == pytest.approx((2 * small.p05, 2 * small.p50, 2 * small.p95))
    assert (apart.p05, apart.p50, apart.p95) == pytest.approx((small.p05, small.p50, small.p95))
    assert apart.p95 - apart.p05 < 0.6 * (large.p95 - large.p05)


def test_all_arms_are_shown_as_far_as_the_longest() -> None:
    cases = {"short": case("infusion", horizon="6 h"), "long": case("tablet", horizon="24 h")}
    assert [arm.prediction.horizon_h for arm in compare(cases).arms] == [24.0, 24.0]


def test_three_regimens_are_each_held_against_the_first() -> None:
    comparison = compared("infusion", "slow infusion", "half")
    for found in peaks(comparison):
        assert len(found.typical) == 3 and found.differences[0] is None and None not in found.differences[1:]
    assert [arm.name for arm in comparison.arms] == ["infusion", "slow infusion", "half"]


# Which model answers


def test_swallowed_against_infused_is_answered_by_one_model() -> None:
    comparison = compared("tablet", "infusion", population=None)
    assert {arm.prediction.model.name for arm in comparison.arms} == {"otto_2021"}
    swallowed, infused = row_of(comparison, "ketamine_peak").typical
    assert swallowed is not None and infused is not None and swallowed < infused / 2
    assert comparison.cautions == ()


@pytest.mark.parametrize(
    ("names", "common", "worded"),
    [
        (("S infusion", "S spray"), "perez_ruixo_2021", "S infusion alone would be answered by otto_2021"),
        (("film", "S spray"), "otto_2021", "film alone would be answered by simons_2022"),
    ],
)
def test_a_regimen_that_another_model_would_answer_alone_has_a_caution(
    names: tuple[str, str], common: str, worded: str
) -> None:
    comparison = compared(*names, population=None)
    assert comparison.is_paired and {arm.prediction.model.name for arm in comparison.arms} == {common}
    assert {caution.code for caution in comparison.cautions} == {"another-model-alone"}
    assert worded in comparison.cautions[0].sentence


def test_regimens_that_no_one_model_covers_stand_side_by_side_without_a_difference_and_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every route has an absorption model on otto_2021 today: no two cases are like that, so it is taken away."""
    monkeypatch.setattr(room, "_common", lambda requests: None)
    comparison = compared("film", "S spray")
    assert not comparison.is_paired and [caution.code for caution in comparison.cautions] == ["not-paired"]
    assert [arm.prediction.model.name for arm in comparison.arms] == ["simons_2022", "perez_ruixo_2021"]
    for found in peaks(comparison):
        assert found.differences == (None, None) and None not in found.people


def test_a_named_model_that_lacks_a_route_is_refused_as_ever() -> None:
    with pytest.raises(Refused, match="does not describe oral racemate"):
        compared("infusion", "tablet", model="domino_1984")


def test_a_medicine_of_both_cases_acts_on_each_by_its_route() -> None:
    beside = {**SUBJECT, "drugs": [{"name": "clarithromycin"}]}
    plain, both = (compared("tablet", "infusion", population=None, subject=subject) for subject in (SUBJECT, beside))
    tops = [row_of(one, "ketamine_peak").typical for one in (plain, both)]
    swallowed, infused = np.array(tops[1]) / np.array(tops[0])
    assert swallowed > 1.5 > 1.05 > infused > 1.0


# With and without a medicine


def beside(*medicines: str | dict[str, str]) -> dict[str, Any]:
    return {"subject": {**SUBJECT, "drugs": list(medicines)}}


def test_one_regimen_is_compared_with_and_without_a_medicine_on_the_same_people() -> None:
    comparison = compare({"alone": case("tablet"), "both": case("tablet", **beside("clarithromycin"))})
    assert comparison.is_paired and comparison.differs == ("medicines",)
    assert comparison.what_differs == "The regimen is the same; the other medicines differ."
    assert [arm.title for arm in comparison.arms] == ["alone, without other medicines", "both, with clarithromycin"]
    peak = row_of(comparison, "ketamine_peak")
    alone, both = peak.typical
    difference = peak.differences[1]
    assert alone is not None and both is not None and both > 2 * alone
    assert difference is not None and 0 < difference.p05 < difference.p50 < difference.p95


def test_a_medicine_that_changes_no_level_leaves_every_single_person_where_they_were() -> None:
    comparison = compare({"alone": case("infusion"), "both": case("infusion", **beside("morphine"))})
    for found in peaks(comparison):
        difference = found.differences[1]
        assert difference is not None and (difference.p05, difference.p50, difference.p95) == (0.0, 0.0, 0.0)
    codes = [{one.code for one in arm.prediction.cautions} for arm in comparison.arms]
    assert "with-sedation" in codes[1] - codes[0]


def test_regimen_and_medicine_may_both_differ_and_the_times_of_a_medicine_are_told() -> None:
    taken = {"name": "rifampicin", "from": "30 min", "until": "5 d"}
    arms = {
        "a": case("tablet"),
        "b": case("infusion", **beside(taken)),
        "c": case("tablet", **beside("morphine", taken)),
    }
    comparison = compare(arms)
    assert comparison.differs == ("regimen", "medicines")
    assert comparison.arms[1].title == "b, with rifampicin from 30 min until 5 days"
    assert comparison.arms[2].title == "c, with morphine and rifampicin from 30 min until 5 days"
    found = comparison.to_dict()
    assert found["arms"][1]["medicines"] == [{"name": "rifampicin", "from_h": 0.5, "until_h": 120.0}]


def test_medicines_that_are_the_same_in_every_arm_are_not_told_again() -> None:
    comparison = compare({name: case(name, **beside("clarithromycin")) for name in ("tablet", "infusion")})
    assert comparison.differs == ("regimen",) and [arm.title for arm in comparison.arms] == ["tablet", "infusion"]
    same = compare({"a": case("tablet"), "b": case("tablet")})
    assert same.differs == () and same.what_differs == "Nothing differs."


# What is refused


@pytest.mark.parametrize("number", [0, 1, 4])
def test_two_or_three_cases_are_compared_and_no_other_number(number: int) -> None:
    with pytest.raises(Refused, match=f"Two or three cases can be compared, not {number}") as caught:
        compare({f"case {place}": case("infusion") for place in range(number)})
    assert caught.value.reason.code == "number-of-cases" and caught.value.reason.source == "policy"


@pytest.mark.parametrize(
    ("code", "other", "says"),
    [
        (
            "different-people",
            {"subject": {**SUBJECT, "weight_kg": "71"}},
            "tablet is about another person than infusion",
        ),
        (
            "different-people",
            {"subject": {**SUBJECT, "age_y": "46", "liver": "severe"}},
            "age_y and liver differ",
        ),
        ("different-population", {"population": {**PEOPLE, "seed": "4"}}, "n, seed and switches"),
        ("different-population", {"population": None}, "the same population"),
        ("different-models", {"model": "otto_2021"}, "write the same, or model: auto"),
        ("different-switches", {"norketamine_opposes": "yes"}, "the same norketamine_opposes in both"),
    ],
)
def test_cases_of_different_people_or_by_different_means_are_refused_in_a_sentence(
    code: str, other: dict[str, Any], says: str
) -> None:
    with pytest.raises(Refused) as caught:
        compare({"infusion": case("infusion"), "tablet": case("tablet", **other)})
    why = caught.value.reason
    assert why.code == code and says in why.text and why.text.endswith(".")


# What comes out


def test_without_people_there_is_the_typical_person_and_no_range() -> None:
    for found in peaks(compared("infusion", "tablet", population=None)):
        assert found.people == found.differences == (None, None) and None not in found.typical


def test_too_few_people_are_no_range() -> None:
    for found in compared("infusion", "tablet", population={"n": "60", "seed": "3"}).rows:
        assert found.people == found.differences == (None, None)


def test_every_level_and_every_effect_has_its_row_in_words_with_its_unit() -> None:
    comparison = compared("infusion", "tablet", population=None)
    names = ("ketamine", "norketamine", *EFFECTS)
    found_peaks = [found for found in comparison.rows if found.quantity.endswith("_peak")]
    assert [found.quantity for found in found_peaks] == [f"{name}_peak" for name in names]
    for name, found in zip(names, found_peaks, strict=True):
        assert found.title and found.unit
        for arm, typical in zip(comparison.arms, found.typical, strict=True):
            curve = arm.prediction.typical.get(name)
            assert typical == (curve.cmax if curve else arm.prediction.effects[name].summary["peak"])


def test_the_json_holds_arms_rows_cautions_and_sources() -> None:
    comparison = compared("infusion", "tablet")
    found = json.loads(json.dumps(comparison.to_dict(), allow_nan=False))
    assert set(found) == {"version", "is_paired", "differs", "arms", "rows", "cautions", "sources"}
    assert [arm["name"] for arm in found["arms"]] == ["infusion", "tablet"]
    assert {"visits", "visit_hours", "medicines", "typical", "effects", "meaning", "model", "cautions"} <= set(
        found["arms"][0]
    )
    assert set(found["rows"][0]) == {"quantity", "title", "unit", "typical", "people", "differences"}
    assert set(found["rows"][0]["differences"][1]) == {"p05", "p50", "p95"}
    listed = {source["id"] for source in found["sources"]}
    assert listed == {source["id"] for arm in found["arms"] for source in arm["sources"]} <= set(sources())


# Visits


def given_at(*spans: tuple[float, float], route: str = "iv") -> list[Given]:
    return [Given(start, end, route, 10.0) for start, end in spans]


def test_an_infusion_is_one_visit_until_two_hours_after_its_end() -> None:
    found = visits_of(given_at((0.0, 4.0)))
    assert (found.number, found.hours) == (1, 6.0)


def test_doses_within_the_watched_time_are_one_visit_and_days_are_several() -> None:
    found = visits_of(given_at((0.0, 1.0), (2.0, 3.0), (24.0, 25.0)))
    assert (found.number, found.hours) == (2, 5.0 + 3.0)


def test_a_short_dose_inside_a_long_one_adds_nothing() -> None:
    assert visits_of(given_at((0.0, 10.0), (1.0, 1.0))) == visits_of(given_at((0.0, 10.0)))


def test_what_is_taken_at_home_takes_no_visit() -> None:
    for route in ("oral", "sublingual", "buccal", "rectal", "topical"):
        assert visits_of(given_at((0.0, 0.0), route=route)).number == 0
    mixed = [*given_at((0.0, 0.0), route="oral"), *given_at((5.0, 5.0), route="nasal")]
    assert (visits_of(mixed).number, visits_of(mixed).hours) == (1, 2.0)


def test_the_order_of_doses_does_not_matter() -> None:
    spans = ((24.0, 25.0), (0.0, 1.0), (2.0, 3.0))
    assert visits_of(given_at(*spans)) == visits_of(given_at(*sorted(spans)))


def test_the_burden_of_ten_infusions_of_four_hours_is_ten_visits_of_six() -> None:
    arms = compare({name: case(name, population=None, horizon="240 h") for name in ("ten infusions", "tablet")}).arms
    assert [(arm.visits, arm.visit_hours) for arm in arms] == [(10, 60.0), (0, 0.0)]
