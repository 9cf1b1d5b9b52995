"""Calculators of single pieces and batches of them: capsule, troche, suppository.

calculate("troche", {"count": "24", "dose": "100 mg", "blank": "1.2 g", "density_factor": "1.3"}).also["base_each"]
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from lenitive.compounding.calculators.answers import Number, answer, as_grams
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import OVERAGE, OVERAGE_MEANING, READABILITY, Calculator, Field
from lenitive.compounding.calculators.identity import FIELDS, InJar, in_jar
from lenitive.compounding.calculators.measures import COUNT, DOSE, MASS, NUMBER
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.choices import CAPSULE_SIZES
from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.mixing import Meaning, meaning_question, with_loss
from lenitive.compounding.pieces import CalibratedMold, Packing, capsule, in_mold, sizes
from lenitive.compounding.weighing import tolerance_row
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity


@dataclass(frozen=True)
class _Batch:
    """So many pieces are mixed for, overage included."""

    units: Quantity
    steps: tuple[str, ...]


def _batch(values: Values) -> _Batch:
    pieces = Quantity(values.count("count"), "piece")
    share = values.number_or_none("overage") or Fraction(0)
    if not share:
        return _Batch(pieces, ())
    if not values.has("overage_meaning"):
        raise Refused(meaning_question(pieces, share, "overage_meaning"))
    found = with_loss(pieces, share, cast(Meaning, values.word("overage_meaning")))
    return _Batch(found.amount, found.steps)


def _totals(batch: _Batch, each: dict[str, Quantity]) -> tuple[dict[str, Quantity], tuple[str, ...]]:
    """What is weighed for the whole batch, each with its sentence."""
    units = batch.units.magnitude("piece")
    found = {name: as_grams(amount * units) for name, amount in each.items()}
    steps = [f"{name}: {equals(f'{text_of(units)} × {text_of(each[name])}', found[name])}" for name in each]
    return found, tuple(steps)


def _capsule(values: Values) -> Calculation:
    jar = in_jar(values, values.quantity("dose"))
    packing = Packing(values.quantity("full_drug"), values.quantity("full_diluent"), values.word("size"))
    filled, batch = capsule(jar.weighed, packing), _batch(values)
    total, steps = _totals(batch, {"drug": jar.weighed, "diluent": filled.diluent})
    also: dict[str, Number] = {
        "drug_each": ShownNumber.of(jar.weighed),
        "fraction": ShownNumber.of(filled.fraction),
        "diluent_each": ShownNumber.of(filled.diluent),
        "batch_units": ShownNumber.of(batch.units.magnitude("piece")),
        **total,
    }
    worded = (*jar.steps, *filled.steps, *batch.steps, *steps)
    return answer(values, total["drug"], worded, also=also, warnings=(*jar.warnings, *_shell(values.word("size"))))


def _shell(size: str) -> tuple[Reason, ...]:
    """The volume of the shell, which says nothing about the weight of a powder."""
    if not size:
        return ()
    row = sizes()[size]
    worded = f"Size {size} holds {row.volume} mL (to be verified): weigh it full of each powder, do not go by volume."
    return (Reason("shell-volume", worded, row.rule.cited, "caution", path="size"),)


def _molded(values: Values) -> Calculation:
    jar: InJar = in_jar(values, values.quantity("dose"))
    piece = in_mold(jar.weighed, CalibratedMold(values.quantity("blank"), values.number("density_factor")))
    batch = _batch(values)
    total, steps = _totals(batch, {"drug": jar.weighed, "base": piece.base})
    also: dict[str, Number] = {
        "drug_each": ShownNumber.of(jar.weighed),
        "displaced_each": ShownNumber.of(piece.displaced),
        "base_each": ShownNumber.of(piece.base),
        "batch_units": ShownNumber.of(batch.units.magnitude("piece")),
        **total,
    }
    worded = (*jar.steps, *piece.steps, *batch.steps, *steps)
    return answer(values, total["drug"], worded, also=also, warnings=(*jar.warnings, _calibrate()))


def _calibrate() -> Reason:
    row = tolerance_row("troche_unit_weight")
    worded = (
        "Blank and density factor hold for this mold with this base alone: calibrate them. "
        f"Unit weights are held to {' or '.join(map(text_of, row.plus_minus))} either way."
    )
    return Reason("mold-calibration", worded, row.rule.cited, "caution", path="blank")


def _pieces(name: str, example: str) -> tuple[Field, Field]:
    return (
        Field("count", f"How many {name}", "a whole number", True, None, example, COUNT),
        Field("dose", "Dose", "of drug in each, a mass", True, None, "25 mg", DOSE),
    )


def _calculator(name: str, several: str, piece: str, work: Callable[[Values], Calculation]) -> Calculator:
    """A calculator of something cast in a mold."""
    return Calculator(
        name,
        f"{several.capitalize()} in a mold",
        f"Base and drug for {several}: the drug displaces base by its density factor.",
        (
            *_pieces(several, "24"),
            Field("blank", "Blank", f"one {piece} of base alone", True, None, "1.2 g", MASS),
            Field("density_factor", "Density factor", "g of drug for 1 g of base", True, None, "1.3", NUMBER),
            OVERAGE,
            OVERAGE_MEANING,
            *FIELDS,
            READABILITY,
        ),
        {
            "count": "24",
            "dose": "100 mg",
            "blank": "1.2 g",
            "density_factor": "1.3",
            "overage": "10 %",
            "overage_meaning": "added",
            "ingredient": "ketamine",
            "basis": "as_base",
        },
        work,
        also_called=("mold calibration", "density factor", "displacement value"),
    )


CALCULATORS = (
    Calculator(
        "capsule",
        "Capsules by packing statistic",
        "Drug and diluent for capsules: the share that the drug takes up of a capsule, the rest filled with diluent.",
        (
            *_pieces("capsules", "30"),
            Field("full_drug", "Full of drug", "one capsule full of the powder alone", True, None, "320 mg", MASS),
            Field("full_diluent", "Full of diluent", "one capsule full of it alone", True, None, "380 mg", MASS),
            Field("size", "Size of the capsule", "only to say its volume", False, CAPSULE_SIZES, "1"),
            OVERAGE,
            OVERAGE_MEANING,
            *FIELDS,
            READABILITY,
        ),
        {
            "count": "30",
            "dose": "25 mg",
            "full_drug": "320 mg",
            "full_diluent": "380 mg",
            "overage": "5 %",
            "overage_meaning": "added",
            "ingredient": "ketamine",
            "basis": "as_base",
        },
        _capsule,
        also_called=(
            "capsule fill",
            "packing statistic",
        ),
    ),
    _calculator("troche", "troches", "troche", _molded),
    _calculator("suppository", "suppositories", "suppository", _molded),
)
