"""`lenitive formulary list | show NAME … | check [FILE …] | new NAME | approve NAME`: what there is.

lenitive formulary show ketamine-10-gel --json
lenitive formulary show our-cream.yaml
lenitive formulary check our-cream.yaml      # 2, and each fault with file and line, when there are any
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from lenitive.cli.own_formulas import approve, new_formula
from lenitive.cli.wrapping import footnoted, wrapped
from lenitive.compounding import (
    FORMULARY_FOLDER,
    Check,
    Formula,
    FormulaClaim,
    FormulaLine,
    Statement,
    Tolerance,
    check_formula,
    choice_label,
    count_text,
    formula_faults,
    formulary,
    gaps_in_words,
    read_formula_file,
    search_formulas,
    shipped_files,
    shown_quantity,
)
from lenitive.documents import DocumentError
from lenitive.evidence import marked
from lenitive.home import FORMULARY, OwnFileError, own_folder
from lenitive.spelling import did_you_mean

NP = "not published"


def show_formulary(options: argparse.Namespace, folder: Path = FORMULARY_FOLDER) -> int:
    """List, show, check, write or approve; returns the exit status."""
    own: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": lambda options: _check(options.names),
        "new": new_formula,
        "approve": approve,
    }
    if options.action in own:
        return own[options.action](options)
    try:
        known = formulary(folder)
        if options.action == "show" and (broken := formula_faults(folder).keys() & set(options.names)):
            raise formula_faults(folder)[min(broken)]
        if options.action == "show":
            known = known | {name: read_formula_file(name) for name in options.names if name.endswith(".yaml")}
    except DocumentError as error:
        return _no(f"{error}\n`lenitive formulary check FILE` names every fault.")
    if options.action == "list":
        return _list(known, options, formula_faults(folder).values())
    return _show(known, options)


def _no(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def _check(names: list[str]) -> int:
    paths = [_file(name) for name in names] or [*shipped_files(), *own_folder().files(FORMULARY)]
    faults = [fault for path in paths for fault in check_formula(path)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 2
    print(f"{len(paths)} {'file' if len(paths) == 1 else 'files'}, no faults.")
    return 0


def _file(name: str) -> Path:
    """A file, or the own formula of that name."""
    own = [path for path in own_folder().files(FORMULARY) if path.stem == name]
    return own[0] if own else Path(name)


def _list(known: dict[str, Formula], options: argparse.Namespace, broken: Collection[OwnFileError] = ()) -> int:
    answer = search_formulas(" ".join(options.names), known.values())
    found = answer.formulas
    if not found:
        return _no(f"No formula has {' and '.join(options.names)} in it. `lenitive formulary list` shows all.")
    for word, read_as in answer.read_as:
        print(f"{word!r} is in no formula; read as {read_as!r}.", file=sys.stderr)
    if options.json:
        print(json.dumps([_brief(each) for each in found], ensure_ascii=False))
        return 0
    own = sum(each.is_own for each in found)
    more = f" and {own} of this pharmacy's own" if own else ""
    print(
        f"{len(found) - own} published formulas{more} (lenitive formulary show NAME). "
        "None is approved unless it says so."
    )
    for each in found:
        print(f"  {each.name}  [{', '.join(_standing(each))}]")
        print(*wrapped("    ", each.title), sep="\n")
    for fault in broken:
        print(f"Not listed: {fault}", file=sys.stderr)
    return 2 if broken else 0


def _standing(formula: Formula) -> Iterator[str]:
    yield formula.status
    if formula.not_for_use:
        yield "not for use"
    if formula.is_own:
        yield "this pharmacy's own"


def _brief(formula: Formula) -> dict[str, Any]:
    whole = formula.to_dict()
    kept = (
        "name",
        "title",
        "version",
        "status",
        "dosage_form",
        "route",
        "source",
        "gaps",
        "not_for_use",
        "is_own",
        "fingerprint",
    )
    return {key: whole[key] for key in kept} | {"ingredients": list(formula.ingredients)}


def _show(known: dict[str, Formula], options: argparse.Namespace) -> int:
    if not options.names:
        return _no("Which one? Write: lenitive formulary show NAME, with a name of `lenitive formulary list`.")
    for name in options.names:
        if name not in known:
            meant = did_you_mean(name, known, of="formula") or " `lenitive formulary list` shows all."
            return _no(f"There is no formula {name[:80]!r}.{meant}")
    chosen = [known[name] for name in options.names]
    if options.json:
        shown = [each.to_dict() for each in chosen]
        print(json.dumps(shown[0] if len(shown) == 1 else shown, ensure_ascii=False))
        return 0
    for each in chosen:
        print(*footnoted(_sheet(each)), sep="\n")
    return 0


def _sheet(formula: Formula) -> Iterator[str]:
    yield formula.title
    yield f"  {formula.name}, version {formula.version}, {formula.status.upper() if formula.is_draft else 'approved'}"
    yield from wrapped("Source: ", _source(formula))
    if formula.is_own:
        yield "  This pharmacy's own formula, not shipped with Lenitive."
    if formula.not_for_use:
        yield from wrapped("NOT FOR USE, no worksheet is made by it: ", formula.not_for_use)
    if formula.note:
        yield from wrapped("Note: ", formula.note)
    yield f"  {formula.dosage_form}, {formula.route}, for {formula.batch_unit}"
    yield "  Ingredients:"
    for line in formula.lines:
        yield from wrapped("  ", _line(line))
    yield from wrapped("  ", f"{formula.vehicle or 'vehicle'}: {'q.s.' if formula.is_qs else NP}")
    yield f"  Equipment: {', '.join(formula.equipment) or NP}"
    yield from _listing("Steps", [_origin(step) for step in formula.steps])
    yield from _listing("Checks", [_checked(each) for each in formula.checks])
    yield from _listing("Limits", list(_limits(formula)))
    yield f"  Container: {formula.container or NP}"
    yield f"  Storage: {formula.storage or NP}"
    yield from _beyond_use(formula)
    yield from _listing("Label", [_origin(each) for each in formula.label_texts])
    yield from _listing("Counseling", [_origin(each) for each in formula.counselling])
    yield from _listing("Evidence for", [_claim(each) for each in formula.evidence_for], "none found")
    yield from _listing("Evidence against", [_claim(each) for each in formula.evidence_against], "none found")
    yield from _listing("References", list(formula.references))
    yield f"  Written by: {formula.written_by or 'nobody yet'}; checked by: {formula.checked_by or 'nobody yet'}"
    yield f"  Reviewed on: {formula.reviewed_on or 'not yet'}; next review: {formula.review_due or 'not set'}"
    yield from wrapped("Not published: ", ", ".join(gaps_in_words(formula)) or "nothing")


def _source(formula: Formula) -> str:
    """Who says it; of the pharmacy's own also where it is listed. Rows of our evidence tell a pharmacist nothing."""
    listed = f" ({formula.listed_as})" if formula.is_own and formula.listed_as else ""
    return f"{formula.source}{listed}"


