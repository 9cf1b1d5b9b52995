"""The inputs of one calculator, read: every field's exact value, or every reason why not.

values, reasons = read(fields, {"amount": "120 g", "strength": "10 % w/w"}); values.quantity("amount")
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Protocol, TypeVar

from lenitive.compounding.calculators.measures import LONGEST, LONGEST_TEXT, Measure
from lenitive.compounding.derivations import percent
from lenitive.meanings import Meanings
from lenitive.readings import listed, quoted
from lenitive.reasons import POLICY, Reason, Refused, refusal
from lenitive.spelling import did_you_mean
from lenitive.units import Quantity

Read = TypeVar("Read")


class AskedFor(Protocol):
    """What reading needs to know of a field; `fields.Field` is one."""

    @property
    def name(self) -> str: ...
    @property
    def is_required(self) -> bool: ...
    @property
    def choices(self) -> Meanings | None: ...
    @property
    def example(self) -> str: ...
    @property
    def measure(self) -> Measure: ...


class Values:
    """What was given, exactly. `texts` as written; `notes`: how something was read that could be read otherwise."""

    def __init__(self, calculator: str, texts: Mapping[str, str]) -> None:
        self.calculator, self.texts = calculator, dict(texts)
        self.found: dict[str, object] = {}
        self.notes: list[Reason] = []

    def has(self, *names: str) -> bool:
        """Whether all of them were given."""
        return all(name in self.found for name in names)

    def quantity(self, name: str) -> Quantity:
        """An amount that was given."""
        return self._typed(name, Quantity)

    def quantity_or_none(self, name: str) -> Quantity | None:
        """An amount, if it was given."""
        return self._typed(name, Quantity) if name in self.found else None

    def number(self, name: str) -> Fraction:
        """A bare number or a share that was given."""
        return self._typed(name, Fraction)

    def number_or_none(self, name: str) -> Fraction | None:
        """A bare number or a share, if it was given."""
        return self._typed(name, Fraction) if name in self.found else None

    def count(self, name: str) -> int:
        """A whole number that was given."""
        return self._typed(name, int)

    def count_or_none(self, name: str) -> int | None:
        """A whole number, if it was given."""
        return self._typed(name, int) if name in self.found else None

    def day(self, name: str) -> date:
        """A day that was given."""
        return self._typed(name, date)

    def word(self, name: str) -> str:
        """A text; empty when it was not given."""
        return self._typed(name, str) if name in self.found else ""

    def amounts(self, name: str) -> tuple[Quantity, ...]:
        """A list of amounts; empty when it was not given."""
        return self._typed(name, tuple) if name in self.found else ()

    def shares(self, name: str) -> tuple[Fraction, ...]:
        """A list of shares; empty when it was not given."""
        return self._typed(name, tuple) if name in self.found else ()

    def exactly_one_of(self, *names: str) -> str:
        """The one of these that was given; Refused when none or several were."""
        given = [name for name in names if name in self.found]
        if len(given) == 1:
            return given[0]
        how = "Give" if not given else f"{' and '.join(map(marked, given))} were both given; give"
        listed = ", ".join(map(marked, names))
        raise Refused(problem("one-of", f"{how} one of these: {listed}.", given[-1] if given else names[0]))

    def need(self, *names: str) -> None:
        """Refused, naming each that was not given."""
        missing = [missing_field(name) for name in names if name not in self.found]
        if missing:
            raise Refused(missing)

    def _typed(self, name: str, kind: type[Read]) -> Read:
        value = self.found[name]
        assert isinstance(value, kind), f"{name} is not a {kind.__name__}"
        return value


def marked(name: str) -> str:
    """A field as a sentence marks it."""
    return f"{{{name}}}"


def problem(code: str, sentence: str, place: str = "") -> Reason:
    """A refusal on this software's own account."""
    return Reason(code, sentence, POLICY, path=place)


def missing_field(name: str, example: str = "") -> Reason:
    """A field that has to be there and is not."""
    such = f", for example {{{name}: {example}}}" if example else ""
    return problem("missing", f"{{{name}}} is missing: give it{such}.", name)


def read(calculator: str, fields: Iterable[AskedFor], inputs: Mapping[str, str]) -> tuple[Values, tuple[Reason, ...]]:
    """All values, and everything that is wrong with the inputs at once."""
    asked = {field.name: field for field in fields}
    values, reasons = Values(calculator, {name: text.strip() for name, text in inputs.items()}), []
    for name, text in values.texts.items():
        if name not in asked:
            reasons.append(_unknown(name, asked))
            continue
        try:
            values.found[name] = _read(asked[name], text)
        except Refused as refused:
            reasons.extend(_at(name, why) for why in refused.reasons)
            continue
        if asked[name].measure.is_share and not text.endswith("%"):
            values.notes.append(_bare_share(name, text, values.number(name)))
    missing = [one for one in asked.values() if one.is_required and one.name not in inputs]
    return values, (*reasons, *(missing_field(one.name, one.example) for one in missing))


def _read(field: AskedFor, text: str) -> object:
    if not text:
        raise refusal("not-readable", "{this} has no value; write one, or leave it out altogether")
    longest = LONGEST_TEXT if field.measure.name == "text" else LONGEST
    if len(text) > longest:
        raise refusal("not-readable", f"{{this}} is longer than {longest} characters")
    return field.measure.read(text) if field.choices is None else _choice(text, field.choices)


def _choice(text: str, choices: Meanings) -> str:
    """The choice that was written, whether with spaces, hyphens or underscores."""
    alike = {_spaced(choice): choice for choice in choices}
    if found := alike.get(_spaced(text)):
        return found
    raise refusal("not-readable", f"{{this}} is written as {quoted(text)}. Write the one you mean: {listed(choices)}")


def _spaced(text: str) -> str:
    return text.lower().replace("_", " ").replace("-", " ")


def _at(name: str, why: Reason) -> Reason:
    """At its field, with a full stop."""
    sentence = why.sentence if why.sentence.endswith((".", "?")) else f"{why.sentence}."
    return replace(why, sentence=sentence).at(name, name, None)


def _unknown(name: str, asked: Iterable[str]) -> Reason:
    known = tuple(asked)
    meant = did_you_mean(name, known, of="key")
    sentence = f"There is no field {quoted(name)} here.{meant} Known: {', '.join(map(marked, known))}."
    return problem("unknown-field", sentence, name[:60])


def _bare_share(name: str, text: str, share: Fraction) -> Reason:
    worded = f"{{{name}: {text}}} has no % sign and was read as {percent(share)}: write it with its sign."
    return Reason("share-without-sign", worded, POLICY, "caution", path=name)
