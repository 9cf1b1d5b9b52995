"""The JSON Schema that is shipped says the same as the reader, and the manual names all of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from lenitive.documents import DocumentError, from_plain, plain, read_file
from lenitive.pharmacology.cases import LIMITS, CaseError, read, vocabulary
from lenitive.pharmacology.topical.ingredients import names
from pharmacology.cases.test_reading import EXAMPLES, any_case
from pharmacology.cases.written import CREAM, IV, ORAL, PATCH, PUSH, SUBJECT, USUAL_CASES, row, written

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "src/lenitive/pharmacology/cases/case.schema.json").read_text(encoding="utf-8"))
MANUAL = (ROOT / "docs/case-files.md").read_text(encoding="utf-8")
VALIDATOR = Draft202012Validator(SCHEMA)
ROW = SCHEMA["properties"]["regimen"]["items"]


def keys_of(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, below in schema.get("properties", {}).items():
        yield key, below
        yield from keys_of(below)
    for below in [*([schema["items"]] if "items" in schema else []), *schema.get("oneOf", [])]:
        yield from keys_of(below)


def test_the_schema_is_a_schema_and_describes_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert all(below.get("description") for _, below in keys_of(SCHEMA))


def test_schema_and_reader_know_the_same_keys_and_words() -> None:
    assert set(SCHEMA["properties"]) == set(vocabulary.TOP_KEYS)
    assert set(SCHEMA["properties"]["subject"]["properties"]) == set(vocabulary.SUBJECT_KEYS)
    assert set(SCHEMA["properties"]["population"]["properties"]) == set(vocabulary.POPULATION_KEYS)
    assert set(ROW["properties"]) == {
        *vocabulary.ROW_KEYS,
        *vocabulary.TOPICAL_KEYS,
        *vocabulary.PATCH_KEYS,
    }
    assert set(ROW["properties"]["with"]["items"]["properties"]) == set(vocabulary.PARTNER_KEYS)
    assert set(ROW["properties"]["as_needed"]["properties"]) == set(vocabulary.AS_NEEDED_KEYS)
    for key, words in (
        ("drug", {*vocabulary.DRUGS, *names()}),
        ("form", vocabulary.FORMS),
        ("basis", vocabulary.BASES),
        ("route", vocabulary.ROUTES),
        ("vehicle", vocabulary.VEHICLES),
    ):
        assert set(ROW["properties"][key]["enum"]) == set(words)
    assert all(product in ROW["properties"]["product"]["pattern"] for product in vocabulary.PRODUCTS)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_valid(path: Path) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(plain(read_file(path)))] == []


RICH = [
    written(row(amount="25000 µg", every="3–4 times a day", for_="10 d"), title="t", note="n", model="otto_2021"),
    written(row(drug="esketamine", form=None, every="Twice a day", count=3, steady_state=True), horizon="2/3 wk"),
    written(row(IV, amount=None, rate="5 mcg/kg/min", over="1 h", lag="5min"), population={"n": 5, "residual": False}),
    written(row(as_needed={"max_per_day": "2", "gap": "4 h"}), horizon="2 d", half_life_window=["2 h", "8 h"]),
    written(
        row(CREAM, every="4–6 h", with_=[{"name": "lidocaine", "strength": "5%"}], area_cm2="300 cm²"), horizon="3 d"
    ),
    written(row(CREAM, times=["7 h", "1/2 d"], gap="4 h", max_per_day=4, max_g_per_day="20 g", count=3, area_cm2=300)),
    written(row(times=["7 h", "12 h"], gap="4 h", for_="2 d")),
    written(row(PUSH), purpose="anesthesia"),
    written(row(PATCH)),
    written(row(PATCH, patches=4, worn="18 h", skin="intact"), row(IV)),
    written(row(CREAM, drug="ketoprofen", form=None, basis=None, with_=[{"name": "menthol", "strength": "2 %"}])),
    written(row(drug="esketamine", form=None, basis=None, route="nasal", amount="2 devices")),
    {**written(ORAL), "subject": {**SUBJECT, "weight_kg": 70.5, "age_y": "45 years", "drugs": ["a", {"name": "b"}]}},
]


@pytest.mark.parametrize("case", RICH)
def test_what_the_reader_accepts_is_valid(case: dict[str, Any]) -> None:
    read(from_plain(case))
    assert [error.message for error in VALIDATOR.iter_errors(case)] == []


@settings(derandomize=True, deadline=None, max_examples=200)
@given(USUAL_CASES | any_case)
def test_whatever_the_reader_accepts_is_valid(value: Any) -> None:
    try:
        read(from_plain(value))
    except (CaseError, DocumentError):
        return
    assert [error.message for error in VALIDATOR.iter_errors(value)] == []


WRONG: list[dict[str, Any]] = [
    written(ORAL, color="red"), written(row(color="red")), {**written(), "subject": {**SUBJECT, "color": "red"}},
    written(population={"n": "5", "color": "red"}),
    written(row(as_needed={"max_per_day": "2", "color": "red"}), horizon="1 d"),
    {**written(), "subject": {**SUBJECT, "drugs": [{"name": "x", "color": "red"}]}},
    written(row(basis=None)), written(row(form=None)), written(row(amount=None)), written(row(route="topical")),
    written(row(CREAM, vehicle=None)), written(row(CREAM, strength="10")), written(row(CREAM, amount="5 mg")),
    written(row(CREAM, with_=["lidocaine"])), written(row(strength="10 %")), written(row(CREAM, vehicle="butter")),
    written(row(amount="25")), written(row(IV, amount=None, rate="20 mg/h", over=None)), written(row(IV, over=None)),
    written(row(PATCH, strength="5 %")), written(row(PATCH, worn=None)), written(row(PATCH, patches="2.5")),
    written(row(PATCH, drug="ketamine")), written(row(PATCH, basis="base")), written(row(PATCH, route="iv")),
    written(row(CREAM, drug="ketoprofen")), written(row(CREAM, drug="aspirin")), written(row(PATCH, area_cm2=420)),
    written(row(given="push")), written(row(PUSH, given="pushed")), written(purpose="sedation"), {"subject": SUBJECT},
    {**written(), "regimen": []},
]  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_an_unknown_key_or_a_missing_one_fails_in_both(case: dict[str, Any]) -> None:
    with pytest.raises(CaseError):
        read(from_plain(case))
    assert not VALIDATOR.is_valid(case)


def test_the_manual_names_every_key_and_every_limit() -> None:
    assert [key for key, _ in keys_of(SCHEMA) if f"`{key}`" not in MANUAL] == []
    assert [limit.name for limit in LIMITS.values() if limit.sentence not in MANUAL] == []
