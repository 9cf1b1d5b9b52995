"""The leaflet that goes along: what its ingredients, route and storage call for, in plain English or Spanish.

    leaflet = build(worksheet, "en")
    leaflet.sections[2].points[0].text     # "you take other drugs that make you sleepy, …"

The sentences are rows of rules/leaflets.yaml, each with its source; a claim about benefit carries a grade. They are
written for a sixth-grade reader and tested for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from lenitive.compounding.labels.hazards import calls, is_said
from lenitive.compounding.labels.ways import way_of
from lenitive.compounding.labels.wording import actives, day
from lenitive.compounding.worksheets import Worksheet
from lenitive.rules import content

Language = Literal["en", "es"]
RULES = "leaflets"


@dataclass(frozen=True)
class Point:
    """A few sentences that belong together. `grade`: of a claim about benefit, else empty (see docs/labels.md)."""

    key: str
    text: str
    source: str
    verify: bool
    grade: str = ""


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it; `is_list`: the points complete the heading, one by one."""

    key: str
    title: str
    is_list: bool
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Leaflet:
    """`notice`: that nobody who can judge has read the translation yet, else empty.

    `names`: that the label has other names for what it `holds`, else empty.
    """

    language: Language
    title: str
    holds: tuple[str, ...]
    names: str
    sections: tuple[Section, ...]
    notice: str
    stamp: str
    words: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "language": self.language,
            "title": self.title,
            "holds": list(self.holds),
            "names": self.names or None,
            "notice": self.notice or None,
            "sections": [
                {"key": section.key, "title": section.title, "points": [vars(point) for point in section.points]}
                for section in self.sections
            ],
        }


def build(worksheet: Worksheet, language: Language = "en", directions: str = "") -> Leaflet:
    """The leaflet of what a worksheet makes; `directions` as the label has them, empty without a patient."""
    rules = content(RULES)
    names = tuple(dict.fromkeys(line.ingredient for line in worksheet.actives))
    found = calls(worksheet.formula, names, worksheet.beyond_use.storage if worksheet.beyond_use else "")
    blanks = _blanks(worksheet, language, directions)
    sections = []
    for section in rules["sections"]:
        rows = [row for row in rules["points"] if row["section"] == section["key"] and is_said(row, found)]
        said = {row[language]: _point(row, language, blanks) for row in reversed(rows) if _is_filled(row, blanks)}
        points = tuple(reversed(said.values()))  # two drugs may ask the same
        if points:
            sections.append(Section(section["key"], section[language], section.get("list") == "yes", points))
    return Leaflet(
        language,
        rules["title_of_leaflet"][language],
        actives(worksheet, language),
        content("labels")["spanish"]["names"] if language == "es" else "",
        tuple(sections),
        notice(language),
        "DRAFT" if worksheet.is_draft else "",
        {key: words[language] for key, words in rules["words"].items()},
    )


def told_of_use(worksheet: Worksheet) -> tuple[Point, ...]:
    """What the patient is told of this form and route, in the leaflet's own English; nothing without a patient."""
    formula = worksheet.formula
    if worksheet.order.prescription is None:
        return ()
    way, route = way_of(formula), formula.route.casefold()
    own = {way.key if way else "", route}
    rows = [row for row in content(RULES)["points"] if row["section"] == "use" and row["when"] in own]
    return tuple(_point(row, "en", {}) for row in rows)


def notice(language: Language) -> str:
    """What a paper in this language has to say of its translation; empty once a pharmacist has read it."""
    spanish = content("labels")["spanish"]
    return str(spanish["says"]) if language == "es" and not spanish["read_by"] else ""


def _blanks(worksheet: Worksheet, language: Language, directions: str) -> dict[str, str]:
    """What is filled into the sentences; what is not known here is empty, and its sentence is left out."""
    pharmacy, dated = worksheet.order.pharmacy, worksheet.beyond_use
    storage = content("labels")["storage"].get(dated.storage if dated else "", {})
    return {
        "directions": directions,
        "use_by": day(dated.date, language) if dated else "",
        "storage": storage.get(language, ""),
        "pharmacy": pharmacy.name if pharmacy else "",
        "telephone": pharmacy.telephone if pharmacy else "",
    }


def _is_filled(row: Mapping[str, Any], blanks: Mapping[str, str]) -> bool:
    return all(blanks[name] for name in blanks if f"{{{name}}}" in row["en"])


def _point(row: Mapping[str, Any], language: Language, blanks: Mapping[str, str]) -> Point:
    text = row[language].format_map(blanks)
    source = row.get(f"source_{language}", row["source"])
    return Point(row["key"], text, source, row.get("verify") == "true", row.get("grade", ""))
