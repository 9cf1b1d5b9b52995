"""What is asked about a person, each field once: case file, page, link, schema and docs take it from here.

    PERSON["height_cm"].number.high     # Fraction(250, 1)

To add a field: a row here, an attribute of `Subject` of the same name, `python tests/house/make_person.py` for the
schema and docs/case-files.md, and the file that uses it. Medicines are a list of their own (`cases/subject_reader.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from lenitive.meanings import Meanings


@dataclass(frozen=True)
class PersonNumber:
    """A number in the unit that the key names, from `low` to `high`, both allowed.

    `units`: how that unit may be written behind it. `instead`: other units people write, each with how many of the
    right one it is: such a number is answered with the right one, and never taken.
    """

    unit: str
    units: tuple[str, ...]
    low: Fraction
    high: Fraction
    sentence: str
    instead: Mapping[str, Fraction]


@dataclass(frozen=True)
class PersonField:
    """One fact about a person. `letter`: its mark in a link. `means`: for the docs; `schema`: for editors.

    `choices`: the words of the page for its values; empty for a number, and for what the page asks elsewhere.
    """

    key: str
    label: str
    letter: str
    means: str
    schema: str
    example: str
    number: PersonNumber | None = None
    words: Meanings | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    hint: str = ""
    is_needed: bool = False

    def __post_init__(self) -> None:
        if (self.number is None) == (self.words is None):
            raise ValueError(f"{self.key}: give it a number or words, and not both")
        if self.choices and set(self.choices) != set(self.words or ()):
            raise ValueError(f"{self.key}: the page's words are not those of the file")

    @property
    def is_on_page(self) -> bool:
        """Whether the page asks for it beside the other facts about a person."""
        return self.number is not None or bool(self.choices)


_FIELDS = (
    PersonField(
        key="weight_kg",
        label="Weight",
        letter="w",
        means="weight; needed",
        schema="Weight in kg, 2 to 350. Under 39 no number is shown.",
        example="70",
        number=PersonNumber(
            unit="kg",
            units=("kg",),
            low=Fraction(2),
            high=Fraction(350),
            sentence="Weight lies between 2 and 350 kg.",
            instead={
                **dict.fromkeys(("lb", "lbs", "pounds"), Fraction("0.45359237")),
                "st": Fraction("6.35029318"),
                "g": Fraction("0.001"),
            },
        ),
        hint="kg",
        is_needed=True,
    ),
    PersonField(
        key="age_y",
        label="Age",
        letter="a",
        means="age in years; needed",
        schema="Age in years, up to 120. Under 18 no number is shown.",
        example="45",
        number=PersonNumber(
            unit="years",
            units=("y", "year", "years"),
            low=Fraction(1, 365),
            high=Fraction(120),
            sentence="Age lies between a day and 120 years.",
            instead={**dict.fromkeys(("months", "month", "mo"), Fraction(1, 12)), "weeks": Fraction(7, 365)},
        ),
        hint="years",
        is_needed=True,
    ),
    PersonField(
        key="sex",
        label="Sex",
        letter="x",
        means="needed",
        schema="Sex.",
        example="female",
        words=Meanings("a sex that the models know", {"female": "a woman", "male": "a man"}),
        choices={"female": "female", "male": "male"},
        is_needed=True,
    ),
    PersonField(
        key="height_cm",
        label="Height",
        letter="h",
        means="height; only checked against the weight so far: a body mass index of 45 kg/m² or more, or below 14, is "
        "asked about first (`unusual-build`: was the weight in pounds?)",
        schema="Height in cm, 40 to 250.",
        example="170",
        number=PersonNumber(
            unit="cm",
            units=("cm",),
            low=Fraction(40),
            high=Fraction(250),
            sentence="Height lies between 40 and 250 cm.",
            instead={
                "m": Fraction(100),
                **dict.fromkeys(("in", "inch", "inches"), Fraction("2.54")),
                **dict.fromkeys(("ft", "feet"), Fraction("30.48")),
            },
        ),
        hint="cm",
    ),
    PersonField(
        key="liver",
        label="Liver",
        letter="l",
        means="liver disease; no model has an effect of it, so it becomes a caution",
        schema="Liver disease.",
        example="normal",
        words=Meanings(
            "a state of the liver",
            {
                "normal": "no liver disease",
                "moderate": "moderate liver disease",
                "severe": "severe liver disease, a reason not to give ketamine",
            },
        ),
        choices={"normal": "normal", "moderate": "moderate disease", "severe": "severe disease"},
    ),
    PersonField(
        key="ancestry",
        label="Ancestry",
        letter="c",
        means="asked only because one published model (Perez-Ruixo 2021) estimated an effect of it",
        schema="Ancestry; asked only because one published model (Perez-Ruixo 2021) estimated an effect of it.",
        example="other",
        words=Meanings(
            "an ancestry that a model knows",
            {"asian": "Asian, not Japanese", "japanese": "Japanese", "other": "any other"},
        ),
        choices={"asian": "Asian", "japanese": "Japanese", "other": "other"},
        hint="one published model has it",
    ),
    PersonField(
        key="skin",
        label="Skin",
        letter="k",
        means="skin under a cream; needed for creams, here or on each of their rows",
        schema="Skin where a cream is applied; needed here or on each topical row.",
        example="intact",
        words=Meanings(
            "a state of the skin",
            {
                "intact": "healthy and open to the air",
                "broken": "wounded, cracked or inflamed: much more gets in",
                "occluded": "covered by a dressing or a wrap: more gets in",
            },
        ),
    ),
)
PERSON: Mapping[str, PersonField] = {one.key: one for one in _FIELDS}
NUMBERS: Mapping[str, PersonNumber] = {one.key: one.number for one in _FIELDS if one.number}
WORDS: Mapping[str, Meanings] = {one.key: one.words for one in _FIELDS if one.words}
