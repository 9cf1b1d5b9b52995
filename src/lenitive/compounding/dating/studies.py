"""Stability studies as values: what was measured, in what, for how long. The rows are in rules/stability.yaml.

    {each.name: each.whole_days for each in shipped()}["keto10_plo"]   # 44: 44.81 days, rounded down

What a source does not state is None. Which study speaks of which preparation is for `lenitive.compounding.stability`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Annotated, Literal

from lenitive.compounding.dating.preparations import plain_name
from lenitive.compounding.rounding import whole_down
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

RULES = "stability"
Result = Literal["met", "range", "failed", "not stated", "no data", "disputed"]


@dataclass(frozen=True)
class Partner:
    """Another ingredient of the mixture that was studied."""

    name: str
    salt: str | None = None
    strength: Quantity | None = None


@dataclass(frozen=True)
class Evidence:
    """One study under one condition; None where its source is silent.

    `result`: met = kept to the limit for `days`; range = for `days` to `most_days`; failed = no longer at `days`, last
    at `last_met_days`; no data = nothing was found and `days` is the most that is then given; not stated and disputed
    give no days. `vehicle_kind` and `routes`: about a whole kind of vehicle instead of one.
    """

    name: Annotated[str, Key("id")]
    active: str
    result: Result
    rule: Authority
    days: Fraction | None = None
    most_days: Fraction | None = None
    last_met_days: Fraction | None = None
    salt: str | None = None
    strength: Quantity | None = None
    vehicle: str | None = None
    vehicle_kind: str | None = None
    routes: tuple[str, ...] = ()
    partners: tuple[Partner, ...] = ()
    container: str | None = None
    temperature: str | None = None
    low_c: Fraction | None = None
    high_c: Fraction | None = None
    limit: str = ""
    is_stability_indicating: bool | None = None
    is_antimicrobially_effective: bool | None = None
    is_for_this_strength_only: bool = False

    def __post_init__(self) -> None:
        if self.strength is not None and not self.strength.is_a("strength"):
            raise ValueError(f"{self.strength} is not a strength")

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rule.cited

    @property
    def note(self) -> str:
        """What else the source says."""
        return self.rule.note

    @property
    def whole_days(self) -> int | None:
        """The days that it supports, rounded down: the least of a range, the last at which the limit was met."""
        known = {"met": self.days, "range": self.days, "no data": self.days, "failed": self.last_met_days}
        days = known.get(self.result)
        return None if days is None else whole_down(days)

    @property
    def sentence(self) -> str:
        """What was studied, in one line."""
        strength = f" {self.strength}" if self.strength else ""
        partners = f" with {', '.join(each.name for each in self.partners)}" if self.partners else ""
        at = f" at {self.temperature.replace(' C', ' °C')}" if self.temperature else ""
        return f"{self.active}{strength} in {self.vehicle or 'a vehicle not stated'}{partners}{at}"


@dataclass(frozen=True)
class StudiedVehicle:
    """What a vehicle's name says: which base, and of which kind; None for what it does not say."""

    base: str | None
    kind: str | None


@dataclass(frozen=True)
class VehicleNames:
    """Words that name a base and its kind; without `base`, whole names that say the kind alone."""

    names: tuple[str, ...]
    kind: str
    rule: Authority
    base: str | None = None
    is_unnamed: bool = False

    def __post_init__(self) -> None:
        if self.is_unnamed != (self.base is None):
            raise ValueError("write base, or is_unnamed: yes")


VEHICLES = Table(RULES, "vehicles", tuple[VehicleNames, ...])
STUDIES = Table(RULES, "studies", tuple[Evidence, ...])
DISPUTED = Table(RULES, "disputed", tuple[Evidence, ...])


def shipped() -> tuple[Evidence, ...]:
    """Every row of rules/stability.yaml, disputed claims last."""
    return (*STUDIES.read(), *DISPUTED.read())


def known_studies() -> tuple[Evidence, ...]:
    """The shipped rows, then the pharmacy's own studies. OwnFileError: those cannot be read, so nothing is dated."""
    return (*shipped(), *own_studies())


def own_studies() -> tuple[Evidence, ...]:
    """The pharmacy's own studies."""
    return STUDIES.own(_called, (each.name for each in shipped()))


def _called(row: Evidence) -> tuple[str]:
    return (row.name,)


def vehicle(name: str) -> StudiedVehicle:
    """By a word of the name; an unnamed base by its whole name; what is on no list is a base of its own."""
    plain = plain_name(name)
    named = next((found for words, found in _named() if words.search(plain)), None)
    return named or _unnamed().get(plain) or StudiedVehicle(plain, None)


@cache
def _named() -> tuple[tuple[re.Pattern[str], StudiedVehicle], ...]:
    """Every named base, with the words that name it."""
    return tuple(
        (re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, row.names))})(?!\w)"), StudiedVehicle(row.base, row.kind))
        for row in VEHICLES.read()
        if not row.is_unnamed
    )


@cache
def _unnamed() -> dict[str, StudiedVehicle]:
    """What says of which kind a base is, but not which."""
    return {name: StudiedVehicle(None, row.kind) for row in VEHICLES.read() if row.is_unnamed for name in row.names}
