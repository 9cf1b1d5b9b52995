"""What enters the body: whole nanoseconds, shared or own times, and how much has entered by when."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology.solving.inputs import NS_PER_H, Inputs, InputSite, to_ns

HOUR = np.array([NS_PER_H, NS_PER_H])
NOTHING = np.zeros(2, dtype=np.int64)
WHOLE = InputSite(0, np.ones(2), NOTHING, NOTHING)


@pytest.mark.parametrize("fraction", [[-0.1, 0.5], [np.nan, 0.5], [np.inf, 0.5]])
def test_a_fraction_is_a_number_and_not_negative(fraction: list[float]) -> None:
    with pytest.raises(ValueError, match="fraction"):
        replace(WHOLE, fraction=np.array(fraction))


@pytest.mark.parametrize("name", ["delay_ns", "duration_ns"])
def test_nothing_enters_before_it_is_given_or_for_less_than_no_time(name: str) -> None:
    with pytest.raises(ValueError, match="negative"):
        replace(WHOLE, **{name: np.array([0, -1])})


def test_a_portion_is_shared_when_it_starts_and_ends_at_the_same_time_for_everyone() -> None:
    assert WHOLE.is_shared and replace(WHOLE, delay_ns=HOUR).is_shared
    assert not replace(WHOLE, delay_ns=HOUR * [1, 2]).is_shared
    assert not replace(WHOLE, duration_ns=HOUR * [0, 2]).is_shared


def test_equal_times_are_equal_however_they_were_added_up() -> None:
    assert to_ns(0.1 + 0.2) == to_ns(0.3) and to_ns(np.array([1 / 3])) == 1_200_000_000_000


def test_what_has_entered_grows_with_time_to_all_that_is_given() -> None:
    entries = (
        replace(WHOLE, fraction=np.array([0.5, 1.0]), delay_ns=HOUR),
        replace(WHOLE, state=2, duration_ns=HOUR * [2, 4]),
    )
    inputs = Inputs(entries, np.array([0, 0, 1]), np.array([0, 2 * NS_PER_H, 0]), np.array([10.0, 20.0, 8.0]))
    assert inputs.total_mg.tolist() == [[15, 30], [0, 0], [8, 8]]
    assert inputs.delivered_mg(0, 3).tolist() == [[0, 0], [0, 0], [0, 0]]
    assert inputs.delivered_mg(NS_PER_H, 3).tolist() == [[5, 10], [0, 0], [4, 2]]
    assert inputs.delivered_mg(9 * NS_PER_H, 3).tolist() == inputs.total_mg.tolist()


def one_entry_after_another(inputs: Inputs, until_ns: int, states: int) -> np.ndarray:
    """The obvious twin, whose work grows with entries times inputs."""
    delivered = np.zeros((states, inputs.entries[0].fraction.size))
    for index, entry in enumerate(inputs.entries):
        mine = inputs.entry == index
        since = until_ns - inputs.start_ns[mine, None] - entry.delay_ns[None, :]
        lasting = entry.duration_ns[None, :]
        share = np.where(lasting > 0, since / np.maximum(lasting, 1), since >= 0)
        delivered[entry.state] += entry.fraction * (inputs.dose_mg[mine, None] * np.clip(share, 0.0, 1.0)).sum(axis=0)
    return delivered


@pytest.mark.parametrize("seed", range(5))
def test_what_has_entered_is_the_same_counted_at_once_or_entry_by_entry(seed: int) -> None:
    random = np.random.default_rng(seed)
    entries = tuple(
        InputSite(
            int(random.integers(3)),
            random.random(2),
            random.integers(0, 3, 2) * NS_PER_H,
            random.integers(0, 3, 2) * NS_PER_H,
        )
        for _ in range(6)
    )
    entry, start_ns = random.integers(0, 6, 40), random.integers(0, 9, 40) * NS_PER_H
    inputs = Inputs(entries, entry, start_ns, random.random(40))
    for hours in range(14):
        found = inputs.delivered_mg(hours * NS_PER_H, 4)
        assert found == pytest.approx(one_entry_after_another(inputs, hours * NS_PER_H, 4), rel=1e-13)


def test_without_doses_nothing_enters() -> None:
    none = Inputs((), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0))
    assert none.total_mg.sum() == 0 and none.delivered_mg(NS_PER_H, 3).sum() == 0
