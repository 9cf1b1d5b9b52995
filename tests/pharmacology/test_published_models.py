"""Published models: the evidence's own table comes out again; parameters stay positive for every person there is."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from lenitive.evidence import sources
from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict
from lenitive.pharmacology.levels.population import draw, typical_values
from lenitive.pharmacology.models import simons_2022
from lenitive.pharmacology.models.absorption import ABSORPTION, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.enantiomers import R_OVER_S, SHARES, share
from lenitive.pharmacology.models.published import Model, Parameter
from lenitive.pharmacology.person import WORDS
from lenitive.pharmacology.selection import absorbed_by
from lenitive.pharmacology.solving.network import OUT, rate_matrix
from pharmacology.people import MAN, one_of

DAY_H = np.arange(0, 24.01, 0.125)
ALL_MODELS = {**PUBLISHED, **{name: absorbed_by(name, why="test").model for name in ABSORPTION}}
BOX = list(itertools.product((2.0, 20.0, 70.0, 350.0), (0.01, 18.0, 60.0, 61.0, 120.0), (None, *WORDS["ancestry"])))


def spray(amount_mg: float, subject: Subject = MAN) -> dict[str, float]:
    """What the evidence's table shows of a nasal dose."""
    row = DoseRow("nasal", "s-ketamine", amount_mg, product="spray", spray_mg=28.0)
    typical = predict(subject, Regimen((row,)), times_h=DAY_H, model="perez_ruixo_2021").typical
    parent, made = typical["ketamine"], typical["norketamine"]
    return {"peak": parent.cmax, "area": parent.auc_0_t, "nk peak": made.cmax, "nk area": made.auc_0_t}


def film() -> dict[str, tuple[float, float, float, float]]:
    """Peak (ng/mL), its time (min), area over 6 h (ng.min/mL): in quarter-minute rectangles, and exact."""
    row = DoseRow("sublingual", "s-ketamine", 50.0, product="film")
    typical = predict(MAN, Regimen((row,)), times_h=np.arange(0, 1441) / 240, model="simons_2022").typical
    return {
        name: (curve.cmax, 60 * curve.tmax_h, curve.values[:-1].sum() / 4, 60 * curve.auc_0_t)
        for name, curve in typical.items()
    }


# The re-implementation table: simulated values, within the rounding in which they stand there


@pytest.mark.parametrize("subject", [MAN, Subject(45, 30, "female"), Subject(120, 59, "male", ancestry="other")])
def test_a_nasal_dose_of_28_mg_comes_out_as_in_the_table_for_anybody_up_to_60_years(subject: Subject) -> None:
    found = spray(28.0, subject)
    assert found["peak"] == pytest.approx(43.9, abs=0.05)
    assert found["area"] == pytest.approx(146.9, abs=0.05)
    assert found["nk peak"] == pytest.approx(59.2, abs=0.05)


def test_a_nasal_dose_of_56_mg_comes_out_as_in_the_table() -> None:
    found = spray(56.0)
    assert found["peak"] == pytest.approx(73.0, abs=0.05)
    assert found["area"] == pytest.approx(253.8, abs=0.05)
    assert found["nk peak"] == pytest.approx(120.0, abs=0.05)


def test_the_known_misfit_of_norketamine_after_a_spray_is_shown_as_it_is() -> None:
    """Published 274.4, simulated 386.9: no parameter is moved to hide it, and the prediction says so."""
    assert spray(28.0)["nk area"] == pytest.approx(386.9, abs=0.05)
    row = DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0)
    assert "norketamine-area-too-high" in {c.code for c in predict(MAN, Regimen((row,))).cautions}


