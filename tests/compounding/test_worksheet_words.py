"""What a refusal points at, and what a worksheet as JSON leaves empty: the small print that other programs read."""

from __future__ import annotations

from datetime import date

from compounding.order_parts import CLASS_A, formula, line, liquid, lot, only, ordered, planned, refused
from lenitive.compounding.worksheets import plan
from lenitive.compounding.worksheets.as_json import as_dict, bare
from lenitive.compounding.worksheets.dating import preparation_of
from lenitive.units import Quantity

GABAPENTIN = [line("gabapentin", "6 % w/w")]


def test_a_lot_measured_by_volume_is_pointed_at() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    lots = [lot("ketamine injection", available="100 g")]
    reason = only(refused(made, amount="10 mL", lots=lots, solutions=solutions))
    assert (reason.source, reason.path) == ("arithmetic", "lots[0].available")
    assert reason.text == ("Lot A-1 of ketamine injection is measured by volume: write what is available in mL.")


def test_a_lot_that_is_weighed_is_pointed_at() -> None:
    reason = only(refused(GABAPENTIN, lots=[lot("gabapentin", available="100 mL")]))
    assert (reason.source, reason.path) == ("arithmetic", "lots[0].available")
    assert reason.text == "Lot A-1 of gabapentin is weighed: write what is available in g."


def test_a_slip_against_the_formula_points_at_its_strength() -> None:
    reason = only(refused([line("ketamine", "10 % w/w", basis="as_salt")], strengths={"ketamine": "10 mg/g"}))
    assert (reason.code, reason.path, reason.source) == ("strength-slip", "strengths.ketamine", "our-formula")
    assert reason.text.endswith("Take the strength out of the order, or write a formula of its own.")


def test_a_range_is_asked_about_with_its_lower_end_as_the_example() -> None:
    made = formula([{"ingredient": "gabapentin", "strength": {"low": "4 % w/w", "high": "8 % w/w"}}])
    reason = only(refused(made))
    assert reason.code == "strength-missing"
    assert reason.text == (
        "How strong is gabapentin? The formula gives 4 % w/w to 8 % w/w: write the prescribed strength under "
        "strengths, for example strengths: {gabapentin: 4 % w/w}."
    )


def test_what_a_lot_does_not_say_is_null_as_json() -> None:
    found = as_dict(planned(GABAPENTIN, lots=[lot("gabapentin")]))
    (mine,) = [each for each in found["lines"] if each["ingredient"] == "gabapentin"]
    assert mine["lot"]["available"] is None and mine["lot"]["lot"] == "A-1"


def test_the_batch_as_json_is_what_was_mixed() -> None:
    found = as_dict(planned(GABAPENTIN, balance=CLASS_A))
    assert found["batch"] == {"shown": "120", "exact": "120", "unit": "g"}


def test_a_balance_rounds_what_is_weighed_and_not_what_is_measured() -> None:
    tenth = Quantity("0.1", "g")
    assert bare(Quantity("1.26", "g"), tenth) == "1.3" and bare(Quantity("1.26", "mL"), tenth) == "1.26"


def test_a_lot_without_an_expiry_has_none_as_json() -> None:
    found = as_dict(planned(GABAPENTIN, lots=[{"ingredient": "gabapentin", "lot": "A-1"}]))
    assert [each["lot"]["expires"] for each in found["lines"] if each["lot"]] == [None]


def test_what_is_dated_has_the_route_vehicle_and_storage_of_its_order() -> None:
    """The route decides which row of a rule and which studies speak of it, so it may not be lost on the way."""
    made = liquid([line("gabapentin", "50 mg/mL")])
    lots = [lot("gabapentin", "G-1"), lot("purified water", "W-1")]
    order = ordered(made, amount="100 mL", lots=lots, storage="refrigerator")
    found = preparation_of(order, plan(order).lines)
    assert (found.route, found.vehicle, found.storage) == ("oral", "purified water", "refrigerator")
    assert found.is_vehicle_aqueous is True and found.container is None and found.stated == ()
    assert [(each.name, each.lot, each.expires, each.is_active) for each in found.components] == [
        ("gabapentin", "G-1", date(2027, 12, 31), True),
        ("purified water", "W-1", date(2027, 12, 31), False),
    ]


def test_without_a_vehicle_nothing_is_known_of_its_water() -> None:
    worded = {"gabapentin": "100 % w/w"}
    order = ordered(formula([line("gabapentin", "100 % w/w")], vehicle=None), confirmed=worded)
    found = preparation_of(order, plan(order).lines)
    assert found.vehicle is None and found.is_vehicle_aqueous is None and found.route == "topical"
