"""Opioids of a person as daily morphine milligram equivalents, with the factors of rules/opioids.yaml.

    daily_equivalents([OpioidTaken("oxycodone", Decimal(40))]).total        # Fraction(60): a caution from 50 on
    daily_equivalents([OpioidTaken("fentanyl", Decimal(25), "mcg/h", "patch")]).total    # Fraction(60)

An opioid without a factor is asked about, and then there is no total: a sum that leaves something out is too low.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from lenitive.care.rules.scoring import shown_score
from lenitive.pharmacology import read_medicine_name
from lenitive.reasons import POLICY, Reason, as_typed, braced
from lenitive.rules import Authority, Table

Per = Literal["mg/day", "mcg/h"]
FILE = "opioids"


@dataclass(frozen=True)
class OpioidFactor:
    """By what a daily dose, or the rate of a patch, is multiplied. `form` empty: swallowed."""

    name: str
    factor: Fraction
    per: Per
    rule: Authority
    form: str = ""

    def __post_init__(self) -> None:
        if self.factor <= 0:
            raise ValueError("a factor is above zero")


@dataclass(frozen=True)
class NotConverted:
    """An opioid that has no factor on purpose, and what is said of it."""

    name: str
    says: str
    rule: Authority


@dataclass(frozen=True)
class OpioidThreshold:
    """From which total on a caution is given; {total} is filled in."""

    at_least: Fraction
    code: str
    says: str
    rule: Authority


@dataclass(frozen=True)
class OpioidTaken:
    """One opioid as it is taken: the whole of a day, or the rate of a patch. `form`: "" (swallowed) or patch."""

    name: str
    amount: Decimal
    per: Per = "mg/day"
    form: str = ""


@dataclass(frozen=True)
class DailyEquivalents:
    """`total`: exact, mg of morphine a day; None where something is still to be asked. `parts`: of each counted one."""

    total: Fraction | None
    parts: tuple[tuple[str, Fraction], ...]
    reasons: tuple[Reason, ...]


FACTORS = Table(FILE, "factors", tuple[OpioidFactor, ...])
NOT_CONVERTED = Table(FILE, "not_converted", tuple[NotConverted, ...])
THRESHOLDS = Table(FILE, "thresholds", tuple[OpioidThreshold, ...])


def daily_equivalents(taken: Iterable[OpioidTaken]) -> DailyEquivalents:
    """The total of all opioids, with every question, note and caution; 0 for a person who takes none."""
    parts: list[tuple[str, Fraction]] = []
    reasons: list[Reason] = []
    for one in taken:
        found = _equivalent(one)
        if isinstance(found, Reason):
            reasons.append(found)
        else:
            parts.append((one.name, found))
    if any(each.severity != "note" for each in reasons):
        return DailyEquivalents(None, tuple(parts), tuple(reasons))
    total = sum((part for _, part in parts), Fraction(0))
    return DailyEquivalents(total, tuple(parts), (*reasons, *_cautions(total)))


def _equivalent(one: OpioidTaken) -> Fraction | Reason:
    name = _name(one.name)
    if one.amount.is_nan() or not 0 < one.amount < Decimal("Infinity"):
        sentence = f"The dose of {braced(one.name)} is {one.amount}: enter what is taken, above 0."
        return Reason("opioid-dose-impossible", sentence, POLICY, about="medicine")
    for kept in NOT_CONVERTED.read():
        if kept.name == name:
            return Reason("opioid-not-converted", kept.says, kept.rule.cited, "note", "medicine")
    rows = [row for row in FACTORS.read() if row.name == name]
    for row in rows:
        if (row.form, row.per) == (one.form, one.per):
            return Fraction(one.amount) * row.factor
    return _asked(one, rows)


def _asked(one: OpioidTaken, rows: list[OpioidFactor]) -> Reason:
    if rows:
        ways = " or ".join(f"{row.form or 'swallowed'}, in {row.per}" for row in rows)
        sentence = f"{braced(one.name)} has a factor only when it is {ways}: which form is it, and how much?"
        return Reason("opioid-form-unknown", sentence, rows[0].rule.cited, "question", "medicine")
    sentence = (
        f"No factor is known for {as_typed(one.name)}: which opioid is it, by its generic name? It is not counted."
    )
    return Reason("opioid-unknown", sentence, POLICY, "question", "medicine")


def _name(text: str) -> str:
    """The name as the list of medicines has it; a name with a slip is not guessed."""
    read = read_medicine_name(text)
    return read.name if read.how in ("same", "other name") else text.strip().casefold()


def _cautions(total: Fraction) -> list[Reason]:
    reached = [row for row in THRESHOLDS.read() if total >= row.at_least]
    if not reached:
        return []
    worst = max(reached, key=lambda row: row.at_least)
    sentence = worst.says.replace("{total}", shown_score(total))
    return [Reason(worst.code, sentence, worst.rule.cited, "caution", "medicine")]
