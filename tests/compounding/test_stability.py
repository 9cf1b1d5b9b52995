"""Which studies speak of a preparation: what shortens, what alone may lengthen, and what is said aloud."""

from __future__ import annotations

from fractions import Fraction

import pytest

from compounding.mixtures import (
    BACLOFEN,
    BACLOFEN_STUDY,
    BASE,
    BESIDE_BACLOFEN,
    FAR,
    GEL,
    KETAMINE,
    STUDY,
    TEN_PERCENT,
    changed,
    with_lots,
)
from lenitive.compounding.beyond_use import Component, Preparation
from lenitive.compounding.dating.studies import Evidence, Partner
from lenitive.compounding.stability import differences, findings, is_about, longest_supported, remarks
from lenitive.reasons import Reason
from lenitive.units import Quantity

PAIR = with_lots(KETAMINE, BACLOFEN)
SILENT = "stability-indicating method"
GROWTH = "antimicrobial effectiveness <51>"


def of(active: str, vehicle: str | None, *partners: str, **more: object) -> Preparation:
    """These ingredients in that vehicle, on the skin unless another route is given."""
    lots = tuple(Component(name, name, FAR) for name in (active, *partners))
    return Preparation(lots, "aqueous_preserved", vehicle=vehicle, route=str(more.get("route", "topical")))


def worded(preparation: Preparation, *studies: Evidence) -> dict[str, Reason]:
    found = findings(preparation, studies or None)
    return {reason.code: reason for reason in remarks(preparation, found)}


def days(preparation: Preparation, *studies: Evidence) -> dict[str, int | None]:
    return {each.evidence.name: each.days for each in findings(preparation, studies or None)}


# A full match, and every condition of it failing alone.


def test_a_study_of_exactly_this_preparation_differs_in_nothing() -> None:
    assert differences(STUDY, GEL) == ()
    assert differences(BESIDE_BACLOFEN, PAIR) == () and differences(BACLOFEN_STUDY, PAIR) == ()


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"salt": None}, "salt"),
        ({"salt": "none"}, "salt"),
        ({"strength": None}, "strength"),
        ({"strength": Quantity(9, "% w/w")}, "strength"),
        ({"strength": Quantity(100, "mg/mL")}, "strength"),
        ({"vehicle": None}, "vehicle"),
        ({"vehicle": "test gel 2"}, "vehicle"),
        ({"partners": (Partner("baclofen", "none", Quantity(2, "% w/w")),)}, "partners"),
        ({"container": None}, "container"),
        ({"container": "polypropylene"}, "container"),
        ({"low_c": None}, "temperature"),
        ({"high_c": None}, "temperature"),
        ({"low_c": Fraction(19, 10)}, "temperature"),
        ({"high_c": Fraction(81, 10)}, "temperature"),
        ({"result": "range"}, "result"),
        ({"result": "failed"}, "result"),
        ({"is_stability_indicating": None}, SILENT),
        ({"is_stability_indicating": False}, SILENT),
        ({"is_antimicrobially_effective": None}, GROWTH),
        ({"is_antimicrobially_effective": False}, GROWTH),
    ],
)
def test_a_study_that_differs_or_is_silent_in_one_point_does_not_match(changes: dict[str, object], what: str) -> None:
    study = changed(STUDY, **changes)
    assert differences(study, GEL) == (what,)
    found = findings(GEL, [study])
    assert not any(each.matches for each in found) and longest_supported(GEL, found) is None


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"components": (changed(KETAMINE, form=None), BASE)}, "salt"),
        ({"components": (changed(KETAMINE, form="ketamine"), BASE)}, "salt"),
        ({"components": (KETAMINE, changed(KETAMINE, form="ketamine"), BASE)}, "salt"),
        ({"components": (changed(KETAMINE, strength=None), BASE)}, "strength"),
        ({"components": (KETAMINE, changed(KETAMINE, strength=Quantity(5, "% w/w")), BASE)}, "strength"),
        ({"components": (KETAMINE, BACLOFEN, BASE)}, "partners"),
        ({"container": None}, "container"),
        ({"container": "amber glass"}, "container"),
        ({"storage": None}, "temperature"),
        ({"storage": "controlled room temperature"}, "temperature"),
        ({"storage": "freezer"}, "temperature"),
    ],
)
def test_a_preparation_of_which_one_thing_is_other_or_unknown_is_not_matched(
    changes: dict[str, object], what: str
) -> None:
    assert differences(STUDY, changed(GEL, **changes)) == (what,)


