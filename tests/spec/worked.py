"""What a worked example of compounding is: what is asked, what must come out to its last digit, and what does.

sum_of("ex11a", "days-supply", "amount=120 g  pumps=2  grams_per_unit=1.5 g  per_day=4", result="10")
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.calculators import Calculation, ShownNumber, calculate
from lenitive.compounding.rounding import half_up


@dataclass(frozen=True)
class Found:
    """What came out: each number by its name, and the sentences between."""

    numbers: Mapping[str, ShownNumber]
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """One worked example. `expected`: by the name of the number; digits alone, or a text for what is no number."""

    name: str
    asked: str
    expected: Mapping[str, str]
    answer: Callable[[], Found]


@dataclass(frozen=True)
class Chapter:
    """A chapter: title, what it teaches, its examples."""

    title: str
    teaches: str
    examples: tuple[Example, ...]


def to_its_digits(shown: ShownNumber, expected: str) -> str:
    """A number rounded half up to the last digit of what is expected; a text as it is."""
    try:
        exact, places = Fraction(shown.exact), len(expected.partition(".")[2])
        Fraction(expected)
    except ValueError:
        return shown.result
    return half_up(exact, places)


def sum_of(name: str, calculator: str, asked: str, **expected: str) -> Example:
    """An example that one calculator answers; `asked` as it is typed, keys separated by two spaces."""
    inputs = dict(pair.split("=", 1) for pair in asked.split("  "))

    def answer() -> Found:
        found = calculate(calculator, inputs)
        assert isinstance(found, Calculation), found
        return Found({"result": found.shown, **found.also}, found.steps)

    return Example(name, f"lenitive calc {calculator} {' '.join(asked.split())}", expected, answer)
