"""Registration numbers: the check digit, the day, the Z of the demonstration."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible
from staff import Staff

LATER = date(2028, 5, 31)


def codes(
    staff: Staff, kind: str, number: str, expires_on: date = LATER, *, is_demonstration: bool = True
) -> list[str]:
    from lenitive.people.registrations import NewRegistration, reasons_not_to_record

    asked = NewRegistration(1, kind, number, expires_on)
    return [each.code for each in reasons_not_to_record(asked, is_demonstration=is_demonstration)]


@pytest.mark.parametrize("digits", ["1234563", "2345672", "0000000", "9999991"])
def test_the_seventh_digit_follows_from_the_other_six(staff: Staff, digits: str) -> None:
    from lenitive.people.dea_numbers import check_digit

    by_hand = int(digits[0]) + int(digits[2]) + int(digits[4]) + 2 * (int(digits[1]) + int(digits[3]) + int(digits[5]))
    assert int(check_digit(digits[:6])) == by_hand % 10 == int(digits[6])
    assert codes(staff, "dea", f"ZA{digits}") == []


@pytest.mark.parametrize(
    "number",
    [
        "ZA1234564",
        "ZA123456",
        "Z11234563",
        "ZA12345637",
        "zA-234563",
        "",
        "ZA\uff11\uff12\uff13\uff14\uff15\uff16\uff13",
    ],
)
def test_what_is_no_dea_number_is_refused(staff: Staff, number: str) -> None:
    assert "bad-dea-number" in codes(staff, "dea", number)


def test_made_up_numbers_and_real_ones_stay_apart(staff: Staff) -> None:
    assert codes(staff, "dea", "BA1234563") == ["demonstration-apart"]
    assert codes(staff, "dea", "ZA1234563", is_demonstration=False) == ["demonstration-apart"]
    assert codes(staff, "dea", "BA1234563", is_demonstration=False) == []


def test_a_number_that_has_expired_and_an_unknown_kind_are_refused_together(staff: Staff) -> None:
    assert codes(staff, "dea", "ZA1234564", date(2026, 11, 1)) == ["bad-dea-number", "registration-expired"]
    assert codes(staff, "permit", "ZA1234563") == ["unknown-kind"]
    assert codes(staff, "state_license", "Z") == ["bad-license-number"]


def test_only_an_administrator_of_the_site_records_a_number(staff: Staff) -> None:
    from lenitive.people.registrations import NewRegistration, record

    asked: Any = NewRegistration(staff.user("nora").pk, "dea", "ZN1234563", LATER)
    for nickname, site in (("nora", "demo-north"), ("omar", "demo-north"), ("rosa", "demo-south")):
        with pytest.raises(NotVisible):
            record(registration=asked, by=staff.by(nickname, site))
    assert record(registration=asked, by=staff.by("rosa")).number == "ZN1234563"
    wrong = NewRegistration(asked.user_id, "dea", "ZN1234560", LATER)
    with pytest.raises(Refused):
        record(registration=wrong, by=staff.by("rosa"))
