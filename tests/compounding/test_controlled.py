"""A controlled drug is weighed closer, read by a second person, and every milligram that leaves its jar is found."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from compounding.order_parts import CLASS_A, KETAMINE, formula, line, liquid, lot, planned, row
from compounding.records import RELEASED, changed, sheet, without
from lenitive.compounding.checks import reasons_not_to_release
from lenitive.compounding.weighing import Balance, own_error
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.reasons import Reason
from lenitive.units import Quantity

LINES = [line("ketamine", "10 % w/w", basis="as_salt"), line("gabapentin", "6 % w/w")]
K_1 = "{ingredient: ketamine hydrochloride, lot: K-1, expires: 2027-10-31, available: 50 g, status: released}"


def ketamine(amount: str = "120 g", **changes: Any) -> WorksheetLine:
    """The row of ketamine in so much of a 10 % cream, on a class A balance unless it is another."""
    return row(
        planned(LINES, **({"amount": amount, "jars": KETAMINE, "balance": CLASS_A} | changes)), "ketamine hydrochloride"
    )


def against(*pairs: str, text: str = RELEASED) -> list[Reason]:
    """What prevents release of a finished batch once some of its record reads otherwise."""
    return list(reasons_not_to_release(sheet(changed(*pairs, text=text))))


def codes(*pairs: str) -> list[str]:
    return [reason.code for reason in against(*pairs)]


def with_jar(before: str, after: str, more: str = "") -> tuple[str, str]:
    """The jar of ketamine as it was read."""
    return K_1, K_1.replace("}", f", jar_before: {before}, jar_after: {after}{more}}}")


def accepted_one_by_one(amount: Decimal, error: Decimal, step: Decimal) -> tuple[Decimal, Decimal]:
    """The slow twin: every reading that the display can show, kept when it is off by no more than is allowed."""
    allowed = min(max(error, amount / 100), amount * 5 / 100)  # the formula's own 5 % bounds it
    first = int((amount - allowed) / step) - 3
    readings = [step * number for number in range(first, first + int(2 * allowed / step) + 9)]
    kept = [reading for reading in readings if abs(reading - amount) <= allowed]
    return kept[0], kept[-1]


@pytest.mark.parametrize("grams", ["1.3", "2", "5.7", "8", "33.3", "120", "240"])
@pytest.mark.parametrize(
    ("balance", "error"),
    [
        ({"readability": "0.001 g", "sensitivity": "6 mg", "error": "5 %"}, "0.006"),
        ({"readability": "0.001 g", "k": "2", "s": "0.6 mg", "error": "1 %"}, "0.0012"),
        ({"readability": "0.0001 g", "rule": "usp41"}, "0.0001"),
        ({"readability": "0.01 g", "sensitivity": "6 mg", "error": "5 %"}, "0.01"),
    ],
)
def test_the_window_of_a_controlled_drug_is_what_trying_every_reading_finds(
    grams: str, balance: dict[str, str], error: str
) -> None:
    found = ketamine(f"{grams} g", balance=balance)
    assert found.tolerance is not None and found.aliquot is None
    step = Decimal(balance["readability"].removesuffix(" g"))
    slow = accepted_one_by_one(Decimal(grams) / 10, Decimal(error), step)
    ends = tuple(Decimal(end.removesuffix(" g")) for end in found.tolerance.ends(found.readability))
    assert ends == slow


def test_what_is_not_controlled_keeps_the_tolerance_of_its_formula() -> None:
    gabapentin = row(planned(LINES, jars=KETAMINE, balance=CLASS_A), "gabapentin")
    assert gabapentin.tolerance is not None and gabapentin.tolerance.low == gabapentin.to_weigh * Fraction(95, 100)  # type: ignore[operator]
    assert gabapentin.schedule is None and ketamine().schedule == "CIII"


def test_a_formula_that_allows_less_than_one_per_cent_decides() -> None:
    limits = {"weighing": {"low": "99.5 %", "high": "100.5 %", "source": "ours"}}
    found = row(planned(formula(LINES, limits=limits), jars=KETAMINE, balance=CLASS_A), "ketamine hydrochloride")
    assert found.tolerance is not None and (found.tolerance.low, found.tolerance.by.name) == (
        Quantity("11.94", "g"),
        "own",
    )


def test_where_the_balance_is_not_named_one_per_cent_is_allowed() -> None:
    found = ketamine(balance=None)
    assert found.tolerance is not None and found.tolerance.high == Quantity("12.12", "g")


INJECTED: dict[str, Any] = {
    "jars": {"ketamine": "ketamine injection"},
    "solutions": {"ketamine": {"strength": "50 mg/mL"}},
}


def poured(graduation: str | None, amount: str = "100 mL") -> PlannedWorksheet:
    """A solution of 10 mg/mL from an injection of 50 mg/mL: a fifth of it is measured."""
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    measure = {"measure": {"name": "syringe", "graduation": graduation}} if graduation else {}
    return planned(made, amount=amount, **INJECTED, **measure)


@pytest.mark.parametrize(
    ("graduation", "ends"),
    [
        (None, ("19.8 mL", "20.2 mL")),
        ("0.2 mL", ("19.8 mL", "20.2 mL")),
        ("0.5 mL", ("19.75 mL", "20.25 mL")),
        ("1 mL", ("19.5 mL", "20.5 mL")),
    ],
)
def test_a_controlled_injection_is_measured_to_half_a_mark_or_one_per_cent(
    graduation: str | None, ends: tuple[str, str]
) -> None:
    found = row(poured(graduation), "ketamine injection")
    assert found.tolerance is not None and found.tolerance.ends(found.readability) == ends


@pytest.mark.parametrize(("graduation", "code"), [(None, "measure-missing"), ("2 mL", "controlled-measure-coarse")])
def test_a_measure_of_a_controlled_liquid_is_named_and_fine_enough(graduation: str | None, code: str) -> None:
    told = [reason for reason in reasons_not_to_release(poured(graduation)) if "measure" in reason.code]
    assert [reason.code for reason in told] == [code]
    assert told[0].path.startswith("measure")


def test_so_little_of_a_controlled_liquid_that_no_syringe_holds_it_is_never_let_pass() -> None:
    codes = [reason.code for reason in reasons_not_to_release(poured("0.01 mL", "0.4 mL"))]
    assert "controlled-measure-coarse" in codes


def test_what_is_not_controlled_asks_for_no_measure() -> None:
    made = planned(LINES, jars=KETAMINE, balance=CLASS_A)
    assert "measure-missing" not in [reason.code for reason in reasons_not_to_release(made)]


@pytest.mark.parametrize(("amount", "found"), [("1.2 g", True), ("1.21 g", False)])
def test_a_balance_that_alone_is_five_per_cent_off_is_too_coarse(amount: str, found: bool) -> None:
    lots = [lot("ketamine hydrochloride", "K"), lot("gabapentin", "G"), lot("Lipoderm", "V"), lot("lactose", "M")]
    aliquots = {"gabapentin": {"diluent": "lactose"}}
    made = planned(LINES, amount=amount, lots=lots, aliquots=aliquots, balance=CLASS_A)
    assert ("controlled-balance-coarse" in [each.code for each in reasons_not_to_release(made)]) is found


def test_the_error_of_a_balance_is_its_rule_s_and_never_below_its_last_digit() -> None:
    usp41 = Balance("usp41", readability=Quantity("1", "mg"), repeatability=Quantity("0.7", "mg"))
    assert own_error(usp41) == Quantity("1.4", "mg")
    assert own_error(Balance("sensitivity", sensitivity=Quantity("6", "mg"), error=Fraction(1, 20))) == Quantity(
        "6", "mg"
    )
    coarse = Balance(
        "repeatability",
        readability=Quantity("2", "mg"),
        repeatability=Quantity("0.6", "mg"),
        k=Fraction(2),
        error=Fraction(1, 20),
    )
    assert own_error(coarse) == Quantity("2", "mg")


def test_a_finished_batch_with_a_second_reader_is_released() -> None:
    assert codes() == []


def test_a_controlled_weighing_without_a_second_reader_is_not_released() -> None:
    (reason,) = reasons_not_to_release(sheet(without("second_reader", text=RELEASED)))
    assert (reason.code, reason.path) == ("second-reader-missing", "second_reader")
    assert reason.text == (
        "ketamine hydrochloride is controlled: write second_reader, the second person who read the weighing."
    )


def test_a_batch_without_a_controlled_drug_needs_no_second_reader() -> None:
    made = planned([line("gabapentin", "6 % w/w")], balance=CLASS_A)
    assert "second-reader-missing" not in [each.code for each in reasons_not_to_release(made)]


@pytest.mark.parametrize("name", ["Tomas Reyes", "tomas reyes", " Tomas  Reyes ", "Tomas. Reyes"])
def test_who_weighed_cannot_be_the_second_reader(name: str) -> None:
    (reason,) = against("second_reader: Ivo Lindt", f'second_reader: "{name}"')
    assert reason.code == "second-reader-weighed" and "another person has to be the second reader" in reason.text


def test_a_second_reader_beside_nobody_is_no_second_reader() -> None:
    (reason,) = reasons_not_to_release(sheet(without("compounded_by", text=RELEASED)))
    assert (reason.code, reason.path) == ("weigher-missing", "compounded_by")


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("50 g", "37.996 g", []),
        ("50 g", "37.876 g", []),
        ("50 g", "37.8 g", ["jar-does-not-balance"]),
        ("50 g", "38.2 g", ["jar-does-not-balance"]),
        ("12.004 g", "0 g", []),
        ("50 mL", "38 mL", ["jar-unit"]),
    ],
)
def test_what_left_the_jar_is_what_was_weighed(before: str, after: str, found: list[str]) -> None:
    """12.004 g were weighed, and 1 % of them may go unexplained."""
    assert codes(*with_jar(before, after)) == found


def test_waste_with_its_witness_explains_what_left_the_jar() -> None:
    spilled = ", waste: {amount: 0.5 g, cause: spilled, witness: Ivo Lindt}"
    assert codes(*with_jar("50 g", "37.496 g", spilled)) == []
    assert codes(*with_jar("50 g", "37.996 g", spilled)) == ["jar-does-not-balance"]
    assert codes(*with_jar("50 g", "37.496 g", spilled.replace("0.5 g", "0.5 mL"))) == ["jar-unit"]


def test_half_a_reading_of_the_jar_says_nothing() -> None:
    assert codes(K_1, K_1.replace("}", ", jar_before: 50 g}")) == []
    unweighed = [
        each.code
        for each in against(*with_jar("50 g", "10 g"), "lot: K-1, weighed: 12.004 g", "lot: K-2, weighed: 12.004 g")
    ]
    assert "jar-does-not-balance" not in unweighed


@pytest.mark.parametrize(
    ("witness", "found"),
    [
        ("", ["waste-without-witness"]),
        (", witness: tomas reyes", ["waste-seen-by-weigher"]),
        (", witness: Ivo Lindt", []),
    ],
)
def test_waste_of_a_controlled_drug_has_a_witness_who_did_not_weigh_it(witness: str, found: list[str]) -> None:
    of_lot = f", waste: {{amount: 0.5 g{witness}}}"
    assert codes(*with_jar("50 g", "37.496 g", of_lot)) == found
    assert codes("final_amount: 119.2 g", f"waste: {{amount: 0.8 g{witness}}}\nfinal_amount: 119.2 g") == found


def test_the_vehicle_is_weighed_and_shown_on_its_own_balance() -> None:
    coarse = {"name": "bench 2", "readability": "0.01 g", "sensitivity": "60 mg", "error": "5 %"}
    made = planned(LINES, jars=KETAMINE, balance=CLASS_A | {"capacity": "60 g"}, vehicle_balance=coarse)
    base = row(made, "Lipoderm")
    assert base.readability == Quantity("0.01", "g") and base.least_weighable == Quantity("1.2", "g")
    assert made.to_dict()["lines"][-1]["to_weigh"] == "100.80" and base.tolerance is not None
    assert base.tolerance.ends(base.readability) == ("95.76 g", "105.84 g")
    assert made.to_dict()["lines"][0]["to_weigh"] == "7.200"


def test_steps_of_the_general_method_name_what_is_weighed_in_its_order() -> None:
    texts = [step.text for step in planned(LINES, jars=KETAMINE, balance=CLASS_A).procedure]
    assert texts[0] == "Weigh one by one, in this order: gabapentin (7.200 g); ketamine hydrochloride (12.000 g)."
    assert texts[1] == "A second person reads the weighing of ketamine hydrochloride and signs for it."
    assert "the smallest amount first: gabapentin, ketamine hydrochloride." in texts[2]
    assert not any("Wet" in text for text in texts)


def test_a_step_of_the_formula_stays_and_says_what_it_means_here() -> None:
    steps = [{"text": "Work the powders into the vehicle.", "source": "ours"}, {"text": "Rest it.", "source": "ours"}]
    made = planned(formula(LINES, steps=steps), jars=KETAMINE, balance=CLASS_A)
    assert [(step.text, step.of) for step in made.procedure] == [
        ("Work the powders into the vehicle.", ("gabapentin", "ketamine hydrochloride", "Lipoderm")),
        ("Rest it.", ()),
    ]
    assert made.to_dict()["procedure"][1]["of"] == []
