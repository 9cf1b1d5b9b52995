"""Names of medicines: read, read with a note, asked about, refused, or left as they are."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import Case, CaseError, read
from lenitive.pharmacology.interactions import names
from lenitive.pharmacology.interactions.names import CLEAR, known, read_name
from lenitive.pharmacology.interactions.records import Medicine, classes, groups, medicines, studied
from lenitive.pharmacology.subject import DrugTaken
from rule_files import invented

ROW = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "oral", "amount": "25 mg"}


def case(*drugs: Any) -> Case:
    return read(
        from_plain({"subject": {"weight_kg": 70, "age_y": 45, "sex": "female", "drugs": list(drugs)}, "regimen": [ROW]})
    )


def problems(*drugs: Any) -> list[tuple[str, str]]:
    with pytest.raises(CaseError) as caught:
        case(*drugs)
    return [(problem.code, problem.text) for problem in caught.value.reasons]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("clarithromycin", "clarithromycin"),
        ("  CLARITHROMYCIN ", "clarithromycin"),
        ("St. Johns Wort", "st john's wort"),
        ("St John\u2019s wort", "st john's wort"),
        ("clarithromycin 500 mg BID", "clarithromycin"),
        ("morphine sulfate ER 15mg", "morphine"),
        ("rifampicin 600mg/day", "rifampicin"),
    ],
)
def test_case_marks_strengths_and_salts_do_not_count(written: str, name: str) -> None:
    found = case(written)
    assert found.subject.drugs == (DrugTaken(name),)
    assert found.notes == () and known(written) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("clarithromicin", "clarithromycin"),
        ("Biaxin", "clarithromycin"),
        ("grapefruit", "grapefruit juice"),
        ("rifampin", "rifampicin"),
        ("rifampicine", "rifampicin"),
        ("adrenaline", "epinephrine"),
        ("Xanax", "alprazolam"),
        ("saint johns wart", "st john's wort"),
    ],
)
def test_another_name_or_a_slip_is_read_with_a_note_that_is_shown(written: str, name: str) -> None:
    found = case(written)
    assert found.subject.drugs == (DrugTaken(name),)
    assert [note.code for note in found.notes] == ["drug-read-as"]
    assert written in found.notes[0].text and name in found.notes[0].text
    assert found.inputs["subject"]["drugs"] == [{"name": name}]


@pytest.mark.parametrize(
    ("written", "may_be"),
    [
        ("erithromycin", "erythromycin"),
        ("rifampcin", "rifampicin or rifamycin"),
        ("lidocaine cream", "lidocaine"),
        ("no alcohol at all", "alcohol"),
        ("xanex", "alprazolam"),
        ("paxlovid and wine", "ritonavir or alcohol"),
    ],
)
def test_what_may_be_several_or_is_only_half_alike_is_asked_about(written: str, may_be: str) -> None:
    ((code, sentence),) = problems(written)
    assert code == "drug-unclear" and may_be in sentence.replace(", ", " or ") and "(not listed)" in sentence


def test_the_way_out_of_the_question_is_to_say_that_the_medicine_is_not_listed() -> None:
    assert case("erithromycin (not listed)").subject.drugs == (DrugTaken("erithromycin"),)
    assert case("Clarithromycin (not listed)").subject.drugs == (DrugTaken("clarithromycin"),)


@pytest.mark.parametrize("written", ["zyxomab", "Ms Smith", "ケタラミン", "500 mg", "-", "q" * 80])
def test_a_name_like_none_of_the_list_stays_as_it_was_written(written: str) -> None:
    assert case(written).subject.drugs == (DrugTaken(written),)


@pytest.mark.parametrize(
    "drugs",
    [
        ("clarithromycin", "Biaxin"),
        ("rifampin", {"name": "rifampicin", "from": "3 d"}),
        ("zyxomab", "Zyxo-mab"),
        ({"name": "alcohol", "until": "1 h"}, {"name": "wine", "from": "2 d"}),
    ],
)
def test_one_medicine_stands_in_a_case_once_whatever_its_names_and_dates(drugs: tuple[Any, ...]) -> None:
    ((code, sentence),) = problems(*drugs)
    assert code == "drug-twice" and "keep one entry" in sentence


@pytest.mark.parametrize("written", ["ketamine", "Spravato", "esketamine"])
def test_ketamine_itself_is_a_row_and_no_medicine_beside_it(written: str) -> None:
    ((code, sentence),) = problems(written)
    assert code == "drug-is-ketamine" and "row of the regimen" in sentence


def test_a_medicine_that_stops_before_it_starts_is_refused() -> None:
    assert [code for code, _ in problems({"name": "rifampicin", "from": "3 d", "until": "1 d"})] == ["wrong-order"]


def test_every_name_of_the_list_is_read_as_its_own_medicine() -> None:
    for medicine in medicines().values():
        for written in (medicine.name, *medicine.others):
            assert read_name(written).name == medicine.name, written


def test_no_two_medicines_of_the_list_are_near_enough_to_be_taken_for_one_another() -> None:
    letters = list(names._index().items())
    near = [
        (one, other)
        for (one, first), (other, second) in combinations(letters, 2)
        if first != second and DamerauLevenshtein.normalized_similarity(one, other) >= CLEAR
    ]
    assert near == []


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.sampled_from(sorted(medicines())), st.integers(0, 30), st.sampled_from("aeiourstn"))
def test_one_wrong_letter_is_never_read_as_another_medicine(name: str, place: int, letter: str) -> None:
    """It is read as the one that was meant, or asked about, or (a short name) left as it is."""
    place %= len(name)
    found = read_name(name[:place] + letter + name[place + 1 :])
    assert found.name == name or found.how in ("unclear", "not listed") or found.name in medicines()
    if found.how == "near":
        assert found.name == name


def test_every_group_of_every_medicine_is_known() -> None:
    elsewhere = {"ketamine", "ssri", "snri", "serotonergic"}  # the last three: said beside a cream
    for medicine in medicines().values():
        assert set(medicine.groups) <= set(classes()) | set(groups()) | elsewhere, medicine.name
    assert set(studied()) <= set(medicines())


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ("MAOI", "mao inhibitor"),
        ("Opioids", "opioid"),
        ("benzodiazepine", "benzodiazepine"),
        ("SSRI", "ssri"),
        ("SSRIs", "ssri"),
        ("SNRI", "snri"),
        ("TCA", "tricyclic antidepressant"),
        ("stimulants", "psychostimulant"),
        ("strong CYP3A4 inhibitor", "strong cyp3a4 inhibitor"),
    ],
)
def test_a_whole_group_may_be_named_in_place_of_a_medicine(written: str, group: str) -> None:
    assert case(written).subject.drugs == (DrugTaken(group),) and medicines()[group].is_class


@pytest.mark.parametrize("written", ["vitamin c", "Vitamin K", "vitaminc", "vitamin b12", "theo-42"])
def test_a_name_that_differs_in_a_whole_word_is_another_medicine(written: str) -> None:
    found = case(written)
    assert found.subject.drugs == (DrugTaken(written),) and found.notes == ()


def test_a_slip_within_a_name_of_several_words_is_still_a_slip() -> None:
    assert read_name("vitamine d").name == "vitamin d" and read_name("st johns wurt").name == "st john's wort"


def test_a_text_far_too_long_for_a_name_is_not_compared_with_anything() -> None:
    assert read_name("clarithromicin" * 7).how == "not listed"


def test_a_name_cannot_be_given_to_two_medicines_in_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = invented("policy", "policy")
    twice = {name: Medicine(name=name, also=("Same",), groups=(), rule=rule) for name in ("one", "two")}
    monkeypatch.setattr(names, "medicines", lambda: twice)
    with pytest.raises(ValueError, match="belongs to two medicines"):
        names._index.__wrapped__()
