"""How amounts, dates, strengths and forms are worded on a label and in a leaflet, in English and Spanish.

    day(date(2026, 12, 28), "es")         # "28 dic 2026"
    actives(worksheet)                    # ("Ketamine 10 % w/w (as hydrochloride)", "Gabapentin 6 % w/w")
    actives(worksheet, "es")              # ("Ketamina 10 % (como clorhidrato)", "Gabapentina 6 %")

On a label drug names stay English in Spanish too: whoever has to read it in an emergency reads that. In the leaflet
they are Spanish.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from lenitive.compounding.ingredient_rows import SPANISH
from lenitive.compounding.label_rows import FORMS, MONTHS
from lenitive.compounding.labels.strokes import one_piece
from lenitive.compounding.labels.ways import way_of
from lenitive.compounding.rounding import number
from lenitive.compounding.strength import strength_of
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.units import Quantity

Language = Literal["en", "es"]


def day(on: date, language: Language) -> str:
    """A date that nobody reads the wrong way round: the month is a word."""
    month = MONTHS.read().in_language(language)[on.month - 1]
    return f"{month} {on.day}, {on.year}" if language == "en" else f"{on.day} {month} {on.year}"


def amount(quantity: Quantity) -> str:
    """At most five significant figures, no trailing zeros, never 0 for something."""
    return f"{number(quantity.magnitude(quantity.unit))} {quantity.unit}"


def actives(worksheet: PlannedWorksheet, language: Language = "en") -> tuple[str, ...]:
    """Every active with strength and basis, in the formula's order; rows of the same drug and basis are one."""
    groups: dict[tuple[str, str], list[WorksheetLine]] = {}
    order = worksheet.formula.ingredients
    for line in sorted(worksheet.actives, key=lambda each: order.index(each.ingredient)):
        groups.setdefault((line.ingredient, line.counts), []).append(line)
    return tuple(_active(worksheet, lines, language) for lines in groups.values())


def _active(worksheet: PlannedWorksheet, lines: list[WorksheetLine], language: Language) -> str:
    first = lines[0]
    held = sum((line.theoretical for line in lines[1:] if line.theoretical), first.theoretical or Quantity(0, "g"))
    unit = first.strength.unit if first.strength else "% w/w"
    claimed = strength_of(held, worksheet.batch, unit)
    name, shown = first.ingredient, amount(claimed)
    spanish = SPANISH.read()
    if claimed.unit.endswith("/piece"):
        piece = one_piece(worksheet.formula.dosage_form, language)
        shown = f"{shown.removesuffix('/piece')} {'por' if language == 'es' else 'per'} {piece}"
    elif language == "es":
        shown = shown.removesuffix(claimed.unit) + spanish.units.get(claimed.unit, claimed.unit)
    if language == "es":
        name = spanish.names.get(name, name)
    return " ".join(part for part in (f"{name[:1].upper()}{name[1:]}", shown, basis(first, language)) if part)


def basis(line: WorksheetLine, language: Language = "en") -> str:
    """What the strength counts, in brackets; nothing where there is no salt to confuse it with."""
    if line.basis is None:
        return ""
    form = line.counts.removeprefix(line.ingredient).strip() or "base"
    if language == "es":
        form = SPANISH.read().forms.get(form, form)
        return f"(tal como viene: {form})" if line.basis == "as_supplied" else f"(como {form})"
    return f"(as supplied: {form})" if line.basis == "as_supplied" else f"(as {form})"


def form(worksheet: PlannedWorksheet, language: Language) -> str:
    """The dosage form and the route: "Cream for the skin". Empty for a form and a route that share no way of use."""
    formula = worksheet.formula
    way = way_of(formula)
    if way is None:
        return ""
    name = formula.dosage_form
    named = FORMS.read().get(name.casefold(), name) if language == "es" else name
    return f"{named[:1].upper()}{named[1:]} {way.route.in_language(language)}"
