"""What a prediction is: a value with levels, bands, cautions and sources. Nothing stored, nothing raised.

    prediction.typical["ketamine"].cmax, prediction.population.quantiles["ketamine"]["p95"], prediction.cautions

`to_dict` gives the JSON of docs/case-files.md. Units: ng/mL, h, ng.h/mL. An analyte that the model lacks is absent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lenitive.evidence import Source
from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.answers.headline import Headline
from lenitive.pharmacology.answers.out_of_100 import OutOf100
from lenitive.pharmacology.answers.topical import CoIngredient, Topical
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.reasons import Reason
from lenitive.version import VERSION

ANALYTES = ("ketamine", "s_ketamine", "r_ketamine", "norketamine", "hydroxynorketamine")
NO_KETAMINE = (
    "This case holds no ketamine, so it has no levels and no effects of ketamine. What is on the skin instead stands "
    "under its own name."
)
QUANTILES = {"p05": 0.05, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p95": 0.95}


@dataclass(frozen=True)
class Apparent:
    """Half-life read off the curve between two times; None where the curve does not fall there."""

    from_h: float
    to_h: float
    value: float | None


@dataclass(frozen=True)
class Curve:
    """Typical level of one analyte. `cmax` (ng/mL) and `tmax_h` are those of the continuous curve.

    `auc_0_t`: 0 to the horizon, ng.h/mL. `auc_0_inf`: of the whole regimen; None for a regimen without end.
    `terminal_h`: half-life of the slowest part that feeds this analyte.
    """

    times_h: Floats
    values: Floats
    cmax: float
    tmax_h: float
    auc_0_t: float
    auc_0_inf: float | None
    terminal_h: float
    apparent: Apparent

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one analyte."""
        apparent = {"from_h": self.apparent.from_h, "to_h": self.apparent.to_h, "value": self.apparent.value}
        return {
            "unit": "ng/mL",
            "times_h": self.times_h.tolist(),
            "values": self.values.tolist(),
            "cmax": self.cmax,
            "tmax_h": self.tmax_h,
            "auc_0_t": self.auc_0_t,
            "auc_0_inf": self.auc_0_inf,
            "half_life_h": {"terminal": self.terminal_h, "apparent": apparent},
        }


@dataclass(frozen=True)
class Bands:
    """Quantiles of the simulated people at `times_h`; quantiles[analyte]["p05"] has shape [times]."""

    n: int
    seed: int
    spread: Mapping[str, bool]
    times_h: Floats
    quantiles: Mapping[str, Mapping[str, Floats]]
    peaks: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the population."""
        quantiles = {
            name: {key: line.tolist() for key, line in lines.items()} for name, lines in self.quantiles.items()
        }
        peaks = {name: dict(values) for name, values in self.peaks.items()}
        return {"n": self.n, "seed": self.seed, "spread": dict(self.spread), "quantiles": quantiles, "peaks": peaks}


@dataclass(frozen=True)
class Given:
    """A dose for the ticks under a picture: start and end (h), route, amount of base (mg)."""

    start_h: float
    end_h: float
    route: str
    amount_mg: float


@dataclass(frozen=True)
class Chosen:
    """Which model answered and why; where its blood was drawn."""

    name: str
    title: str
    citation: str
    sampling_site: str
    why: str

    def to_dict(self) -> dict[str, str]:
        """The JSON of the model."""
        return {
            "name": self.name,
            "title": self.title,
            "citation": self.citation,
            "sampling_site": self.sampling_site,
            "why": self.why,
        }


@dataclass(frozen=True)
class Alternative:
    """What another published model says of the same case (typical person), and where the two differ."""

    model: Chosen
    typical: Mapping[str, Curve]

    def to_dict(self) -> dict[str, Any]:
        """The JSON of an alternative."""
        return {**self.model.to_dict(), "typical": {n: curve.to_dict() for n, curve in self.typical.items()}}


@dataclass(frozen=True)
class Prediction:
    """The answer to a case. See the module."""

    typical: Mapping[str, Curve]
    population: Bands | None
    doses: tuple[Given, ...]
    horizon_h: float
    cautions: tuple[Reason, ...]
    sources: tuple[Source, ...]
    model: Chosen
    alternatives: tuple[Alternative, ...]
    inputs: Mapping[str, Any]
    effects: Mapping[str, Effect] = field(default_factory=dict)
    meaning: tuple[OutOf100, ...] = ()
    topical: Topical | None = None
    co_ingredients: Mapping[str, CoIngredient] = field(default_factory=dict)
    headline: Headline | None = None
    version: str = VERSION

    @property
    def has_ketamine(self) -> bool:
        """Whether there is any ketamine in it, and so levels and effects."""
        return bool(self.typical)

    def to_dict(self) -> dict[str, Any]:
        """The JSON that every door gives out (docs/case-files.md, "What comes back")."""
        return {
            "version": self.version,
            "headline": self.headline.to_dict() if self.headline else None,
            "model": self.model.to_dict(),
            "typical": {"analytes": {name: curve.to_dict() for name, curve in self.typical.items()}},
            "population": self.population.to_dict() if self.population else None,
            "effects": {name: effect.to_dict() for name, effect in self.effects.items()},
            "meaning": [outcome.to_dict() for outcome in self.meaning],
            "topical": self.topical.to_dict() if self.topical else None,
            "co_ingredients": {name: one.to_dict() for name, one in self.co_ingredients.items()},
            "doses": [vars(dose) for dose in self.doses],
            "horizon_h": self.horizon_h,
            "alternatives": [alternative.to_dict() for alternative in self.alternatives],
            "cautions": [caution.to_dict("interaction") for caution in self.cautions],
            "sources": [source.to_dict() for source in self.sources],
            "inputs": dict(self.inputs),
        }
