"""The manual of levels as chapters: a sentence, a table of what is given, and what must come out.

Expected numbers come from a closed form or from a published table, never from the program; see each chapter's `basis`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import exp

import numpy as np

from lenitive.pharmacology import DoseRow, Prediction, Regimen, Subject, predict

PERSON = Subject(weight_kg=70, age_y=45, sex="female")


@dataclass(frozen=True)
class Line:
    """One row of a chapter's table: what is given, which number, expected, found, and how near they must be."""

    given: str
    number: str
    expected: float
    found: Callable[[], float]
    tolerance: float


@dataclass(frozen=True)
class Chapter:
    """A chapter: title, what it teaches, where the expected numbers come from, its rows."""

    title: str
    teaches: str
    basis: str
    lines: tuple[Line, ...]


def _level(rows: tuple[DoseRow, ...], model: str, hours: float, analyte: str = "ketamine") -> float:
    times = np.unique([0.0, hours])
    return float(predict(PERSON, Regimen(rows), model=model, times_h=times).typical[analyte].values[-1])


def _whole(row: DoseRow, hours: float, subject: Subject = PERSON) -> Prediction:
    return predict(subject, Regimen((row,)), times_h=np.linspace(0, hours, 49))


def _two_compartments(dose_mg: float, hours: float) -> float:
    """Clements by the textbook formula for a bolus into two compartments, 70 kg, ng/mL."""
    volume, k10, k12, k21 = 1.7522 * 70, 0.0109 * 60, 0.0186 * 60, 0.0137 * 60
    total = k10 + k12 + k21
    root = np.sqrt(total**2 - 4 * k10 * k21)
    alpha, beta = (total + root) / 2, (total - root) / 2
    a, b = (alpha - k21) / (alpha - beta), (k21 - beta) / (alpha - beta)
    return float(1000 * dose_mg / volume * (a * exp(-alpha * hours) + b * exp(-beta * hours)))


BOLUS = DoseRow("iv", "racemate", 35.0)
ENDLESS = DoseRow("iv", "s-ketamine", 20.0, duration_h=1.0, every_h=1.0, count=None, is_steady_state=True)
ONE_DEVICE = DoseRow("nasal", "s-ketamine", 28.0, product="spray", spray_mg=28.0)
TWO_DEVICES = DoseRow("nasal", "s-ketamine", 56.0, product="spray", spray_mg=28.0)
FILM = DoseRow("sublingual", "s-ketamine", 50.0, product="film")


def _ratio_of_levels(first: DoseRow, second: DoseRow) -> float:
    return _whole(first, 6).typical["ketamine"].auc_0_t / _whole(second, 6).typical["ketamine"].auc_0_t


