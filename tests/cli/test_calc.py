"""`lenitive calc`: a sum with its sentences, as text or JSON; what is wrong on standard error and with status 2."""

from __future__ import annotations

import argparse
import json

import pytest

from lenitive.cli.calc import calc, read_pairs
from lenitive.cli.main import main
from lenitive.compounding.calculators import CALCULATORS

Captured = pytest.CaptureFixture[str]
TEN_PER_CENT = "percent amount=60 g strength=10 % w/w ingredient=ketamine basis=as_base"


def run(line: str, *, json: bool = False, wants_help: bool = False) -> int:
    return calc(argparse.Namespace(words=line.split(), json=json, wants_help=wants_help))


def test_amounts_need_no_quotes_and_the_answer_carries_its_derivation(capsys: Captured) -> None:
    assert run(f"{TEN_PER_CENT} readability=0.001 g") == 0
    worded = capsys.readouterr()
    assert worded.out.splitlines()[0] == "From a strength to grams: 6.920 g" and worded.err == ""
    assert "6 g ketamine base × 274.19 ÷ 237.73 (molecular weights) = 6.9202 g (exact inside)" in worded.out
    assert "  to weigh          6.920 g" in worded.out


def test_a_quoted_value_is_the_same_as_an_unquoted_one(capsys: Captured) -> None:
    words = ["loss", "amount=120 g", "share= 3 %", "meaning=added"]
    assert calc(argparse.Namespace(words=words, json=False, wants_help=False)) == 0
    quoted = capsys.readouterr().out
    assert run("loss amount=120 g share=3 % meaning=added") == 0
    assert capsys.readouterr().out == quoted


@pytest.mark.parametrize("line", [f"{TEN_PER_CENT} --json", f"--json {TEN_PER_CENT}"])
def test_json_may_be_asked_for_before_or_after(line: str, capsys: Captured) -> None:
    assert run(line) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["calculator"] == "percent" and answer["exact"] == "164514/23773"
    assert answer["inputs"]["strength"] == "10 % w/w"


def test_json_is_asked_for_by_the_option_too(capsys: Captured) -> None:
    assert run(TEN_PER_CENT, json=True) == 0
    assert json.loads(capsys.readouterr().out)["result"] == "6.9202"


def test_warnings_are_notes_with_their_source(capsys: Captured) -> None:
    assert run("yield actual=113 g theoretical=120 g") == 0
    out = capsys.readouterr().out
    assert "Note: 94.167 % lies outside 95 % to 102 %" in out
    assert "[policy (an example; each master formula sets its own)" in out


def test_a_question_stands_on_standard_error_and_ends_with_two(capsys: Captured) -> None:
    assert run("capsule count=30 dose=25 mg full_drug=320 mg full_diluent=380 mg ingredient=ketamine") == 2
    worded = capsys.readouterr()
    assert worded.out == "" and worded.err.count("\n") == 1 and "Traceback" not in worded.err
    assert "as base or as salt? as base it takes 28.834 mg" in worded.err
    assert "[policy: the basis is data, never assumed]" in worded.err


def test_problems_are_json_as_well_when_asked(capsys: Captured) -> None:
    assert run("loss amount=1e3 g share=200 % --json") == 2
    worded = capsys.readouterr()
    answer = json.loads(worded.out)
    assert answer["calculator"] == "loss"
    assert [(each["code"], each["place"]) for each in answer["problems"]] == [
        ("not-readable", "amount"),
        ("not-readable", "share"),
    ]
    assert len(worded.err.splitlines()) == 2 and "write the number out: 1000, not 1e3" in worded.err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("percnt amount=1 g", "Did you mean percent?"),
        ("loss amount=1 g amount=2 g share=3 % meaning=added", "amount was given twice: write it once."),
        ("loss 120 g share=3 %", "'120' is not written as key=value, such as amount=60 g."),
        ("loss =120 share=3 %", "'=120' is not written as key=value"),
        ("loss amuont=120 g share=3 %", "Did you mean amount?"),
        ("loss", "amount is missing: give it, for example amount=60 g."),
    ],
)
def test_every_slip_is_one_sentence(line: str, says: str, capsys: Captured) -> None:
    assert run(line) == 2
    assert says in capsys.readouterr().err


def test_pairs_keep_an_equals_sign_in_the_value() -> None:
    assert read_pairs(["products=a = b", "x=1"]) == ({"products": "a = b", "x": "1"}, ())


@pytest.mark.parametrize("line", ["", "--help", "-h", "--help nonsense"])
def test_without_a_name_all_are_listed(line: str, capsys: Captured) -> None:
    assert run(line) == 0
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in CALCULATORS)


def test_help_of_one_lists_its_fields_and_an_example_that_works(capsys: Captured) -> None:
    assert run("loss --help") == 0
    out = capsys.readouterr().out
    assert "meaning=" in out and "One of: added, of_mixed." in out and "(optional)" in out
    example = out.strip().splitlines()[-1].removeprefix("Example: lenitive calc ")
    assert run(example) == 0
    assert run("loss", wants_help=True) == 0


def test_an_example_that_a_shell_would_take_apart_is_quoted(capsys: Captured) -> None:
    assert run("applied-daily --help") == 0
    assert 'products="3 g x 4: ' in capsys.readouterr().out


def test_a_result_with_nothing_beside_it_stands_alone(capsys: Captured) -> None:
    assert run("weighing-error sensitivity=6 mg weighed=120 mg") == 0
    worded = capsys.readouterr().out.splitlines()
    assert len(worded) == 2 and worded[0].endswith(": 5 %") and worded[1].startswith("  ")


def test_a_rule_whose_original_was_not_read_says_so(capsys: Captured) -> None:
    assert run("least-weighable sensitivity=6 mg error=5 %") == 0
    worded = " ".join(capsys.readouterr().out.split())
    assert "6 mg ÷ 0.05 (sensitivity ÷ allowed error 5 %) = 120 mg" in worded
    assert "verify it for your balance. [USP <1176>†]" in worded


@pytest.mark.parametrize("before", [[], ["--json"]])
def test_the_command_knows_its_door(before: list[str], capsys: Captured) -> None:
    assert main(["calc", *before, *TEN_PER_CENT.split(), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["result"] == "6.9202"
    assert main(["calc", "percent", "--help"]) == 0
    assert "lenitive calc percent: From a strength to grams" in capsys.readouterr().out


@pytest.mark.parametrize("name", list(CALCULATORS))
def test_no_number_of_an_answer_is_called_by_its_key(name: str, capsys: Captured) -> None:
    """ "error_if_salt_was_meant" is for JSON; a person at the bench reads what the page says."""
    given = [f"{key}={value}" for key, value in CALCULATORS[name].example.items()]
    assert calc(argparse.Namespace(words=[name, *given], json=False, wants_help=False)) == 0
    assert "_" not in capsys.readouterr().out
