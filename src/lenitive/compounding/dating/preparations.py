"""What a beyond-use date depends on: every lot that went in, vehicle, container, storage, and what was stated.

    lot = Component("ketamine", "ketamine hydrochloride", expires=date(2027, 10, 31))
    Preparation((lot,), type="aqueous_preserved", vehicle="PLO")

Values only; `beyond_use` dates them and hands these names on. What is not known is None until someone says it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from lenitive.units import Quantity

PreparationType = Literal["aqueous_unpreserved", "aqueous_preserved", "oral_nonaqueous", "other_nonaqueous"]
StatedKind = Literal["monograph", "evidence", "container", "formula"]


def plain_name(name: str) -> str:
    """A name as names are compared: without case, underscores and doubled spaces."""
    return " ".join(name.replace("_", " ").casefold().split())


@dataclass(frozen=True)
class Component:
    """One lot of one ingredient; two lots are two components of the same name. The vehicle's lot is one as well.

    `name`: the ingredient; for a compounded component, the active that it brings. `form`: what stands in the jar.
    `strength`: of the finished preparation, counted as its label counts it. `beyond_use`: a compounded component's own.
    `is_undated_by_vendor`: the vendor states that it has no expiry. `is_active`: unless known to be idle.
    """

    name: str
    form: str | None = None
    expires: date | None = None
    beyond_use: date | None = None
    strength: Quantity | None = None
    lot: str = ""
    is_active: bool = True
    is_compounded: bool = False
    is_undated_by_vendor: bool = False
    place: str = ""
    line: int | None = field(default=None, compare=False)

    @property
    def spoken(self) -> str:
        """The lot as a sentence names it."""
        named = self.form or self.name
        return f"lot {self.lot} of {named}" if self.lot else named


@dataclass(frozen=True)
class StatedLimit:
    """Days that someone states of this preparation: its monograph, a study at hand, the container, the formula.

    It may shorten the date and never lengthens it. A disputed one is shown and not used.
    """

    kind: StatedKind
    days: int
    source: str
    what: str = ""
    is_disputed: bool = False
    tag: str = "stated"
    verify: bool = True
    note: str = ""
    place: str = ""
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Preparation:
    """What was made. `type` None: nobody said whether it is aqueous and preserved, so it cannot be dated.

    `vehicle`: the base, or the diluent of a capsule. `container`: the material as studies name it, such as "amber
    polypropylene". `storage`: as ordered, "refrigerator" or "controlled room temperature". `is_vehicle_aqueous` and
    `water_activity` are only held against the type.
    """

    components: tuple[Component, ...]
    type: PreparationType | None
    vehicle: str | None = None
    route: str | None = None
    container: str | None = None
    storage: str | None = None
    stated: tuple[StatedLimit, ...] = ()
    is_vehicle_aqueous: bool | None = None
    water_activity: Fraction | None = None

    @property
    def is_aqueous(self) -> bool:
        return self.type in ("aqueous_unpreserved", "aqueous_preserved")

    def named(self, name: str) -> tuple[Component, ...]:
        """Every lot of that ingredient."""
        return tuple(each for each in self.components if plain_name(each.name) == plain_name(name))

    @property
    def names(self) -> frozenset[str]:
        """Every ingredient but the vehicle, as names are compared."""
        vehicle = plain_name(self.vehicle or "")
        return frozenset(plain_name(each.name) for each in self.components) - {vehicle}

    @property
    def actives(self) -> frozenset[str]:
        """Every active, as names are compared."""
        return frozenset(plain_name(each.name) for each in self.components if each.is_active) & self.names
