"""The rows of `rules/interactions.yaml` and `rules/medicines.yaml`, as they stand there.

    studied()["clarithromycin"].row("oral").auc_ratio  # 2.6
    groups()["opioid"].interaction                     # "life_threatening"

Only reading: what a row means for a route is in `by_route`, its sentences are in `sentences`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from lenitive.pharmacology.interactions.liver import Sites
from lenitive.reasons import Interaction
from lenitive.rules import Authority, Key, Table


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """A row with who says so. `rule.read_in`: an id of the evidence list, or ""."""

    rule: Authority

    @property
    def source(self) -> str:
        """What a caution gives as its source."""
        return self.rule.read_in or ("policy" if self.rule.authority == "policy" else "recalled")


@dataclass(frozen=True, kw_only=True)
class StudiedRow(Sourced):
    """One observation by one route: area and peak with the medicine over those without (peak None: not published)."""

    route: str
    auc_ratio: float
    cmax_ratio: float | None = None
    auc_range: Annotated[tuple[float, float] | None, Key("auc_ratio_range")] = None
    shown: str = ""
    studied: str = ""


@dataclass(frozen=True, kw_only=True)
class HalfTime(Sourced):
    """How fast an effect builds up or fades, in hours."""

    hours: Annotated[float, Key("half_time", "h")]


@dataclass(frozen=True, kw_only=True)
class NorketamineFold(Sourced):
    """By how much norketamine's own clearance changes."""

    fold: float


@dataclass(frozen=True, kw_only=True)
class Studied(Sourced):
    """A medicine with at least one row of its own. The sources are those of `sites` and `mechanism`.

    `elsewhere`: a sentence for the routes that were not measured.
    """

    name: str
    drug_class: Annotated[str, Key("class")]
    interaction: Interaction
    sites: Sites
    mechanism: str
    direction: str
    onset: HalfTime
    washout: HalfTime
    rows: tuple[StudiedRow, ...]
    elsewhere: str = ""
    norketamine: NorketamineFold | None = None

    @property
    def norketamine_fold(self) -> float:
        """Of norketamine's own clearance; 1: not known to change."""
        return self.norketamine.fold if self.norketamine else 1.0

    def row(self, route: str) -> StudiedRow | None:
        """The row of that route."""
        return next((row for row in self.rows if row.route == route), None)


@dataclass(frozen=True, kw_only=True)
class Medicine(Sourced):
    """A medicine by the name it has here; `also`: synonyms; `groups`: classes and groups.

    `is_class`: the name is that of a whole group, such as "opioid", and `plural` how a sentence says it.
    """

    name: str
    groups: tuple[str, ...]
    also: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    is_class: bool = False
    plural: str = ""

    @property
    def others(self) -> tuple[str, ...]:
        """Synonyms and brands."""
        return (*self.also, *self.brands)


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
    named: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Together(Sourced):
    """The sentence of all groups with one `about`; `on_skin` where ketamine is on intact skin only ("": the same)."""

    about: str
    says: str
    on_skin: str = ""
    on_skin_interaction: Interaction | None = None


@dataclass(frozen=True, kw_only=True)
class InTheRoom(Sourced):
    """What has to be in the room for members of a group ("everyone": for all); `note` is a sentence of its own."""

    group: Annotated[str, Key("for")]
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


CLASS_WORDS = Table("interactions", "interaction_classes", tuple[ClassWords, ...])
LEVELS = Table("interactions", "levels", tuple[Studied, ...])
CLASSES = Table("interactions", "classes", tuple[LevelClass, ...])
GROUPS = Table("interactions", "groups", tuple[InteractingGroup, ...])
TOGETHER = Table("interactions", "together", tuple[Together, ...])
IN_THE_ROOM = Table("interactions", "in_the_room", tuple[InTheRoom, ...])
WITH_CREAMS = Table("interactions", "with_a_cream", tuple[ConcomitantWithCream, ...])
MEDICINES = Table("medicines", "medicines", tuple[Medicine, ...])
NO_MEDICINE = Table("medicines", "no_medicine", NoMedicine)
ERROR_PRONE = Table("medicines", "error_prone", tuple[ErrorProne, ...])


def class_words() -> tuple[ClassWords, ...]:
    """The classes of interactions, worst first."""
    return CLASS_WORDS.read()


@cache
def studied() -> Mapping[str, Studied]:
    """Medicines with a row of their own, by name."""
    return {one.name: one for one in LEVELS.read()}


@cache
def medicines() -> Mapping[str, Medicine]:
    """Every medicine whose name is known, by name."""
    return {one.name: one for one in MEDICINES.read()}


def no_medicine() -> NoMedicine:
    """The words that say that there is none."""
    return NO_MEDICINE.read()


def error_prone() -> tuple[ErrorProne, ...]:
    """Abbreviations that are always asked about."""
    return ERROR_PRONE.read()


@cache
def classes() -> Mapping[str, LevelClass]:
    """Classes that change the level by an unknown amount, by name."""
    return {one.name: one for one in CLASSES.read()}


@cache
def groups() -> Mapping[str, InteractingGroup]:
    """Groups that act together with ketamine, by name."""
    return {one.name: one for one in GROUPS.read()}


@cache
def together() -> Mapping[str, Together]:
    """What is said of groups, by what it is about."""
    return {one.about: one for one in TOGETHER.read()}


def in_the_room() -> tuple[InTheRoom, ...]:
    """What has to be in the room, for everyone first."""
    return IN_THE_ROOM.read()


def concomitant_with_creams() -> tuple[ConcomitantWithCream, ...]:
    """What is said only with a cream."""
    return WITH_CREAMS.read()
