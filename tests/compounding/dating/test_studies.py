"""The rows of rules/stability.yaml: all there, as the evidence has them, and days rounded down."""

from __future__ import annotations

from fractions import Fraction

import pytest

from compounding.mixtures import STUDY, changed
from lenitive.compounding.dating.studies import Partner, StudiedVehicle, shipped, vehicle
from lenitive.units import Quantity

BY_NAME = {each.name: each for each in shipped()}
# id: (result, days, of the row's whole days what counts)
ROWS = {
    "ket_oral_10_2-8": ("met", 90, 90), "ket_oral_10_22-25": ("met", 90, 90), "ket_oral_50_2-8": ("met", 90, 90),
    "ket_oral_50_22-25": ("met", 90, 90), "ket_nacl_10": ("met", 90, 90), "ket_pca_1_room": ("not stated", 28, None),
    "ket_pca_1_33": ("not stated", 7, None), "ket_xyl_room_1mo": ("met", 30, 30),
    "ket_xyl_room_2mo": ("failed", 60, 30), "ket_xyl_4c_3mo": ("met", 90, 90), "ket_topical_gap": ("no data", 35, 35),
    "six_gaba_lipobase": ("range", 7, 7), "six_nogaba_lipobase": ("met", 120, 120),
    "six_gaba_lipoderm": ("range", 7, 7), "six_nogaba_lipoderm": ("met", 120, 120), "six_gaba_plo": ("range", 7, 7),
    "six_nogaba_plo": ("met", 120, 120), "keto10_lipoderm": ("met", "109.94", 109),
    "keto10_lipobase": ("met", "85.9", 85), "keto10_plo": ("met", "44.81", 44), "ami_lipoderm": ("met", 90, 90),
    "ami_mediflo30": ("met", 90, 90), "ami_emollient": ("failed", None, None), "ami2_cold_2_8": ("met", 60, 60),
    "ami2_cold_30": ("met", 60, 60), "ami2_plo_30": ("met", 14, 14), "ami2_plo_40": ("met", 14, 14),
    "gaba_lipoderm_column": ("disputed", 180, None),
}  # fmt: skip


def test_every_study_of_the_evidence_is_on_file_with_its_days() -> None:
    assert {each.name for each in shipped()} == set(ROWS) and len(shipped()) == 28
    for name, (result, days, counted) in ROWS.items():
        row = BY_NAME[name]
        assert (row.result, row.days) == (result, None if days is None else Fraction(days)), name
        assert row.whole_days == counted and row.source, name


def test_no_study_is_said_to_be_stability_indicating_or_to_show_antimicrobial_effectiveness() -> None:
    assert {(each.is_stability_indicating, each.is_antimicrobially_effective) for each in shipped()} == {(None, None)}


def test_a_range_is_from_seven_to_forty_nine_days_beside_five_partners() -> None:
    row = BY_NAME["six_gaba_plo"]
    assert (row.most_days, row.salt, row.strength, row.temperature) == (49, None, None, None)
    assert [each.name for each in row.partners] == ["amitriptyline", "baclofen", "clonidine", "ketoprofen", "lidocaine"]
    assert all(each.salt is None and each.strength is None for each in row.partners)


def test_what_a_row_states_is_read_and_what_it_does_not_is_none() -> None:
    oral = BY_NAME["ket_oral_10_22-25"]
    assert (oral.strength, oral.container) == (Quantity(10, "mg/mL"), "amber polypropylene")
    assert (oral.low_c, oral.high_c, oral.temperature) == (22, 25, "22-25 C")
    assert oral.limit == "remaining at least 98 %" and oral.note.startswith("pH stable") and oral.rule.verify
    assert (BY_NAME["ket_nacl_10"].low_c, BY_NAME["ket_nacl_10"].temperature) == (None, "ambient")
    assert BY_NAME["ami2_plo_30"].salt == "hydrochloride" and BY_NAME["ami_lipoderm"].limit == ""
    assert BY_NAME["ket_xyl_4c_3mo"].partners == (Partner("xylazine", None, Quantity(4, "mg/mL")),)
    assert BY_NAME["keto10_plo"].strength == Quantity(10, "% w/w") and not BY_NAME["keto10_plo"].partners


def test_the_gap_of_topical_ketamine_is_a_policy_about_a_kind_of_vehicle() -> None:
    gap = BY_NAME["ket_topical_gap"]
    assert (gap.rule.tag, gap.rule.verify) == ("policy", True)
    assert (gap.vehicle_kind, gap.routes) == ("semisolid", ("topical", "transdermal"))
    assert {each.rule.tag for each in shipped() if each != gap} == {"found", "found-2nd"}  # abstracts, mostly


@pytest.mark.parametrize(
    ("name", "base", "kind"),
    [
        ("Lipoderm ActiveMax", "Lipoderm", "semisolid"),
        ("ActiveMax", "Lipoderm", "semisolid"),
        ("PLO Mediflo 30", "PLO", "semisolid"),
        ("poloxamer 407 gel 20 %", "PLO", "semisolid"),
        ("cold cream", "cold cream", "semisolid"),
        ("sodium chloride 0.9 %", "sodium chloride 0.9 %", "solution"),
        ("cream (unnamed)", None, "semisolid"),
        ("Cream_base", None, "semisolid"),
        ("cream of our own", "cream of our own", None),
        ("deploy", "deploy", None),
        ("PLOX", "plox", None),
    ],
)
def test_a_vehicle_is_known_by_a_whole_word_and_an_unnamed_one_by_its_whole_name(
    name: str, base: str | None, kind: str | None
) -> None:
    assert vehicle(name) == StudiedVehicle(base, kind)


def test_a_study_says_in_one_line_what_was_measured() -> None:
    assert STUDY.sentence == "ketamine 10 % w/w in test gel at 2-8 °C"
    bare = changed(STUDY, strength=None, vehicle=None, temperature=None, partners=(Partner("a"), Partner("b")))
    assert bare.sentence == "ketamine in a vehicle not stated with a, b"


def test_days_are_rounded_down_and_a_study_without_days_counts_none() -> None:
    assert changed(STUDY, days=Fraction(10999, 100)).whole_days == 109
    assert changed(STUDY, days=None).whole_days is None
