"""Nothing of a study's row is lost when it is read: silent by mistake, it could lengthen nothing."""

from fractions import Fraction
from typing import Any

import pytest

from lenitive.compounding.dating.studies import Evidence, Partner, shipped
from lenitive.units import Quantity
from rule_files import invented, row_of, written

ROW: dict[str, Any] = {
    "id": "invented", "active": "ketamine", "result": "met", "source": "invented for tests", "days": "44.81",
    "most_days": "60", "last_met_days": "30.5", "salt": "hydrochloride", "strength": "10 % w/w", "vehicle": "PLO",
    "vehicle_kind": "semisolid", "routes": ["topical"], "container": "amber glass", "temperature": "2-8 C",
    "low_c": "2", "high_c": "8", "limit": "at least 90 %", "is_stability_indicating": "yes",
    "is_antimicrobially_effective": "no", "is_for_this_strength_only": "yes", "tag": "recalled", "verify": "true",
    "note": "read twice", "partners": [{"name": "baclofen", "salt": "none", "strength": "2 % w/w"}, {"name": "zinc"}],
}  # fmt: skip
WHOLE = Evidence(
    name="invented", active="ketamine", result="met", days=Fraction("44.81"),
    rule=invented("invented for tests", "recalled", verify=True, note="read twice"),
    most_days=Fraction(60), last_met_days=Fraction("30.5"), salt="hydrochloride", strength=Quantity(10, "% w/w"),
    vehicle="PLO", vehicle_kind="semisolid", routes=("topical",), container="amber glass", temperature="2-8 C",
    low_c=Fraction(2), high_c=Fraction(8), limit="at least 90 %", is_stability_indicating=True,
    is_antimicrobially_effective=False, is_for_this_strength_only=True,
    partners=(Partner("baclofen", "none", Quantity(2, "% w/w")), Partner("zinc")),
)  # fmt: skip


def test_every_field_of_a_row_arrives() -> None:
    assert row_of(Evidence, ROW) == WHOLE


@pytest.mark.parametrize("key", ["strength", "low_c", "high_c", "days", "is_stability_indicating"])
def test_what_a_row_leaves_out_stays_missing(key: str) -> None:
    assert getattr(row_of(Evidence, ROW | {key: None}), key) is None


def test_a_row_without_a_limit_or_note_has_an_empty_one() -> None:
    found = row_of(Evidence, {key: text for key, text in ROW.items() if key not in ("limit", "note")})
    assert (found.limit, found.note) == ("", "")


def test_the_shipped_rows_keep_what_their_sources_state_of_partners_and_temperatures() -> None:
    rows = {row["id"]: row for part in ("studies", "disputed") for row in written("stability")[part]}
    for study in shipped():
        row = rows[study.name]
        assert [each.salt for each in study.partners] == [each.get("salt") for each in row["partners"]]
        assert (study.salt, study.container, study.rule.tag) == (row["salt"], row["container"], row["tag"])
        assert (study.low_c is None) == (row.get("low_c") is None) == (study.high_c is None)
