"""Who an ingredient is: names, forms, salt factors, and the facts that warnings rest on."""

import pytest

from lenitive.compounding.ingredients import Named, all_ingredients, eutectic_pairs, find
from lenitive.compounding.rounding import half_up
from lenitive.reasons import Reason

# evidence/compounding 3.1: salt over base, five places.
FACTORS = {
    "ketamine hydrochloride": "1.15337",
    "lidocaine hydrochloride anhydrous": "1.15559",
    "lidocaine hydrochloride monohydrate": "1.23244",
    "amitriptyline hydrochloride": "1.13143",
    "cyclobenzaprine hydrochloride": "1.13239",
    "clonidine hydrochloride": "1.15846",
    "diclofenac sodium": "1.07422",
    "tetracaine hydrochloride": "1.13792",
    "bupivacaine hydrochloride monohydrate": "1.18885",
}


@pytest.mark.parametrize("name", FACTORS)
def test_molecular_weights_give_the_published_salt_factor(name: str) -> None:
    found = find(name)
    assert isinstance(found, Named) and found.form and found.form.mw
    base = found.ingredient.base
    assert base and base.mw and half_up(found.form.mw / base.mw, 5) == FACTORS[name]


def test_every_cas_number_has_its_check_digit() -> None:
    for ingredient in all_ingredients().values():
        for form in ingredient.forms:
            if form.cas:
                *digits, check = (int(digit) for digit in form.cas.replace("-", ""))
                assert sum(place * digit for place, digit in enumerate(reversed(digits), 1)) % 10 == check, form.name


@pytest.mark.parametrize("name", ["Ketamine HCl", "ketamine hydrochloride", "KETAMINE  hcl"])
def test_a_name_with_its_salt_is_one_form(name: str) -> None:
    found = find(name)
    assert isinstance(found, Named) and found.form
    assert (found.ingredient.name, found.form.name, found.form.kind) == ("ketamine", "ketamine hydrochloride", "salt")


def test_a_bare_name_says_no_form_when_there_are_several() -> None:
    assert find("ketamine") == Named(all_ingredients()["ketamine"], None)


def test_a_bare_name_is_its_form_when_there_is_only_one() -> None:
    found = find("gabapentin")
    assert isinstance(found, Named) and found.form and found.form.kind == "only"


@pytest.mark.parametrize("written", ["ketmine", "lidocain hydrochlorid", "clonidin", "unobtainium"])
def test_a_name_that_is_not_known_is_answered_with_every_drug_and_none_is_picked_out(written: str) -> None:
    refused = find(written)
    assert isinstance(refused, Reason) and refused.code == "ingredient-unknown"
    assert "Drugs: ketamine, lidocaine, amitriptyline" in refused.text and "meant" not in refused.text
    assert all(one.name in refused.text for one in all_ingredients().values() if one.is_active)


def test_a_salt_with_several_hydrates_says_no_form() -> None:
    assert find("lidocaine HCl") == Named(all_ingredients()["lidocaine"], None)


def test_a_name_like_none_says_where_to_add_it() -> None:
    refused = find("unobtainium" * 20)
    assert isinstance(refused, Reason) and refused.severity == "stop" and "`lenitive ingredients new`" in refused.text
    assert len(refused.text) < 700 and "unobtainium" * 8 not in refused.text


def test_a_form_is_found_by_its_synonym_and_by_no_other_drugs_name() -> None:
    ketamine = all_ingredients()["ketamine"]
    form = ketamine.form("Ketamine HCl")
    assert form and form.name == "ketamine hydrochloride"
    assert ketamine.form("lidocaine base") is None


def test_what_has_a_base_and_a_salt_needs_a_basis() -> None:
    needing = {name for name, one in all_ingredients().items() if one.needs_basis}
    assert {"ketamine", "lidocaine", "amitriptyline", "prilocaine"} <= needing
    assert not {"gabapentin", "baclofen", "ketoprofen", "PLO"} & needing


def test_the_injection_brings_its_preservative_and_is_labeled_as_base() -> None:
    found = find("ketalar")
    assert isinstance(found, Named) and found.form
    assert found.form.labeled_as == "as_base" and found.form.brings[0].what == "benzethonium chloride"


def test_flags_choose_the_warnings() -> None:
    known = all_ingredients()
    assert known["ketamine"].schedule == "CIII" and known["ketamine"].sedates
    assert known["ketoprofen"].is_nsaid and "2 weeks" in (known["ketoprofen"].photosensitizes or "")
    assert known["lidocaine"].is_local_anesthetic and known["baclofen"].is_muscle_relaxant
    assert known["clonidine"].child_hazard and known["carbamazepine"].is_hazardous
    assert known["ketoprofen"].is_active and not known["PLO"].is_active
    assert known["ketoprofen"].needs_protection_from_light and not known["baclofen"].needs_protection_from_light


def test_what_a_vehicle_is_made_of_stays_open_where_it_was_not_published() -> None:
    known = all_ingredients()
    assert known["purified water"].is_aqueous is True and known["purified water"].is_preserved is False
    assert known["Lipoderm"].is_aqueous is None and known["Lipoderm"].water_activity is None


def test_pairs_that_melt_together_are_known() -> None:
    assert frozenset({"lidocaine", "prilocaine"}) in eutectic_pairs()


def test_sources_say_what_is_still_to_be_verified() -> None:
    assert any(source.endswith("†") for source in all_ingredients()["ketamine"].sources)
