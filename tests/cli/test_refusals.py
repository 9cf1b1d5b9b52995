"""What a person and a program read when an order is refused, whichever command was asked."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace

import pytest

from lenitive.cli.refusals import beneath, each_at_its_place, refused
from lenitive.reasons import Reason

REASONS = (
    Reason("lot-expired", "Lot K-1 expired: take another lot.", "USP <795>", path="lots[0].expires", line=7),
    Reason("balance-missing", "No balance is named: write balance.", "policy", path="balance"),
    Reason("above-100", "The strengths come to more than the whole.", "arithmetic"),
)


def test_below_the_headline_stands_every_reason_with_its_line_or_place() -> None:
    assert list(beneath("order.yaml: no label.", REASONS)) == [
        "order.yaml: no label.",
        "  line 7: Lot K-1 expired: take another lot. [USP <795>]",
        "  balance: No balance is named: write balance. [policy]",
        "  The strengths come to more than the whole. [arithmetic]",
    ]


def test_a_worksheet_names_file_and_line_of_each() -> None:
    assert list(each_at_its_place("order.yaml", REASONS)) == [
        "order.yaml:7: lots number 1, expires: Lot K-1 expired: take another lot. [lot-expired; USP <795>; "
        "lots[0].expires]",
        "order.yaml: balance: No balance is named: write balance. [balance-missing; policy]",
        "order.yaml: The strengths come to more than the whole. [above-100; arithmetic]",
    ]


@pytest.mark.parametrize("key", ["label", "date", "lines"])
def test_a_program_finds_nothing_under_the_key_and_every_reason(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(Namespace(json=True), REASONS, key, ["not said"]) == 2
    worded = capsys.readouterr()
    assert json.loads(worded.out) == {key: None, "reasons": [each.to_dict("kind", "place") for each in REASONS]}
    assert worded.err == ""


def test_a_person_reads_it_on_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(Namespace(json=False), REASONS, "label", ["No label.", "  Because."]) == 2
    worded = capsys.readouterr()
    assert worded.out == "" and worded.err == "No label.\n  Because.\n"


def test_a_place_in_a_list_is_given_as_a_person_counts_it_and_its_key_follows() -> None:
    reason = Reason("bad-basis", "Choose one.", "policy", path="formula.ingredients[0].basis", line=4)
    (line,) = each_at_its_place("order.yaml", [reason])
    assert line.startswith("order.yaml:4: formula, ingredients number 1, basis: Choose one. [bad-basis; policy; ")
    assert line.endswith("; formula.ingredients[0].basis]")
    (_, worded) = beneath("No label.", [replace(reason, path="lots[1].opened_on", line=None)])
    assert worded == "  lots number 2, opened_on: Choose one. [policy; lots[1].opened_on]"
    assert [*each_at_its_place("", [replace(reason, path="made_on", line=None)])] == [
        "made_on: Choose one. [bad-basis; policy]"
    ]
