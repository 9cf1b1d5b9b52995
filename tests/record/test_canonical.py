"""Equal values are written down alike; different ones never are; what is written differently elsewhere is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from lenitive.record.canonical import canonical_json, fingerprint
from lenitive.units import Quantity


@dataclass(frozen=True)
class Weighed:
    of: str
    amount: Quantity


NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
ID = UUID("01939a6e-5c00-7000-8000-000000000001")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"b": 1, "a": None}, '{"a":null,"b":1}'),
        (Weighed("K-1", Quantity("1.50", "g")), '{"amount":["1.5","g"],"of":"K-1"}'),
        ([NOON, date(2026, 12, 1), ID], f'["2026-12-01T12:00:00.000000Z","2026-12-01","{ID}"]'),
        (("é", True, b"\x01", Decimal("100")), '["é",true,"01","100"]'),
    ],
)
def test_a_value_is_written_in_one_way(value: Any, written: str) -> None:
    assert canonical_json(value).decode() == written


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        (Decimal("1.50"), Decimal("1.5")),
        (NOON, NOON.astimezone(timezone(timedelta(hours=-7)))),
        ({"a", "b"}, {"b", "a"}),
    ],
)
def test_equal_values_have_equal_fingerprints(one: Any, other: Any) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"), [(1, "1"), (None, ""), (["a", "b"], ["ab"]), ({"a": 1}, {"a": 2}), (0, False)]
)
def test_different_values_have_different_ones(one: Any, other: Any) -> None:
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize("value", [1.5, datetime(2026, 12, 1), object(), {1: "a"}])
def test_what_has_no_one_form_is_a_type_error(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)
