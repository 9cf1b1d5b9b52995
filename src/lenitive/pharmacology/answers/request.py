"""The request for a prediction, and how the work is to be done.

PredictionRequest(subject, regimen, horizon_h=24.0, model="auto", population=Population(n=500))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject

if TYPE_CHECKING:
    from lenitive.pharmacology.selection import Choice


@dataclass(frozen=True)
class PredictionRequest:
    """Everything that is asked of a prediction.

    `times_h`: ascending from 0 (None: chosen); `model`: a Model, a name or "auto".
    `norketamine_weight`: 0 to 1, how much of norketamine's contested effect against relief counts. `purpose`: "pain" or
    "anesthesia", as a case says; None (asked from Python, without a case): no dose is stopped.
    """

    subject: Subject
    regimen: Regimen
    horizon_h: float
    model: str | Model | Choice = "auto"
    population: Population | None = None
    window_h: tuple[float, float] | None = None
    times_h: Floats | None = None
    norketamine_weight: float = 0.0
    purpose: str | None = None


@dataclass(frozen=True)
class PredictionWork:
    """How the work is done: threads for the kernels, and whom to report progress to (share done, 0 to 1)."""

    threads: int = 1
    progress: Callable[[float], None] = lambda share: None
