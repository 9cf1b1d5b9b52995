"""What a prediction says of the medicines beside ketamine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.records import groups, medicines
from lenitive.pharmacology.interactions.said import cautions
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.roads import ROADS, with_roads
from lenitive.pharmacology.prediction import Caution
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.sources import SOURCES
from lenitive.pharmacology.subject import DrugTaken
from pharmacology.interactions.measuring import MAN

ORAL = DoseRow("oral", "s-ketamine", 50.0)
NASAL = DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0)
VEIN = DoseRow("iv", "s-ketamine", 20.0)
FILM = DoseRow("sublingual", "s-ketamine", 50.0, product="film")


def said(
    *drugs: str | DrugTaken, rows: tuple[DoseRow, ...] = (ORAL,), model: str | Model = "perez_ruixo_2021"
) -> list[Caution]:
    taken = tuple(drug if isinstance(drug, DrugTaken) else DrugTaken(drug) for drug in drugs)
    chosen = PUBLISHED[model] if isinstance(model, str) else model
    return list(cautions(chosen, (), replace(MAN, drugs=taken), Regimen(rows), 48.0))


def only(found: list[Caution]) -> Caution:
    (caution,) = found
    return caution


def codes(found: list[Caution]) -> list[str]:
    return [caution.code for caution in found]


def test_nobody_else_nothing_said() -> None:
    assert said() == []


def test_a_published_row_is_said_with_its_numbers_and_its_source() -> None:
    caution = only(said("clarithromycin"))
    assert caution.code == "interaction-published" and caution.source == "S83"
    for words in ("2.6 times", "3.6 times", "empirical", "4 days", "54 % lower"):
        assert words in caution.sentence
    assert "2.4 to 3.6" in only(said("grapefruit juice")).sentence


def test_a_remembered_row_says_that_it_must_be_verified() -> None:
    caution = only(said("clarithromycin", rows=(NASAL,)))
    assert caution.code == "interaction-published" and caution.source == "recalled"
    assert "1.04 times" in caution.sentence and "verify" in caution.sentence


def test_a_derived_route_says_so_and_quotes_the_words_of_the_source() -> None:
    caution = only(said("ticlopidine", rows=(NASAL,)))
    assert caution.code == "interaction-derived" and '"minor"' in caution.sentence and "S88" in caution.sentence
    assert caution.sentence.index("minor") < caution.sentence.index("1.42") and "too high" in caution.sentence
    assert '"small compared with oral' in only(said("rifampicin", rows=(VEIN,))).sentence


def test_a_vein_swallows_less_than_the_nose_so_the_word_for_the_nose_is_quoted_there_too() -> None:
    sentence = only(said("ticlopidine", rows=(VEIN,))).sentence
    assert 'the word "minor" for nasal ketamine' in sentence and "oral row alone" in sentence
    assert "minor" not in only(said("ticlopidine")).sentence


def test_a_bounded_route_names_the_row_that_bounds_it() -> None:
    caution = only(said("clarithromycin", rows=(VEIN,)))
    assert caution.code == "interaction-bounded" and "nasal" in caution.sentence and "1.04" in caution.sentence


def test_a_strong_inhibitor_that_was_seen_to_do_nothing_is_shown_as_that() -> None:
    caution = only(said("itraconazole"))
    assert caution.code == "interaction-near-one" and "its class is no magnitude" in caution.sentence


def test_two_products_of_one_route_that_say_the_same_say_it_once() -> None:
    roads = (ROADS["oral_chong_2006"], ROADS["oral_yanagihara_2003"])
    rows = tuple(DoseRow("oral", "s-ketamine", 50.0, product=product) for product in ("solution", "tablet"))
    person = replace(MAN, drugs=(DrugTaken("clarithromycin"),))
    model = with_roads(PUBLISHED["otto_2021"], list(roads))
    assert codes(list(cautions(model, roads, person, Regimen(rows), 48.0))) == ["interaction-published"]


def test_a_medicine_of_which_only_the_class_is_known_is_unknown_and_has_no_number() -> None:
    up, down = only(said("ketoconazole")), only(said("carbamazepine"))
    assert up.code == down.code == "interaction-unknown"
    assert "higher" in up.sentence and "lower" in down.sentence and "not published" in up.sentence
    assert "times" not in up.sentence


def test_several_medicines_several_routes_and_what_they_rest_on() -> None:
    found = said("clarithromycin", "rifampicin", rows=(ORAL, NASAL, VEIN))
    assert codes(found).count("interactions-combined") == 1 and len(found) == 7
    assert "interactions-combined" not in codes(said("clarithromycin", "itraconazole"))


def test_times_of_building_up_and_fading_are_said_with_their_date() -> None:
    both = said(DrugTaken("rifampicin", 12.0, 40.0))[1]
    assert both.code == "interaction-timing" and "2026-11-23" in both.sentence and "verify" in both.sentence
    assert "12 h" in both.sentence and "half-time 48 h" in both.sentence and "40 h" in both.sentence
    assert "in full from the start" in said(DrugTaken("rifampicin", None, 40.0))[1].sentence
    assert codes(said(DrugTaken("rifampicin", 60.0))) == ["drug-after-end"]
    assert codes(said(DrugTaken("morphine", 60.0))) == ["drug-after-end"]


def test_racemate_says_that_the_ratios_are_those_of_s_ketamine() -> None:
    assert "interaction-s-only" in codes(said("clarithromycin", rows=(replace(ORAL, form="racemate"),)))


def test_a_film_says_that_its_swallowed_part_never_was_ketamine_in_this_model() -> None:
    assert "interaction-film-swallowed" in codes(said("clarithromycin", rows=(FILM,), model="simons_2022"))
    assert "interaction-film-swallowed" not in codes(said("clarithromycin", rows=(VEIN,), model="simons_2022"))


def test_a_model_of_ones_own_says_that_nothing_was_computed() -> None:
    own = replace(PUBLISHED["otto_2021"], name="mine")
    assert codes(said("clarithromycin", rows=(VEIN,), model=own)) == ["interaction-not-computed"]


@pytest.mark.parametrize(
    ("drugs", "code", "source", "words"),
    [(("morphine", "Valium", "wine"), "with-sedation", "S24", "morphine, diazepam and alcohol"),
     (("phenelzine",), "with-pressure-closely", "S24", "closely"),
     (("Ritalin",), "with-pressure-closely", "S24", "closely"),
     (("levothyroxine", "vasopressin"), "with-pressure", "S73", "levothyroxine and vasopressin"),
     (("ergometrine",), "with-pressure", "S73", "blood pressure"),
     (("theophylline",), "with-seizures", "recalled", "seizure"),
     (("epinephrine",), "with-pressure-and-pulse", "recalled", "heart rate"),
     (("lamotrigine",), "with-weaker-effect", "recalled", "blunt")],
)  # fmt: skip
def test_what_acts_beside_ketamine_is_said_once_per_effect(
    drugs: tuple[str, ...], code: str, source: str, words: str
) -> None:
    caution = next(caution for caution in said(*drugs) if caution.code == code)
    assert caution.source == source and words in caution.sentence
    assert codes(said(*drugs)).count(code) == 1


def test_a_cream_with_amitriptyline_is_said_to_double_a_serotonergic_medicine() -> None:
    cream = Cream(5.0, 100.0, "lipoderm", partners_mg=(("amitriptyline", 100.0), ("lidocaine", 250.0)))
    rows = (DoseRow("topical", "racemate", 500.0, cream=cream),)
    for name in ("sertraline", "duloxetine", "venlafaxine", "ssri"):
        assert codes(said(name, rows=rows, model="otto_2021")) == ["with-cream-doubles"]
    assert codes(said("tramadol", rows=rows, model="otto_2021")) == ["with-sedation", "with-cream-doubles"]
    plain = (DoseRow("topical", "racemate", 500.0, cream=replace(cream, partners_mg=())),)
    assert codes(said("sertraline", rows=plain, model="otto_2021")) == ["drug-not-listed"]


def test_who_belongs_to_a_group_is_said_to_be_recalled_unless_the_group_itself_was_named() -> None:
    for name in ("morphine", "ketoconazole"):
        assert "membership recalled: verify" in only(said(name)).sentence
    for name in ("opioid", "strong cyp3a4 inhibitor"):
        assert "membership" not in only(said(name)).sentence


@pytest.mark.parametrize("name", ["zyxomab", "amlodipine", "sertraline"])
def test_a_medicine_of_which_nothing_is_known_is_named_and_that_is_not_no_interaction(name: str) -> None:
    caution = only(said(name))
    assert caution.code == "drug-not-listed" and name in caution.sentence
    assert "does not mean that there is no interaction" in caution.sentence


def test_every_source_of_every_caution_is_in_the_list_of_sources() -> None:
    for name in medicines():
        for caution in said(name, rows=(ORAL, NASAL, VEIN)):
            assert caution.source in SOURCES or caution.source == "policy"
    assert all(group.source in SOURCES for group in groups().values())
