"""How amounts, dates, strengths and directions are worded on a label and in a leaflet, in English and Spanish.

    day(date(2026, 12, 28), "es")         # "28 dic 2026"
    actives(worksheet)                    # ("Ketamine 10 % w/w (as hydrochloride)", "Gabapentin 6 % w/w")
    actives(worksheet, "es")              # ("Ketamina 10 % (como clorhidrato)", "Gabapentina 6 %")
    directions(order, "en").text          # "Apply 1 pump (1.45 g) to the left knee 3 times a day."

On a label drug names stay English in Spanish too: whoever has to read it in an emergency reads that. In the leaflet
they are Spanish.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from lenitive.compounding.labels.strokes import measured
from lenitive.compounding.orders.order import Directions, Order
from lenitive.compounding.reasons import Reason
from lenitive.compounding.rounding import number
from lenitive.compounding.strength import strength_of
from lenitive.compounding.worksheets import Worksheet, WorksheetLine
from lenitive.rules import content
from lenitive.units import Quantity

Language = Literal["en", "es"]
SOURCE = "21 CFR 1306.24; docs/labels.md"


@dataclass(frozen=True)
class Worded:
    """A text, empty when it cannot be written; what stands against it, and what the pharmacist should know of it."""

    text: str
    reasons: tuple[Reason, ...] = ()


def day(on: date, language: Language) -> str:
    """A date that nobody reads the wrong way round: the month is a word."""
    month = content("labels")["months"][language][on.month - 1]
    return f"{month} {on.day}, {on.year}" if language == "en" else f"{on.day} {month} {on.year}"


def amount(quantity: Quantity) -> str:
    """At most five significant figures, no trailing zeros, never 0 for something."""
    return f"{number(quantity.magnitude(quantity.unit))} {quantity.unit}"


def actives(worksheet: Worksheet, language: Language = "en") -> tuple[str, ...]:
    """Every active with strength and basis, in the formula's order; rows of the same drug and basis are one."""
    groups: dict[tuple[str, str], list[WorksheetLine]] = {}
    order = worksheet.formula.ingredients
    for line in sorted(worksheet.actives, key=lambda each: order.index(each.ingredient)):
        groups.setdefault((line.ingredient, line.counts), []).append(line)
    return tuple(_active(worksheet, lines, language) for lines in groups.values())


def _active(worksheet: Worksheet, lines: list[WorksheetLine], language: Language) -> str:
    first = lines[0]
    held = sum((line.theoretical for line in lines[1:] if line.theoretical), first.theoretical or Quantity(0, "g"))
    unit = first.strength.unit if first.strength else "% w/w"
    claimed = strength_of(held, worksheet.batch, unit)
    name, told = first.ingredient, amount(claimed)
    if language == "es":
        spanish = content("ingredients")["spanish"]
        name = spanish["names"].get(name, name)
        told = told.removesuffix(claimed.unit) + spanish["units"].get(claimed.unit, claimed.unit)
    return " ".join(part for part in (f"{name[:1].upper()}{name[1:]}", told, basis(first, language)) if part)


def basis(line: WorksheetLine, language: Language = "en") -> str:
    """What the strength counts, in brackets; nothing where there is no salt to confuse it with."""
    if line.basis is None:
        return ""
    form = line.counts.removeprefix(line.ingredient).strip() or "base"
    if language == "es":
        form = content("ingredients")["spanish"]["forms"].get(form, form)
        return f"(tal como viene: {form})" if line.basis == "as_supplied" else f"(como {form})"
    return f"(as supplied: {form})" if line.basis == "as_supplied" else f"(as {form})"


def form(worksheet: Worksheet, language: Language) -> str:
    """The dosage form and the way in: "Cream for the skin". A form without a Spanish word stays as it is written."""
    rules, formula = content("labels"), worksheet.formula
    route = rules["routes"].get(formula.route.casefold())
    if route is None:
        return ""
    name = formula.dosage_form
    named = rules["forms"].get(name.casefold(), name) if language == "es" else name
    return f"{named[:1].upper()}{named[1:]} {route[language]}"


def directions(order: Order, language: Language) -> Worded:
    """What the patient does, in strokes of the device and in grams; reasons where that cannot be said."""
    given = order.prescription.directions if order.prescription else Directions()
    route = content("labels")["routes"].get(order.formula.route.casefold())
    if route is None:
        sentence = f"The route {order.formula.route!r} has no words for a label: add it to rules/labels.yaml, routes."
        return Worded("", (order.reason("label-route", sentence, "rules/labels.yaml", "formula"),))
    lacking = _lacking(given, route)
    if lacking:
        return Worded("", (_unsaid(order, lacking),))
    assert given.applied is not None
    strokes = measured(order, given.applied, language)
    if strokes.reason:
        return Worded("", (strokes.reason,))
    site = _site(given.site or "", language)
    said = route[f"use_{language}"].format(amount=strokes.text, site=site, times=_times(given, language))
    parts = [said, _most(given, language), given.note or ""]
    return Worded(" ".join(part for part in parts if part), _remarks(order, given, language, site))


def _lacking(given: Directions, route: dict[str, Any]) -> tuple[str, ...]:
    wanted = {
        "applied": given.applied is not None,
        "times_a_day": bool(given.times_a_day or given.most_a_day),
        "site": bool(given.site) or route["needs_site"] != "yes",
    }
    return tuple(key for key, holds in wanted.items() if not holds)


def _unsaid(order: Order, lacking: tuple[str, ...]) -> Reason:
    examples = {"applied": "applied: 1.5 g", "times_a_day": "times_a_day: 3", "site": "site: left knee"}
    write = ", ".join(examples[key] for key in lacking)
    sentence = (
        "The label lacks how much is used, where and how often; nobody can weigh a cream by «as directed». "
        f"Ask the prescriber, then write under prescription: directions: {{{write}}}."
    )
    return order.reason("label-lacks-directions", sentence, SOURCE, "prescription.directions")


def _site(site: str, language: Language) -> str:
    plain = site.casefold().removeprefix("the ").strip()
    known = content("labels")["sites"]
    if language == "es":
        return str(known.get(plain, site))
    return site[4:] if site.casefold().startswith("the ") else site


def _times(given: Directions, language: Language) -> str:
    words = content("labels")["times"][language]
    if not given.times_a_day:
        return str(words["needed"])
    return str(words["one"] if given.times_a_day == 1 else words["many"].format(n=given.times_a_day))


def _most(given: Directions, language: Language) -> str:
    if not given.most_a_day or given.most_a_day == given.times_a_day:
        return ""
    return str(content("labels")["times"][language]["most"].format(n=given.most_a_day))


def _remarks(order: Order, given: Directions, language: Language, site: str) -> tuple[Reason, ...]:
    """What is printed as it was typed, since there is no translation of it."""
    if language == "en":
        return ()
    typed = {"site": given.site if site == given.site else None, "note": given.note}
    return tuple(
        order.reason(
            "label-not-translated",
            f"{text!r} is printed as it is written: write {key} in Spanish, or check that it is.",
            "rules/labels.yaml, sites",
            f"prescription.directions.{key}",
            "warning",
        )
        for key, text in typed.items()
        if text
    )