@pytest.mark.parametrize(
    ("analyte", "peak", "minutes", "area"),
    [("ketamine", 85.9, 17.4, 7465), ("norketamine", 251, 62, 36281), ("hydroxynorketamine", 95, 76, 23361)],
)
def test_a_film_of_50_mg_comes_out_as_in_the_table(analyte: str, peak: float, minutes: float, area: float) -> None:
    """The areas of the table are sums of rectangles a quarter of a minute wide; ours are exact, 0.02 % more."""
    found = film()[analyte]
    rounding = 0.05 if analyte == "ketamine" else 0.5
    assert found[0] == pytest.approx(peak, abs=rounding)
    assert found[1] == pytest.approx(minutes, abs=rounding)
    assert found[2] == pytest.approx(area, abs=0.5)
    assert found[3] == pytest.approx(area, rel=3e-4)


def test_the_derived_quantities_of_the_nasal_model_come_out() -> None:
    """Extraction 0.722, oral fraction 0.178, nasal fractions 0.62 / 0.54 / 0.51 for one, two and three devices."""

    def area(row: DoseRow) -> float:
        found = predict(MAN, Regimen((row,)), model="perez_ruixo_2021").typical["ketamine"].auc_0_inf
        assert found is not None
        return found / row.amount_mg

    vein = area(DoseRow("iv", "s-ketamine", 28.0))
    assert 1000 / vein == pytest.approx(109, abs=0.5)
    assert area(DoseRow("oral", "s-ketamine", 84.0)) / vein == pytest.approx(0.178, abs=0.0005)
    for devices, fraction in ((1, 0.62), (2, 0.54), (3, 0.51)):
        row = DoseRow("nasal", "s-ketamine", 28.0 * devices, spray_mg=28.0)
        assert area(row) / vein == pytest.approx(fraction, abs=0.006)


@pytest.mark.parametrize(
    ("name", "clearance", "volume"), [("clements_1981", 80, 289), ("domino_1984", 116, 193), ("hijazi_2003", 151, 297)]
)
def test_the_older_models_have_the_clearance_and_volume_of_the_evidence(
    name: str, clearance: float, volume: float
) -> None:
    rate = predict(
        MAN,
        Regimen((DoseRow("iv", "racemate", 24.0, duration_h=24.0, every_h=24.0, count=None, is_steady_state=True),)),
        times_h=np.array([0.0, 6.0]),
        model=name,
    )
    level_mg_per_l = rate.typical["ketamine"].values[-1] / 1000
    assert 1 / level_mg_per_l == pytest.approx(clearance, abs=0.5)
    model = PUBLISHED[name]
    v = model.adjust(typical_values(model), MAN)
    matrix = rate_matrix(model.states, model.flows(v))[:, :, 0]
    amounts = np.linalg.solve(matrix, -np.eye(len(matrix))[:, 0])
    assert amounts.sum() / level_mg_per_l == pytest.approx(volume, abs=0.5)


# Every person there is


@pytest.mark.parametrize("name", ALL_MODELS)
def test_every_rate_and_volume_is_positive_for_every_person_there_is(name: str) -> None:
    """Weights 2 to 350 kg, ages 0 to 120 years, every ancestry, with all spread on."""
    model = ALL_MODELS[name]
    people = draw(model, Population(300, 11), 2)
    for weight_kg, age_y, ancestry in BOX:
        subject = Subject(weight_kg, age_y, "female", ancestry=ancestry)
        for drawn in (typical_values(model), *people):
            v = model.adjust(drawn, subject)
            enantiomers = [v] if model.to_r is None else [v, model.to_r(v, v["r_over_s_clearance"])]
            for enantiomer in enantiomers:
                for flow, rate in model.flows(enantiomer).items():
                    assert np.all(np.isfinite(rate)) and np.all(rate > 0), (flow, weight_kg, age_y)
                for measured in model.outputs(enantiomer).values():
                    assert np.all(measured.ng_per_ml_per_mg > 0)


