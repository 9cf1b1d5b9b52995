"""The opening block as a value: each part has its sentence, its source and its bare numbers.

    prediction.headline.peak.sentence, prediction.headline.peak.level_ng_per_ml

A part of which nothing is published keeps its place: its sentence begins with "Not published", its numbers are None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from lenitive.evidence import at_a_glance
from lenitive.pharmacology.models.published import published_name

NOT_PUBLISHED = "not published"
CLASS_WORDS = {
    "never_together": "Never together",
    "life_threatening": "Life-threatening without monitoring",
    "watch": "Watch",
}
GRAVE = ("never_together", "life_threatening")  # they stand right after the dose
NONE_AGAINST = (
    "None was found in what was entered. Not asked here: pregnancy, psychosis, heart disease, raised pressure, "
    "substance use."
)


def lowered(sentence: str) -> str:
    """The sentence as it goes on after another one: with a small first letter."""
    return sentence[:1].lower() + sentence[1:]


@dataclass(frozen=True)
class HeadlinePart:
    """One line of the block. `source`: an evidence id, a model's name, "policy" or "not published"."""

    sentence: str
    source: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one part: sentence, source, then its numbers."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True)
class DoseGiven:
    """One row of doses: `amount_mg` base each, over `over_h`, `count` times (None: without end) `every_h` apart."""

    route: str
    form: str
    amount_mg: float
    is_push: bool
    start_h: float
    over_h: float
    every_h: float | None
    count: int | None


@dataclass(frozen=True)
class HeadlineDose(HeadlinePart):
    """What is given and how. `amount_mg`: base of one dose, None where the doses differ."""

    amount_mg: float | None
    given: tuple[DoseGiven, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the dose, with one object for each row."""
        return {**super().to_dict(), "given": [vars(row) for row in self.given]}


@dataclass(frozen=True)
class Peak(HeadlinePart):
    """Highest level of ketamine in the typical person, and the middle 90 % of the people.

    `at_h`: on the case's clock; `after_dose_h`: since the start of the dose before it.
    """

    level_ng_per_ml: float | None = None
    p05_ng_per_ml: float | None = None
    p95_ng_per_ml: float | None = None
    at_h: float | None = None
    after_dose_h: float | None = None


@dataclass(frozen=True)
class OfHundred(HeadlinePart):
    """How many of a hundred people, with the drug and without it."""

    value: int | None = None
    without: int | None = None


@dataclass(frozen=True)
class Pressure(HeadlinePart):
    """Rise of systolic pressure at the peak: of the typical person, middle 90 % of the people, and a rise of 20."""

    typical_rise_mm_hg: float | None = None
    p05_mm_hg: float | None = None
    p95_mm_hg: float | None = None
    of_100_rise_20_or_more: int | None = None
    of_100_without: int | None = None


@dataclass(frozen=True)
class Watch(HeadlinePart):
    """How long the person is watched. `at_least_h`: only where an authority gives hours."""

    at_least_h: float | None = None


@dataclass(frozen=True)
class Against(HeadlinePart):
    """A reason against, or a medicine to know of. `interaction`: the class of a medicine, None for other reasons."""

    code: str
    interaction: str | None = None

    @property
    def class_in_words(self) -> str | None:
        """ "Life-threatening without monitoring"; None where no medicine is meant."""
        return CLASS_WORDS.get(self.interaction or "")

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one reason."""
        return {**super().to_dict(), "class_in_words": self.class_in_words}


@dataclass(frozen=True)
class HeadlineLine:
    """A line of the block as a door shows it, its source by a short title.

    `tone`: "" or "strong", "amber" for what must be seen first.
    """

    about: str
    sentence: str
    source: str
    tone: str = ""


@dataclass(frozen=True)
class Headline:
    """The whole block.

    `opens_with`: what stands above everything (an anesthetic dose, a dose far from usual, an unusual build).
    `on_skin`: what patches and creams bring besides ketamine, where there is a level.
    """

    opens_with: tuple[Against, ...]
    dose: HeadlineDose
    medicines: tuple[Against, ...]
    peak: Peak
    dissociation_of_100: OfHundred
    pressure: Pressure
    watch: Watch
    driving: HeadlinePart
    against: tuple[Against, ...]
    on_skin: tuple[HeadlinePart, ...] = ()

    def lines(self) -> Iterator[HeadlineLine]:
        """Every line in the order in which it is read: what may kill right after the dose; a medicine is named once."""
        for one in self.opens_with:
            yield HeadlineLine("Caution", one.sentence, at_a_glance(one.source), "amber")
        yield HeadlineLine("Dose", self.dose.sentence, self.dose.source)
        both = dict.fromkeys((*self.against, *self.medicines))
        yield from (_line(one, "strong") for one in both if one.interaction in GRAVE)
        numbers = (
            ("Peak", self.peak),
            ("Dissociation", self.dissociation_of_100),
            ("Pressure", self.pressure),
            ("Monitoring", self.watch),
            ("Driving", self.driving),
        )
        has_ketamine = bool(self.dose.given)
        others = (("On the skin", part) for part in self.on_skin)
        for about, part in (*(numbers if has_ketamine else (("Ketamine", self.peak),)), *others):
            yield HeadlineLine(about, part.sentence, in_words(part.source))
        yield from (_line(one) for one in both if one.interaction not in GRAVE)
        if not self.against and has_ketamine:
            yield HeadlineLine("Against", NONE_AGAINST, "policy")

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the block (docs/case-files.md, "The opening block")."""
        return {
            field.name: [one.to_dict() for one in value] if isinstance(value, tuple) else value.to_dict()
            for field in fields(self)
            for value in [getattr(self, field.name)]
        }


def _line(one: Against, tone: str = "") -> HeadlineLine:
    return HeadlineLine(one.class_in_words or "Against", one.sentence, at_a_glance(one.source), tone)


def in_words(source: str) -> str:
    """A source by its short title, a model by who published it: otto_2021 reads Otto 2021."""
    return published_name(source) if re.fullmatch(r"[a-z_]+_[0-9]{4}", source) else at_a_glance(source)
