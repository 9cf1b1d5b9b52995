"""`lenitive formulary`: what can be made, everything known of one formula, and every fault of a file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from compounding.formula_texts import SMALL, WHOLE
from lenitive.cli.formulary import show_formulary
from lenitive.compounding.formulas import formulary
from lenitive.compounding.formulas.shelf import shipped_files

OWN = Path(__file__).parents[1] / "own_home" / "formulary"


def ran(action: str, *names: str, is_json: bool = False) -> int:
    return show_formulary(argparse.Namespace(action=action, names=list(names), json=is_json))


def test_the_list_names_every_formula_and_says_that_it_is_a_draft(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("list") == 0
    worded = capsys.readouterr().out
    assert all(f"{name}  [draft" in worded for name in formulary()) and worded.startswith("19 published formulas")


def test_the_list_is_searched_by_name_title_route_form_and_ingredient(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("list", "10", "gel", "Ketamine", is_json=True) == 0
    found = [each for each in json.loads(capsys.readouterr().out) if each["dosage_form"] == "gel"]
    assert len(found) == 1 and {each["route"] for each in found} == {"topical"}
    assert "ingredients[0].basis" in found[0]["gaps"] and len(found[0]["fingerprint"]) == 64
    assert ran("list", "lignocaine", is_json=True) == 0
    assert all("lidocaine" in each["ingredients"] for each in json.loads(capsys.readouterr().out))
    assert ran("list", "gabapantin") == 0
    assert "'gabapantin' is in no formula; read as 'gabapentin'." in capsys.readouterr().err
    assert ran("list", "unicorn") == 2
    assert "No formula has unicorn in it" in capsys.readouterr().err


@pytest.mark.parametrize("name", sorted(formulary()))
def test_a_formula_shows_everything_with_where_it_comes_from(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("show", name) == 0
    worded = " ".join(capsys.readouterr().out.split())
    formula = formulary()[name]
    everywhere = ("DRAFT", "Evidence against", "checked by: nobody yet")
    for text in (formula.title, *everywhere, *formula.gaps, *formula.references):
        assert text in worded, text
    for claim in (*formula.evidence_for, *formula.evidence_against):
        assert f"{claim.grade}: {claim.text} [{claim.source}]" in worded
    for step in formula.steps:
        assert step.text in worded


def test_a_formula_shows_what_is_counted_and_what_is_usual(capsys: pytest.CaptureFixture[str]) -> None:
    ran("show", "ketamine-gabapentin-clonidine-baclofen-lipoderm")
    worded = capsys.readouterr().out
    assert "ketamine: 5 % w/w, ketamine hydrochloride (as salt); usual 0.5 % w/w to 10 % w/w" in worded
    ran("show", str(OWN / "our-gel.yaml"), "baclofen-amitriptyline-ketamine-plo")
    worded = " ".join(capsys.readouterr().out.split())
    assert "amitriptyline: 1 % w/w to 2 % w/w, basis not stated" in worded and "gel base: q.s." in worded
    assert "baclofen: 7.6336 mg/g, as supplied" in worded and "0.76 %†" in worded
    ran("show", "ketoprofen-5-organogel", "flurbiprofen-cyclobenzaprine-gabapentin-lidocaine-prilocaine-lipoderm")
    worded = " ".join(capsys.readouterr().out.split())
    assert "vehicle: not published" in worded and "180 days stated (disputed)" in worded
    ran("show", "ketamine-nasal-spray-bp", "ketamine-mouth-rinse")
    worded = " ".join(capsys.readouterr().out.split())
    assert "pH: 3.5 to 5.5" in worded and "Beyond use: aqueous without preservative; 14 days stated." in worded


def test_a_formula_of_ones_own_shows_open_ends_and_who_checked_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "our-cream.yaml"
    own.write_text(WHOLE, encoding="utf-8")
    assert ran("show", str(own)) == 0
    worded = capsys.readouterr().out
    assert (
        "checked by: B. Checker" in worded
        and "next review: 2027-11-01" in worded
        and "Not published: nothing" in worded
    )
    limits = "limits: {yield: {low: 95 %, source: x}, ph: {high: 7, source: x}}\n"
    own.write_text(SMALL + limits, encoding="utf-8")
    assert ran("show", str(own)) == 0
    worded = capsys.readouterr().out
    assert "yield: at least 95 %" in worded and "pH: at most 7 [x]" in worded
    assert ran("show", str(tmp_path / "absent.yaml")) == 2
    assert "absent.yaml: cannot be read" in capsys.readouterr().err


def test_one_formula_is_an_object_and_several_are_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("show", "ketamine-10-gel", is_json=True) == 0
    one = json.loads(capsys.readouterr().out)
    assert one["lines"][0]["strength"] == "10 % w/w" and one["storage"] is None and one["written_by"] is None
    assert ran("show", "ketamine-10-gel", "ketamine-mouth-rinse", is_json=True) == 0
    assert [each["name"] for each in json.loads(capsys.readouterr().out)] == ["ketamine-10-gel", "ketamine-mouth-rinse"]


def test_a_name_that_is_not_there_is_answered_with_those_that_may_be_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("show", "ketamine-gel") == 2
    assert "ketamine-10-gel" in capsys.readouterr().err
    assert ran("show", "zzzzzz") == 2
    assert "`lenitive formulary list` shows all" in capsys.readouterr().err
    assert ran("show") == 2
    assert "Which one?" in capsys.readouterr().err


def test_check_finds_nothing_in_what_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran("check") == 0
    assert capsys.readouterr().out == "20 files, no faults.\n"
    assert ran("check", str(shipped_files()[0])) == 0
    assert capsys.readouterr().out == "1 file, no faults.\n"


def test_check_names_file_line_and_sentence_of_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "our-cream.yaml"
    own.write_text(WHOLE.replace("10 % w/w", "101 % w/w").replace("equipment:", "equipmnt:"), encoding="utf-8")
    good = tmp_path / "good.yaml"
    good.write_text(WHOLE.replace("our-cream", "good"), encoding="utf-8")
    assert ran("check", str(own), str(good)) == 2
    captured = capsys.readouterr()
    assert f"{own}, line 10" in captured.err and "more than the whole" in captured.err
    assert f"{own}, line 13" in captured.err and "did you mean equipment?" in captured.err and captured.out == ""
    assert ran("check", str(good)) == 0


def test_a_formulary_that_cannot_be_used_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.yaml").write_text("name: other\n", encoding="utf-8")
    assert show_formulary(argparse.Namespace(action="list", names=[], json=False), tmp_path) == 2
    worded = capsys.readouterr().err
    assert "broken.yaml, line 1" in worded and "`lenitive formulary check FILE` names every fault" in worded