def _line(line: FormulaLine) -> str:
    strength = shown_quantity(line.strength) if line.strength else NP
    if line.strength_range:
        strength = " to ".join(shown_quantity(each) for each in line.strength_range)
    basis = choice_label(line.basis or "basis not stated")
    usual = f"; usual {' to '.join(shown_quantity(each) for each in line.usual_range)}" if line.usual_range else ""
    note = f"; {line.note}" if line.note else ""
    counted = f"{line.form} ({basis})" if line.form else basis
    return f"{line.ingredient}: {strength}, {counted}{usual}{marked(note, line.verify)}"


def _listing(title: str, texts: list[str], none: str = NP) -> Iterator[str]:
    if not texts:
        yield f"  {title}: {none}"
        return
    yield f"  {title}:"
    for number, text in enumerate(texts, 1):
        yield from wrapped(f"  {number}. ", text)


def _origin(worded: Statement) -> str:
    return f"{worded.text} [{worded.tag}; {worded.source}]"


def _checked(check: Check) -> str:
    return f"{check.what}: {check.expected or NP} [{check.tag}; {check.source}]"


def _claim(claim: FormulaClaim) -> str:
    return f"{claim.grade}: {claim.text} [{claim.source}]"


def _limits(formula: Formula) -> Iterator[str]:
    limits = formula.limits
    named = (("weighing", limits.weighing), ("potency", limits.potency), ("yield", limits.yields))
    for name, tolerance in (*named, ("pH", limits.ph), ("unit weight", limits.unit_weight)):
        if tolerance is not None:
            yield f"{name}: {_span(tolerance)} [{tolerance.source}]"
        elif name == "yield":
            yield f"{name}: {NP}"


def _span(tolerance: Tolerance) -> str:
    ends = [shown_quantity(end).removesuffix(" number") for end in (tolerance.low, tolerance.high) if end is not None]
    if len(ends) == 2:
        return " to ".join(ends)
    return f"at {'least' if tolerance.low is not None else 'most'} {ends[0]}"


def _beyond_use(formula: Formula) -> Iterator[str]:
    basis = formula.beyond_use_basis
    days = f"{count_text(basis.stated_days, 'days')} stated" if basis.stated_days else f"days {NP}"
    disputed = " (disputed)" if basis.is_disputed else ""
    kind = choice_label(basis.type or f"type {NP}")
    yield from wrapped("Beyond use: ", f"{kind}; {days}{disputed}. {basis.note}".rstrip())
