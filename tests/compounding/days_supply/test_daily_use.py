"""What is used in a day: every place, and as often as the label allows."""

from __future__ import annotations

import pytest

from compounding.records import CREAM, changed, order
from compounding.test_directions import NASAL, ORAL, TROCHE
from lenitive.compounding.days_supply import UsePerDay, use_per_day
from lenitive.reasons import Reason
from lenitive.units import Quantity


def used(text: str) -> UsePerDay:
    found = use_per_day(order(text))
    assert isinstance(found, UsePerDay), found
    return found


def asked(text: str) -> tuple[Reason, ...]:
    found = use_per_day(order(text))
    assert isinstance(found, tuple)
    return found


def test_what_is_used_in_a_day_is_counted_at_the_most_that_the_label_allows() -> None:
    found = used(CREAM)
    assert (found.applied, found.sites, found.times) == (Quantity("2.9", "g"), 1, 4)
    assert found.amount == Quantity("11.6", "g")
    assert found.steps == ("2.9 g × 4 a day = 11.6 g a day",)
    assert used(changed(", most_a_day: 4", "")).amount == Quantity("8.7", "g")
    assert used(changed("times_a_day: 3, ", "")).amount == Quantity("11.6", "g")


def test_two_knees_take_twice_as_much_as_one() -> None:
    both = used(changed("site: left knee", "site: both knees"))
    assert both.sites == 2 and both.amount == 2 * used(CREAM).amount
    assert both.steps == ("2.9 g × 2 places × 4 a day = 23.2 g a day",)
    named = used(changed("site: left knee", "site: left knee and right knee"))
    assert named.amount == both.amount


def test_a_spray_in_each_nostril_is_two_sprays() -> None:
    found = used(NASAL)
    assert (found.applied, found.sites, found.times) == (Quantity("0.2", "mL"), 2, 1)
    assert found.amount == Quantity("0.4", "mL")
    assert used(NASAL.replace("each nostril", "both nostrils")).amount == found.amount
    assert used(NASAL.replace("each nostril", "one nostril")).amount == found.amount / 2


def test_what_is_swallowed_has_one_place() -> None:
    assert used(ORAL).amount == Quantity(10, "mL")
    assert used(TROCHE).amount == Quantity(2, "piece")
    assert used(ORAL.replace("{applied", "{site: cheeks, applied")).sites == 1


def test_directions_that_do_not_tell_are_asked_about() -> None:
    (nothing,) = asked(CREAM[: CREAM.index("prescription:")])
    assert nothing.code == "days-supply-directions" and nothing.path == "prescription.directions"
    assert "how much is used, where and how often" in nothing.text
    bare = changed("site: left knee, applied: 2.9 g, times_a_day: 3, most_a_day: 4", "note: on dry skin")
    codes = [reason.code for reason in asked(bare)]
    assert codes == ["days-supply-amount", "days-supply-site", "days-supply-often"]
    (often,) = asked(ORAL.replace(", times_a_day: 2", ""))
    assert often.severity == "question" and often.path == "prescription.directions.most_a_day"
    assert "write most_a_day: 4" in often.text
    (amount,) = asked(ORAL.replace("applied: 5 mL, ", ""))
    assert amount.path == "prescription.directions.applied"


def test_places_that_nobody_can_count_are_asked_about() -> None:
    (places,) = asked(changed("site: left knee", "site: painful joints"))
    assert places.code == "days-supply-places" and "'painful joints' does not say how many places" in places.text
    assert "2.9 g" in places.text and places.line is not None
    several = asked(changed("site: left knee, applied: 2.9 g", "site: painful joints"))
    assert "how many places get the amount each" in several[1].text


@pytest.mark.parametrize("lacking", ["per_stroke: 0.1 mL, ", "device"])
def test_sprays_of_an_unweighed_device_are_asked_about(lacking: str) -> None:
    text = NASAL.replace(lacking, "") if lacking != "device" else NASAL[: NASAL.index("device:")]
    (stroke,) = asked(text)
    assert stroke.code == "days-supply-stroke" and "2 sprays a time" in stroke.text
