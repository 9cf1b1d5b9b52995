"""A regimen in one sentence, as a physician would say it: mg of base, how it is given, how often."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lenitive.pharmacology.headline.dose import dose_of, lasting, whole
from lenitive.pharmacology.regimens import Cream, DoseRow, Regimen

DRIP = DoseRow("iv", "racemate", 30.3, duration_h=40 / 60)
TABLET = DoseRow("oral", "racemate", 50.0)
CREAM = DoseRow("topical", "racemate", 173.0, every_h=24.0, count=7, cream=Cream(2.0, 600.0, "Lipoderm"))


def worded(*rows: DoseRow) -> str:
    return dose_of(Regimen(rows), 70.0).sentence


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (DRIP, "30.3 mg of ketamine base IV over 40 minutes (0.433 mg/kg)."),
        (replace(DRIP, duration_h=1.0), "30.3 mg of ketamine base IV over 1 hour (0.433 mg/kg)."),
        (replace(DRIP, duration_h=1 / 60), "30.3 mg of ketamine base by IV push (0.433 mg/kg)."),
        (replace(DRIP, duration_h=5 / 60), "30.3 mg of ketamine base by IV push (0.433 mg/kg)."),
        (replace(DRIP, duration_h=6 / 60), "30.3 mg of ketamine base IV over 6 minutes (0.433 mg/kg)."),
        (
            DoseRow("iv", "s-ketamine", 2000.0, duration_h=100.0),
            "2,000 mg of esketamine base IV over 100 hours (20 mg/h, 0.286 mg/kg/h).",
        ),
        (DoseRow("im", "racemate", 35.0), "35 mg of ketamine base IM (0.5 mg/kg)."),
        (DoseRow("im", "r-ketamine", 35.0), "35 mg of arketamine base IM (0.5 mg/kg)."),
        (
            DoseRow("nasal", "s-ketamine", 56.0, spray_mg=28.0),
            "56 mg of esketamine base into the nose (2 devices of 28 mg).",
        ),
        (
            DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0),
            "28 mg of esketamine base into the nose (1 device of 28 mg).",
        ),
        (DoseRow("nasal", "racemate", 56.0, spray_mg=28.0), "56 mg of ketamine base into the nose."),
        (DoseRow("nasal", "racemate", 25.0), "25 mg of ketamine base into the nose."),
        (TABLET, "50 mg of ketamine base by mouth."),
        (replace(TABLET, route="rectal"), "50 mg of ketamine base by rectum."),
        (replace(TABLET, route="sublingual"), "50 mg of ketamine base under the tongue."),
        (replace(TABLET, route="buccal"), "50 mg of ketamine base in the cheek."),
        (replace(TABLET, every_h=8.0, count=6), "50 mg of ketamine base by mouth, every 8 hours, 6 times."),
        (replace(TABLET, every_h=24.0, count=None), "50 mg of ketamine base by mouth, once a day, without end."),
        (
            replace(TABLET, every_h=168.0, is_steady_state=True),
            "50 mg of ketamine base by mouth, once a week, at steady state.",
        ),
        (CREAM, "173 mg of ketamine base on the skin (2 g on 600 cm²), once a day, 7 times."),
    ],
)
def test_one_row_is_said_as_it_is_given(row: DoseRow, sentence: str) -> None:
    assert worded(row) == sentence


def test_rows_that_differ_in_their_start_alone_are_one_dose_so_many_times_a_day_or_week() -> None:
    at = [replace(CREAM, start_h=hour) for hour in (7.0, 11.0, 15.0, 19.0)]
    assert worded(*at) == "173 mg of ketamine base on the skin (2 g on 600 cm²), 4 times a day for 7 days."
    weekly = replace(DRIP, every_h=168.0, count=3)
    assert "twice a week for 3 weeks." in worded(weekly, replace(weekly, start_h=72.0))
    endless = replace(weekly, count=None)
    assert "twice a week without end." in worded(endless, replace(endless, start_h=72.0))


def test_other_rows_follow_with_their_hour_and_of_more_than_four_the_rest_is_counted() -> None:
    assert worded(DRIP, replace(DRIP, start_h=8.0)).endswith("IV over 40 minutes (0.433 mg/kg), from hour 8 on.")
    many = [replace(TABLET, amount_mg=10.0 * place, start_h=8.0 * place) for place in range(1, 8)]
    assert worded(*many).count("by mouth") == 4 and worded(*many).endswith("; and 3 more rows of doses.")


def test_the_bare_numbers_hold_every_row_and_one_amount_only_where_all_are_alike() -> None:
    found = dose_of(Regimen((DRIP, replace(DRIP, start_h=8.0))), 70.0)
    assert found.amount_mg == 30.3 and [row.start_h for row in found.given] == [0.0, 8.0]
    assert dose_of(Regimen((DRIP, TABLET)), 70.0).amount_mg is None
    assert not found.given[0].is_push and found.given[0].over_h == pytest.approx(2 / 3)


def test_times_read_off_a_curve_are_whole_minutes_and_tenths_of_an_hour() -> None:
    assert [whole(hours) for hours in (0.001, 0.111, 0.998, 1.0, 27.98)] == [
        *("1 minute", "7 minutes", "1 hour", "1 hour", "28 hours")
    ]
    assert lasting(0.5 / 60) == "0.5 minutes"
