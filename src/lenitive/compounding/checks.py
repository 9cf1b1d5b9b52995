"""Why a batch is not released: every reason at once, from the worksheet and what was weighed.

    reasons_not_to_release(sheet)   # (Reason("draft-formula", ...), Reason("weighing-missing", ...), ...)

None left means that the numbers are right; a person still has to look and sign. The second calculation is in
`recalculation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from lenitive.compounding import closures
from lenitive.compounding.days_supply import reasons_it_outlasts, reasons_too_little
from lenitive.compounding.derivations import text_of
from lenitive.compounding.directed import reasons_of_dose
from lenitive.compounding.formulas import Tolerance, gaps_in_words
from lenitive.compounding.orders import Weighing
from lenitive.compounding.recalculation import found_potency, second_calculation, weighing_of
from lenitive.compounding.record_checks import reasons_of_record
from lenitive.compounding.rounding import exact, number
from lenitive.compounding.worksheets import PlannedWorksheet, Window, WorksheetLine
from lenitive.compounding.worksheets.dating import dated
from lenitive.compounding.worksheets.watching import WATER_COUNTED
from lenitive.evidence import cited
from lenitive.reasons import Reason, braced
from lenitive.units import Quantity

POLICY = "policy"
RECORD = cited("USP-795; policy")
NO_LOT = "lot-missing"
# A warning of the plan that one of the reasons against release says as well.
COVERED_BY = {"balance-missing": "balance-missing", "diluent-missing": "diluent-lot-missing", NO_LOT: NO_LOT}


def reasons_not_to_release(sheet: PlannedWorksheet, on: date | None = None) -> tuple[Reason, ...]:
    """Every reason, those of the dose first, then in the order of the work; empty when nothing stands against it.

    `on`: the day of release; that of first filling, or else of making, unless it is given.
    """
    return (
        *reasons_of_dose(sheet),
        *_about_the_formula(sheet, on or sheet.order.first_on),
        *_about_the_plan(sheet),
        *_about_lots(sheet),
        *_about_weighings(sheet),
        *_about_the_result(sheet),
        *reasons_of_record(sheet),
        *reasons_too_little(sheet),
        *reasons_it_outlasts(sheet, on or sheet.order.first_on),
        *closures.reasons(sheet.order, held(sheet)),
    )


def undated(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """Why there is no beyond-use date yet; nothing where there is one."""
    return () if sheet.beyond_use is not None else dated(sheet.order, sheet.lines)[1]


def still_to_watch(sheet: PlannedWorksheet, against: Sequence[Reason]) -> tuple[Reason, ...]:
    """The warnings of the plan that none of the reasons against release says already."""
    codes, undatable = {each.code for each in against}, undated(sheet)
    return tuple(
        each for each in sheet.warnings if each not in undatable and COVERED_BY.get(each.code, each.code) not in codes
    )


def held(sheet: PlannedWorksheet) -> dict[str, Quantity]:
    """How much of each active, as its strength counts it, is in the amount that was ordered."""
    share = (sheet.amount / sheet.batch).magnitude("number")
    found: dict[str, Quantity] = {}
    for line in sheet.actives:
        assert line.theoretical is not None  # only a vehicle that is filled up has none
        amount = line.theoretical * share
        found[line.ingredient] = found[line.ingredient] + amount if line.ingredient in found else amount
    return found


def yield_of(sheet: PlannedWorksheet) -> Fraction | None:
    """What came out over what was mixed; of pieces, over what was ordered, since the overage is not filled."""
    final = sheet.order.final_amount
    if final is None:
        return None
    return (final / (sheet.amount if sheet.batch.is_a("piece") else sheet.batch)).magnitude("number")


def release_dict(sheet: PlannedWorksheet, on: date | None = None) -> dict[str, Any]:
    """As JSON: the second calculation, yield and potency as far as they are known, and every reason on that day."""
    found, came_out = found_potency(sheet), yield_of(sheet)
    return {
        "second_calculation": second_calculation(sheet).to_dict(),
        "yield_percent": number(100 * came_out) if came_out is not None else None,
        "yield_percent_exact": exact(100 * came_out) if came_out is not None else None,
        "potency": [each.to_dict() for each in found] if found is not None else None,
        "reasons_not_to_release": [reason.to_dict("kind", "place") for reason in reasons_not_to_release(sheet, on)],
    }


def _about_the_formula(sheet: PlannedWorksheet, on: date) -> Iterator[Reason]:
    formula = sheet.formula
    if sheet.is_draft:
        open_points = f" Not published in it: {braced(', '.join(gaps_in_words(formula)))}." if formula.gaps else ""
        sentence = (
            f"{braced(formula.title)}, version {formula.version}, is a draft: a pharmacist completes and "
            "approves it first."
            f"{open_points}"
        )
        yield sheet.order.reason("draft-formula", sentence, RECORD, "formula")
    if formula.review_due is not None and on > formula.review_due:
        sentence = (
            f"{braced(formula.title)}, version {formula.version}, was due for review on {formula.review_due}, "
            f"before {on}: a "
            "pharmacist reviews it first; a new version gets reviewed_on and the next review_due."
        )
        yield sheet.order.reason("formula-review-overdue", sentence, RECORD, "formula")


def _about_the_plan(sheet: PlannedWorksheet) -> Iterator[Reason]:
    order = sheet.order
    second = second_calculation(sheet)
    if not second.agrees:
        worded = "; ".join(line.sentence for line in second.lines if line.of_label != 1)
        full = f"the rows come to {number(100 * (second.fullness or Fraction(0)))} % of the batch"
        sentence = f"The second calculation disagrees ({worded or full}): do not use this sheet; report it."
        yield order.reason("second-calculation", sentence, POLICY)
    for each in sheet.warnings:
        if each.code == WATER_COUNTED:
            yield replace(each, severity="stop")
    if order.balance is None and any(line.measured == "by weight" for line in sheet.lines):
        yield order.reason("balance-missing", "No balance is named: write on which it was weighed.", RECORD, "balance")
    for why in undated(sheet):
        if why.code != NO_LOT:  # said once, of the rows
            sentence = f"The batch has no beyond-use date: {why.sentence}"
            yield order.reason("beyond-use-missing", sentence, why.source, why.path or "beyond_use_type")


def _about_lots(sheet: PlannedWorksheet) -> Iterator[Reason]:
    order = sheet.order
    if without := list(dict.fromkeys(line.form for line in sheet.lines if line.lot is None)):
        sentence = f"{_listed(without, 'has', 'have')} no lot: write the lot that was used."
        yield order.reason(NO_LOT, sentence, RECORD, "lots")
    for line in sheet.lines:
        if line.policy in ("assay", "assay and water") and (line.lot is None or line.lot.certificate is None):
            sentence = f"The policy for {line.ingredient} is {line.policy!r}, and there is no certificate: enter it."
            yield order.reason("certificate-missing", sentence, RECORD, line.place)
        if line.aliquot is not None and line.aliquot.diluent_lot is None:
            named = line.aliquot.diluent_name or f"what {line.ingredient} is diluted with"
            sentence = (
                f"{named} has no lot: write it under {{aliquots}} and {{lots}}; the mixture is a component of its own."
            )
            yield order.reason("diluent-lot-missing", sentence, RECORD, "aliquots")


def _about_weighings(sheet: PlannedWorksheet) -> Iterator[Reason]:
    used: list[Weighing] = []
    missing: dict[str, list[str]] = {"weighed": [], "measured": []}
    for line in sheet.lines:
        if line.measured == "to volume":
            continue
        weighing = weighing_of(sheet, line)
        if weighing is None:
            lot = f", lot {braced(line.lot.lot)}" if line.lot else ""
            missing["weighed" if line.measured == "by weight" else "measured"].append(f"{line.form}{lot}")
        else:
            used.append(weighing)
            yield from _about_a_weighing(sheet, line, weighing)
    for read, names in missing.items():
        if names:
            it = "it" if len(names) == 1 else "each"
            sentence = f"{_listed(names, 'was', 'were')} not {read}: write {it} under {{weighed}}."
            yield sheet.order.reason("weighing-missing", sentence, RECORD, "weighed")
    for weighing in sheet.order.weighed:
        if weighing not in used:
            lot = f" of lot {braced(weighing.lot)}" if weighing.lot else ""
            sentence = f"{weighing.form}{lot} was weighed, and this sheet has no such row: correct form or lot."
            yield sheet.order.reason("weighing-unknown", sentence, RECORD, weighing.place)


def _about_a_weighing(sheet: PlannedWorksheet, line: WorksheetLine, weighing: Weighing) -> Iterator[Reason]:
    order, window = sheet.order, line.tolerance
    assert window is not None and line.to_weigh is not None
    amounts = [each for each in (weighing.weighed, weighing.drug, weighing.diluent) if each is not None]
    if any(each.kind != line.to_weigh.kind for each in amounts):
        unit = "mL" if line.measured == "by volume" else "g"
        sentence = f"{line.form} is measured in {unit}: write what was read in {unit}."
        yield order.reason("weighing-unit", sentence, RECORD, weighing.place)
        return
    if line.aliquot is None:
        yield from _outside(sheet, line, weighing.weighed, weighing)
        return
    if weighing.drug is None or weighing.diluent is None:
        sentence = f"{line.form} goes in as an aliquot: write {{drug}} and {{diluent}} as weighed, and the portion."
        yield order.reason("aliquot-incomplete", sentence, RECORD, weighing.place)
        return
    mixing = line.aliquot.mixing
    strength = (weighing.drug / (weighing.drug + weighing.diluent)).magnitude("number")
    as_planned = weighing.weighed * strength * mixing.multiple
    yield from _outside(sheet, line, weighing.weighed, weighing)
    if as_planned != weighing.weighed:
        yield from _outside(sheet, line, as_planned, weighing)


def _outside(sheet: PlannedWorksheet, line: WorksheetLine, found: Quantity, weighing: Weighing) -> Iterator[Reason]:
    """`found`: what was weighed; of a mixture that came out stronger or weaker, the portion it would have stood for."""
    window: Window | None = line.tolerance
    assert window is not None
    if window.holds(found):
        return
    sentence = (
        f"{line.form}: {text_of(found)} lies outside {' to '.join(window.ends(line.readability))} "
        f"({window.by.what}): weigh again, or discard the batch and say why."
    )
    yield sheet.order.reason("weighing-outside", sentence, window.by.source, weighing.place)


def _about_the_result(sheet: PlannedWorksheet) -> Iterator[Reason]:
    order, limits = sheet.order, sheet.formula.limits
    came_out = yield_of(sheet)
    if came_out is None:
        sentence = "What came out was not measured: write {final_amount}, so that the yield is known."
        yield order.reason("final-amount-missing", sentence, RECORD, "final_amount")
    elif limits.yields is not None and not limits.yields.holds(_percent(came_out)):
        sentence = (
            f"The yield is {number(100 * came_out)} %, outside {_range(limits.yields)}: find what is missing or too "
            "much before anything is handed out."
        )
        yield order.reason("yield-outside", sentence, limits.yields.source, "final_amount")
    for found in found_potency(sheet) or ():
        if not limits.potency.holds(_percent(found.of_label)):
            sentence = f"{found.sentence}, outside {_range(limits.potency)}: do not hand it out."
            yield order.reason("potency-outside", sentence, limits.potency.source, "weighed")
    if limits.ph is not None:
        yield from _about_ph(sheet, limits.ph)


def _about_ph(sheet: PlannedWorksheet, limit: Tolerance) -> Iterator[Reason]:
    measured = sheet.order.ph
    if measured is None:
        sentence = f"The pH was not measured, and has to lie within {_range(limit)}: write {{ph}}."
        yield sheet.order.reason("ph-missing", sentence, limit.source, "ph")
    elif not limit.holds(Quantity(measured, "number")):
        sentence = f"A pH of {number(measured)} lies outside {_range(limit)}: do not hand it out."
        yield sheet.order.reason("ph-outside", sentence, limit.source, "ph")


def _listed(names: Sequence[str], one: str, several: str) -> str:
    """ "A was", "A, lot 1; B, lot 2 were"."""
    return f"{'; '.join(names)} {one if len(names) == 1 else several}"


def _percent(share: Fraction) -> Quantity:
    return Quantity(100 * share, "%")


def _range(limit: Tolerance) -> str:
    ends = [number(end.magnitude(end.unit)) for end in (limit.low, limit.high) if end is not None]
    unit = " %" if any(end is not None and end.is_a("%") for end in (limit.low, limit.high)) else ""
    if limit.low is None:
        return f"at most {ends[0]}{unit}"
    return f"at least {ends[0]}{unit}" if limit.high is None else f"{ends[0]} to {ends[1]}{unit}"
