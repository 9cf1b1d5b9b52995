"""Whether a note names another amount than the directions do: "use 3 pumps if needed" where 2 are directed.

other_amount("use 3 pumps if needed", Quantity("2.9", "g"), device)     # "3 pumps"; device: 1.45 g a stroke
other_amount("rub in 2 pumps slowly", Quantity("2.9", "g"), device)     # ""
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from lenitive.compounding.direction_rows import NOTE_AMOUNTS
from lenitive.compounding.label_rows import PIECES, STROKES
from lenitive.compounding.orders.order import Device
from lenitive.units import Quantity, UnitError, UnitMismatch


@dataclass(frozen=True)
class AmountWords:
    """Words of rules/directions.yaml (note_amounts) and what is counted in rules/labels.yaml."""

    numbers: dict[str, int]
    units: dict[str, str]
    more: tuple[str, ...]
    counted: re.Pattern[str]
    bare: re.Pattern[str]
    daily: re.Pattern[str]


@cache
def amount_words() -> AmountWords:
    """The words, read once. `counted`: a number and what is counted; `bare`: a number after a verb; `daily`: so many
    a day.
    """
    rules, numbers = NOTE_AMOUNTS.read(), NOTE_AMOUNTS.read().numbers
    units = dict(rules.units)
    for row in (*STROKES.read().values(), *PIECES.read().values()):
        units |= {word: "" for words in row.each for word in words}
    units |= dict.fromkeys(rules.counted, "")
    number = rf"(?:\d+(?:[.,/]\d+)?|{_any_of(numbers)})"
    between = r"(?:\s*[-–]\s*|\s+(?:to|or|o|a|y|and)\s+)"
    several = rf"(?P<one>{number})(?:{between}(?P<two>{number}))?"
    extra = rf"(?:\s+(?:{_any_of(rules.other)}))?"
    return AmountWords(
        numbers,
        units,
        rules.more,
        re.compile(rf"(?<![\w.,]){several}{extra}\s*(?P<unit>{_any_of(units)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_any_of(rules.verbs)})\s+{several}(?=\s+(?:{_any_of(rules.then)})(?!\w)|[,;.]|$)"),
        re.compile(rf"(?<![\w.,]){number}(?:\s+\w+)?\s+(?:{_any_of(rules.daily)})(?!\w)"),
    )


def other_amount(text: str, applied: Quantity | None, device: Device | None) -> str:
    """The words of another amount, empty when there are none. `text`: in small letters."""
    words = amount_words()
    if (more := next((each for each in words.more if re.search(rf"(?<!\w){each}(?!\w)", text)), "")) or applied is None:
        return more
    allowed = _allowed(applied, device)
    return next((match[0].strip() for match in _matches(text, words) if not _is_directed(match, words, allowed)), "")


def _matches(text: str, words: AmountWords) -> Iterator[re.Match[str]]:
    yield from words.counted.finditer(text)
    yield from words.bare.finditer(text)


def _is_directed(match: re.Match[str], words: AmountWords, allowed: frozenset[Quantity]) -> bool:
    found: dict[str, str | None] = match.groupdict()
    unit = words.units.get(found.get("unit") or "", "")
    values = [_number(text, words) for key in ("one", "two") if (text := found[key])]
    return all(_is_one_of(value, unit, allowed) for value in values)


def _is_one_of(value: Fraction, unit: str, allowed: frozenset[Quantity]) -> bool:
    """Whether so many of a unit, or of whatever is counted (""), is among the amounts that are directed."""
    if not unit:
        return any(each.magnitude(each.unit) == value for each in allowed if each.kind in ("piece", "spray"))
    try:
        return any(each.is_a(Quantity(1, unit).kind) and each.magnitude(unit) == value for each in allowed)
    except UnitError:
        return False


def _allowed(applied: Quantity, device: Device | None) -> frozenset[Quantity]:
    """The amount as it is directed: in its own unit, and in strokes of the device."""
    found = {applied}
    per = device.per_stroke if device else None
    if per is not None and applied.kind == "spray":
        found.add(per * applied.magnitude("spray"))
    elif per is not None:
        with suppress(UnitMismatch):  # weight and volume: said where the strokes are counted
            found.add(Quantity((applied / per).magnitude("number"), "spray"))
    return frozenset(found)


def _number(text: str, words: AmountWords) -> Fraction:
    if text in words.numbers:
        return Fraction(words.numbers[text])
    whole, _, below = text.partition("/")
    value = Fraction(whole.replace(",", "."))
    return value / int(below) if below.isdecimal() and int(below) else value


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
