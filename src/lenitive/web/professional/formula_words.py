"""A master formula in the page's words: what it holds, what is not published, and the evidence for and against it.

brief = Brief.of(formulary()["ketamine-10-gel"])
brief.gaps       # ("which basis ketamine is counted in", "equipment", …)
brief.against    # Strongest(the claim with the best grade, how many more)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lenitive.compounding import (
    BeyondUseType,
    Formula,
    FormulaClaim,
    FormulaLine,
    Ingredient,
    all_ingredients,
    amount_of,
    gap_in_words,
    number_text,
    shown_quantity,
)
from lenitive.evidence import GRADES
from lenitive.reasons import Refused

NOT_PUBLISHED = "not published"
TYPES: dict[BeyondUseType, str] = {
    "aqueous_unpreserved": "aqueous, without preservative",
    "aqueous_preserved": "aqueous, with preservative",
    "oral_nonaqueous": "oral liquid without water",
    "other_nonaqueous": "other without water (ointment, troche, capsule, powder)",
}
# Kinds of gaps as the page has them; the rest as `gap_in_words` has them.
_GAPS = {
    "strength": "the strength of {}",
    "basis": "base or salt of {}",
    "form": "which salt of {} is meant",
    "vehicle": "the vehicle",
    "expected": "what the in-process checks should find",
    "beyond_use.stated_days": "a beyond-use date of its own",
}
LIMITS = ("weighing", "potency", "yield", "ph", "unit_weight")
# What the list leaves to the record, where other gaps are there to be said first.
LESSER = {"equipment", "expected", "container", "storage", "beyond_use.stated_days"}
LESSER |= {"label_texts", "counselling", "references", *(f"limits.{key}" for key in LIMITS)}
MOST_GAPS = 3


@dataclass(frozen=True)
class Strongest:
    """The claim with the best grade on one side, and how many more there are."""

    claim: FormulaClaim
    more: int

    @property
    def sentence(self) -> str:
        """Its first sentence; the record has the whole."""
        return re.split(r"(?<=[a-z)\d]\.)\s+(?=[A-Z])", self.claim.text, maxsplit=1)[0]

    @property
    def words(self) -> str:
        """What its grade means."""
        return GRADES["en"][self.claim.grade]


@dataclass(frozen=True)
class FormulaBrief:
    """A formula as the list shows it."""

    formula: Formula
    gaps: tuple[str, ...]
    more_gaps: int
    pro: Strongest | None
    against: Strongest | None

    @property
    def title(self) -> str:
        """Its title, broken nowhere between a number and its unit."""
        return unbroken(self.formula.title)

    @classmethod
    def of(cls, formula: Formula) -> FormulaBrief:
        """From the formula."""
        gaps = _gaps(formula)
        first = [worded for kind, worded in gaps.items() if kind not in LESSER] or list(gaps.values())
        shown_gaps = tuple(first[:MOST_GAPS])
        sides = (_strongest(formula.evidence_for), _strongest(formula.evidence_against))
        return cls(formula, shown_gaps, len(gaps) - len(shown_gaps), *sides)


def _strongest(claims: tuple[FormulaClaim, ...]) -> Strongest | None:
    best = min(claims, key=lambda claim: claim.grade, default=None)
    return Strongest(best, len(claims) - 1) if best else None


def unbroken(text: str) -> str:
    """With a space between a number and its unit at which no line ends."""
    return re.sub(r"(?<=\d) (?=%|mg|mL|g\b)", "\u00a0", text)


def gaps_of(formula: Formula) -> tuple[str, ...]:
    """What the source does not give, in words, each kind once."""
    return tuple(_gaps(formula).values())


def _gaps(formula: Formula) -> dict[str, str]:
    """The same by kind, such as "basis" or "storage"."""
    named: dict[str, list[str]] = {}
    for gap in formula.gaps:
        line = re.match(r"ingredients\[(\d+)\]\.(\w+)", gap)
        kind = line[2] if line else "expected" if gap.startswith("checks[") else gap
        names = named.setdefault(kind, [])
        if line and (name := formula.lines[int(line[1])].ingredient) not in names:
            names.append(name)
    return {kind: _gap(kind, formula).format(_both(names)) for kind, names in named.items()}


def _gap(kind: str, formula: Formula) -> str:
    return _GAPS[kind] if kind in _GAPS else gap_in_words(kind, formula)


def _both(names: list[str]) -> str:
    return "".join(names) if len(names) < 2 else f"{', '.join(names[:-1])} and {names[-1]}"


@dataclass(frozen=True)
class FormulaRow:
    """A line of the formula as its table shows it."""

    line: FormulaLine
    strength: str
    counted: str
    amount: str
    usual: str


def rows(formula: Formula) -> tuple[FormulaRow, ...]:
    """Every line but the vehicle, with the amount in one batch unit where that can be said."""
    return tuple(
        FormulaRow(line, _strength(line), _counted(line), _amount(formula, line), _usual(line))
        for line in formula.lines
    )


def _strength(line: FormulaLine) -> str:
    if line.strength is not None:
        return shown_quantity(line.strength)
    if line.strength_range is not None:
        return " to ".join(shown_quantity(each) for each in line.strength_range)
    return NOT_PUBLISHED


def _counted(line: FormulaLine) -> str:
    """What the strength counts; the choice of a salt is somebody's, never ours."""
    ingredient = all_ingredients().get(line.ingredient)
    if line.basis is None:
        return "base or salt: not stated"
    if ingredient is None or not ingredient.needs_basis:
        return line.form or "as supplied"
    words = {"as_base": "as base", "as_salt": "as the salt", "as_supplied": "as supplied"}[line.basis]
    return f"{words}, {line.form}" if line.form else words


