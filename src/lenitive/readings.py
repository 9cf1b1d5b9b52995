"""What a text means, one kind of value at a time: a choice, a number, a day, a share, an amount.

    day_of("2026-11-24")                        # date(2026, 11, 24)
    quantity_of("12.13 g", "mass,volume", "5 g")    # Quantity("12.13", "g")

A text that means nothing of the kind is Refused with a sentence that says what to write; `{this}` in it is the key.
Nothing is guessed, and no value is a float.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from lenitive.meanings import Meanings, either
from lenitive.reasons import Refused, braced, refusal
from lenitive.units import Quantity, UnitError

SHOWN = 60  # characters of what was written that fit a sentence
YEARS = (2000, 2100)
LARGEST_NUMBER = 10**6
LARGEST_AMOUNT = 10**9  # of any unit, and its reciprocal the smallest; what lies beyond is a slip
ANSWERS = Meanings("an answer", {"yes": "it is so", "no": "it is not so"}, reads={"true": "yes", "false": "no"})


def quoted(text: str) -> str:
    """What was written, in quotes, on one line and cut to a length that fits a sentence; no brace of it is a mark."""
    return braced(repr(cut("".join(letter if letter.isprintable() else "?" for letter in text))))


def cut(text: str, longest: int = SHOWN) -> str:
    """The text, or its beginning with dots."""
    return text if len(text) <= longest else f"{text[: longest - 3]}..."


def listed(allowed: Meanings) -> str:
    """Every value with its meaning, for the end of a sentence, each marked as a choice."""
    return either([f"{{: {value}}} ({braced(meaning)})" for value, meaning in allowed.meaning.items()])


def unknown_word(text: str, allowed: Meanings) -> Refused:
    """The refusal of a word that the field does not hold: every value with what it means, and none picked out."""
    return refusal("unknown-word", f"{quoted(text)} is not {allowed.what}. Write the one you mean: {listed(allowed)}.")


def exactly(text: str, allowed: Meanings) -> str:
    """The value that `text` is, letter for letter."""
    if text in allowed:
        return allowed[text]
    raise unknown_word(text, allowed)


def chosen(text: str, allowed: Meanings) -> str:
    """The value that `text` is; capitals, and blanks for underscores, are forgiven."""
    for word in allowed:
        if _plain(word) == _plain(text):
            return allowed[word]
    raise unknown_word(text, allowed)


def _plain(word: str) -> str:
    return word.lower().replace("_", " ")


def exact_number(text: str) -> Fraction:
    """The bare number written in `text`."""
    try:
        return Quantity(text, "number").magnitude("number")
    except UnitError as error:
        raise refusal("bad-number", f"{braced(str(error))}.") from None


def number_of(text: str) -> Fraction:
    """The bare number written in `text`, above zero."""
    value = exact_number(text)
    if not 0 < value <= LARGEST_NUMBER:
        raise refusal("bad-number", f"{quoted(text)} cannot be right: write a number above zero.")
    return value


def whole_number(text: str) -> int:
    """The whole number written in `text`, zero or more."""
    if not re.fullmatch(r"\s*[0-9]{1,18}\s*", text):
        raise refusal("bad-number", f"{quoted(text)} is not a whole number: write for example {{this: 12}}.")
    return int(text)


def whole_of(text: str, low: int, high: int) -> int:
    """The whole number written in `text`, from `low` to `high`."""
    if not re.fullmatch(r"[0-9]{1,9}", text) or not low <= int(text) <= high:
        raise refusal("bad-number", f"{quoted(text)} cannot be used: write a whole number from {low} to {high}.")
    return int(text)


def day_of(text: str) -> date:
    """The date written in `text`, from 2000 to 2099."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise refusal("bad-date", f"{quoted(text)} is not a date: write year-month-day, for example 2026-11-24.")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise refusal("bad-date", f"{text} is not a calendar day: write year-month-day.") from None
    if YEARS[0] <= day.year < YEARS[1]:
        return day
    raise refusal("bad-date", f"{text} cannot be right: write a day between {YEARS[0]} and {YEARS[1]}.")


def share_of(text: str) -> Fraction:
    """A percentage as a share: "99.2 %" is 0.992."""
    try:
        share = Quantity.parse(text, "%").magnitude("%") / 100
    except UnitError as error:
        raise refusal("bad-quantity", f"{_cause(error)}: write a percentage, such as 3 %.") from None
    if share < 0:
        raise refusal("negative", f"{quoted(text)} lies below zero: write a percentage such as 3 %.")
    return share


def quantity_of(text: str, kinds: str, example: str) -> Quantity:
    """The amount written in `text`, above zero and of one of these kinds ("mass,volume"; "" for any)."""
    try:
        quantity = Quantity.parse(text)
    except UnitError as error:
        why = _cause(error)
        raise refusal("bad-quantity", f"{why}: write a number with its unit, for example {example}.") from None
    if kinds and not any(quantity.is_a(kind) for kind in kinds.split(",")):
        raise refusal("wrong-unit", f"{quoted(text)} is a {quantity.kind}: write for example {example}.")
    value = quantity.magnitude(quantity.unit)
    if value <= 0:
        sort = "nothing" if value == 0 else "below zero"
        code = "zero" if value == 0 else "negative"
        raise refusal(code, f"{quoted(text)} is {sort}: write an amount above zero, for example {example}.")
    if value >= LARGEST_AMOUNT or value < Fraction(1, LARGEST_AMOUNT):
        raise refusal("out-of-range", f"{quoted(text)} cannot be right: write for example {example}.")
    return quantity


def _cause(error: UnitError) -> str:
    return braced(str(error).split("; allowed")[0])
