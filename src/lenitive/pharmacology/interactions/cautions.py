"""The cautions about the medicines of a case: the worst first, each with the class of its interaction.

    medicine_cautions(model, choice.absorption_models, subject, regimen, horizon_h)[0].interaction  # "life_threatening"

Nothing here hides a level. A medicine of which nothing is known is named too: that is not the same as no interaction.
"""

from __future__ import annotations

from collections.abc import Sequence

from lenitive.pharmacology.interactions.medicines import acting
from lenitive.pharmacology.interactions.sentences.combined_dangers import nothing_known, of_creams, of_groups
from lenitive.pharmacology.interactions.sentences.levels import by_class, of_levels
from lenitive.pharmacology.interactions.severity import worst_first
from lenitive.pharmacology.models.absorption import AbsorptionModel
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason


def medicine_cautions(
    model: Model, absorption_models: Sequence[AbsorptionModel], subject: Subject, regimen: Regimen, horizon_h: float
) -> tuple[Reason, ...]:
    """Every caution about the medicines: worst class first, and in a class what changes the level first."""
    return worst_first(
        (
            *of_levels(model, absorption_models, regimen, acting(subject, horizon_h)),
            *by_class(subject, horizon_h),
            *of_groups(subject, regimen, horizon_h),
            *of_creams(subject, regimen, horizon_h),
            *nothing_known(subject, regimen, horizon_h),
        )
    )
