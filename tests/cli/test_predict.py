"""`lenitive predict` as someone at a terminal meets it."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from house.rooms import ROOT
from lenitive.cli.main import main
from lenitive.pharmacology.answers.effect import EFFECTS

INFUSION = """
subject: {weight_kg: 70, age_y: 45, sex: female}
regimen:
  - {drug: ketamine, form: racemate, basis: base, route: iv, amount: 0.5 mg/kg, at: 0 h, over: 40 min}
horizon: 24 h
population: {n: 64, seed: 3}
"""
WITHOUT_BASIS = INFUSION.replace("basis: base, ", "")


@pytest.fixture
def infusion(tmp_path: Path) -> str:
    path = tmp_path / "infusion.yaml"
    path.write_text(INFUSION, encoding="utf-8")
    return str(path)


@pytest.fixture
def without_basis(tmp_path: Path) -> str:
    path = tmp_path / "without_basis.yaml"
    path.write_text(WITHOUT_BASIS, encoding="utf-8")
    return str(path)


def test_a_case_is_answered_with_level_model_cautions_and_sources(
    infusion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion]) == 0
    worded = capsys.readouterr().out
    for part in ("ketamine", "norketamine", "otto_2021", "Caution:", "Sources:", "ng/mL", "not a medical device"):
        assert part in worded


def test_each_answer_opens_with_what_is_given_and_what_to_expect(
    infusion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion, infusion]) == 0
    worded = capsys.readouterr().out
    assert worded.startswith(f"{infusion}: Dose: 35 mg of ketamine base IV over 40")
    assert worded.count(f"{infusion}: Dose: ") == 2
    parts = ("Peak", "Dissociation", "Pressure", "Monitoring", "Driving", "Against")
    places = [worded.index(f"  {part}: ") for part in parts]
    assert places == sorted(places) and places[-1] < worded.index("Model: ")


def test_of_more_than_three_cases_each_is_told_in_short_and_all_of_it_on_request(
    infusion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    many = [infusion] * 4
    assert main(["predict", *many]) == 0
    short = capsys.readouterr().out
    assert short.count("  Cautions: ") == short.count(f"{infusion}: Dose: ") == 4 and "Model: " not in short
    assert "add --full" in short and short.count("not a medical device") == 1
    assert main(["predict", "--full", *many]) == 0
    assert capsys.readouterr().out.count("Model: ") == 4


def test_a_dose_above_usual_and_an_anesthetic_one_are_the_first_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    above, asleep = tmp_path / "above.yaml", tmp_path / "asleep.yaml"
    above.write_text(INFUSION.replace("0.5 mg/kg", "1.5 mg/kg"), encoding="utf-8")
    asleep.write_text("purpose: anesthesia\n" + INFUSION.replace("0.5 mg/kg", "0.3 mg/kg"), encoding="utf-8")
    for path, first in ((above, "Above the usual range"), (asleep, "Asked for as an anesthetic dose")):
        assert main(["predict", str(path)]) == 0
        assert capsys.readouterr().out.startswith(f"{path}: Caution: {first}")


def test_a_bad_file_does_not_stop_the_rest_and_the_status_says_so(
    infusion: str, without_basis: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", without_basis, "no-such-file.yaml", infusion]) == 2
    worded = capsys.readouterr()
    assert "otto_2021" in worded.out
    assert "without_basis.yaml" in worded.err and "basis" in worded.err and "no-such-file.yaml" in worded.err
    assert "Traceback" not in worded.err


@pytest.mark.parametrize(
    ("person", "code", "worded"),
    [
        ("age_y: 10", "under-18", "The age was read as 10 years."),
        ("age_y: 0.5", "under-18", "as 0.5 years."),
        ("weight_kg: 38", "under-39-kg", "The weight was read as 38 kg."),
    ],
)
def test_no_level_is_printed_for_a_child_or_a_very_light_adult(
    tmp_path: Path, person: str, code: str, worded: str, capsys: pytest.CaptureFixture[str]
) -> None:
    key = person.split(":")[0]
    path = tmp_path / "person.yaml"
    path.write_text(INFUSION.replace({"age_y": "age_y: 45", "weight_kg": "weight_kg: 70"}[key], person), "utf-8")
    assert main(["predict", str(path)]) == 2
    found = capsys.readouterr()
    assert found.out == "" and worded in found.err and "No number is shown." in found.err
    assert main(["predict", str(path), "--json", "-"]) == 2
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["code"], problem["field"], problem["line"]) == (code, f"subject.{key}", 2)
    assert problem["source"] and not problem["is_question"]


def test_json_on_the_terminal_is_one_object_for_one_case(infusion: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", infusion, "--json", "-"]) == 0
    answer = json.loads(capsys.readouterr().out)
    ketamine = answer["typical"]["analytes"]["ketamine"]
    assert ketamine["unit"] == "ng/mL" and len(ketamine["times_h"]) == len(ketamine["values"])
    assert ketamine["cmax"] == pytest.approx(max(ketamine["values"]), rel=1e-3)
    assert set(ketamine["half_life_h"]) == {"terminal", "apparent"}
    assert set(answer["population"]["quantiles"]["norketamine"]) == {"p05", "p25", "p50", "p75", "p95"}
    assert "hydroxynorketamine" not in answer["typical"]["analytes"]
    assert {"cautions", "sources", "inputs", "model", "version"} <= set(answer)


def test_json_of_several_cases_is_a_list_with_the_problems_of_bad_ones(
    infusion: str, without_basis: str, tmp_path: Path
) -> None:
    target = tmp_path / "answers.json"
    assert main(["predict", infusion, without_basis, "--json", str(target)]) == 2
    entries = json.loads(target.read_text(encoding="utf-8"))
    assert [Path(entry["file"]).name for entry in entries] == ["infusion.yaml", "without_basis.yaml"]
    assert entries[1]["problems"][0]["field"] == "regimen[0].basis"


def test_a_table_has_one_row_per_analyte_and_time(infusion: str, tmp_path: Path) -> None:
    target = tmp_path / "levels.csv"
    assert main(["predict", infusion, "--csv", str(target)]) == 0
    with target.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["analyte"] for row in rows} == {"ketamine", "s_ketamine", "r_ketamine", "norketamine"}
    assert all(float(row["p05_ng_per_ml"]) <= float(row["p95_ng_per_ml"]) for row in rows)


@pytest.mark.parametrize("ending, begins", [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_a_picture_is_drawn_as_its_ending_says(infusion: str, tmp_path: Path, ending: str, begins: bytes) -> None:
    target = tmp_path / f"level.{ending}"
    assert main(["predict", infusion, "--plot", str(target)]) == 0
    assert target.read_bytes().lstrip().removeprefix(b'<?xml version="1.0" encoding="UTF-8"?>\n').startswith(begins)


def test_several_cases_are_drawn_into_one_file_each(infusion: str, tmp_path: Path) -> None:
    second = tmp_path / "second.yaml"
    second.write_text(INFUSION, encoding="utf-8")
    assert main(["predict", infusion, str(second), "--plot", str(tmp_path / "level.svg")]) == 0
    assert (tmp_path / "level-infusion.svg").exists() and (tmp_path / "level-second.svg").exists()


def test_an_ending_that_is_no_picture_is_refused_in_a_sentence(
    infusion: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion, "--plot", str(tmp_path / "level.gif")]) == 2
    assert "must be .svg or .png" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(
    infusion: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion, "--json", str(tmp_path / "no" / "such" / "folder.json")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_model_that_lacks_the_route_says_which_have_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "oral.yaml"
    path.write_text(
        INFUSION.replace("route: iv", "route: oral").replace(", over: 40 min", "") + "model: domino_1984\n",
        encoding="utf-8",
    )
    assert main(["predict", str(path)]) == 2
    assert "otto_2021" in capsys.readouterr().err


def test_two_runs_of_one_case_give_the_same_bytes(infusion: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["predict", infusion, "--json", "-"])
    first = capsys.readouterr().out
    main(["predict", infusion, "--json", "-"])
    assert capsys.readouterr().out == first


def test_effects_and_what_they_mean_are_said_after_the_levels(
    infusion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion]) == 0
    worded = " ".join(capsys.readouterr().out.split())
    for part in ("Acute pain relief", "Dissociation", "Rise of systolic pressure", "First relief:", "Lasting relief:"):
        assert part in worded
    assert worded.count("Of 100 people:") == 6 and "[simulated people;" in worded
    assert "two trials of a single infusion found no relief that lasted" in worded.lower()
    assert "day 7" not in worded.lower() and "outlasts" not in worded
    assert "no driving" in worded.lower() or "drive" in worded.lower()


@pytest.mark.parametrize("name", ["crps_100_h_infusion", "two_creams_with_lidocaine", "iv_infusion"])
def test_effects_stand_in_columns_that_do_not_touch_and_what_belongs_to_one_beneath_it(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", str(ROOT / "examples" / f"{name}.yaml")]) == 0
    lines = capsys.readouterr().out.splitlines()
    head = next(number for number, line in enumerate(lines) if line.endswith("kind      grade"))
    end = next(number for number, line in enumerate(lines) if line.startswith("  First relief: "))
    starts = [lines[head].index(word) for word in ("9 of 10", "kind", "grade")]
    rows = [line for line in lines[head + 1 : end] if line.startswith("  ") and line[2].isupper()]
    assert len(rows) >= 8 and all(len(line) <= 110 for line in lines[head:end])
    for row in rows:
        assert all(row[at - 1] == " " != row[at] for at in starts), row
        assert re.match(r"  \S.{33} +(under )?[\d.]+( %)? +[\d.]+ (min|h)  \S", row), row
    if name == "crps_100_h_infusion":
        at = next(number for number, line in enumerate(lines) if line.startswith("  Lasting relief in responders "))
        assert lines[at + 1] == "  (of own baseline pain)"
        assert lines[at + 2].startswith("      Studied with infusions over days")
        assert lines[at + 3].startswith("      only,")


def test_json_has_every_effect_with_its_kind_grade_and_source(
    infusion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", infusion, "--json", "-"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer["effects"]) == list(EFFECTS)
    for effect in answer["effects"].values():
        assert {"unit", "times_h", "values", "bands", "grade", "sampling_site", "source", "kind", "summary"} <= set(
            effect
        )
        if effect["title"] != "Lasting relief in responders":
            assert len(effect["times_h"]) == len(effect["values"]) == len(effect["bands"]["p05"])
    lasting = answer["effects"]["lasting_relief"]
    assert lasting["values"] is lasting["bands"] is lasting["series"] is None and lasting["grade"] == "X"
    assert "single infusion" in lasting["summary"]["why_unknown"]
    assert {"responder_probability", "nrs_at_day_7", "outlasts_days", "definition"} <= set(
        answer["effects"]["lasting_relief"]["summary"]
    )
    assert answer["meaning"][0]["name"] == "relief" and len(answer["meaning"]) == 6
    assert answer["topical"] is None and answer["co_ingredients"] == {}


def test_a_cream_says_what_each_share_would_mean_and_what_its_other_ingredients_bring(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["predict", str(ROOT / "examples" / "cream_with_three_partners.yaml")]) == 0
    worded = " ".join(capsys.readouterr().out.split())
    for part in ("Cream:", "if 1 % gets in", "if 20 % gets in", "Seen:", "level not published", "toxic from"):
        assert part in worded
