"""From a document to a Formula, or to everything that is wrong with it, each fault with its line.

    examined = examine(read_file("formulary/ketamine-10-gel.yaml"), name="ketamine-10-gel", is_whole=True)
    examined.formula, examined.faults

Pure: a file is opened by `shelf`. Keys are fixed, nothing clinical is filled in, all faults are said at once.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import cast

from lenitive.compounding.choices import BEYOND_USE_TYPES, GRADES, ROUTES, STATUSES, TAGS
from lenitive.compounding.formulas.bounds import read_limits
from lenitive.compounding.formulas.fields import NONE_FOUND, SOURCE, Findings, FormulaFields
from lenitive.compounding.formulas.formula import (
    BeyondUseBasis,
    BeyondUseType,
    Check,
    Formula,
    FormulaClaim,
    FormulaStep,
    Grade,
    LabelText,
    Statement,
)
from lenitive.compounding.formulas.lines import KINDS, read_lines, read_vehicle
from lenitive.documents import DocumentError, Node, plain
from lenitive.evidence import cited
from lenitive.fields import faults, opened
from lenitive.readings import quantity_of
from lenitive.reasons import Refused
from lenitive.units import Quantity

KEYS = (
    "name",
    "title",
    "version",
    "status",
    "source",
    "read_in",
    "listed_as",
    "note",
    "not_for_use",
    "dosage_form",
    "route",
    "batch_unit",
    "ingredients",
    "vehicle",
    "equipment",
    "steps",
    "checks",
    "limits",
    "container",
    "storage",
    "beyond_use",
    "label_texts",
    "counselling",
    "evidence_for",
    "evidence_against",
    "references",
    "written_by",
    "checked_by",
    "reviewed_on",
    "review_due",
)
ORIGIN = ("source", "read_in", "tag", "verify")
STEP = "{text: Triturate the powders, tag: general method, source: …, verify: true}"
CHECK = "{what: appearance, expected: not published, tag: general method, source: …}"
STATEMENT = "{text: Shake well, source: …}"
CLAIM = "{claim: no better than placebo, grade: A, source: …}"
LONGEST_DAYS = 400  # days; any stated beyond-use period above it is a slip


@dataclass(frozen=True)
class Examined:
    """`formula` is there when there are no faults. `unverified`: places marked `verify: true`.

    `unread`: places that name a source whose original this project has not read, each with that source.
    """

    formula: Formula | None
    faults: tuple[DocumentError, ...]
    unverified: tuple[str, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()


def examine(node: Node, *, name: str = "", is_whole: bool = False) -> Examined:
    """Read a formula. `name`: the stem of its file, which must be its name; `is_whole`: every key has to be there."""
    findings = Findings(is_whole, node.path)
    try:
        keys = FormulaFields(opened(node, "a formula", "name", "title", "ingredients", source=SOURCE), findings)
    except Refused as refused:
        return Examined(None, faults(node, refused.reasons))
    keys.allow(KEYS)
    formula = _formula(keys, name)
    problems = faults(node, findings.problems)
    return Examined(None if problems else formula, problems, tuple(findings.unverified), tuple(findings.unread))


def _formula(keys: FormulaFields, name: str) -> Formula:
    batch = keys.taken("batch_unit", _batch) if keys.require("batch_unit", "100 g") else None
    route = keys.word("route", ROUTES) or "" if keys.require("route", "topical") else ""
    lines = read_lines(keys, batch, route)
    vehicle, vehicle_as_written = read_vehicle(keys, lines)
    return Formula(
        name=_name(keys, name),
        title=keys.needed("title", "Ketamine 10 % gel"),
        version=(keys.whole("version", 1, 9999) if keys.require("version", "1") else None) or 1,
        status="approved" if keys.word("status", STATUSES) == "approved" else "draft",
        dosage_form=keys.needed("dosage_form", "gel"),
        route=route,
        batch_unit=batch or Quantity("100", "g"),
        lines=lines,
        vehicle=vehicle,
        vehicle_as_written=vehicle_as_written,
        is_qs=vehicle is not None,
        equipment=keys.texts("equipment", "electronic mortar"),
        steps=tuple(_step(row) for row in keys.statements("steps", STEP)),
        checks=tuple(_check(row) for row in keys.statements("checks", CHECK)),
        limits=read_limits(keys),
        container=keys.published("container", "airless pump of polypropylene, light-resistant"),
        storage=keys.published("storage", "controlled room temperature"),
        beyond_use_basis=_beyond_use(keys),
        label_texts=tuple(_label_text(row) for row in keys.statements("label_texts", STATEMENT)),
        counselling=tuple(_statement(row) for row in keys.statements("counselling", STATEMENT)),
        evidence_for=tuple(_claim(row) for row in keys.statements("evidence_for", CLAIM, NONE_FOUND)),
        evidence_against=tuple(_claim(row) for row in keys.statements("evidence_against", CLAIM, NONE_FOUND)),
        references=tuple(cited(each) for each in keys.texts("references", "Brutcher 2019")),
        source=keys.source("Brutcher 2019"),
        listed_as=keys.text("listed_as") or "",
        note=keys.text("note") or "",
        written_by=keys.person("written_by"),
        checked_by=keys.person("checked_by"),
        reviewed_on=keys.done_on("reviewed_on"),
        review_due=keys.done_on("review_due"),
        gaps=tuple(keys.findings.gaps),
        content=json.dumps(plain(keys.node), sort_keys=True, ensure_ascii=False, separators=(",", ":")),
        not_for_use=keys.text("not_for_use") or "",
    )


def _name(keys: FormulaFields, stem: str) -> str:
    name = keys.needed("name", stem or "ketamine-10-gel")
    if name and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        sentence = f"{name[:60]!r} is not a name: write small letters and digits with hyphens, ketamine-10-gel"
        keys.fault("name", sentence)
    elif name and stem and name != stem:
        keys.fault("name", f"the name is {name} and the file is called {stem}: give both the same name")
    return name


def _batch(text: str) -> Quantity:
    return quantity_of(text, ",".join(KINDS), "100 g")


def _step(row: FormulaFields) -> FormulaStep:
    row.allow((*ORIGIN, "text", "is_risk_bound"))
    worded = _worded(row)
    return FormulaStep(*worded, is_risk_bound=row.is_so("is_risk_bound"))


def _statement(row: FormulaFields) -> Statement:
    row.allow((*ORIGIN, "text"))
    return Statement(*_worded(row))


def _label_text(row: FormulaFields) -> LabelText:
    row.allow((*ORIGIN, "text", "es"))
    return LabelText(*_worded(row), es=row.text("es") or "")


def _worded(row: FormulaFields) -> tuple[str, str, str, bool]:
    text = row.needed("text", "Shake well")
    return text, *_origin(row)


def _origin(row: FormulaFields) -> tuple[str, str, bool]:
    """Source, tag and whether to verify. A general method is nobody's publication, so it is always to be verified."""
    verify = row.verified_later()
    source, tag = row.source("Brutcher 2019", verify=verify), row.word("tag", TAGS) or "found"
    if tag in ("general method", "recalled") and not verify:
        row.fault(
            "tag",
            f"what is tagged {tag!r} is still to be verified: add 'verify: true'; or look it up "
            "and write 'tag: found' with where you read it, or 'tag: policy' with your own procedure, as its source",
        )
    return source, tag, verify


