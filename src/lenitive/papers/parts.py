"""What several papers have in common: headings, the line that names formula and version, pairs of word and value.

identity(formula, "CR-2026-0417")    # its text also stands at the foot of every page of the PDF
"""

from __future__ import annotations

from collections.abc import Iterable

from lenitive.compounding import Formula, formula_fingerprint
from lenitive.evidence import footnote
from lenitive.papers.html import Html, joined, tag

SHORT = 12  # characters of a fingerprint that are printed
LONG = 8  # a stamp of so many letters is printed smaller


def heading(text: str) -> Html:
    """The heading of a section; papers begin at the second level, below the title of the page around them."""
    return tag("h3", text)


def identity(formula: Formula, record: str = "") -> Html:
    """Which formula, which version, which content: what makes a page findable when it has come loose."""
    status = "draft, not approved" if formula.is_draft else "approved"
    status += ", this pharmacy's own" if formula.is_own else ""
    shown = f"{formula.name} · version {formula.version} ({status}) · {formula_fingerprint(formula)[:SHORT]}"
    return tag("p", f"{shown} · record {record}" if record else shown, look="foot")


def columns(*names: str) -> Html:
    """The head row of a table."""
    return tag("tr", *(tag("th", name, scope="col") for name in names))


def scrolled(table: Html, name: str) -> Html:
    """A wide table in a box that a narrow screen moves sideways, also by the keyboard."""
    return tag("div", table, look="scrolled", tabindex="0", role="region", aria_label=name)


def described(rows: Iterable[tuple[str, str]]) -> Html:
    """Word and value, side by side."""
    return tag("dl", joined(tag("div", tag("dt", word), tag("dd", value)) for word, value in rows), look="facts")


def stamp(text: str, *, is_also_read_out: bool = False) -> Html:
    """Across the paper; nothing when there is nothing to stamp.

    `is_also_read_out`: the paper says it in a line of its own (`identity`), so the pale letters are for the eye alone.
    """
    look = "stamp" if len(text) < LONG else "stamp long"
    hidden = {"aria_hidden": "true"} if is_also_read_out else {}
    return tag("p", text, look=look, lang="en", **hidden) if text else Html("")


def footnoted(parts: Iterable[str], language: str = "en") -> tuple[str, ...]:
    """The parts of one sheet, and behind the last what the dagger means, where one of them carries it."""
    shown = tuple(parts)
    worded = footnote(shown, language)
    return (*shown, tag("p", worded, look="dagger-note")) if worded else shown
