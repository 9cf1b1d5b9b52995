"""A route is one row in `pharmacology/routes.py`: everything else takes it from there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from house.make_routes import PAGE, page
from house.rooms import ROOT, SOURCE
from lenitive.evidence import named
from lenitive.pharmacology.dose_ranges import floors, ranges
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.routes import ROUTES

MADE_UP = """        Route(
            "subcutaneous",
            meaning="under the skin",
            phrase="into the fat under the skin",
            adjective="subcutaneous",
            label="under the skin",
            letters="SC",
            patterns=REPEATED,
            products=("solution", "injection"),
            usual=_usual(10, 200, "policy; made up for a test"),
            is_injected=True,
        ),
        Route(
            "topical",
"""
ASKED = """
import json
from house.make_routes import page
from lenitive.documents import from_plain
from lenitive.pharmacology.answers.prediction import Given
from lenitive.pharmacology.cases import CaseError, read, vocabulary
from lenitive.pharmacology.visits import visits_of
from lenitive.pictures.words import ROUTES as DRAWN
from lenitive.web.professional.forms.choices import ROUTES as CHOICES

def problems(**row):
    common = {"drug": "ketamine", "form": "racemate", "basis": "base"}
    written = {**common, "route": "subcutaneous", "amount": "25 mg", **row}
    case = {"subject": {"weight_kg": "70", "age_y": "45", "sex": "female"}, "regimen": [written]}
    try:
        read(from_plain(case))
    except CaseError as error:
        return {reason.code: reason.text for reason in error.reasons}
    return {}

print(json.dumps({
    "vocabulary": vocabulary.ROUTES["subcutaneous"],
    "refusal": vocabulary.ROUTES.refusal("'subcutaneus'"),
    "products": vocabulary.PRODUCTS["injection"],
    "choices": CHOICES,
    "drawn": DRAWN["subcutaneous"],
    "page": page(),
    "tablet": problems(product="tablet"),
    "infusion": problems(over="40 min"),
    "tiny": problems(amount="1 mcg"),
    "visits": visits_of([Given(0.0, 0.0, "subcutaneous", 25.0)]).number,
}))
"""


@pytest.fixture(scope="module")
def with_one_more_row(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a copy of the source knows whose only difference is one more row."""
    root = tmp_path_factory.mktemp("one_more_route")
    copy = root / "src" / "lenitive"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("rules", "evidence", "formulary", "articles", "sites", "CHANGELOG.md"):
        (root / name).symlink_to(ROOT / name)
    rows = copy / "pharmacology" / "routes.py"
    text = rows.read_text(encoding="utf-8")
    last = '        Route(\n            "topical",\n'
    assert text.count(last) == 1
    rows.write_text(text.replace(last, MADE_UP), encoding="utf-8")
    path = os.pathsep.join([str(root / "src"), str(ROOT / "tests")])
    env = {**os.environ, "PYTHONPATH": path}
    found = subprocess.run([sys.executable, "-c", ASKED], env=env, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    known: dict[str, object] = json.loads(found.stdout)
    return known


def test_one_more_row_is_one_more_word_of_case_files(with_one_more_row: dict[str, object]) -> None:
    assert with_one_more_row["vocabulary"] == "subcutaneous"
    assert "subcutaneous (under the skin)" in str(with_one_more_row["refusal"])
    assert "subcutaneous" in str(with_one_more_row["products"])


def test_one_more_row_is_one_more_choice_on_the_page_and_one_more_line_of_the_docs(
    with_one_more_row: dict[str, object],
) -> None:
    assert ["subcutaneous", "under the skin"] in list(with_one_more_row["choices"])  # type: ignore[call-overload]
    assert with_one_more_row["drawn"] == ["SC", "under the skin"]
    assert "| `subcutaneous` | under the skin | 10 to 200 | solution, injection |" in str(with_one_more_row["page"])


def test_one_more_row_is_read_by_its_own_rules(with_one_more_row: dict[str, object]) -> None:
    assert "a tablet is not given into the fat under the skin" in str(with_one_more_row["tablet"])
    assert "into the fat under the skin a dose is given at once" in str(with_one_more_row["infusion"])
    assert "usual is 10 mg to 200 mg" in str(with_one_more_row["tiny"])
    assert with_one_more_row["visits"] == 0


def test_the_page_of_routes_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tests/house/make_routes.py"


def test_the_case_files_document_names_every_route() -> None:
    text = (ROOT / "docs" / "case-files.md").read_text(encoding="utf-8")
    assert f"| `route` | needed | {', '.join(f'`{name}`' for name in ROUTES)} |" in text
    for route in ROUTES.values():
        if route.usual:
            around = route.usual.source.removeprefix("policy, around ").removeprefix("policy; ")
            assert f"| {route.name} | {route.usual.low_mg} to {route.usual.high_mg} | {named(around)} |" in text


def test_every_route_has_the_dose_ranges_of_its_patterns_and_an_absorption_model_of_its_own() -> None:
    assert {(route, pattern) for route, _, _, pattern in ranges()} == {
        (route.name, pattern) for route in ROUTES.values() for pattern in route.patterns
    }
    assert {key for key in floors() if key[1] not in ROUTES[key[0]].patterns} == set()
    assert all(ABSORPTION[route.absorption].route == route.name for route in ROUTES.values() if route.absorption)
