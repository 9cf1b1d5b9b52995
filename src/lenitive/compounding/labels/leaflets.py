"""The leaflet that goes along: what its ingredients, route and storage call for, in plain English or Spanish.

    leaflet = build(worksheet, "en")
    leaflet.sections[2].points[0].text     # "you take other drugs that make you sleepy, …"

The sentences are rows of rules/leaflets.yaml, each with its source; a claim about benefit carries a grade. They are
written for a sixth-grade reader and tested for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from lenitive.compounding.label_rows import SPANISH, STORAGE
from lenitive.compounding.labels.hazards import calls, is_called_for
from lenitive.compounding.labels.ways import way_of
from lenitive.compounding.labels.wording import actives, day
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.evidence import GRADES
from lenitive.rules import Authority, Both, Key, Table

Language = Literal["en", "es"]
RULES = "leaflets"


@dataclass(frozen=True)
class LeafletSection(Both[str]):
    """A heading; `is_list`: the points complete it, one by one."""

    key: str
    rule: Authority
    is_list: Annotated[bool, Key("list")] = False


@dataclass(frozen=True)
class LeafletPoint(Both[str]):
    """A point of a section: `when` it is called for, `unless` taken away, the `grade` of a claim about benefit."""

    key: str
    section: str
    when: str
    rule: Authority
    unless: str | None = None
    grade: str = ""

    def __post_init__(self) -> None:
        if self.grade and self.grade not in GRADES["en"]:
            raise ValueError(f"the grade {self.grade!r} is none of {', '.join(GRADES['en'])}")


TITLE = Table(RULES, "title_of_leaflet", Both[str])
WORDS = Table(RULES, "words", dict[str, Both[str]])
SECTIONS = Table(RULES, "sections", tuple[LeafletSection, ...])
POINTS = Table(RULES, "points", tuple[LeafletPoint, ...])


@dataclass(frozen=True)
class PrintedPoint:
    """A few sentences that belong together. `grade`: of a claim about benefit, else empty (see docs/labels.md)."""

    key: str
    text: str
    source: str
    verify: bool
    grade: str = ""


@dataclass(frozen=True)
class PrintedSection:
    """A heading and what stands below it; `is_list`: the points complete the heading, one by one."""

    key: str
    title: str
    is_list: bool
    points: tuple[PrintedPoint, ...]


@dataclass(frozen=True)
class Leaflet:
    """`notice`: that nobody who can judge has read the translation yet, else empty.

    `names`: that the label has other names for what it `holds`, else empty.
    """

    language: Language
    title: str
    holds: tuple[str, ...]
    names: str
    sections: tuple[PrintedSection, ...]
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


def build(worksheet: PlannedWorksheet, language: Language = "en", directions: str = "") -> Leaflet:
    """The leaflet of what a worksheet makes; `directions` as the label has them, empty without a patient."""
    names = tuple(dict.fromkeys(line.ingredient for line in worksheet.actives))
    found = calls(worksheet.formula, names, worksheet.beyond_use.storage if worksheet.beyond_use else "")
    blanks = _blanks(worksheet, language, directions)
    sections = []
    for section in SECTIONS.read():
        rows = [row for row in POINTS.read() if row.section == section.key and is_called_for(row, found)]
        worded = {
            row.in_language(language): _point(row, language, blanks)
            for row in reversed(rows)
            if _is_filled(row, blanks)
        }
        points = tuple(reversed(worded.values()))  # two drugs may ask the same
        if points:
            sections.append(PrintedSection(section.key, section.in_language(language), section.is_list, points))
    return Leaflet(
        language,
        TITLE.read().in_language(language),
        actives(worksheet, language),
        SPANISH.read().names if language == "es" else "",
        tuple(sections),
        notice(language),
        "DRAFT" if worksheet.is_draft else "",
        {key: words.in_language(language) for key, words in WORDS.read().items()},
    )


def points_of_use(worksheet: PlannedWorksheet) -> tuple[PrintedPoint, ...]:
    """What the patient is told of this form and route, in the leaflet's own English; nothing without a patient."""
    formula = worksheet.formula
    if worksheet.order.prescription is None:
        return ()
    way, route = way_of(formula), formula.route.casefold()
    own = {way.key if way else "", route}
    rows = [row for row in POINTS.read() if row.section == "use" and row.when in own]
    return tuple(_point(row, "en", {}) for row in rows)


def notice(language: Language) -> str:
    """What a paper in this language has to say of its translation; empty once a pharmacist has read it."""
    spanish = SPANISH.read()
    return spanish.says if language == "es" and not spanish.read_by else ""


def _blanks(worksheet: PlannedWorksheet, language: Language, directions: str) -> dict[str, str]:
    """What is filled into the sentences; what is not known here is empty, and its sentence is left out."""
    pharmacy, dated = worksheet.order.pharmacy, worksheet.beyond_use
    storage = STORAGE.read().get(dated.storage) if dated else None
    return {
        "directions": directions,
        "use_by": day(dated.date, language) if dated else "",
        "storage": storage.in_language(language) if storage else "",
        "pharmacy": pharmacy.name if pharmacy else "",
        "telephone": pharmacy.telephone if pharmacy else "",
    }


def _is_filled(row: LeafletPoint, blanks: Mapping[str, str]) -> bool:
    return all(blanks[name] for name in blanks if f"{{{name}}}" in row.en)


def _point(row: LeafletPoint, language: Language, blanks: Mapping[str, str]) -> PrintedPoint:
    text = row.in_language(language).format_map(blanks)
    return PrintedPoint(row.key, text, row.rule.cited_in(language), row.rule.verify, row.grade)
