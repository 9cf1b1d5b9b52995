"""The example of /lab: the plan of one demonstration order, and what each step of the walk shows of it.

    FACTS["weigh"](worksheet(), "en")   # (("to weigh", "12.13 g"), ("ketamine, read on the scale", "12.13 g"), …)

The order is in rules/lab.yaml. Nothing is calculated here: the compounding room does, and rounds for people to read.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from lenitive import documents
from lenitive.compounding import (
    PlannedWorksheet,
    WorksheetLine,
    number_text,
    plan_worksheet,
    read_order,
    second_calculation,
    shown_quantity,
    weighing_of,
    yield_of,
)
from lenitive.rules import Both, Table
from lenitive.units import Quantity
from lenitive.web.shared.templatetags.site import dated
from lenitive.web.shared.wording import words as site_words

Shown = tuple[tuple[str, str], ...]
KETAMINE = "ketamine"
HUNDREDTH = Quantity(Decimal("0.01"), "g")
ORDER = Table("lab", "order", documents.Mapping)
WORDS = Table("lab", "words", dict[str, Both[str]])
NAMES = Table("lab", "names", dict[str, Both[str]])


@cache
def worksheet() -> PlannedWorksheet:
    """The plan of the example; Refused or DocumentError when the order of the rules cannot be planned."""
    return plan_worksheet(read_order(ORDER.read()))


@cache
def words(language: str) -> dict[str, str]:
    """The words around the steps."""
    return {key: text.in_language(language) for key, text in WORDS.read().items()}


def _ordered(sheet: PlannedWorksheet, language: str) -> Shown:
    strengths = ((_name(line, language), str(line.strength).removesuffix(" w/w")) for line in sheet.actives)
    return ((words(language)["ordered"], shown_quantity(sheet.amount)), *strengths)


def _sums(sheet: PlannedWorksheet, language: str) -> Shown:
    say, line = words(language), _ketamine(sheet)
    return (
        (say["by_strength"], _amount(line.uncorrected)),
        (say["by_lot"], _amount(line.to_weigh)),
        _second(sheet, language),
    )


def _jars(sheet: PlannedWorksheet, language: str) -> Shown:
    say = words(language)
    lots = ((line, line.lot) for line in sheet.lines if line.lot)
    return tuple(
        (_name(line, language), f"{say['lot']} {lot.lot}, {say['until']} {dated(lot.expires, language)}")
        for line, lot in lots
        if lot.expires
    )


def _weighed(sheet: PlannedWorksheet, language: str) -> Shown:
    say, line = words(language), _ketamine(sheet)
    assert line.tolerance is not None  # the order has it
    low, high = line.tolerance.ends(HUNDREDTH)
    return (
        (say["to_weigh"], _amount(line.to_weigh)),
        (say["read"], read_on_the_scale(sheet, language)),
        (say["allowed"], f"{low} {say['to']} {high}"),
    )


def _powders(sheet: PlannedWorksheet, language: str) -> Shown:
    return tuple((_name(line, language), _amount(line.to_weigh)) for line in sheet.actives)


def _base(sheet: PlannedWorksheet, language: str) -> Shown:
    return tuple((_name(line, language), _amount(line.to_weigh)) for line in sheet.lines if line.is_vehicle)


def _nothing(sheet: PlannedWorksheet, language: str) -> Shown:
    return ()


def _finished(sheet: PlannedWorksheet, language: str) -> Shown:
    say, share = words(language), yield_of(sheet)
    assert share is not None  # the order has what came out
    came_out = (say["made"], what_came_out(sheet, language))
    return (say["ordered"], shown_quantity(sheet.amount)), came_out, (say["share"], f"{number_text(100 * share)} %")


def _dated(sheet: PlannedWorksheet, language: str) -> Shown:
    say, found = words(language), sheet.beyond_use
    assert found is not None  # the order says of which type it is
    (deciding,) = (limit for limit in found.limits if limit.is_deciding)
    days = f"{deciding.days} {say['days']}" if deciding.days is not None else say["no_limit"]
    return (say["use_by"], dated(found.date, language)), (say["limit"], days)


def _checked(sheet: PlannedWorksheet, language: str) -> Shown:
    say = words(language)
    return (say["record"], sheet.order.record_number or ""), _second(sheet, language)


FACTS: dict[str, Callable[[PlannedWorksheet, str], Shown]] = {
    "read": _ordered,
    "sums": _sums,
    "jars": _jars,
    "weigh": _weighed,
    "powders": _powders,
    "base": _base,
    "mill": _nothing,
    "finished": _finished,
    "date": _dated,
    "check": _checked,
}


def read_on_the_scale(sheet: PlannedWorksheet, language: str) -> str:
    """What the balance showed for the ketamine."""
    weighing = weighing_of(sheet, _ketamine(sheet))
    return _amount(weighing.weighed if weighing else None)


def what_came_out(sheet: PlannedWorksheet, language: str) -> str:
    """The weight of the finished cream."""
    return shown_quantity(sheet.order.final_amount) if sheet.order.final_amount else ""


def month(sheet: PlannedWorksheet, language: str) -> str:
    """The month of the date on the label, as a calendar has it: "Nov 2026"."""
    assert sheet.beyond_use is not None
    day = sheet.beyond_use.date
    return f"{site_words(language)['site']['months'].split()[day.month - 1][:3].capitalize()} {day.year}"


# What stands on the scale and the calendar of a drawing.
DRAWN: dict[str, Callable[[PlannedWorksheet, str], str]] = {
    "weigh": read_on_the_scale,
    "finished": what_came_out,
    "date": month,
}


def _second(sheet: PlannedWorksheet, language: str) -> tuple[str, str]:
    say = words(language)
    return say["second"], say["agrees" if second_calculation(sheet).agrees else "differs"]


def _ketamine(sheet: PlannedWorksheet) -> WorksheetLine:
    return next(line for line in sheet.lines if line.ingredient == KETAMINE)


def _name(line: WorksheetLine, language: str) -> str:
    return NAMES.read()[line.form].in_language(language)


def _amount(amount: Quantity | None) -> str:
    """For a patient: to a hundredth of a gram, though the balance shows more."""
    return shown_quantity(amount, HUNDREDTH) if amount else ""
