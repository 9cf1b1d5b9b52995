"""The ingredients and the vehicle of a formula: names that are known, strengths that fit the batch, each thing once.

    {ingredient: ketamine, strength: 10 % w/w, basis: not stated, as_written: ketamine 10}

A basis is only what the source says. An ingredient without a salt has nothing to say: it counts as it is supplied.
"""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from lenitive.compounding.choices import BASES, FILLED_UP, ROLES, TAGS, UNTOLD_BASES
from lenitive.compounding.formulas.bounds import usual_range
from lenitive.compounding.formulas.fields import NOT_PUBLISHED, NOT_STATED, UNUSABLE, FormulaFields
from lenitive.compounding.formulas.formula import FormulaLine, Range
from lenitive.compounding.ingredients import Ingredient, find
from lenitive.compounding.strength import Basis
from lenitive.documents import Mapping, Sequence
from lenitive.readings import quantity_of, quoted
from lenitive.reasons import Reason, refusal
from lenitive.units import Quantity

LINE = "{ingredient: ketamine, strength: 10 % w/w, basis: not stated, as_written: ketamine 10}"
LINE_KEYS = (
    "ingredient",
    "strength",
    "basis",
    "form",
    "role",
    "as_written",
    "usual_range",
    "note",
    "tag",
    "verify",
    "read_in",
)
# Which strengths a batch by weight, by volume or by piece can have, with an example.
KINDS: dict[str, tuple[tuple[str, ...], str]] = {
    "mass": (("% w/w", "mass/mass"), "10 % w/w"),
    "volume": (("mass/volume", "% w/v", "% v/v"), "100 mg/mL"),
    "piece": (("mass/piece",), "100 mg/piece"),
}
ANY: tuple[tuple[str, ...], str] = (tuple(kind for kinds, _ in KINDS.values() for kind in kinds), "")  # batch not read
_PER_CENT = {"% w/w": "% w/w", "mass/mass": "% w/w", "% w/v": "% w/v", "mass/volume": "% w/v", "% v/v": "% v/v"}


def read_lines(keys: FormulaFields, batch: Quantity | None, route: str) -> tuple[FormulaLine, ...]:
    """All lines that can be read, in their order; what is wrong with them goes to the findings."""
    kinds, example = KINDS.get(batch.kind, ANY) if batch is not None else ANY
    read = [(row, _line(row, (kinds, example), route)) for row in _rows(keys)]
    lines = [line for _, line in read if line is not None]
    _check_twice([(row, line) for row, line in read if line is not None])
    _check_sum(keys, lines)
    return tuple(lines)


def read_vehicle(keys: FormulaFields, lines: tuple[FormulaLine, ...]) -> tuple[str | None, str]:
    """The vehicle's name and how the source wrote it; None when it is not published."""
    example = "{ingredient: PLO, amount: q.s.}"
    if keys.is_silent("vehicle", example):
        return None, ""
    within = keys.within("vehicle", f"{example}, or 'vehicle: {NOT_PUBLISHED}'")
    if within is None:
        return None, ""
    within.allow(("ingredient", "amount", "as_written"))
    ingredient = _named(within)
    if within.require("amount", "q.s."):
        within.word("amount", FILLED_UP)
    if ingredient is None:
        return None, ""
    if any(line.ingredient == ingredient.name for line in lines):
        within.fault("ingredient", f"{ingredient.name} is among the ingredients as well: take it away in one place")
    return ingredient.name, within.text("as_written") or ingredient.name


def _rows(keys: FormulaFields) -> list[FormulaFields]:
    node = keys.node.get("ingredients")
    if not isinstance(node, Sequence) or not node.items:
        keys.fault("ingredients", f"ingredients takes a list of at least one: write for example [{LINE}]")
        return []
    return keys.mappings("ingredients", node.items, LINE)


def _line(row: FormulaFields, fitting: tuple[tuple[str, ...], str], route: str) -> FormulaLine | None:
    row.allow(LINE_KEYS)
    ingredient = _named(row)
    strength, strength_range = _strength(row, fitting)
    if ingredient is None:
        return None
    basis, form = _basis(row, ingredient)
    if form is None and ingredient.is_water_open:
        form = _form_in_name(row)
    usual, source = _usual(row, ingredient.name, route, fitting)
    return FormulaLine(
        ingredient=ingredient.name,
        strength=strength,
        strength_range=strength_range,
        basis=basis,
        form=form,
        role=(row.word("role", ROLES) if row.has("role") else None) or ingredient.role,
        as_written=row.text("as_written") or ingredient.name,
        usual_range=usual,
        usual_source=source,
        note=row.text("note") or "",
        tag=row.word("tag", TAGS) or "found",
        verify=row.verified_later(),
        place=row.findings.place(row.node.path),
        line=row.node.line,
    )


def _named(row: FormulaFields) -> Ingredient | None:
    text = row.needed("ingredient", "ketamine")
    found = find(text) if text else None
    if isinstance(found, Reason):
        row.fault("ingredient", found.text)
        return None
    if found is not None and found.form is not None and found.ingredient.needs_basis:
        row.fault(
            "ingredient",
            f"{text!r} names a form: write 'ingredient: {found.ingredient.name}', 'form: {found.form.name}', and which "
            "of them the strength counts as 'basis: as_base', 'as_salt' or 'as_supplied'",
        )
    return found.ingredient if found else None


