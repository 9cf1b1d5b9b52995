"""How much the directions of a label give, at once and a day, is held against what is usual; nothing more is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compounding.every_form import labeled, order_of, pairs, sheet_of, unit_of, written
from lenitive.compounding.checks import reasons_not_to_release
from lenitive.compounding.days_supply import reasons_too_little, supply_of
from lenitive.compounding.directed import advice, directed_doses, reasons_of_dose, stops_of_dose
from lenitive.compounding.directed.ranges import A_DAY, AT_ONCE, DirectedRange, is_by_weight, range_for, times_a_day
from lenitive.compounding.labels import LabelRequest, build
from lenitive.compounding.orders import Directions, read_order
from lenitive.compounding.worksheets import PlannedWorksheet, plan
from lenitive.documents import read_file
from lenitive.reasons import Reason, Refused
from lenitive.rules import Authority
from lenitive.units import Quantity

EXAMPLES = Path(__file__).parents[2] / "examples" / "orders"
MADE_ON = date(2026, 11, 24)
ABOVE, STOPPED = "label-dose-above-usual", "label-dose-stopped"


def example(name: str, **shown: object) -> PlannedWorksheet:
    """A shipped order with some of its directions changed."""
    order = read_order(read_file(EXAMPLES / f"{name}.yaml"), EXAMPLES)
    assert order.prescription is not None
    changed = replace(order.prescription.directions, **shown)  # type: ignore[arg-type]
    return plan(replace(order, prescription=replace(order.prescription, directions=changed)))


def pieces(count: int) -> Quantity:
    return Quantity(count, "piece")


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.code for reason in reasons]


def test_a_dose_is_the_strength_times_what_is_used_as_the_base() -> None:
    (dose,) = directed_doses(example("troche", applied=pieces(2)))
    assert (dose.at_once, dose.a_day) == (Quantity(200, "mg"), Quantity(400, "mg"))


def test_a_strength_of_the_salt_is_counted_as_the_base() -> None:
    (dose,) = directed_doses(sheet_of(order_of(written("capsule", "oral"), directions={"applied": "1 piece"})))
    assert dose.at_once == Quantity(50, "mg") * (Quantity("237.73", "number") / Quantity("274.19", "number"))
    assert dose.times is None and dose.a_day is None


def test_a_spray_into_each_nostril_counts_twice() -> None:
    (dose,) = directed_doses(example("nasal"))
    assert (dose.places, dose.at_once, dose.a_day) == (2, Quantity(20, "mg"), Quantity(60, "mg"))


def test_grams_on_the_skin_are_added_over_the_places() -> None:
    (dose,) = directed_doses(example("six_actives"))
    assert (dose.places, dose.at_once, dose.a_day) == (3, Quantity("4.35", "g"), Quantity("17.4", "g"))


def test_a_lotion_in_ml_counts_as_grams_where_no_density_is_given() -> None:
    order = order_of(written("lotion", "topical"), device="pump", directions={"site": "neck", "applied": "2 mL"})
    assert [dose.at_once for dose in directed_doses(sheet_of(order))] == [Quantity(2, "g")]
    denser = sheet_of(replace(order, density=Quantity("1.1", "g/mL")))
    assert [dose.at_once for dose in directed_doses(denser)] == [Quantity("2.2", "g")]


def test_a_site_that_nobody_can_count_counts_as_one_place_at_least() -> None:
    (dose,) = directed_doses(example("labelled", site="painful joints", applied=Quantity(29, "g")))
    assert (dose.places, dose.at_once) == (1, Quantity(29, "g"))


def test_nothing_is_judged_where_nothing_is_directed() -> None:
    assert directed_doses(example("troche", applied=None)) == ()
    assert directed_doses(example("oral_solution", applied=Quantity(5, "g"))) == ()  # no density: a question elsewhere
    assert directed_doses(example("labelled", applied=pieces(2))) == ()


def test_grams_of_a_liquid_are_judged_by_its_density() -> None:
    sheet = example("oral_solution", applied=Quantity("5.5", "g"))
    heavier = replace(sheet, order=replace(sheet.order, density=Quantity("1.1", "g/mL")))
    assert [dose.at_once for dose in directed_doses(heavier)] == [Quantity(50, "mg")]


def test_ml_of_what_is_made_by_weight_are_judged_by_its_density() -> None:
    sheet = example("oral_solution", applied=Quantity(5, "mL"))
    (by_volume,) = directed_doses(sheet)
    grams = Quantity(sheet.batch.magnitude("mL") * 2, "g")  # 2 g/mL
    heavy = replace(sheet, batch=grams, order=replace(sheet.order, density=Quantity(2, "g/mL")))
    assert [dose.at_once for dose in directed_doses(heavy)] == [by_volume.at_once]
    assert directed_doses(replace(sheet, batch=grams)) == ()


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_no_shipped_order_is_above_usual(name: str) -> None:
    assert reasons_of_dose(plan(read_order(read_file(EXAMPLES / f"{name}.yaml"), EXAMPLES))) == ()


def test_up_to_usual_nothing_is_asked_and_from_the_stop_on_there_is_no_label() -> None:
    once = {"times_a_day": 1, "most_a_day": 1}
    assert reasons_of_dose(example("troche", applied=pieces(1), **once)) == ()
    assert codes(reasons_of_dose(example("troche", applied=pieces(2), **once))) == [ABOVE]
    assert codes(reasons_of_dose(example("troche", applied=pieces(7), **once)))[0] == ABOVE
    assert codes(reasons_of_dose(example("troche", applied=pieces(8), **once))) == [STOPPED]
    mL = Quantity(1, "mL")
    assert reasons_of_dose(example("oral_solution", applied=30 * mL)) == ()  # 300 mg is still usual
    assert codes(reasons_of_dose(example("oral_solution", applied=Quantity("30.1", "mL")))) == [ABOVE]
    assert codes(reasons_of_dose(example("oral_solution", applied=150 * mL))) == [STOPPED]  # 1500 mg exactly


def test_a_question_about_a_dose_says_the_dose_the_usual_one_and_how_to_answer() -> None:
    (reason,) = reasons_of_dose(example("oral_solution", applied=Quantity(50, "mL"), times_a_day=2))
    assert reason.severity == "question" and reason.path == "prescription.directions.applied" and reason.line
    for words in (
        "50 mL at once comes to 500 mg of ketamine (base)",
        "up to 300 mg at once is usual",
        "mL written for mg",
        "confirmed: {at_once: 500 mg}",
    ):
        assert words in reason.text


def test_a_stop_asks_which_slip_it_was_and_offers_no_way_round() -> None:
    (reason,) = reasons_of_dose(example("troche", applied=pieces(10)))
    assert reason.severity == "stop" and "confirmed" not in reason.text
    assert "10 pieces at once come to 1000 mg of ketamine (base); from 750 mg" in reason.text
    assert "the number of pieces or the strength?" in reason.text
    with pytest.raises(Refused) as why:
        build(LabelRequest(example("troche", applied=pieces(10)), MADE_ON))
    assert STOPPED in codes(why.value.reasons)


def test_a_dose_above_usual_keeps_the_label_and_prevents_its_release() -> None:
    sheet = example("troche", applied=pieces(2))
    label = build(LabelRequest(sheet, MADE_ON))
    assert ABOVE in codes(label.not_released) and label.stamp
    assert ABOVE in codes(reasons_not_to_release(sheet))


def test_what_was_confirmed_is_released_and_only_that() -> None:
    from_prescriber = Directions(applied=pieces(2)).confirmed
    meant = replace(from_prescriber, at_once=Quantity("200", "mg"))
    assert reasons_of_dose(example("troche", applied=pieces(2), confirmed=meant)) == ()
    (other,) = reasons_of_dose(example("troche", applied=pieces(3), confirmed=meant))
    assert other.code == ABOVE and "confirmed says 200 mg." in other.sentence
    far = replace(meant, at_once=Quantity(800, "mg"))
    assert codes(stops_of_dose(example("troche", applied=pieces(8), confirmed=far))) == [STOPPED]


def test_a_day_is_judged_beside_a_single_use() -> None:
    often = {"times_a_day": 8, "most_a_day": 8}
    (daily,) = reasons_of_dose(example("troche", applied=pieces(1), **often))
    assert (daily.code, daily.path) == (ABOVE, "prescription.directions.most_a_day")
    assert "1 piece, 8 times a day at most, comes to 800 mg" in daily.sentence
    assert "up to 600 mg a day is usual" in daily.sentence and "confirmed: {a_day: 800 mg}" in daily.sentence
    meant = replace(Directions().confirmed, a_day=Quantity(800, "mg"))
    assert reasons_of_dose(example("troche", applied=pieces(1), confirmed=meant, **often)) == ()


def test_cream_is_asked_about_above_5_g_at_once_and_stopped_from_50_g_a_day() -> None:
    once = {"times_a_day": 1, "most_a_day": 1}
    assert codes(reasons_of_dose(example("labelled", applied=Quantity(29, "g"), **once))) == [ABOVE, ABOVE]
    assert codes(reasons_of_dose(example("labelled", applied=Quantity(5, "g"), **once))) == []
    stopped = reasons_of_dose(example("labelled", applied=Quantity(50, "g"), **once))
    assert codes(stopped) == [ABOVE, STOPPED]
    assert "50 g, once a day at most, comes to 50 g of the preparation" in stopped[1].sentence


@pytest.mark.parametrize(
    ("times", "found"),
    [
        (8, ""),
        (9, "label-times-above-usual"),
        (23, "label-times-above-usual"),
        (24, "label-times-stopped"),
        (48, "label-times-stopped"),
    ],
)
def test_how_often_has_a_limit_of_its_own(times: int, found: str) -> None:
    sheet = example("labelled", applied=Quantity("0.29", "g"), times_a_day=None, most_a_day=times)
    assert codes(reasons_of_dose(sheet)) == ([found] if found else [])


def test_ten_times_a_day_asks_whether_once_was_meant_and_can_be_confirmed() -> None:
    often = {"applied": Quantity("0.29", "g"), "times_a_day": 10, "most_a_day": None}
    (reason,) = reasons_of_dose(example("labelled", **often))
    assert "Was it once a day, every so many hours?" in reason.text
    assert (reason.severity, reason.path) == ("question", "prescription.directions.times_a_day")
    confirmed = replace(Directions().confirmed, times_a_day=10)
    assert reasons_of_dose(example("labelled", confirmed=confirmed, **often)) == ()
    assert reasons_of_dose(example("labelled", confirmed=replace(confirmed, times_a_day=9), **often)) != ()


def test_an_injection_is_not_judged_and_its_label_says_so() -> None:
    label = labeled(written("injection", "intramuscular"), directions={"applied": "1 mL", "times_a_day": "1"})
    (worded,) = (each for each in label.remarks if each.code == "label-dose-by-weight")
    assert worded.sentence.startswith("43.35 mg of ketamine (base) at once was not held against a range")
    assert ABOVE not in codes(label.not_released)
    assert advice(example("troche")) == ()


def test_a_container_that_does_not_give_one_use_is_not_released() -> None:
    sheet = example("nasal")
    assert device_empty(sheet, "15 mL") == []
    assert device_empty(sheet, "1 mL") == []  # 0.2 mL come out: one spray in each nostril
    assert "no more than 0.1 mL can be used, and one use takes 0.2 mL" in device_empty(sheet, "0.9 mL")[0]
    assert "0.8 mL are lost to priming and dead volume, and 0.5 mL are there" in device_empty(sheet, "0.5 mL")[0]
    assert reasons_too_little(example("nasal", applied=None)) == ()


def device_empty(sheet: PlannedWorksheet, amount: str) -> list[str]:
    """Why so much is too little for one use."""
    handed_out = replace(sheet, amount=Quantity.parse(amount))
    shown = reasons_not_to_release(handed_out) if amount == "15 mL" else reasons_too_little(handed_out)
    return [reason.text for reason in shown if reason.code == "below-one-use"]


def test_a_day_is_told_in_the_unit_of_what_is_handed_out() -> None:
    found = supply_of(example("labelled", applied=Quantity(2900, "mg"))).to_dict()
    assert (found["per_day"], found["largest_that_fits"]) == ("11.6 g", "81.2 g")


@pytest.mark.parametrize(("form", "route"), pairs())
def test_every_route_of_a_label_is_judged_or_says_that_it_is_not(form: str, route: str) -> None:
    assert range_for(route, AT_ONCE) is not None or is_by_weight(route)
    assert (range_for(route, AT_ONCE) is None) == (range_for(route, A_DAY) is None)
    assert unit_of(form)


def test_the_rows_of_a_label_are_those_of_a_prediction() -> None:
    oral, troche = range_for("oral", AT_ONCE), range_for("oromucosal", A_DAY)
    assert oral is not None and (str(oral.usual_to), str(oral.stop_from)) == ("300 mg", "1500 mg")
    assert troche is not None and (str(troche.usual_to), str(troche.stop_from)) == ("600 mg", "3000 mg")
    cream = range_for("topical", AT_ONCE)
    assert cream is not None and cream.stop_from is None and cream.usual.source.endswith("†")
    assert times_a_day().usual == Authority(
        "policy", "every 3 hours, day and night", False, date(2026, 11, 30), "policy"
    )
    assert range_for("otic", AT_ONCE) is None and isinstance(times_a_day(), DirectedRange)


@pytest.mark.parametrize(
    ("name", "shown", "code"),
    [
        ("oral_solution", {"applied": Quantity(50, "mL")}, ABOVE),
        ("troche", {"applied": pieces(10)}, STOPPED),
        ("troche", {"times_a_day": 10, "most_a_day": None}, "label-times-above-usual"),
    ],
)
def test_the_dose_is_the_first_reason_against_release(name: str, shown: dict[str, object], code: str) -> None:
    """Before a draft, lots and weighings: whoever reads one line reads this one."""
    against = reasons_not_to_release(example(name, **shown))
    assert against[0].code == code and len(against) > 3


def test_the_dose_is_the_first_reason_against_a_label() -> None:
    sheet = example("troche", applied=pieces(10))
    order = sheet.order
    without = replace(order, pharmacy=None, record_number=None)
    with pytest.raises(Refused) as refused:
        build(LabelRequest(plan(without), MADE_ON))
    assert refused.value.reasons[0].code == STOPPED and len(refused.value.reasons) > 3


def test_the_dose_is_the_first_reason_that_a_label_above_usual_shows() -> None:
    label = build(LabelRequest(example("oral_solution", applied=Quantity(50, "mL")), MADE_ON))
    assert label.not_released[0].code == ABOVE
