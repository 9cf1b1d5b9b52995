"""Levels of ketamine and what it becomes, over time, from published models. Start at `simulation.py`.

from lenitive.pharmacology import DoseRow, Regimen, Subject, predict
p = predict(Subject(70, 45, "female"), Regimen((DoseRow("iv", "racemate", 28.0, duration_h=2 / 3),)))
p.typical["ketamine"].cmax  # ng/mL
"""

from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.simulation import predict
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason, Refused

__all__ = ["DoseRow", "Population", "Prediction", "Reason", "Refused", "Regimen", "Subject", "predict"]
