"""Reading one mapping of a formula, key by key: what is wrong is collected with its line, what is missing is a gap.

    keys = Keys(node, Findings(is_whole=True))
    keys.published("storage", "store at 20 to 25 °C")     # None, and a gap, for "not published"

In a file of the formulary every key is written out, if only as `not published`; in a formula written inside an order a
key that is left out means the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from lenitive.compounding.choices import TRUE_FALSE, YES_NO
from lenitive.documents import DocumentError, Mapping, Node, Scalar, Sequence as SequenceNode
from lenitive.evidence import cited
from lenitive.meanings import Meanings
from lenitive.spelling import hint
from lenitive.units import Quantity

Value = TypeVar("Value")
NOT_PUBLISHED = "not published"
NOT_STATED = "not stated"
NONE_FOUND = "none found"  # of evidence: looked for, and there is none
NONE = "none"  # of equipment, label texts, counselling: a pharmacist says that there is nothing to write
LONGEST = 1000  # characters of one text
SHOWN = 60


@dataclass
class Findings:
    """What reading finds beside the formula: faults, and the places of what is not published."""

    is_whole: bool
    root: str = ""
    faults: list[DocumentError] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    unverified: list[str] = field(default_factory=list)

    def place(self, path: str) -> str:
        """The path inside the formula, wherever the formula itself stands."""
        return path.removeprefix(self.root).lstrip(".")


class Keys:
    """One mapping, and where its findings go."""

    def __init__(self, node: Mapping, findings: Findings) -> None:
        self.node, self.findings = node, findings

    def refuse(self, key: str, sentence: str) -> None:
        """A fault at this key ("" for the mapping itself)."""
        self.findings.faults.append((self.node.get(key) or self.node).error(sentence))

    def has(self, key: str) -> bool:
        return self.node.get(key) is not None

    def path(self, key: str) -> str:
        return self.findings.place(f"{self.node.path}.{key}" if self.node.path else key)

    def gap(self, key: str) -> None:
        """Remember that this key is not published."""
        self.findings.gaps.append(self.path(key))

    def allow(self, keys: Sequence[str]) -> None:
        """Refuse every other key and name the nearest allowed one."""
        for key in self.node.items:
            if key not in keys:
                meant = hint(key, keys, of="key")
                self.refuse(key, f"unknown key {key[:SHOWN]!r}{meant}; allowed: {', '.join(keys)}")

    def needs(self, key: str, example: str) -> bool:
        """Whether the key is there; a fault when it is not."""
        if not self.has(key):
            self.refuse(key, f"{key} is missing: write for example '{key}: {example}'")
        return self.has(key)

    def text(self, key: str) -> str | None:
        """The text of a key; None when it was not written, or (with a fault) is empty, too long or no single value."""
        node = self.node.get(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self.refuse(key, f"{key} takes one value, not a list or a mapping")
            return None
        if node.text is None or not node.text.strip():
            self.refuse(key, f"{key} is empty: write a value, '{NOT_PUBLISHED}' when no source gives one")
            return None
        if len(node.text) > LONGEST:
            self.refuse(key, f"{key} has {len(node.text)} characters: at most {LONGEST} are read")
            return None
        return node.text.strip()

    def needed(self, key: str, example: str) -> str:
        """A text that has to be there; "" (with a fault) when it is not."""
        return (self.text(key) or "") if self.needs(key, example) else ""

    def source(self, example: str) -> str:
        """Where it comes from, ids as what they stand for; "" (with a fault) without one."""
        return cited(self.needed("source", example))

    def published(self, key: str, example: str, silent: str = NOT_PUBLISHED) -> str | None:
        """A text, or None for `not published`, which is a gap."""
        if self.is_silent(key, example, silent):
            return None
        return self.text(key)

    def is_silent(self, key: str, example: str, silent: str = NOT_PUBLISHED) -> bool:
        """Whether the source does not give this: then it is a gap. Left out of a file, it is a fault as well."""
        node = self.node.get(key)
        if node is None and self.findings.is_whole:
            self.refuse(key, f"{key} is missing: write for example '{key}: {example}', or '{key}: {silent}'")
        is_silent = node is None or (isinstance(node, Scalar) and node.text == silent)
        if is_silent:
            self.gap(key)
        return is_silent

    def taken(self, key: str, reading: Callable[[str], Value]) -> Value | None:
        """What `reading` makes of the text; its ValueError becomes a fault here."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return reading(text)
        except ValueError as error:
            self.refuse(key, str(error))
            return None

    def word(self, key: str, allowed: Meanings) -> str | None:
        """One of the words that the field may hold."""

        def reading(text: str) -> str:
            if text in allowed:
                return allowed[text]
            raise ValueError(allowed.refusal(repr(text[:SHOWN])))

        return self.taken(key, reading)

    def flag(self, key: str, allowed: Meanings = YES_NO) -> bool:
        """yes or no; no when it was not written. `allowed`: the word for yes, then the one for no."""
        return self.word(key, allowed) == next(iter(allowed))

    def verified_later(self) -> bool:
        """`verify: true`: a person has to look it up before the formula can be approved."""
        is_unverified = self.flag("verify", TRUE_FALSE)
        if is_unverified:
            self.findings.unverified.append(self.findings.place(self.node.path))
        return is_unverified

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from low to high."""

        def reading(text: str) -> int:
            if not (text.isascii() and text.isdigit() and len(text) < 10 and low <= int(text) <= high):
                raise ValueError(f"{text[:SHOWN]!r} is no {key}: write a whole number from {low} to {high}")
            return int(text)

        return self.taken(key, reading)

    def date(self, key: str) -> datetime.date | None:
        """A date such as 2027-01-31; None for a key with nothing behind it, as for a review not done."""
        if self.is_blank(key):
            return None

        def reading(text: str) -> datetime.date:
            try:
                return datetime.date.fromisoformat(text)
            except ValueError:
                raise ValueError(f"{text[:SHOWN]!r} is not a date: write for example 2027-01-31") from None

        return self.taken(key, reading)

    def person(self, key: str) -> str | None:
        """A name; None for a key with nothing behind it."""
        return None if self.is_blank(key) else self.text(key)

    def is_blank(self, key: str) -> bool:
        """Whether nothing stands behind the key; a file has to show that it stands empty."""
        node = self.node.get(key)
        if node is None and self.findings.is_whole:
            self.refuse(key, f"{key} is missing: write '{key}:' with nothing behind it until it took place")
        return node is None or (isinstance(node, Scalar) and node.text is None)

    def within(self, key: str, example: str) -> Keys | None:
        """The mapping below a key."""
        node = self.node.get(key)
        return None if node is None else as_keys(node, self.findings, f"{key} takes a mapping, for example {example}")

    def items(self, key: str, example: str, nothing: str = NONE) -> tuple[Node, ...]:
        """The list below a key. Empty for `nothing`, and for `not published`, which is a gap."""
        if self.is_silent(key, example):
            return ()
        node = self.node.get(key)
        if isinstance(node, Scalar) and node.text == nothing:
            return ()
        if not isinstance(node, SequenceNode) or not node.items:
            self.refuse(key, f"{key} takes a list, for example {example}; or '{key}: {nothing}', '{NOT_PUBLISHED}'")
            return ()
        return node.items

    def rows(self, key: str, example: str, nothing: str = NONE) -> list[Keys]:
        """The mappings in the list below a key."""
        sentence = f"write a mapping, for example {example}"
        found = (as_keys(node, self.findings, sentence) for node in self.items(key, example, nothing))
        return [keys for keys in found if keys is not None]

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """The texts in the list below a key."""
        found = []
        for node in self.items(key, example):
            if isinstance(node, Scalar) and node.text:
                found.append(node.text)
            else:
                self.findings.faults.append(node.error(f"{key} holds texts, for example {example}"))
        return tuple(found)


def as_keys(node: Node, findings: Findings, sentence: str) -> Keys | None:
    """The node as keys; a fault with this sentence when it is no mapping."""
    if isinstance(node, Mapping):
        return Keys(node, findings)
    findings.faults.append(node.error(sentence))
    return None


def positive(text: str, kinds: tuple[str, ...], example: str) -> Quantity:
    """The quantity written in `text`, above zero and of one of these kinds; ValueError says what to write instead."""
    quantity = Quantity.parse(text)
    if quantity.kind not in kinds:
        raise ValueError(f"{text[:SHOWN]!r} does not fit here: write for example {example!r}")
    if quantity.magnitude(quantity.unit) <= 0:
        raise ValueError(f"{text[:SHOWN]!r} is not above zero: write for example {example!r}")
    return quantity
