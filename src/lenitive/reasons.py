"""Why something is not done, not yet known, or to be watched: one value for every room and every door.

    Reason("lot-expired", "Lot K-1 expired on 2026-11-01: take another lot.", "USP <795>", path="lots[0].expires")

Functions return all reasons as values; a verb that is called all the same raises `Refused` with them. A sentence marks
the keys that it names, and each door fills them in from its own table:

    "write it under {strengths}"           a file: strengths                    a page: “Strength”
    "add {strengths.ketamine: 10 % w/w}"   a file: strengths: {ketamine: 10 %…} a page: “Strength” 10 % w/w
    "write {: as_base} or {: as_salt}"     a file: as_base or as_salt          a page: as base or as salt
    "{this} has no unit"                   the key at which the reason stands (`at`)

Braces that are no mark are doubled: `braced` does it to what somebody typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

Severity = Literal["stop", "question", "caution", "note"]
About = Literal["person", "dose", "medicine", "model", "paper"]
Interaction = Literal["never_together", "life_threatening", "watch", "none"]
THIS = "this"
POLICY = "policy"

_KEY = r"(?P<key>[A-Za-z_]\w*(?:\[\d*\])?(?:\.[^:{}]+)?)"
_VALUE = r"(?P<value>(?:[^{}]|\{[^{}]*\})*)"  # a value may itself be one mapping
_MARK = re.compile(rf"\{{\{{|\}}\}}|\{{(?:{_KEY}(?:: {_VALUE})?|: (?P<choice>[^{{}}]*))\}}")
_MARKABLE = re.compile(r"[A-Za-z_]\w*(?:\[\d*\])?(?:\.[\w.\[\]]+)?")
_KINDS = {"stop": "refusal", "question": "question", "caution": "warning", "note": "warning"}


@dataclass(frozen=True)
class Reason:
    """A code, a sentence with its marks that says what to do next, a source (an id of the evidence list, or "policy").

    `severity`: a stop, a question that a person answers, a caution, or a note of how something was understood.
    `about`: what it concerns, which is how a page groups it. `path` and `line`: where it stands, such as
    regimen[0].amount. `interaction`: the class of a concomitant medicine's interaction.
    """

    code: str
    sentence: str
    source: str
    severity: Severity = "stop"
    about: About = "paper"
    path: str = ""
    line: int | None = None
    interaction: Interaction | None = None

    def __post_init__(self) -> None:
        if not (self.code and self.sentence and self.source):
            raise ValueError(f"a reason has a code, a sentence and a source: {self!r}")

    @property
    def is_question(self) -> bool:
        """Whether a person has to answer it before anything else is done."""
        return self.severity == "question"

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that the sentence names, in their order."""
        return tuple(found["key"] for found in _MARK.finditer(self.sentence) if found["key"])

    @property
    def text(self) -> str:
        """The sentence as the reader of a file needs it."""
        return for_a_file(self.sentence)

    def at(self, key: str, path: str, line: int | None) -> Reason:
        """The same at this key of a file: its name stands for `{this}`."""
        return replace(self, sentence=_named(self.sentence, key), path=path, line=line)

    def to_dict(self, *older: str) -> dict[str, Any]:
        """As JSON. `older`: earlier names: "field" for path, "place" where there is a path, "kind", "is_question"."""
        found: dict[str, Any] = {"code": self.code, "sentence": self.text, "source": self.source}
        for name in older:
            if name != "place" or self.path:
                found[name] = {"field": self.path, "place": self.path, "kind": _KINDS[self.severity]}.get(
                    name, getattr(self, name, None)
                )
        found |= {"severity": self.severity, "about": self.about}
        found |= {"path": self.path} if self.path else {}
        found |= {"line": self.line} if self.line is not None else {}
        return found | ({"interaction": self.interaction} if self.interaction else {})


class Refused(ValueError):
    """Something was asked for that cannot be done as it was asked. `reasons` holds every one of them."""

    def __init__(self, reasons: Reason | Iterable[Reason]) -> None:
        self.reasons = (reasons,) if isinstance(reasons, Reason) else tuple(reasons)
        if not self.reasons:
            raise ValueError("a refusal names its reasons")
        super().__init__(" ".join(reason.text for reason in self.reasons))

    @property
    def reason(self) -> Reason:
        """The first of them, where there can be only one."""
        return self.reasons[0]


def refusal(code: str, sentence: str, source: str = POLICY, severity: Severity = "stop", **where: Any) -> Refused:
    """A Refused with one reason, to be raised."""
    return Refused(Reason(code, sentence, source, severity, **where))


def caution(code: str, sentence: str, source: str, about: About, interaction: Interaction | None = None) -> Reason:
    """What to be careful about; nothing is stopped by it."""
    return Reason(code, sentence, source, "caution", about, interaction=interaction)


def filled(
    sentence: str,
    mention: Callable[[str], str],
    written: Callable[[str, str], str],
    choice: Callable[[str], str] = str,
) -> str:
    """The sentence with `mention(key)` for each `{key}`, `written(key, value)` for each `{key: value}`.

    `choice(value)` stands for each `{: value}`, a value by itself.
    """

    def fill(found: re.Match[str]) -> str:
        key, value = found["key"], found["value"]
        if key is None:
            return found[0][0] if found["choice"] is None else choice(found["choice"])
        return mention(key) if value is None else written(key, value)

    return _MARK.sub(fill, sentence)


def for_a_file(sentence: str) -> str:
    """The sentence with the keys as a file holds them: "{given: push}" becomes "given: push"."""
    return filled(sentence, lambda key: key, _as_in_a_file)


def braced(text: str) -> str:
    """What somebody typed, so that no brace of it is taken for a mark."""
    return text.replace("{", "{{").replace("}", "}}")


def capital(sentence: str) -> str:
    """With a capital at its beginning, since the name of a drug may open it; "pH" stays as it is."""
    return sentence if sentence[1:2].isupper() else f"{sentence[:1].upper()}{sentence[1:]}"


def as_typed(text: str) -> str:
    """The same in quotation marks."""
    return braced(repr(text))


def _as_in_a_file(key: str, value: str) -> str:
    outer, _, inner = key.partition(".")
    return f"{outer}: {{{_as_in_a_file(inner, value)}}}" if inner else f"{outer}: {value}"


def _named(sentence: str, key: str) -> str:
    """A name that somebody typed, such as "my cream", is no mark and stands as it was typed."""

    def fill(found: re.Match[str]) -> str:
        if found["key"] != THIS:
            return found[0]
        value = "" if found["value"] is None else f": {found['value']}"
        return f"{{{key}{value}}}" if _MARKABLE.fullmatch(key) else braced(key + value)

    return _MARK.sub(fill, sentence)
