"""What somebody may type into a calculator: nothing, less than nothing, the wrong unit, far too much, and nonsense."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product

from lenitive.compounding.calculators import CALCULATORS

TYPED = (
    *("0", "0 g", "0 mg", "0 mL", "0 %", "0 % w/w", "0 mg/mL", "0 piece", "0/1 g", "-0 g"),
    *("-1", "-5 g", "-5 mL", "-3 %", "-2 piece"),
    *(
        "1",
        "5 g",
        "5 mL",
        "5 piece",
        "5 spray",
        "5 mg/kg",
        "5 cm",
        "5 h",
        "5 %",
        "5 % w/w",
        "5 % w/v",
        "5 mg/mL",
        "5 g/mL",
    ),
    *("1e9 g", "999999999 kg", "10000000000 mL", "9" * 60, "0.0000000001 g", "1/3 g", "1/0 g", "100 %", "100000 %"),
    *(
        "",
        " ",
        "none",
        "NaN",
        "inf",
        "1e400",
        "½ g",
        "٣ g",
        "g",
        "{amount}",
        "}{",
        "2026-02-30",
        "9999-12-31",
        "0001-01-01",
    ),
    *("ketamine", "0 g + 0 mL", "5 g, 0 mL", "5 g; 5 mL", "gel 5 % 0 g; gel 5 % 0 mL", "\x00", "'"),
)


def one_changed(name: str) -> Iterator[dict[str, str]]:
    """The calculator's own example with each field, given or not, replaced by each text; and every field alike."""
    one = CALCULATORS[name]
    for field, text in product(one.fields, TYPED):
        yield {**one.example, field.name: text}
        yield {field.name: text}
    for text in TYPED:
        yield {field.name: text for field in one.fields}


def two_changed(name: str) -> Iterator[dict[str, str]]:
    """Nothing at all beside another kind: `0 g` where mL are meant."""
    one = CALCULATORS[name]
    nothing = ("0", "0 g", "0 mL", "0 %", "5 g", "5 mL", "1")
    for first, second in product(one.fields, one.fields):
        if first.name < second.name:
            for a, b in product(nothing, nothing):
                yield {**one.example, first.name: a, second.name: b}


def all_changed(name: str, seed: int, number: int) -> Iterator[dict[str, str]]:
    """Any number of fields, each with any text, with a choice of its own or with the example of any field."""
    draw, one = random.Random(f"{seed} {name}"), CALCULATORS[name]
    texts = (*TYPED, *[field.example for field in one.fields] * 3)
    for _ in range(number):
        chosen = draw.sample(one.fields, draw.randint(1, len(one.fields)))
        yield {**one.example, **{f.name: draw.choice(tuple(f.choices) if f.choices else texts) for f in chosen}}
