"""The second calculation: from what is weighed back to the label, by amount of substance, without the first one's code.

    second_calculation(sheet).agrees          # True: every label comes out at exactly 100 %, and the batch is full
    found_potency(sheet)[0].of_label          # 0.9998 of the label, from what the balance said

The first calculation multiplies weights by ratios, forwards. This one turns milligrams into millimoles, backwards, and
reads the certificate for itself. If the two disagree, nothing is released.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from lenitive.compounding.ingredients import Form, all_ingredients
from lenitive.compounding.orders import Weighing
from lenitive.compounding.rounding import exact, number
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.units import Quantity

Given = Callable[[WorksheetLine], Fraction]  # milligrams (or microliters) that came out of the jar, net of a diluent


@dataclass(frozen=True)
class Recalculated:
    """One line of the formula. `of_label`: what is in it over what the label says; 1 is exactly right."""

    ingredient: str
    counts: str
    of_label: Fraction

    @property
    def sentence(self) -> str:
        """As a person reads it."""
        return f"{self.ingredient}, counted as {self.counts}: {number(100 * self.of_label)} % of the label"

    def to_dict(self) -> dict[str, str]:
        """As JSON."""
        return {
            "ingredient": self.ingredient,
            "counts": self.counts,
            "percent_of_label": number(100 * self.of_label),
            "percent_of_label_exact": exact(100 * self.of_label),
        }


@dataclass(frozen=True)
class SecondCalculation:
    """`fullness`: what the rows come to over what the batch holds; None for what is filled up to a mark."""

    lines: tuple[Recalculated, ...]
    fullness: Fraction | None

    @property
    def agrees(self) -> bool:
        """Exactly, to the last digit."""
        return all(line.of_label == 1 for line in self.lines) and self.fullness in (None, 1)

    def to_dict(self) -> dict[str, object]:
        """As JSON."""
        return {
            "agrees": self.agrees,
            "lines": [line.to_dict() for line in self.lines],
            "fullness": exact(self.fullness) if self.fullness is not None else None,
        }


def second_calculation(sheet: PlannedWorksheet) -> SecondCalculation:
    """Of the plan: what the rows, weighed as they stand, would give."""
    return SecondCalculation(tuple(_of_labels(sheet, _planned, _size(sheet.batch))), _fullness(sheet))


def found_potency(sheet: PlannedWorksheet) -> tuple[Recalculated, ...] | None:
    """Of the actives, from what was weighed and what came out; None until every active row was weighed.

    A liquid or a cream is divided by its final amount as it was measured. Pieces are divided by the pieces mixed: how
    many were filled does not change what is in one.
    """
    weighings = {line.order_no: _usable(line, weighing_of(sheet, line)) for line in sheet.actives}
    if None in weighings.values():
        return None
    final = sheet.order.final_amount if not sheet.batch.is_a("piece") else sheet.batch
    if final is None:
        return None

    def given(line: WorksheetLine) -> Fraction:
        weighing = weighings[line.order_no]
        assert weighing is not None
        return _drug(weighing)

    actives = replace(sheet, lines=sheet.actives)
    return tuple(_of_labels(actives, given, _size(final)))


def _usable(line: WorksheetLine, weighing: Weighing | None) -> Weighing | None:
    """None where the drug in it cannot be told: another kind of unit, or an aliquot without its mixture."""
    if weighing is None or (line.aliquot is not None and (weighing.drug is None or weighing.diluent is None)):
        return None
    kind = line.to_weigh.kind if line.to_weigh is not None else ""
    amounts = (weighing.weighed, weighing.drug, weighing.diluent)
    return weighing if all(each is None or each.kind == kind for each in amounts) else None


def weighing_of(sheet: PlannedWorksheet, line: WorksheetLine) -> Weighing | None:
    """What the balance said for a row: by chemical and lot, or by chemical alone where there is one row of it."""
    mine = [each for each in sheet.order.weighed if each.form == line.form]
    lot = line.lot.lot if line.lot else None
    if found := next((each for each in mine if each.lot == lot), None):
        return found
    rows = [each for each in sheet.lines if each.form == line.form]
    return next((each for each in mine if each.lot is None and len(rows) == 1), None)


def _size(batch: Quantity) -> Fraction:
    """Grams, mL or pieces."""
    return batch.magnitude({"mass": "g", "volume": "mL"}.get(batch.kind, "piece"))


def _milli(amount: Quantity) -> Fraction:
    """Milligrams, or microliters: one thousandth of what `_size` counts."""
    return amount.magnitude("mg" if amount.is_a("mass") else "mcL")


def _planned(line: WorksheetLine) -> Fraction:
    if line.aliquot is not None:
        mixing = line.aliquot.mixing
        return _milli(mixing.portion) * _milli(mixing.drug) / (_milli(mixing.drug) + _milli(mixing.diluent))
    assert line.to_weigh is not None
    return _milli(line.to_weigh)


def _drug(weighing: Weighing) -> Fraction:
    """What of a weighing is drug: of an aliquot's portion, the drug's part of its mixture."""
    portion = _milli(weighing.weighed)
    if weighing.drug is None or weighing.diluent is None:
        return portion
    return portion * _milli(weighing.drug) / (_milli(weighing.drug) + _milli(weighing.diluent))


def _of_labels(sheet: PlannedWorksheet, given: Given, size: Fraction) -> Iterator[Recalculated]:
    """Each line of the formula: the sum over its rows, against its strength times the size."""
    for place in sorted({line.formula_line for line in sheet.lines if line.formula_line is not None}):
        rows = [line for line in sheet.lines if line.formula_line == place]
        first = rows[0]
        assert first.strength is not None
        labeled = _per_unit(first.strength) * size / _weight(first.ingredient, first.counts)
        found = sum((given(row) * _content(row) for row in rows), Fraction(0))
        yield Recalculated(first.ingredient, first.counts, found / labeled)


def _per_unit(strength: Quantity) -> Fraction:
    """mg in a gram, a mL or a piece; of % v/v, microliters in a mL."""
    units = {"% w/w": "mg/g", "mass/mass": "mg/g", "% w/v": "mg/mL", "mass/volume": "mg/mL", "mass/piece": "mg/piece"}
    if strength.kind == "% v/v":
        return strength.magnitude("% v/v") * 10
    return strength.magnitude(units[strength.kind])


def _content(row: WorksheetLine) -> Fraction:
    """Millimoles (of what has no molecular weight: milligrams) in one milligram or microliter from the jar."""
    pure, speaks_of = _purity(row)
    if row.solution is not None and row.solution.strength is not None:
        return pure * row.solution.strength.magnitude("mg/mL") / 1000 / _weight(row.ingredient, _labeled(row))
    return pure / _weight(row.ingredient, speaks_of)


def _purity(row: WorksheetLine) -> tuple[Fraction, str]:
    """What the certificate says of the jar, as far as the policy listens to it, and of which chemical."""
    certificate = row.lot.certificate if row.lot else None
    if row.policy not in ("assay", "assay and water") or certificate is None or certificate.assay is None:
        return Fraction(1), row.form
    dry = {"anhydrous": certificate.water, "dried": certificate.loss_on_drying}.get(certificate.assay_basis or "")
    if row.policy == "assay" or dry is None:
        return certificate.assay, row.form
    form = all_ingredients()[row.ingredient].form(row.form)
    return certificate.assay * (1 - dry), form.anhydrous if form and form.anhydrous else row.form


def _labeled(row: WorksheetLine) -> str:
    """The chemical that a solution's strength counts."""
    known = all_ingredients()[row.ingredient]
    form = known.form(row.form)
    kind = "base" if form and form.labeled_as == "as_base" else "salt"
    return next((each.name for each in known.forms if each.kind == kind), row.form)


