"""What a formula leaves open, as a person says it.

gaps_in_words(formula)[0]      # "basis of ketamine (ingredients[0].basis)"

The key follows in brackets where it reads otherwise: that is where a pharmacist writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lenitive.compounding.formulas.formula import Formula

_LABELS = {
    "beyond_use.stated_days": "days stated for the beyond-use date",
    "beyond_use.type": "type of preparation for the beyond-use date",
    "checks": "checks",
    "container": "container",
    "counselling": "counseling",
    "equipment": "equipment",
    "evidence_against": "evidence against",
    "evidence_for": "evidence for",
    "label_texts": "label texts",
    "limits.ph": "limits of the pH",
    "limits.potency": "limits of the potency",
    "limits.unit_weight": "limits of the unit weight",
    "limits.weighing": "limits of the weighing",
    "limits.yield": "limits of the yield",
    "references": "references",
    "steps": "steps",
    "storage": "storage",
    "vehicle": "vehicle",
}


def gap_in_words(gap: str, formula: Formula) -> str:
    """The key of a gap as a person says it: ingredients[0].basis to "basis of ketamine"."""
    found = re.fullmatch(r"(ingredients|checks)\[(\d+)\]\.(\w+)", gap)
    if not found:
        return _LABELS[gap]
    room, place, key = found[1], int(found[2]), found[3]
    of = formula.lines[place].ingredient if room == "ingredients" else formula.checks[place].what
    return f"{key} of {of}"


def gaps_in_words(formula: Formula, gaps: Iterable[str] | None = None) -> tuple[str, ...]:
    """All of them, or those given, each with its key."""
    every = formula.gaps if gaps is None else gaps
    worded = ((gap_in_words(gap, formula), gap) for gap in every)
    return tuple(words if words == gap else f"{words} ({gap})" for words, gap in worded)
