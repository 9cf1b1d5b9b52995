"""The worksheet on letter paper: what to weigh, with a box for what was weighed, order of work, date, signatures.

    worksheet_html(plan(order))      # <article class="paper worksheet"> … </article>

Amounts are shown to the readability of the balance; every row carries its own derivation. A draft says DRAFT across.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lenitive.compounding import (
    BeyondUse,
    ContainerSupply,
    DateLimit,
    Order,
    PlannedWorksheet,
    WorksheetLine,
    number_text,
    points_of_use,
    shown_quantity,
    supply_of_label,
)
from lenitive.papers.html import Html, joined, tag, typed
from lenitive.papers.parts import columns, described, footnoted, heading, identity, scrolled, stamp
from lenitive.reasons import Reason
from lenitive.units import Quantity

BASES = {"as_base": "as base", "as_salt": "as salt", "as_supplied": "as supplied"}
BOX = tag("span", look="box", aria_hidden="true")
EMPTY = Html("")


def worksheet_html(worksheet: PlannedWorksheet, on: date | None = None) -> str:
    """The whole worksheet as one fragment, handed out `on` that day; unless given, that of first filling or making."""
    parts = (
        stamp("DRAFT" if worksheet.is_draft else "", is_also_told=True),
        _head(worksheet),
        _warnings(worksheet.warnings),
        _weighing(worksheet),
        _work(worksheet),
        _checks(worksheet),
        _date(worksheet.beyond_use),
        _supply(supply_of_label(worksheet, on), worksheet.order),
        _told(worksheet),
        _signatures(worksheet.order),
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
        ("Balance", _balance(order)),
        ("Container", typed(order.container.kind) if order.container else "not written"),
        ("Storage", sheet.beyond_use.storage if sheet.beyond_use else "not known"),
        *_prescription(order),
    ]
    return tag(
        "header",
        tag("h2", "Compounding worksheet"),
        tag("p", formula.title, look="title"),
        identity(formula, order.record_number or ""),
        described(rows),
        look="head",
    )


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


def _balance(order: Order) -> str:
    balance = order.balance
    if balance is None:
        return "not written"
    readable = f"reads {shown_quantity(balance.readability)}" if balance.readability else ""
    return ", ".join(part for part in (balance.name, readable) if part) or balance.rule


def _weighing(sheet: PlannedWorksheet) -> Html:
    is_liquid = sheet.batch.is_a("volume")
    due, read = ("To measure", "Measured") if is_liquid else ("To weigh", "Weighed")
    head = columns("No.", "Ingredient, lot", "Strength", "Theoretical", due, "Accept", read, "By, second")
    bodies = joined(_row(sheet, line, place) for place, line in enumerate(sheet.lines, 1))
    total = tag("tbody", tag("tr", tag("td"), tag("td", sheet.total.sentence, colspan="7")), look="total")
    table = tag("table", tag("thead", head), bodies, total, look="weigh")
    what = "To weigh and to measure" if is_liquid else "To weigh"
    return tag("section", heading(what), scrolled(table, f"Table: {what[:1].lower()}{what[1:]}"))


def _row(sheet: PlannedWorksheet, line: WorksheetLine, place: int) -> Html:
    balance = sheet.order.balance
    readable = balance.readability if balance else None
    of_mixture = tag("span", "of the mixture", look="quiet")
    weigh = (tag("td", f"{line.order_no or place}"), tag("th", _what(line), scope="row"), tag("td", _strength(line)))
    due = shown_quantity(line.theoretical) if line.theoretical else f"fill up to {shown_quantity(sheet.batch)}"
    amounts = (
        tag("td", due, look="amount"),
        tag("td", tag("strong", _to_weigh(line, readable)), of_mixture if line.aliquot else _mark(line), look="amount"),
        tag("td", _accepted(line, readable), look="amount accept"),
        tag("td", BOX, look="blank"),
        tag("td", BOX, tag("span", "two people", look="quiet") if line.needs_second_person else EMPTY, look="blank"),
    )
    why = joined(tag("li", step) for step in _steps(line))
    derivation = tag("tr", tag("td"), tag("td", tag("ol", why), colspan="7"), look="why") if why else EMPTY
    return tag("tbody", tag("tr", *weigh, *amounts), _mixing(line, readable), derivation)


def _what(line: WorksheetLine) -> Html:
    lot = line.lot
    if lot is None:
        told = tag("span", "lot: none given", look="quiet")
    else:
        day = tag("span", f"until {lot.use_by.isoformat()}", look="day") if lot.use_by else "no expiry given"
        told = tag("span", "lot ", typed(lot.lot), ", ", day, look="quiet")
    return joined((tag("span", line.form, look="name"), told))


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


def _accepted(line: WorksheetLine, readable: Quantity | None) -> str:
    if line.tolerance is None:
        return ""
    return " to ".join(line.tolerance.ends(readable))


def _read(amount: Quantity, readable: Quantity | None) -> str:
    """As the balance shows it; it reads grams, not millilitres."""
    if readable is None or readable.kind != amount.kind:
        return shown_quantity(amount)
    return shown_quantity(amount, readable)


def _steps(line: WorksheetLine) -> Iterable[str]:
    yield from line.steps
    for name, strength in line.brings:
        yield f"Brings along: {name}, {strength}."


def _mixing(line: WorksheetLine, readable: Quantity | None) -> Html:
    """What is mixed before a portion can be weighed, with boxes for both weighings; nothing without an aliquot."""
    if line.aliquot is None:
        return EMPTY
    mixing, lot = line.aliquot.mixing, line.aliquot.diluent_lot
    told = (
        f"First mix {_read(mixing.drug, readable)} with {_read(mixing.diluent, readable)} of ",
        typed(line.aliquot.diluent_name or "a diluent, to be named"),
        tag("span", "lot ", typed(lot.lot), look="quiet") if lot else tag("span", "lot: none given", look="quiet"),
    )
    boxes = (tag("td", BOX, tag("span", name, look="quiet"), look="blank") for name in ("drug", "diluent"))
    return tag("tr", tag("td"), tag("td", *told, colspan="5"), *boxes, look="mixing")


def _work(sheet: PlannedWorksheet) -> Html:
    items = (
        tag(
            "li",
            BOX,
            tag("span", step.text, *(tag("span", " In this order.", look="quiet") for _ in [0] if step.is_risk_bound)),
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
    rows.append(("final amount", f"of {shown_quantity(sheet.batch)}"))
    blank = tag("td", BOX, look="blank")
    cells = joined(tag("tr", tag("th", what, scope="row"), tag("td", due), blank, blank) for what, due in rows)
    head = columns("Check", "Expected", "Found", "By")
    table = tag("table", tag("thead", head), tag("tbody", cells), look="checks")
    return tag("section", heading("Checks"), scrolled(table, "Table: checks"))


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
    rows = joined(_limit_row(limit) for limit in dated.limits)
    head = columns("DateLimit", "Until", "Source")
    why = (
        f". Decided by: {dated.reason.what}. Counting the day of making the other way: "
        f"{dated.other_convention_date.isoformat()}. Storage: {dated.storage}, {dated.storage_range}."
    )
    said = tag("p", "Do not use after ", tag("strong", dated.date.isoformat()), why, look="decided")
    remarks = joined(tag("p", reason.text, look="quiet") for reason in dated.remarks)
    table = tag("table", tag("thead", head), tag("tbody", rows), look="limits")
    return tag("section", heading("Beyond-use date"), said, scrolled(table, "Table: limits"), remarks)


def _supply(found: ContainerSupply, order: Order) -> Html:
    """How long it lasts and how that was found; nothing for an order without a patient."""
    if order.prescription is None:
        return EMPTY
    against = tag("p", tag("strong", f"Not to be released: {found.outlasting}")) if found.outlasting else EMPTY
    steps = tag("ol", *(tag("li", step) for step in found.steps)) if found.steps else EMPTY
    return tag("section", heading("Days\u2019 supply"), tag("p", found.sentence), against, steps, look="supply")


def _told(sheet: PlannedWorksheet) -> Html:
    """What the patient is told of the form, as the leaflet has it."""
    points = points_of_use(sheet)
    items = (tag("li", point.text, " ", tag("span", point.source, look="source")) for point in points)
    return tag("section", heading("Tell the patient"), tag("ul", *items), look="watch") if points else EMPTY


def _limit_row(limit: DateLimit) -> Html:
    until = limit.date.isoformat() if limit.date else "gives none"
    what = joined((limit.what, tag("span", " decides", look="quiet") if limit.is_deciding else EMPTY))
    look = "deciding" if limit.is_deciding else ""
    return tag("tr", tag("th", what, scope="row"), tag("td", until), tag("td", limit.source), look=look)


def _warnings(warnings: tuple[Reason, ...]) -> Html:
    if not warnings:
        return EMPTY
    items = (tag("li", reason.text, " ", tag("span", reason.source, look="source")) for reason in warnings)
    return tag("section", heading("Watch for"), tag("ul", *items), look="watch")


def _signatures(order: Order) -> Html:
    people = (
        ("Compounded by", order.compounded_by),
        ("Second person", None),
        ("Verified by (pharmacist)", order.verified_by),
    )
    rows = joined(
        tag("tr", tag("th", role, scope="row"), tag("td", typed(name) if name else ""), tag("td"), tag("td"))
        for role, name in people
    )
    head = columns("Who", "Name", "Signature", "Date and time")
    table = tag("table", tag("thead", head), tag("tbody", rows), look="signatures")
    return tag("section", heading("Signatures"), scrolled(table, "Table: signatures"), look="whole")
