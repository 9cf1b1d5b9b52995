"""Reading one mapping of an order, key by key, and collecting what is wrong instead of stopping at it.

    fields = Fields(node, problems)
    made_on = fields.day("made_on")   # None, and a Reason in `problems`, when it is missing or no date

What is missing stays None. An empty value is a problem: a key that was written was meant to say something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import TypeVar

from lenitive.compounding.choices import ANSWERS, listed
from lenitive.documents import Mapping, Scalar, Sequence
from lenitive.meanings import Meanings
from lenitive.reasons import Reason, Refused, Severity, braced, refusal
from lenitive.spelling import hint
from lenitive.units import Quantity, UnitError

Value = TypeVar("Value")
SHOWN = 60  # characters of what was written that fit a sentence
LONGEST_TEXT = 400
SOURCE = "docs/orders.md"
YEARS = (2000, 2100)
DENSITIES = (Quantity("0.5", "g/mL"), Quantity(2, "g/mL"))
FLAGS = {"yes": True, "no": False}


class Fields:
    """One mapping, and the list in which its problems are collected."""

    def __init__(self, node: Mapping, problems: list[Reason]) -> None:
        self.node, self.problems = node, problems

    def refuse(self, key: str, code: str, sentence: str, source: str = SOURCE, severity: Severity = "stop") -> None:
        """Add a problem at this key ("" for the mapping itself)."""
        self.add(key, refusal(code, sentence, source, severity))

    def add(self, key: str, refused: Refused) -> None:
        """Add why the value of this key cannot be used."""
        self.problems.extend(why.at(key, self.place(key), self.line(key)) for why in refused.reasons)

    def place(self, key: str = "") -> str:
        """The dotted path of a key, whether it was written or not."""
        node = self.node.get(key) if key else self.node
        return node.path if node is not None else ".".join(part for part in (self.node.path, key) if part)

    def line(self, key: str = "") -> int | None:
        """The line of a key's value, or of the mapping when the key was not written."""
        return (self.node.get(key) or self.node).line

    def has(self, key: str) -> bool:
        """Whether the key was written, rightly or not."""
        return self.node.get(key) is not None

    def allow(self, keys: Iterable[str]) -> None:
        """Refuse every other key, naming the nearest allowed one."""
        allowed = list(keys)
        for key in self.node.items:
            if key not in allowed:
                meant = hint(key, allowed, of="key")
                sentence = f"unknown key {quoted(key)}{meant}: take it away, or write one of {', '.join(allowed)}."
                self.refuse(key, "unknown-key", sentence)

    def require(self, key: str, example: str) -> None:
        """Refuse a mapping without this key."""
        if not self.has(key):
            sentence = f"{named(key)} is missing: write for example {named(key, example)}."
            self.refuse(key, "missing", sentence)

    def text(self, key: str) -> str | None:
        """The text of a key; None when it was not written, or (with a problem) is empty, too long or no single text."""
        node = self.node.get(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            sentence = f"{named(key)} takes one value, not a list or a mapping: write {named(key, 'value')}."
            self.refuse(key, "wrong-shape", sentence)
        elif node.text is None or not node.text.strip():
            self.refuse(key, "empty", f"{named(key)} is empty: write a value, or take the key away.")
        elif len(node.text) > LONGEST_TEXT:
            sentence = f"{named(key)} has {len(node.text)} characters: shorten it to {LONGEST_TEXT}."
            self.refuse(key, "text-too-long", sentence)
        else:
            return node.text.strip()
        return None

    def taken(self, key: str, reading: Callable[[str], Value]) -> Value | None:
        """What `reading` makes of the text; its Refused becomes a problem here."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return reading(text)
        except Refused as refused:
            self.add(key, refused)
            return None

    def word(self, key: str, allowed: Meanings) -> str | None:
        """One of the words that the field may hold; case and underscores for blanks are forgiven."""
        return self.taken(key, lambda text: chosen(text, allowed))

    def flag(self, key: str) -> bool | None:
        """yes or no."""
        found = self.word(key, ANSWERS)
        return None if found is None else FLAGS[found]

    def day(self, key: str) -> date | None:
        """A date such as 2026-11-24."""
        return self.taken(key, day_of)

    def whole(self, key: str, highest: int) -> int | None:
        """A whole number from 0 to `highest`."""
        return self.taken(key, lambda text: whole_of(text, highest))

    def number(self, key: str) -> Fraction | None:
        """A plain number above zero."""
        return self.taken(key, number_of)

    def share(self, key: str) -> Fraction | None:
        """A percentage as a share: 99.2 % is 0.992."""
        return self.taken(key, share_of)

    def quantity(self, key: str, kinds: str, example: str) -> Quantity | None:
        """An amount above zero of one of these kinds ("mass,volume"), or None."""
        return self.taken(key, lambda text: quantity_of(text, kinds, example))

    def density(self, key: str, example: str) -> Quantity | None:
        """What a mL weighs, within what a liquid or a cream can: 1050 g/mL is a slip of a thousand."""
        found = self.quantity(key, "mass/volume", example)
        if found is None or DENSITIES[0] <= found <= DENSITIES[1]:
            return found
        sentence = f"{found} cannot be right: write a density from {DENSITIES[0]} to {DENSITIES[1]}."
        self.refuse(key, "out-of-range", sentence, "policy")
        return None

    def within(self, key: str) -> Fields | None:
        """The mapping below a key."""
        node = self.node.get(key)
        if isinstance(node, Mapping):
            return Fields(node, self.problems)
        if node is not None:
            sentence = f"{named(key)} takes keys with values: write {named(key, '{key: value}')}."
            self.refuse(key, "wrong-shape", sentence)
        return None

    def items(self, key: str) -> Iterator[Fields]:
        """The mappings of the list below a key."""
        node = self.node.get(key)
        if node is None:
            return
        if not isinstance(node, Sequence):
            self.refuse(key, "wrong-shape", f"{named(key)} takes a list: write each as - {{{{key: value}}}}.")
            return
        for each in node.items:
            if isinstance(each, Mapping):
                yield Fields(each, self.problems)
            else:
                sentence = f"each of {named(key)} takes keys with values: write - {{{{key: value}}}}."
                self.problems.append(Reason("wrong-shape", sentence, SOURCE, path=each.path, line=each.line))


def named(key: str, value: str = "") -> str:
    """A key as a sentence marks it, with a value or alone; a name that somebody typed stays as it was typed."""
    if not re.fullmatch(r"[A-Za-z_]\w*", key):
        return braced(f"{key}: {value}" if value else key)
    return f"{{{key}: {value}}}" if value else f"{{{key}}}"


def quoted(text: str) -> str:
    """What was written, cut to a length that fits a sentence."""
    return braced(repr(text if len(text) <= SHOWN else text[:SHOWN] + "..."))


def chosen(text: str, allowed: Meanings) -> str:
    """The value that `text` is; Refused, with all of them and what they mean, otherwise."""
    for word in allowed:
        if word.lower().replace("_", " ") == text.lower().replace("_", " "):
            return allowed[word]
    sentence = f"{quoted(text)} is not {allowed.what}. Write the one you mean: {listed(allowed)}."
    raise refusal("unknown-word", sentence, SOURCE)


def day_of(text: str) -> date:
    """The date written in `text`; Refused when it is none or lies outside 2000 to 2100."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise refusal("bad-date", f"{text} is not a calendar day: write year-month-day.", SOURCE) from None
        if YEARS[0] <= day.year < YEARS[1]:
            return day
        raise refusal("bad-date", f"{text} cannot be right: write a day between {YEARS[0]} and {YEARS[1]}.", SOURCE)
    raise refusal("bad-date", f"{quoted(text)} is not a date: write year-month-day, for example 2026-11-24.", SOURCE)


def whole_of(text: str, highest: int) -> int:
    """The whole number written in `text`, 0 to `highest`."""
    if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) > highest:
        raise refusal("bad-number", f"{quoted(text)} cannot be used: write a whole number from 0 to {highest}.", SOURCE)
    return int(text)


