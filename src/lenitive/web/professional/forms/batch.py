"""The form for an order of one formula: its sections, and the order that what was written stands for.

    form = BatchForm(formulary()["ketamine-10-gel"], {"amount": "60 g", "bases.ketamine": "as_base", ...})
    form.order()      # {"formula": "ketamine-10-gel", "amount": "60 g", "bases": {"ketamine": "as_base"}, ...}

The name of a field is its place in an order, so that a reason of the compounding room finds its field by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from lenitive.compounding import Formula, Ingredient, all_ingredients, find_ingredient
from lenitive.readings import day_of
from lenitive.reasons import Reason, Refused
from lenitive.web.professional.forms.for_whom import HANDED_OUT_ON, for_whom
from lenitive.web.professional.forms.form_entries import FormEntry, id_of
from lenitive.web.professional.forms.lots import MOST_LOTS, LotRow, lot_rows
from lenitive.web.professional.forms.worksheet_fields import (
    at_the_bench,
    form_choices,
    jars_of,
    lines_of,
    of_ingredient,
    what_is_made,
)
from lenitive.web.professional.formula_words import FormulaRow, rows

SLIPS = ("strength-slip", "strength-unusual")  # questions that are answered by writing the strength once more
Data = Mapping[str, str]
Path = tuple[str, ...]


@dataclass(frozen=True)
class BatchBlock:
    """One ingredient: what the formula says of it, what has to be chosen, its lots. `more` stands below a line."""

    name: str
    role: str
    rows: tuple[FormulaRow, ...]
    entries: tuple[FormEntry, ...] = ()
    more: tuple[FormEntry, ...] = ()
    lots: tuple[LotRow, ...] = ()
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def id(self) -> str:
        return id_of(f"of-{self.name}")

    @property
    def is_open(self) -> bool:
        """Whether something stands in `more`, or is wrong there."""
        return any(entry.is_touched for entry in self.more)


@dataclass(frozen=True)
class BatchSection:
    """A part of the order that belongs to no ingredient: a `note` above it, `more` below a line that opens."""

    key: str
    title: str
    entries: tuple[FormEntry, ...]
    more: tuple[FormEntry, ...] = ()
    note: str = ""
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def id(self) -> str:
        return id_of(f"part-{self.key}")

    @property
    def is_open(self) -> bool:
        return any(entry.is_touched for entry in self.more)


class BatchForm:
    """Everything of the form; `with_reasons` puts what is wrong beside its field."""

    def __init__(self, formula: Formula, data: Data) -> None:
        self.formula, self.data = formula, data
        self.diluents = tuple(dict.fromkeys(_diluents(formula, data)))
        names = (*formula.ingredients, *(_chosen_vehicle(formula, data)), *self.diluents)
        self.names: tuple[str, ...] = tuple(dict.fromkeys(names))
        jars = [name for name, _ in jars_of(formula)]
        self.lots = lot_rows(data, [*jars, *(name for name in self.names if name not in jars)])
        self.sections = tuple(
            BatchSection(part.key, part.title, _filled(part.entries, data), _filled(part.more, data), part.note)
            for part in (what_is_made(formula), *at_the_bench(formula), *for_whom(formula))
        )
        self.blocks = tuple(self._block(name) for name in self.names)

    def _block(self, name: str) -> BatchBlock:
        lines = tuple(row for row in rows(self.formula) if row.line.ingredient == name)
        entries, more = of_ingredient(self.formula, name, lines_of(self.formula, name))
        mine = tuple(row for row in self.lots if row.of == name)
        role = lines[0].line.role if lines else "diluent" if name in self.diluents else "vehicle"
        return BatchBlock(name, role, lines, _filled(entries, self.data), _filled(more, self.data), mine)

    @property
    def _parts(self) -> tuple[BatchSection | BatchBlock, ...]:
        """In the order of the page: what is made, every ingredient, the bench."""
        return (*self.sections[:1], *self.blocks, *self.sections[1:])

    @property
    def entries(self) -> Iterator[FormEntry]:
        """Every field, in the order of the page."""
        for part in self._parts:
            yield from _entries_of(part)

    @property
    def names_of_fields(self) -> frozenset[str]:
        """The names under which the form is sent."""
        return (
            frozenset(entry.name for entry in self.entries) | {f"lots[{row.index}].of" for row in self.lots} | {"lots"}
        )

    def day(self, name: str) -> date | Reason | None:
        """A date that is the page's own; None where it is empty, the reason where it cannot be read as one."""
        text = self.data.get(name, "").strip()
        try:
            return day_of(text) if text else None
        except Refused as refused:
            return refused.reason

    def order(self) -> dict[str, Any]:
        """The order: what was left empty is left out."""
        found: dict[str, Any] = {"formula": self.formula.name}
        for entry in self.entries:
            if entry.value.strip() and entry.name != HANDED_OUT_ON and not entry.name.startswith("lots["):
                _put(found, self._path(entry.name), entry.value.strip())
        lots = [row.order() for row in self._written()]
        return found | ({"lots": lots} if lots else {})

    def _path(self, name: str) -> Path:
        """The keys of an order; a factor of an ingredient belongs to the chemical that is weighed."""
        head, _, rest = name.partition(".")
        if head == "prescription":
            return tuple(name.split("."))
        if head in ("solutions", "aliquots"):
            of, _, key = rest.rpartition(".")
            return head, of, key
        if head == "mold" and rest.startswith("density_factors."):
            return head, "density_factors", self._weighed(rest.partition(".")[2])
        if head in ("displacements", "solubilities"):
            return head, self._weighed(rest)
        return (head, rest) if rest else (head,)

    def _weighed(self, name: str) -> str:
        """The chemical that is weighed for an ingredient, as far as the form says; else the ingredient."""
        jar, basis = self.data.get(f"jars.{name}", ""), self.data.get(f"bases.{name}", "")
        standing = {str(row.order().get("ingredient", "")) for row in self._written() if row.of == name}
        only = {value for value, _ in form_choices(name)} if len(form_choices(name)) == 1 else set()
        known = [jar, *(standing if len(standing) == 1 else ()), basis if " " in basis else "", *only]
        return next((each for each in known if each), name)

    def _written(self) -> list[LotRow]:
        return [row for row in self.lots if row.is_written]

    def reasons(self) -> list[Reason]:
        """What the page itself asks for."""
        found = [reason for row in self.lots for reason in row.reasons()]
        count = self.data.get("lots", "")
        if count.isascii() and count.isdigit() and int(count[:9]) > MOST_LOTS:
            sentence = f"This page holds at most {MOST_LOTS} lots: use an order file for more (lenitive worksheet)."
            found.append(Reason("too-many-lots", sentence, "policy"))
        return found

    def place_of(self, place: str) -> str:
        """The id of the field, else of the part of the page, that a place in the order belongs to."""
        place = self._by_row(place)
        known = {entry.id for entry in self.entries}
        short = place
        while short:
            if id_of(short) in known:
                return id_of(short)
            short = short[: max(short.rfind("."), short.rfind("["), 0)]
        name = place.removeprefix("strengths.")
        if name != place and id_of(f"confirmed.{name}") in known:
            return id_of(f"confirmed.{name}")  # a strength that the formula fixes has no field of its own
        return self._part(place)

    def _by_row(self, place: str) -> str:
        """The place with the number of the page's row, since rows without a lot are left out of the order."""
        number, bracket, rest = place.removeprefix("lots[").partition("]")
        written = self._written()
        if place.startswith("lots[") and bracket and number.isdigit() and int(number) < len(written):
            return f"lots[{written[int(number)].index}]{rest or '.lot'}"
        return place

    def _part(self, place: str) -> str:
        for block in self.blocks:
            forms = [block.name, *(value for value, _ in form_choices(block.name))]
            if any(id_of(place).endswith(f"-{id_of(name)}") for name in forms):
                return block.id
        if place.startswith(("vehicle", "formula.vehicle")):
            return next((block.id for block in self.blocks if block.role == "vehicle"), "")
        head = place.partition(".")[0].partition("[")[0]
        if head == "lots" and self.blocks:
            return self.blocks[0].id
        whole = "record" if head == "pharmacy" else place
        holding = [
            part for part in self.sections if whole == part.key or whole.startswith((f"{part.key}.", f"{part.key}["))
        ]
        return max(holding, key=lambda part: len(part.key)).id if holding else ""

    def in_order(self, reasons: Iterable[Reason]) -> list[Reason]:
        """Reasons in the order of the page, those of no field first; each once."""
        ids = [name for part in self._parts for name in (part.id, *(entry.id for entry in _entries_of(part)))]
        order = {name: index for index, name in enumerate(ids)}
        return sorted(dict.fromkeys(reasons), key=lambda reason: order.get(reason.path, -1))

    def carried(self) -> list[tuple[str, str]]:
        """Everything that was written, name and value, for a form of another page."""
        found = [(entry.name, entry.value) for entry in self.entries if entry.value]
        found += [(f"lots[{row.index}].of", row.of) for row in self.lots]
        return [*found, ("lots", str(max((row.index + 1 for row in self.lots), default=0)))]

    def put_focus_on_last_lot(self, name: str) -> None:
        """The reader goes on in the row that was just added."""
        self.blocks = tuple(
            replace(block, lots=(*block.lots[:-1], block.lots[-1].with_focus()))
            if block.name == name and block.lots
            else block
            for block in self.blocks
        )

    def with_reasons(self, reasons: Iterable[Reason]) -> None:
        """Each reason beside its field, or at the head of its part."""
        found = list(reasons)
        slips = {reason.path for reason in found if reason.code in SLIPS}
        self.blocks = tuple(_with_confirmation(block, slips) for block in self.blocks)
        self.sections = tuple(_reasoned(part, found) for part in self.sections)
        self.blocks = tuple(
            replace(_reasoned(block, found), lots=tuple(_reasoned_lot(row, found) for row in block.lots))
            for block in self.blocks
        )