@pytest.mark.parametrize("name", ALL_MODELS)
def test_no_more_than_the_whole_dose_enters_through_a_fraction_on_the_logit_scale(name: str) -> None:
    model = ALL_MODELS[name]
    people = draw(model, Population(2000, 3), 1)[0]
    for parameter in model.parameters:
        if parameter.scale == "logit":
            assert np.all((people[parameter.name] > 0) & (people[parameter.name] < 1))
    japanese = model.adjust(people, Subject(60, 40, "male", ancestry="japanese"))
    for route, form in model.described | model.derived:
        row = DoseRow(route, form, 28.0, spray_mg=28.0)
        for portion in model.portions(japanese, row):
            assert np.all(np.asarray(portion.fraction) >= 0)


@pytest.mark.parametrize("name", ALL_MODELS)
def test_every_model_answers_the_smallest_and_the_largest_person(name: str) -> None:
    model = ALL_MODELS[name]
    for subject in (Subject(39, 18, "male"), Subject(350, 120, "female", ancestry="japanese")):
        for route, form in sorted(model.described | model.derived):
            typical = predict(subject, Regimen((DoseRow(route, form, 10.0),)), model=model).typical
            for curve in typical.values():
                assert np.all(np.isfinite(curve.values)) and np.all(curve.values >= 0) and curve.cmax > 0


def test_weight_acts_as_published_and_not_in_the_nasal_model() -> None:
    def clearance(name: str, weight_kg: float) -> float:
        row = DoseRow("iv", "s-ketamine", 10.0)
        area = predict(Subject(weight_kg, 30, "male"), Regimen((row,)), model=name).typical["ketamine"].auc_0_inf
        return 10_000 / area  # type: ignore[operator]

    for name in ("otto_2021", "simons_2022"):
        assert clearance(name, 140) / clearance(name, 70) == pytest.approx(2**0.75, rel=1e-9)
    assert clearance("perez_ruixo_2021", 140) == pytest.approx(clearance("perez_ruixo_2021", 70), rel=1e-12)


def test_age_over_60_and_ancestry_act_in_the_nasal_model_as_published() -> None:
    model = PUBLISHED["perez_ruixo_2021"]

    def value(name: str, age_y: float, ancestry: str | None) -> float:
        return float(model.adjust(typical_values(model), Subject(70, age_y, "male", ancestry=ancestry))[name][0])

    assert value("liver_flow_l_per_h", 60, None) == pytest.approx(151)
    assert value("liver_flow_l_per_h", 75, None) == pytest.approx(151 - 15 * 2.19)
    assert value("kel_per_h", 40, "asian") == pytest.approx(1.11 * 0.36)
    assert value("nk_clearance_l_per_h", 40, "japanese") == pytest.approx(38 * 0.81)
    assert value("nasal_fraction", 40, "japanese") == pytest.approx(0.54 * 1.34)
    assert value("nasal_fraction", 40, "asian") == pytest.approx(0.54)


# Enantiomers, absorption models, units


@pytest.mark.parametrize("name", ["otto_2021", "simons_2022", "perez_ruixo_2021"])
def test_r_ketamine_has_0_845_of_the_clearance_of_s_ketamine(name: str) -> None:
    def area(form: str, enantiomer: str) -> float:
        row = DoseRow("iv", form, 20.0)
        return predict(MAN, Regimen((row,)), model=name).typical[enantiomer].auc_0_inf  # type: ignore[return-value]

    s, r = area("s-ketamine", "s_ketamine"), area("r-ketamine", "r_ketamine")
    assert s / r == pytest.approx(0.845, rel=1e-9)
    assert area("racemate", "ketamine") == pytest.approx((s + r) / 2, rel=1e-9)


def test_shares_of_a_form_add_up_to_the_whole_dose() -> None:
    for form, parts in SHARES.items():
        assert sum(part for _, part in parts) == 1
        assert sum(share(form, enantiomer) for enantiomer in ("s_ketamine", "r_ketamine")) == 1
    assert R_OVER_S.low is not None and R_OVER_S.low < R_OVER_S.value < (R_OVER_S.high or 0)