def _form_in_name(row: FormulaFields) -> str | None:
    """The form that the name itself says: "magnesium chloride hexahydrate" is never read without its water."""
    found = find(row.text("ingredient") or "")
    return found.form.name if not isinstance(found, Reason) and found.form is not None else None


def _strength(row: FormulaFields, fitting: tuple[tuple[str, ...], str]) -> tuple[Quantity | None, Range | None]:
    if row.is_silent("strength", fitting[1] or "10 % w/w"):
        return None, None
    node = row.node.get("strength")
    if isinstance(node, Mapping):
        return None, _range(row.of(node), fitting)
    return row.taken("strength", lambda text: _fitting(text, fitting)), None


def _range(within: FormulaFields, fitting: tuple[tuple[str, ...], str]) -> Range | None:
    within.allow(("low", "high"))
    for side in ("low", "high"):
        within.require(side, fitting[1] or "10 % w/w")
    low, high = (within.taken(side, lambda text: _fitting(text, fitting)) for side in ("low", "high"))
    if low is None or high is None:
        return None
    if low.kind != high.kind or low >= high:
        within.fault("low", f"{low} to {high} is not a range: write the lower strength first, both in one unit")
        return None
    return low, high


def _fitting(text: str, fitting: tuple[tuple[str, ...], str]) -> Quantity:
    kinds, example = fitting
    quantity = quantity_of(text, ",".join(kinds), example or "10 % w/w")
    if quantity.kind in _PER_CENT and quantity.magnitude(_PER_CENT[quantity.kind]) > 100:
        raise refusal(UNUSABLE, f"{quoted(text)} is more than the whole: a strength is at most 100 %.")
    return quantity


def _basis(row: FormulaFields, ingredient: Ingredient) -> tuple[Basis | None, str | None]:
    form = _form(row, ingredient)
    if not ingredient.needs_basis:
        if row.has("basis") and row.word("basis", UNTOLD_BASES) in ("as_base", "as_salt"):
            row.fault("basis", f"{ingredient.name} has no salt here: write 'basis: as_supplied', or leave the key out")
        return "as_supplied", form
    if row.is_silent("basis", "as_salt", NOT_STATED):
        return None, form
    word = row.word("basis", BASES)
    basis = cast(Basis | None, word)
    counted = ingredient.form(form) if form else None
    if basis == "as_salt" and counted is not None and counted.kind == "base":
        row.fault("form", f"{form} is the base, and the basis is as_salt: name the salt, or write 'basis: as_base'")
    return basis, form


def _form(row: FormulaFields, ingredient: Ingredient) -> str | None:
    if not row.has("form") or row.is_silent("form", "ketamine hydrochloride"):
        return None
    text = row.text("form")
    found = ingredient.form(text) if text else None
    if text and found is None:
        known = ", ".join(form.name for form in ingredient.forms) or "none"
        row.fault("form", f"{text!r} is not a form of {ingredient.name}; known: {known}")
    return found.name if found else None


def _usual(row: FormulaFields, name: str, route: str, fitting: tuple[tuple[str, ...], str]) -> tuple[Range | None, str]:
    if not row.has("usual_range"):
        return usual_range(name, route, fitting[0])
    own = row.within("usual_range", "{low: 0.5 % w/w, high: 10 % w/w, source: …}")
    if own is None:
        return None, ""
    source = own.source("the trials of this formula")
    return _range(own.of(_without(own.node, "source")), fitting), source


def _without(node: Mapping, key: str) -> Mapping:
    return Mapping(node.line, node.column, node.path, {name: item for name, item in node.items.items() if name != key})


def _check_twice(read: list[tuple[FormulaFields, FormulaLine]]) -> None:
    """The same ingredient may stand twice only in two named forms, such as half lidocaine, half its hydrochloride."""
    first: dict[str, list[FormulaLine]] = {}
    for row, line in read:
        earlier = first.setdefault(line.ingredient, [])
        for other in earlier:
            if line.form == other.form or None in (line.form, other.form):
                where = "was given before" + (f", on line {other.line}" if other.line is not None else "")
                row.fault("ingredient", f"{line.ingredient} {where}: take one away, or name the form of each")
        earlier.append(line)


def _check_sum(keys: FormulaFields, lines: list[FormulaLine]) -> None:
    sums: dict[str, Fraction] = {}
    for line in lines:
        least = line.strength_range[0] if line.strength_range else line.strength
        if least is not None and (unit := _PER_CENT.get(least.kind)):
            sums[unit] = sums.get(unit, Fraction(0)) + least.magnitude(unit)
    for unit, total in sums.items():
        shown = Quantity(total, unit).display(3)
        if total > 100:
            keys.fault("ingredients", f"the strengths add up to {shown}, more than the whole: lower one of them")
        if total == 100 and unit == "% w/w" and isinstance(keys.node.get("vehicle"), Mapping):
            nothing = "which leaves nothing for the vehicle: lower one"
            keys.fault("ingredients", f"the strengths add up to {shown}, {nothing}")
