"""The number that a paper printed, as a release predicts it.

    predicted(row, Answers(dose=answer))        # ng/mL, ng.h/mL, h, mmHg, or a share

What an answer lacks is `Unanswered`, never zero.
"""

from __future__ import annotations

from lenitive.pharmacology.validation.observations import Observation
from lenitive.pharmacology.validation.predicted_effects import EFFECT_READINGS
from lenitive.pharmacology.validation.predicted_levels import LEVEL_READINGS
from lenitive.pharmacology.validation.reading import Answers, Unanswered

READINGS = {**LEVEL_READINGS, **EFFECT_READINGS}


def predicted_number(row: Observation, answers: Answers) -> float:
    """The number of the row; Unanswered where the release has none of its kind."""
    reading = READINGS.get(row.quantity)
    if reading is None:
        raise Unanswered(row.quantity)
    try:
        return reading(row, answers)
    except KeyError as error:
        raise Unanswered(str(error.args[0])) from None
