"""A patient's own record on paper: what is known of her, what she agreed to, who looked at it.

own_record_html(paper)      # <article class="paper own-record" lang="es"> … </article>
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.papers.html import Html, joined, tag, typed


@dataclass(frozen=True)
class RecordSection:
    """A heading with facts in pairs, lines, or both."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class OwnRecordPaper:
    """`made_at`: the line below the title that says when it was made."""

    title: str
    made_at: str
    sections: tuple[RecordSection, ...]
    language: str


def own_record_html(paper: OwnRecordPaper) -> str:
    """The whole record as one fragment."""
    parts = (tag("h2", paper.title), tag("p", paper.made_at), *(_section(each) for each in paper.sections))
    return tag("article", *parts, look="paper own-record", lang=paper.language)


def _section(section: RecordSection) -> Html:
    pairs = joined(tag("div", tag("dt", word), tag("dd", typed(value))) for word, value in section.facts)
    facts = tag("dl", pairs, look="facts") if section.facts else Html("")
    lines = tag("ul", joined(tag("li", typed(line)) for line in section.lines)) if section.lines else Html("")
    return tag("section", tag("h3", section.title), facts, lines)
