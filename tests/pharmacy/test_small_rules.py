"""What the bench says and reads aloud: amounts, lot numbers, registration numbers, dates by which something is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from lenitive.people.dea_numbers import problem
from lenitive.pharmacy import stock, suppliers, visible
from lenitive.pharmacy.book.amounts import as_quantity, reasons_against, shown, units_of
from lenitive.pharmacy.book.numbers import check_digit, is_number, with_check_digit
from lenitive.pharmacy.rules.policies import alert_of, inventory_policy, loss_due, share_limits, share_percent
from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import (
    ANN,
    BO,
    CY,
    DEE,
    LACTOSE,
    POWDER,
    end_role,
    ketamine,
    open_the_book,
    q,
    received,
    seen_by,
    supplier,
    weigh,
)  # fmt: skip

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("units", "unit", "text"),
    [
        (38_500_000, "mcg", "38.5 g"),
        (35_000, "mcg", "35 mg"),
        (1, "mcg", "0.001 mg"),
        (0, "mcg", "0 g"),
        (-180_000, "mcg", "-180 mg"),
        (10_000_000, "nL", "10 mL"),
        (1, "nL", "0.000001 mL"),
        (1, "piece", "1 piece"),
        (12, "piece", "12 pieces"),
    ],
)
def test_an_amount_is_said_exactly_and_never_as_nothing(units: int, unit: str, text: str) -> None:
    assert shown(units, unit) == text
    assert units_of(as_quantity(units, unit), unit) == units


@pytest.mark.parametrize(
    ("amount", "unit", "code"),
    [
        ("1 mL", "mcg", "amount-unit"),
        ("0 g", "mcg", "amount-not-above-zero"),
        ("-1 g", "mcg", "amount-not-above-zero"),
        ("1/3 g", "mcg", "amount-not-whole"),
        ("0.5 ng", "mcg", "amount-not-whole"),
        ("1.5 piece", "piece", "amount-not-whole"),
        ("9999999 kg", "mcg", "amount-too-large"),
    ],
)
def test_an_amount_that_the_book_cannot_hold_is_refused_and_not_rounded(amount: str, unit: str, code: str) -> None:
    assert [each.code for each in reasons_against(q(amount), unit)] == [code]


def test_a_lot_number_finds_every_wrong_digit_and_every_swap_of_two_neighbors() -> None:
    for number in (1, 9, 10, 90, 99, 4417, 10_908):
        text = with_check_digit(number).replace("-", "")
        assert is_number(with_check_digit(number)) and check_digit(text) == "0"
        for place, digit in product(range(len(text)), "0123456789"):
            assert digit == text[place] or check_digit(text[:place] + digit + text[place + 1 :]) != "0"
        for place in range(len(text) - 1):
            swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
            assert swapped == text or check_digit(swapped) != "0"
    assert not is_number("4417") and not is_number("4417-9") and is_number("4417-3")


def test_numbers_count_up_at_each_registrant(open_book: Rehearsal) -> None:
    assert [received("1 g").number for _ in range(3)] == ["1-3", "2-1", "3-7"]
    assert received("1 g", LACTOSE, DEE).number == "1-3"


@pytest.mark.parametrize("number", ["ZD1234563", "Z91234563"])
def test_a_registration_number_with_its_check_digit_is_let_through(number: str) -> None:
    assert problem(number) == ""


@pytest.mark.parametrize(
    "number", ["ZD1234565", "ZD2134563", "Z1234563", "zd1234563", "ZD12345630", "ZD123456\uff13", ""]
)
def test_a_registration_number_with_a_slip_is_not(number: str) -> None:
    assert problem(number)


@pytest.mark.parametrize(
    ("found", "notice", "form"),
    [
        (date(2026, 12, 3), date(2026, 12, 4), date(2027, 1, 17)),  # a Thursday
        (date(2026, 12, 4), date(2026, 12, 7), date(2027, 1, 18)),  # a Friday
        (date(2026, 12, 5), date(2026, 12, 7), date(2027, 1, 19)),  # a Saturday
    ],
)
def test_notice_is_given_on_the_next_business_day(found: date, notice: date, form: date) -> None:
    assert loss_due(found) == (notice, form)


def test_an_inventory_of_the_29th_of_february_is_due_on_the_28th() -> None:
    assert inventory_policy().due_after(date(2028, 2, 29)) == date(2030, 2, 28)


@pytest.mark.parametrize(
    ("difference", "used", "is_controlled", "alert"),
    [
        (0, 0, True, "none"),
        (-180_000, 19_110_000, True, "look"),
        (-400_000, 19_110_000, True, "report"),
        (400_000, 19_110_000, True, "report"),
        (-1, 0, True, "report"),
        (-400_000, 0, False, "look"),
    ],
)
def test_how_serious_a_difference_is(difference: int, used: int, is_controlled: bool, alert: str) -> None:
    assert alert_of(difference, used, is_controlled=is_controlled) == alert


def test_the_limits_of_transfers_are_those_of_the_law_and_to_be_verified() -> None:
    assert [(each.name, each.limit_percent, each.rule.verify) for each in share_limits()] == [
        ("controlled", 5, True),
        ("all", 10, True),
    ]
    assert share_percent(Fraction(1), Fraction(19)) == 5 and share_percent(Fraction(0), Fraction(0)) == 0


def test_the_first_to_expire_comes_first_and_what_is_gone_or_held_back_not_at_all(open_book: Rehearsal) -> None:
    later = ketamine("1 g")
    sooner = ketamine("1 g", POWDER.__class__("ketamine hydrochloride", "mcg", "Demo", "K-9", date(2027, 1, 31)))
    gone, held = ketamine("1 g"), ketamine("1 g")
    weigh(gone, 1_000_000)
    stock.quarantine(lot_id=held.pk, reason="the label came off", by=CY)
    found = seen_by(ANN, visible.first_to_expire, form="ketamine hydrochloride")
    assert [each.pk for each in found] == [sooner.pk, later.pk]


def test_what_stands_below_its_reorder_level_is_told(open_book: Rehearsal) -> None:
    lot = ketamine("50 g")
    stock.set_reorder_level(form="ketamine HCl", unit="mcg", amount=q("40 g"), by=ANN)
    assert seen_by(ANN, visible.to_reorder) == []
    weigh(lot, 11_000_000)
    (found,) = seen_by(BO, visible.to_reorder)
    assert (found.form, str(found.level), str(found.on_hand)) == ("ketamine hydrochloride", "40 g", "39 g")
    stock.set_reorder_level(form="ketamine HCl", unit="mcg", amount=q("30 g"), by=ANN)
    assert seen_by(ANN, visible.to_reorder) == [] and seen_by(DEE, visible.to_reorder) == []


def test_a_new_address_of_a_supplier_is_a_new_row_and_only_once(open_book: Rehearsal) -> None:
    old = supplier()
    moved = suppliers.NewSupplier("supplier", "Demo Chemicals", "2 Example Street, Denver", in_place_of=old.pk)
    newer = suppliers.add(supplier=moved, by=ANN)
    assert [each.pk for each in seen_by(ANN, visible.suppliers)] == [newer.pk]
    with pytest.raises(Refused) as caught:
        suppliers.add(supplier=moved, by=ANN)
    assert caught.value.reason.code == "supplier-replaced"


def test_everything_that_is_missing_of_a_supplier_is_said_at_once(rows: Rehearsal) -> None:
    with pytest.raises(Refused) as caught:
        suppliers.add(supplier=suppliers.NewSupplier("friend", " ", "", registration="ZD1234563"), by=ANN)
    assert {each.code for each in caught.value.reasons} == {
        "supplier-kind",
        "supplier-name",
        "supplier-address",
        "registration-expiry",
    }
    with pytest.raises(NotVisible):
        suppliers.add(supplier=suppliers.NewSupplier("supplier", "A", "B"), by=DEE.__class__(1, "auditor", "x", "Ed"))


def test_without_a_role_that_stands_nothing_is_seen_or_done_and_nobody_is_a_witness(open_book: Rehearsal) -> None:
    lot = ketamine("1 g")
    stranger = replace(CY, user_id=99)
    another_role = replace(CY, role="pharmacist")
    for nobody in (stranger, another_role, replace(CY, site_id=DEE.site_id)):
        assert seen_by(nobody, visible.lots) == []
        with pytest.raises(NotVisible):
            stock.quarantine(lot_id=lot.pk, reason="the label came off", by=nobody)
    for nobody in (stranger, replace(BO, role="auditor")):
        with pytest.raises(Refused) as caught:
            open_the_book(witness=nobody)
        assert "witness-may-not" in {each.code for each in caught.value.reasons}


def test_a_role_that_has_ended_gives_nothing_any_more(open_book: Rehearsal) -> None:
    lot = ketamine("1 g")
    stock.quarantine(lot_id=ketamine("1 g").pk, reason="the label came off", by=CY)
    end_role(CY)
    with pytest.raises(NotVisible):
        stock.quarantine(lot_id=lot.pk, reason="the label came off", by=CY)
    assert seen_by(CY, visible.lots) == []
