"""What makes a formula approved, and keeps an approved version as it was.

    faults_of_approval(examined, node, approvals)                   # of a file as it stands
    reasons_not_to_approve(examined, node, signature, approvals)    # of a draft that somebody wants to approve

A draft is anybody's. An approved formula is complete, was checked by someone else than its author, and its fingerprint
stands in `approved.yaml` beside it. Change a word and the fingerprint is another: the change needs a new version.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from lenitive.compounding.direction_rows import WAYS
from lenitive.compounding.formulas.fields import SOURCE, Findings, FormulaFields
from lenitive.compounding.formulas.formula import Formula, fingerprint
from lenitive.compounding.formulas.gaps import gaps_in_words
from lenitive.compounding.formulas.reading import Examined
from lenitive.compounding.persons import one_person
from lenitive.documents import DocumentError, Mapping as MappingNode, Node, Scalar
from lenitive.fields import faults, opened
from lenitive.reasons import Reason, Refused, braced

APPROVAL = "{name: ketamine-10-gel, version: 1, fingerprint: …, approved_by: B. Checker, approved_on: 2027-01-31}"
OWN_AUTHOR = "the author cannot check an own formula: somebody else checks it"
MAY_STAY_OPEN = ("beyond_use.stated_days",)  # many sources state no date; then the general limits rule
PATIENCE = 3  # places named of one kind; the rest is counted


@dataclass(frozen=True)
class Approval:
    """One row of approved.yaml: the content of a version, who approved it, and when."""

    fingerprint: str
    approved_by: str
    approved_on: date | None


Approvals = Mapping[tuple[str, int], Approval]


@dataclass(frozen=True)
class Approver:
    """Who approves, on which day, when the formula is due for review again (None: as its file says), and today."""

    by: str
    on: date
    due: date | None
    today: date


def faults_of_approval(examined: Examined, node: Node, approvals: Approvals) -> tuple[DocumentError, ...]:
    """Why this formula cannot stand as it does: incomplete though approved, or changed since it was approved."""
    formula = examined.formula
    if formula is None:
        return ()
    recorded = approvals.get((formula.name, formula.version))
    lacking = _incomplete(formula, examined) if formula.status == "approved" else ()
    sentences = [f"{each}; until then write 'status: draft'" for each in lacking]
    if recorded and recorded.fingerprint != fingerprint(formula):
        sentences.append(_changed(formula, recorded))
    elif formula.status == "approved" and not recorded and not sentences:
        sentences.append(
            "nobody has recorded its approval: set 'status: draft' and run `lenitive formulary approve`, or whoever "
            f"checked it adds this row to approved.yaml beside it: {row_of(formula)}"
        )
    elif formula.status == "approved" and recorded and not one_person(recorded.approved_by, formula.checked_by):
        sentences.append(f"it was approved by {recorded.approved_by}, and checked_by says {formula.checked_by}")
    return tuple(_at(node, "status").error(sentence) for sentence in sentences)


def reasons_not_to_approve(
    examined: Examined, node: Node, approver: Approver, approvals: Approvals
) -> tuple[Reason, ...]:
    """Everything that has to be done first, at once; none: it can be approved. `node`: the file as it stands."""
    worded = [*_of_approver(approver), *(str(fault) for fault in examined.faults)]
    if (formula := examined.formula) is not None:
        due = approver.due or formula.review_due
        signed = replace(formula, checked_by=approver.by, reviewed_on=approver.on, review_due=due)
        recorded = approvals.get((formula.name, formula.version))
        if recorded is not None and recorded.fingerprint == fingerprint(formula):
            worded.append(f"version {formula.version} is approved already, by {recorded.approved_by}")
        elif recorded is not None:
            worded.append(_changed(formula, recorded))
        worded += _incomplete(signed, examined)
    else:
        worded += _of_signature(_written_by(node), approver)
    sentences = (braced(f"{each.rstrip('.')}.") for each in worded)
    return tuple(Reason("formula-not-approvable", each, SOURCE, path="status") for each in sentences)


def row_of(formula: Formula) -> str:
    """The row of approved.yaml that approves this content."""
    who = json.dumps(formula.checked_by or "", ensure_ascii=False)
    named = f"name: {formula.name}, version: {formula.version}, fingerprint: {fingerprint(formula)}"
    return f"{{{named}, approved_by: {who}, approved_on: {formula.reviewed_on}}}"


def _of_approver(approver: Approver) -> Iterator[str]:
    if not approver.by.strip():
        yield "nobody approves it: name who checked it, --by 'B. Checker'"
    if approver.on > approver.today:
        yield f"{approver.on} is still to come: it is approved on the day it was checked, at the latest today"


def _of_signature(author: str | None, approver: Approver) -> Iterator[str]:
    """What is wrong with who signs and when, of a file that cannot be read yet: all of it is said in one pass."""
    if author and one_person(author, approver.by):
        yield OWN_AUTHOR
    if approver.due and approver.due <= approver.on:
        yield _due_too_early(approver.on, approver.due)


def _written_by(node: Node) -> str | None:
    found = node.get("written_by") if isinstance(node, MappingNode) else None
    return found.text if isinstance(found, Scalar) else None


def _due_too_early(on: date, due: date) -> str:
    return f"the next review ({due}) has to lie after the last one ({on})"


def _changed(formula: Formula, recorded: Approval) -> str:
    by = f" by {recorded.approved_by} on {recorded.approved_on}" if recorded.approved_by else ""
    return (
        f"version {formula.version} of {formula.name} was approved{by} and has been changed since: undo the change, or "
        f"write 'version: {formula.version + 1}' and 'status: draft' and have it checked again"
    )


def _incomplete(formula: Formula, examined: Examined) -> Iterator[str]:
    if formula.not_for_use:
        yield "it is there to warn and nothing is made by it (not_for_use), so it is never approved"
    for key in ("written_by", "checked_by", "reviewed_on", "review_due"):
        if not getattr(formula, key):
            yield f"an approved formula names {key}: write it"
    if formula.written_by is not None and one_person(formula.written_by, formula.checked_by):
        yield OWN_AUTHOR
    if formula.reviewed_on and formula.review_due and formula.review_due <= formula.reviewed_on:
        yield _due_too_early(formula.reviewed_on, formula.review_due)
    if forms := _forms_of_its_route(formula):
        yield (
            f"no directions are known for {formula.dosage_form!r} by the route {formula.route}, so nothing made by it "
            f"could be labeled: write dosage_form as one of {', '.join(forms)}"
        )
    if gaps := [gap for gap in formula.gaps if gap not in MAY_STAY_OPEN]:
        worded = ", ".join(gaps_in_words(formula, gaps))
        yield f"not complete: {worded} not published. A pharmacist writes what holds here"
    yield from _marked(examined)


def _forms_of_its_route(formula: Formula) -> tuple[str, ...]:
    """The dosage forms that have directions by its route; none where its own is among them."""
    form = " ".join(formula.dosage_form.casefold().split())
    forms = dict.fromkeys(each for row in WAYS.read() if formula.route in row.routes for each in row.forms)
    return () if form in forms else tuple(forms)


def _marked(examined: Examined) -> Iterator[str]:
    """The way out of a mark is one way for all of them: the tag, the source and the mark change together."""
    if examined.unverified:
        yield (
            f"still marked 'verify: true': {', '.join(examined.unverified)}. Look each up and take the mark away: "
            "write where you read it as its source, with 'tag: found', or this pharmacy's own procedure, with "
            "'tag: policy', where nobody published it"
        )
    places: dict[str, list[str]] = {}
    for place, source in examined.unread:
        if place.rpartition(".")[0] in examined.unverified:
            continue
        places.setdefault(source, []).append(place)
    for source, at in places.items():
        more = f" and {len(at) - PATIENCE} more" if len(at) > PATIENCE else ""
        yield (
            f"Lenitive has not read the original of {source} ({', '.join(at[:PATIENCE])}{more}): read it, and write it "
            "as the source in your own words"
        )


def read_approvals(node: Node) -> tuple[Approvals, tuple[DocumentError, ...]]:
    """The rows of approved.yaml by name and version, and what is wrong with them."""
    findings = Findings(is_whole=True, root=node.path)
    try:
        keys = FormulaFields(opened(node, "approved.yaml", "approved", source=SOURCE), findings)
    except Refused as refused:
        return {}, faults(node, refused.reasons)
    found: dict[tuple[str, int], Approval] = {}
    for row in keys.statements("approved", APPROVAL):
        row.allow(("name", "version", "fingerprint", "approved_by", "approved_on"))
        name, mark = row.needed("name", "ketamine-10-gel"), row.needed("fingerprint", "its SHA-256")
        version = row.whole("version", 1, 9999) if row.require("version", "1") else None
        if (name, version or 0) in found:
            row.fault("name", f"version {version} of {name} is approved twice: an approved version never changes")
        on = row.day("approved_on") if row.require("approved_on", "2027-01-31") else None
        found[name, version or 0] = Approval(mark, row.needed("approved_by", "B. Checker"), on)
    return found, faults(node, findings.problems)


def _at(node: Node, key: str) -> Node:
    return (node.get(key) if isinstance(node, MappingNode) else None) or node