def _weight(ingredient: str, form: str) -> Fraction:
    """Molecular weight in mg/mmol; 1 where there is none, since such a chemical is never turned into another."""
    found: Form | None = all_ingredients()[ingredient].form(form)
    return found.mw if found is not None and found.mw is not None else Fraction(1)


def _fullness(sheet: PlannedWorksheet) -> Fraction | None:
    """Mass balance, or for pieces the room taken up in mold or capsule."""
    order = sheet.order
    filled = [line.to_weigh for line in sheet.lines if line.is_vehicle and line.to_weigh is not None]
    vehicle = sum(map(_milli, filled), Fraction(0))
    if sheet.batch.is_a("piece"):
        return _room(sheet, vehicle)
    if any(line.measured == "to volume" for line in sheet.lines):
        return None
    density = order.density if sheet.batch.is_a("volume") else None
    whole = _size(sheet.batch) * (density.magnitude("g/mL") if density is not None else 1)
    parts = sum((_mass(sheet, line) for line in sheet.lines if not line.is_vehicle), vehicle)
    return parts / (1000 * whole)


def _mass(sheet: PlannedWorksheet, line: WorksheetLine) -> Fraction:
    """Milligrams that go into the mix."""
    if line.aliquot is not None:
        return _milli(line.aliquot.mixing.portion)
    assert line.to_weigh is not None
    liquid = sheet.order.solutions.get(line.ingredient) if line.measured == "by volume" else None
    return _milli(line.to_weigh) * (liquid.density.magnitude("g/mL") if liquid and liquid.density else 1)


def _room(sheet: PlannedWorksheet, vehicle: Fraction) -> Fraction:
    """What the powders and the vehicle take up, in pieces, over the pieces mixed."""
    mold, capsule = sheet.order.mold, sheet.order.capsule
    full = capsule.full if capsule else {}
    taken = Fraction(0)
    for line in sheet.lines:
        if line.is_vehicle:
            continue
        parts = [(line.form, _planned(line))]
        if line.aliquot is not None:
            parts.append((line.aliquot.diluent_name or "", _milli(line.aliquot.mixing.portion) - _planned(line)))
        for form, amount in parts:
            taken += amount / (mold.density_factors[form] if mold else _milli(full[form]))
    pieces = _size(sheet.batch)
    if mold is not None:
        return (taken + vehicle) / (pieces * _milli(mold.blank))
    name = next((line.form for line in sheet.lines if line.is_vehicle), None)
    return (taken + (vehicle / _milli(full[name]) if name else 0)) / pieces
