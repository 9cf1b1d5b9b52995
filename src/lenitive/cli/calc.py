"""`lenitive calc`: one sum of the bench, exact, with the sentences between; or why it cannot be done.

    lenitive calc percent amount=60 g strength=10 % w/w ingredient=ketamine basis=as_base

A word without = belongs to the value before it: amounts need no quotes. `lenitive calc NAME --help` lists the fields.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from lenitive.cli.wrapping import WIDTH, footnoted, wrapped
from lenitive.compounding import (
    CALCULATORS,
    Calculation,
    Calculator,
    Field,
    calculate,
    calculator_problem,
    result_label,
)
from lenitive.readings import quoted
from lenitive.reasons import Reason, filled, for_a_file

HELP = ("-h", "--help")


def calc(options: argparse.Namespace) -> int:
    """Run `lenitive calc`; what stands behind the calculator's name was left unread for this door."""
    words = [*options.words]
    as_json = options.json or "--json" in words
    wants_help = options.wants_help or any(word in HELP for word in words)
    name, *values = [word for word in words if word not in (*HELP, "--json")] or [""]
    if not name or (wants_help and name not in CALCULATORS):
        print("\n".join(_all_of_them()))
        return 0
    if wants_help:
        print("\n".join(_help(CALCULATORS[name])))
        return 0
    inputs, twisted = read_pairs(values)
    return _say(name, twisted or calculate(name, inputs), as_json)


def read_pairs(words: Sequence[str]) -> tuple[dict[str, str], tuple[Reason, ...]]:
    """key=value texts as a mapping, and what is wrong with them as such."""
    inputs: dict[str, str] = {}
    reasons, key = [], ""
    for word in words:
        before, is_pair, after = word.partition("=")
        if is_pair and before.strip():
            key = before.strip()
            if key in inputs:
                reasons.append(
                    calculator_problem("given-twice", f"{key[:60]} was given twice: write it once.", key[:60])
                )
            inputs[key] = after.strip()
        elif key:
            inputs[key] = f"{inputs[key]} {word}".strip()
        else:
            reasons.append(
                calculator_problem("not-a-pair", f"{quoted(word)} is not written as key=value, such as amount=60 g.")
            )
    return inputs, tuple(reasons)


def _say(name: str, found: Calculation | tuple[Reason, ...], as_json: bool) -> int:
    if isinstance(found, Calculation):
        print(json.dumps(_as_json(found), ensure_ascii=False) if as_json else "\n".join(footnoted(_answer(found))))
        return 0
    if as_json:
        as_shown = {"calculator": name[:60], "problems": [_reason_as_json(reason) for reason in found]}
        print(json.dumps(as_shown, ensure_ascii=False))
    print(*footnoted(f"{_typed(reason)} [{reason.source}]" for reason in found), sep="\n", file=sys.stderr)
    return 2


def _typed(reason: Reason) -> str:
    """The sentence with its fields as they are typed: amount=120 g."""
    return filled(reason.sentence, lambda name: name, lambda name, value: f"{name}={value}")


def _reason_as_json(reason: Reason) -> dict[str, Any]:
    return {**reason.to_dict("kind", "place"), "sentence": _typed(reason)}


def _as_json(found: Calculation) -> dict[str, Any]:
    return {**found.to_dict(), "warnings": [_reason_as_json(warning) for warning in found.warnings]}


def _answer(found: Calculation) -> list[str]:
    lines = [f"{CALCULATORS[found.calculator].title}: {found.shown}"]
    for step in found.steps:
        lines += wrapped("", step)
    if found.also:
        named = {result_label(found.calculator, name): shown for name, shown in found.also.items()}
        width = max(map(len, named))
        lines += ["", *(f"  {name:{width}}  {shown}" for name, shown in named.items())]
    for warning in found.warnings:
        lines += ["", *wrapped("Note: ", f"{_typed(warning)} [{warning.source}]")]
    return lines


def _all_of_them() -> list[str]:
    width = max(map(len, CALCULATORS))
    lines = ["lenitive calc NAME key=value ... [--json]     exact pharmacy calculations, with their derivation", ""]
    for one in CALCULATORS.values():
        called = f" Also called: {', '.join(one.also_called)}." if one.also_called else ""
        lines += wrap(
            one.purpose + called, WIDTH, initial_indent=f"  {one.name:{width}}  ", subsequent_indent=" " * (width + 4)
        )
    return [*lines, "", "lenitive calc NAME --help lists the fields of one and an example."]


def _help(one: Calculator) -> list[str]:
    width = max(len(field.name) for field in one.fields)
    lines = [f"lenitive calc {one.name}: {one.title}", *wrapped("", one.purpose), *_also_called(one), ""]
    for field in one.fields:
        text = f"{_described(field)}{'' if field.is_required else ' (optional)'}"
        start = f"  {field.name + '=':{width + 2}}"
        lines += wrap(text, WIDTH, initial_indent=start, subsequent_indent=" " * (width + 4))
    given = " ".join(f"{key}={_for_the_shell(text)}" for key, text in one.example.items())
    return [*lines, "", f"Example: lenitive calc {one.name} {given}"]


def _also_called(one: Calculator) -> list[str]:
    return wrapped("Also called: ", ", ".join(one.also_called)) if one.also_called else []


def _described(field: Field) -> str:
    choices = f" One of: {', '.join(field.choices)}." if field.choices else ""
    return f"{field.label}: {for_a_file(field.hint)}.{choices} Such as {field.example}"


def _for_the_shell(text: str) -> str:
    return f'"{text}"' if any(letter in text for letter in ";|<>*&()") else text
