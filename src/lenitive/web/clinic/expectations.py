"""What is expected of a plan, as a page shows it: computed now, or as it was issued with an acceptance.

expected_now("This plan", expectation)      # figures, pictures, outcomes of a hundred people; or why there is none
expected_then(plan.acceptance)              # the same from what was kept
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from lenitive.care.as_case import Expectation, pictures_of, summary_of
from lenitive.care.models import TreatmentPlanAcceptance

_ID, _WORD = re.compile(r'\bid="([^"]+)"'), re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class OutcomeLine:
    """One outcome in a hundred people: the sentence, its figures or None where nothing is published."""

    sentence: str
    is_benefit: bool
    source: str
    picture: SafeString | None


@dataclass(frozen=True)
class ExpectedLines:
    """One regimen. Without a prediction `lines` is empty and `reasons` says why."""

    title: str
    shown: str
    lines: Sequence[Sequence[str]]
    levels: SafeString | None
    caption: str
    outcomes: tuple[OutcomeLine, ...]
    cautions: tuple[str, ...]
    reasons: tuple[str, ...]


def expected_now(title: str, found: Expectation) -> ExpectedLines:
    """What was computed just now."""
    if found.prediction is None:
        return _lines(title, found.shown, {}, {}, tuple(each.text for each in found.reasons))
    return _lines(title, found.shown, summary_of(found.prediction), pictures_of(found.prediction), ())


def expected_then(kept: TreatmentPlanAcceptance) -> ExpectedLines:
    """What was issued with the acceptance, with its pictures."""
    return _lines("", kept.shown, kept.summary, kept.pictures, tuple(each["sentence"] for each in kept.reasons))


def _lines(
    title: str, shown: str, summary: Mapping[str, Any], pictures: Mapping[str, str], reasons: tuple[str, ...]
) -> ExpectedLines:
    outcomes = tuple(
        OutcomeLine(
            each["sentence"], each["is_benefit"], each["source"], _drawn(pictures, f"outcome-{each['name']}", title)
        )
        for each in summary.get("meaning", ())
    )
    cautions = tuple(each["sentence"] for each in summary.get("cautions", ()) if each.get("severity") != "note")
    return ExpectedLines(
        title,
        shown,
        summary.get("headline", ()),
        _drawn(pictures, "narrow", title),
        summary.get("caption", ""),
        outcomes,
        cautions,
        reasons,
    )


def _drawn(pictures: Mapping[str, str], name: str, title: str) -> SafeString | None:
    """A picture of ours, whose texts `lenitive.pictures` escapes. Side by side, each has ids of its own."""
    if name not in pictures:
        return None
    ending = "-".join(_WORD.findall(title.casefold()))
    picture = pictures[name]
    for each in sorted(set(_ID.findall(picture)), key=len, reverse=True) if ending else ():
        picture = re.sub(rf'(?<=["#\s]){re.escape(each)}(?=["\s)])', f"{each}-{ending}", picture)
    return mark_safe(picture)
