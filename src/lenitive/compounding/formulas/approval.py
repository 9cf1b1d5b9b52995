"""What makes a formula approved, and keeps an approved version as it was.

    faults_of_approval(examined, node, {("ketamine-10-gel", 1): "9f86d0…"})

A draft is anybody's. An approved formula is complete, was checked by someone else than its author, and its fingerprint
stands in `approved.yaml` beside it. Change a word and the fingerprint is another: the change needs a new version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lenitive.compounding.formulas.fields import SOURCE, Findings, FormulaFields
from lenitive.compounding.formulas.formula import Formula, fingerprint
from lenitive.compounding.formulas.gaps import gaps_in_words
from lenitive.compounding.formulas.reading import Examined
from lenitive.documents import DocumentError, Mapping as MappingNode, Node
from lenitive.fields import faults, opened
from lenitive.reasons import Refused

Approvals = Mapping[tuple[str, int], str]
APPROVAL = "{name: ketamine-10-gel, version: 1, fingerprint: …}"
MAY_STAY_OPEN = ("beyond_use.stated_days",)  # many sources state no date; then the general limits rule


def faults_of_approval(examined: Examined, node: Node, approvals: Approvals) -> tuple[DocumentError, ...]:
    """Why this formula cannot stand as it does: incomplete though approved, or changed since it was approved."""
    formula = examined.formula
    if formula is None:
        return ()
    recorded = approvals.get((formula.name, formula.version))
    sentences = [*_incomplete(formula, examined.unverified)] if formula.status == "approved" else []
    if recorded and recorded != fingerprint(formula):
        sentences.append(
            f"version {formula.version} of {formula.name} was approved and has been changed since: undo the change, or "
            f"write 'version: {formula.version + 1}' and 'status: draft' and have it checked again"
        )
    elif formula.status == "approved" and not recorded and not sentences:
        sentences.append(
            "nobody has recorded its approval: whoever checked it adds this row to approved.yaml beside it: "
            f"{{name: {formula.name}, version: {formula.version}, fingerprint: {fingerprint(formula)}}}"
        )
    return tuple(_at(node, "status").error(sentence) for sentence in sentences)


def _incomplete(formula: Formula, unverified: tuple[str, ...]) -> Iterator[str]:
    for key in ("written_by", "checked_by", "reviewed_on", "review_due"):
        if getattr(formula, key) is None:
            yield f"an approved formula names {key}: write it, or 'status: draft'"
    if formula.written_by is not None and _same(formula.written_by, formula.checked_by):
        yield "the author cannot check an own formula: somebody else checks it, or 'status: draft'"
    if formula.reviewed_on and formula.review_due and formula.review_due <= formula.reviewed_on:
        yield f"the next review ({formula.review_due}) has to lie after the last one ({formula.reviewed_on})"
    if gaps := [gap for gap in formula.gaps if gap not in MAY_STAY_OPEN]:
        said = ", ".join(gaps_in_words(formula, gaps))
        yield f"not complete: {said} not published. A pharmacist writes what holds here, or 'status: draft'"
    if unverified:
        yield f"still marked 'verify: true': {', '.join(unverified)}. Look each up and take the mark away"


def _same(name: str, other: str | None) -> bool:
    return name.casefold().split() == (other or "").casefold().split()


def read_approvals(node: Node) -> tuple[Approvals, tuple[DocumentError, ...]]:
    """The rows of approved.yaml by name and version, and what is wrong with them."""
    findings = Findings(is_whole=True, root=node.path)
    try:
        keys = FormulaFields(opened(node, "approved.yaml", "approved", source=SOURCE), findings)
    except Refused as refused:
        return {}, faults(node, refused.reasons)
    found: dict[tuple[str, int], str] = {}
    for row in keys.statements("approved", APPROVAL):
        row.allow(("name", "version", "fingerprint", "approved_by", "approved_on"))
        name, mark = row.needed("name", "ketamine-10-gel"), row.needed("fingerprint", "its SHA-256")
        version = row.whole("version", 1, 9999) if row.require("version", "1") else None
        if (name, version or 0) in found:
            row.fault("name", f"version {version} of {name} is approved twice: an approved version never changes")
        found[name, version or 0] = mark
    return found, faults(node, findings.problems)


def _at(node: Node, key: str) -> Node:
    return (node.get(key) if isinstance(node, MappingNode) else None) or node
