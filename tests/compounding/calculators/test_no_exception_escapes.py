"""Whatever is typed into a calculator is answered or refused with a sentence (the page: tests/web/professional)."""

from __future__ import annotations

import argparse
from itertools import starmap

import pytest

from compounding.calculators.typed import all_changed, one_changed, two_changed
from lenitive.cli.calc import calc
from lenitive.compounding.calculators import CALCULATORS, Calculation, calculate

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", CALCULATORS)
def test_every_input_is_answered_or_refused_with_a_sentence(name: str) -> None:
    for inputs in (*one_changed(name), *two_changed(name), *all_changed(name, 1, 500)):
        try:
            found = calculate(name, inputs)
        except Exception as error:
            raise AssertionError(f"{name} {inputs}: {error!r}") from error
        assert isinstance(found, Calculation) or (found and all(reason.text for reason in found)), inputs


@pytest.mark.parametrize("name", CALCULATORS)
def test_the_command_answers_or_refuses(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for inputs in (*one_changed(name), *all_changed(name, 2, 60)):
        words = [name, *starmap("{}={}".format, inputs.items())]
        status = calc(argparse.Namespace(words=words, json=len(words) % 2 == 0, wants_help=False))
        worded = capsys.readouterr()
        assert (status, bool(worded.out)) == (0, True) or (status == 2 and worded.err), words


def test_grams_lost_from_milliliters_used_are_a_refusal_that_names_both() -> None:
    for lost in ("0 mL", "0.5 mL"):
        found = calculate("days-supply", {**CALCULATORS["days-supply"].example, "prime": lost, "dead": "0 g"})
        assert not isinstance(found, Calculation)
        assert [reason.code for reason in found] == ["unlike-units"] and found[0].path == "prime"
        assert "a volume" in found[0].text and "12 g a day" in found[0].text
