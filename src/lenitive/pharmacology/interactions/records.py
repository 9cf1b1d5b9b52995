"""The rows of `rules/interactions.yaml` and `rules/medicines.yaml`, as they stand there.

    studied()["clarithromycin"].row("oral").auc_ratio  # 2.6
    groups()["opioid"].interaction                     # "life_threatening"

Only reading: what a row means for a route is in `by_route`, its sentences are in `sentences`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.pharmacology.interactions.liver import Sites
from lenitive.reasons import Interaction
from lenitive.rules import content

HOURS = {"h": 1, "d": 24}


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """Where a row comes from. `verify`: nobody here read the original. `read_in`: an id of the evidence list, or ""."""

    authority: str
    read_in: str
    verify: bool
    valid_from: str

    @property
    def source(self) -> str:
        """What a caution gives as its source."""
        return self.read_in or ("policy" if self.authority == "policy" else "recalled")


@dataclass(frozen=True, kw_only=True)
class StudiedRow(Sourced):
    """One observation by one route: area and peak with the medicine over those without (peak None: not published)."""

    route: str
    auc_ratio: float
    cmax_ratio: float | None
    auc_range: tuple[float, float] | None
    shown: str
    studied: str


@dataclass(frozen=True, kw_only=True)
class HalfTime(Sourced):
    """How fast an effect builds up or fades, in hours."""

    hours: float


@dataclass(frozen=True, kw_only=True)
class Studied(Sourced):
    """A medicine with at least one row of its own. The sources are those of `sites` and `mechanism`.

    `norketamine_fold`: of norketamine's own clearance (1: not known to change). `elsewhere`: a sentence for the routes
    that were not measured.
    """

    name: str
    drug_class: str
    interaction: Interaction
    sites: Sites
    mechanism: str
    direction: str
    elsewhere: str
    onset: HalfTime
    washout: HalfTime
    norketamine_fold: float
    rows: tuple[StudiedRow, ...]

    def row(self, route: str) -> StudiedRow | None:
        """The row of that route."""
        return next((row for row in self.rows if row.route == route), None)


@dataclass(frozen=True, kw_only=True)
class Medicine(Sourced):
    """A medicine by the name it has here; `others`: synonyms and brands; `groups`: classes and groups.

    `is_class`: the name is that of a whole group, such as "opioid", and `plural` how a sentence says it.
    """

    name: str
    others: tuple[str, ...]
    groups: tuple[str, ...]
    is_class: bool = False
    plural: str = ""


@dataclass(frozen=True, kw_only=True)
class NoMedicine(Sourced):
    """Words written where there is no medicine: "none"."""

    written: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ErrorProne(Sourced):
    """Abbreviations that were read as another medicine before, and the medicines they may be."""

    written: tuple[str, ...]
    may_be: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class LevelClass(Sourced):
    """A class that changes the level by an unknown amount. `kind`: with its article, "a strong CYP3A4 inhibitor"."""

    name: str
    kind: str
    interaction: Interaction
    direction: str


@dataclass(frozen=True, kw_only=True)
class InteractingGroup(Sourced):
    """A group that acts together with ketamine. `named`: members that its source names itself."""

    name: str
    kind: str
    about: str
    interaction: Interaction
    named: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Together(Sourced):
    """The sentence of all groups with one `about`; `on_skin` where ketamine is on intact skin only ("": the same)."""

    about: str
    says: str
    on_skin: str
    on_skin_interaction: Interaction | None


@dataclass(frozen=True, kw_only=True)
class InTheRoom(Sourced):
    """What has to be in the room for members of a group ("everyone": for all); `note` is a sentence of its own."""

    group: str
    items: tuple[str, ...]
    note: str


@dataclass(frozen=True, kw_only=True)
class ConcomitantWithCream(Sourced):
    """The sentence of a member of `members_of` (groups) with a cream that holds one of `in_cream`."""

    about: str
    interaction: Interaction
    members_of: tuple[str, ...]
    in_cream: tuple[str, ...]
    says: str


@dataclass(frozen=True, kw_only=True)
class ClassWords(Sourced):
    """A class of interactions and what it is called."""

    name: Interaction
    words: str


@cache
def class_words() -> tuple[ClassWords, ...]:
    """The classes of interactions, worst first."""
    return tuple(
        ClassWords(name=one["name"], words=one["words"], **sourced(one)) for one in _rows("interaction_classes")
    )


@cache
def studied() -> Mapping[str, Studied]:
    """Medicines with a row of their own, by name."""
    return {one["name"]: _studied(one) for one in _rows("levels")}


@cache
def medicines() -> Mapping[str, Medicine]:
    """Every medicine whose name is known, by name."""
    file = content("medicines")
    return {
        one["name"]: Medicine(
            name=one["name"],
            others=(*one.get("also", ()), *one.get("brands", ())),
            groups=tuple(one["groups"]),
            is_class=one.get("is_class") == "yes",
            plural=one.get("plural", ""),
            **sourced(file),
        )
        for one in file["medicines"]
    }


@cache
def no_medicine() -> NoMedicine:
    """The words that say that there is none."""
    one = content("medicines")["no_medicine"]
    return NoMedicine(written=tuple(one["written"]), **sourced(one))


@cache
def error_prone() -> tuple[ErrorProne, ...]:
    """Abbreviations that are always asked about."""
    rows = content("medicines")["error_prone"]
    return tuple(ErrorProne(written=tuple(one["written"]), may_be=tuple(one["may_be"]), **sourced(one)) for one in rows)


@cache
def classes() -> Mapping[str, LevelClass]:
    """Classes that change the level by an unknown amount, by name."""
    return {
        one["name"]: LevelClass(
            name=one["name"],
            kind=one["kind"],
            interaction=one["interaction"],
            direction=one["direction"],
            **sourced(one),
        )
        for one in _rows("classes")
    }


@cache
def groups() -> Mapping[str, InteractingGroup]:
    """Groups that act together with ketamine, by name."""
    return {
        one["name"]: InteractingGroup(
            name=one["name"],
            kind=one["kind"] or "",
            about=one["about"],
            interaction=one["interaction"],
            named=tuple(one.get("named", ())),
            **sourced(one),
        )
        for one in _rows("groups")
    }


@cache
def together() -> Mapping[str, Together]:
    """The sentences of groups, by what they are about."""
    return {
        one["about"]: Together(
            about=one["about"],
            says=one["says"],
            on_skin=one.get("on_skin", ""),
            on_skin_interaction=one.get("on_skin_interaction"),
            **sourced(one),
        )
        for one in _rows("together")
    }


@cache
def in_the_room() -> tuple[InTheRoom, ...]:
    """What has to be in the room, for everyone first."""
    return tuple(
        InTheRoom(group=one["for"], items=tuple(one["items"]), note=one["note"] or "", **sourced(one))
        for one in _rows("in_the_room")
    )


@cache
def concomitant_with_creams() -> tuple[ConcomitantWithCream, ...]:
    """The sentences that come only with a cream."""
    return tuple(
        ConcomitantWithCream(
            about=one["about"],
            interaction=one["interaction"],
            members_of=tuple(one["members_of"]),
            in_cream=tuple(one["in_cream"]),
            says=one["says"],
            **sourced(one),
        )
        for one in _rows("beside_a_cream")
    )


def sourced(one: Mapping[str, Any]) -> dict[str, Any]:
    """The four fields of every row. KeyError where one is missing, ValueError where `verify` is no yes or no."""
    if one["verify"] not in ("true", "false"):
        raise ValueError(f"verify must be true or false, not {one['verify']!r}")
    return {
        "authority": one["authority"],
        "read_in": one["read_in"] or "",
        "verify": one["verify"] == "true",
        "valid_from": one["valid_from"],
    }


def _rows(name: str) -> list[dict[str, Any]]:
    return list(content("interactions")[name])


def _studied(one: dict[str, Any]) -> Studied:
    norketamine = one.get("norketamine")
    return Studied(
        name=one["name"],
        drug_class=one["class"],
        interaction=one["interaction"],
        sites=one["sites"],
        mechanism=one["mechanism"],
        direction=one["direction"],
        elsewhere=one.get("elsewhere", ""),
        onset=HalfTime(hours=_hours(one["onset"]["half_time"]), **sourced(one["onset"])),
        washout=HalfTime(hours=_hours(one["washout"]["half_time"]), **sourced(one["washout"])),
        norketamine_fold=float(Fraction(norketamine["fold"])) if norketamine else 1.0,
        rows=tuple(_row(row) for row in one["rows"]),
        **sourced(one),
    )


def _row(row: dict[str, Any]) -> StudiedRow:
    low_high = row.get("auc_ratio_range")
    return StudiedRow(
        route=row["route"],
        auc_ratio=float(Fraction(row["auc_ratio"])),
        cmax_ratio=float(Fraction(row["cmax_ratio"])) if "cmax_ratio" in row else None,
        auc_range=(float(low_high[0]), float(low_high[1])) if low_high else None,
        shown=row.get("shown", ""),
        studied=row.get("studied", ""),
        **sourced(row),
    )


def _hours(text: str) -> float:
    number, unit = text.split()
    return float(Fraction(number) * HOURS[unit])
