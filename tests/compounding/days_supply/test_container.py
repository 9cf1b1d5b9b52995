"""How long what is handed out lasts, and whether that is past its beyond-use date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from compounding.records import CREAM, MADE_ON, RELEASED, changed, sheet
from compounding.test_directions import NASAL, TROCHE, WHOSE
from lenitive.compounding.checks import reasons_not_to_release, release_dict
from lenitive.compounding.days_supply import ContainerSupply, device_losses, losses_by_kind, supply_of
from lenitive.units import Quantity

SPRAY = (
    NASAL.replace("amount: 100 mL", "amount: 15 mL").replace("2 spray, times_a_day: 1", "1 spray, times_a_day: 2")
    + WHOSE
    + "beyond_use_type: aqueous_preserved\nlots:\n"
    + "  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2027-10-31, available: 50 g}\n"
    + "  - {ingredient: purified water, lot: W-1, expires: 2027-10-31, available: 500 mL}\n"
)
TROCHES = (
    TROCHE
    + WHOSE
    + "beyond_use_type: other_nonaqueous\nmold: {blank: 1 g, density_factors: {ketamine hydrochloride: 1}}\nlots:\n"
    + "  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2026-12-03, available: 50 g}\n"
    + "  - {ingredient: polyethylene glycol troche base, lot: P-1, expires: 2027-10-31, available: 5000 g}\n"
)
SIX = ("per_day", "days", "last_on", "use_by", "fits", "largest_that_fits")


def found(text: str, on: date | None = None) -> ContainerSupply:
    return supply_of(sheet(text), on)


def test_a_cream_lasts_from_the_day_it_is_handed_out() -> None:
    assert {key: value for key, value in found(CREAM).to_dict().items() if key in (*SIX, "reason")} == {
        "per_day": "11.6 g",
        "days": 10,
        "last_on": "2026-12-03",
        "use_by": "2026-12-28",
        "fits": True,
        "largest_that_fits": "406 g",
        "reason": None,
    }
    later = found(CREAM, MADE_ON + timedelta(days=7)).to_dict()
    assert (later["last_on"], later["largest_that_fits"], later["days"]) == ("2026-12-10", "324.8 g", 10)
    assert later["handed_out_on"] == "2026-12-01" and later["next_fill_on"] == "2026-12-11"


def test_what_came_out_is_what_lasts() -> None:
    assert found(RELEASED).dispensed == Quantity("119.2", "g")
    assert found(changed("119.2 g", "123 g", text=RELEASED)).dispensed == Quantity(120, "g")


def test_a_spray_in_each_nostril_lasts_half_as_long_as_in_one() -> None:
    both, one = found(SPRAY).to_dict(), found(SPRAY.replace("each nostril", "one nostril")).to_dict()
    assert (both["per_day"], both["days"]) == ("0.4 mL", 35)
    assert (one["per_day"], one["days"]) == ("0.2 mL", 71)


def test_priming_and_dead_volume_come_off_first() -> None:
    steps = found(SPRAY).steps
    assert steps[0] == "0.1 mL × 2 places × 2 a day = 0.4 mL a day"
    assert steps[1].startswith("priming 0.5 mL, dead volume 0.3 mL (policy: ")
    assert steps[2] == "15 mL − 0.8 mL (priming and dead volume) = 14.2 mL usable"
    assert steps[3] == "14.2 mL ÷ 0.4 mL a day = 35.5 days, rounded down to 35 days"


def test_what_was_weighed_of_a_bottle_comes_before_the_figure_on_file() -> None:
    weighed = found(SPRAY.replace("per_stroke: 0.1 mL", "per_stroke: 0.1 mL, prime: 0.2 mL, dead: 0 mL"))
    assert weighed.steps[1] == "priming 0.2 mL, dead volume 0 mL (device of the order)"
    assert weighed.supply is not None and weighed.supply.usable == Quantity("14.8", "mL")
    half = found(SPRAY.replace("per_stroke: 0.1 mL", "per_stroke: 0.1 mL, prime: 0.2 mL"))
    assert half.supply is not None and half.supply.usable == Quantity("14.5", "mL")
    pump = found(changed("per_stroke: 1.45 g", "per_stroke: 1.45 g, prime: 4 g"))
    assert pump.supply is not None and pump.supply.usable == Quantity(116, "g")
    assert "priming 4 g, dead volume 0 g (device of the order)" in pump.steps


def test_a_bottle_that_keeps_everything_gives_no_supply() -> None:
    empty = found(SPRAY.replace("per_stroke: 0.1 mL", "per_stroke: 0.1 mL, prime: 15 mL")).to_dict()
    assert [empty[key] for key in SIX] == [None] * 6
    assert empty["reason"] == "15.3 mL are lost to priming and dead volume, and 15 mL are there: fill more."


def test_what_would_be_left_when_the_date_comes_does_not_fit() -> None:
    """14.2 mL are 35.5 days: on the last day, two sprays are left."""
    whole = found(SPRAY)
    assert whole.fits is False and whole.last_on == whole.use_by == date(2026, 12, 28)
    assert whole.reason is not None and "and 0.2 mL would be left then: dispense at most 14.8 mL" in whole.reason
    assert found(SPRAY.replace("amount: 15 mL", "amount: 14.8 mL")).fits is True


@pytest.mark.parametrize(("pieces", "fits"), [(20, True), (21, False), (30, False)])
def test_the_largest_amount_fits_and_one_piece_more_does_not(pieces: int, fits: bool) -> None:
    supply = found(TROCHES.replace("amount: 30 piece", f"amount: {pieces} piece"))
    assert supply.largest_that_fits == Quantity(20, "piece") and supply.fits is fits
    assert supply.to_dict()["largest_that_fits"] == "20 pieces"


def test_less_than_a_day_lasts_for_the_day_it_is_handed_out() -> None:
    little = found(changed("amount: 120 g", "amount: 10 g")).to_dict()
    assert (little["days"], little["last_on"], little["fits"]) == (0, "2026-11-24", True)
    assert "10 g will last less than a day" in found(changed("amount: 120 g", "amount: 10 g")).sentence


def test_on_the_last_day_a_day_s_use_still_fits_and_the_day_after_nothing_does() -> None:
    last_day = date(2026, 12, 28)
    assert found(CREAM, last_day).to_dict()["largest_that_fits"] == "11.6 g"
    assert found(CREAM, last_day + timedelta(days=1)).to_dict()["largest_that_fits"] is None


def test_just_enough_for_one_use_at_every_place_may_be_released() -> None:
    enough, short = ("amount: 1 mL", "amount: 0.99 mL")  # 0.8 mL stays in the bottle, one use takes 0.2 mL
    codes = [
        [reason.code for reason in reasons_not_to_release(sheet(SPRAY.replace("amount: 15 mL", amount)))]
        for amount in (enough, short)
    ]
    assert ["below-one-use" in each for each in codes] == [False, True]


def test_half_pieces_leave_a_whole_number_to_dispense() -> None:
    halves = found(TROCHES.replace("applied: 1 piece, times_a_day: 2", "applied: 0.5 piece, times_a_day: 3"))
    assert halves.largest_that_fits == Quantity(15, "piece")
    assert (
        found(TROCHES.replace("applied: 1 piece, times_a_day: 2", "applied: 0.25 piece, times_a_day: 3")).to_dict()[
            "largest_that_fits"
        ]
        == "7 pieces"
    )


def test_without_a_date_days_are_told_and_fitting_is_not() -> None:
    undated = found(CREAM.replace("expires: 2027-10-31, available: 50 g, status", "available: 50 g, status")).to_dict()
    assert (undated["days"], undated["last_on"]) == (10, "2026-12-03")
    assert [undated[key] for key in ("use_by", "fits", "largest_that_fits")] == [None] * 3
    assert undated["reason"].startswith("There is no beyond-use date yet")


def test_directions_that_do_not_tell_give_nothing_but_their_question() -> None:
    untold = found(changed("site: left knee", "site: painful joints")).to_dict()
    assert [untold[key] for key in SIX] == [None] * 6
    assert "how many places" in untold["reason"] and untold["steps"] == []
    assert untold["next_fill_on"] is None
    assert "how many places" in found(changed("site: left knee", "site: painful joints")).sentence


def test_a_density_tells_what_a_volume_weighs() -> None:
    by_weight = SPRAY.replace("per_stroke: 0.1 mL", "per_stroke: 0.1 g")
    assert "write both by weight or both by volume" in str(found(by_weight).reason)
    dense = found(by_weight.replace("500 mL", "500 g") + "density: 1.25 g/mL\n")
    assert dense.to_dict()["per_day"] == "0.4 g"
    assert dense.supply is not None and dense.supply.exact_days == Quantity("14.2", "mL").magnitude("mL") / Quantity(
        "0.32", "mL"
    ).magnitude("mL")
    cream = changed("per_stroke: 1.45 g", "per_stroke: 1.45 g, dead: 10 mL")
    assert "speak of 10 mL" in str(found(cream).reason)


def test_the_day_after_its_date_nothing_fits() -> None:
    late = found(CREAM, date(2026, 12, 29))
    assert late.fits is False and late.largest_that_fits is None and late.to_dict()["largest_that_fits"] is None
    assert late.reason == (
        "The beyond-use date, 2026-12-28, has passed on 2026-12-29: discard this and make it afresh."
    )


def test_what_outlasts_its_date_is_not_released() -> None:
    much = changed("amount: 120 g", "amount: 500 g", "50 g, status", "500 g, status")
    codes = [reason.code for reason in reasons_not_to_release(sheet(much))]
    assert codes.count("outlasts-beyond-use") == 1
    assert "outlasts-beyond-use" not in [reason.code for reason in reasons_not_to_release(sheet(CREAM))]
    assert "outlasts-beyond-use" in [reason.code for reason in reasons_not_to_release(sheet(CREAM), date(2026, 12, 20))]
    worded = [each["code"] for each in release_dict(sheet(CREAM), date(2026, 12, 20))["reasons_not_to_release"]]
    assert "outlasts-beyond-use" in worded
    (reason,) = [each for each in reasons_not_to_release(sheet(much)) if each.code == "outlasts-beyond-use"]
    assert reason.path == "amount" and reason.line is not None and reason.source == "General practice†"


def test_the_next_fill_is_due_when_it_is_used_up_or_may_not_be_used_any_more() -> None:
    assert found(CREAM).next_fill_on == date(2026, 12, 4)
    much = changed("amount: 120 g", "amount: 500 g", "50 g, status", "500 g, status")
    assert found(much).next_fill_on == date(2026, 12, 29)


def test_the_losses_on_file_say_who_decided_them() -> None:
    (spray,) = device_losses()
    assert spray.rule.verify and spray.rule.authority.startswith("policy") and spray.rule.read_in == ""
    assert (spray.prime, spray.dead) == (Quantity("0.5", "mL"), Quantity("0.3", "mL"))
    assert losses_by_kind("Spray") == spray and losses_by_kind("pump") is None
    assert spray.rule.valid_from == date(2026, 11, 29)
