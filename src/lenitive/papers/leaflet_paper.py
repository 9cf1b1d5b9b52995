"""The leaflet on paper: large letters, short lists, the source of each claim beneath it.

leaflet_html(label.leaflet)      # <article class="paper leaflet" lang="es"> … </article>
"""

from __future__ import annotations

from lenitive.compounding import Leaflet, PrintedPoint, PrintedSection
from lenitive.evidence import PLAIN_GRADES
from lenitive.papers.html import Html, joined, tag
from lenitive.papers.parts import footnoted, heading, stamp
from lenitive.papers.typesetting import whole

URGENT = ("help",)  # sections that are to be seen first


def leaflet_html(leaflet: Leaflet) -> str:
    """The whole leaflet as one fragment."""
    held = tag("ul", *(tag("li", each) for each in leaflet.holds))
    names = tag("p", leaflet.names) if leaflet.names else Html("")
    holds = tag("section", heading(leaflet.words["holds"]), held, names)
    what, *rest = leaflet.sections
    parts = (
        stamp(leaflet.stamp),
        tag("h2", leaflet.title),
        tag("p", leaflet.notice, look="notice") if leaflet.notice else Html(""),
        _section(what, leaflet),
        holds,
        *(_section(section, leaflet) for section in rest),
    )
    look = f"paper leaflet{' stamped' if leaflet.stamp else ''}"
    return tag("article", *footnoted(parts, leaflet.language), look=look, lang=leaflet.language)


def _section(section: PrintedSection, leaflet: Leaflet) -> Html:
    look = f"section section-{section.key}{' urgent' if section.key in URGENT else ''}"
    if section.is_list:
        body = tag("ul", *(tag("li", whole(point.text), _grade(point, leaflet)) for point in section.points))
    else:
        body = joined(tag("p", whole(point.text), _grade(point, leaflet)) for point in section.points)
    return tag("section", heading(section.title), body, look=look)


def _grade(point: PrintedPoint, leaflet: Leaflet) -> Html:
    """How sure a claim is, and where it comes from; only what speaks of benefit has a grade."""
    if not point.grade:
        return Html("")
    words = leaflet.words
    sure = PLAIN_GRADES[leaflet.language][point.grade]
    shown = f"{words['grade']}: {sure}. {words['source']}: {point.source}."
    return tag("span", shown, look="grade")
