"""Which lots are taken: first to expire first, what is there and no more, none too light to weigh where that can be."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from compounding.order_parts import CLASS_A, line, lot, planned
from lenitive.compounding.lots import Proposal, first_expiring, proposed
from lenitive.compounding.orders import Lot
from lenitive.units import Quantity

NEED = Quantity(12, "g")


def gabapentin(name: str, available: str | None = None, expires: date | None = date(2027, 12, 31)) -> Lot:
    amount = Quantity.parse(available) if available else None
    return Lot("gabapentin", "gabapentin", name, expires=expires, available=amount)


def as_it_is(lot: Lot, wanted: Quantity) -> Quantity:
    return wanted


def shares(found: Proposal) -> list[tuple[str, str]]:
    return [(each.lot.lot if each.lot else "", str(each.wanted)) for each in found.portions]


def test_the_first_to_expire_comes_first_and_undated_ones_last() -> None:
    undated, late, early = gabapentin("U", expires=None), gabapentin("L"), gabapentin("E", expires=date(2027, 1, 1))
    own = Lot("gabapentin", "gabapentin", "C", expires=date(2028, 1, 1), beyond_use=date(2026, 12, 1))
    assert [each.lot for each in first_expiring([undated, late, early, own])] == ["C", "E", "L", "U"]
    assert [each.lot for each in first_expiring([gabapentin("B"), gabapentin("A")])] == ["A", "B"]


def test_one_lot_that_holds_enough_serves_alone() -> None:
    assert shares(proposed([gabapentin("A", "12 g"), gabapentin("B")], NEED, as_it_is)) == [("A", "12 g")]
    assert shares(proposed([gabapentin("A")], NEED, as_it_is)) == [("A", "12 g")]


def test_several_lots_share_and_what_is_there_is_honoured() -> None:
    found = proposed([gabapentin("A", "5 g"), gabapentin("B", "4 g"), gabapentin("C", "50 g")], NEED, as_it_is)
    assert shares(found) == [("A", "5 g"), ("B", "4 g"), ("C", "3 g")] and found.short_by is None


def test_a_weaker_lot_gives_less_of_what_is_wanted() -> None:
    """A lot of 80 % gives 4 g of the 5 g that it holds; the other 8 g come from a pure one."""
    factors = {"A": Fraction(4, 5), "B": Fraction(1)}
    lots = [gabapentin("A", "5 g"), gabapentin("B", "50 g")]
    assert shares(proposed(lots, NEED, lambda each, wanted: wanted / factors[each.lot])) == [("A", "4 g"), ("B", "8 g")]


def test_what_is_missing_is_told_in_grams_of_the_last_jar() -> None:
    lots = [gabapentin("A", "5 g"), gabapentin("B", "4 g")]
    assert proposed(lots, NEED, as_it_is).short_by == Quantity(3, "g")
    assert proposed(lots, NEED, lambda each, wanted: wanted * 2).short_by == Quantity(15, "g")
    assert proposed([], NEED, as_it_is).portions == ()


def test_a_remnant_too_light_to_weigh_is_passed_over() -> None:
    found = proposed([gabapentin("A", "0.1 g"), gabapentin("B", "50 g")], NEED, as_it_is, Quantity("0.12", "g"))
    assert shares(found) == [("B", "12 g")]
    kept = proposed([gabapentin("A", "0.12 g"), gabapentin("B", "50 g")], NEED, as_it_is, Quantity("0.12", "g"))
    assert shares(kept) == [("A", "0.12 g"), ("B", "11.88 g")]


def test_a_last_portion_too_light_to_weigh_takes_from_the_one_before() -> None:
    least = Quantity("0.12", "g")
    found = proposed([gabapentin("A", "11.95 g"), gabapentin("B", "50 g")], NEED, as_it_is, least)
    assert shares(found) == [("A", "11.88 g"), ("B", "0.12 g")]
    three = [gabapentin("A", "1 g"), gabapentin("B", "10.95 g"), gabapentin("C", "50 g")]
    assert shares(proposed(three, NEED, as_it_is, least)) == [("A", "1 g"), ("B", "10.88 g"), ("C", "0.12 g")]
    exact = proposed([gabapentin("A", "11.88 g"), gabapentin("B", "50 g")], NEED, as_it_is, least)
    assert shares(exact) == [("A", "11.88 g"), ("B", "0.12 g")]


def test_portions_stay_as_they_are_where_neither_way_can_be_weighed() -> None:
    least, lots = Quantity(5, "g"), [gabapentin("A", "8 g"), gabapentin("B", "50 g")]
    assert shares(proposed(lots, Quantity(9, "g"), as_it_is, least)) == [("A", "8 g"), ("B", "1 g")]
    assert shares(proposed(lots, Quantity(10, "g"), as_it_is, least)) == [("A", "5 g"), ("B", "5 g")]
    assert shares(proposed(lots, NEED, as_it_is, Quantity(20, "g"))) == [("B", "12 g")]
    tiny = [gabapentin("A", "2 g"), gabapentin("B", "50 g")]
    heavy = {"A": 1, "B": Fraction(1, 100)}
    found = proposed(tiny, Quantity(3, "g"), lambda each, wanted: wanted * heavy[each.lot], Quantity(1, "g"))
    assert shares(found) == [("A", "2 g"), ("B", "1 g")]


def test_each_lot_of_a_worksheet_is_a_row_with_its_own_certificate() -> None:
    certificates = [{"assay": assay, "assay_basis": "as_is"} for assay in ("80 %", "100 %")]
    lots = [
        lot("gabapentin", "A", expires="2027-01-01", available="5 g", certificate=certificates[0]),
        lot("gabapentin", "B", available="50 g", certificate=certificates[1]),
        lot("Lipoderm", "V", expires="2027-01-01", available="50 g"),
        lot("Lipoderm", "W"),
    ]
    sheet = planned([line("gabapentin", "6 % w/w")], lots=lots, policies={"gabapentin": "assay"})
    rows = {each.lot.lot: each for each in sheet.lines if each.lot}
    assert [str(rows[name].to_weigh) for name in "ABVW"] == ["5 g", "3.2 g", "50 g", "61.8 g"]
    assert [str(rows[name].theoretical) for name in "AB"] == ["4 g", "3.2 g"]
    assert rows["V"].theoretical is not None and rows["W"].theoretical is not None
    assert rows["V"].theoretical + rows["W"].theoretical == Quantity("112.8", "g")
    assert "lot A carries 4 g of 7.2 g" in rows["A"].steps
    assert "lot V carries 50 g of 111.8 g" in rows["V"].steps
    assert sheet.total.weighed == Quantity(120, "g")


def test_one_lot_that_serves_alone_says_nothing_of_sharing() -> None:
    sheet = planned([line("gabapentin", "6 % w/w")], lots=[lot("gabapentin"), lot("Lipoderm")])
    assert not any("carries" in step for each in sheet.lines for step in each.steps)


@pytest.mark.parametrize(("available", "taken"), [("120 mg", "E"), ("119 mg", "L"), ("60 mg", "L")])
def test_an_aliquot_comes_from_one_lot_that_holds_its_drug(available: str, taken: str) -> None:
    lots = [
        lot("clonidine hydrochloride", "E", expires="2027-01-01", available=available),
        lot("clonidine hydrochloride", "L"),
    ]
    sheet = planned([line("clonidine", "0.2 % w/w", basis="as_salt")], amount="30 g", balance=CLASS_A, lots=lots)
    (row,) = [each for each in sheet.lines if each.ingredient == "clonidine"]
    assert row.lot is not None and row.lot.lot == taken and row.aliquot is not None


def test_a_lot_just_weak_enough_is_weighed_as_it_is_beside_a_pure_one_that_is_not() -> None:
    """60 mg are wanted: 120 mg of a lot of 50 %, which the balance weighs; 60 mg of the pure one, which it does not."""
    half, pure = ({"assay": assay, "assay_basis": "as_is"} for assay in ("50 %", "100 %"))
    lots = [
        lot("clonidine hydrochloride", "E", expires="2027-01-01", available="100 mg", certificate=pure),
        lot("clonidine hydrochloride", "L", available="120 mg", certificate=half),
    ]
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    sheet = planned(lines, amount="30 g", balance=CLASS_A, lots=lots, policies={"clonidine": "assay"})
    (row,) = [each for each in sheet.lines if each.ingredient == "clonidine"]
    assert row.lot is not None and row.lot.lot == "L" and row.aliquot is None and row.to_weigh == Quantity(120, "mg")
