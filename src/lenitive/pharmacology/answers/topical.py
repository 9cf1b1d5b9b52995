"""What a cream brings: the other ingredients, and what each fraction absorbed would mean.

prediction.co_ingredients["lidocaine"].cmax_ng_per_ml, prediction.topical.fractions[0].cmax_ng_per_ml
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class LevelRange3:
    """Lowest, typical and highest that published and declared ranges give: a level (ng/mL), an area or a time."""

    low: float
    typical: float
    high: float


@dataclass(frozen=True)
class CoIngredient:
    """Another ingredient, summed over all products of one person. None: not published (`why_unknown` says what).

    `cmax_ng_per_ml`: until the horizon; `auc_0_24_ng_h_per_ml` and `tmax_h` (on the case's clock): of its last 24 h.
    """

    name: str
    applied_mg_per_day: float
    cmax_ng_per_ml: LevelRange3 | None
    auc_0_24_ng_h_per_ml: LevelRange3 | None
    tmax_h: LevelRange3 | None
    toxic_ng_per_ml: float | None
    source: str
    why_unknown: str | None

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one ingredient."""
        ranges = {key: getattr(self, key) for key in ("cmax_ng_per_ml", "auc_0_24_ng_h_per_ml", "tmax_h")}
        return {
            "applied_mg_per_day": self.applied_mg_per_day,
            **{key: None if found is None else vars(found) for key, found in ranges.items()},
            "toxic_ng_per_ml": self.toxic_ng_per_ml,
            "source": self.source,
            "why_unknown": self.why_unknown,
        }


@dataclass(frozen=True)
class AtFraction:
    """The typical person if this share of the ketamine applied were absorbed."""

    fraction: float
    cmax_ng_per_ml: float
    tmax_h: float
    at_1_h_ng_per_ml: float
    steady_ng_per_ml: float


def shares_in_words(prior: tuple[float, float]) -> str:
    """A range of the share that gets in: "0.5 to 20 %"."""
    return f"{100 * prior[0]:g} to {100 * prior[1]:g} %"


@dataclass(frozen=True)
class Landmark:
    """A published observation to hold a level against; `level_ng_per_ml` None where it is not a plasma level.

    `title`: in a picture, where there is no room for the whole.
    """

    what: str
    level_ng_per_ml: float | None
    source: str
    title: str

    def to_dict(self) -> dict[str, str | float | None]:
        """The JSON of it."""
        return {"what": self.what, "level_ng_per_ml": self.level_ng_per_ml, "source": self.source}


@dataclass(frozen=True)
class Topical:
    """What the fraction absorbed would mean. `prior`: its declared range (low, high), never measured in people."""

    applied_mg_per_day: float
    prior: tuple[float, float]
    fractions: tuple[AtFraction, ...]
    landmarks: tuple[Landmark, ...]
    schedule: tuple[str, ...]

    @property
    def shares(self) -> str:
        """The declared range in words: "0.5 to 20 %"."""
        return shares_in_words(self.prior)

    def to_dict(self) -> dict[str, Any]:
        """The JSON of it."""
        return {
            "applied_mg_per_day": self.applied_mg_per_day,
            "prior": {"low": self.prior[0], "high": self.prior[1]},
            "fractions": [vars(one) for one in self.fractions],
            "landmarks": [one.to_dict() for one in self.landmarks],
            "schedule": list(self.schedule),
        }