def test_a_vehicle_that_nobody_named_is_not_matched_and_counts_as_a_partner() -> None:
    assert differences(STUDY, changed(GEL, vehicle=None)) == ("vehicle", "partners")


def test_an_excipient_that_was_not_studied_is_a_partner_too() -> None:
    wetting = Component("ethoxydiglycol", "ethoxydiglycol", FAR, is_active=False)
    assert differences(STUDY, with_lots(KETAMINE, wetting)) == ("partners",)


@pytest.mark.parametrize(
    "partner",
    [
        Partner("baclofen", None, Quantity(2, "% w/w")),
        Partner("baclofen", "hydrochloride", Quantity(2, "% w/w")),
        Partner("baclofen", "none", None),
        Partner("baclofen", "none", Quantity(3, "% w/w")),
        Partner("clonidine", "none", Quantity(2, "% w/w")),
    ],
)
def test_every_partner_must_match_in_name_salt_and_strength(partner: Partner) -> None:
    assert differences(changed(BESIDE_BACLOFEN, partners=(partner,)), PAIR) == ("partners",)


def test_a_study_with_one_partner_more_or_less_does_not_match() -> None:
    more = (*BESIDE_BACLOFEN.partners, Partner("clonidine", "none", TEN_PERCENT))
    assert differences(changed(BESIDE_BACLOFEN, partners=more), PAIR) == ("partners",)
    assert differences(STUDY, PAIR) == ("partners",) and differences(BESIDE_BACLOFEN, GEL) == ("partners",)


def test_growth_of_microbes_is_asked_of_what_holds_water_alone() -> None:
    silent = changed(STUDY, is_antimicrobially_effective=None)
    for kind in ("oral_nonaqueous", "other_nonaqueous"):
        assert differences(silent, changed(GEL, type=kind)) == ()
    assert differences(silent, changed(GEL, type="aqueous_unpreserved")) == (GROWTH,)


def test_the_same_thing_said_in_other_words_or_units_matches() -> None:
    lots = (changed(KETAMINE, name="Ketamine", form="KETAMINE  hydrochloride", strength=Quantity(100, "mg/g")),)
    same = changed(GEL, components=(*lots, BASE), vehicle="Test Gel", container="Amber  Polypropylene")
    assert differences(STUDY, same) == ()


def test_the_substance_itself_has_no_salt_whether_or_not_it_is_called_base() -> None:
    for form in ("ketamine", "ketamine base"):
        plain = with_lots(changed(KETAMINE, form=form))
        assert differences(changed(STUDY, salt="none"), plain) == ()
        assert differences(STUDY, plain) == ("salt",)
    monohydrate = with_lots(changed(KETAMINE, form="ketamine hydrochloride monohydrate"))
    assert differences(STUDY, monohydrate) == ("salt",)


def test_a_study_at_the_ends_of_the_storage_range_matches_it() -> None:
    at_25 = changed(STUDY, low_c=Fraction(20), high_c=Fraction(25))
    assert differences(at_25, changed(GEL, storage="controlled room temperature")) == ()
    assert differences(changed(at_25, high_c=Fraction(30)), changed(GEL, storage="controlled room temperature")) != ()


# How long every active is supported.


