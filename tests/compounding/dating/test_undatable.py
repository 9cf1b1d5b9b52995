"""What cannot be dated: nothing that is missing is taken for granted, and what contradicts itself is said."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from compounding.mixtures import BASE, GEL, KETAMINE, MADE_ON, changed, codes, dated, refused, with_lots
from lenitive.compounding.beyond_use import StatedLimit, reasons_not_to_assign

YESTERDAY = MADE_ON - timedelta(days=1)


def test_without_a_type_the_days_of_every_type_are_asked() -> None:
    (reason,) = refused(changed(GEL, type=None))
    assert reason.code == "type-not-stated" and reason.severity == "question" and reason.path == "beyond_use_type"
    for worded in ("aqueous, no preservative: 14 days", "aqueous, preserved: 35 days", "90 days", "180 days"):
        assert worded in reason.text
    assert reason.text.endswith("aqueous_unpreserved, aqueous_preserved, oral_nonaqueous, other_nonaqueous.")


def test_a_type_that_does_not_exist_is_asked_like_a_missing_one() -> None:
    assert codes(refused(changed(GEL, type="cream"))) == ["type-not-stated"]


def test_by_the_old_rule_a_missing_or_unknown_route_is_asked() -> None:
    for route in (None, "by ear"):
        (reason,) = refused(changed(GEL, route=route), made_on=date(2023, 1, 1))
        assert reason.code == "route-not-stated" and reason.severity == "question" and reason.path == "formula.route"
        assert "oral: 14 days; water-containing, topical or mucosal: 30 days" in reason.text
        assert "6 months" not in reason.text


def test_by_the_old_rule_a_missing_type_is_asked_even_where_the_route_is_known() -> None:
    (reason,) = refused(changed(GEL, type=None), made_on=date(2023, 1, 1))
    assert reason.code == "type-not-stated" and "30 days" in reason.text and "6 months" in reason.text


def test_the_first_day_of_the_oldest_rule_is_dated_and_the_day_before_is_not() -> None:
    assert dated(GEL, made_on=date(2014, 1, 1)).rule_version == "usp-795-2014"
    (reason,) = refused(GEL, made_on=date(2013, 12, 31))
    assert reason.code == "no-rule-for-the-day" and reason.path == "made_on" and reason.severity == "stop"
    assert "No rule for 2013-12-31" in reason.text and "2014-01-01" in reason.text


def test_a_day_at_the_end_of_the_calendar_is_refused_and_breaks_nothing() -> None:
    endless = changed(GEL, components=tuple(changed(each, expires=date.max) for each in GEL.components))
    for day in (date.max, date(9001, 1, 1)):
        (reason,) = refused(endless, made_on=day)
        assert reason.code == "made-on-too-late" and reason.path == "made_on" and str(day) in reason.text
    assert dated(endless, made_on=date(9000, 12, 31)).date == date(9001, 2, 3)


def test_a_lot_without_an_expiry_is_refused() -> None:
    (reason,) = refused(with_lots(changed(KETAMINE, expires=None, place="lots[0]", line=7)))
    assert reason.code == "lot-without-expiry" and (reason.path, reason.line) == ("lots[0]", 7)
    assert reason.text.startswith("Lot K-1 of ketamine hydrochloride has no expiry date")


def test_a_lot_that_the_vendor_does_not_date_is_refused_because_the_policy_is_open() -> None:
    (reason,) = refused(with_lots(changed(KETAMINE, expires=None, is_undated_by_vendor=True, place="lots[0]")))
    assert reason.code == "undated-component" and reason.path == "lots[0]"
    assert "not settled" in reason.text and "USP <795>" in reason.source


def test_a_lot_that_is_dated_though_the_vendor_need_not_is_dated() -> None:
    assert dated(with_lots(changed(KETAMINE, is_undated_by_vendor=True))).reason.kind == "type"


def test_a_compounded_component_needs_its_own_date_even_when_its_powder_is_dated() -> None:
    (reason,) = refused(with_lots(changed(KETAMINE, is_compounded=True)))
    assert reason.code == "component-without-own-date" and "no beyond-use date of its own" in reason.text
    own_alone = changed(KETAMINE, is_compounded=True, expires=None, beyond_use=date(2026, 12, 1))
    assert dated(with_lots(own_alone)).date == date(2026, 12, 1)


def test_a_component_with_a_date_of_its_own_alone_needs_no_expiry() -> None:
    assert dated(with_lots(changed(KETAMINE, expires=None, beyond_use=date(2026, 12, 1)))).date == date(2026, 12, 1)


def test_an_expired_lot_is_refused_and_one_of_today_is_not() -> None:
    (reason,) = refused(with_lots(changed(KETAMINE, expires=YESTERDAY)))
    assert reason.code == "lot-expired" and reason.severity == "stop"
    assert "expired on 2026-11-21, before 2026-11-22" in reason.text
    assert dated(with_lots(changed(KETAMINE, expires=MADE_ON))).date == MADE_ON


def test_a_component_past_its_own_date_is_refused_and_one_of_today_is_not() -> None:
    (reason,) = refused(with_lots(changed(KETAMINE, beyond_use=YESTERDAY)))
    assert reason.code == "component-beyond-use" and "2026-11-21, before 2026-11-22" in reason.text
    assert dated(with_lots(changed(KETAMINE, beyond_use=MADE_ON))).date == MADE_ON


def test_all_reasons_are_said_at_once_in_the_order_of_the_lots() -> None:
    nameless = changed(KETAMINE, name="", lot="", form=None, expires=None)
    lots = (changed(KETAMINE, expires=YESTERDAY, beyond_use=YESTERDAY), nameless)
    reasons = refused(with_lots(*lots, type=None, stated=(StatedLimit("container", 0, "the maker"),)))
    assert codes(reasons) == [
        "type-not-stated",
        "lot-expired",
        "component-beyond-use",
        "lot-without-expiry",
        "days-out-of-range",
    ]


def test_no_lot_at_all_is_refused() -> None:
    (reason,) = refused(changed(GEL, components=()))
    assert reason.code == "no-lots" and reason.path == "lots"


def test_storage_that_the_type_does_not_allow_is_refused() -> None:
    (reason,) = refused(changed(GEL, type="aqueous_unpreserved", storage="controlled room temperature"))
    assert reason.code == "storage-not-allowed" and reason.path == "storage"
    assert "does not go with aqueous, no preservative: store it in: refrigerator" in reason.text
    assert dated(changed(GEL, type="aqueous_unpreserved")).storage == "refrigerator"


def test_a_storage_that_is_not_on_the_list_is_refused() -> None:
    (reason,) = refused(changed(GEL, storage="freezer"))
    assert reason.code == "storage-unknown" and "'freezer'" in reason.text and reason.path == "storage"
    assert reason.source == "USP <659>†"
    assert "controlled room temperature or refrigerator" in reason.text


@pytest.mark.parametrize(("activity", "is_aqueous"), [("0.59", False), ("0.60", True), ("0.95", True)])
def test_a_water_activity_from_0_60_on_contradicts_a_type_without_water(activity: str, is_aqueous: bool) -> None:
    dry = changed(GEL, type="other_nonaqueous", water_activity=Fraction(activity))
    reasons = reasons_not_to_assign(dry, MADE_ON)
    assert codes(reasons) == (["type-contradicts-water"] if is_aqueous else [])
    assert not is_aqueous or ("0.6 on" in reasons[0].text and reasons[0].path == "beyond_use_type")
    assert reasons_not_to_assign(changed(dry, type="aqueous_preserved"), MADE_ON) == ()


def test_a_vehicle_with_water_contradicts_a_type_without_unless_its_activity_was_measured() -> None:
    dry = changed(GEL, type="other_nonaqueous", is_vehicle_aqueous=True)
    (reason,) = reasons_not_to_assign(dry, MADE_ON)
    assert reason.code == "type-contradicts-vehicle" and "test gel holds water" in reason.text
    assert reason.path == "beyond_use_type"
    assert reasons_not_to_assign(changed(dry, water_activity=Fraction(1, 2)), MADE_ON) == ()
    for known in (False, None):
        assert reasons_not_to_assign(changed(dry, is_vehicle_aqueous=known), MADE_ON) == ()


@pytest.mark.parametrize(("days", "is_right"), [(0, False), (1, True), (36_500, True), (36_501, False), (-5, False)])
def test_a_stated_limit_is_between_a_day_and_a_hundred_years(days: int, is_right: bool) -> None:
    stated = StatedLimit("container", days, "the maker", place="container.days", line=3)
    reasons = reasons_not_to_assign(changed(GEL, stated=(stated,)), MADE_ON)
    assert codes(reasons) == ([] if is_right else ["days-out-of-range"])
    if reasons:
        assert (reasons[0].path, reasons[0].line, reasons[0].source) == ("container.days", 3, "the maker")
        assert f"{days} days by the container is not a limit" in reasons[0].text


def test_the_base_of_a_preparation_needs_a_date_like_everything_else() -> None:
    undated = changed(GEL, components=(KETAMINE, changed(BASE, expires=None)))
    assert codes(refused(undated)) == ["lot-without-expiry"]
