"""What is let pass and what is usual, from the rules: tolerances by name, strengths usually seen by route.

    tolerance("finished_potency").low         # Quantity("90", "%")
    usual_strength("ketamine", "topical")     # the row of rules/usual_strengths.yaml, or None

A formula refers to a tolerance by its name or gives its own (`read_limits`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lenitive.compounding.formulas.fields import FormulaFields
from lenitive.compounding.formulas.formula import FormulaLimits, Range, Tolerance
from lenitive.documents import Mapping
from lenitive.meanings import Meanings
from lenitive.readings import exact_number
from lenitive.rules import Authority, Table
from lenitive.units import Quantity

WEIGHING = "formula_quantity"
POTENCY = "finished_potency"
LIMIT_KEYS = ("weighing", "potency", "yield", "ph", "unit_weight")
OWN_KEYS = ("low", "high", "source", "read_in", "tag", "verify")


@dataclass(frozen=True)
class UsualStrength:
    """Strengths of an ingredient seen in practice by one route."""

    ingredient: str
    route: str
    low: Quantity
    high: Quantity
    rule: Authority

    def __post_init__(self) -> None:
        if self.low.kind != self.high.kind or self.low > self.high:
            raise ValueError("low lies at high or below it, in the same unit")


@dataclass(frozen=True)
class ToleranceRow:
    """One row of rules/tolerances.yaml: per cent of what was intended, or a plain number for pH."""

    name: str
    what: str
    low: ToleranceEnd
    high: ToleranceEnd
    rule: Authority

    @property
    def tolerance(self) -> Tolerance:
        """The same as formulas have it."""
        rule = self.rule
        return Tolerance(self.name, self.what, self.low.at, self.high.at, rule.cited, rule.tag, rule.verify)


@dataclass(frozen=True)
class ToleranceEnd:
    """One end."""

    at: Quantity

    @classmethod
    def parse(cls, text: str) -> ToleranceEnd:
        """The end that is written "95 %" or "3.5"; UnitError when it is none."""
        return cls(Quantity.parse(text) if "%" in text else Quantity(text, "number"))


TOLERANCES = Table("tolerances", "tolerances", tuple[ToleranceRow, ...])
STRENGTHS = Table("usual_strengths", "strengths", tuple[UsualStrength, ...])


@cache
def tolerances() -> dict[str, Tolerance]:
    """All of rules/tolerances.yaml, by name."""
    return {row.name: row.tolerance for row in TOLERANCES.read()}


def tolerance(name: str) -> Tolerance:
    """The tolerance of that name; KeyError when there is none."""
    return tolerances()[name]


@cache
def usual_strengths() -> dict[tuple[str, str], UsualStrength]:
    """All of rules/usual_strengths.yaml, by ingredient and route."""
    return {(row.ingredient, row.route): row for row in STRENGTHS.read()}


def usual_strength(ingredient: str, route: str) -> UsualStrength | None:
    """What is usual; None when nothing is published for this ingredient by this route."""
    return usual_strengths().get((ingredient, route))


def usual_range(ingredient: str, route: str, kinds: tuple[str, ...]) -> tuple[Range | None, str]:
    """The usual range and its source, where it is of a kind that fits the batch."""
    found = usual_strength(ingredient, route)
    if found is None or found.low.kind not in kinds:
        return None, ""
    return (found.low, found.high), found.rule.cited


def read_limits(keys: FormulaFields) -> FormulaLimits:
    """The limits of a formula: weighing and potency as the rules have them, unless it says otherwise."""
    within = keys.within("limits", "{potency: finished_potency, yield: not published}")
    if within is None:
        if not keys.has("limits") and keys.findings.is_whole:
            keys.fault("limits", "limits is missing: write for example 'limits: {yield: not published}'")
        keys.gap("limits.yield")
        return FormulaLimits(tolerance(WEIGHING), tolerance(POTENCY), None, None, None)
    within.allow(LIMIT_KEYS)
    found = {key: _read_one(within, key) for key in LIMIT_KEYS if within.has(key)}
    if "yield" not in found:
        within.is_silent("yield", "{low: 95 %, high: 102 %, source: the trial batches of this formula}")
    return FormulaLimits(
        found.get("weighing") or tolerance(WEIGHING),
        found.get("potency") or tolerance(POTENCY),
        found.get("yield"),
        found.get("ph"),
        found.get("unit_weight"),
    )


def _read_one(within: FormulaFields, key: str) -> Tolerance | None:
    kind = "number" if key == "ph" else "%"
    example = "{low: 3.5, high: 5.5, source: …}" if key == "ph" else "{low: 95 %, high: 105 %, source: …}"
    written = within.node.items[key]
    if isinstance(written, Mapping):
        return _own(within.of(written), key, kind)
    if within.is_silent(key, example):
        return None
    text = within.text(key)
    if text is not None and any(each.isdigit() for each in text) and text not in tolerances():
        within.fault(key, f"{text!r} does not say from where to where: write for example {{{key}: {example}}}")
        return None
    name = within.word(key, named(kind))
    return tolerance(name) if name else None


def named(kind: str) -> Meanings:
    """The tolerances that are stated in "%", or as a plain "number"."""
    return Meanings("a tolerance", {each.name: each.what for each in tolerances().values() if _kind(each) == kind})


def _own(own: FormulaFields, key: str, kind: str) -> Tolerance | None:
    own.allow(OWN_KEYS)
    low, high = (_own_bound(own, side, kind) for side in ("low", "high"))
    if low is None and high is None:
        own.fault("", f"{key} needs low, high or both, for example {{low: 95 %, high: 105 %, source: …}}")
        return None
    if low is not None and high is not None and low >= high:
        own.fault("low", f"low ({low}) is not below high ({high})")
        return None
    verify, tag = own.verified_later(), own.text("tag") or "found"
    source = own.source("the trial batches of this formula", verify=verify)
    return Tolerance("own", key, low, high, source, tag, verify)


def _own_bound(own: FormulaFields, side: str, kind: str) -> Quantity | None:
    if kind == "number":
        return own.taken(side, lambda text: Quantity(exact_number(text), "number"))
    return own.quantity(side, "%", "95 %")


def _kind(tolerance: Tolerance) -> str:
    return next(bound.kind for bound in (tolerance.low, tolerance.high) if bound is not None)
