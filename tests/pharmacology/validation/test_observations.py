"""The list of published results: where each row is from, what it is used for, and that it falls into no trap."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from hashlib import sha256

import pytest

from lenitive.evidence import sources
from lenitive.pharmacology.validation.observations import (
    FOLDS,
    USES,
    Observation,
    PrintedSpread,
    all_observations,
    cluster_of,
    clusters,
    fold_of,
)
from lenitive.pharmacology.validation.predicted import READINGS
from lenitive.pharmacology.validation.printed import KINDS, area_of, is_predicted, kind_of, neighbors, standard_error
from lenitive.pharmacology.validation.tolerances import all_tolerances
from lenitive.units import Quantity

ROWS = all_observations()
BY_ID = {row.id: row for row in ROWS}
FITTED = [row for row in ROWS if row.use == "fitted"]
LEVELS = ("peak", "area", "level", "share", "time")
SHORT_H = Fraction(1, 4)


def test_all_309_rows_are_there_each_once() -> None:
    assert [row.id for row in ROWS] == [f"OB-{number:03}" for number in range(1, 310)]


def test_every_row_names_an_original_of_the_list_and_where_it_was_read() -> None:
    assert {part for row in ROWS for part in row.source.split("; ")} <= sources().keys()
    assert all(row.read_in for row in ROWS)


def test_every_row_says_what_it_is_used_for_and_why() -> None:
    assert {row.use for row in ROWS} == set(USES)
    assert [row.id for row in ROWS if len(row.reason) < 15 or not row.reason.endswith(".")] == []


def test_only_what_people_had_is_fitted() -> None:
    """OB-082 was called a parameter where it was compiled, and is what eight patients reported."""
    assert {row.id for row in FITTED if row.kind != "observation"} == {"OB-082"}
    assert {row.use for row in ROWS if row.kind == "model_based"} == {"check of code"}
    assert {row.use for row in ROWS if row.kind == "pooled"} == {"excluded", "prior"}


def test_what_is_recalled_never_decides() -> None:
    assert [row.id for row in FITTED if row.tag == "recalled"] == []


def test_every_row_that_is_fitted_can_be_run_and_held_against_a_tolerance() -> None:
    for row in FITTED:
        assert is_predicted(row), row.id
        assert kind_of(row) in all_tolerances() or row.order, row.id
        assert area_of(row)


def test_every_kind_of_number_can_be_read_off_an_answer() -> None:
    assert set(KINDS) == set(READINGS)


def test_every_row_that_is_run_has_a_spread_above_nothing() -> None:
    neighborhood = neighbors(ROWS)
    assert all(standard_error(row, neighborhood) > 0 for row in ROWS if is_predicted(row) and not row.order)


def test_an_arm_on_another_drug_is_never_a_placebo() -> None:
    """Morphine, ketorolac and fentanyl relieve pain; midazolam does not."""
    assert {row.placebo.comparator for row in ROWS if row.placebo} == {"", "midazolam"}
    assert [row.active_control.comparator for row in ROWS if row.active_control] == [
        "morphine 0.1 mg/kg",
        "ketorolac 30 mg IV",
        "ketorolac",
    ]
    with pytest.raises(ValueError, match="is no placebo"):
        Observation(
            **{**vars(BY_ID["OB-250"]), "placebo": BY_ID["OB-250"].active_control},
        )


def test_a_share_and_the_area_it_came_from_are_one_fact() -> None:
    shares = {(row.study, row.route, row.of) for row in FITTED if row.quantity == "F"}
    areas = {(row.study, row.route, row.of) for row in FITTED if row.quantity.startswith("auc_0")}
    assert shares & areas == set()


def test_the_areas_of_the_nasal_study_of_2022_are_not_fitted() -> None:
    used = {row.quantity: row.use for row in ROWS if row.study == "phar2669-2022"}
    assert used == {"cmax": "fitted", "tmax": "fitted", "auc_0_t": "excluded"}


def _over_h(row: Observation) -> Fraction:
    """The length of the first dose; nothing for one that has none."""
    text = row.regimen[0].get("over")
    return Quantity.parse(str(getattr(text, "text", ""))).magnitude("h") if text else Fraction(0)


def test_a_short_dose_by_vein_with_an_unknown_sampling_site_is_not_fitted() -> None:
    levels = [row for row in FITTED if kind_of(row) in LEVELS and row.of not in ("systolic_pressure",)]
    assert [row.id for row in levels if row.site == "unknown" and row.route == "iv" and _over_h(row) < SHORT_H] == []


def test_a_length_that_its_note_calls_assumed_says_so() -> None:
    words = ("length assumed", "length of injection not stated", "injection time not in", "push over 3-5 min recalled")
    for row in ROWS:
        if is_predicted(row) and any(word in f"{row.note} {row.weight_hint}" for word in words):
            assert row.assumed == "length", row.id


def test_a_share_of_the_label_is_asked_for_both_of_its_doses() -> None:
    label = [row for row in FITTED if row.study == "Esketamine-label"]
    assert label and all(row.or_regimen for row in label)


def test_a_row_that_misses_its_number_or_spells_a_spread_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="a value, low and high, or words"):
        Observation(**{**vars(BY_ID["OB-015"]), "value": None})
    with pytest.raises(ValueError, match="a value, or low and high"):
        PrintedSpread("sd", value=1.0, low=1.0, high=2.0)


def test_every_study_of_a_cluster_is_in_the_list_and_in_no_other_cluster() -> None:
    studies = Counter(study for one in clusters() for study in one.studies)
    assert set(studies) <= {row.study for row in ROWS}
    assert set(studies.values()) == {1} and all(one.reason for one in clusters())


def test_studies_of_one_laboratory_are_held_back_together() -> None:
    leiden = {"Simons-2022", "Dahan-2011", "Olofsen-2012", "Kamp-2021", "Sigtermans-2009-CRPS"}
    assert {cluster_of(study) for study in leiden} == {"leiden"}
    assert cluster_of("Chong-2006") == "Chong-2006"


def test_the_fold_is_the_first_eight_digits_of_the_fingerprint_by_five() -> None:
    for name in ("leiden", "turku", "Chong-2006"):
        assert fold_of(name) == int(sha256(name.encode("utf-8")).hexdigest()[:8], 16) % FOLDS


def test_every_fold_holds_back_some_of_what_is_fitted() -> None:
    assert {fold_of(cluster_of(row.study)) for row in FITTED} == set(range(FOLDS))
