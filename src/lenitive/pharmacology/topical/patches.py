"""Patches, as `rules/topical_ingredients.yaml` has them: what one holds, how large it is, how fast it empties.

    known_patches()["patch 5 %"].flux_mg_per_cm2_h  # (0.0063, 0.0127, 0.0190): low, typical, high

The flux is what a published study found in the blood over the area and the hours of that study.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Annotated

from lenitive.pharmacology.topical.ingredients import RULES, Figure, Spread
from lenitive.rules import Authority, Key, Table


@dataclass(frozen=True)
class PatchUse:
    """So many patches at once, worn for so many hours in 24."""

    patches: int
    worn_h: Fraction
    rule: Authority


@dataclass(frozen=True)
class PatchProduct:
    """One kind of patch. `licensed`: the use on its label; `studied`: the most that was studied in people."""

    name: str
    drug: str
    content: Annotated[Figure, Key("content_mg")]
    area: Annotated[Figure, Key("area_cm2")]
    absorbed: Annotated[Spread, Key("absorbed_mg")]
    absorbed_cm2: Fraction
    absorbed_h: Fraction
    licensed: PatchUse
    studied: PatchUse
    rule: Authority

    def __post_init__(self) -> None:
        if self.absorbed.typical is None:
            raise ValueError("what was absorbed has a typical value")
        if self.licensed.patches > self.studied.patches or self.licensed.worn_h > self.studied.worn_h:
            raise ValueError("what is licensed lies within what was studied")

    @property
    def flux_mg_per_cm2_h(self) -> tuple[float, float, float]:
        """Low, typical and high."""
        over = float(self.absorbed_cm2 * self.absorbed_h)
        low, typical, high = self.absorbed.three
        return low / over, typical / over, high / over


PATCHES = Table(RULES, "patches", tuple[PatchProduct, ...])


@cache
def known_patches() -> Mapping[str, PatchProduct]:
    """Every known patch by its name."""
    return {one.name: one for one in PATCHES.read()}