def _with_confirmation(block: BatchBlock, slips: set[str]) -> BatchBlock:
    """A strength is confirmed only where a question asks for it."""
    asked = id_of(f"strengths.{block.name}") in slips or id_of(f"confirmed.{block.name}") in slips
    kept = (entry for entry in block.entries if asked or entry.value or not entry.name.startswith("confirmed."))
    return replace(block, entries=tuple(kept))


def _entries_of(part: BatchSection | BatchBlock) -> Iterator[FormEntry]:
    yield from part.entries
    yield from part.more
    if isinstance(part, BatchBlock):
        for row in part.lots:
            yield from row.entries


def _reasoned(part: Any, reasons: list[Reason]) -> Any:
    return replace(
        part,
        entries=tuple(entry.with_reasons(reasons) for entry in part.entries),
        more=tuple(entry.with_reasons(reasons) for entry in part.more),
        reasons=tuple(reason for reason in reasons if reason.path == part.id),
    )


def _reasoned_lot(row: LotRow, reasons: list[Reason]) -> LotRow:
    return replace(
        row,
        chief=tuple(entry.with_reasons(reasons) for entry in row.chief),
        more=tuple(entry.with_reasons(reasons) for entry in row.more),
    )


def _filled(entries: Iterable[FormEntry], data: Data) -> tuple[FormEntry, ...]:
    return tuple(entry.filled(data) for entry in entries)


def _put(order: dict[str, Any], path: Path, value: str) -> None:
    for key in path[:-1]:
        order = order.setdefault(key, {})
    order[path[-1]] = value


def _diluents(formula: Formula, data: Data) -> Iterator[str]:
    """What the page's aliquots are diluted with, where it is known."""
    for name in formula.ingredients:
        text = data.get(f"aliquots.{name}.diluent", "").strip()
        found = find_ingredient(text) if text else None
        if found is not None and not isinstance(found, Reason):
            yield found.ingredient.name


def _chosen_vehicle(formula: Formula, data: Data) -> tuple[str, ...]:
    known: Ingredient | None = all_ingredients().get(data.get("vehicle", "").strip())
    return (known.name,) if formula.vehicle is None and known else ()
