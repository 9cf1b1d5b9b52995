"""Calculators of mixing and of what came out: qs, alligation, dilution, yield, potency.

calculate("alligation", {"high": "10 %", "low": "2 %", "target": "5 %", "total": "120 g"}).result == "45"
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.calculators import solubility
from lenitive.compounding.calculators.answers import Number, answer
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import READABILITY, Calculator, Field
from lenitive.compounding.calculators.identity import FIELDS, counting, in_jar
from lenitive.compounding.calculators.measures import (
    AMOUNT,
    ANY_AMOUNT,
    DENSITY,
    DISPLACEMENT,
    FACTOR,
    LEVEL,
    LIMIT,
    MASS,
    STRENGTH,
    VOLUME,
)
from lenitive.compounding.calculators.values import Values, marked, problem
from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.compounding.mixing import (
    Captured,
    Strengths,
    alligate,
    by_density,
    by_displacement,
    dilute,
    percent_yield,
    potency_of_label,
)
from lenitive.compounding.strength import amount_of
from lenitive.compounding.weighing import NamedTolerance, tolerance_row
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity


def _qs(values: Values) -> Calculation:
    volume = values.quantity("volume")
    if values.exactly_one_of("density", "displacement") == "density":
        if unused := [name for name in ("amount", "strength") if values.has(name)]:
            raise Refused(
                problem("not-used", f"{marked(unused[0])} is not used with {{density}}: leave it out.", unused[0])
            )
        weight = by_density(volume, values.quantity("density"))
        return answer(values, weight.amount, weight.steps)
    steps: tuple[str, ...] = ()
    warnings: tuple[Reason, ...] = ()
    if values.exactly_one_of("amount", "strength") == "amount":
        powder = values.quantity("amount")
    else:
        strength = values.quantity("strength")
        counted = amount_of(strength, volume)
        jar = in_jar(values, counted)
        powder = jar.weighed
        warnings = (*jar.warnings, *solubility.warnings(strength, counting(values, counted)))
        steps = (equals(f"{text_of(volume)} × {text_of(strength)}", counted), *jar.steps)
    found = by_displacement(volume, powder, values.quantity("displacement"))
    also = {"powder": powder, "displaced": found.displaced}
    return answer(values, found.vehicle, (*steps, *found.steps), also=also, warnings=warnings)


def _alligation(values: Values) -> Calculation:
    strengths = Strengths(*(values.quantity(name) for name in ("high", "low", "target")))
    total = values.quantity("total")
    found = alligate(strengths, total)
    also = {"high": found.of_high, "low": found.of_low}
    return answer(values, found.of_high, found.steps, also=also, warnings=_additive(total))


def _dilution(values: Values) -> Calculation:
    total = values.quantity("total")
    found = dilute(values.quantity("stock"), values.quantity("target"), total)
    also = {"stock": found.stock, "diluent": found.diluent}
    return answer(values, found.stock, found.steps, also=also, warnings=_additive(total))


def _additive(total: Quantity) -> tuple[Reason, ...]:
    if total.kind == "mass":
        return ()
    worded = (
        "Volumes are taken to add up, which liquids do only nearly: measure the stronger, then make up to the total."
    )
    return (Reason("volumes-add", worded, "arithmetic", "caution", path="total"),)


def _yield(values: Values) -> Calculation:
    found = percent_yield(values.quantity("actual"), values.quantity("theoretical"))
    limits = _limits(values, tolerance_row("yield_example"))
    warnings = limits.warnings(found.share, "yield")
    return answer(values, ShownNumber.percent(found.share), found.steps, also=limits.also(), warnings=warnings)


def _potency(values: Values) -> Calculation:
    weighed, final, label = values.quantity("weighed"), values.quantity("final"), values.quantity("strength")
    if label.kind == "%" and final.kind == "mass":
        label = Quantity(label.amount, "% w/w")
    claimed = amount_of(label, final)
    how = counting(values, claimed)
    certificate = values.number_or_none("factor")
    factor = (Fraction(1) if certificate is None else certificate) / how.ratio
    found = potency_of_label(Captured(weighed, factor, final, label))
    steps = found.steps
    if how.ratio != 1:
        assert how.counts.mw is not None and how.jar.mw is not None
        parts = f"{text_of(certificate or Fraction(1))} × {text_of(how.counts.mw)} ÷ {text_of(how.jar.mw)}"
        steps = (equals(f"factor: {parts} ({how.jar.name} to {how.counts.name})", factor), *steps)
    also: dict[str, Number] = {"strength": found.strength}
    warnings = [how.note] if how.note else []
    if certificate is None:
        worded = "No factor of the certificate was given: the powder is taken as 100 %."
        warnings.append(Reason("no-factor", worded, "molecular weights", "caution", path="factor"))
    else:
        also["uncorrected"] = ShownNumber.percent(found.of_label / certificate)
    limits = _limits(values, tolerance_row("finished_potency"))
    warnings += limits.warnings(found.of_label, "potency")
    return answer(values, ShownNumber.percent(found.of_label), steps, also={**also, **limits.also()}, warnings=warnings)


@dataclass(frozen=True)
class _Limits:
    """Within which a share should lie; `whose` they are, and their source; `note`: what stands beside each of them."""

    low: Fraction | None
    high: Fraction | None
    whose: str
    source: str
    note: str = ""

    def also(self) -> dict[str, Number]:
        """To be shown beside the result."""
        both = {"low": self.low, "high": self.high}
        return {name: ShownNumber.percent(limit, self.note) for name, limit in both.items() if limit is not None}

    def warnings(self, share: Fraction, what: str) -> tuple[Reason, ...]:
        """What is to be said of a share outside."""
        below, above = self.low is not None and share < self.low, self.high is not None and share > self.high
        if not (below or above):
            return ()
        limits = " to ".join(percent(limit) for limit in (self.low, self.high) if limit is not None)
        worded = (
            f"{ShownNumber.percent(share)} lies outside {limits} ({self.whose}): do not release before it is explained."
        )
        return (Reason(f"{what}-{'below' if below else 'above'}-limits", worded, self.source, "caution"),)


def _limits(values: Values, rule: NamedTolerance) -> _Limits:
    """The limits that were given, else those of the rules, which are said to be no more than that."""
    low, high = (values.number_or_none(name) for name in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise Refused(problem("limits-crossed", f"{{low}} {percent(low)} lies above {{high}} {percent(high)}.", "low"))
    if low is not None or high is not None:
        return _Limits(low, high, "the limits given", "the limits given")
    assert rule.low is not None and rule.high is not None  # these two have both ends
    low, high = (each.magnitude("%") / 100 for each in (rule.low, rule.high))
    whose = _WHOSE[values.calculator]
    return _Limits(low, high, whose, rule.rule.cited, EXAMPLE if whose.startswith(EXAMPLE) else "")


EXAMPLE = "example limits"
_WHOSE = {
    "yield": f"{EXAMPLE}; each master formula sets its own",
    "potency": "unless a monograph or the master formula says otherwise",
}
LOW = Field("low", "Lower limit", "of this formula; else example limits", False, None, "95 %", LIMIT)
HIGH = Field("high", "Upper limit", "of this formula; else example limits", False, None, "102 %", LIMIT)
TOTAL = Field("total", "Total", "what is made, a mass or a volume", True, None, "120 g", AMOUNT)
CALCULATORS = (
    Calculator(
        "qs",
        "Make up to a volume",
        "By weight with the density of the preparation, or by what the powder displaces. The record says q.s.",
        (
            Field("volume", "Final volume", "of the preparation", True, None, "100 mL", VOLUME),
            Field("density", "Density", "of the preparation: gives its weight", False, None, "1.05 g/mL", DENSITY),
            Field("displacement", "Displacement", "of the powder, mL/g", False, None, "0.8 mL/g", DISPLACEMENT),
            Field("amount", "Powder", "weighed, with displacement", False, None, "11.5 g", MASS),
            Field("strength", "Strength", "in place of the powder", False, None, "100 mg/mL", STRENGTH),
            *FIELDS,
            READABILITY,
        ),
        {
            "volume": "100 mL",
            "displacement": "0.8 mL/g",
            "strength": "100 mg/mL",
            "ingredient": "ketamine",
            "basis": "as_base",
        },
        _qs,
        also_called=(
            "quantity sufficient",
            "q.s. ad",
            "displacement",
        ),
    ),
    Calculator(
        "alligation",
        "A strength between two",
        "How much of a stronger and of a weaker preparation gives the strength between.",
        (
            Field("high", "Stronger", "per cent or any strength", True, None, "10 %", LEVEL),
            Field("low", "Weaker", "0 % for a plain base", True, None, "2 %", LEVEL),
            Field("target", "Wanted", "between the two", True, None, "5 %", LEVEL),
            TOTAL,
            READABILITY,
        ),
        {"high": "10 %", "low": "2 %", "target": "5 %", "total": "120 g"},
        _alligation,
        also_called=(
            "alligation alternate",
            "alligation",
        ),
    ),
    Calculator(
        "dilution",
        "Dilute a stock",
        "How much stock and how much diluent gives a weaker strength.",
        (
            Field("stock", "Stock", "its strength", True, None, "100 mg/mL", LEVEL),
            Field("target", "Wanted", "the strength to be made", True, None, "10 mg/mL", LEVEL),
            TOTAL,
            READABILITY,
        ),
        {"stock": "100 mg/mL", "target": "10 mg/mL", "total": "50 mL"},
        _dilution,
        also_called=(
            "C1V1 = C2V2",
            "stock solution",
        ),
    ),
    Calculator(
        "yield",
        "Yield",
        "What came out over what should have: actual ÷ theoretical.",
        (
            Field("actual", "Actual", "what came out", True, None, "117.9 g", ANY_AMOUNT),
            Field("theoretical", "Theoretical", "what should have", True, None, "120 g", ANY_AMOUNT),
            LOW,
            HIGH,
        ),
        {"actual": "117.9 g", "theoretical": "120 g"},
        _yield,
        also_called=(
            "theoretical yield",
            "actual yield",
        ),
    ),
    Calculator(
        "potency",
        "Potency from captured weights",
        "From what was weighed in and what came out back to the label claim.",
        (
            Field("weighed", "Weighed", "of the drug, from the jar", True, None, "12.05 g", MASS),
            Field("factor", "Factor", "of the certificate: chemical in a gram", False, None, "0.989024", FACTOR),
            Field("final", "Final amount", "what the preparation came to", True, None, "119.2 g", ANY_AMOUNT),
            Field("strength", "Label claim", "the strength on the label", True, None, "10 % w/w", STRENGTH),
            *FIELDS,
            LOW,
            HIGH,
        ),
        {
            "weighed": "12.05 g",
            "factor": "0.989024",
            "final": "119.2 g",
            "strength": "10 % w/w",
            "ingredient": "ketamine hydrochloride",
            "basis": "as_salt",
        },
        _potency,
        also_called=(
            "label claim",
            "theoretical potency",
        ),
    ),
)
