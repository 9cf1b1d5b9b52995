"""Reading one mapping of a case, field by field, and collecting what is wrong instead of stopping at it.

    fields = Fields(node, problems)
    weight_kg = fields.number("weight_kg", LIMITS["weight_kg"])  # None, and a problem, when it is missing or wrong

What is missing stays None. An empty value is a problem: `over:` with nothing behind it must not become a bolus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TypeVar

from lenitive.documents import Mapping as MappingNode, Node, Scalar, Sequence
from lenitive.meanings import Meanings
from lenitive.pharmacology.cases.case import about
from lenitive.pharmacology.cases.limits import LIMITS, LONGEST_H, Limit
from lenitive.pharmacology.cases.measures import (
    SHOWN_CHARACTERS,
    TIME,
    Measure,
    exact_number,
    measured,
    positive,
    quoted,
    whole_number,
)
from lenitive.pharmacology.cases.vocabulary import ANSWERS, FLAGS
from lenitive.reasons import Reason, Refused, Severity, braced, refusal
from lenitive.spelling import hint
from lenitive.units import Quantity

Value = TypeVar("Value")
EXAMPLES = {"weight_kg": "70", "age_y": "45", "height_cm": "170", "area_cm2": "300"}


class Fields:
    """One mapping, and the list in which its problems are collected."""

    def __init__(self, node: MappingNode, problems: list[Reason]) -> None:
        self.node, self.problems = node, problems

    def refuse(self, key: str, code: str, sentence: str, source: str = "policy", *, is_question: bool = False) -> None:
        """Add a problem at this key ("" for the mapping itself); `{this}` in the sentence is the key."""
        severity: Severity = "question" if is_question else "stop"
        reason = Reason(code, sentence, source, severity, about(self.place(key)))
        self.problems.append(reason.at(key, self.place(key), self.line(key)))

    def place(self, key: str = "") -> str:
        """The dotted path of a key, whether it was written or not."""
        node = self.node.get(key)
        if node is not None:
            return node.path if len(node.path) <= 2 * SHOWN_CHARACTERS else node.path[: 2 * SHOWN_CHARACTERS] + "..."
        return ".".join(part for part in (self.node.path, key) if part)

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
                self.refuse(key, "unknown-key", f"unknown key {quoted(key)}{meant}; allowed: {', '.join(allowed)}")

    def require(self, key: str, example: str) -> None:
        """Refuse a mapping without this key."""
        if not self.has(key):
            self.refuse(key, "missing", f"{{this}} is missing: write for example {{{example}}}")

    def text(self, key: str) -> str | None:
        """The text of a key; None when it was not written, or (with a problem) is empty or no single value."""
        node = self.node.get(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self.refuse(key, "wrong-shape", "{this} takes one value, not a list or a mapping")
            return None
        if node.text is None or not node.text.strip():
            self.refuse(key, "empty", "{this} is empty: write a value, or take the key away")
            return None
        return node.text

    def taken(self, key: str, reading: Callable[[str], Value]) -> Value | None:
        """What `reading` makes of the text; its Refused becomes a problem here."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return reading(text)
        except Refused as wrong:
            self.refuse(key, wrong.reason.code, wrong.reason.sentence)
            return None

    def word(self, key: str, allowed: Meanings) -> str | None:
        """One of the words that the field may hold, as what it reads as."""

        def reading(text: str) -> str:
            if text not in allowed:
                raise unknown_word(text, allowed)
            return allowed[text]

        return self.taken(key, reading)

    def flag(self, key: str) -> bool | None:
        """yes or no."""
        read = self.word(key, ANSWERS)
        return None if read is None else FLAGS[read]

    def number(self, key: str, limit: Limit, reading: Callable[[str], Fraction] = exact_number) -> Fraction | None:
        """A plain number above zero and within the limit."""

        def within(text: str) -> Fraction:
            value = reading(text)
            if not (value > 0 and limit.holds(value)):
                sentence = f"{quoted(text)} cannot be right. {limit.sentence}"
                raise refusal("out-of-range", f"{sentence} Write for example {{this: {EXAMPLES[key]}}}")
            return value

        return self.taken(key, within)

    def whole(self, key: str, limit: Limit) -> int | None:
        """A whole number within the limit."""

        def within(text: str) -> int:
            value = whole_number(text)
            if not limit.holds(Fraction(value)):
                raise refusal("out-of-range", f"{quoted(text)} cannot be used. {limit.sentence}")
            return value

        return self.taken(key, within)

    def quantity(self, key: str, measure: Measure) -> Quantity | None:
        """A quantity above zero."""
        return self.taken(key, lambda text: positive(text, measure))

    def moment(self, key: str) -> Fraction | None:
        """A time on the case's clock, or a delay, in hours; zero is one."""
        return self.taken(key, lambda text: _not_too_long(measured(text, TIME), text))

    def length(self, key: str) -> Fraction | None:
        """How long something lasts, in hours; at least a second."""
        return self.taken(key, length_h)

    def free_text(self, key: str, limit: Limit) -> str | None:
        """Words of the writer's own, echoed and never read."""

        def within(text: str) -> str:
            if len(text) > limit.high:
                raise refusal("text-too-long", f"{{this}} has {len(text)} characters. {limit.sentence}")
            return text

        return self.taken(key, within)

    def within(self, key: str, example: str) -> Fields | None:
        """The mapping below a key."""
        node = self.node.get(key)
        if node is not None and not isinstance(node, MappingNode):
            self.refuse(key, "wrong-shape", f"{{this}} takes a mapping, for example {braced(example)}")
            return None
        return Fields(node, self.problems) if node is not None else None

    def items(self, key: str, example: str) -> tuple[Node, ...] | None:
        """The list below a key."""
        node = self.node.get(key)
        if node is not None and not isinstance(node, Sequence):
            self.refuse(key, "wrong-shape", f"{{this}} takes a list, for example {braced(example)}")
            return None
        return node.items if node is not None else None


def length_h(text: str) -> Fraction:
    """A length of time in hours; Refused when it is shorter than a second or longer than any case."""
    hours = _not_too_long(positive(text, TIME), text)
    shortest = LIMITS["shortest_s"]
    if not shortest.holds(hours * 3600):
        raise refusal("too-short", f"{quoted(text)} is too short. {shortest.sentence} For example '{TIME.example}'")
    return hours


def _not_too_long(time: Quantity, text: str) -> Fraction:
    hours = time.magnitude("h")
    if hours > LONGEST_H:
        raise refusal("too-long", f"{quoted(text)} is too long. {LIMITS['horizon_d'].sentence}")
    return hours


def unknown_word(text: str, allowed: Meanings) -> Refused:
    """The refusal of a word that the field does not hold: every value with what it means, and none picked out."""
    return refusal("unknown-word", allowed.refusal(quoted(text)))
