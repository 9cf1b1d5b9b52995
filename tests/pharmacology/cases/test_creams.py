"""Creams as they are written: strength, grams, skin, other ingredients; what is refused, and with which sentence."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import read
from lenitive.pharmacology.regimens import Cream
from lenitive.reasons import Reason
from pharmacology.cases.written import CREAM, ORAL, SUBJECT, case, dose, notes, only_problem, problems, refused, row

LIDOCAINE = [{"name": "lidocaine", "strength": "5 %"}]


def on_skin(skin: str, *rows: dict[str, Any]) -> dict[str, Any]:
    """A case whose person has this skin."""
    return {"subject": {**SUBJECT, "skin": skin}, "regimen": list(rows)}


def one(value: dict[str, Any]) -> Reason:
    (problem,) = refused(value)
    return problem


@pytest.mark.parametrize("strength", ["10 %", "10%", "10 % w/w", "100 mg/g"])
def test_strength_times_grams_is_the_dose(strength: str) -> None:
    given = dose(row(CREAM, strength=strength, basis="base"))
    assert (given.route, given.amount_mg, given.duration_h) == ("topical", 500.0, 0.0)
    assert given.cream == Cream(5.0, 300.0, "lipoderm", "intact", ())


def test_salt_becomes_base_as_everywhere_and_the_answer_says_how_it_was_read() -> None:
    assert dose(CREAM).amount_mg == pytest.approx(500 * 237.73 / 274.2)
    found = notes(CREAM)
    assert found["cream-amount"] == "5 g of 10 % is 500 mg of ketamine."
    assert "433 mg of base" in found["salt-converted"]
    assert "433 mg of base" in only_problem(row(CREAM, basis=None)).text


def test_other_ingredients_count_in_milligrams_per_application() -> None:
    partners = [{"name": "Lignocaine", "strength": "5 %"}, {"name": "ketoprofen", "strength": "100 mg/g"}]
    given = dose(row(CREAM, with_=partners, applied="2500 mg"))
    assert given.cream is not None
    assert given.cream.partners_mg == (("lidocaine", 125.0), ("ketoprofen", 250.0))


def test_the_echo_says_what_was_understood() -> None:
    (shown,) = case(row(CREAM, with_=LIDOCAINE, vehicle="PLO")).inputs["regimen"]
    assert shown["strength"] == "10 %" and shown["strength_percent"] == "10" and shown["applied_g"] == 5.0
    assert (shown["vehicle"], shown["skin"], shown["area_cm2"]) == ("plo", "intact", 300.0)
    assert shown["with"] == [{"name": "lidocaine", "strength_percent": "5"}]


@pytest.mark.parametrize("key", ["strength", "applied", "area_cm2", "vehicle"])
def test_nothing_of_a_cream_is_filled_in(key: str) -> None:
    problem = only_problem(row(CREAM, **{key: None}))
    assert (problem.code, problem.path) == ("missing", f"regimen[0].{key}") and "for example" in problem.text


def test_the_skin_is_asked_for_and_may_stand_on_the_person() -> None:
    bare = row(CREAM, skin=None)
    assert "intact, broken or occluded" in only_problem(bare).text
    found = read(from_plain(on_skin("occluded", bare))).regimen.rows[0].cream
    assert found is not None and found.skin == "occluded"
    assert read(from_plain(on_skin("broken", ORAL))).regimen.rows[0].cream is None


def test_skin_flags_that_contradict_each_other_are_refused() -> None:
    problem = one(on_skin("intact", row(CREAM, skin="broken")))
    assert problem.code == "contradictory" and "broken" in problem.text and "intact" in problem.text
    assert read(from_plain(on_skin("broken", row(CREAM, skin="broken")))).regimen
    assert only_problem(row(CREAM, skin="intact and broken")).code == "unknown-word"
    assert only_problem(row(CREAM, skin=["intact", "broken"])).code == "wrong-shape"
    assert one(on_skin("thin", row(CREAM, skin=None))).path == "subject.skin"


@pytest.mark.parametrize("key", ["amount", "rate", "over", "product"])
def test_a_cream_has_no_amount_of_its_own(key: str) -> None:
    text = {"amount": "500 mg", "rate": "5 mg/h", "over": "1 h", "product": "film"}[key]
    problem = only_problem(row(CREAM, **{key: text}))
    assert problem.code == "not-for-topical" and f"take {key} away" in problem.text


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"strength": "60 %"}, "strength-implausible", "at most 20 %"),
        ({"strength": "20.0001 %"}, "strength-implausible", "20.0001 % cannot be right"),
        ({"strength": "600 mg/g"}, "strength-implausible", "60 %"),
        ({"strength": "10"}, "bad-quantity", "10 %"),
        ({"strength": "10 % w/v"}, "wrong-unit", "by volume"),
        ({"strength": "100 mg/mL"}, "wrong-unit", "by volume"),
        ({"strength": "0 %"}, "zero", "above zero"),
        ({"applied": "5 mL"}, "needs-concentration", "volume"),
        ({"applied": "100 g"}, "too-much-cream", "100 g in 24 h"),
        ({"applied": "20 g", "every": "6 h", "count": 9}, "too-much-cream", "80 g in 24 h"),
        ({"max_g_per_day": "100 g"}, "too-much-cream", "At most 50 g"),
        ({"area_cm2": "3 m²"}, "out-of-range", "for example area_cm2: 300"),
        ({"area_cm2": "30000"}, "out-of-range", "20,000 cm2"),
        ({"area_cm2": "0.03 m2"}, "wrong-unit", "this is 300 cm2"),
        ({"area_cm2": "0"}, "out-of-range", "between 1 and"),
        ({"area_cm2": "-300"}, "out-of-range", "between 1 and"),
        ({"area_cm2": "a hand"}, "bad-number", "number"),
        ({"vehicle": "butter"}, "unknown-word", "pluronic lecithin organogel"),
        (
            {"with": [{"name": "lidocane", "strength": "5 %"}]},
            "unknown-ingredient",
            "the one you mean: lidocaine (also lignocaine), ketoprofen",
        ),
        ({"with": [{"name": "unobtainium", "strength": "5 %"}]}, "unknown-ingredient", "prilocaine"),
        ({"with": [{"name": "ketamine", "strength": "5 %"}]}, "contradictory", "the drug of the row itself"),
        ({"with": [{"name": "clonidine", "strength": "2 %"}]}, "strength-implausible", "usual is 0.1 % to 0.2 %"),
        ({"with": [{"name": "lidocaine", "strength": "95 %"}]}, "strength-implausible", "at most 30 %"),
        ({"with": [{"name": "lidocaine"}]}, "missing", "strength"),
        ({"with": [{"name": "lidocaine", "strength": "5 %", "brand": "x"}]}, "unknown-key", "brand"),
        ({"with": ["lidocaine"]}, "wrong-shape", "{name: lidocaine, strength: 5 %}"),
        ({"with": LIDOCAINE * 2}, "contradictory", "listed twice"),
        ({"with": LIDOCAINE * 11}, "too-many", "At most 10"),
        (
            {"with": [{"name": "ketoprofen", "strength": "30 %"}, {"name": "gabapentin", "strength": "20 %"}]},
            "strength-implausible",
            "together are 60 %",
        ),
    ],
)
def test_what_cannot_be_right_is_refused_in_a_sentence(changes: dict[str, Any], code: str, words: str) -> None:
    problem = only_problem({**CREAM, **changes}, horizon="3 d")
    assert problem.code == code and words in problem.text and problem.source


def test_grams_of_all_products_of_a_day_count_together() -> None:
    part = row(CREAM, applied="12 g", every="12 h", count=4)
    assert len(case(part, horizon="3 d").regimen.rows) == 1
    both = only_problem(part, row(part, area_cm2="200", applied="14 g"), horizon="3 d")
    assert both.code == "too-much-cream" and both.path == "regimen" and "52 g in 24 h" in both.text


def test_local_anesthetics_on_broken_skin_are_refused_with_the_sum_of_all_products() -> None:
    broken = row(CREAM, skin="broken", applied="2 g", with_=LIDOCAINE, every="12 h", count=4)
    other = row(
        CREAM, applied="1 g", with_=[{"name": "tetracaine", "strength": "4 %"}, *LIDOCAINE], every="6 h", count=8
    )
    problem = only_problem(broken, other)
    assert problem.code == "local-anaesthetic-on-broken-skin" and problem.source == "S62"
    assert problem.path == "regimen[0].with" and problem.text.startswith("leave the local anesthetic out")
    assert "560 mg of local anesthetics a day (lidocaine 400 mg, tetracaine 160 mg)" in problem.text
    assert "190 mg in one application" in problem.text
    assert "300 mg and 4.5 mg/kg (here 315 mg)" in problem.text


def test_broken_skin_without_a_local_anesthetic_is_answered() -> None:
    given = dose(row(CREAM, skin="broken", with_=[{"name": "baclofen", "strength": "2 %"}]))
    assert given.cream is not None and given.cream.skin == "broken"


def test_local_anesthetics_of_one_time_have_a_ceiling_over_all_products() -> None:
    first, second = (row(CREAM, area_cm2=area, applied="4 g", with_=LIDOCAINE) for area in ("300", "200"))
    problem = only_problem(first, second)
    assert problem.code == "local-anaesthetic-limit" and "400 mg in one application" in problem.text
    assert len(case(first, row(second, at="4 h")).regimen.rows) == 2
    assert dose(row(first, applied="6 g")).cream is not None  # 300 mg exactly


def test_a_light_person_has_a_lower_ceiling() -> None:
    problem = one(
        {"subject": {"weight_kg": "40", "age_y": "32", "sex": "male"}, "regimen": [row(CREAM, with_=LIDOCAINE)]}
    )
    assert problem.code == "local-anaesthetic-limit" and "here 180 mg" in problem.text


def person(weight_kg: str, age_y: str, on_skin: dict[str, Any], **more: str) -> dict[str, Any]:
    return {"subject": {"weight_kg": weight_kg, "age_y": age_y, "sex": "male", **more}, "regimen": [on_skin]}


@pytest.mark.parametrize("age_y", ["1", "12", "17.9999"])
def test_a_cream_for_someone_under_eighteen_is_refused_as_every_dose_is(age_y: str) -> None:
    assert one(person("40", age_y, CREAM)).code == one(person("40", age_y, ORAL)).code == "under-18"
    assert read(from_plain(person("40", "18", CREAM))).regimen.rows


def test_an_area_larger_than_this_persons_skin_is_refused() -> None:
    wide = row(CREAM, area_cm2="16000", applied="20 g")
    problem = one(person("50", "45", wide))
    assert problem.code == "area-beyond-body" and "about 14383 cm2" in problem.text
    assert read(from_plain(person("70", "45", wide))).regimen.rows
    assert one(person("70", "45", wide, height_cm="120")).code == "area-beyond-body"


def test_other_ingredients_have_a_ceiling_a_day_over_all_products() -> None:
    clonidine = row(CREAM, with_=[{"name": "clonidine", "strength": "0.2 %"}], every="6 h", count=9)
    assert len(case(clonidine).regimen.rows) == 1  # 40 mg a day exactly
    problem = only_problem(clonidine, row(clonidine, applied="1 g", area_cm2="100"))
    assert problem.code == "ingredient-limit" and "48 mg in 24 h" in problem.text
    assert "At most 40" in problem.text and problem.source == "policy"


def test_local_anesthetics_an_hour_and_a_minute_apart_cannot_pass_for_one_application_each() -> None:
    numbing = row(CREAM, applied="2.9 g", with_=[{"name": "lidocaine", "strength": "10 %"}])
    problem = only_problem(row(numbing, every="61 min", count=12))
    assert problem.code == "local-anaesthetic-sum" and "3480 mg in 12 h" in problem.text
    assert len(case(row(numbing, every="4 h", count=6)).regimen.rows) == 1  # answered, with a caution


def test_an_unknown_weight_leaves_the_ceiling_in_milligrams() -> None:
    heavy = {
        "subject": {"weight_kg": "heavy", "age_y": "45", "sex": "male"},
        "regimen": [row(CREAM, applied="8 g", with_=LIDOCAINE)],
    }
    assert [problem.code for problem in refused(heavy)] == ["bad-number", "local-anaesthetic-limit"]


def test_the_hourly_limits_of_what_is_taken_do_not_count_what_lies_on_the_skin() -> None:
    assert dose(row(CREAM, applied="25 g", strength="20 %")).amount_mg > 30 * 70


def test_two_creams_that_say_the_same_are_one_too_many_and_different_ones_are_two() -> None:
    assert only_problem(CREAM, CREAM).code == "duplicate-row"
    assert len(case(CREAM, row(CREAM, area_cm2="200")).regimen.rows) == 2


def test_all_that_is_wrong_with_a_cream_is_said_at_once() -> None:
    found = problems(row(CREAM, strength="60 %", area_cm2="0", vehicle="butter", skin=None))
    assert set(found) == {"strength-implausible", "out-of-range", "unknown-word", "missing"}
