"""The rows of rules/directions.yaml, typed: how directions are worded, and which words of a note are asked about.

    WAYS.read()[0].use.in_language("en")       # "Apply {amount} {place} {times}"

Every row speaks by the authority of the file's head, but for those that name their own source.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from lenitive.rules import Authority, Both, Key, Table
from lenitive.units import Quantity

FILE = "directions"
Measure = Literal["device", "volume", "pieces", "staff"]
Sites = Literal["skin", "nose", "body", "none"]
Words = tuple[str, ...]


@dataclass(frozen=True)
class ByRoute:
    """What is worded otherwise by one route; None: as in the row itself."""

    route: Both[str] | None = None
    use: Both[str] | None = None
    place: dict[str, Both[str]] | None = None


@dataclass(frozen=True)
class WayRow:
    """Dosage forms with the routes they share, and how their directions are worded and measured.

    `place`: how a site reads, by none, one, each and several. `contrary`: words of a note that contradict the
    direction. `ask`: what to write for each key that is lacking. `calls`: what warnings and leaflet points wait for.
    """

    key: str
    forms: Words
    routes: Words
    measure: Measure
    devices: Words
    sites: Sites
    route: Both[str]
    use: Both[str]
    contrary: Both[Words]
    held: str
    measured_by: str
    ask: dict[str, str]
    calls: Words
    rule: Authority
    place: dict[str, Both[str]] = field(default_factory=dict)
    by_route: dict[str, ByRoute] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if (self.measure == "device") and not self.devices:
            raise ValueError("measured by a device: name devices")
        if unknown := set(self.by_route) - set(self.routes):
            raise ValueError(f"by_route has {unknown.pop()}, which is none of the routes")


@dataclass(frozen=True)
class TimesWords:
    """One phrase for how often."""

    one: str
    many: str
    usual: str
    needed: str
    more: str


@dataclass(frozen=True)
class NoteWords:
    """Words after which a note follows a comma, that say how often, that forbid, and that are once a day."""

    comma: Words
    often: Words
    forbids: Annotated[Words, Key("not")]
    once: Words


@dataclass(frozen=True)
class OtherWay(Both[Words]):
    """Words of another way of use, but for the forms of `ways` and for `routes`."""

    key: str
    ways: Words
    routes: Words


@dataclass(frozen=True)
class OtherWays:
    """Words of other ways of use, unless a word of `forbids` stands right before them, or before words of `between`."""

    forbids: Annotated[Both[Words], Key("not")]
    between: Both[Words]
    rows: tuple[OtherWay, ...]
    rule: Authority


@dataclass(frozen=True)
class NoteTopic(Both[Words]):
    """What a warning says, or has to: `covered_by` names it; `unless`: forms whose direction needs such a note."""

    key: str
    about: str
    covered_by: Words
    unless: Words
    rule: Authority


@dataclass(frozen=True)
class NoteAmounts:
    """Words by which a note names an amount."""

    numbers: dict[str, int]
    units: dict[str, str]
    counted: Words
    other: Words
    more: Words
    daily: Words
    verbs: Words
    then: Words
    rule: Authority


@dataclass(frozen=True)
class Spoon(Both[Words]):
    """What a spoon of those names holds by the book."""

    volume: Quantity


@dataclass(frozen=True)
class Spoons:
    """Spoons, which are refused as an amount."""

    rows: tuple[Spoon, ...]
    rule: Authority


@dataclass(frozen=True)
class NotePlaces:
    """Places beside the parts of the body, and phrases that only sound like one."""

    words: Both[Words]
    not_a_place: Both[Words]
    rule: Authority


@dataclass(frozen=True)
class NotSkin(Both[Words]):
    """Words of a site that is not whole skin."""

    rule: Authority


@dataclass(frozen=True)
class NotSkinWords:
    """Sites of a preparation for the skin that are asked about, by what is wrong with them."""

    vague: NotSkin
    often: NotSkin
    broken: NotSkin
    elsewhere: NotSkin


@dataclass(frozen=True)
class Gendered:
    """A Spanish word with a feminine and a masculine noun."""

    f: str
    m: str

    def agreeing_with(self, gender: str) -> str:
        """The word beside a noun of that gender."""
        return self.f if gender == "f" else self.m


@dataclass(frozen=True)
class EnglishSides:
    """Left and right."""

    left: str
    right: str


@dataclass(frozen=True)
class SpanishSides:
    """Left, right and each of two."""

    left: Gendered
    right: Gendered
    each: Words

    def of(self, side: str) -> Gendered:
        """That side."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True)
class Sides:
    """Left and right in both languages."""

    en: EnglishSides
    es: SpanishSides


@dataclass(frozen=True)
class BodyPart:
    """A part of the body. With `several` a person has two. `gender`: of the Spanish word, `side_gender` of its side."""

    part: str
    es: str
    gender: Literal["f", "m"]
    rule: Authority
    several: str = ""
    several_es: str = ""
    side_gender: Literal["f", "m"] | None = None
    of: Literal["skin", "nose"] = "skin"

    def __post_init__(self) -> None:
        if bool(self.several) != bool(self.several_es):
            raise ValueError("several and several_es are written together")


WAYS = Table(FILE, "ways", tuple[WayRow, ...])
TIMES = Table(FILE, "times", Both[TimesWords])
NOTES = Table(FILE, "notes", Both[NoteWords])
OTHER_WAYS = Table(FILE, "other_ways", OtherWays)
NOTE_TOPICS = Table(FILE, "note_topics", tuple[NoteTopic, ...])
NOTE_AMOUNTS = Table(FILE, "note_amounts", NoteAmounts)
SPOONS = Table(FILE, "spoons", Spoons)
NOTE_PLACES = Table(FILE, "note_places", NotePlaces)
NOT_SKIN = Table(FILE, "not_skin", NotSkinWords)
SIDES = Table(FILE, "sides", Sides)
BODY = Table(FILE, "body", tuple[BodyPart, ...])
LEAD_WORDS = Table(FILE, "lead_words", Both[Words])
