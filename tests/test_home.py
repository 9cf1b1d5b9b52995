"""The pharmacy's own folder: where it is, what is read from it, and that it overrides nothing."""

from pathlib import Path

import pytest

from lenitive.compounding.dating.studies import known_studies
from lenitive.compounding.devices import Printed, printed
from lenitive.compounding.formulas import find_formula, formula_faults, formulary
from lenitive.compounding.ingredients import all_ingredients, find
from lenitive.compounding.own_data import own_prices
from lenitive.home import OWN, OwnFileError, folder_of, own_folder, refresh, shipped_only
from lenitive.sites import all_sites, site_faults, stores
from own_texts import DEVICES, HEAD, INGREDIENTS, PRICES, READY, STORE, STUDIES, put


def test_the_folder_is_where_it_is_named_else_in_the_checkout() -> None:
    root = Path(__file__).resolve().parents[1]
    assert folder_of({"LENITIVE_HOME": "/srv/ours"}) == Path("/srv/ours")
    assert folder_of({}) == folder_of({"LENITIVE_HOME": " "}) == root / "var" / "site"


def test_an_installed_package_uses_the_data_folder_of_its_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("lenitive.home._CHECKOUT", tmp_path)
    assert folder_of({"XDG_DATA_HOME": "/data"}) == Path("/data/lenitive")
    assert folder_of({"XDG_DATA_HOME": "relative"}) == Path.home() / ".local" / "share" / "lenitive"


def test_every_kind_of_own_entry_is_read_and_says_whose_it_is(empty_home: Path) -> None:
    for name, text in (("ingredients", INGREDIENTS), ("devices", DEVICES), ("stability", STUDIES), ("prices", PRICES)):
        put(empty_home, f"{name}.yaml", text)
    put(empty_home, "sites/riverside.yaml", STORE)
    put(empty_home, "formulary/our-cream.yaml", READY)
    assert "our base" not in all_ingredients(), "nothing is seen before somebody looks"
    refresh()
    assert all_ingredients()["our base"].is_own and not all_ingredients()["PLO"].is_own
    assert OWN in all_ingredients()["our base"].sources[0]
    pump, study = printed("Our pump"), known_studies()[-1]
    assert isinstance(pump, Printed) and OWN in pump.source and study.name == "ours-1" and OWN in study.source
    assert "118.40 USD for 25 g" in own_prices("ketamine")[0].price_text and own_prices("lidocaine") == ()
    assert stores()["riverside"].is_own and not stores()["littleton"].is_own
    assert formulary()["our-cream"].is_own and not formulary()["ketamine-10-gel"].is_own
    with shipped_only():
        assert "our base" not in all_ingredients() and "our-cream" not in formulary() and own_folder().folder is None


@pytest.mark.parametrize(
    ("name", "text", "taken"),
    [
        ("ingredients.yaml", INGREDIENTS.replace("our base", "Lignocaine"), "lignocaine"),
        ("ingredients.yaml", INGREDIENTS.replace("our base", "ketamine HCl"), "ketamine hydrochloride"),
        ("ingredients.yaml", INGREDIENTS + "  - {name: our base, role: vehicle}\n", "our base"),
        ("devices.yaml", DEVICES.replace("our pump", "topi-click"), "topi-click"),
        ("stability.yaml", STUDIES.replace("ours-1", "keto10_plo"), "keto10_plo"),
    ],
)
def test_a_name_that_is_taken_is_an_error_with_its_line(empty_home: Path, name: str, text: str, taken: str) -> None:
    path = put(empty_home, name, text)
    refresh()
    reads = {"devices.yaml": lambda: printed("x"), "stability.yaml": known_studies}
    with pytest.raises(OwnFileError, match=f"'{taken}' is taken already: rename this entry") as raised:
        reads.get(name, all_ingredients)()
    assert raised.value.source == str(path) and raised.value.line and raised.value.line >= 7
    assert str(path.parent) not in raised.value.sentence and f"{name}, line" in raised.value.sentence


def test_an_own_formula_or_store_of_a_shipped_name_is_refused_and_the_shipped_one_stands(empty_home: Path) -> None:
    put(empty_home, "formulary/ketamine-10-gel.yaml", READY.replace("our-cream", "ketamine-10-gel"))
    put(empty_home, "sites/littleton.yaml", STORE)
    refresh()
    assert not formulary()["ketamine-10-gel"].is_own and not all_sites()["littleton"].is_own
    fault = str(formula_faults()["ketamine-10-gel"])
    assert "line 1" in fault and "rename this one" in fault
    assert "rename this file" in str(site_faults()[0])


def test_a_broken_own_formula_stops_itself_alone(empty_home: Path) -> None:
    put(empty_home, "formulary/our-cream.yaml", READY.replace("route: topical", "route: sideways"))
    refresh()
    assert "our-cream" not in formulary() and len(formulary()) == 19
    with pytest.raises(OwnFileError, match="line 7"):
        find_formula("our-cream")


def test_a_broken_table_stops_what_needs_it_and_no_shipped_formula(empty_home: Path) -> None:
    put(empty_home, "ingredients.yaml", INGREDIENTS.replace("role", "rolle"))
    refresh()
    with pytest.raises(OwnFileError, match="the key 'rolle' is not known"):
        find("ketamine")
    assert len(formulary()) == 19


@pytest.mark.parametrize(
    ("row", "worded"),
    [
        ("mw: {value: 240, formula: C14H14O3}", "C14H14O3 weighs 230.263 g/mol"),
        ("mw: {value: 240, formula: Xx2}", "the atomic weight of Xx is not known"),
        ("identity: {cas: 22204-53-2}", "does not have its check digit"),
        ("identity: {cas: 22204}", "is not a CAS number"),
    ],
)
def test_a_wrong_weight_or_number_is_refused(empty_home: Path, row: str, worded: str) -> None:
    form = f"    forms:\n      - name: our drug\n        kind: only\n        {row}\n"
    put(empty_home, "ingredients.yaml", HEAD + "ingredients:\n  - name: our drug\n    role: active\n" + form)
    refresh()
    with pytest.raises(OwnFileError, match=worded):
        all_ingredients()
