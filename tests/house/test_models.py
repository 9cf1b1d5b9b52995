"""What is true of one published model lives in its own file: no other file asks which model it has before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from house.rooms import ROOT, SOURCE, python_files
from lenitive.pharmacology.models.all_models import PUBLISHED

MODELS = SOURCE / "pharmacology" / "models"
COMPARES = ast.Eq | ast.NotEq | ast.In | ast.NotIn | ast.Is | ast.IsNot


def asks_which_model(source: str) -> list[int]:
    """Lines that compare with the name of a model, or a name with that of a model."""
    tree = ast.parse(source)
    known = _constants(tree)
    return [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Compare) and all(isinstance(op, COMPARES) for op in node.ops) and _asks(node, known))
        or (isinstance(node, ast.Match) and _is_of_a_model(node.subject))
    ]


def _constants(tree: ast.Module) -> set[str]:
    """Names of the file that stand for the name of a model: PEREZ = perez_ruixo_2021.MODEL.name."""
    return {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and any(_names_a_model(part, set()) for part in _parts(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _asks(node: ast.Compare, known: set[str]) -> bool:
    return any(_names_a_model(part, known) for side in (node.left, *node.comparators) for part in _parts(side))


def _parts(side: ast.expr) -> Iterator[ast.expr]:
    yield side
    if isinstance(side, ast.Tuple | ast.List | ast.Set):
        yield from side.elts


def _names_a_model(side: ast.expr, known: set[str]) -> bool:
    if isinstance(side, ast.Constant):
        return side.value in PUBLISHED
    return _is_of_a_model(side) or (isinstance(side, ast.Name) and side.id in known)


def _is_of_a_model(side: ast.expr) -> bool:
    """model.name, choice.model.name, otto_2021.MODEL.name, otto_2021.MODEL."""
    if isinstance(side, ast.Attribute) and side.attr == "MODEL":
        return True
    if not isinstance(side, ast.Attribute) or side.attr != "name":
        return False
    owner = side.value
    return (isinstance(owner, ast.Attribute) and owner.attr.lower() == "model") or (
        isinstance(owner, ast.Name) and owner.id.lower() == "model"
    )


def test_no_file_but_those_of_the_models_asks_which_model_it_is() -> None:
    asking = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in python_files(SOURCE)
        if not path.is_relative_to(MODELS)
        for line in asks_which_model(path.read_text(encoding="utf-8"))
    ]
    assert asking == []


@pytest.mark.parametrize(
    "source",
    [
        'if model.name == "otto_2021": pass',
        "if choice.model.name != name: pass",
        "if name == otto_2021.MODEL.name: pass",
        'if name in ("otto_2021", "simons_2022"): pass',
        "if model.name not in EXTRACTION: pass",
        "PEREZ = perez_ruixo_2021.MODEL.name\nif name == PEREZ: pass",
        "if model is otto_2021.MODEL: pass",
    ],
)
def test_every_way_to_ask_is_found(source: str) -> None:
    assert asks_which_model(source) != []


@pytest.mark.parametrize(
    "source",
    ['shown = PUBLISHED["otto_2021"]', "if model.extraction is None: pass", "if name not in PUBLISHED: pass"],
)
def test_asking_for_a_fact_or_naming_a_model_is_not_asking_which_it_is(source: str) -> None:
    assert asks_which_model(source) == []


def test_the_models_are_where_they_are_looked_for() -> None:
    assert {path.stem for path in Path(MODELS).glob("*_[12]*.py")} == {
        name for name, model in PUBLISHED.items() if model.joint is None
    }
    assert (MODELS / "pooled.py").exists() and PUBLISHED["pooled"].joint is not None
