"""Calculators of the balance: least-weighable, weighing-error, dry-aliquot, liquid-aliquot.

calculate("least-weighable", {"sensitivity": "6 mg", "error": "5 %"}).result == "120"
"""

from __future__ import annotations

from lenitive.compounding.calculators.answers import Number, answer
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import READABILITY, Calculator, Field
from lenitive.compounding.calculators.measures import CONCENTRATION, MASS, NUMBER, SHARE, VOLUME
from lenitive.compounding.calculators.values import Values, problem
from lenitive.compounding.weighing import (
    Balance,
    Dilution,
    dry_aliquot,
    least_weighable,
    liquid_aliquot,
    rule_row,
    weighing_error,
)
from lenitive.reasons import Reason, Refused


def _least(values: Values) -> Calculation:
    error = values.number_or_none("error")
    if values.has("sensitivity"):
        if values.has("k") or values.has("s"):
            raise Refused(problem("one-of", "Give {sensitivity}, or {k} and {s}, not both.", "sensitivity"))
        values.need("error")
        balance = Balance("sensitivity", sensitivity=values.quantity("sensitivity"), error=error)
    elif values.has("k") or values.has("error"):
        values.need("k", "s", "error")
        balance = Balance("repeatability", k=values.number("k"), repeatability=values.quantity("s"), error=error)
    elif values.has("readability"):
        s = values.quantity_or_none("s")
        balance = Balance("usp41", readability=values.quantity("readability"), repeatability=s)
    else:
        worded = (
            "Give {sensitivity} and {error}, or {k}, {s} and {error}, or for USP <41> {readability} (and "
            "{s}, when measured)."
        )
        raise Refused(problem("one-of", worded, "sensitivity"))
    found = least_weighable(balance)
    return answer(values, ShownNumber.of(found.amount), found.steps, warnings=_to_verify(balance))


def _to_verify(balance: Balance) -> tuple[Reason, ...]:
    row = rule_row(balance.rule)
    if not row.rule.verify:
        return ()
    worded = f"We did not read the original of this rule ({row.says}): verify it for your balance."
    return (Reason("rule-to-verify", worded, row.rule.cited, "caution"),)


def _error(values: Values) -> Calculation:
    found = weighing_error(values.quantity("sensitivity"), values.quantity("weighed"))
    return answer(values, ShownNumber.percent(found.share), found.steps, warnings=found.warnings)


def _dilution(values: Values) -> Dilution:
    multiple, weighed = values.number_or_none("multiple"), values.quantity_or_none("weighed")
    if multiple is not None and weighed is not None:
        raise Refused(problem("one-of", "Give {multiple} or {weighed}, not both.", "weighed"))
    return Dilution(multiple, weighed, values.quantity_or_none("aliquot"))


def _dry(values: Values) -> Calculation:
    found = dry_aliquot(values.quantity("need"), values.quantity("least"), _dilution(values))
    also: dict[str, Number] = {
        "multiple": ShownNumber.of(found.multiple),
        "drug": found.drug,
        "diluent": found.diluent,
        "mixture": found.mixture,
        "portion": found.portion,
        "left_over": found.left_over,
    }
    steps = (*found.steps, "record the mixture as a compounded component with its own lot and beyond-use date")
    return answer(values, found.portion, steps, also=also, warnings=found.warnings)


def _liquid(values: Values) -> Calculation:
    solubility = values.quantity_or_none("solubility")
    found = liquid_aliquot(values.quantity("need"), values.quantity("least"), _dilution(values), solubility)
    also: dict[str, Number] = {
        "multiple": ShownNumber.of(found.multiple),
        "drug": found.drug,
        "volume": found.volume,
        "portion": found.portion,
        "concentration": found.concentration,
    }
    return answer(values, found.portion, found.steps, also=also, warnings=found.warnings)


SENSITIVITY = Field("sensitivity", "Sensitivity", "of the balance", False, None, "6 mg", MASS)
NEED = Field("need", "Needed", "the amount of drug that is too small to weigh", True, None, "60 mg", MASS)
LEAST = Field("least", "Least weighable", "of this balance", True, None, "120 mg", MASS)
MULTIPLE = Field("multiple", "Multiple", "how many times the need is weighed", False, None, "3", NUMBER)
WEIGHED = Field("weighed", "Weighed", "the drug weighed, in place of multiple", False, None, "180 mg", MASS)
CALCULATORS = (
    Calculator(
        "least-weighable",
        "Least weighable quantity",
        "By sensitivity and allowed error, by repeatability (k × s ÷ error), or by USP <41> from the readability.",
        (
            SENSITIVITY,
            Field("error", "Allowed error", "of a weighing", False, None, "5 %", SHARE),
            Field("k", "k", "how many standard deviations", False, None, "2", NUMBER),
            Field("s", "s", "standard deviation of repeated weighings", False, None, "0.6 mg", MASS),
            Field("readability", "Readability d", "last digit of the display", False, None, "0.1 mg", MASS),
        ),
        {"sensitivity": "6 mg", "error": "5 %"},
        _least,
        also_called=(
            "minimum weighable quantity",
            "MWQ",
            "least weighable amount",
        ),
    ),
    Calculator(
        "weighing-error",
        "Error of a weighing",
        "How far off a weighing may be: sensitivity over what is weighed.",
        (
            SENSITIVITY.needed(),
            Field("weighed", "Weighed", "the amount on the balance", True, None, "120 mg", MASS),
        ),
        {"sensitivity": "6 mg", "weighed": "150 mg"},
        _error,
        also_called=(
            "relative error",
            "weighing error",
        ),
    ),
    Calculator(
        "dry-aliquot",
        "Aliquot with a powder",
        "Weigh more drug than is needed, dilute it, and take the portion that holds the need exactly.",
        (
            NEED,
            LEAST,
            MULTIPLE,
            WEIGHED,
            Field("aliquot", "Portion", "taken at the end; else as much as the drug", False, None, "180 mg", MASS),
            READABILITY,
        ),
        {"need": "60 mg", "least": "120 mg", "multiple": "3"},
        _dry,
        also_called=(
            "aliquot method",
            "trituration",
            "serial dilution",
        ),
    ),
    Calculator(
        "liquid-aliquot",
        "Aliquot with a liquid",
        "Weigh more drug than is needed, dissolve it, and measure the volume that holds the need exactly.",
        (
            NEED,
            LEAST,
            MULTIPLE,
            WEIGHED,
            Field("aliquot", "Volume", "measured at the end", True, None, "1 mL", VOLUME),
            Field("solubility", "Solubility", "of the drug in this liquid", False, None, "50 mg/mL", CONCENTRATION),
            READABILITY,
        ),
        {"need": "5 mg", "least": "120 mg", "aliquot": "1 mL"},
        _liquid,
        also_called=(
            "aliquot method",
            "liquid dilution",
        ),
    ),
)
