"""A comparison as one coded text for the fragment of a link, and back: the person stands in it once.

several([first, second]) -> "1;s:w=70,...;r:...!1;r:...";    cases_of(text) -> [first, second]

An arm whose medicines are not those of the first begins with "-" and brings all of its own: "-1;d:n=rifampicin;r:...".
"""

from __future__ import annotations

from typing import Any

from lenitive.pharmacology import case_from_code
from lenitive.web.professional.forms.predict import MOST_ARMS
from lenitive.web.professional.predicting import link_of

BETWEEN = "!"  # neither a coded case nor the percent signs of an address have it
OWN_MEDICINES = "-"


def several(cases: list[dict[str, Any]]) -> str:
    """The first case whole, what is given in the others; "" when one of them holds what a link may not carry."""
    first = cases[0]
    if any(_drugs(case) != _drugs(first) for case in cases) and not all(_keeps_medicines(case) for case in cases):
        return ""  # it would show another difference
    parts = [link_of(first), *(_arm(case, first) for case in cases[1:])]
    return BETWEEN.join(parts) if all(parts) else ""


def _arm(case: dict[str, Any], first: dict[str, Any]) -> str:
    """What is given in this case: its regimen, and its medicines where they are not those of the first."""
    if _drugs(case) == _drugs(first):
        return link_of({"regimen": case["regimen"]})
    text = link_of({"subject": {"drugs": _drugs(case)}, "regimen": case["regimen"]})
    return OWN_MEDICINES + text if text else ""


def _drugs(case: dict[str, Any]) -> list[Any]:
    return list(case["subject"].get("drugs", []))


def _keeps_medicines(case: dict[str, Any]) -> bool:
    """Whether a link carries every medicine of the case: a name outside the list is left out of it."""
    drugs = _drugs(case)
    text = link_of({"subject": {"drugs": drugs}})
    return not drugs or (bool(text) and len(case_from_code(text).get("subject", {}).get("drugs", [])) == len(drugs))


def cases_of(text: str) -> list[dict[str, Any]]:
    """The cases of a link, all of one person; ValueError when it is none."""
    first, *others = text.split(BETWEEN)
    if not 1 <= len(others) < MOST_ARMS:
        raise ValueError("a link to a comparison holds two or three regimens")
    cases = [case_from_code(first)]
    for text in others:
        other = case_from_code(text.removeprefix(OWN_MEDICINES))
        subject = dict(cases[0].get("subject", {}))
        if text.startswith(OWN_MEDICINES):
            own = other.pop("subject", {"drugs": []})
            if set(own) != {"drugs"}:
                raise ValueError("a link to a comparison holds one person")
            subject |= own
        if set(other) != {"regimen"}:
            raise ValueError("a link to a comparison holds one person")
        cases.append({**cases[0], "subject": subject, **other})
    return cases
