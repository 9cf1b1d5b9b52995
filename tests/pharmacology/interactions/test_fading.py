"""A fading effect begins at the whole of the route's row, ends at nothing, and never turns round."""

import pytest

from lenitive.pharmacology import fading_area_ratio, studied_medicines
from lenitive.pharmacology.interactions.table import rows

ROUTES = ("iv", "im", "topical", "nasal", "sublingual", "rectal", "oral")


@pytest.mark.parametrize("drug", studied_medicines())
def test_the_whole_effect_is_that_of_the_table_and_none_is_no_change(drug: str) -> None:
    table = {row.route: row.auc_ratio for row in rows() if row.drug == drug}
    for route in ROUTES:
        assert fading_area_ratio(drug, route, 1.0) == pytest.approx(table[route], rel=1e-6)
        assert fading_area_ratio(drug, route, 0.0) == pytest.approx(1.0)


@pytest.mark.parametrize("drug", studied_medicines())
def test_it_fades_in_one_direction(drug: str) -> None:
    for route in ROUTES:
        found = [fading_area_ratio(drug, route, share / 20) for share in range(21)]
        assert found in (sorted(found), sorted(found, reverse=True))


def test_a_drug_or_a_route_that_is_not_listed_is_a_mistake() -> None:
    for drug, route in (("moonwort", "oral"), ("rifampicin", "ear")):
        with pytest.raises(KeyError):
            fading_area_ratio(drug, route, 1.0)
