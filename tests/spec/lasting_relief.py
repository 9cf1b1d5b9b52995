"""The manual of lasting relief as chapters: the slow site after 100 h, after ten days of 4 h, after five infusions.

When plasma is empty again the slow site holds k x e^(-k t) x the integral of the level times e^(k s): the Laplace
transform of the level at -k, which three compartments give as a fraction. Nothing is walked here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import exp, log

import numpy as np

from lenitive.pharmacology import DoseRow, Prediction, Regimen, predict
from spec.chapters import PERSON, Chapter, Line

K = log(2) / (10.9 * 24)  # S30, per hour
C50, BASELINE, RESPOND, PLACEBO = 10.5, 7.0, 0.67, 0.23  # S30; baseline recalled: verify
V1, CL, Q1, VP1, Q2, VP2 = 133.0, 95.2, 23.2, 187.0, 157.0, 98.8  # otto_2021 (S7), S-ketamine, 70 kg

HUNDRED_HOURS = DoseRow("iv", "s-ketamine", 2000.0, duration_h=100.0)
TEN_DAYS = DoseRow("iv", "racemate", 98.0, duration_h=4.0, every_h=24.0, count=10)  # 0.35 mg/kg/h at 70 kg (S70)
FIVE_DAYS = DoseRow("iv", "racemate", 35.0, duration_h=2 / 3, every_h=24.0, count=5)


def _site(row: DoseRow, hours: float) -> float:
    """S-ketamine at the slow site (ng/mL) long after the last dose of a row."""
    share = 0.5 if row.form == "racemate" else 1.0
    times = range(row.count or 1)
    weight = sum(exp(K * number * (row.every_h or 0.0)) for number in times) * np.expm1(K * row.duration_h)
    entering = share * row.amount_mg / row.duration_h * weight / K
    exchanged = sum(q / v1 * -K / (-K + q / vp) for q, v1, vp in ((Q1, V1, VP1), (Q2, V1, VP2)))
    level = 1000 * entering / V1 / (-K + CL / V1 + exchanged)
    return float(K * exp(-K * hours) * level)


def _relief(row: DoseRow, hours: float) -> float:
    site = _site(row, hours)
    return site / (site + C50)


def _pain(row: DoseRow, hours: float, responding: float) -> float:
    return BASELINE * (1 - responding * _relief(row, hours))


def _outlasts_days(row: DoseRow, responding: float) -> float:
    """Days from the end of the last dose until one point of relief is left on average."""
    relief = 1 / (BASELINE * responding)
    needed = C50 * relief / (1 - relief)
    end = ((row.count or 1) - 1) * (row.every_h or 0.0) + row.duration_h
    return max(0.0, (log(_site(row, 0.0) / needed) / K - end) / 24)


@cache
def _found(row: DoseRow, *hours: float) -> Prediction:
    return predict(PERSON, Regimen((row,)), model="otto_2021", times_h=np.unique([0.0, *hours]))


def _relief_found(row: DoseRow, hours: float) -> float:
    return float(_found(row, hours).effects["lasting_relief"].values[-1])


def _said(row: DoseRow, part: str, whose: str) -> Callable[[], float]:
    return lambda: float(_found(row, 24.0).effects["lasting_relief"].summary[part][whose])


def _lines(row: DoseRow, tolerance: float, *hours: float) -> tuple[Line, ...]:
    shares = {"treated": RESPOND, "responders": 1.0, "against_placebo": RESPOND - PLACEBO}
    return (
        *(
            Line(
                f"hour {hour:g}",
                "relief in responders, share of own pain",
                _relief(row, hour),
                lambda hour=hour: _relief_found(row, hour),
                tolerance,
            )
            for hour in hours
        ),
        *(
            Line(
                whose.replace("_", " "),
                "days that relief outlasts the last dose",
                _outlasts_days(row, share),
                _said(row, "outlasts_days", whose),
                tolerance,
            )
            for whose, share in shares.items()
        ),
    )


def _day_7(row: DoseRow) -> tuple[Line, ...]:
    return tuple(
        Line(whose, "mean pain on day 7", _pain(row, 168, share), _said(row, "nrs_at_day_7", whose), 1e-4)
        for whose, share in (("treated", RESPOND), ("placebo", PLACEBO))
    )


LASTING = (
    Chapter(
        "After 100 hours of S-ketamine",
        "20 mg an hour for 100 hours. Shown for CRPS type 1 (S30, S67); half-time 10.9 days, half-level 10.5 ng/mL.",
        "closed form: three compartments and the slow site, plasma empty again; to one part in ten thousand",
        (*_day_7(HUNDRED_HOURS), *_lines(HUNDRED_HOURS, 1e-4, 168.0, 720.0, 2016.0)),
    ),
    Chapter(
        "After ten days of 4 hours of racemate",
        "0.35 mg/kg/h for 4 hours a day (S70), 70 kg, 24.5 mg an hour (the cap is 25). Only the S half counts.",
        "the same closed form; the model was made with 100-h infusions, so this is an extrapolation",
        _lines(TEN_DAYS, 1e-4, 300.0, 720.0),
    ),
    Chapter(
        "After five daily infusions of 40 minutes",
        "35 mg of racemate on each of five days: the least for which relief is drawn. The group has less than a point. "
        "One infusion has no number: two trials found no relief that lasted (S31, S32).",
        "the same closed form; the model was made with 100-h infusions, so this is an extrapolation",
        (*_day_7(FIVE_DAYS), *_lines(FIVE_DAYS, 1e-3, 216.0, 336.0)),
    ),
)
