"""What reading a formula adds to `lenitive.fields`: what is not published is a gap, what is to be verified is noted.

    fields = FormulaFields(node, Findings(is_whole=True))
    fields.published("storage", "store at 20 to 25 °C")     # None, and a gap, for "not published"

In a file of the formulary every key is written out, if only as `not published`; in a formula written inside an order a
key that is left out means the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from lenitive.compounding.choices import TRUE_FALSE, YES_NO
from lenitive.documents import Mapping, Node, Scalar
from lenitive.evidence import cited, sources
from lenitive.fields import Fields, Manner
from lenitive.reasons import Reason, braced

NOT_PUBLISHED = "not published"
NOT_STATED = "not stated"
NONE_FOUND = "none found"  # of evidence: looked for, and there is none
NONE = "none"  # of equipment, label texts, counselling: a pharmacist says that there is nothing to write
SOURCE = "docs/formulary.md"
UNUSABLE = "formula-unusable"  # why an order cannot use the formula that it names
FORMULA = Manner(SOURCE, longest_text=1000, when_empty=f"write a value, '{NOT_PUBLISHED}' when no source gives one")


@dataclass
class Findings:
    """What reading finds beside the formula: problems, and the places of what is not published, checked or read."""

    is_whole: bool
    root: str = ""
    problems: list[Reason] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    unverified: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)

    def place(self, path: str) -> str:
        """The path inside the formula, wherever the formula itself stands."""
        return path.removeprefix(self.root).lstrip(".")


class FormulaFields(Fields):
    """One mapping of a formula, and where its findings go."""

    def __init__(self, node: Mapping, findings: Findings) -> None:
        super().__init__(node, findings.problems, FORMULA)
        self.findings = findings

    def fault(self, key: str, sentence: str) -> None:
        """A problem at this key ("" for the mapping itself), in a sentence that marks nothing."""
        self.refuse(key, UNUSABLE, braced(sentence))

    def path(self, key: str) -> str:
        """Where the key stands in the formula."""
        return self.findings.place(f"{self.node.path}.{key}" if self.node.path else key)

    def gap(self, key: str) -> None:
        """Remember that this key is not published."""
        self.findings.gaps.append(self.path(key))

    def is_silent(self, key: str, example: str, silent: str = NOT_PUBLISHED) -> bool:
        """Whether the source does not give this: then it is a gap. Left out of a file, it is a problem as well."""
        if self.findings.is_whole:
            self.require(key, example, silent)
        node = self.node.get(key)
        is_silent = node is None or (isinstance(node, Scalar) and node.text == silent)
        if is_silent:
            self.gap(key)
        return is_silent

    def source(self, example: str, *, verify: bool = False) -> str:
        """Where it comes from, ids as what they stand for, with its dagger; "" (with a problem) without one."""
        written = self.needed("source", example)
        self.note_unread(written)
        return cited(written, verify=verify) if written else ""

    def note_unread(self, written: str) -> None:
        """Remember the ids in a source whose originals were not read; evidence beside the formula is no part of it."""
        place = self.path("source")
        for part in () if place.startswith("evidence_") else written.split("; "):
            known = sources().get(part.partition(" (")[0])
            if known is not None and known.verify:
                self.findings.unread.append((place, known.brief))

    def published(self, key: str, example: str, silent: str = NOT_PUBLISHED) -> str | None:
        """A text, or None for `not published`, which is a gap."""
        return None if self.is_silent(key, example, silent) else self.text(key)

    def is_so(self, key: str) -> bool:
        """yes or no; no when it was not written."""
        return bool(self.flag(key, YES_NO))

    def verified_later(self) -> bool:
        """`verify: true`: a person has to look it up before the formula can be approved."""
        is_unverified = bool(self.flag("verify", TRUE_FALSE))
        if is_unverified:
            self.findings.unverified.append(self.findings.place(self.node.path))
        return is_unverified

    def done_on(self, key: str) -> date | None:
        """A date; None for a key with nothing behind it, as for a review not done."""
        return None if self._is_open(key) else self.day(key)

    def person(self, key: str) -> str | None:
        """A name; None for a key with nothing behind it."""
        return None if self._is_open(key) else self.text(key)

    def _is_open(self, key: str) -> bool:
        """Whether nothing stands behind the key; a file has to show that it stands empty."""
        if self.findings.is_whole:
            self.require_shown(key)
        return self.is_blank(key)

    def listed(self, key: str, example: str, nothing: str = NONE) -> tuple[Node, ...]:
        """The list below a key. Empty for `nothing`, and for `not published`, which is a gap."""
        node = self.node.get(key)
        if self.is_silent(key, example) or (isinstance(node, Scalar) and node.text == nothing):
            return ()
        items = self.items(key, f"[{example}]", nothing, NOT_PUBLISHED)
        if items == ():
            self.refuse(key, "empty", f"{{this}} takes a list of at least one: write for example {{this: {example}}}.")
        return items or ()

    def statements(self, key: str, example: str, nothing: str = NONE) -> list[FormulaFields]:
        """The mappings in the list below a key."""
        return self.mappings(key, self.listed(key, example, nothing), example)

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """The texts in the list below a key."""
        return self.texts_of(key, self.listed(key, example), example)