@pytest.mark.parametrize("name", ABSORPTION)
def test_a_absorption_model_brings_the_published_fraction_of_the_dose(name: str) -> None:
    absorption = ABSORPTION[name]
    row = DoseRow(absorption.route, absorption.forms_studied[0], 50.0)
    curve = predict(MAN, Regimen((row,)), times_h=DAY_H, model=absorbed_by(name, why="test").model).typical["ketamine"]
    vein = predict(MAN, Regimen((DoseRow("iv", row.form, 50.0),)), model="otto_2021").typical["ketamine"]
    assert curve.auc_0_inf / vein.auc_0_inf == pytest.approx(absorption.fraction.value, rel=1e-9)  # type: ignore[operator]


def test_no_absorption_models_leave_the_model_as_it_was() -> None:
    assert with_absorption(PUBLISHED["otto_2021"], []) is PUBLISHED["otto_2021"]


@pytest.mark.parametrize(
    ("analyte", "nmol_per_ml", "g_per_mol"), [("norketamine", 0.058, 223.70), ("hydroxynorketamine", 0.020, 239.70)]
)
def test_an_additive_error_in_nmol_per_ml_makes_the_round_trip(
    analyte: str, nmol_per_ml: float, g_per_mol: float
) -> None:
    """1 nmol/mL = 1 umol/L = molar mass in ug/L = ng/mL."""
    error_ng_per_ml = PUBLISHED["simons_2022"].residual[analyte].additive_ng_per_ml
    assert error_ng_per_ml == pytest.approx(nmol_per_ml * 1e-9 * g_per_mol * 1e9, rel=1e-12)
    assert error_ng_per_ml / g_per_mol == pytest.approx(nmol_per_ml, rel=1e-12)


def test_a_milligram_of_ketamine_turned_into_norketamine_weighs_as_molar_masses_say() -> None:
    measured = PUBLISHED["simons_2022"].outputs(typical_values(PUBLISHED["simons_2022"]))
    made = measured["norketamine"].ng_per_ml_per_mg / measured["ketamine"].ng_per_ml_per_mg
    assert made == pytest.approx(223.70 / 237.73, rel=1e-12)
    assert simons_2022.HNK_G_PER_MOL == 239.70


# How a model is written down


@pytest.mark.parametrize("name", ALL_MODELS)
def test_every_number_names_its_source(name: str) -> None:
    model = ALL_MODELS[name]
    assert model.parameters and model.citation and model.limits and model.people.source
    for parameter in model.parameters:
        assert parameter.source
        assert model.parameter(parameter.name) is parameter
    assert set(model.sources) <= set(sources())
    with pytest.raises(KeyError):
        model.parameter("no such number")


@pytest.mark.parametrize("wrong", [{"source": ""}, {"tag": "guessed"}, {"scale": "linear"}])
def test_a_number_without_source_or_with_an_unknown_tag_cannot_be_written_down(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="source"):
        Parameter(**{"name": "x", "value": 1.0, "unit": "L", "source": "S1", **wrong})


def test_a_flow_must_join_known_states_at_a_rate_that_is_a_number() -> None:
    one = np.ones(1)
    for flows in ({("a", "c"): one}, {("c", OUT): one}):
        with pytest.raises(ValueError, match="unknown state"):
            rate_matrix(("a", "b"), flows)
    for rate in (-one, one * np.nan, one * np.inf):
        with pytest.raises(ValueError, match="negative or not a number"):
            rate_matrix(("a", "b"), {("a", "b"): rate})


def test_what_leaves_one_state_arrives_in_the_next_or_leaves_the_body() -> None:
    matrix = rate_matrix(("a", "b"), {("a", "b"): np.array([1.0, 2.0]), ("b", OUT): np.array([3.0, 4.0])})
    assert matrix[:, :, 0].tolist() == [[-1, 0], [1, -3]]
    assert matrix[:, :, 1].tolist() == [[-2, 0], [2, -4]]


def test_one_person_of_a_model_is_that_person() -> None:
    model: Model = PUBLISHED["otto_2021"]
    values = draw(model, Population(5, 1), 1)
    assert one_of(values, 3)[0]["v1_l"][0] == values[0]["v1_l"][3]
