"""What an answer is, for whoever reads a printed number off it: the JSON of docs/case-files.md, of any release.

Answers(dose=answer, vein=other)      # the answers to one way of asking a row
mean_of({"p05": 1.0, "p50": 2.0, "p95": 4.0})

The numbers themselves are read in `predicted_levels` and `predicted_effects`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from lenitive.pharmacology.validation.observations import Observation

Answer = Mapping[str, Any]
# Weights of the 5 %, 50 % and 95 % quantiles that give a mean (Pearson and Tukey 1965, recalled: verify).
OUTER, INNER = 0.185, 0.63


class Unanswered(LookupError):
    """The answer has no such number; the argument says what was looked for."""


@dataclass(frozen=True)
class Answers:
    """The answers to one way of asking a row: to the dose, with the medicine, by vein."""

    dose: Answer
    with_medicine: Answer | None = None
    vein: Answer | None = None


def mean_of(quantiles: Mapping[str, Any]) -> Any:
    """The mean of a distribution from three of its quantiles; numbers or arrays."""
    return INNER * np.asarray(quantiles["p50"]) + OUTER * (np.asarray(quantiles["p05"]) + np.asarray(quantiles["p95"]))


def hour_of(row: Observation) -> float:
    """When the row was measured, hours from the start of the dose."""
    if row.time_h is None:
        raise Unanswered(f"{row.id} gives no time")
    return row.time_h
