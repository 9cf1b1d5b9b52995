"""What a person and a program read when an order is refused, whichever command was asked."""

from __future__ import annotations

import json
from argparse import Namespace

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
        "order.yaml:7: lots[0].expires: Lot K-1 expired: take another lot. [lot-expired; USP <795>]",
        "order.yaml: balance: No balance is named: write balance. [balance-missing; policy]",
        "order.yaml: The strengths come to more than the whole. [above-100; arithmetic]",
    ]


@pytest.mark.parametrize("key", ["label", "date", "lines"])
def test_a_program_finds_nothing_under_the_key_and_every_reason(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(Namespace(json=True), REASONS, key, ["not said"]) == 2
    said = capsys.readouterr()
    assert json.loads(said.out) == {key: None, "reasons": [each.to_dict("kind", "place") for each in REASONS]}
    assert said.err == ""


def test_a_person_reads_it_on_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(Namespace(json=False), REASONS, "label", ["No label.", "  Because."]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err == "No label.\n  Because.\n"
