"""From a compounding record to its label; nothing is typed twice, so nothing can differ.

    build(Record(plan(order), handed_out_on=date(2026, 11, 24)))      # Label, or Refused with every reason

The statutory elements are the rows of rules/labels.yaml; one that the record does not give is a refusal that names it.
A label of a draft, or of something that must not be released, is made and says so across itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from lenitive.compounding import closures
from lenitive.compounding.checks import held, reasons_not_to_release
from lenitive.compounding.days_supply import dispensed, supply_of
from lenitive.compounding.directed import advice, stops_of_dose
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.label_rows import AUXILIARY, STATUTORY, STORAGE, TRANSFER, StatutoryElement
from lenitive.compounding.labels.hazards import calls, is_called_for
from lenitive.compounding.labels.label import Auxiliary, Element, Label, LabelRequest, Language, Stamp
from lenitive.compounding.labels.label_checks import of_dates, of_record_number, of_typed, without_issue_date
from lenitive.compounding.labels.leaflets import build as build_leaflet, notice
from lenitive.compounding.labels.sentences import directions
from lenitive.compounding.labels.strokes import pieces
from lenitive.compounding.labels.wording import actives, amount, day, form
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason, Refused

UNSAID = ("directions", "form", "transfer", "compounded")  # never empty, or with a reason of their own


def build(record: LabelRequest) -> Label:
    """The label; Refused with every reason why there may be none."""
    against = reasons_against(record)
    if against:
        raise Refused(against)
    sheet, language = record.worksheet, record.spoken
    texts, not_released = _texts(sheet, language), reasons_not_to_release(sheet, record.handed_out_on)
    return Label(
        core=tuple(_core(sheet, texts, language)),
        auxiliary=_auxiliary(sheet, language),
        leaflet=build_leaflet(sheet, language, texts["directions"]),
        record_number=sheet.order.record_number or "",
        language=language,
        stamp=_stamp(sheet, not_released),
        not_released=not_released,
        notice=notice(language),
        container=sheet.order.container.kind if sheet.order.container else "",
        amount=dispensed(sheet),
        remarks=_remarks(record),
        supply=supply_of(sheet, record.handed_out_on),
    )


def reasons_against(record: LabelRequest) -> tuple[Reason, ...]:
    """Why there is no label for this: the dose and its use first, then elements, dates and words."""
    sheet = record.worksheet
    order, texts = sheet.order, _texts(sheet, record.spoken)
    missing = [_missing(record, row) for row in _rows(sheet) if not texts[row.key] and row.key not in UNSAID]
    unsaid = [reason for reason in directions(order, record.spoken).reasons if reason.severity != "caution"]
    doses = stops_of_dose(sheet)
    undated = without_issue_date(order) if order.prescription else ()
    return (*doses, *unsaid, *missing, *undated, *of_typed(order), *of_record_number(order), *of_dates(record))


def _rows(sheet: PlannedWorksheet) -> list[StatutoryElement]:
    """The statutory elements that this preparation needs."""
    return [row for row in STATUTORY.read() if row.when == "always" or _is_controlled(sheet)]


def _is_controlled(sheet: PlannedWorksheet) -> bool:
    known = all_ingredients()
    return any(known[line.ingredient].schedule for line in sheet.actives if line.ingredient in known)


def _texts(sheet: PlannedWorksheet, language: Language) -> dict[str, str]:
    """Each element as it reads; empty where the record does not give it."""
    order = sheet.order
    given, pharmacy, dated = order.prescription, order.pharmacy, sheet.beyond_use
    stored = STORAGE.read().get(dated.storage) if dated else None
    return {
        "pharmacy": pharmacy.name if pharmacy else "",
        "address": pharmacy.address if pharmacy else "",
        "telephone": pharmacy.telephone if pharmacy else "",
        "prescription": given.number if given else "",
        "filled_on": day(given.filled_on, language) if given and given.filled_on else "",
        "patient": given.patient if given else "",
        "prescriber": given.prescriber if given else "",
        "directions": directions(order, language).text,
        "actives": "; ".join(actives(sheet)),
        "form": form(sheet, language),
        "amount": _amount(sheet, language),
        "use_by": day(dated.date, language) if dated else "",
        "storage": stored.in_language(language) if stored else "",
        "refills": _refills(given.refills_left if given else None, language),
        "compounded": next(row.in_language(language) for row in STATUTORY.read() if row.key == "compounded"),
        "record": order.record_number or "",
        "transfer": TRANSFER.read().en.text,
    }


def _amount(sheet: PlannedWorksheet, language: Language) -> str:
    given = dispensed(sheet)
    if given.kind == "piece":
        return pieces(given.magnitude("piece"), sheet.formula.dosage_form, language)
    return amount(given)


def _refills(left: int | None, language: Language) -> str:
    """None is a word, so that no 0 stands on a label."""
    if left is None:
        return ""
    return str(left) if left else {"en": "none", "es": "ninguno"}[language]


def _core(sheet: PlannedWorksheet, texts: Mapping[str, str], language: Language) -> list[Element]:
    found = []
    for row in _rows(sheet):
        key = row.key
        word = "" if key == "compounded" else row.in_language(language)
        spoken: Language = "en" if key == "transfer" else language
        found.append(Element(key, word, texts[key], row.rule.cited, row.rule.verify, spoken))
        if key == "transfer" and language == "es":
            spanish = TRANSFER.read().es
            found.append(Element("transfer_es", "", spanish.text, spanish.rule.cited, spanish.rule.verify, "es"))
    return found


def _auxiliary(sheet: PlannedWorksheet, language: Language) -> tuple[Auxiliary, ...]:
    """Every warning that something in the preparation calls for, then those of the formula; none is said twice."""
    names = tuple(dict.fromkeys(line.ingredient for line in sheet.actives))
    storage = sheet.beyond_use.storage if sheet.beyond_use else ""
    called = calls(sheet.formula, names, storage)
    own = [
        Auxiliary(
            "formula",
            (worded.es if language == "es" else "") or worded.text,
            sheet.formula.name,
            worded.source,
            worded.verify,
        )
        for worded in sheet.formula.label_texts
    ]
    rows = [row for row in AUXILIARY.read() if is_called_for(row, called)]
    chosen = [
        Auxiliary(row.key, row.in_language(language), _because(sheet, row.when, names), row.rule.cited, row.rule.verify)
        for row in rows
        if not any(row.in_language(language) in each.text for each in own)
    ]
    return (*chosen, *own)


def _because(sheet: PlannedWorksheet, when: str, names: tuple[str, ...]) -> str:
    """The ingredients that call for it; what else does, when none does alone."""
    alone = [name for name in names if when in calls(sheet.formula, (name,)) - calls(sheet.formula, ())]
    return ", ".join(alone) or when


def _stamp(sheet: PlannedWorksheet, not_released: tuple[Reason, ...]) -> Stamp:
    return "DRAFT" if sheet.is_draft else "NOT RELEASED" if not_released else ""


def _missing(record: LabelRequest, row: StatutoryElement) -> Reason:
    sentence = f"The label lacks {row.missing}: write {row.write}."
    code = f"label-lacks-{row.key.replace('_', '-')}"
    return record.worksheet.order.reason(code, sentence, row.rule.cited, row.place)


def _remarks(record: LabelRequest) -> tuple[Reason, ...]:
    sheet = record.worksheet
    worded = directions(sheet.order, record.spoken).reasons
    found = [*worded, *advice(sheet), *closures.advice(sheet.order, held(sheet))]
    if record.spoken == "es" and not all(worded.es for worded in sheet.formula.label_texts):
        sentence = "Label texts of the formula that have no Spanish are printed as the formula has them, in English."
        found.append(
            sheet.order.reason("label-not-translated", sentence, "policy: label texts on file", "formula", "caution")
        )
    return tuple(found)
