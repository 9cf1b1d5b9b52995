"""The shipped draws belong to this data, and the fit agrees with closed forms. No sampler is needed here."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from fingerprint import _said, fingerprint
from priors import FOLDS, PRIORS
from rows import fitted_rows
from structure import moved, structure

from house.rooms import ROOT
from lenitive.evidence import named_ids, sources
from lenitive.pharmacology import DoseRow, Regimen, Subject
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.pooled_numbers import numbers
from lenitive.pharmacology.validation.observations import all_observations, cluster_of, fold_of

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
ITS_OWN = ROOT / "fitting" / ".venv" / "bin" / "python"


def test_the_shipped_draws_are_those_of_this_data_these_tolerances_and_these_scripts() -> None:
    """After a change, run the fit anew: fitting/README.md."""
    assert numbers()["fingerprint"] == fingerprint()


def test_a_row_says_the_same_wherever_it_stands_and_another_dose_says_another_thing() -> None:
    """Rows move down when others are written above them: the draws rest on what they say, not on their lines."""
    row = next(one for one in all_observations() if one.use == "fitted" and one.regimen)
    moved_down = tuple(replace(dose, line=dose.line + 7) for dose in row.regimen)
    assert repr(moved_down) != repr(row.regimen) and _said(replace(row, regimen=moved_down)) == _said(row)
    assert _said(replace(row, regimen=())) != _said(row)


def test_every_shipped_number_has_the_prior_that_the_scripts_have() -> None:
    shipped = {one["name"]: one["prior_median"] for one in numbers()["parameters"]}
    assert shipped == {name: prior.median for name, prior in PRIORS.items()}
    assert set(numbers()["folds"]) == set(FOLDS)


def test_rows_of_a_held_back_cluster_are_not_seen_and_all_others_are() -> None:
    data = fitted_rows()
    for fold in range(5):
        seen = data.without_fold(fold)
        hidden = {
            fold_of(cluster_of(row.observation.study)) for row, is_in in zip(data.rows, seen, strict=True) if not is_in
        }
        assert hidden == {fold}
    assert data.without_fold(None).all()


def test_no_row_that_is_a_prior_or_a_check_of_code_is_fitted() -> None:
    assert {row.observation.use for row in fitted_rows().rows} == {"fitted"}
    assert not any(row.observation.order for row in fitted_rows().rows)


def test_a_toy_quantity_refitted_by_weights_is_its_closed_form() -> None:
    """With one printed area and the prior of clearance, the log of clearance has a normal posterior."""
    prior, se, dose = PRIORS["clearance_l_per_h"], 0.08, DoseRow("iv", "s-ketamine", 20.0, duration_h=0.5)
    printed = np.log(1000 * 20 / 80.0)  # as though clearance had been 80 L/h
    logs = np.log(prior.median) + prior.spread * np.linspace(-4, 4, 161)
    times = np.linspace(0, 24, 49)

    def area(clearance: float) -> float:
        model = structure(moved(PRIORS, {"clearance_l_per_h": clearance}))
        found = Typical(model, PERSON, Regimen((dose,))).curves(times, (2.0, 8.0))["ketamine"].auc_0_inf
        assert found is not None
        return float(found)

    off = np.array([np.log(area(float(np.exp(one)))) for one in logs]) - printed
    weights = np.exp(-(((logs - np.log(prior.median)) / prior.spread) ** 2) / 2 - (off / se) ** 2 / 2)
    mean = float(np.sum(weights * logs) / weights.sum())
    sd = float(np.sqrt(np.sum(weights * (logs - mean) ** 2) / weights.sum()))
    precision = prior.spread**-2 + se**-2
    expected = (np.log(prior.median) / prior.spread**2 + np.log(80.0) / se**2) / precision
    assert mean == pytest.approx(expected, abs=1e-4) and sd == pytest.approx(precision**-0.5, rel=1e-3)


def test_every_fold_of_a_medicine_has_a_source_and_a_spread() -> None:
    for prior in FOLDS.values():
        assert prior.spread > 0 and set(named_ids(prior.source)) <= sources().keys()


@pytest.mark.deep
@pytest.mark.slow
@pytest.mark.skipif(not ITS_OWN.is_file(), reason="the environment of the fit is not there: fitting/README.md")
@pytest.mark.parametrize("script", [("compare.py",), ("toy.py",)])
def test_the_closed_form_and_the_sampler_agree_with_what_is_exact(script: tuple[str, ...]) -> None:
    command = [str(ITS_OWN), str(ROOT / "fitting" / script[0]), *script[1:]]
    found = subprocess.run(command, env=os.environ, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
