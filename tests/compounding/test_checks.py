"""Why a batch is not released: every reason at once, and none left when everything is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compounding.order_parts import CERTIFICATE, CLASS_A, formula, line, liquid, lot, pieces, planned, row
from lenitive.compounding.checks import RECORD, held, reasons_not_to_release, release_dict, yield_of
from lenitive.compounding.formulas import Formula
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason
from lenitive.units import Quantity

LINES = [line("gabapentin", "6 % w/w"), line("baclofen", "2 % w/w")]
LOTS = [lot("gabapentin", "G"), lot("baclofen", "B"), lot("Lipoderm", "V")]
WEIGHED = [
    {"ingredient": "gabapentin", "lot": "G", "weighed": "7.21 g"},
    {"ingredient": "baclofen", "lot": "B", "weighed": "2.4 g"},
    {"ingredient": "Lipoderm", "lot": "V", "weighed": "110.3 g"},
]
DONE: dict[str, Any] = {
    "lots": LOTS,
    "weighed": WEIGHED,
    "final_amount": "119 g",
    "balance": CLASS_A,
    "beyond_use_type": "aqueous_preserved",
    "container": {"kind": "jar", "is_child_resistant": "yes"},
}
YIELD = {"yield": {"low": "95 %", "high": "102 %", "source": "our batches"}}


def approved(sheet: PlannedWorksheet) -> PlannedWorksheet:
    """The same sheet as if a pharmacist had completed and approved its formula."""
    made: Formula = replace(sheet.formula, status="approved", gaps=())
    return replace(sheet, formula=made, order=replace(sheet.order, formula=made), is_draft=False)


def released(lines: Any = LINES, **changes: Any) -> tuple[Reason, ...]:
    """What stands against the finished batch once some of it is otherwise."""
    return reasons_not_to_release(approved(planned(lines, **(DONE | changes))))


def codes(lines: Any = LINES, **changes: Any) -> list[str]:
    return [reason.code for reason in released(lines, **changes)]


def one(lines: Any = LINES, **changes: Any) -> Reason:
    (reason,) = released(lines, **changes)
    return reason


def weighed(**amounts: str) -> list[dict[str, str]]:
    """WEIGHED with other amounts, by lot."""
    return [each | {"weighed": amounts.get(each["lot"], each["weighed"])} for each in WEIGHED]


def test_nothing_stands_against_a_batch_that_is_right_in_everything() -> None:
    assert released() == ()


def test_a_draft_formula_is_not_released_and_its_gaps_are_named() -> None:
    (reason,) = reasons_not_to_release(planned(LINES, **DONE))
    assert (reason.code, reason.path) == ("draft-formula", "formula")
    assert "Our formula, version 1, is a draft" in reason.text and "Not published in it: " in reason.text
    sheet = planned(LINES, **DONE)
    bare = replace(sheet, formula=replace(sheet.formula, gaps=()))
    assert "Not published" not in reasons_not_to_release(bare)[0].text


@pytest.mark.parametrize(
    ("due", "on", "found"),
    [
        ("2026-11-23", None, ["formula-review-overdue"]),
        ("2026-11-24", None, []),
        ("2026-11-24", date(2026, 11, 24), []),
        ("2026-11-24", date(2026, 11, 25), ["formula-review-overdue"]),
    ],
)
def test_nothing_made_by_a_formula_whose_review_is_overdue_is_released(
    due: str, on: date | None, found: list[str]
) -> None:
    """On the day of making, unless another day of release is named."""
    sheet = approved(planned(LINES, **DONE))
    late = replace(sheet, formula=replace(sheet.formula, review_due=date.fromisoformat(due)))
    reasons = reasons_not_to_release(late, on)
    assert [reason.code for reason in reasons] == found
    for reason in reasons:
        assert (reason.severity, reason.path, reason.source) == ("stop", "formula", RECORD)
        assert f"version 1, was due for review on {due}, before {on or sheet.made_on}" in reason.text
        assert "a pharmacist reviews it first" in reason.text


def test_a_second_calculation_that_disagrees_stops_the_batch() -> None:
    sheet = approved(planned(LINES, **DONE))

    def with_more(form: str, amount: str) -> Reason:
        lines = (replace(each, to_weigh=Quantity.parse(amount)) if each.form == form else each for each in sheet.lines)
        (reason,) = (
            r for r in reasons_not_to_release(replace(sheet, lines=tuple(lines))) if r.code == "second-calculation"
        )
        return reason

    assert "gabapentin, counted as gabapentin: 101.39 % of the label" in with_more("gabapentin", "7.3 g").text
    assert "(the rows come to 100.33 % of the batch)" in with_more("Lipoderm", "110.8 g").text


@pytest.mark.parametrize(("form", "name"), [("gabapentin", "G"), ("Lipoderm", "V")])
def test_every_row_is_weighed(form: str, name: str) -> None:
    missing = [each for each in WEIGHED if each["lot"] != name]
    reason = one(weighed=missing)
    assert (
        reason.code == "weighing-missing"
        and reason.text == f"{form}, lot {name} was not weighed: write it under weighed."
    )


@pytest.mark.parametrize(
    ("amount", "found"),
    [("2.28 g", []), ("2.279 g", ["weighing-outside"]), ("2.52 g", []), ("2.521 g", ["weighing-outside"])],
)
def test_a_weighing_outside_its_tolerance_stops_the_batch(amount: str, found: list[str]) -> None:
    reasons = released(weighed=weighed(B=amount))
    assert [reason.code for reason in reasons] == found
    for reason in reasons:
        assert reason.path == "weighed[1]" and f"baclofen: {amount} lies outside 2.280 g to 2.520 g" in reason.text


def test_a_weighing_in_another_kind_of_unit_is_not_compared() -> None:
    reason = one(weighed=weighed(V="110 mL"))
    assert reason.code == "weighing-unit" and "Lipoderm is measured in g" in reason.text


def test_a_weighing_that_belongs_to_no_row_is_said() -> None:
    reason = one(weighed=[*WEIGHED, {"ingredient": "baclofen", "lot": "X", "weighed": "2.4 g"}])
    assert (reason.code, reason.path) == ("weighing-unknown", "weighed[3]") and "baclofen of lot X" in reason.text


@pytest.mark.parametrize(
    ("final", "found"),
    [
        ("114 g", []),
        ("113.9 g", ["yield-outside"]),
        ("122.4 g", []),
        ("122.5 g", ["yield-outside"]),
        (None, ["final-amount-missing"]),
    ],
)
def test_the_yield_lies_within_the_formula_s_limits(final: str | None, found: list[str]) -> None:
    assert codes(formula(LINES, limits=YIELD), final_amount=final) == found


def test_a_yield_outside_says_how_much_it_was() -> None:
    reason = one(formula(LINES, limits=YIELD), final_amount="113.9 g")
    assert "The yield is 94.917 %, outside 95 to 102 %" in reason.text and reason.source == "our batches"
    high = {"yield": {"high": "102 %", "source": "ours"}}
    assert "outside at most 102 %" in one(formula(LINES, limits=high), final_amount="123 g").text
    low = {"yield": {"low": "95 %", "source": "ours"}}
    assert "outside at least 95 %" in one(formula(LINES, limits=low), final_amount="110 g").text


def test_without_limits_a_yield_is_calculated_and_not_judged() -> None:
    assert yield_of(planned(LINES, **(DONE | {"final_amount": "117.9 g"}))) == Fraction("0.9825")
    assert yield_of(planned(LINES, **(DONE | {"final_amount": None}))) is None
    overage = {"share": "20 %", "meaning": "added"}
    assert yield_of(planned(LINES, **(DONE | {"final_amount": "120 g", "overage": overage}))) == Fraction(5, 6)


def test_the_yield_of_pieces_is_of_those_ordered() -> None:
    made = pieces([line("gabapentin", "100 mg/piece")], "lactose")
    capsule = {"full": {"gabapentin": "300 mg", "lactose": "300 mg"}}
    order: dict[str, Any] = {"amount": "20 piece", "capsule": capsule, "final_amount": "19 piece"}
    sheet = planned(made, **order, overage={"share": "10 %", "meaning": "added"})
    assert yield_of(sheet) == Fraction(19, 20)


@pytest.mark.parametrize(("final", "found"), [("109.25 g", []), ("109.2 g", ["potency-outside"])])
def test_a_calculated_potency_outside_90_to_110_stops_the_batch(final: str, found: list[str]) -> None:
    reasons = released(final_amount=final)
    assert [reason.code for reason in reasons] == found
    for reason in reasons:
        assert "gabapentin, counted as gabapentin: 110.04 % of the label, outside 90 to 110 %" in reason.text


def test_a_formula_s_own_potency_limits_go_before() -> None:
    limits = {"potency": {"low": "99 %", "high": "101 %", "source": "ours"}}
    assert codes(formula(LINES, limits=limits), final_amount="120 g") == []
    assert codes(formula(LINES, limits=limits), final_amount="118 g") == ["potency-outside"] * 2


@pytest.mark.parametrize(
    ("ph", "found"),
    [(None, ["ph-missing"]), ("3.4", ["ph-outside"]), ("3.5", []), ("5.5", []), ("5.6", ["ph-outside"])],
)
def test_a_ph_that_the_formula_limits_is_measured(ph: str | None, found: list[str]) -> None:
    limits = {"ph": {"low": "3.5", "high": "5.5", "source": "BP 2025"}}
    reasons = released(formula(LINES, limits=limits), ph=ph)
    assert [reason.code for reason in reasons] == found
    assert all("3.5 to 5.5:" in reason.text and reason.source == "BP 2025" for reason in reasons)


def test_every_row_has_its_lot() -> None:
    reasons = released(lots=LOTS[:2])
    assert [reason.code for reason in reasons] == ["lot-missing", "weighing-missing", "weighing-unknown"]
    assert reasons[0].text == "Lipoderm has no lot: write the lot that was used."
    assert reasons[1].text == "Lipoderm was not weighed: write it under weighed."


def test_rows_that_lack_the_same_thing_are_named_in_one_reason() -> None:
    reasons = {reason.code: reason.text for reason in released(lots=[], weighed=[])}
    assert reasons["lot-missing"] == "baclofen; gabapentin; Lipoderm have no lot: write the lot that was used."
    assert reasons["weighing-missing"] == "baclofen; gabapentin; Lipoderm were not weighed: write each under weighed."
    assert len(released(lots=[], weighed=[])) == 2


def test_a_policy_that_needs_a_certificate_needs_it_before_release() -> None:
    reasons = released(
        policies={"gabapentin": "assay"},
        lots=LOTS[1:],
        weighed=[{"ingredient": "gabapentin", "weighed": "7.2 g"}, *WEIGHED[1:]],
    )
    assert [reason.code for reason in reasons] == ["lot-missing", "certificate-missing"]
    assert "The policy for gabapentin is 'assay'" in reasons[1].text
    certified = [lot("gabapentin", "G", certificate=CERTIFICATE | {"assay": "99.9 %"}), *LOTS[1:]]
    assert codes(policies={"gabapentin": "assay"}, lots=certified) == []


def test_the_balance_is_named_where_something_is_weighed() -> None:
    reason = one(balance=None)
    assert (reason.code, reason.path) == ("balance-missing", "balance")
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    lots = [lot("ketamine injection", "J"), lot("purified water", "W")]
    order: dict[str, Any] = {"lots": lots, "solutions": {"ketamine": {"strength": "50 mg/mL"}}, "balance": None}
    order["measure"] = {"graduation": "0.4 mL"}
    measured = [{"ingredient": "ketamine injection", "lot": "J", "weighed": "20 mL"}]
    people = {"compounded_by": "Tomas Reyes", "second_reader": "Ivo Lindt"}
    done: dict[str, Any] = {"amount": "100 mL", "final_amount": "100 mL", "weighed": measured} | people
    assert codes(made, **order, **done) == []
    wrong = [{"ingredient": "ketamine injection", "lot": "J", "weighed": "20 g"}]
    reason = one(made, **order, **(done | {"weighed": wrong}))
    assert reason.code == "weighing-unit" and "ketamine injection is measured in mL" in reason.text


def test_a_batch_without_a_date_is_not_released() -> None:
    reason = one(beyond_use_type=None)
    assert reason.code == "beyond-use-missing" and reason.path == "beyond_use_type"
    assert reason.text.startswith("The batch has no beyond-use date: ") and len(reason.text) > 60


CLONIDINE = [line("clonidine", "0.2 % w/w", basis="as_salt")]
ALIQUOT: dict[str, Any] = {
    "amount": "30 g",
    "aliquots": {"clonidine": {"diluent": "lactose", "multiple": "3"}},
    "lots": [lot("clonidine hydrochloride", "C"), lot("lactose", "M"), lot("Lipoderm", "V")],
    "final_amount": "30 g",
}
VEHICLE = {"ingredient": "Lipoderm", "lot": "V", "weighed": "29.82 g"}


def by_aliquot(portion: str = "180 mg", **mixture: str) -> list[Reason]:
    """What stands against a batch whose clonidine went in as this portion of this mixture."""
    row = {"ingredient": "clonidine hydrochloride", "lot": "C", "weighed": portion, **mixture}
    return list(released(CLONIDINE, **ALIQUOT, weighed=[row, VEHICLE]))


@pytest.mark.parametrize(
    ("portion", "drug", "found"),
    [
        ("180 mg", "180 mg", []),
        ("171 mg", "180 mg", []),
        ("170 mg", "180 mg", ["weighing-outside"]),
        ("180 mg", "190 mg", []),
        ("180 mg", "194 mg", ["weighing-outside"]),
        ("189 mg", "190 mg", ["weighing-outside"]),
    ],
)
def test_an_aliquot_is_held_by_its_portion_and_by_the_drug_it_carries(
    portion: str, drug: str, found: list[str]
) -> None:
    assert [reason.code for reason in by_aliquot(portion, drug=drug, diluent="360 mg")] == found


def test_an_aliquot_without_its_mixture_is_incomplete() -> None:
    assert [reason.code for reason in by_aliquot()] == ["aliquot-incomplete"]
    assert [reason.code for reason in by_aliquot(drug="180 mg")] == ["aliquot-incomplete"]
    assert [reason.code for reason in by_aliquot(diluent="360 mg")] == ["aliquot-incomplete"]


def test_an_aliquot_s_diluent_has_a_lot_of_its_own() -> None:
    mixture = {
        "ingredient": "clonidine hydrochloride",
        "lot": "C",
        "weighed": "180 mg",
        "drug": "180 mg",
        "diluent": "360 mg",
    }
    order = ALIQUOT | {"weighed": [mixture, VEHICLE]}
    lots = [each for each in ALIQUOT["lots"] if each["ingredient"] != "lactose"]
    reasons = released(CLONIDINE, **(order | {"lots": lots}))
    assert [reason.code for reason in reasons] == ["diluent-lot-missing"]
    assert reasons[0].text.startswith("lactose has no lot")
    unnamed = released(CLONIDINE, **(order | {"lots": lots, "aliquots": {"clonidine": {"multiple": "3"}}}))
    assert [reason.code for reason in unnamed] == ["diluent-lot-missing"]
    assert unnamed[0].text.startswith("what clonidine is diluted with has no lot")


def test_who_compounded_does_not_verify() -> None:
    reason = one(compounded_by="Ana Núñez", verified_by="Ana Núñez")
    assert (reason.code, reason.path) == ("verified-by-compounder", "verified_by")
    assert codes(compounded_by="Ana Núñez", verified_by="Lena Fields") == []
    assert codes(compounded_by="Ana Núñez") == codes(verified_by="Ana Núñez") == []


def test_a_package_that_children_can_open_is_held_back_for_its_lidocaine() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="as_base", form="lidocaine base")]
    lots = [lot("lidocaine base", "L"), lot("Lipoderm", "V")]
    rows = [{"ingredient": "lidocaine base", "lot": "L", "weighed": "6 g"}, WEIGHED[2] | {"weighed": "114 g"}]
    order: dict[str, Any] = {"lots": lots, "weighed": rows, "final_amount": "120 g"}
    assert codes(lines, **order) == []
    open_jar = {"kind": "jar", "is_child_resistant": "no"}
    assert codes(lines, **order, container=open_jar) == ["closure-not-child-resistant"]
    requested = open_jar | {"other_closure_requested_by": "patient"}
    assert codes(lines, **order, container=requested) == []


def test_what_is_held_is_of_the_amount_ordered_and_counted_as_the_label_does() -> None:
    halves = {"lidocaine": {"lidocaine base": "50 %", "lidocaine hydrochloride monohydrate": "50 %"}}
    lines = [line("lidocaine", "5 % w/w", basis="as_base"), line("ethoxydiglycol", "2 % w/w")]
    overage = {"share": "10 %", "meaning": "added"}
    assert held(planned(lines, jars=halves, overage=overage)) == {"lidocaine": Quantity(6, "g")}


def test_the_release_as_json_is_text_and_says_what_is_not_known() -> None:
    found = release_dict(planned(LINES, **(DONE | {"final_amount": "117.9 g"})))
    assert (found["yield_percent"], found["yield_percent_exact"]) == ("98.25", "98.25")
    assert found["second_calculation"]["agrees"] is True
    assert [each["ingredient"] for each in found["potency"]] == ["gabapentin", "baclofen"]
    assert [each["code"] for each in found["reasons_not_to_release"]] == ["draft-formula"]
    unknown = release_dict(planned(LINES))
    assert unknown["yield_percent"] is unknown["yield_percent_exact"] is unknown["potency"] is None
    assert row(planned(LINES), "Lipoderm").lot is None
