"""Reading one mapping of a document, key by key, and collecting what is wrong instead of stopping at it.

    fields = Fields(node, problems, Manner("docs/orders.md", longest_text=400))
    made_on = fields.day("made_on")   # None, and a Reason in `problems`, when it is missing or no date

What is missing stays None. An empty value is a problem: a key that was written was meant to say something. How the text
of a key becomes a value is for `readings`, and for the readings of each room, which `taken` takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Self, TypeVar

from lenitive.documents import DocumentError, Mapping, Node, Scalar, Sequence, nodes
from lenitive.meanings import Meanings, either
from lenitive.readings import (
    ANSWERS,
    SHOWN,
    cut,
    day_of,
    exactly,
    number_of,
    quantity_of,
    quoted,
    share_of,
    whole_of,
)
from lenitive.reasons import POLICY, About, Reason, Refused, Severity, braced
from lenitive.spelling import hint
from lenitive.units import Quantity

Value = TypeVar("Value")


def _of_paper(path: str) -> About:
    return "paper"


@dataclass(frozen=True)
class Manner:
    """How one kind of document is read. `source`: of what is refused, where a reading has no better one.

    `longest_text`: characters of one text, None for as many as a document holds. `about`: what a reason at a path
    concerns. `choosing`: which of the words of a field a text is. `when_empty`: what to do about a key with nothing
    behind it.
    """

    source: str = POLICY
    longest_text: int | None = None
    about: Callable[[str], About] = field(default=_of_paper)
    choosing: Callable[[str, Meanings], str] = field(default=exactly)
    when_empty: str = "write a value, or take the key away"


class Fields:
    """One mapping, the list in which its problems are collected, and how such a document is read."""

    def __init__(self, node: Mapping, problems: list[Reason], manner: Manner) -> None:
        self.node, self.problems, self.manner = node, problems, manner

    def of(self, node: Mapping) -> Self:
        """Another mapping of the same document."""
        other = copy(self)
        other.node = node
        return other

    def refuse(self, key: str, code: str, sentence: str, source: str = "", severity: Severity = "stop") -> None:
        """Add a problem at this key ("" for the mapping itself); `{this}` in the sentence is the key."""
        place = self.place(key)
        reason = Reason(code, sentence, source or self.manner.source, severity, self.manner.about(place))
        self.problems.append(reason.at(_name(key), place, self.line(key)))

    def add(self, key: str, refused: Refused) -> None:
        """Add why the value of this key cannot be used."""
        place = self.place(key)
        for why in refused.reasons:
            source = self.manner.source if why.source == POLICY else why.source
            placed = why.at(_name(key), place, self.line(key))
            self.problems.append(replace(placed, source=source, about=self.manner.about(place)))

    def place(self, key: str = "") -> str:
        """The dotted path of a key, whether it was written or not."""
        node = self.node.get(key) if key else self.node
        path = node.path if node is not None else ".".join(part for part in (self.node.path, key) if part)
        return cut(path, 2 * SHOWN)

    def line(self, key: str = "") -> int | None:
        """The line of a key's value, or of the mapping when the key was not written."""
        return ((self.node.get(key) if key else None) or self.node).line

    def has(self, key: str) -> bool:
        """Whether the key was written, rightly or not."""
        return self.node.get(key) is not None

    def is_blank(self, key: str) -> bool:
        """Whether the key was not written, or stands there with nothing behind it."""
        node = self.node.get(key)
        return node is None or (isinstance(node, Scalar) and node.text is None)

    def allow(self, keys: Iterable[str]) -> None:
        """Refuse every other key, naming the nearest allowed one."""
        allowed = list(keys)
        for key in self.node.items:
            if key not in allowed:
                meant = hint(key, allowed, of="key")
                sentence = f"unknown key {quoted(key)}{meant}: take it away, or write one of {', '.join(allowed)}."
                self.refuse(key, "unknown-key", sentence)

    def require(self, key: str, example: str, *others: str) -> bool:
        """Whether the key was written; a problem when it was not. `others`: what else may be written."""
        if not self.has(key):
            self.refuse(key, "missing", f"{{this}} is missing: write for example {_written(example, *others)}.")
        return self.has(key)

    def require_shown(self, key: str) -> bool:
        """As `require`, for a key that may stand with nothing behind it to show that there is nothing."""
        if not self.has(key):
            sentence = f"{{this}} is missing: write '{braced(key)}:', with nothing behind it as long as there is none."
            self.refuse(key, "missing", sentence)
        return self.has(key)

    def text(self, key: str, longest: int | None = None) -> str | None:
        """The text of a key; None when it was not written, or (with a problem) is empty, too long or no single text."""
        node, most = self.node.get(key), longest or self.manner.longest_text
        if node is None:
            return None
        if not isinstance(node, Scalar):
            sentence = "{this} takes one value, not a list or a mapping: write {this: value}."
            self.refuse(key, "wrong-shape", sentence)
        elif node.text is None or not node.text.strip():
            self.refuse(key, "empty", f"{{this}} is empty: {self.manner.when_empty}.")
        elif most is not None and len(node.text) > most:
            self.refuse(key, "text-too-long", f"{{this}} has {len(node.text)} characters: shorten it to {most}.")
        else:
            return node.text.strip()
        return None

    def needed(self, key: str, example: str) -> str:
        """A text that has to be there; "" (with a problem) when it is not."""
        return (self.text(key) or "") if self.require(key, example) else ""

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
        """One of the words that the field may hold, as what it reads as."""
        return self.taken(key, lambda text: self.manner.choosing(text, allowed))

    def flag(self, key: str, allowed: Meanings = ANSWERS) -> bool | None:
        """yes or no; `allowed`: the word for yes, then the one for no."""
        found = self.word(key, allowed)
        return None if found is None else found == next(iter(allowed))

    def number(self, key: str, reading: Callable[[str], Fraction] = number_of) -> Fraction | None:
        """A plain number above zero, or what another reading takes for one."""
        return self.taken(key, reading)

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`."""
        return self.taken(key, partial(whole_of, low=low, high=high))

    def day(self, key: str) -> date | None:
        """A date such as 2026-11-24."""
        return self.taken(key, day_of)

    def share(self, key: str) -> Fraction | None:
        """A percentage as a share: 99.2 % is 0.992."""
        return self.taken(key, share_of)

    def quantity(self, key: str, kinds: str, example: str) -> Quantity | None:
        """An amount above zero of one of these kinds ("mass,volume")."""
        return self.taken(key, partial(quantity_of, kinds=kinds, example=example))

    def within(self, key: str, example: str = "{key: value}") -> Self | None:
        """The mapping below a key."""
        node = self.node.get(key)
        if node is None or isinstance(node, Mapping):
            return self.of(node) if node is not None else None
        sentence = f"{{this}} takes a mapping of keys with values: write for example {_written(example)}."
        self.refuse(key, "wrong-shape", sentence)
        return None

    def items(self, key: str, example: str = "[value]", *others: str) -> tuple[Node, ...] | None:
        """The list below a key. `others`: what else may be written."""
        node = self.node.get(key)
        if node is None or isinstance(node, Sequence):
            return node.items if node is not None else None
        self.refuse(key, "wrong-shape", f"{{this}} takes a list: write for example {_written(example, *others)}.")
        return None

    def rows(self, key: str, example: str = "{key: value}") -> list[Self]:
        """The mappings in the list below a key."""
        return self.mappings(key, self.items(key, f"[{example}]") or (), example)

    def mappings(self, key: str, items: Iterable[Node], example: str) -> list[Self]:
        """Those of a list's items that are mappings; a problem at each of the others."""
        below, found = self.numbered(key, items), list[Self]()
        for name, each in below.node.items.items():
            if isinstance(each, Mapping):
                found.append(self.of(each))
            else:
                sentence = f"each of {{this}} has keys with values: write a mapping, for example {braced(example)}."
                below.refuse(name, "wrong-shape", sentence)
        return found

    def numbered(self, key: str, items: Iterable[Node]) -> Self:
        """The items of the list below a key as a mapping, under names such as times[0]."""
        node = self.node.get(key) or self.node
        named = {f"{key}[{number}]": each for number, each in enumerate(items)}
        return self.of(Mapping(node.line, node.column, node.path, named))

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """The texts in the list below a key."""
        return self.texts_of(key, self.items(key, f"[{example}]") or (), example)

    def texts_of(self, key: str, items: Iterable[Node], example: str) -> tuple[str, ...]:
        """Those of a list's items that are texts; a problem at each of the others."""
        below, found = self.numbered(key, items), list[str]()
        for name, each in below.node.items.items():
            if isinstance(each, Scalar) and each.text:
                found.append(each.text)
            else:
                below.refuse(name, "wrong-shape", f"{{this}} holds texts: write for example {{this: [{example}]}}.")
        return tuple(found)

    def each(self, reading: Callable[[str], Value]) -> dict[str, Value]:
        """What `reading` makes of the text of every key, where the keys are the writer's own."""
        found = {key: self.taken(key, reading) for key in self.node.items}
        return {key: value for key, value in found.items() if value is not None}

    def stop(self) -> None:
        """DocumentError: the first of the problems, for a document that is not used before it has none."""
        for fault in faults(self.node, self.problems):
            raise fault


def strict(node: Node, manner: Manner, what: str, *first: str) -> Fields:
    """The fields of a document that is read until `stop`; DocumentError when it is no mapping (see `opened`)."""
    try:
        return Fields(opened(node, what, *first), [], manner)
    except Refused as refused:
        raise faults(node, refused.reasons)[0] from None


def opened(node: Node, what: str, *first: str, source: str = POLICY) -> Mapping:
    """The mapping that a document has to be; Refused otherwise. `what`: "an order"; `first`: keys to begin with."""
    if isinstance(node, Mapping):
        return node
    keys = [f"{key}:" for key in first]
    start = f"{', '.join(keys[:-1])} and {keys[-1]}" if keys[1:] else keys[0]
    sentence = f"{what} is a mapping of keys with values: write {start} first."
    raise Refused(Reason("wrong-shape", sentence, source, path=node.path, line=node.line))


def faults(root: Node, problems: Iterable[Reason]) -> tuple[DocumentError, ...]:
    """The problems as errors of the document below `root`, by line, each with its column where it was written."""
    columns = {node.path: node.column for node in nodes(root)}
    in_order = sorted(problems, key=lambda problem: problem.line or 0)
    return tuple(DocumentError(why.text, why.line, columns.get(why.path), why.path) for why in in_order)


def _written(*examples: str) -> str:
    return either([f"{{this: {example}}}" for example in examples])


def _name(key: str) -> str:
    """The key that a sentence names: of an item of a list, that of the list."""
    return re.sub(r"\[\d+\]$", "", key)
