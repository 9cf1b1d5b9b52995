"""The rows of rules/ingredients.yaml, typed; what code works with is an Ingredient with its Forms (`ingredients`).

    INGREDIENTS.read()[0].forms[1].mw.value     # Fraction("274.19"), of ketamine hydrochloride

A fact carries its own source; a name, a synonym and a role are of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from lenitive.compounding.molecules import cas_problem, weight_problem
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

FormKind = Literal["base", "salt", "only", "solution"]


@dataclass(frozen=True)
class MolecularWeight:
    """Published, g/mol. `formula`: of the molecule, hydrate included; the weight has to follow from it."""

    value: Fraction
    rule: Authority
    formula: str = ""

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError("a molecular weight is above zero")
        if self.formula and (problem := weight_problem(self.formula, self.value)):
            raise ValueError(problem)


@dataclass(frozen=True)
class Identity:
    """Numbers of registers by which a chemical is known."""

    rule: Authority
    cas: str | None = None
    unii: str | None = None

    def __post_init__(self) -> None:
        if self.cas and (problem := cas_problem(self.cas)):
            raise ValueError(problem)


@dataclass(frozen=True)
class Solubility:
    """How much dissolves, mg/mL; `counted_as`: the form whose mg those are."""

    solvent: str
    mg_per_ml: Fraction
    counted_as: Annotated[str, Key("as")]
    rule: Authority


@dataclass(frozen=True)
class Brought:
    """What a commercial solution brings along, and why."""

    what: str
    why: str
    rule: Authority
    up_to_mg_per_ml: Fraction | None = None


@dataclass(frozen=True)
class SoldStrengths:
    """Strengths in which a solution is sold."""

    mg_per_ml: tuple[Fraction, ...]
    rule: Authority


@dataclass(frozen=True)
class FormRow:
    """One form of an ingredient."""

    name: str
    kind: FormKind
    rule: Authority
    mw: MolecularWeight | None = None
    identity: Identity | None = None
    salt: str | None = None
    hydrate: str | None = None
    anhydrous: str | None = None
    usual: bool = False
    labeled_as: Literal["as_base", "as_salt"] | None = None
    brings: tuple[Brought, ...] = ()
    solubility: tuple[Solubility, ...] = ()
    strengths: SoldStrengths | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScheduleRow:
    """The schedule of a controlled substance."""

    number: Annotated[str, Key("class")]
    rule: Authority


@dataclass(frozen=True)
class Hazardous:
    """Whether it is on a dated list of hazardous drugs."""

    listed: bool
    list: str
    rule: Authority


@dataclass(frozen=True)
class IngredientNote:
    """A sentence that a warning says."""

    says: str
    rule: Authority


@dataclass(frozen=True)
class OnlyThat:
    """That it holds, with who says so."""

    rule: Authority


@dataclass(frozen=True)
class YesOrNo:
    """Whether it holds, with who says so."""

    value: bool
    rule: Authority


@dataclass(frozen=True)
class MeasuredActivity:
    """The water activity of a vehicle."""

    value: Fraction
    rule: Authority


@dataclass(frozen=True)
class StatedMost:
    """The most that somebody states, and in what."""

    what: str
    at_most: Quantity
    rule: Authority

    def __post_init__(self) -> None:
        if self.at_most.kind != "%":
            raise ValueError(f"at_most is written in %, not as {self.at_most}")


@dataclass(frozen=True)
class IngredientRow:
    """One substance or vehicle. What is absent is not known."""

    name: str
    role: str
    rule: Authority
    forms: tuple[FormRow, ...] = ()
    also: tuple[str, ...] = ()
    schedule: ScheduleRow | None = None
    photosensitizes: IngredientNote | None = None
    child_hazard: IngredientNote | None = None
    protect_from_light: OnlyThat | None = None
    hazardous: Hazardous | None = None
    aqueous: YesOrNo | None = None
    preserved: YesOrNo | None = None
    water_activity: MeasuredActivity | None = None
    local_anesthetic: bool = False
    nsaid: bool = False
    muscle_relaxant: bool = False
    sedates: bool = False
    maximum: tuple[StatedMost, ...] = ()
    note: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """Where its facts come from, each once, with what is still to be verified marked."""
        facts = (
            self.schedule,
            self.photosensitizes,
            self.child_hazard,
            self.protect_from_light,
            self.hazardous,
            self.aqueous,
            self.preserved,
            self.water_activity,
            *(form.mw for form in self.forms),
        )
        return tuple(dict.fromkeys(fact.rule.cited for fact in facts if fact))


@dataclass(frozen=True)
class EutecticPair:
    """Two that melt or draw water together."""

    pair: tuple[str, str]
    rule: Authority


@dataclass(frozen=True)
class SpanishNames:
    """Names of actives, of what a strength counts, and of units, for leaflets."""

    names: dict[str, str]
    forms: dict[str, str]
    units: dict[str, str]
    rule: Authority


INGREDIENTS = Table("ingredients", "ingredients", tuple[IngredientRow, ...])
EUTECTIC_PAIRS = Table("ingredients", "eutectic_pairs", tuple[EutecticPair, ...])
SPANISH = Table("ingredients", "spanish", SpanishNames)