def test_the_shortest_match_of_the_active_that_keeps_least_is_the_longest_supported() -> None:
    second = changed(BESIDE_BACLOFEN, name="second", days=Fraction(100))
    found = findings(PAIR, [second, BESIDE_BACLOFEN, changed(BACLOFEN_STUDY, days=Fraction(1205, 10))])
    assert longest_supported(PAIR, found) == 90
    assert longest_supported(PAIR, found[:2]) is None and longest_supported(PAIR, found[2:]) is None
    assert longest_supported(PAIR, (found[0], found[2])) == 100


def test_a_match_without_days_supports_nothing() -> None:
    found = findings(GEL, [changed(STUDY, days=None)])
    assert found[0].matches and longest_supported(GEL, found) is None


def test_only_actives_need_a_study() -> None:
    idle = with_lots(KETAMINE, changed(BACLOFEN, is_active=False))
    assert longest_supported(idle, findings(idle, [BESIDE_BACLOFEN])) == 90
    none_active = with_lots(changed(KETAMINE, is_active=False))
    assert longest_supported(none_active, findings(none_active, [STUDY])) is None


# What is about a preparation, and shortens it.


def test_partners_salt_strength_container_and_temperature_do_not_keep_a_study_from_shortening() -> None:
    hot = changed(BESIDE_BACLOFEN, low_c=Fraction(40), high_c=Fraction(40))
    other = changed(hot, salt=None, strength=Quantity(1, "mg/mL"), container=None)
    assert is_about(other, GEL) and days(GEL, other) == {"pair": 90}


def test_a_study_of_another_active_or_another_base_says_nothing() -> None:
    assert not is_about(changed(STUDY, active="clonidine"), GEL)
    assert not is_about(changed(STUDY, vehicle="another gel"), GEL)
    assert days(GEL, changed(STUDY, active="clonidine")) == {}


def test_a_study_whose_base_is_not_stated_is_about_every_base_and_so_is_a_preparation_without_one() -> None:
    assert is_about(changed(STUDY, vehicle=None), GEL) and is_about(STUDY, changed(GEL, vehicle=None))


def test_a_study_of_one_strength_only_is_about_that_strength_or_an_unknown_one() -> None:
    only = changed(STUDY, is_for_this_strength_only=True)
    assert is_about(only, GEL)
    assert is_about(only, with_lots(changed(KETAMINE, strength=None)))
    five = changed(KETAMINE, strength=Quantity(5, "% w/w"))
    assert not is_about(only, with_lots(five)) and is_about(only, with_lots(five, KETAMINE))


@pytest.mark.parametrize("vehicle", ["cream base", "gel", "Transdermal Gel"])
def test_a_base_that_is_only_called_a_cream_may_be_any_cream_that_was_measured(vehicle: str) -> None:
    found = days(of("gabapentin", vehicle))
    assert found == {"six_gaba_lipobase": 7, "six_gaba_lipoderm": 7, "six_gaba_plo": 7, "gaba_lipoderm_column": None}
    remark = worded(of("gabapentin", vehicle))["base-not-named"]
    assert remark.text == (
        f"The base is not named ({vehicle}), so studies in every base that it may be were counted: name the base."
    )
    assert remark.path == "formula.vehicle"


def test_an_unnamed_cream_is_no_solution() -> None:
    assert list(days(of("ketamine", "cream"))) == ["ket_topical_gap"]


def test_a_study_in_an_unnamed_cream_is_about_named_creams_of_that_kind() -> None:
    vague = changed(STUDY, active="gabapentin", vehicle="cream")
    assert is_about(vague, of("gabapentin", "Vanicream")) and not is_about(vague, of("gabapentin", "normal saline"))
    assert not is_about(vague, of("gabapentin", "purified water"))


def test_without_a_vehicle_the_remark_says_that_none_was_given() -> None:
    sentence = worded(of("gabapentin", None))["base-not-named"].text
    assert sentence.startswith("The base is not named (no vehicle given), so")
    assert "base-not-named" not in worded(of("gabapentin", "PLO")) and "base-not-named" not in worded(of("zinc", None))


