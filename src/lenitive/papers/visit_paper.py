"""The page that somebody takes to the doctor: answers, what to say first, what to ask, what studies found.

visit_html(paper)      # <article class="paper visit" lang="es"> … </article>

What people typed stands between `bdi`, so that it cannot turn the words around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.papers.html import Html, joined, tag, typed


@dataclass(frozen=True)
class PaperSection:
    """A heading with its lines; `is_boxed`: each has a box to tick."""

    title: str
    lines: tuple[str, ...]
    is_boxed: bool = False


@dataclass(frozen=True)
class VisitPaper:
    """`by_hand`: what is filled in with a pen; `foot`: lines below everything else."""

    title: str
    by_hand: tuple[str, ...]
    lead: str
    sections: tuple[PaperSection, ...]
    foot: tuple[str, ...]
    language: str


def visit_html(paper: VisitPaper) -> str:
    """The whole page as one fragment."""
    parts = (
        tag("h2", paper.title),
        tag(
            "p", *(tag("span", f"{each}: ", tag("b", "\u00a0", look="rule")) for each in paper.by_hand), look="by-hand"
        ),
        tag("p", paper.lead),
        *(_section(each) for each in paper.sections if each.lines),
        tag("footer", *(tag("p", line) for line in paper.foot)),
    )
    return tag("article", *parts, look="paper visit", lang=paper.language)


def _section(section: PaperSection) -> Html:
    items = joined(tag("li", typed(line)) for line in section.lines)
    return tag("section", tag("h3", section.title), tag("ul", items, look="boxes" if section.is_boxed else ""))
