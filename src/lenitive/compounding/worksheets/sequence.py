"""In which order things are weighed and mixed: the smallest powder first, what melts together side by side.

    in_order(rows, bench)       # clonidine, amitriptyline, lidocaine, ..., ethoxydiglycol, base
    procedure(rows, bench)      # the formula's own steps as they stand, else the general method

A formula's steps are never reordered. Ingredients that its risk-bound steps name are weighed in the order in which
those steps name them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from lenitive.compounding.ingredients import eutectic_pairs
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.texts import METHOD
from lenitive.compounding.worksheets.worksheet import ProcedureStep, WorksheetLine
from lenitive.units import Quantity

# Powders by amount, then what wets them, then what carries them, then the vehicle.
LATER = {"wetting agent": 1, "solvent": 1, "vehicle part": 2, "vehicle": 2}
Rows = Sequence[WorksheetLine]


def in_order(rows: Rows, bench: Bench) -> tuple[WorksheetLine, ...]:
    """The rows in the order of work, numbered from 1; rows of one ingredient stay together."""
    names = list(dict.fromkeys(row.ingredient for row in sorted(rows, key=_place)))
    names = _held(_paired(names, rows), _bound(names, bench))
    sorted_rows = sorted(rows, key=lambda row: (names.index(row.ingredient), _place(row)))
    return tuple(replace(row, order_no=number) for number, row in enumerate(sorted_rows, 1))


def _place(row: WorksheetLine) -> tuple[int, Fraction, str, str]:
    """Stage, amount, then names, so that nothing depends on the order in the file."""
    amount = row.into_batch or row.to_weigh
    size = amount.magnitude(amount.unit) if amount is not None else Fraction(0)
    stage = 3 if row.is_vehicle else LATER.get(row.role, 0)
    return stage, size, row.form, row.lot.lot if row.lot else ""


def _paired(names: Sequence[str], rows: Rows) -> list[str]:
    """What melts with something earlier moves up behind it."""
    ordered = list(names)
    for pair in eutectic_pairs():
        present = [name for name in ordered if name in pair]
        if len(present) == 2:
            ordered.remove(present[1])
            ordered.insert(ordered.index(present[0]) + 1, present[1])
    return ordered


def _bound(names: Iterable[str], bench: Bench) -> list[str]:
    """The ingredients that risk-bound steps name, in the order in which they do."""
    text = " ".join(step.text for step in bench.order.formula.steps if step.is_risk_bound).casefold()
    found = ((re.search(rf"\b{re.escape(name.casefold())}\b", text), name) for name in names)
    return [name for _, name in sorted((match.start(), name) for match, name in found if match)]


def _held(names: Sequence[str], bound: Sequence[str]) -> list[str]:
    """The places of what is bound, filled in the order that binds."""
    inner = iter(bound)
    return [next(inner) if name in bound else name for name in names]


def procedure(rows: Rows, bench: Bench) -> tuple[ProcedureStep, ...]:
    """The formula's steps as they stand; without any, or where it has a powder and the bench a liquid, the general
    method, to be confirmed.
    """
    steps = bench.order.formula.steps
    if steps and not is_poured(rows):
        return tuple(
            ProcedureStep(step.text, step.is_risk_bound, step.source, step.verify, _meant(step.text, rows))
            for step in steps
        )
    return tuple(_general(rows, bench))


def is_poured(rows: Rows) -> bool:
    """Whether nothing is weighed: all of it is measured by volume and filled up to the mark."""
    return bool(poured(rows)) and not any(row.measured == "by weight" for row in rows)


def poured(rows: Rows) -> list[WorksheetLine]:
    """The rows that are measured in mL."""
    return [row for row in rows if row.measured == "by volume" and row.to_weigh is not None]


def _measured(rows: Rows, bench: Bench) -> Iterable[ProcedureStep]:
    """Each liquid by its volume."""
    if liquids := poured(rows):
        amounts = ((row.form, row.to_weigh) for row in liquids)
        yield _method("measure", [f"{bench.shown(amount)} of {form}" for form, amount in amounts if amount is not None])
    if any(row.needs_second_person for row in liquids):
        yield _method("second", dict.fromkeys(row.form for row in liquids if row.needs_second_person))


def _general(rows: Rows, bench: Bench) -> Iterable[ProcedureStep]:
    powders = _powders(rows)
    names = {row.ingredient for row in powders}
    weighed = [row for row in rows if row.measured == "by weight" and row.to_weigh is not None and not row.is_vehicle]
    if weighed:
        yield _method(
            "weigh" if len(weighed) > 1 else "weigh_one",
            [f"{row.form} ({bench.shown(_on_the_balance(row))})" for row in weighed],
            "; ",
        )
    if read := [row.form for row in weighed if row.needs_second_person]:
        yield _method("reader", read)
    for pair in eutectic_pairs():
        if pair <= names:
            yield _method("eutectic", sorted(pair))
    if len(names) > 1:
        yield _method("powders", [row.form for row in powders], ", ")
    if wetting := [row.form for row in rows if _place(row)[0] == 1 and row.measured == "by weight"]:
        yield _method("wetting", wetting)
    yield from _measured(rows, bench)
    if is_poured(rows):
        yield _method("bring", [f"{bench.shown(bench.batch.mixed)} with {bench.vehicle or 'the vehicle'}"])
    else:
        yield _method(bench.batch.mixed.kind, [bench.vehicle or "the vehicle"])


def _powders(rows: Rows) -> list[WorksheetLine]:
    return [row for row in rows if _place(row)[0] == 0 and row.measured == "by weight"]


def _on_the_balance(row: WorksheetLine) -> Quantity:
    """What is weighed of a row: of an aliquot, its portion."""
    assert row.to_weigh is not None
    return row.aliquot.mixing.portion if row.aliquot else row.to_weigh


def _meant(text: str, rows: Rows) -> tuple[str, ...]:
    """The rows that a formula's step means by "the powders" or "the vehicle"."""
    found = [row.form for row in _powders(rows)] if re.search(r"\bpowders?\b", text, re.IGNORECASE) else []
    if re.search(r"\bvehicle\b", text, re.IGNORECASE):
        found += [row.form for row in rows if row.is_vehicle]
    return tuple(name for name in dict.fromkeys(found) if name.casefold() not in text.casefold())


def _method(key: str, names: Iterable[str], between: str = " and ") -> ProcedureStep:
    row = METHOD.read()[key]
    text = row.says.strip().replace("{names}", between.join(dict.fromkeys(names)))
    return ProcedureStep(text, False, row.rule.cited, row.rule.verify)
