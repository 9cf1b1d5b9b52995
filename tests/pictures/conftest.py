"""Predictions to draw: one infusion with people, one without, many doses, several routes."""

import pytest

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict

PERSON = Subject(70, 45, "female")
INFUSION = Regimen((DoseRow("iv", "racemate", 30.0, duration_h=2 / 3),))


@pytest.fixture(scope="session")
def infusion() -> Prediction:
    return predict(PERSON, INFUSION, population=Population(64))


@pytest.fixture(scope="session")
def alone() -> Prediction:
    return predict(PERSON, INFUSION)


@pytest.fixture(scope="session")
def many_doses() -> Prediction:
    return predict(
        PERSON, Regimen((DoseRow("oral", "racemate", 20.0, every_h=6, count=120),)), population=Population(64)
    )


@pytest.fixture(scope="session")
def two_routes() -> Prediction:
    rows = (
        DoseRow("oral", "s-ketamine", 60.0, every_h=8, count=9),
        DoseRow("nasal", "s-ketamine", 28.0, start_h=4, spray_mg=28.0),
    )
    return predict(PERSON, Regimen(rows), population=Population(64))
