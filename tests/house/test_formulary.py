"""No shipped formula names an author, a checker or a review that did not take place; none is approved.

Whoever really writes, checks and approves formulas does so in a folder of their own (docs/formulary.md).
"""

from pathlib import Path
from typing import Any

from house.rooms import ROOT
from lenitive.compounding.ingredients import find
from lenitive.documents import plain, read_file
from lenitive.reasons import Reason

FOLDER = ROOT / "formulary"
APPROVED = FOLDER / "approved.yaml"
WHO_AND_WHEN = ("written_by", "checked_by", "reviewed_on", "review_due")


def content(path: Path) -> dict[str, Any]:
    found = plain(read_file(path))
    assert isinstance(found, dict)
    return found


def complaints(formula: dict[str, Any]) -> list[str]:
    """What a shipped formula says that nobody has done, names that nobody knows, or claims without a source."""
    found = [f"{key} is not there" for key in WHO_AND_WHEN if key not in formula]
    found += [f"{key} says {formula[key]}" for key in WHO_AND_WHEN if formula.get(key) is not None]
    if formula.get("status") != "draft":
        found.append(f"status is {formula.get('status')}")
    vehicle = formula["vehicle"]
    named = [line["ingredient"] for line in formula["ingredients"]]
    named += [vehicle["ingredient"]] if isinstance(vehicle, dict) else []
    found += [f"{name} is not in rules/ingredients.yaml" for name in named if isinstance(find(name), Reason)]
    for side in ("evidence_for", "evidence_against"):
        claims = formula[side] if isinstance(formula[side], list) else []
        found += [f"{side}: {claim['claim'][:40]} has no source" for claim in claims if not claim.get("source")]
    return found


def formula_files() -> list[Path]:
    return [path for path in sorted(FOLDER.glob("*.yaml")) if path != APPROVED]


def test_every_shipped_formula_is_a_draft_that_nobody_has_written_checked_or_reviewed() -> None:
    found = {path.name: complaints(content(path)) for path in formula_files()}
    assert found and {name: worded for name, worded in found.items() if worded} == {}


def test_no_shipped_formula_is_approved() -> None:
    approved = content(APPROVED)
    assert approved["approved"] == "none" and approved["review_due"] is None


def test_the_document_says_how_every_formula_came_in() -> None:
    worded = (ROOT / "docs" / "formulary.md").read_text(encoding="utf-8")
    assert [path.stem for path in formula_files() if f"`{path.stem}`" not in worded] == []


def test_nothing_else_lies_in_the_formulary() -> None:
    assert sorted(path for path in FOLDER.rglob("*") if path.suffix != ".yaml") == []


def test_a_formula_that_names_a_review_that_did_not_take_place_is_refused() -> None:
    formula = content(formula_files()[0])
    assert complaints(formula) == []
    for key in WHO_AND_WHEN:
        assert complaints(formula | {key: "2026-11-01"}) == [f"{key} says 2026-11-01"]
    assert complaints({key: value for key, value in formula.items() if key != "checked_by"}) == [
        "checked_by is not there"
    ]
    assert complaints(formula | {"status": "approved"}) == ["status is approved"]
    assert complaints(formula | {"vehicle": {"ingredient": "moon dust"}}) == [
        "moon dust is not in rules/ingredients.yaml"
    ]
    claims = [{"claim": "It helps.", "grade": "A", "source": None}]
    assert complaints(formula | {"evidence_for": claims}) == ["evidence_for: It helps. has no source"]