def _amount(formula: Formula, line: FormulaLine) -> str:
    if line.strength is None:
        return NOT_PUBLISHED
    try:
        return shown_quantity(amount_of(line.strength, formula.batch_unit))
    except Refused:
        return NOT_PUBLISHED


def _usual(line: FormulaLine) -> str:
    if line.usual_range is None:
        return ""
    low, high = line.usual_range
    if low.unit == high.unit:
        return f"{number_text(low.magnitude(low.unit))} to {shown_quantity(high)}"
    return f"{shown_quantity(low)} to {shown_quantity(high)}"


@dataclass(frozen=True)
class Warned:
    """What has to be known of one ingredient, and where that stands."""

    ingredient: str
    sentences: tuple[str, ...]
    sources: tuple[str, ...]


def warnings_of(names: Iterable[str]) -> tuple[Warned, ...]:
    """Of every ingredient that has something to be known."""
    known = ((name, all_ingredients()[name]) for name in names if name in all_ingredients())
    found = (Warned(name, tuple(_notes(each)), each.sources) for name, each in known)
    return tuple(each for each in found if each.sentences)


def _notes(ingredient: Ingredient) -> Iterator[str]:
    """What its row in rules/ingredients.yaml says; advice is for the label and the leaflet."""
    if ingredient.schedule:
        yield f"Controlled substance, schedule {ingredient.schedule}."
    if ingredient.is_hazardous:
        yield "Is or was on the list of hazardous drugs (USP <800>)."
    if ingredient.is_local_anesthetic:
        yield "Local anesthetic: count all of them together."
    if ingredient.sedates:
        yield "Sedates."
    if ingredient.is_muscle_relaxant:
        yield "Muscle relaxant."
    if ingredient.is_nsaid:
        yield "NSAID."
    if ingredient.photosensitizes:
        yield f"Sunlight: {ingredient.photosensitizes}."
    if ingredient.child_hazard:
        yield f"Children: {ingredient.child_hazard}."
    for limit in ingredient.maximum:
        yield f"At most {limit.at_most} in {limit.what}."
    if ingredient.needs_protection_from_light:
        yield "Protect from light."
    if ingredient.note:
        yield f"{ingredient.note[:1].upper()}{ingredient.note[1:]}."
