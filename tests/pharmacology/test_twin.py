"""The twin itself, against formulas that fit on one line."""

from __future__ import annotations

from math import exp

import numpy as np
import pytest
from mpmath import mp, mpf

from lenitive.pharmacology import DoseRow
from lenitive.pharmacology.models.all_models import PUBLISHED
from pharmacology.people import typical
from pharmacology.twin import HOUR_NS, Given, Person, follow, levels, ns, person_on

FADING = np.array([[-0.5]])


def amounts(*given: Given, hours: tuple[int, ...] = (1, 2, 6), section_ns: tuple[int, ...] = (0,)) -> list[float]:
    matrices = [FADING, 2 * FADING][: len(section_ns)]
    found = follow(Person(matrices, section_ns, given), [HOUR_NS * hour for hour in hours])
    return [float(x[0]) for x in found]


def test_a_bolus_fades_as_an_exponential() -> None:
    assert amounts(Given(0, 10.0, 0, 0)) == pytest.approx([10 * exp(-0.5 * t) for t in (1, 2, 6)], rel=1e-15)


def test_an_infusion_rises_towards_rate_over_elimination_and_fades_from_its_end() -> None:
    top = 10 / 4 / 0.5
    expected = [top * (1 - exp(-0.5)), top * (1 - exp(-1)), top * (1 - exp(-2)) * exp(-1)]
    assert amounts(Given(0, 10.0, 0, 4 * HOUR_NS)) == pytest.approx(expected, rel=1e-15)


def test_a_change_of_section_changes_the_rate_from_then_on() -> None:
    assert amounts(Given(0, 10.0, 0, 0), section_ns=(0, HOUR_NS)) == pytest.approx(
        [10 * exp(-0.5), 10 * exp(-1.5), 10 * exp(-5.5)], rel=1e-15
    )


def test_a_dose_before_hour_0_is_followed_from_then() -> None:
    assert amounts(Given(0, 10.0, -3 * HOUR_NS, 0)) == pytest.approx([10 * exp(-0.5 * t) for t in (4, 5, 9)], rel=1e-15)


def test_it_carries_thirty_digits() -> None:
    with mp.workdps(40):
        (x,) = follow(Person([FADING], [0], [Given(0, 10.0, 0, 0)]), [3 * HOUR_NS])
        assert abs(x[0] - 10 * mp.exp(mpf("-1.5"))) < mpf(10) ** -28


def test_hours_become_whole_nanoseconds() -> None:
    assert ns(0.1) == 360_000_000_000 and ns(1 / 3) == 1_200_000_000_000


def test_a_steady_state_is_a_train_that_adds_up_to_the_geometric_series() -> None:
    model = PUBLISHED["otto_2021"]
    values = [typical(model)]
    row = DoseRow("iv", "s-ketamine", 20.0, every_h=6.0, count=None, is_steady_state=True)
    someone = person_on(model, values, [row], until_h=12.0)
    found = levels(model, values, someone, [0, 6 * HOUR_NS, 12 * HOUR_NS])["ketamine"]
    assert found == pytest.approx(np.full(3, found[0]), rel=1e-12)
    assert min(dose.start_ns for dose in someone.given) < -100 * HOUR_NS