# The shipped rows, as a pharmacist meets them.


@pytest.mark.parametrize("vehicle", ["Lipobase", "Lipoderm", "PLO", "Lipoderm ActiveMax", "PLO Mediflo 30"])
def test_gabapentin_in_a_measured_base_gets_seven_days_beside_any_partner(vehicle: str) -> None:
    preparation = of("gabapentin", vehicle, "zinc")
    assert 7 in days(preparation).values()
    remark = worded(preparation)["depends-on-partners"]
    assert remark.text in {
        f"In {base}, gabapentin kept 7 to 49 days, depending on base and partners. No study of exactly this mixture is "
        "on file, so the shortest is taken: 7 days."
        for base in ("Lipobase", "Lipoderm", "PLO")
    }
    assert remark.source == "Gorman 2017, Int J Pharm Compd 21(2)†"


def test_a_study_of_exactly_this_mixture_sets_the_range_aside() -> None:
    preparation = with_lots(changed(KETAMINE, name="gabapentin", form="gabapentin"), vehicle="test gel")
    ranged = Evidence("ranged", "gabapentin", "range", "a source", days=Fraction(7), most_days=Fraction(49))
    exact = changed(STUDY, name="exact", active="gabapentin", salt="none", days=Fraction(30))
    later = changed(exact, name="later")
    by_name = {each.evidence.name: each for each in findings(preparation, [ranged, exact, later])}
    assert by_name["ranged"].days is None and by_name["ranged"].set_aside_by == "exact"
    assert by_name["exact"].days == 30 and by_name["exact"].set_aside_by == ""
    assert "depends-on-partners" not in worded(preparation, ranged, exact)
    assert days(preparation, ranged, changed(exact, container=None)) == {"ranged": 7, "exact": 30}
    assert days(preparation, changed(ranged, result="met"), exact) == {"ranged": 7, "exact": 30}


def test_a_study_of_another_active_sets_no_range_aside() -> None:
    ranged = changed(BACLOFEN_STUDY, name="ranged", result="range", days=Fraction(7))
    assert days(PAIR, ranged, BESIDE_BACLOFEN) == {"ranged": 7, "pair": 90}


def test_no_data_on_topical_ketamine_is_said_aloud_and_gives_thirty_five_days_at_most() -> None:
    for vehicle in ("PLO", "Lipoderm", "Vanicream", "cream", "some base of our own", None):
        preparation = of("ketamine", vehicle)
        assert days(preparation)["ket_topical_gap"] == 35
        remark = worded(preparation)["no-stability-data"]
        base = vehicle or "a base not named"
        assert remark.text == f"No stability data for topical ketamine in this base ({base}): 35 days at most."
        assert remark.severity == "caution"


def test_the_gap_of_topical_ketamine_is_not_that_of_a_solution_a_spray_or_a_troche() -> None:
    for vehicle, route in (("normal saline", "oral"), ("aqueous nasal vehicle", "nasal"), (None, "buccal")):
        assert "ket_topical_gap" not in days(of("ketamine", vehicle, route=route))
    unsaid = changed(of("ketamine", None), route=None)
    assert "ket_topical_gap" in days(unsaid)
    assert "ket_topical_gap" not in days(changed(unsaid, vehicle="purified water"))
    assert "ket_topical_gap" in days(changed(unsaid, vehicle="PLO"))


def test_a_study_of_exactly_this_cream_closes_the_gap() -> None:
    gap = Evidence("gap", "ketamine", "no data", "a gap", days=Fraction(35))
    assert days(GEL, gap, STUDY) == {"gap": None, "study": 90} and "no-stability-data" not in worded(GEL, gap, STUDY)
    assert days(GEL, gap) == {"gap": 35}


