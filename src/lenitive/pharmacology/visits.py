"""What a regimen costs a person in visits to a clinic.

    visits_of(prediction.doses)  # Visits(number=6, hours=16.0)

Doses by vein, muscle and nose are watched: from the first dose until two hours after the last of a visit. Two hours are
those of the esketamine program (S20, S72); for other routes they are our policy, to be set by the site.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lenitive.pharmacology.answers.prediction import Given
from lenitive.pharmacology.routes import ROUTES

WATCHED_AFTER_H = 2.0
VISITS_ARE = (
    "A visit lasts from the first dose by vein, muscle or nose until two hours after the last (US label of nasal "
    "esketamine; for vein and muscle our policy). The way there is not counted."
)


@dataclass(frozen=True)
class Visits:
    """Number of visits and their hours together, without the way there."""

    number: int
    hours: float


def visits_of(doses: Iterable[Given]) -> Visits:
    """Visits of these doses; doses whose watched times overlap are one visit."""
    spans = sorted((dose.start_h, dose.end_h + WATCHED_AFTER_H) for dose in doses if ROUTES[dose.route].is_monitored)
    number, hours, until_h = 0, 0.0, -1.0
    for start_h, end_h in spans:
        if start_h > until_h:
            number += 1
            hours += end_h - start_h
        elif end_h > until_h:
            hours += end_h - until_h
        until_h = max(until_h, end_h)
    return Visits(number, hours)
