"""The worksheet on letter paper: what to weigh, with a box for what was weighed, order of work, date, signatures.

    worksheet_html(plan(order))      # <article class="paper worksheet"> … </article>

Amounts are shown to the readability of the balance; every row carries its own derivation. A draft says DRAFT across.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from lenitive.compounding import (
    Balance,
    BeyondUse,
    ContainerSupply,
    DateLimit,
    Measure,
    Order,
    PlannedWorksheet,
    WorksheetLine,
    number_text,
    points_of_use,
    reading_text,
    reasons_not_to_release,
    shown_quantity,
    still_to_watch,
    supply_of_label,
    weighing_of,
    yield_of,
)
from lenitive.papers.html import Html, joined, tag, typed
from lenitive.papers.parts import described, footnoted, heading, identity, scrolled, stamp
from lenitive.papers.tables import BOX, blank, body, cell, row, row_head, table
from lenitive.papers.worksheet_record import (
    came_from,
    controlled_marks,
    filled,
    follows,
    jars,
    mark_of,
    notes,
    pharmacy,
    signatures,
)
from lenitive.reasons import Reason, capital
from lenitive.units import Quantity

BASES = {"as_base": "as base", "as_salt": "as salt", "as_supplied": "as supplied"}
NBSP = "\u00a0"
FINAL = "final amount"
# What this sheet has a blank for: it does not have to tell that the blank is still empty.
BLANKS = ("weighing-missing", "final-amount-missing", "ph-missing", "second-reader-missing", "weigher-missing")
EMPTY = Html("")
Wording = Callable[[Reason], Reason]


def as_written(reason: Reason) -> Reason:
    """The reason by the keys of an order file."""
    return reason


def worksheet_html(worksheet: PlannedWorksheet, on: date | None = None, worded: Wording = as_written) -> str:
    """The whole worksheet as one fragment, handed out `on` that day; unless given, that of first filling or making.

    `worded`: what a page calls the fields that a reason speaks of; without it they are the keys of an order file.
    """
    against = reasons_not_to_release(worksheet, on)
    parts = (
        stamp("DRAFT" if worksheet.is_draft else "", is_also_read_out=True),
        _head(worksheet),
        _against(map(worded, against)),
        _warnings(tuple(map(worded, still_to_watch(worksheet, against)))),
        _weighing(worksheet),
        jars(worksheet),
        _work(worksheet),
        _checks(worksheet),
        filled(worksheet),
        notes(worksheet.order),
        _date(worksheet.beyond_use),
        _supply(supply_of_label(worksheet, on), worksheet.order),
        _notices(worksheet),
        signatures(worksheet),
        follows(worksheet),
    )
    look = f"paper worksheet{' stamped' if worksheet.is_draft else ''}"
    return tag("article", *footnoted(parts), look=look, lang="en")


def _head(sheet: PlannedWorksheet) -> Html:
    order, formula = sheet.order, sheet.formula
    rows = [
        ("Record", typed(order.record_number) if order.record_number else tag("span", look="line")),
        ("Made on", sheet.made_on.isoformat()),
        ("Ordered", shown_quantity(sheet.amount)),
        ("Mixed", shown_quantity(sheet.batch) + _overage(order)),
        ("Form", f"{formula.dosage_form}, {formula.route}"),
        *([("Controlled", marks)] if (marks := controlled_marks(sheet)) else []),
        *([("Balance", _balance(order.balance))] if order.balance or _is_weighed(sheet) else []),
        *([("Balance, vehicle", _balance(order.vehicle_balance))] if order.vehicle_balance else []),
        *([("Measured with", _measure(order.measure))] if order.measure else []),
        ("Equipment", _equipment(order)),
        ("Container", typed(order.container.kind) if order.container else "not written"),
        ("Storage", sheet.beyond_use.storage if sheet.beyond_use else "not known"),
        *_prescription(order),
    ]
    return tag(
        "header",
        pharmacy(order),
        tag("h2", "Compounding worksheet"),
        tag("p", formula.title, look="title"),
        identity(formula, order.record_number or ""),
        described(rows),
        look="head",
    )


def _equipment(order: Order) -> Html:
    """What was used, as the order says it; else what the formula asks for, and a line for what was used."""
    if order.equipment:
        return typed(order.equipment)
    asked = ", ".join(order.formula.equipment)
    return joined([typed(f"{asked}; used:") if asked else Html(""), tag("span", look="line")])


def _is_weighed(sheet: PlannedWorksheet) -> bool:
    return any(line.measured == "by weight" for line in sheet.lines)


def _prescription(order: Order) -> list[tuple[str, str]]:
    given = order.prescription
    if given is None:
        return []
    named = (("Prescription", given.number), ("Patient", given.patient), ("Prescriber", given.prescriber))
    return [(word, typed(value)) for word, value in named]


def _overage(order: Order) -> str:
    if order.overage is None:
        return ""
    meaning = "more than ordered" if order.overage.meaning == "added" else "of what is mixed may be lost"
    return f" ({number_text(100 * order.overage.share)} % {meaning})"


def _balance(balance: Balance | None) -> str:
    if balance is None:
        return "not written"
    readable = f"reads {shown_quantity(balance.readability)}" if balance.readability else ""
    return ", ".join(part for part in (balance.name, readable) if part) or balance.rule


def _measure(measure: Measure) -> str:
    marks = f"a mark every {shown_quantity(measure.graduation)}"
    return f"{measure.name}, {marks}" if measure.name else marks


def _weighing(sheet: PlannedWorksheet) -> Html:
    is_liquid = sheet.batch.is_a("volume")
    due, read = ("To measure", "Measured") if is_liquid else ("To weigh", "Weighed")
    names = ("No.", "Ingredient, lot", "Strength", "Theoretical", due, "Accept", read, "By", "Second reader")
    bodies = (_row(sheet, line, names) for line in sheet.lines)
    total = body(row(cell("", look="none"), cell("Total", sheet.total.sentence, colspan="8")), look="total")
    what = "To weigh and to measure" if is_liquid else "To weigh"
    shown = table(names, *bodies, total, look="weigh")
    return tag("section", heading(what), scrolled(shown, f"Table: {what[:1].lower()}{what[1:]}"))


def _row(sheet: PlannedWorksheet, line: WorksheetLine, names: tuple[str, ...]) -> Html:
    readable, number = line.readability, names[0]
    of_mixture = tag("span", "of the mixture", look="quiet")
    due = (
        _read(line.theoretical, readable).replace(" ", NBSP)
        if line.theoretical
        else f"fill up to {shown_quantity(sheet.batch)}"
    )
    cells = (
        cell(number, f"{line.order_no}"),
        row_head(*_what(line)),
        cell(names[2], _strength(line), look="strength"),
        cell(names[3], due, look="amount"),
        cell(
            names[4],
            tag("strong", _to_weigh(line, readable)),
            of_mixture if line.aliquot else _mark(line),
            look="amount",
        ),
        cell(names[5], _accepted(line), look="amount accept"),
        _weighed(sheet, line, names[6]),
        blank(names[7]),
        blank(names[8]) if line.needs_second_person else cell(names[8], tag("span", "not needed", look="quiet")),
    )
    why = joined(tag("li", step) for step in _steps(line))
    derivation = row(cell("", look="none"), cell("Why", tag("ol", why), colspan="8"), look="why") if why else EMPTY
    return body(row(*cells), _mixing(sheet, line), derivation)


def _weighed(sheet: PlannedWorksheet, line: WorksheetLine, name: str) -> Html:
    """What the order says was read, else a box to write it in."""
    weighing = weighing_of(sheet, line)
    if weighing is None or line.to_weigh is None:
        return blank(name)
    return cell(name, tag("strong", reading_text(weighing.weighed, line.readability)), look="amount")


def _what(line: WorksheetLine) -> Iterable[Html]:
    """The jar: its mark, its name, its lot, whence it came."""
    lot, mark = line.lot, mark_of(line)
    yield tag("span", *((tag("span", mark, look="mark"), " ") if mark else ()), line.form, look="name")
    if lot is None:
        yield tag("span", "lot: none given", look="quiet")
        return
    day = tag("span", f"until {lot.use_by.isoformat()}", look="day") if lot.use_by else "no expiry given"
    yield tag("span", "lot ", typed(lot.lot), ", ", day, look="quiet")
    yield came_from(lot)


def _strength(line: WorksheetLine) -> Html:
    if line.strength is None:
        return Html("q.s." if line.is_vehicle else "")
    basis = BASES.get(line.basis or "", "")
    return joined((shown_quantity(line.strength), tag("span", basis, look="quiet") if basis else EMPTY))


def _to_weigh(line: WorksheetLine, readable: Quantity | None) -> str:
    if line.aliquot is not None:
        return _read(line.aliquot.mixing.portion, readable)
    if line.to_weigh is None:
        return "to volume"
    return _read(line.to_weigh, readable)


def _mark(line: WorksheetLine) -> Html:
    """Where a vehicle is filled up to the mark: in what, and about how much that takes."""
    if line.to_weigh is not None:
        return EMPTY
    about = f"about {shown_quantity(line.about)}, " if line.about else ""
    return tag("span", f"{about}in a graduated cylinder", look="quiet")


def _accepted(line: WorksheetLine) -> str:
    return " to ".join(line.tolerance.ends(line.readability)) if line.tolerance is not None else ""


def _read(amount: Quantity, readable: Quantity | None) -> str:
    """As the balance shows it; it reads grams, not milliliters."""
    if readable is None or readable.kind != amount.kind:
        return shown_quantity(amount)
    return shown_quantity(amount, readable)


def _steps(line: WorksheetLine) -> Iterable[str]:
    yield from line.steps
    for name, strength in line.brings:
        yield f"Brings along: {name}, {strength}."


def _mixing(sheet: PlannedWorksheet, line: WorksheetLine) -> Html:
    """What is mixed before a portion can be weighed, with both weighings or boxes; nothing without an aliquot."""
    if line.aliquot is None:
        return EMPTY
    mixing, lot, readable = line.aliquot.mixing, line.aliquot.diluent_lot, line.readability
    weighing = weighing_of(sheet, line)
    as_shown = (
        f"First mix {_read(mixing.drug, readable)} with {_read(mixing.diluent, readable)} of ",
        typed(line.aliquot.diluent_name or "a diluent, to be named"),
        tag("span", "lot ", typed(lot.lot), look="quiet") if lot else tag("span", "lot: none given", look="quiet"),
    )
    parts = (weighing.drug, weighing.diluent) if weighing else (None, None)
    boxes = (_part(name, amount, readable) for name, amount in zip(("drug", "diluent"), parts, strict=True))
    mix = cell("Mix", *as_shown, colspan="5")
    return row(cell("", look="none"), mix, *boxes, cell("", look="none"), look="mixing")


def _part(name: str, weighed: Quantity | None, readable: Quantity | None) -> Html:
    """What was weighed of one part of a mixture; a box where nobody wrote it."""
    named = tag("span", name, look="quiet")
    if weighed is None:
        return blank(name.capitalize(), named)
    return cell(name.capitalize(), tag("strong", reading_text(weighed, readable)), named, look="amount")


def _work(sheet: PlannedWorksheet) -> Html:
    items = (
        tag(
            "li",
            BOX,
            tag("span", step.text, *(tag("span", " In this order.", look="quiet") for _ in [0] if step.is_risk_bound)),
            tag("span", f"Here: {', '.join(step.of)}.", look="of") if step.of else EMPTY,
            tag("span", step.source, look="source"),
        )
        for step in sheet.procedure
    )
    listed = tag("ol", *items, look="work") if sheet.procedure else tag("p", "Not published. A pharmacist writes it.")
    return tag("section", heading("Order of work"), listed)


def _checks(sheet: PlannedWorksheet) -> Html:
    formula = sheet.formula
    rows = [(check.what, check.expected or "not published") for check in formula.checks]
    limits = formula.limits
    given = (limits.yields, limits.ph, limits.unit_weight)
    rows += [(limit.what, _limit(limit.low, limit.high)) for limit in given if limit]
    due = sheet.amount if sheet.batch.is_a("piece") else sheet.batch  # an overage of pieces is not filled
    rows.append((FINAL, f"of {shown_quantity(due)}"))
    found = _found(sheet)
    lines = (row(row_head(what), cell("Expected", due), found(what), blank("By")) for what, due in rows)
    shown = table(("Check", "Expected", "Found", "By"), body(*lines), look="checks")
    return tag("section", heading("Checks"), scrolled(shown, "Table: checks"))


def _found(sheet: PlannedWorksheet) -> Callable[[str], Html]:
    """What the order says came out, by what is checked; else a box."""
    final, acidity, limits = sheet.order.final_amount, sheet.order.ph, sheet.formula.limits
    came_out = yield_of(sheet)
    known = {FINAL: reading_text(final) if final is not None else ""}
    if limits.yields is not None and came_out is not None:
        known[limits.yields.what] = f"{number_text(100 * came_out)} %"
    if limits.ph is not None and acidity is not None:
        known[limits.ph.what] = number_text(acidity)
    return lambda what: cell("Found", known[what]) if known.get(what) else blank("Found")


def _limit(low: Quantity | None, high: Quantity | None) -> str:
    if low is not None and high is not None:
        return f"{_plain(low)} to {_plain(high)}"
    bound, word = (low, "at least") if high is None else (high, "at most")
    return f"{word} {_plain(bound)}" if bound is not None else ""


def _plain(quantity: Quantity) -> str:
    return shown_quantity(quantity).removesuffix(" number")


def _date(dated: BeyondUse | None) -> Html:
    if dated is None:
        return tag("section", heading("Beyond-use date"), tag("p", "Not assigned: the order does not say enough."))
    rows = [_limit_row(limit) for limit in dated.limits]
    why = (
        f". Decided by: {dated.reason.what}. Counting the day of making the other way: "
        f"{dated.other_convention_date.isoformat()}. Storage: {dated.storage}, {dated.storage_range}."
    )
    worded = tag("p", "Do not use after ", tag("strong", dated.date.isoformat()), why, look="decided")
    remarks = joined(tag("p", capital(reason.text), look="quiet") for reason in dated.remarks)
    shown = table(("Limit", "Until", "Source"), body(*rows), look="limits")
    return tag("section", heading("Beyond-use date"), worded, scrolled(shown, "Table: limits"), remarks)


def _supply(found: ContainerSupply, order: Order) -> Html:
    """How long it lasts and how that was found; nothing for an order without a patient. Too long is a reason above."""
    if order.prescription is None:
        return EMPTY
    steps = tag("ol", *(tag("li", step) for step in found.steps)) if found.steps else EMPTY
    return tag("section", heading("Days\u2019 supply"), tag("p", found.sentence), steps, look="supply")


def _notices(sheet: PlannedWorksheet) -> Html:
    """What the patient is told of the form, as the leaflet has it."""
    points = points_of_use(sheet)
    items = (tag("li", point.text, " ", tag("span", point.source, look="source")) for point in points)
    return tag("section", heading("Tell the patient"), tag("ul", *items), look="watch") if points else EMPTY


def _limit_row(limit: DateLimit) -> Html:
    until = limit.date.isoformat() if limit.date else "gives none"
    what = joined((limit.what, tag("span", " decides", look="quiet") if limit.is_deciding else EMPTY))
    look = "deciding" if limit.is_deciding else ""
    return row(row_head(what), cell("Until", until), cell("Source", limit.source), look=look)


def _against(reasons: Iterable[Reason]) -> Html:
    """What prevents release and is not a blank of this sheet, each once; the blanks in one line."""
    listed = [reason for reason in reasons if reason.code not in BLANKS]
    if not listed:
        return EMPTY
    items = (tag("li", _short(reason), " ", tag("span", reason.source, look="source")) for reason in listed)
    return tag("section", heading("Prevents release"), tag("ul", *items), look="watch beside")


def _short(reason: Reason) -> str:
    """Without the list of what a draft leaves open, which the formula's own paper has."""
    return capital(reason.text).partition(" Not published in it:")[0]


def _warnings(warnings: tuple[Reason, ...]) -> Html:
    if not warnings:
        return EMPTY
    items = (tag("li", capital(reason.text), " ", tag("span", reason.source, look="source")) for reason in warnings)
    return tag("section", heading("Watch for"), tag("ul", *items), look="watch beside")
