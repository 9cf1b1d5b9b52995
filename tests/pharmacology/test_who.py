"""Whom no model speaks of: a child, and an adult under 39 kg, get no number, and are asked whether that was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import pytest

from lenitive.documents import from_plain
from lenitive.pharmacology import DoseRow, Regimen, Subject, predict
from lenitive.pharmacology.cases import read
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.validation.children import refused as refused_studies
from lenitive.pharmacology.who import Stop, limits, stops, studies_in_children
from lenitive.reasons import Refused
from pharmacology.cases.written import CREAM, IV, ORAL, SUBJECT, refused, row

DRIP = Regimen((DoseRow("iv", "racemate", 28.0, duration_h=2 / 3),))
CHILD = (
    "No model in this release was made with children; being wrong could mean several-fold. No number is shown. "
    "The age was read as 10 years. Is that right? If it was in months or mistyped, write it in years. For a child, ask "
    "a pediatric specialist."
)
LIGHT = (
    "No model was made with adults under 39 kg; being wrong could mean several-fold. No number is shown. "
    "The weight was read as 35 kg. Is that right? If it was in pounds or stone, or mistyped, write it in kg."
)


def who(age_y: str, weight_kg: str) -> list[str]:
    return [stop.code for stop in stops(age_y=Fraction(age_y), weight_kg=Fraction(weight_kg))]


def person(weight_kg: str, age_y: str, *rows: dict[str, Any], **top: Any) -> dict[str, Any]:
    return {"subject": {**SUBJECT, "weight_kg": weight_kg, "age_y": age_y}, "regimen": list(rows or (ORAL,)), **top}


def test_the_borders_are_eighteen_years_and_thirty_nine_kilograms_and_both_get_an_answer() -> None:
    assert who("18", "39") == who("86", "170") == []
    assert who("17.9999", "70") == ["under-18"] and who("18", "38.9999") == ["under-39-kg"]


def test_a_light_child_is_told_of_the_age_alone() -> None:
    assert who("10", "30") == ["under-18"]


def test_of_what_is_not_known_nothing_is_said() -> None:
    assert stops(age_y=None, weight_kg=Fraction(30)) == () == stops(age_y=Fraction(45), weight_kg=None)
    assert [stop.code for stop in stops(age_y=Fraction(9), weight_kg=None)] == ["under-18"]


def test_the_stop_names_what_was_read_and_asks_whether_it_was_meant() -> None:
    (child,) = stops(age_y=Fraction(10), weight_kg=Fraction(70))
    (light,) = stops(age_y=Fraction(45), weight_kg=Fraction(35))
    assert child == Stop("under-18", "age_y", CHILD, child.source) and "18 to 86 years" in child.source
    assert light == Stop("under-39-kg", "weight_kg", LIGHT, light.source) and "39 to 170 kg" in light.source


@pytest.mark.parametrize(
    ("age_y", "read_as"),
    [
        ("1", "1 year"),
        ("1/365", "0.00274 years"),
        ("0.5", "0.5 years"),
        ("2.5", "2.5 years"),
        ("1/3", "0.3333 years"),
        ("17.9999", "17.9999 years"),
        ("17.9999999999999999", "just under 18 years"),
    ],
)
def test_an_age_is_never_shown_as_the_border_that_it_does_not_reach(age_y: str, read_as: str) -> None:
    (stop,) = stops(age_y=Fraction(age_y), weight_kg=Fraction(70))
    assert f"was read as {read_as}. Is that right?" in stop.sentence


@pytest.mark.parametrize("dose", [ORAL, CREAM, row(IV, over="40 min")])
@pytest.mark.parametrize(
    ("weight_kg", "age_y", "code", "field", "sentence"),
    [("70", "10", "under-18", "subject.age_y", CHILD), ("35", "45", "under-39-kg", "subject.weight_kg", LIGHT)],
)
def test_a_case_is_refused_by_every_route_and_at_the_value_that_was_read(
    dose: dict[str, Any], weight_kg: str, age_y: str, code: str, field: str, sentence: str
) -> None:
    (problem,) = refused(person(weight_kg, age_y, dose))
    assert (problem.code, problem.path, problem.sentence) == (code, field, sentence)
    assert not problem.is_question  # nothing that a case could add would bring a number


def test_adults_on_the_border_are_answered() -> None:
    assert read(from_plain(person("39", "18"))).subject == Subject(39, 18, "female")


def test_python_is_refused_as_every_door_is() -> None:
    for age_y, weight_kg in product((10, 45), (35.0, 70.0)):
        if (age_y, weight_kg) == (45, 70.0):
            assert predict(Subject(weight_kg, age_y, "male"), DRIP).typical["ketamine"].cmax > 0
            continue
        with pytest.raises(Refused) as caught:
            predict(Subject(weight_kg, age_y, "male"), DRIP)
        why = caught.value.reason
        assert why.code in ("under-18", "under-39-kg") and "No number is shown." in why.text


def test_the_limits_are_those_of_the_people_the_models_were_made_with() -> None:
    people = [model.people for model in PUBLISHED.values() if model.people.age_y and model.people.weight_kg]
    assert limits()["age_y"].at_least == min(one.age_y[0] for one in people if one.age_y)
    assert limits()["weight_kg"].at_least == min(one.weight_kg[0] for one in people if one.weight_kg)


def test_every_row_of_the_rules_says_who_says_so_and_from_when() -> None:
    for rule in (one.rule for one in (*limits().values(), *studies_in_children())):
        assert rule.authority and rule.read_in and rule.verify and rule.valid_from >= date(2026, 11, 29)
        with pytest.raises(AttributeError):
            rule.verify = False  # type: ignore[misc]


def test_a_study_in_children_is_listed_as_refused_and_its_people_are() -> None:
    herd, hornik, flint = refused_studies()
    assert herd.line().startswith("PC-01 | racemate IV, children 1 to 14 years | clearance 90 L/h per 70 kg | none |")
    assert "Herd & Anderson 2007" in herd.line() and "No model in this release was made with children" in herd.line()
    assert [one.line().split()[-1] for one in (herd, hornik, flint)] == ["refused"] * 3
    for one in (herd, hornik, flint):
        assert one.study.age_y is None or stops(age_y=one.study.age_y[0], weight_kg=None)
    read = replace(herd.study, rule=replace(herd.study.rule, verify=False))
    assert read != herd.study and "verify" not in replace(herd, study=read).source


def test_a_program_gets_a_refused_study_without_a_prediction() -> None:
    found = refused_studies()[1].to_dict()
    assert (found["id"], found["verdict"], found["kind"]) == ("PC-02", "refused", "not predicted")
    (quantity,) = found["quantities"]
    assert (quantity["published"], quantity["predicted"], quantity["verdict"]) == (38.9, None, "refused")
