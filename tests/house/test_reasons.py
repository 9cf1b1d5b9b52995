"""Reasons: the catalogue is fresh, no door rewrites a sentence, and every key that one marks has its label."""

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from house.make_reasons import CATALOGUE, catalogue
from house.reason_calls import GAP, SRC, Found, reasons_in
from lenitive.compounding.calculators import CALCULATORS
from lenitive.reasons import Reason
from lenitive.web.professional.forms.labels import LABELS
from lenitive.web.professional.reasons import FILE_ONLY

FIELDS = {field.name for each in CALCULATORS.values() for field in each.fields}
OF_ORDERS = ("orders", "worksheets", "dating", "days_supply", "labels", "checks", "closures", "lots", "beyond_use")


@pytest.mark.slow
def test_the_catalogue_of_reasons_is_fresh() -> None:
    assert CATALOGUE.read_text("utf-8") == catalogue(), "run python tests/house/make_reasons.py"


@cache
def of_compounding() -> tuple[Found, ...]:
    return tuple(reasons_in("compounding"))


def marked() -> Iterator[tuple[Found, str]]:
    """Each key that a sentence of compounding marks, as far as it is not only known when it is worked out."""
    for found in of_compounding():
        for sentence in found.sentences:
            for key in Reason(found.code, sentence.replace(f"{{{GAP}", "{this"), "policy").keys:
                if not key.startswith("this"):
                    yield found, key.split(f".{GAP}")[0]


def is_of_an_order(found: Found) -> bool:
    return found.file.relative_to(SRC / "compounding").with_suffix("").parts[0] in OF_ORDERS


@pytest.mark.slow
def test_every_key_that_compounding_marks_has_a_label_at_its_door() -> None:
    known = {True: LABELS.keys() | FILE_ONLY.keys(), False: LABELS.keys() | FILE_ONLY.keys() | FIELDS}
    unknown = {(found.code, key) for found, key in marked() if key not in known[is_of_an_order(found)]}
    assert not unknown and len(set(marked())) > 40


def test_a_calculator_marks_only_its_own_kind_of_fields() -> None:
    inside = {key for found, key in marked() if "calculators" in found.file.parts}
    assert inside and inside <= FIELDS


@pytest.mark.parametrize("door", ["web", "cli"])
def test_no_door_rewrites_the_sentence_of_a_reason(door: str) -> None:
    """Labels come from one table by `lenitive.reasons.filled`; a regular expression over a sentence misses some."""
    rewritten = []
    for path in sorted((SRC / door).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("sub", "subn"):
                about = [getattr(one, "attr", getattr(one, "id", "")) for one in ast.walk(call)]
                rewritten += [f"{path.name}:{call.lineno}" for word in about if word in ("sentence", "sentences")]
    assert not rewritten