def number_of(text: str) -> Fraction:
    """The plain number written in `text`, above zero."""
    try:
        value = Quantity(text, "number").magnitude("number")
    except UnitError as error:
        raise refusal("bad-number", f"{braced(str(error))}.", SOURCE) from None
    if not 0 < value <= 10**6:
        raise refusal("bad-number", f"{quoted(text)} cannot be right: write a number above zero.", SOURCE)
    return value


def share_of(text: str) -> Fraction:
    """A percentage as a share."""
    try:
        share = Quantity.parse(text, "%").magnitude("%") / 100
    except UnitError as error:
        why = braced(str(error).split("; allowed")[0])
        raise refusal("bad-quantity", f"{why}: write a percentage, such as 3 %.", SOURCE) from None
    if share < 0:
        raise refusal("negative", f"{quoted(text)} lies below zero: write a percentage such as 3 %.", SOURCE)
    return share


def quantity_of(text: str, kinds: str, example: str) -> Quantity:
    """The amount written in `text`; Refused when it has no or another unit, or is not above zero."""
    try:
        quantity = Quantity.parse(text)
    except UnitError as error:
        why = braced(str(error).split("; allowed")[0])
        raise refusal("bad-quantity", f"{why}: write a number with its unit, for example {example}.", SOURCE) from None
    if not any(quantity.is_a(kind) for kind in kinds.split(",")):
        raise refusal("wrong-unit", f"{quoted(text)} is a {quantity.kind}: write for example {example}.", SOURCE)
    value = quantity.magnitude(quantity.unit)
    if value <= 0:
        sort = "nothing" if value == 0 else "below zero"
        code = "zero" if value == 0 else "negative"
        raise refusal(code, f"{quoted(text)} is {sort}: write an amount above zero, for example {example}.", SOURCE)
    if value >= 10**9 or value < Fraction(1, 10**9):
        raise refusal("out-of-range", f"{quoted(text)} cannot be right: write for example {example}.", SOURCE)
    return quantity
