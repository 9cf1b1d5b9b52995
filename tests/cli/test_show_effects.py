"""`lenitive models show effects`: nothing an effect rests on is hidden."""

from __future__ import annotations

import pytest

from lenitive.cli.main import main
from lenitive.evidence import named
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.pharmacology.effects.incidence import INCIDENCE
from lenitive.pharmacology.effects.parameters import PARAMETERS


def test_every_curve_parameter_and_count_is_shown_with_source_and_tag(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", "effects"]) == 0
    worded = capsys.readouterr().out.splitlines()
    for p in PARAMETERS:
        line = next(line for line in worded if line.split()[:1] == [p.name])
        assert f"{p.value:.5g}" in line and p.tag in line and named(p.source) in line and ("verify" in line) == p.verify
    for curve in CURVES.values():
        assert f"{curve.name}: {curve.title} ({curve.unit})" in worded
        assert f"  Formula: {curve.formula}" in worded and f"  Goes through: {curve.fit}" in worded
    for row in INCIDENCE:
        origin = f"[{row.tag}; {named(row.source)}]"
        assert any(row.name in line and row.who in line and origin in line for line in worded)


def test_what_is_solved_is_shown_with_its_points(capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "show", "effects"])
    worded = capsys.readouterr().out
    assert "0.707 at 233.2 ng/mL" in worded and "86.41 ng/mL" in worded and "factor from 65 years 1.8" in worded
