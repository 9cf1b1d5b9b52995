"""Patches, and creams without ketamine, as they are written: what is read, what is refused and with which sentence."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.documents import DocumentError, from_plain
from lenitive.pharmacology import cost_of, predict_case, request_of
from lenitive.pharmacology.cases import coded, from_coded, read
from lenitive.pharmacology.regimens import Cream, Patch, SkinRow
from pharmacology.cases.written import (
    CREAM,
    IV,
    ORAL,
    PATCH,
    SUBJECT,
    case,
    notes,
    only_problem,
    problems,
    row,
    written,
)

DAILY = row(PATCH, every="24 h", count="3")
KETOPROFEN = row(CREAM, drug="ketoprofen", form=None, basis=None, vehicle="gel")


def test_a_patch_is_read_with_what_its_product_holds_and_covers() -> None:
    found = case(DAILY)
    (patch,) = found.regimen.skin_rows
    assert found.regimen.rows == () and not found.regimen.has_ketamine
    assert patch == SkinRow(Patch("patch 5 %", "lidocaine", 3, 12.0, 2100.0, 420.0), every_h=24.0, count=3)
    assert found.horizon_h == 48 + 12 + 24
    (shown,) = found.inputs["regimen"]
    assert (shown["patches"], shown["worn_h"], shown["amount_mg"], shown["area_cm2"]) == (3, 12.0, "2100", 420.0)


def test_skin_that_is_not_named_is_taken_as_intact_and_the_answer_says_so() -> None:
    assert "taken as intact" in notes(PATCH)["patch-skin-intact"]
    assert "patch-skin-intact" not in notes(row(PATCH, skin="intact"))
    on_person = read(from_plain({"subject": {**SUBJECT, "skin": "intact"}, "regimen": [PATCH]}))
    assert on_person.notes == ()


@pytest.mark.parametrize(
    "key",
    ["form", "basis", "strength", "applied", "area_cm2", "vehicle", "with", "max_g_per_day", "amount", "rate", "over"],
)
def test_what_the_product_says_is_not_written(key: str) -> None:
    text: dict[str, Any] = {
        "form": "racemate",
        "basis": "base",
        "strength": "5 %",
        "applied": "5 g",
        "area_cm2": "420",
        "vehicle": "gel",
        "with": [{"name": "menthol", "strength": "2 %"}],
        "max_g_per_day": "20 g",
        "amount": "700 mg",
        "rate": "5 mg/h",
        "over": "12 h",
    }
    problem = only_problem(row(PATCH, **{key: text[key]}))
    assert (problem.code, problem.path) == ("not-for-patches", f"regimen[0].{key}")
    assert f"take {key} away" in problem.text


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"patches": "0"}, "out-of-range", "One patch or more"),
        ({"patches": "2.5"}, "bad-number", "whole number"),
        ({"patches": "-1"}, "bad-number", "whole number"),
        ({"patches": "40"}, "too-many-patches", "40 patches at once"),
        ({"patches": "400"}, "out-of-range", "at most 100"),
        ({"patches": None}, "missing", "patches is missing"),
        ({"worn": "0 h"}, "zero", "above zero"),
        ({"worn": "30 h"}, "too-many-patches", "24 h in 24 h"),
        ({"worn": "30 h", "every": "24 h", "count": "3"}, "contradictory", "before the next"),
        ({"worn": "12 h", "every": "6 h", "count": "3"}, "contradictory", "every 6 h"),
        ({"worn": "12 h", "times": ["7 h", "15 h"], "count": "4"}, "contradictory", "every 8 h"),
        ({"worn": None}, "missing", "worn is missing"),
        ({"product": "patch 4 %"}, "unknown-patch", "patch 5 % (lidocaine)"),
        ({"product": "pach 5 %"}, "unknown-patch", "patch 5 %"),
        ({"product": None}, "missing", "product is missing"),
        ({"drug": "ketamine"}, "unknown-patch", "no patch of"),
        ({"drug": "ketoprofen"}, "unknown-patch", "only of lidocaine"),
        ({"drug": None}, "missing", "drug is missing"),
        ({"skin": "broken"}, "patch-on-broken-skin", "intact skin only"),
        ({"skin": "thin"}, "unknown-word", "intact"),
        ({"patchs": "3"}, "unknown-key", "patches"),
        ({"wron": "3 h"}, "unknown-key", "worn"),
        ({"every": "6 h", "worn": "6 h", "count": "4"}, "too-many-patches", "24 h in 24 h"),
    ],
)
def test_a_patch_that_cannot_be_right_is_refused_with_what_to_do(
    changes: dict[str, Any], code: str, words: str
) -> None:
    found = problems(row(PATCH, **changes))
    assert code in found and words in found[code].text, {key: one.text for key, one in found.items()}


def test_too_many_is_a_question_and_names_label_and_study() -> None:
    problem = only_problem(row(PATCH, patches="5"))
    assert problem.severity == "question" and problem.source == "Gammaitoni-2002"
    assert "3 at once, for up to 12 h in 24 h" in problem.text and "at most 4 for 18 h" in problem.text


def test_the_licensed_use_passes_and_so_does_what_was_studied() -> None:
    for patches, worn in (("3", "12 h"), ("4", "12 h"), ("3", "18 h"), ("4", "18 h")):
        assert case(row(PATCH, patches=patches, worn=worn, every="24 h", count="3")).regimen.skin_rows


def test_rows_that_overlap_count_together() -> None:
    early, late = row(PATCH, patches="3"), row(PATCH, patches="2", at="6 h")
    assert "5 patches at once" in only_problem(early, late).text
    after = row(PATCH, patches="3", at="12 h")
    assert "24 h in 24 h" in only_problem(row(PATCH), after).text
    assert case(row(PATCH, patches="2"), row(PATCH, patches="2", at="1 h")).regimen.skin_rows
    assert case(row(PATCH), row(PATCH, patches="1", at="12 h", worn="6 h")).regimen.skin_rows  # one off, the other on


def test_patches_and_creams_with_a_local_anesthetic_add_up() -> None:
    cream = row(CREAM, with_=[{"name": "lidocaine", "strength": "5 %"}])  # 250 mg
    assert case(PATCH, cream).regimen.skin_rows
    problem = only_problem(row(PATCH, patches="4"), cream)
    assert problem.code == "local-anaesthetic-sum" and "3,050 mg" in problem.text.replace("3050", "3,050")
    later = row(cream, at="15 h")  # after the 12 h of the label, and still worn with the patches
    assert only_problem(row(PATCH, patches="4", worn="18 h"), later).code == "local-anaesthetic-sum"
    assert "300 mg" in only_problem(PATCH, row(cream, applied="8 g")).text  # the limit of creams still holds for creams


def test_a_patch_stands_beside_ketamine_by_another_route() -> None:
    found = case(IV, DAILY)
    assert [one.route for one in found.regimen.rows] == ["iv"] and len(found.regimen.skin_rows) == 1
    assert len(found.exact) == 1 and [one["drug"] for one in found.inputs["regimen"]] == ["ketamine", "lidocaine"]


def test_a_cream_without_ketamine_has_its_own_drug_and_neither_form_nor_basis() -> None:
    (found,) = case(row(KETOPROFEN, with_=[{"name": "menthol", "strength": "2 %"}])).regimen.skin_rows
    assert found.what == Cream(5.0, 300.0, "gel", "intact", (("ketoprofen", 500.0), ("menthol", 100.0)))
    (shown,) = case(KETOPROFEN).inputs["regimen"]
    assert (shown["drug"], shown["strength_percent"], shown["amount_mg"]) == ("ketoprofen", "10", "500")
    for key, text in (("form", "racemate"), ("basis", "base")):
        problem = only_problem(row(KETOPROFEN, **{key: text}))
        assert problem.code == "only-for-ketamine" and f"take {key} away" in problem.text


def test_a_cream_without_ketamine_keeps_every_limit_of_creams() -> None:
    assert "at most 30 %" in only_problem(row(KETOPROFEN, strength="40 %")).text
    assert only_problem(row(KETOPROFEN, with_=[{"name": "ketoprofen", "strength": "5 %"}])).code == "contradictory"
    assert only_problem(row(KETOPROFEN, applied="60 g", strength="1 %")).code == "too-much-cream"
    assert only_problem(row(KETOPROFEN, skin=None)).code == "missing"
    strong = row(KETOPROFEN, drug="lidocaine", applied="8 g", strength="5 %")
    assert only_problem(strong).code == "local-anaesthetic-limit"
    assert "lidocaine" in only_problem(row(CREAM, drug="aspirin")).text


def test_other_routes_have_no_patches() -> None:
    assert only_problem(row(ORAL, patches="3")).code == "topical-only-key"
    assert "unknown-drug" in problems(row(ORAL, drug="lidocaine"))


def test_a_link_carries_patches_and_creams_without_ketamine() -> None:
    for plain in (written(DAILY), written(IV, DAILY), written(KETOPROFEN), written(row(PATCH, product="patch 5%"))):
        text = coded(plain)
        assert "%" not in text and " " not in text
        assert read(from_plain(from_coded(text))).regimen == read(from_plain(plain)).regimen


def test_a_child_gets_no_number_of_a_patch_either() -> None:
    child = {"subject": {**SUBJECT, "age_y": "10", "weight_kg": "30"}, "regimen": [PATCH]}
    with pytest.raises(ValueError, match="children"):
        read(from_plain(child))


@pytest.mark.slow
def test_very_many_rows_are_answered_or_refused() -> None:
    with pytest.raises(DocumentError, match="more than 20000 values"):
        case(*[row(PATCH, at=f"{place} h") for place in range(10_000)])
    crowded = problems(*[row(PATCH, patches="1", worn="1 h", at=f"{place} h") for place in range(1400)])
    assert crowded.keys() == {"too-many-patches"} and crowded["too-many-patches"].path == "regimen"
    sparse = case(*[row(PATCH, patches="1", worn="1 min", at=f"{2 * place} min") for place in range(1400)])
    assert len(sparse.regimen.skin_rows) == 1400
    found = predict_case(sparse)
    assert cost_of(request_of(sparse)).seconds > 0.5 and found.headline is not None
    assert "and 1396 more rows" in found.headline.dose.sentence
