"""The worked example of CONTRIBUTING, "Add a rule table", runs as it stands there."""

import re
from pathlib import Path
from typing import Any

import pytest

from house.rooms import ROOT
from lenitive import rules


def blocks(language: str) -> list[str]:
    """The fenced pieces of that language."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_the_worked_example_of_a_rule_table_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (yaml,), (python,) = blocks("yaml"), blocks("python")
    name = "capsules_of_contributing"  # a file is read once, and capsules.yaml was
    (tmp_path / f"{name}.yaml").write_text(yaml, encoding="utf-8")
    monkeypatch.setattr(rules, "FOLDER", tmp_path)
    module: dict[str, Any] = {"__name__": __name__}
    exec(compile(python.replace('"capsules"', f'"{name}"'), "CONTRIBUTING.md", "exec"), module)
    module["test_sizes_are_those_of_the_rules_largest_first"]()
    assert [row.size for row in module["SHELLS"].read()] == ["00", "1"]


def test_the_worked_example_is_copied_from_the_real_one() -> None:
    real = (ROOT / "src" / "lenitive" / "compounding" / "pieces.py").read_text(encoding="utf-8")
    for line in blocks("python")[0].splitlines():
        if line.startswith("    ") and '"""' not in line and "assert" not in line:
            assert line in real, line