CHAPTERS = (
    Chapter(
        "A bolus falls as the textbook says",
        "35 mg of racemate into a vein at once, Clements 1981, 70 kg. The level starts at dose / volume.",
        "closed form for two compartments",
        tuple(
            Line(
                f"35 mg, after {hours:g} h",
                "ketamine, ng/mL",
                _two_compartments(35.0, hours),
                lambda hours=hours: _level((BOLUS,), "clements_1981", hours),
                1e-9,
            )
            for hours in (0.0, 0.25, 1.0, 4.0, 12.0)
        ),
    ),
    Chapter(
        "An endless infusion settles at rate / clearance",
        "20 mg of S-ketamine an hour to infinity: the level no longer depends on volumes.",
        "20 mg/h / 95.2 L/h (otto_2021, 70 kg)",
        (
            Line(
                "20 mg/h, steady state",
                "ketamine, ng/mL",
                1000 * 20 / 95.2,
                lambda: _level((ENDLESS,), "otto_2021", 5.5),
                1e-9,
            ),
        ),
    ),
    Chapter(
        "Area is dose / clearance, however it is given",
        "What a dose by vein leaves under the curve to infinity does not depend on how fast it runs in.",
        "35 mg / (17.5/95.2 + 17.5/(0.845 x 95.2)) in the two enantiomers (otto_2021, 70 kg)",
        tuple(
            Line(
                f"35 mg racemate over {minutes} min",
                "area to infinity, ng.h/mL",
                1000 * (17.5 / 95.2 + 17.5 / (0.845 * 95.2)),
                lambda minutes=minutes: (
                    _whole(DoseRow("iv", "racemate", 35.0, duration_h=minutes / 60), 24).typical["ketamine"].auc_0_inf
                    or 0.0
                ),
                1e-9,
            )
            for minutes in (0, 40, 240)
        ),
    ),
    Chapter(
        "Twice the dose, twice the level",
        "Every published model here is linear.",
        "2, exactly",
        tuple(
            Line(
                f"100 mg against 50 mg, {route}",
                "ratio of areas",
                2.0,
                lambda route=route: _ratio_of_levels(
                    DoseRow(route, "racemate", 100.0), DoseRow(route, "racemate", 50.0)
                ),
                1e-9,
            )
            for route in ("iv", "im", "oral", "sublingual", "rectal", "nasal")
        ),
    ),
    Chapter(
        "Heavier people have lower levels by vein, the same by nasal spray",
        "Otto scales clearance by weight to the power 0.75; Perez-Ruixo found no effect of weight.",
        "(140/70)^-0.75 and 1",
        (
            Line(
                "35 mg S by vein, 140 kg against 70 kg",
                "ratio of areas to infinity",
                2**-0.75,
                lambda: (
                    (
                        _whole(DoseRow("iv", "s-ketamine", 35.0), 24, Subject(140, 45, "female"))
                        .typical["ketamine"]
                        .auc_0_inf
                        or 0
                    )
                    / (_whole(DoseRow("iv", "s-ketamine", 35.0), 24).typical["ketamine"].auc_0_inf or 1)
                ),
                1e-9,
            ),
            Line(
                "28 mg spray, 140 kg against 70 kg",
                "ratio of areas",
                1.0,
                lambda: (
                    _whole(ONE_DEVICE, 24, Subject(140, 45, "female")).typical["ketamine"].auc_0_t
                    / _whole(ONE_DEVICE, 24).typical["ketamine"].auc_0_t
                ),
                1e-9,
            ),
        ),
    ),
    Chapter(
        "Nasal esketamine as published",
        "Perez-Ruixo 2021, table 4, people of 18 to 60 years who are not Asian.",
        "published (S3); norketamine's area is a known misfit (387 against 274)",
        (
            Line("28 mg", "ketamine peak, ng/mL", 43.8, lambda: _whole(ONE_DEVICE, 24).typical["ketamine"].cmax, 0.01),
            Line(
                "28 mg", "ketamine area 0-24 h", 147.3, lambda: _whole(ONE_DEVICE, 24).typical["ketamine"].auc_0_t, 0.01
            ),
            Line("56 mg", "ketamine peak, ng/mL", 72.5, lambda: _whole(TWO_DEVICES, 24).typical["ketamine"].cmax, 0.01),
            Line(
                "28 mg",
                "norketamine peak, ng/mL",
                59.1,
                lambda: _whole(ONE_DEVICE, 24).typical["norketamine"].cmax,
                0.01,
            ),
        ),
    ),
    Chapter(
        "S-ketamine film as published",
        "Simons 2022, 50 mg under the tongue, arterial blood. The typical curve runs under the published means.",
        "published means (S6m), within 12 %",
        (
            Line("50 mg film", "ketamine peak, ng/mL", 96.0, lambda: _whole(FILM, 6).typical["ketamine"].cmax, 0.12),
            Line(
                "50 mg film",
                "time of the peak, min",
                18.8,
                lambda: 60 * _whole(FILM, 6).typical["ketamine"].tmax_h,
                0.12,
            ),
            Line(
                "50 mg film",
                "norketamine peak, ng/mL",
                276.0,
                lambda: _whole(FILM, 6).typical["norketamine"].cmax,
                0.12,
            ),
            Line(
                "50 mg film",
                "hydroxynorketamine peak, ng/mL",
                101.0,
                lambda: _whole(FILM, 6).typical["hydroxynorketamine"].cmax,
                0.12,
            ),
        ),
    ),
)
