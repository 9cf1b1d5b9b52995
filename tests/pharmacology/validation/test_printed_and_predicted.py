"""A printed number and the predicted one are of one kind: means of people's peaks, shares, pain that is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from lenitive.pharmacology.validation.observations import (
    Observation,
    PrintedBaseline,
    PrintedSpread,
    all_observations,
)
from lenitive.pharmacology.validation.predicted import predicted_number
from lenitive.pharmacology.validation.printed import Neighbors, ends, neighbors, standard_error
from lenitive.pharmacology.validation.reading import Answers, Unanswered, mean_of

BY_ID = {row.id: row for row in all_observations()}
NASAL = BY_ID["OB-073"]  # a geometric mean of peaks after racemate
NEIGHBORHOOD = Neighbors({"peak": 0.5, "area": 0.3, "relief": 0.3, "share": 0.8}, {"peak": 10, "event": 30, "area": 10})
TIMES = [0.0, 1.0, 2.0]


def curve(values: list[float], **more: Any) -> dict[str, Any]:
    return {
        "times_h": TIMES,
        "values": values,
        "cmax": max(values),
        "tmax_h": TIMES[values.index(max(values))],
        "auc_0_t": float(np.trapezoid(values, TIMES)),
        "auc_0_inf": 10.0,
        "half_life_h": {"terminal": 3.0, "apparent": {"value": 2.0}},
        **more,
    }


def answer(**analytes: dict[str, Any]) -> dict[str, Any]:
    people = {"p05": 50.0, "p25": 80.0, "p50": 100.0, "p75": 130.0, "p95": 200.0}
    lines = {key: [0.0, value, value / 2] for key, value in people.items()}
    return {
        "model": {"name": "any"},
        "doses": [{"amount_mg": 30.0}],
        "inputs": {"regimen": [{"form": "racemate"}]},
        "typical": {"analytes": analytes},
        "population": {"peaks": dict.fromkeys(analytes, people), "quantiles": dict.fromkeys(analytes, lines)},
        "effects": {},
        "meaning": [],
    }


def test_a_printed_mean_of_peaks_lies_above_the_geometric_mean_and_above_the_typical_peak() -> None:
    said = Answers(answer(ketamine=curve([0.0, 95.0, 40.0])))
    mean = predicted_number(replace(NASAL, printed="mean"), said)
    geometric = predicted_number(NASAL, said)
    assert mean == pytest.approx(0.63 * 100 + 0.185 * (50 + 200))
    assert geometric == pytest.approx(100.0)
    assert predicted_number(replace(NASAL, printed="typical"), said) == 95.0
    assert predicted_number(replace(NASAL, printed="median"), said) == 100.0


@pytest.mark.parametrize("sigma", [0.1, 0.3, 0.6])
def test_a_mean_from_three_quantiles_is_that_of_many_drawn_people(sigma: float) -> None:
    people = np.exp(sigma * np.random.default_rng(7).standard_normal(400_000))
    quantiles = dict(zip(("p05", "p50", "p95"), np.quantile(people, (0.05, 0.5, 0.95)), strict=True))
    assert float(mean_of(quantiles)) == pytest.approx(people.mean(), rel=0.01)


def test_a_printed_area_is_that_below_the_mean_level() -> None:
    said = Answers(answer(ketamine=curve([0.0, 100.0, 50.0])))
    row = replace(NASAL, quantity="auc_0_t", printed="mean")
    by_hand = float(np.trapezoid([0.0, 109.25, 54.625], TIMES))
    assert predicted_number(row, said) == pytest.approx(by_hand)


def test_norketamine_of_one_enantiomer_is_half_of_what_is_told() -> None:
    said = Answers(answer(norketamine=curve([0.0, 100.0, 50.0])))
    both = replace(NASAL, of="norketamine", quantity="auc_0_t", printed="geometric mean")
    one = replace(both, of="norketamine_per_enantiomer")
    assert predicted_number(one, said) == pytest.approx(predicted_number(both, said) / 2)


def test_s_ketamine_given_alone_may_be_told_as_ketamine() -> None:
    said = answer(ketamine=curve([0.0, 100.0, 50.0]))
    row = replace(NASAL, of="s_ketamine", printed="typical")
    with pytest.raises(Unanswered, match="s_ketamine"):
        predicted_number(row, Answers(said))
    said["inputs"] = {"regimen": [{"form": "s-ketamine"}]}
    assert predicted_number(row, Answers(said)) == 100.0


def test_a_share_is_taken_of_the_same_milligrams_by_vein() -> None:
    nose, vein = answer(ketamine=curve([0.0, 1.0, 0.0])), answer(ketamine=curve([0.0, 1.0, 0.0], auc_0_inf=5.0))
    vein["doses"] = [{"amount_mg": 10.0}]
    assert predicted_number(replace(NASAL, quantity="F"), Answers(nose, vein=vein)) == pytest.approx(
        (10 / 30) / (5 / 10)
    )
    with pytest.raises(Unanswered, match="by vein"):
        predicted_number(replace(NASAL, quantity="F"), Answers(nose))


def test_what_a_medicine_changes_is_with_over_without() -> None:
    row = replace(NASAL, quantity="auc_ratio", medicine="rifampicin")
    without = answer(ketamine=curve([0.0, 100.0, 0.0]), norketamine=curve([0.0, 1.0, 0.0]))
    other = answer(ketamine=curve([0.0, 40.0, 0.0], auc_0_inf=2.0), norketamine=curve([0.0, 1.0, 0.0], auc_0_inf=8.0))
    said = Answers(without, other)
    assert predicted_number(row, said) == pytest.approx(0.2)
    assert predicted_number(replace(row, quantity="cmax_ratio"), said) == pytest.approx(0.4)
    assert predicted_number(replace(row, quantity="metabolite_parent_ratio"), said) == pytest.approx(4.0)
    assert predicted_number(replace(row, quantity="half_life_ratio"), said) == pytest.approx(1.0)
    with pytest.raises(Unanswered, match="with the medicine"):
        predicted_number(row, Answers(without))


def test_what_is_asked_on_a_scale_is_read_where_a_release_tells_it_and_else_what_people_volunteer() -> None:
    said = answer(ketamine=curve([0.0, 1.0, 0.0]))
    said["meaning"] = [{"name": "dissociation", "with_drug": 38}]
    row = BY_ID["OB-212"]
    assert predicted_number(row, Answers(said)) == 0.38
    said["meaning"].append({"name": "unreality", "with_drug": 60})
    assert predicted_number(row, Answers(said)) == 0.60


def test_a_count_that_is_not_published_is_unanswered_and_never_none_of_a_hundred() -> None:
    said = answer(ketamine=curve([0.0, 1.0, 0.0]))
    said["meaning"] = [{"name": "dissociation", "with_drug": None}]
    with pytest.raises(Unanswered):
        predicted_number(BY_ID["OB-212"], Answers(said))


def _with_relief(**effects: list[float]) -> Answers:
    said = answer(ketamine=curve([0.0, 1.0, 0.0]))
    for name, people in effects.items():
        bands = {f"p{place:02}": [value] * 3 for place, value in zip((5, 25, 50, 75, 95), people, strict=True)}
        said["effects"][name] = {"times_h": TIMES, "values": bands["p50"], "bands": bands}
    return Answers(said)


def test_relief_is_what_people_report_where_a_release_tells_it() -> None:
    row = BY_ID["OB-213"]
    only_the_drug = _with_relief(analgesia=[0.1, 0.2, 0.3, 0.4, 0.5])
    assert predicted_number(row, only_the_drug) == pytest.approx(0.3)
    both = _with_relief(analgesia=[0.1, 0.2, 0.3, 0.4, 0.5], reported_relief=[0.3, 0.4, 0.5, 0.6, 0.7])
    assert predicted_number(row, both) == pytest.approx(0.5)


def test_half_of_the_people_lose_half_of_their_pain_where_the_median_loses_half() -> None:
    row = BY_ID["OB-141"]
    assert predicted_number(row, _with_relief(analgesia=[0.1, 0.3, 0.5, 0.7, 0.9])) == pytest.approx(0.5)
    assert predicted_number(row, _with_relief(analgesia=[0.0, 0.0, 0.0, 0.0, 0.0])) == 0.0
    few = predicted_number(row, _with_relief(analgesia=[0.0, 0.1, 0.2, 0.3, 0.4]))
    many = predicted_number(row, _with_relief(analgesia=[0.6, 0.7, 0.8, 0.85, 0.9]))
    assert 0 < few < 0.05 and 0.95 < many < 1


def test_a_score_is_read_as_the_share_of_its_baseline_that_was_lost() -> None:
    fell, score, over = BY_ID["OB-213"], BY_ID["OB-250"], BY_ID["OB-082"]
    assert ends(fell) == pytest.approx((5.75 / 7.5,) * 2)
    assert ends(score) == pytest.approx((1 - 4.1 / 8.6,) * 2)
    assert ends(over) == pytest.approx((0.3, 0.3))
    assert ends(BY_ID["OB-150"]) == pytest.approx((1 - 5 / 8.5, 1 - 3 / 8.5))


def _peak(spread: PrintedSpread | None, n: int | None = 16) -> Observation:
    return replace(NASAL, value=50.0, spread=spread, n=n)


@pytest.mark.parametrize(
    ("spread", "expected"),
    [
        (PrintedSpread("sd", 20.0), 20 / 50 / 4),
        (PrintedSpread("cv", 0.4), 0.4 / 4),
        (PrintedSpread("gsd", float(np.exp(0.4))), 0.4 / 4),
        (PrintedSpread("se", 5.0), 5 / 50),
        (PrintedSpread("unstated", 5.0), 5 / 50),
        (PrintedSpread("ci95", low=float(50 * np.exp(-0.196)), high=float(50 * np.exp(0.196))), 0.1),
        (PrintedSpread("range", low=float(50 * np.exp(-0.62)), high=float(50 * np.exp(0.62))), 0.4 / 4),
        (None, 0.5 / 4),
    ],
    ids=lambda value: getattr(value, "kind", "none"),
)
def test_a_standard_error_follows_from_the_spread_that_is_printed(
    spread: PrintedSpread | None, expected: float
) -> None:
    """A row without one has that of its neighbors, and never nothing."""
    assert standard_error(_peak(spread), NEIGHBORHOOD) == pytest.approx(expected, rel=1e-3)


def test_without_a_number_of_people_there_are_as_many_as_beside() -> None:
    assert standard_error(_peak(None, n=None), NEIGHBORHOOD) == pytest.approx(0.5 / np.sqrt(10))


def test_a_printed_range_of_doses_is_no_surer_than_its_ends() -> None:
    row = replace(NASAL, quantity="auc_0_t", value=None, low=280.0, high=460.0, spread=PrintedSpread("se", 1.0))
    assert standard_error(row, NEIGHBORHOOD) == pytest.approx(np.log(460 / 280) / 2 / 1.645, rel=1e-3)


def test_none_of_seventeen_people_is_not_certain() -> None:
    row = replace(BY_ID["OB-212"], value=0.0, n=17)
    assert 1 < standard_error(row, NEIGHBORHOOD) < 2


def test_a_baseline_that_is_not_printed_makes_a_score_less_sure() -> None:
    row = replace(BY_ID["OB-213"], spread=None)
    known = standard_error(replace(row, baseline=PrintedBaseline(7.5)), NEIGHBORHOOD)
    assert standard_error(row, NEIGHBORHOOD) == pytest.approx(np.hypot(known, 5.75 / 7.5 / 7.5))


def test_neighbors_are_the_rows_that_are_run() -> None:
    found = neighbors(all_observations())
    assert found.people["event"] > 10 and 0.2 < found.person_sd["peak"] < 1
    assert neighbors([replace(_peak(PrintedSpread("sd", 20.0)), use="excluded")]).person_sd == {}
