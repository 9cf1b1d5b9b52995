"""Suitability by route: what stops, what is weighed, what is asked; nothing is fine that is not known."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from lenitive.care.rules.benefits import (
    BENEFITS,
    BenefitRow,
    expected_benefit,
    expected_patterns,
    treated_conditions,
)
from lenitive.care.rules.blood_pressure import PressureReading
from lenitive.care.rules.facts import ROUTES, Fact, FactKind, age_fact, allergy_fact, cream_fact, fact_kinds
from lenitive.care.rules.policies import pressure_policy
from lenitive.care.rules.suitability import (
    RULES,
    SuitabilityFinding,
    SuitabilityRule,
    pressure_findings,
    route_suitability,
    suitability_of_all,
)
from lenitive.evidence import GRADES
from lenitive.rules import Authority
from rule_files import invented

TODAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
SYSTEMIC = ("iv", "nasal", "im", "oral", "sublingual")
MEASURED = (SuitabilityFinding("blood_pressure", "120/80", TODAY),)


def nothing_known_against(**changed: str | tuple[str, ...]) -> list[Fact]:
    """A person of whom everything is known, with these values in place of nothing."""
    found = {name: (next(iter(kind.values)),) for name, kind in fact_kinds().items()}
    found |= {name: (value,) if isinstance(value, str) else value for name, value in changed.items()}
    return [Fact(name, values, TODAY) for name, values in found.items()]


def told(route: str, **changed: str | tuple[str, ...]) -> list[str]:
    found = route_suitability(route, nothing_known_against(**changed), TODAY, MEASURED)  # type: ignore[arg-type]
    parts = (("stop", found.stops), ("question", found.asks), ("caution", found.cautions))
    assert all(each.reason and each.reason.severity == name for name, part in parts for each in part)
    return [f"{each.reason.code} {name}" for name, part in parts for each in part if each.reason]


@pytest.mark.parametrize("route", ROUTES)
def test_a_person_of_whom_all_is_known_and_nothing_holds_is_fine(route: str) -> None:
    found = route_suitability(route, nothing_known_against(), TODAY, MEASURED)  # type: ignore[arg-type]
    assert found.verdict == "fine" and found.codes == ()
    asked = [name for name, kind in fact_kinds().items() if route in kind.routes]
    assert [each.fact for each in found.fine] == [*asked, "blood_pressure"]
    assert all(each.value and each.on == TODAY and each.to_dict()["severity"] == "fine" for each in found.fine)


@pytest.mark.parametrize("route", ROUTES)
def test_nothing_is_fine_of_whom_nothing_is_known(route: str) -> None:
    found = route_suitability(route, [], TODAY)  # type: ignore[arg-type]
    assert (found.verdict, found.stops, found.cautions, found.fine) == ("ask", (), (), ())
    asked = [name for name, kind in fact_kinds().items() if route in kind.routes]
    assert [each.fact for each in found.asks] == [*asked, "blood_pressure"]
    assert found.codes == ("fact-missing",) * len(asked) + ("blood-pressure-needed",)
    assert all(each.reason and each.reason.sentence.startswith("Needs to be") for each in found.asks[:-1])
    last = found.asks[-1]
    assert last.reason and "never measured" in last.reason.sentence and (last.value, last.on) == ("", None)
    assert last.clears_when == "a new reading" and last.grade is None


@pytest.mark.parametrize("name", list(fact_kinds()))
def test_one_missing_fact_is_asked_and_the_route_is_not_fine(name: str) -> None:
    for route in ROUTES:
        facts = [fact for fact in nothing_known_against() if fact.name != name]
        found = route_suitability(route, facts, TODAY, MEASURED)
        is_needed = route in fact_kinds()[name].routes
        assert (found.verdict, found.codes) == (("ask", ("fact-missing",)) if is_needed else ("fine", ()))
        if is_needed:
            (asked,) = found.asks
            assert (asked.fact, asked.value, asked.on) == (name, "", None)
            assert asked.reason and fact_kinds()[name].asks in asked.reason.sentence and asked.reason.path == name


# What the matrix of evidence/pharmacology 6.2 says: by the routes that reach the blood, and by the skin.
MATRIX = [
    ("vessels", "aneurysm", "vessels", "stop", "caution"),
    ("vessels", "avm", "vessels", "stop", "caution"),
    ("vessels", "brain_bleeding", "vessels", "stop", "caution"),
    ("heart", "recent_infarction", "heart-unstable", "stop", "caution"),
    ("heart", "unstable", "heart-unstable", "stop", "caution"),
    ("heart", "stable", "heart-disease", "caution", ""),
    ("heart", "rhythm", "heart-disease", "caution", ""),
    ("heart", "failure", "heart-disease", "caution", ""),
    ("heart", "bypass_surgery", "heart-disease", "caution", ""),
    ("psychosis", "active", "psychosis-active", "stop", "caution"),
    ("psychosis", "past", "psychosis-past", "caution", "caution"),
    ("liver", "severe", "liver-severe", "stop", "caution"),
    ("liver", "enzymes_three_times", "liver-severe", "stop", "caution"),
    ("liver", "moderate", "liver-disease", "caution", ""),
    ("liver", "mild", "liver-disease", "caution", ""),
    ("pregnancy", "pregnant", "pregnancy", "stop", "stop"),
    ("pregnancy", "breastfeeding", "breastfeeding", "caution", "caution"),
    ("allergies", "ketamine", "ketamine-allergy", "stop", "stop"),
    ("substances", "active", "substances-active", "stop", "caution"),
    ("substances", "past", "substances-past", "caution", "caution"),
    ("bladder", "cystitis", "cystitis", "caution", "caution"),
    ("bladder", "symptoms", "bladder-symptoms", "caution", "caution"),
    ("head_pressure", "raised", "head-pressure", "caution", ""),
    ("eye_pressure", "raised", "eye-pressure", "caution", ""),
    ("eye_pressure", "angle_closure", "eye-pressure", "caution", ""),
    ("thyroid", "uncontrolled", "thyroid", "caution", ""),
    ("thyroid", "treated", "", "", ""),
    ("breathing", "sleep_apnea", "breathing", "caution", ""),
    ("breathing", "lung_disease", "breathing", "caution", ""),
    ("seizures", "disorder", "seizures", "caution", ""),
    ("porphyria", "known", "porphyria", "caution", ""),
    ("thinking", "impaired", "thinking", "caution", ""),
    ("age", "child", "under-18", "stop", "stop"),
    ("age", "older", "age-65", "caution", ""),
    ("skin", "broken", "skin-broken", "", "stop"),
    ("skin", "inflamed", "skin-inflamed", "", "caution"),
    ("covered", "covered", "covered-skin", "", "caution"),
    ("covered", "large", "large-area", "", "caution"),
    ("other_ketamine", "other_route", "ketamine-twice", "", "caution"),
    ("driving", "work", "driving-work", "caution", "caution"),
    ("cream", "several_local_anesthetics", "several-local-anesthetics", "", "stop"),
    ("cream", "several_nsaids", "several-nsaids", "", "caution"),
    ("cream", "unlisted", "ingredient-unlisted", "", "question"),
]


@pytest.mark.parametrize(("fact", "value", "code", "inside", "on_skin"), MATRIX)
def test_the_matrix_holds_by_every_route(fact: str, value: str, code: str, inside: str, on_skin: str) -> None:
    for route in SYSTEMIC:
        assert told(route, **{fact: value}) == ([f"{code} {inside}"] if inside else [])
    assert told("topical", **{fact: value}) == ([f"{code} {on_skin}"] if on_skin else [])


def test_every_rule_was_met() -> None:
    met = {code for _, _, code, _, _ in MATRIX} | {code for *_, code in CREAMS} | {"children-at-home", "no-escort"}
    assert {row.code for row in RULES.read()} == met - {""}


def test_children_at_home_and_the_way_home_are_asked_where_they_matter() -> None:
    assert [route for route in ROUTES if told(route, children="at_home")] == ["oral", "sublingual", "topical"]
    assert [route for route in ROUTES if told(route, escort="nobody")] == ["iv", "nasal", "im"]


CREAMS = [
    ("nsaid", "allergies", "nsaid", "nsaid-allergy stop", "nsaid-allergy"),
    ("nsaid", "heart", "bypass_surgery", "nsaid-bypass stop", "nsaid-bypass"),
    ("nsaid", "heart", "failure", "nsaid-heart caution", "nsaid-heart"),
    ("nsaid", "kidneys", "disease", "nsaid-kidneys caution", "nsaid-kidneys"),
    ("nsaid", "bleeding", "ulcer", "nsaid-bleeding caution", "nsaid-bleeding"),
    ("nsaid", "bleeding", "anticoagulant", "nsaid-bleeding caution", "nsaid-bleeding"),
    ("nsaid", "pregnancy", "pregnant", "nsaid-pregnancy stop", "nsaid-pregnancy"),
    ("tricyclic", "serotonin", "maoi", "tricyclic-maoi stop", "tricyclic-maoi"),
    ("tricyclic", "serotonin", "serotonergic", "tricyclic-serotonin caution", "tricyclic-serotonin"),
    ("tricyclic", "serotonin", "tricyclic", "tricyclic-serotonin caution", "tricyclic-serotonin"),
    ("tricyclic", "heart", "recent_infarction", "tricyclic-heart stop", "tricyclic-heart"),
    ("tricyclic", "heart", "rhythm", "tricyclic-rhythm caution", "tricyclic-rhythm"),
    ("tricyclic", "eye_pressure", "angle_closure", "tricyclic-glaucoma caution", "tricyclic-glaucoma"),
    ("tricyclic", "bladder", "retention", "tricyclic-retention caution", "tricyclic-retention"),
    ("local_anesthetic", "allergies", "local_anesthetic", "local-anesthetic-allergy stop", "local-anesthetic-allergy"),
    ("clonidine", "children", "at_home", "clonidine-children caution", "clonidine-children"),
]


@pytest.mark.parametrize(("inside", "fact", "value", "expected", "code"), CREAMS)
def test_what_is_in_a_cream_meets_what_the_person_has(
    inside: str, fact: str, value: str, expected: str, code: str
) -> None:
    with_it, without = told("topical", **{fact: value, "cream": inside}), told("topical", **{fact: value})
    assert expected in with_it and expected not in without and set(without) <= set(with_it)
    assert told("topical", cream=inside) == [] and code in expected


def test_a_stop_says_not_now_why_and_what_would_change_it() -> None:
    (found,) = route_suitability("iv", nothing_known_against(vessels=("avm", "aneurysm")), TODAY, MEASURED).stops
    assert found.reason and found.reason.sentence == (
        "Not now, because with an arteriovenous malformation and an aneurysm, a rise in blood pressure could be "
        "dangerous. A specialist's written finding that it is repaired and safe would change this."
    )
    assert (found.fact, found.on, found.grade) == ("vessels", TODAY, "A") and found.clears_when in found.reason.sentence
    as_json = found.to_dict()
    assert (as_json["severity"], as_json["at"], as_json["fact"]) == ("stop", "2026-11-30", "vessels")
    assert as_json["value"] == "an arteriovenous malformation and an aneurysm" and as_json["source"].endswith("†")


def test_a_caution_says_what_to_do() -> None:
    (found,) = route_suitability("iv", nothing_known_against(heart="rhythm"), TODAY, MEASURED).cautions
    assert found.reason and found.reason.sentence == (
        "Caution, because there is a rhythm problem: have an ECG, and watch blood pressure and pulse. "
        "Nothing clears it; it is weighed."
    )


def test_a_question_says_what_needs_to_be_asked() -> None:
    (found,) = route_suitability("topical", nothing_known_against(cream="unlisted"), TODAY, MEASURED).asks
    assert found.reason and found.reason.sentence.startswith("Needs to be asked, because one ingredient")


def test_only_the_values_that_hold_are_named() -> None:
    (found,) = route_suitability("oral", nothing_known_against(heart=("stable", "unstable")), TODAY, MEASURED).stops
    assert found.value == "unstable heart disease"


def test_the_worst_decides() -> None:
    def verdict(**changed: str) -> str:
        return route_suitability("topical", nothing_known_against(**changed), TODAY, MEASURED).verdict

    assert verdict(skin="inflamed") == "caution"
    assert verdict(skin="inflamed", cream="unlisted") == "ask"
    assert verdict(skin="broken", cream="unlisted", driving="work") == "stop"


@pytest.mark.parametrize(("days", "codes"), [(30, ()), (31, ("fact-stale",))])
def test_what_was_told_long_ago_is_asked_again(days: int, codes: tuple[str, ...]) -> None:
    then = TODAY - timedelta(days=days)
    facts = [Fact(f.name, f.values, then) if f.name == "pregnancy" else f for f in nothing_known_against()]
    found = route_suitability("iv", facts, TODAY, MEASURED)
    assert found.codes == codes
    if codes:
        assert found.asks[0].reason and f"again, last on {then}:" in found.asks[0].reason.sentence
        assert (found.asks[0].value, found.asks[0].on) == ("not pregnant, or not possible", then)
        assert "pregnancy" not in [each.fact for each in found.fine]


def test_what_stopped_long_ago_stays_a_stop_and_is_asked_again() -> None:
    facts = [*nothing_known_against(), Fact("pregnancy", ("pregnant",), TODAY - timedelta(days=200))]
    assert route_suitability("iv", facts, TODAY, MEASURED).verdict == "fine"  # the later answer counts
    old = [f for f in facts if f.name != "pregnancy"] + facts[-1:]
    assert route_suitability("iv", old, TODAY, MEASURED).codes == ("pregnancy", "fact-stale")


def test_a_fact_is_one_of_its_values_and_never_nothing_and_something() -> None:
    for values in ((), ("maybe",), ("none", "active")):
        with pytest.raises(ValueError, match="psychosis"):
            Fact("psychosis", values, TODAY)
    with pytest.raises(KeyError):
        Fact("mood", ("good",), TODAY)
    assert Fact("psychosis", ("past", "active"), TODAY).shown() == "in the past or well controlled and active now"


@pytest.mark.parametrize(
    ("born", "group"),
    [(date(2008, 11, 30), "adult"), (date(2008, 12, 1), "child"), (date(1961, 11, 30), "older"),
     (date(1961, 12, 1), "adult"), (date(2026, 11, 30), "child")],
)  # fmt: skip
def test_age_counts_birthdays(born: date, group: str) -> None:
    assert age_fact(born, TODAY).values == (group,)


def test_a_birthday_on_leap_day_is_on_the_first_of_march_of_other_years() -> None:
    born = date(2008, 2, 29)
    assert age_fact(born, date(2026, 2, 28)).values == ("child",)
    assert age_fact(born, date(2026, 3, 1)).values == ("adult",)


@given(st.dates(date(1930, 1, 1), date(2026, 1, 1)), st.dates(date(2026, 1, 2), date(2060, 1, 1)))
def test_age_is_that_of_counting_birthdays_one_by_one(born: date, today: date) -> None:
    years = 0
    while (born.year + years + 1, born.month, born.day) <= (today.year, today.month, today.day):
        years += 1
    assert age_fact(born, today).values == ("child" if years < 18 else "adult" if years < 65 else "older",)


@pytest.mark.parametrize(
    ("ingredients", "values"),
    [((), ("nothing_else",)), (("ketamine",), ("nothing_else",)), (("Lidocaine ", "lidocaine"), ("local_anesthetic",)),
     (("lidocaine", "tetracaine"), ("several_local_anesthetics",)),
     (("ketoprofen", "baclofen", "ketamine"), ("nsaid", "baclofen")),
     (("ketoprofen", "diclofenac"), ("several_nsaids",)),
     (("amitriptyline", "cyclobenzaprine"), ("several_tricyclics",)),
     (("gabapentin", "pregabalin", "clonidine"), ("clonidine", "gabapentinoid")),
     (("dimethyl sulfoxide", "clonidine"), ("clonidine", "unlisted"))],
)  # fmt: skip
def test_a_cream_is_what_its_ingredients_are(ingredients: Iterable[str], values: tuple[str, ...]) -> None:
    assert cream_fact(ingredients, TODAY) == Fact("cream", values, TODAY)


def pressure(*pairs: tuple[int, int]) -> list[PressureReading]:
    return [PressureReading(*pair, NOW - timedelta(minutes=10 * (len(pairs) - n))) for n, pair in enumerate(pairs)]


def test_a_hold_is_a_finding_like_any_other() -> None:
    (found,) = pressure_findings(pressure((165, 90), (162, 90)), "nasal", NOW, pressure_policy())
    assert found.reason and found.reason.code == "blood-pressure-hold" and found.on == TODAY
    assert found.value == "162/90 on 2026-11-30 at 11:50 UTC"
    assert found.clears_when == "two readings at least 5 minutes apart, both below 160/100"
    whole = route_suitability("nasal", nothing_known_against(), TODAY, [found])
    assert whole.verdict == "stop" and whole.stops == (found,)


def test_a_calm_pressure_is_fine_and_a_missing_one_is_asked() -> None:
    assert pressure_findings(pressure((120, 80)), "iv", NOW, pressure_policy()) == (
        SuitabilityFinding("blood_pressure", "120/80 on 2026-11-30 at 11:50 UTC", TODAY),
    )
    (asked,) = pressure_findings([], "iv", NOW, pressure_policy())
    assert asked.reason and (asked.value, asked.on, asked.clears_when) == ("", None, "a new reading")
    later = [PressureReading(120, 80, NOW + timedelta(minutes=1))]
    assert pressure_findings(later, "iv", NOW, pressure_policy()) == (asked,)
    (raised,) = pressure_findings(pressure((150, 80)), "iv", NOW, pressure_policy())
    assert raised.clears_when == "a reading that is not raised" and raised.grade == "C"


def test_all_routes_stand_side_by_side() -> None:
    found = suitability_of_all(nothing_known_against(skin="broken"), TODAY, dict.fromkeys(ROUTES[1:], MEASURED))
    assert list(found) == list(ROUTES)
    assert [each.verdict for each in found.values()] == ["ask", "fine", "fine", "fine", "fine", "stop"]


SOMETHING = [(name, value) for name, kind in fact_kinds().items() for value in list(kind.values)[1:]]


@st.composite
def people(draw: st.DrawFn) -> list[Fact]:
    """Anybody: up to eight things that hold, up to three facts unknown, up to three told at another time."""
    held: dict[str, tuple[str, ...]] = {}
    for name, value in draw(st.lists(st.sampled_from(SOMETHING), max_size=8, unique=True)):
        held[name] = (*held.get(name, ()), value)
    unknown = draw(st.sets(st.sampled_from(list(fact_kinds())), max_size=3))
    when = draw(st.dictionaries(st.sampled_from(list(fact_kinds())), st.integers(0, 400), max_size=3))
    facts = [fact for fact in nothing_known_against(**held) if fact.name not in unknown]
    return [Fact(fact.name, fact.values, TODAY - timedelta(days=when.get(fact.name, 0))) for fact in facts]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people(), st.sampled_from(ROUTES))
def test_a_verdict_is_that_of_a_slower_reading_of_the_rules(facts: list[Fact], route: str) -> None:
    found = route_suitability(route, facts, TODAY, MEASURED)  # type: ignore[arg-type]
    has = {fact.name: set(fact.values) for fact in facts}
    expected = set()
    for row in RULES.read():
        if route in row.routes and all(has.get(name, set()) & set(values) for name, values in row.when.items()):
            expected.add((row.code, row.severity))
    for name, kind in fact_kinds().items():
        if route in kind.routes:
            on = next((fact.on for fact in facts if fact.name == name), None)
            if on is None:
                expected.add(("fact-missing", "question"))
            elif kind.good_for_days and (TODAY - on).days > kind.good_for_days:
                expected.add(("fact-stale", "question"))
    rows = (*found.stops, *found.asks, *found.cautions)
    assert {(each.reason.code, each.reason.severity) for each in rows if each.reason} == expected
    worst = [name for name in ("stop", "question", "caution") if name in {severity for _, severity in expected}]
    assert found.verdict == ({"question": "ask"}.get(worst[0], worst[0]) if worst else "fine")
    assert not {each.fact for each in found.fine} & {each.fact for each in rows}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people(), st.sampled_from(ROUTES), st.data())
def test_to_know_less_never_makes_a_route_fine(facts: list[Fact], route: str, data: st.DataObject) -> None:
    whole = route_suitability(route, facts, TODAY, MEASURED).verdict  # type: ignore[arg-type]
    left_out = data.draw(st.sampled_from([fact.name for fact in facts if route in fact_kinds()[fact.name].routes]))
    fewer = [fact for fact in facts if fact.name != left_out]
    found = route_suitability(route, fewer, TODAY, MEASURED).verdict  # type: ignore[arg-type]
    assert found in ("stop", "ask") and (found != "stop" or whole == "stop")


def test_every_rule_has_a_source_a_grade_and_what_would_clear_it() -> None:
    assert all(row.rule.authority and row.grade in GRADES["en"] and row.clears.endswith(".") for row in RULES.read())
    assert all("{" not in row.sentence("x") for row in RULES.read())
    assert not any("denied" in row.sentence("x") for row in RULES.read())


def a_rule(**changed: object) -> SuitabilityRule:
    known: dict[str, object] = {
        "code": "x", "when": {"skin": ("broken",)}, "routes": ("topical",), "severity": "stop", "because": "x",
        "clears": "X.", "grade": "C", "rule": invented(),
    }  # fmt: skip
    return SuitabilityRule(**(known | changed))  # type: ignore[arg-type]


def test_a_rule_cannot_be_born_wrong() -> None:
    assert a_rule().does == ""
    for wrong in (
        {"when": {}}, {"when": {"mood": ("bad",)}}, {"when": {"skin": ("intact",)}}, {"when": {"skin": ("torn",)}},
        {"routes": ("iv",)}, {"severity": "caution"}, {"does": "wait"},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"."):
            a_rule(**wrong)
    for values, routes, days in (
        ({"a": "a"}, ("iv",), 1),
        ({"a": "a", "b": "b"}, (), 1),
        ({"a": "a", "b": "b"}, ("iv",), 0),
    ):
        with pytest.raises(ValueError, match="at least a day"):
            FactKind("x", "?", values, routes, invented(), days)  # type: ignore[arg-type]


def test_expected_benefit_is_what_was_found_or_not_known() -> None:
    found = expected_benefit("crps", "iv", "days")
    assert (found.grade, found.is_known, found.grade_words) == ("B", True, GRADES["en"]["B"]) and "12" in found.says
    assert "†" in found.source
    nothing = expected_benefit("crps", "oral")
    assert (nothing.grade, nothing.source, nothing.is_known, nothing.grade_words) == ("", "", False, "not known")
    assert nothing.says == "Not known: no study of oral ketamine in complex regional pain syndrome (CRPS) is on file."
    assert expected_benefit("crps", "iv", "push").says.startswith("Not known: no study of iv ketamine, push, in")
    with pytest.raises(KeyError):
        expected_benefit("hope", "iv", "days")


def test_each_row_of_benefits_is_of_a_condition_that_is_listed_and_stands_once() -> None:
    keys = [(row.condition, row.route, row.pattern) for row in BENEFITS.read()]
    assert len(set(keys)) == len(keys) and {key[0] for key in keys} <= set(treated_conditions())
    authority: Authority = invented()
    for route, pattern in (("iv", "any"), ("oral", "days")):
        with pytest.raises(ValueError, match="pattern"):
            BenefitRow("crps", route, pattern, "C", "x", authority)  # type: ignore[arg-type]
    assert len(keys) > 20


def test_by_vein_each_pattern_that_was_studied_stands_and_elsewhere_one_sentence() -> None:
    assert [pattern for pattern, _ in expected_patterns("crps", "iv")] == ["days", "short infusion"]
    assert [(pattern, each.is_known) for pattern, each in expected_patterns("crps", "oral")] == [("any", False)]
    assert [(pattern, each.is_known) for pattern, each in expected_patterns("other", "iv")] == [("any", False)]


def test_allergies_are_of_the_groups_that_count_here_or_of_none_of_them() -> None:
    day = date(2026, 11, 30)
    assert allergy_fact(["none"], day).values == allergy_fact(["other"], day).values == ("none",)
    assert allergy_fact(iter(["none", "nsaid", "ketamine", "nsaid"]), day).values == ("ketamine", "nsaid")
