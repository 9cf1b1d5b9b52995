"""A hundred people: counts, where they come from, and sentences that a patient can read."""

from __future__ import annotations

import re

import numpy as np
import pytest

from lenitive.evidence import sources
from lenitive.pharmacology.answers.out_of_100 import OutOf100
from lenitive.pharmacology.effects.anchors import nasal_peak_ng_per_ml
from lenitive.pharmacology.effects.chances import People
from lenitive.pharmacology.effects.incidence import INCIDENCE, compared_row
from lenitive.pharmacology.effects.outcomes import meaning_of
from lenitive.pharmacology.effects.parameters import drawn
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import DoseRow
from pharmacology.effects.people import CREAM, DAYS, DRIP, SPRAY, TABLET, TEN_DAYS, context

NAMES = ("relief", "dissociation", "sedation", "nausea", "pressure_ge_20", "pressure_ge_40")
SWALLOWED = DoseRow("oral", "racemate", 25.0)
TAUGHT = re.compile(r"\b(?:IV )?infusions?\b|\bplacebo\b|\bdetached\b|\bstomach\b")  # of the clinic: decision 95


def by_name(row: DoseRow, peak_s: float = 0.0, people: People | None = None) -> dict[str, OutOf100]:
    return {one.name: one for one in meaning_of(context(row, peak_s, people=people))}


def crowd(peak_s: float, n: int = 4000) -> People:
    values = drawn(Population(n, parameter=False), range(n))
    levels = np.full(n, peak_s)
    return People({"ketamine": levels, "s_ketamine": levels, "systolic_rise_mmhg": np.full(n, 11.5)}, values)


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower())
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and len(groups) > 1
    return max(1, len(groups) - silent)


def grade(text: str) -> float:
    """Flesch-Kincaid; a number is read as one word of two syllables."""
    sentences = [part for part in re.split(r"[.!?]", text) if part.strip()]
    words = [word for part in sentences for word in re.findall(r"[A-Za-z']+|\d+", part)]
    sounds = sum(2 if word.isdigit() else syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * sounds / len(words) - 15.59


@pytest.mark.parametrize("row", [DRIP, SPRAY, TABLET, DAYS, TEN_DAYS, CREAM])
def test_every_regimen_says_the_same_six_outcomes_benefit_first(row: DoseRow) -> None:
    found = meaning_of(context(row, 80.0))
    assert tuple(one.name for one in found) == NAMES
    assert [one.is_benefit for one in found] == [True] + [False] * 5


@pytest.mark.parametrize("row", [DRIP, SPRAY, TABLET, DAYS, CREAM])
def test_sentences_about_people_are_short_and_the_words_of_the_clinic_are_their_only_hard_ones(row: DoseRow) -> None:
    for one in meaning_of(context(row, 80.0)):
        assert max(len(part.split()) for part in one.sentence.split(". ")) <= 15, one.sentence
        plain = TAUGHT.sub("word", one.sentence)
        assert grade(plain) <= 6.0, (grade(plain), one.sentence)


def test_the_groups_of_the_label_come_out_again_at_their_own_peak() -> None:
    found = by_name(SPRAY, nasal_peak_ng_per_ml())
    counts = {name: (found[name].with_drug, found[name].without) for name in NAMES[1:4]}
    assert counts == {"dissociation": (41, 9), "sedation": (23, 9), "nausea": (28, 9)}
    assert (found["pressure_ge_40"].with_drug, found["pressure_ge_40"].without) == (8, 2)
    assert {found[name].origin for name in NAMES[1:]} == {"typical person"}


def test_with_people_the_counts_are_theirs_and_say_so() -> None:
    found = by_name(SPRAY, 0.0, crowd(nasal_peak_ng_per_ml()))
    assert (found["dissociation"].with_drug, found["pressure_ge_40"].with_drug) == (41, 8)
    assert found["dissociation"].origin == "simulated people" and "4000" in found["dissociation"].note


def test_relief_by_route_is_the_published_count() -> None:
    relief = {
        name: by_name(row, 230.0)["relief"]
        for name, row in {"days": DAYS, "single": DRIP, "cream": CREAM, "spray": SPRAY, "tablet": SWALLOWED}.items()
    }
    counts = {name: (one.with_drug, one.without) for name, one in relief.items()}
    assert counts["days"] == (67, 23) and counts["single"] == (51, 19) and counts["cream"] == (36, 28)
    assert counts["spray"] == counts["tablet"] == (None, None)
    assert {relief[name].origin for name in ("days", "single", "cream")} == {"published incidence"}
    assert relief["spray"].origin == "not published" and "do not know" in relief["spray"].sentence


def test_an_infusion_over_days_too_weak_for_one_point_has_no_count() -> None:
    assert by_name(DAYS, 0.5)["relief"].with_drug is None


def test_r_ketamine_alone_borrows_no_count_of_relief() -> None:
    alone = DoseRow("iv", "r-ketamine", 50.0, duration_h=1.0)
    assert by_name(alone, 0.0)["relief"].with_drug is None


def test_the_infusion_over_days_is_held_against_its_own_placebo() -> None:
    found = by_name(DAYS, 22.2e3 / 95.2)
    assert (found["dissociation"].with_drug, found["dissociation"].without) == (76, 18)
    assert (found["nausea"].with_drug, found["nausea"].without) == (63, 17)


def test_a_cream_that_hardly_gets_in_adds_nobody_to_the_background() -> None:
    found = by_name(CREAM, 0.2)
    assert all(found[name].with_drug == found[name].without for name in NAMES[1:])


def test_a_model_of_the_racemate_as_one_substance_counts_half_of_it_as_s() -> None:
    n = 200
    values = drawn(Population(n, parameter=False), range(n))
    rises = {"systolic_rise_mmhg": np.zeros(n)}
    halves = np.full(n, 80.0)
    one = by_name(DRIP, 0.0, People({"ketamine": 2 * halves, **rises}, values))
    two = by_name(
        DRIP, 0.0, People({"ketamine": 2 * halves, "s_ketamine": halves, "r_ketamine": halves, **rises}, values)
    )
    assert one["dissociation"].with_drug == two["dissociation"].with_drug


def test_every_row_of_the_tables_has_a_listed_source_and_a_tag() -> None:
    for row in INCIDENCE:
        assert row.source in sources() and 0 < row.with_drug < 1
        assert row.tag.startswith(("found", "recalled")) and row.verify == row.tag.startswith("recalled")
    with pytest.raises(KeyError):
        compared_row("relief by magic")
