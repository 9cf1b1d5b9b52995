"""The person whose level is predicted, as the published models see them.

    Subject(weight_kg=70, age_y=45, sex="female")

What is not known stays None; no clinical value is filled in silently. Cases are turned into Subjects in `cases`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite

from lenitive.pharmacology.person import NUMBERS, PERSON, WORDS


@dataclass(frozen=True)
class DrugTaken:
    """A concomitant medicine; from_h and until_h are hours on the case's clock, None where open.

    `written`: how someone wrote it, for sentences only; it makes no difference to what is taken.
    """

    name: str
    from_h: float | None = None
    until_h: float | None = None
    written: str | None = field(default=None, compare=False, kw_only=True)


@dataclass(frozen=True)
class Subject:
    """One person. weight_kg in kg, age_y in years, height_cm in cm. ValueError for a value that cannot be a person.

    `ancestry` is here only because one published model (perez_ruixo_2021) estimated an effect of it.
    """

    weight_kg: float
    age_y: float
    sex: str
    height_cm: float | None = None
    ancestry: str | None = None
    liver: str | None = None
    drugs: tuple[DrugTaken, ...] = ()
    skin: str | None = None

    def __post_init__(self) -> None:
        for name in PERSON:
            value = getattr(self, name)
            if value is None and not PERSON[name].is_needed:
                continue
            if name in NUMBERS and not (isfinite(value) and value > 0):
                raise ValueError(f"{name} must be a positive number, not {value!r}")
            if name in WORDS and value not in WORDS[name]:
                raise ValueError(f"{name} must be one of {', '.join(WORDS[name])}, not {value!r}")