def _check(row: FormulaFields) -> Check:
    row.allow((*ORIGIN, "what", "expected"))
    what, expected = row.needed("what", "appearance"), row.published("expected", "smooth, without lumps")
    return Check(what, expected, *_origin(row))


def _claim(row: FormulaFields) -> FormulaClaim:
    row.allow(("claim", "grade", "source", "read_in"))
    claim, source = row.needed("claim", "no better than placebo"), row.source("Brutcher 2019")
    grade = row.word("grade", GRADES) if row.require("grade", "B") else None
    return FormulaClaim(claim, cast(Grade, grade or "X"), source)


def _beyond_use(keys: FormulaFields) -> BeyondUseBasis:
    within = keys.within("beyond_use", "{type: aqueous_preserved, stated_days: 30, source: …}")
    if within is None:
        if not keys.has("beyond_use") and keys.findings.is_whole:
            keys.fault("beyond_use", "beyond_use is missing: write for example 'beyond_use: {type: not published, …}'")
        keys.gap("beyond_use.type")
        return BeyondUseBasis(None, None, False, "", "")
    within.allow(("type", "stated_days", "is_disputed", "note", "source", "read_in"))
    word = None if within.is_silent("type", "aqueous_preserved") else within.word("type", BEYOND_USE_TYPES)
    days = None if within.is_silent("stated_days", "30") else within.whole("stated_days", 1, LONGEST_DAYS)
    return BeyondUseBasis(
        cast(BeyondUseType | None, word),
        days,
        within.is_so("is_disputed"),
        within.text("note") or "",
        within.source("Gorman 2017") if days is not None else cited(within.text("source") or ""),
    )
