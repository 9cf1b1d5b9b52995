"""The curves go exactly through the published points, which are solved here once more in another way."""

from __future__ import annotations

from math import log
from statistics import NormalDist

import numpy as np
import pytest

from lenitive.pharmacology.effects import anchors, shapes
from lenitive.pharmacology.effects.chances import pressure_chance
from lenitive.pharmacology.effects.parameters import typical
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.simulation import predict
from lenitive.pharmacology.subject import Subject
from pharmacology.effects.people import MAN, SPRAY, context, levels

OLD = Subject(weight_kg=70, age_y=65, sex="male")
V = typical()


def nasal_peak() -> float:
    times = np.linspace(0, 4, 481)
    peaks = [
        predict(MAN, Regimen((DoseRow("nasal", "s-ketamine", mg, spray_mg=28.0),)), times_h=times)
        .typical["ketamine"]
        .cmax
        for mg in (56.0, 84.0)
    ]
    return float(np.exp(np.mean(np.log(peaks))))


def chance(event: str, level: float) -> float:
    return float(shapes.chance_of(event, np.array([level]), V)[0])


def test_the_nasal_anchor_is_the_models_own_peak() -> None:
    assert anchors.nasal_peak_ng_per_ml() == pytest.approx(nasal_peak(), rel=1e-9)


def test_the_infusion_anchor_is_rate_over_clearance() -> None:
    assert anchors.infusion_level_ng_per_ml() == pytest.approx(22.2e3 / 95.2)


@pytest.mark.parametrize(
    ("event", "with_label", "without_label", "upper"),
    [
        ("dissociation", 0.41, 0.09, (22.2e3 / 95.2, (0.76 - 0.18) / 0.82)),
        ("nausea", 0.28, 0.09, (22.2e3 / 95.2, (0.63 - 0.17) / 0.83)),
        ("sedation", 0.23, 0.09, ((1200 * 2400) ** 0.5 / 2 * (1 + 0.3 / 1.4), 0.95)),
    ],
)
def test_the_chance_of_an_event_meets_both_published_groups(
    event: str, with_label: float, without_label: float, upper: tuple[float, float]
) -> None:
    at_label = chance(event, nasal_peak())
    assert without_label + (1 - without_label) * at_label == pytest.approx(with_label, rel=1e-9)
    assert chance(event, upper[0]) == pytest.approx(upper[1], rel=1e-9)


@pytest.mark.parametrize("event", ["dissociation", "nausea", "sedation"])
def test_half_of_the_people_have_the_event_at_the_half_level_and_the_log_odds_are_a_straight_line(event: str) -> None:
    curve = anchors.event_curve(event)
    assert chance(event, curve.c50_ng_per_ml) == pytest.approx(0.5)
    level = np.array([10.0, 100.0, 1000.0])
    found = np.array([chance(event, one) for one in level])
    slopes = np.diff(np.log(found / (1 - found))) / np.diff(np.log(level))
    assert slopes == pytest.approx([curve.slope, curve.slope])
    assert curve.slope > 1 and log(curve.c50_ng_per_ml) > 0


def test_pressure_meets_the_nasal_and_the_highest_published_rise() -> None:
    rise = shapes.systolic_rise_mmhg(levels(s=np.array([0.0, nasal_peak(), 1959.0])), V, MAN)
    assert rise == pytest.approx([0.0, 11.5, 0.27 * 120])


def test_pressure_meets_every_nasal_rise_of_the_published_range() -> None:
    for nasal in (7.0, 16.0):
        v = {**V, "nasal_systolic_rise_mmhg": np.array([nasal])}
        rise = shapes.systolic_rise_mmhg(levels(s=np.array([nasal_peak(), 1959.0])), v, MAN)
        assert rise == pytest.approx([nasal, 32.4])


def test_a_rise_of_40_is_as_frequent_as_published_below_and_from_65_years() -> None:
    young, without = pressure_chance(40.0, context(SPRAY, nasal_peak()))
    old, _ = pressure_chance(40.0, context(SPRAY, nasal_peak(), OLD))
    assert (young, old) == (pytest.approx(0.08), pytest.approx(0.17))
    assert 0.01 <= without <= 0.04  # placebo 1 to 4 % (S35, S36): not fitted
    scatter = (40 - 11.5) / NormalDist().inv_cdf(0.92)
    assert anchors.systolic_scatter_mmhg() == pytest.approx(scatter)


def test_heart_rate_meets_its_one_published_point() -> None:
    assert shapes.heart_rate_rise(levels(s=1959.0), V) == pytest.approx([43.5])


def test_the_receptor_sum_gives_41_percent_at_150_of_racemate_as_the_evidence_does() -> None:
    alone = levels(s=75.0, r=75.0)
    assert shapes.nmda_block_of_set(alone, V, 0.0) == pytest.approx([0.41], abs=0.005)
    unbound = 0.55 * 150 / 237.73
    assert shapes.nmda_block_of_set(alone, V, 1.0) == pytest.approx([unbound / 0.119 / (1 + unbound / 0.119)])


def test_half_of_the_maximum_stands_at_the_published_half_levels() -> None:
    relief = shapes.analgesia(levels(ce=1.45 * 237.73), V, shapes.Switches())
    high = shapes.drug_high(levels(ce=0.3 * 237.73), V)
    assert (relief[0], high[0]) == (pytest.approx(0.5), pytest.approx(0.5))


def test_the_norketamine_switch_repeats_the_published_balance() -> None:
    """100 ng/mL of ketamine against 50 of norketamine: -3.8 and +1.5 of 10, so 60.5 ng/mL of ketamine are left."""
    both = levels(s=100.0, nk=25.0, ce=100.0)
    left = shapes.analgesia(levels(ce=100 * 2.3 / 3.8), V, shapes.Switches())
    assert shapes.analgesia(both, V, shapes.Switches(1.0)) == pytest.approx(left)
    assert shapes.analgesia(both, V, shapes.Switches()) == pytest.approx(
        shapes.analgesia(levels(ce=100.0), V, shapes.Switches())
    )
    assert shapes.analgesia(levels(nk=100.0, ce=1.0), V, shapes.Switches(1.0)) == pytest.approx([0.0])


def test_dissociation_is_a_straight_line_to_200_and_never_above_the_scale() -> None:
    share = shapes.dissociation(levels(s=np.array([50.0, 200.0, 400.0])), V)
    assert share == pytest.approx([0.63 / 4, 0.63, 1.0])
