"""The text of a formula file of the pharmacy's own: new, copied from a shipped one, or approved.

    new_text(NewFormula("our-cream", "Ketamine 10 % cream", …))
    approved_text(text, approver)          # the same file, line for line, with status and signature

Pure: what is written here is read back and checked by `shelf.examined_text` before a file is made of it (`cli`).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from lenitive.compounding.formulas.approval import Approver
from lenitive.compounding.formulas.fields import NONE_FOUND, NOT_PUBLISHED, NOT_STATED
from lenitive.compounding.formulas.formula import Formula
from lenitive.compounding.ingredients import find
from lenitive.reasons import Reason

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
APPROVED = "approved.yaml"  # the list of what is approved, beside the formulas
LONGEST_NAME = 80  # characters
OPEN = ("equipment", "steps", "checks")
CLOSING = ("label_texts", "counselling")
LIST_HEAD = """\
# Which version of which formula of this pharmacy is approved; rows are added by `lenitive formulary approve` and never
# changed or taken away.
title: Approved versions of this pharmacy's formulas
source: policy
"""


@dataclass(frozen=True)
class NewFormula:
    """What nobody else can know of a new formula. `ingredients`: each a name, with its strength where it is known."""

    name: str
    title: str
    source: str
    dosage_form: str
    route: str
    batch_unit: str
    ingredients: tuple[str, ...]
    vehicle: str = ""
    written_by: str = ""


def name_problem(name: str) -> str:
    """Why this cannot be the name of a formula file; empty when it can."""
    if not NAME.match(name) or len(name) > LONGEST_NAME:
        return f"{name[:60]!r} is not a name: write small letters and digits with hyphens, for example our-cream"
    if f"{name}.yaml" == APPROVED:
        return f"{APPROVED} is the list of what is approved: choose another name, for example our-cream"
    return ""


def new_text(new: NewFormula) -> str:
    """A whole file with every key; what was not said is `not published`, and nothing clinical is filled in."""
    vehicle = f"{{ingredient: {_quoted(new.vehicle)}, amount: q.s.}}" if new.vehicle else NOT_PUBLISHED
    rows = [
        f"name: {new.name}",
        f"title: {_quoted(new.title)}",
        "version: 1",
        "status: draft",
        f"source: {_quoted(new.source)}",
        f"dosage_form: {_quoted(new.dosage_form)}",
        f"route: {_quoted(new.route)}",
        f"batch_unit: {_quoted(new.batch_unit)}",
        "ingredients:",
        *(f"  - {_line(each)}" for each in new.ingredients),
        f"vehicle: {vehicle}",
        *(f"{key}: {NOT_PUBLISHED}" for key in OPEN),
        "limits: {weighing: formula_quantity, potency: finished_potency, yield: not published}",
        f"container: {NOT_PUBLISHED}",
        f"storage: {NOT_PUBLISHED}",
        "beyond_use: {type: not published, stated_days: not published}",
        *(f"{key}: {NOT_PUBLISHED}" for key in CLOSING),
        f"evidence_for: {NONE_FOUND}",
        f"evidence_against: {NONE_FOUND}",
        f"references: {NOT_PUBLISHED}",
        f"written_by: {_quoted(new.written_by)}" if new.written_by else "written_by:",
        "checked_by:",
        "reviewed_on:",
        "review_due:",
    ]
    return "\n".join(rows) + "\n"


def copied_text(text: str, of: Formula, name: str, written_by: str) -> str:
    """A shipped file under a name of its own: version 1, a draft, everything else as it was."""
    worded = {
        "name": name,
        "version": "1",
        "status": "draft",
        "listed_as": _quoted(f"after {of.name}, version {of.version}"),
        "written_by": _quoted(written_by) if written_by else "",
    }
    return _with(text, worded)


def approved_text(text: str, approver: Approver) -> str:
    """The same file with its status, who checked it and when; comments and layout stay."""
    worded = {"status": "approved", "checked_by": _quoted(approver.by), "reviewed_on": str(approver.on)}
    return _with(text, worded | ({"review_due": str(approver.due)} if approver.due else {}))


def with_row(text: str, row: str) -> str:
    """The text of approved.yaml ("" for none yet) with one more row; what stands in it stays."""
    if not text.strip():
        text = f"{LIST_HEAD}approved:\n"
    lines = text.rstrip().splitlines()
    if re.fullmatch(r"approved:\s*(none)?", lines[-1]):
        lines[-1] = "approved:"
    return "\n".join([*lines, f"  - {row}"]) + "\n"


def _with(text: str, worded: dict[str, str]) -> str:
    """The text with the value of each key at its margin replaced; a key that is not there goes to the end."""
    lines = text.splitlines()
    for key, value in worded.items():
        row = f"{key}: {value}".rstrip()
        place = next((number for number, line in enumerate(lines) if re.match(rf"{key}\s*:", line)), None)
        if place is None:
            lines.append(row)
            continue
        end = place + 1
        while end < len(lines) and re.match(r"[ \t]+\S", lines[end]):
            end += 1
        lines[place:end] = [row]
    return "\n".join(lines) + "\n"


def _line(written: str) -> str:
    """ "ketamine 10 % w/w" as a line of ingredients: the longest name that is known, and behind it the strength."""
    words = written.split()
    names = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
    unknown = re.split(r" (?=\d)", " ".join(words))[0]  # what stands before its strength
    name = next((each for each in names if not isinstance(find(each), Reason)), unknown)
    strength = " ".join(words)[len(name) :].strip()
    known = find(name)
    needs_basis = not isinstance(known, Reason) and known.ingredient.needs_basis
    basis = f", basis: {NOT_STATED}" if needs_basis else ""
    worded = _quoted(strength) if strength else NOT_PUBLISHED
    return f"{{ingredient: {_quoted(name)}, strength: {worded}{basis}, as_written: {_quoted(written)}}}"


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
