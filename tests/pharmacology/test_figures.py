"""Numbers in sentences: a few figures, no exponent, no trailing zero, always a leading one."""

import pytest
from hypothesis import given, strategies as st

from lenitive.pharmacology.answers.figures import figure


@pytest.mark.parametrize(
    ("value", "said"),
    [
        *((0.0, "0"), (2.0, "2"), (0.5, "0.5"), (139.4, "139"), (7.774, "7.77"), (99.96, "100"), (999.6, "1,000")),
        *((2000.0, "2,000"), (36290.4, "36,290"), (0.0312, "0.0312"), (0.00004, "0.00004"), (-88.04, "-88")),
    ],
)
def test_a_number_is_said_with_three_figures(value: float, worded: str) -> None:
    assert figure(value) == worded


def test_more_figures_may_be_asked_for() -> None:
    assert (figure(173.3989, 4), figure(3.6124, 4), figure(45.1, 4)) == ("173.4", "3.612", "45.1")


@given(st.floats(1e-6, 1e9), st.integers(2, 5))
def test_what_is_said_is_the_number_to_its_figures(value: float, digits: int) -> None:
    worded = figure(value, digits)
    assert "e" not in worded and not worded.startswith(".") and not ("." in worded and worded.endswith("0"))
    assert float(worded.replace(",", "")) == pytest.approx(value, rel=0.51 * 10 ** (1 - digits))
