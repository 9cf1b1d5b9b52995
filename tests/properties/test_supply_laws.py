"""Laws of days' supply: never longer than the grams, halved by two nostrils, and what fits by the date does fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import given, settings, strategies as st

from compounding.records import CREAM, MADE_ON, changed, sheet
from lenitive.compounding.days_supply import ContainerSupply, UsePerDay, supply_of, use_per_day
from lenitive.compounding.supply import days_supply
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.units import Quantity

LAW = settings(max_examples=80, derandomize=True, deadline=None)
BASE = sheet(changed("device: {name: airless pump", "device: {prime: 3 g, name: airless pump"))
amounts = st.integers(5, 4000).map(lambda tenths: Quantity(Fraction(tenths, 10), "g"))
strokes = st.integers(1, 6)
times = st.integers(1, 8)
days = st.integers(0, 40)
SITES = ("left knee", "both knees", "neck and both knees", "hands and feet")
COUNT = dict(zip(SITES, (1, 2, 3, 4), strict=True))


def used(site: str, applied: int, most: int, usual: int = 1) -> PlannedWorksheet:
    order = BASE.order
    assert order.prescription is not None
    found = replace(
        order.prescription.directions,
        site=site,
        applied=applied * Quantity("1.45", "g"),
        times_a_day=min(usual, most),
        most_a_day=most,
    )
    return replace(BASE, order=replace(order, prescription=replace(order.prescription, directions=found)))


def lasting(worksheet: PlannedWorksheet, amount: Quantity, on: int = 0) -> ContainerSupply:
    return supply_of(replace(worksheet, amount=amount), MADE_ON + timedelta(days=on))


@LAW
@given(st.sampled_from(SITES), strokes, times, times)
def test_a_day_is_the_amount_at_every_place_as_often_as_the_label_allows(
    site: str, applied: int, most: int, usual: int
) -> None:
    found = use_per_day(used(site, applied, most, usual).order)
    assert isinstance(found, UsePerDay)
    assert found.amount == Quantity("1.45", "g") * applied * COUNT[site] * most
    assert found.amount == found.applied * found.sites * found.times


@LAW
@given(st.sampled_from(SITES), strokes, times, amounts, days)
def test_days_are_never_more_than_the_grams_give(site: str, applied: int, most: int, amount: Quantity, on: int) -> None:
    found = lasting(used(site, applied, most), amount + Quantity(3, "g"), on)
    assert found.supply is not None and found.use is not None and found.last_on is not None
    assert found.supply.days <= found.supply.exact_days < found.supply.days + 1
    assert found.use.amount * found.supply.days <= amount
    assert found.last_on == found.first_on + timedelta(days=max(found.supply.days, 1) - 1)


@LAW
@given(strokes, times, amounts)
def test_two_places_use_it_up_twice_as_fast(applied: int, most: int, amount: Quantity) -> None:
    one, both = (lasting(used(site, applied, most), amount + Quantity(3, "g")) for site in SITES[:2])
    assert one.supply is not None and both.supply is not None
    assert one.supply.exact_days == 2 * both.supply.exact_days


@LAW
@given(st.sampled_from(SITES), strokes, times, amounts)
def test_twice_the_amount_never_lasts_less_long(site: str, applied: int, most: int, amount: Quantity) -> None:
    worksheet, more = used(site, applied, most), amount + Quantity(3, "g")
    once, twice = lasting(worksheet, more), lasting(worksheet, 2 * more)
    assert once.supply is not None and twice.supply is not None
    assert twice.supply.days >= 2 * once.supply.days and twice.largest_that_fits == once.largest_that_fits


@LAW
@given(st.sampled_from(SITES), strokes, times, st.integers(0, 34))
def test_the_largest_that_fits_does_and_a_milligram_more_does_not(site: str, applied: int, most: int, on: int) -> None:
    worksheet = used(site, applied, most)
    largest = lasting(worksheet, Quantity(100, "g"), on).largest_that_fits
    assert largest is not None
    whole = lasting(worksheet, largest, on)
    assert whole.fits is True and whole.last_on == whole.use_by
    assert lasting(worksheet, largest + Quantity(1, "mg"), on).fits is False
    assert whole.to_dict()["largest_that_fits"] == str(largest)


@LAW
@given(st.sampled_from(SITES), strokes, times, amounts, st.integers(0, 34))
def test_what_does_not_fit_says_how_much_would(site: str, applied: int, most: int, amount: Quantity, on: int) -> None:
    found = lasting(used(site, applied, most), amount + Quantity(3, "g"), on)
    worded = found.to_dict()
    assert found.last_on is not None and found.use_by is not None
    assert bool(found.outlasting) is (worded["fits"] is False) and worded["reason"] == (found.outlasting or None)
    if found.last_on > found.use_by:
        assert worded["fits"] is False
    if worded["fits"]:
        assert found.last_on <= found.use_by
    else:
        assert f"dispense at most {worded['largest_that_fits']}" in worded["reason"]


@LAW
@given(amounts, amounts, amounts, st.integers(1, 200))
def test_what_is_lost_is_lost_before_the_first_day(
    amount: Quantity, per_day: Quantity, lost: Quantity, left: int
) -> None:
    found = days_supply(amount + lost, per_day, lost=lost, days_left=left)
    assert found.usable == amount and found.exact_days == days_supply(amount, per_day).exact_days
    assert found.largest_that_fits == per_day * left + lost
    assert found.fits is (amount <= per_day * left)


def test_the_base_of_these_laws_is_the_cream_of_the_records() -> None:
    assert supply_of(sheet(CREAM)).to_dict()["days"] == 10
