"""A comparison as one coded text for the fragment of a link, and back: the person stands in it once.

several([first, second]) -> "1;s:w=70,...;r:...!1;r:...";    cases_of(text) -> [first, second]
"""

from __future__ import annotations

from typing import Any

from lenitive.pharmacology import case_from_code
from lenitive.web.professional.forms.predict import MOST_ARMS
from lenitive.web.professional.predicting import link_of

BETWEEN = "!"  # neither a coded case nor the percent signs of an address have it


def several(cases: list[dict[str, Any]]) -> str:
    """The first case whole, the regimens of the others; "" when one of them holds what a link may not carry."""
    parts = [link_of(cases[0]), *(link_of({"regimen": case["regimen"]}) for case in cases[1:])]
    return BETWEEN.join(parts) if all(parts) else ""


def cases_of(text: str) -> list[dict[str, Any]]:
    """The cases of a link, all of one person; ValueError when it is none."""
    first, *others = text.split(BETWEEN)
    if not 1 <= len(others) < MOST_ARMS:
        raise ValueError("a link to a comparison holds two or three regimens")
    cases = [case_from_code(first)]
    for other in map(case_from_code, others):
        if set(other) != {"regimen"}:
            raise ValueError("a link to a comparison holds one person")
        cases.append({**cases[0], **other})
    return cases
