"""Every molecular weight that is shipped follows from the formula of its molecule, and every active has one."""

import pytest

from lenitive.compounding.ingredient_rows import INGREDIENTS
from lenitive.compounding.molecules import ALLOWED, molecular_weight

WEIGHTS = {form.name: form.mw for row in INGREDIENTS.read() for form in row.forms if form.mw}
NEW = ("naproxen", "doxepin", "ibuprofen", "magnesium chloride", "pentoxifylline", "nifedipine")


@pytest.mark.parametrize("name", sorted(WEIGHTS))
def test_a_shipped_weight_follows_from_its_formula(name: str) -> None:
    weight = WEIGHTS[name]
    assert weight.formula and abs(float(weight.value) - float(molecular_weight(weight.formula))) <= float(ALLOWED)


def test_the_weights_that_are_sure_by_other_means() -> None:
    assert float(molecular_weight("H2O")) == pytest.approx(18.015)
    assert float(molecular_weight("MgCl2H12O6") - molecular_weight("MgCl2")) == pytest.approx(6 * 18.015)


def test_every_active_that_is_one_substance_has_a_weight() -> None:
    without = [
        form.name for row in INGREDIENTS.read() for form in row.forms if form.mw is None and form.kind != "solution"
    ]
    assert without == []


@pytest.mark.parametrize("name", NEW)
def test_what_came_in_new_has_a_number_to_verify_and_no_unii(name: str) -> None:
    (row,) = (each for each in INGREDIENTS.read() if each.name == name)
    for form in row.forms:
        assert form.identity and form.identity.cas and form.identity.rule.verify and form.identity.unii is None


def test_what_is_no_formula_is_refused() -> None:
    with pytest.raises(ValueError, match="is not a molecular formula"):
        molecular_weight("c13")