def test_what_failed_at_two_months_is_limited_to_the_month_at_which_it_was_last_good() -> None:
    assert days(of("ketamine", "injection mixture", "xylazine", route="im")) == {
        "ket_xyl_room_1mo": 30,
        "ket_xyl_room_2mo": 30,
        "ket_xyl_4c_3mo": 90,
    }


def test_a_failure_without_a_time_is_a_warning_and_no_number() -> None:
    preparation = of("amitriptyline", "Emollient Cream")
    assert days(preparation) == {"ami_emollient": None}
    remark = worded(preparation)["not-stable"]
    assert remark.text.startswith("Not kept: amitriptyline in Emollient Cream at 40 °C (not stable).")
    assert "a pharmacist decides" in remark.text and remark.source == "Shakshuki 2019, Int J Pharm Compd 23:82-87†"
    assert "not-stable" not in worded(of("ketamine", "injection mixture"))


def test_a_study_whose_result_is_not_stated_neither_lengthens_nor_shortens() -> None:
    assert days(of("ketamine", "PCA solution", route="iv")) == {"ket_pca_1_room": None, "ket_pca_1_33": None}


def test_the_180_days_of_a_column_are_considered_and_not_used() -> None:
    preparation = of("gabapentin", "Lipoderm")
    assert days(preparation)["gaba_lipoderm_column"] is None
    remark = worded(preparation)["disputed-claim"]
    assert remark.text == (
        "Considered, not used: gabapentin in Lipoderm for up to 180 days, in a column. Gabapentin in Lipoderm measured "
        "7 to 49 days (Gorman 2017): the shorter is taken."
    )
    assert "disputed-claim" not in worded(of("gabapentin", "PLO"))


@pytest.mark.parametrize(("vehicle", "kept"), [("Lipoderm", 109), ("Lipobase", 85), ("PLO", 44)])
def test_ketoprofen_keeps_whole_days_rounded_down_by_its_base(vehicle: str, kept: int) -> None:
    assert list(days(of("ketoprofen", vehicle)).values()) == [kept]


def test_conflicting_studies_of_amitriptyline_in_plo_are_all_counted() -> None:
    assert days(of("amitriptyline", "PLO")) == {"ami_mediflo30": 90, "ami2_plo_30": 14, "ami2_plo_40": 14}
    assert days(of("amitriptyline", "cold cream")) == {"ami2_cold_2_8": 60, "ami2_cold_30": 60}


def test_baclofen_keeps_120_days_in_each_of_the_three_bases() -> None:
    for vehicle in ("Lipobase", "Lipoderm", "PLO"):
        assert list(days(of("baclofen", vehicle)).values()) == [120]


def test_an_active_that_nobody_measured_in_this_base_is_named() -> None:
    remark = worded(of("gabapentin", "PLO", "zinc", "clonidine", "aspirin"))["no-study-on-file"]
    assert remark.text == "No stability study on file for aspirin, zinc in PLO." and remark.severity == "caution"
    assert remark.source == "policy: studies on file"
    assert "no-study-on-file" not in worded(of("gabapentin", "PLO", "clonidine"))
    assert worded(of("zinc", None))["no-study-on-file"].text.endswith("for zinc in a base not named.")


def test_every_remark_on_studies_is_a_warning_and_no_question() -> None:
    found = worded(of("gabapentin", "cream", "ketamine", "zinc")) | worded(of("amitriptyline", "Emollient Cream"))
    assert sorted(found) == [
        "base-not-named",
        "depends-on-partners",
        "disputed-claim",
        "no-stability-data",
        "no-study-on-file",
        "not-stable",
    ]
    assert {reason.severity for reason in found.values()} == {"caution"}


def test_no_shipped_study_matches_anything_in_full() -> None:
    syrup = of("ketamine", "flavored suspending vehicle", route="oral")
    cases = [syrup, of("gabapentin", "PLO"), of("ketoprofen", "PLO")]
    assert not any(each.matches for case in cases for each in findings(case))
