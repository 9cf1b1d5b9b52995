"""What medicines do to ketamine during one interval of time.

    Change(clearance_fold=0.5, swallowed={"oral": 1.2}, input_rate={"oral": 1.6})

A model's `interact` applies it to parameter values; `medicines.changes` lists the intervals of a case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Change:
    """One interval: all folds against no medicine. A route goes by the name of its absorption model, else by its own.

    `clearance_fold`: of the liver's intrinsic clearance. `swallowed`, by route: of the share of a swallowed portion
    that passes the gut wall (in an absorption model: of all that reaches plasma). `input_rate`, by route: of the
    absorption rate.
    `norketamine_fold`: of norketamine's own clearance.
    """

    clearance_fold: float = 1.0
    swallowed: Mapping[str, float] = field(default_factory=dict)
    input_rate: Mapping[str, float] = field(default_factory=dict)
    norketamine_fold: float = 1.0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing changes."""
        folds = (self.clearance_fold, self.norketamine_fold, *self.swallowed.values(), *self.input_rate.values())
        return all(fold == 1.0 for fold in folds)


@dataclass(frozen=True)
class ChangeInterval:
    """From when (hours on the case's clock) a change holds, until the next interval."""

    from_h: float
    change: Change
