"""Preparations to be dated in tests: a ketamine gel of which everything is known, and studies of exactly that gel.

changed(GEL, container="glass"); changed(STUDY, days=Fraction(60))
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar

from lenitive.compounding.beyond_use import BeyondUse, Component, DateLimit, Preparation, assign
from lenitive.compounding.dating.studies import Evidence, Partner
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity
from rule_files import invented

Value = TypeVar("Value", Preparation, Component, Evidence)

FAR = date(2030, 1, 31)
MADE_ON = date(2026, 11, 22)
TEN_PERCENT = Quantity(10, "% w/w")
KETAMINE = Component("ketamine", "ketamine hydrochloride", FAR, strength=TEN_PERCENT, lot="K-1")
BACLOFEN = Component("baclofen", "baclofen", FAR, strength=Quantity(2, "% w/w"), lot="B-1")
BASE = Component("test gel", expires=FAR, lot="V-1", is_active=False)
GEL = Preparation(
    (KETAMINE, BASE),
    type="aqueous_preserved",
    vehicle="test gel",
    route="nasal",
    container="amber polypropylene",
    storage="refrigerator",
)
STUDY = Evidence(
    "study",
    "ketamine",
    "met",
    invented("invented for the tests"),
    days=Fraction(90),
    salt="hydrochloride",
    strength=TEN_PERCENT,
    vehicle="test gel",
    container="amber polypropylene",
    temperature="2-8 C",
    low_c=Fraction(2),
    high_c=Fraction(8),
    is_stability_indicating=True,
    is_antimicrobially_effective=True,
)
BESIDE_BACLOFEN = replace(STUDY, name="pair", partners=(Partner("baclofen", "none", Quantity(2, "% w/w")),))
BACLOFEN_STUDY = replace(
    STUDY,
    name="baclofen pair",
    active="baclofen",
    salt="none",
    strength=Quantity(2, "% w/w"),
    partners=(Partner("ketamine", "hydrochloride", TEN_PERCENT),),
)


def changed(value: Value, **changes: Any) -> Value:
    return replace(value, **changes)


def with_lots(*components: Component, **changes: Any) -> Preparation:
    """The gel from these lots and its base."""
    return replace(GEL, components=(*components, BASE), **changes)


def dated(preparation: Preparation, *studies: Evidence, made_on: date = MADE_ON, **how: Any) -> BeyondUse:
    """By these studies alone."""
    return assign(preparation, made_on, evidence=studies, **how)


def limit(found: BeyondUse, kind: str) -> DateLimit:
    """The one limit of that kind."""
    (one,) = [each for each in found.limits if each.kind == kind]
    return one


def refused(preparation: Preparation, *studies: Evidence, made_on: date = MADE_ON) -> tuple[Reason, ...]:
    """Why it is not dated."""
    try:
        found = assign(preparation, made_on, evidence=studies)
    except Refused as refusal:
        return refusal.reasons
    raise AssertionError(f"was dated: {found.date}")


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.code for reason in reasons]
