"""The manual of effects as chapters: each curve at the published points that it is anchored on.

A bolus into the vein stands at dose / 133 L at once, before any norketamine: so a wanted level is given as one. The
effect site needs time: there an endless infusion stands at rate / clearance.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

import numpy as np

from lenitive.pharmacology import DoseRow, Prediction, Regimen, Subject, predict
from spec.chapters import PERSON, TWO_DEVICES, Chapter, Line

VOLUME_L, CLEARANCE_L_PER_H = 133.0, 95.2  # otto_2021, 70 kg
G_PER_MOL = 237.73  # S3
OLD = Subject(weight_kg=70, age_y=70, sex="female")
AFTER_4_DAYS = 1000 * 22.2 / CLEARANCE_L_PER_H  # end dose of the 4-day infusion (S30, S67)
ANESTHETIC = sqrt(1200 * 2400) / 2 * (1 + 0.3 / 1.4)  # S19: as S-ketamine, R at the ratio of Ki (S37)
SLOPE = sqrt(3.0)  # the geometric middle of the assumed 1 to 3
THREE_DEVICES = DoseRow("nasal", "s-ketamine", 84.0, product="spray", spray_mg=28.0)


@cache
def _at_once(level: float, form: str = "s-ketamine", subject: Subject = PERSON) -> Prediction:
    """Just after a bolus that brings this level, ng/mL."""
    row = DoseRow("iv", form, level * VOLUME_L / 1000)
    return predict(subject, Regimen((row,)), model="otto_2021", times_h=np.array([0.0, 1.0]))


@cache
def _kept_at(level: float) -> Prediction:
    """Under an endless infusion of S-ketamine that keeps this level."""
    rate = level * CLEARANCE_L_PER_H / 1000
    row = DoseRow("iv", "s-ketamine", rate, duration_h=1.0, every_h=1.0, count=None, is_steady_state=True)
    return predict(PERSON, Regimen((row,)), model="otto_2021", times_h=np.array([0.0, 5.5]))


@cache
def _nasal_level() -> float:
    """Peak of S-ketamine after the doses of the label's trials: geometric mean of 56 and 84 mg."""
    peaks = [
        predict(PERSON, Regimen((row,)), times_h=np.linspace(0, 4, 97)).typical["ketamine"].cmax
        for row in (TWO_DEVICES, THREE_DEVICES)
    ]
    return sqrt(peaks[0] * peaks[1])


def _value(name: str, found: Prediction) -> float:
    return float(found.effects[name].values[0])


def _summary(name: str, key: str, found: Prediction) -> float:
    return float(found.effects[name].summary[key])


def _above(with_drug: float, without: float) -> float:
    """Of the people who would not have had it anyway."""
    return (with_drug - without) / (1 - without)


def _block(s_um: float, r_um: float, s_ki: float, r_ki: float) -> float:
    bound = 0.55 * (s_um / s_ki + r_um / r_ki)
    return bound / (1 + bound)


HALF_150_UM = 75 / G_PER_MOL

EFFECTS_CHAPTERS = (
    Chapter(
        "Receptors blocked at 150 ng/mL of racemate",
        "Unbound level over Ki, summed over both enantiomers. Two laboratories differ; the line lies between them.",
        "S / (1 + S) with 55 % unbound (S25) and Ki of 0.3 and 1.4 uM (S37), or 0.119 for both (S38)",
        tuple(
            Line(
                f"bolus to 150 ng/mL, Ki of {source}",
                "share of receptors",
                expected,
                lambda line=line: float(_at_once(150, "racemate").effects["nmda_block"].series[line][0]),
                1e-9,
            )
            for source, line, expected in (
                ("S37", "low", _block(HALF_150_UM, HALF_150_UM, 0.3, 1.4)),
                ("S38", "high", _block(HALF_150_UM, HALF_150_UM, 0.119, 0.119)),
            )
        ),
    ),
    Chapter(
        "Half of the relief and half of the high stand at their half-levels",
        "S-ketamine kept at a level without end. The high comes first. Slope (the root of 3) and maximum are assumed.",
        "published half-levels: the middle of 1.2 to 1.7, and 0.3 nmol/mL (S28)",
        (
            Line(
                "345 ng/mL kept",
                "relief, fraction of maximum",
                0.5,
                lambda: _value("analgesia", _kept_at(1.45 * G_PER_MOL)),
                1e-9,
            ),
            Line(
                "71 ng/mL kept",
                "high, fraction of maximum",
                0.5,
                lambda: _value("drug_high", _kept_at(0.3 * G_PER_MOL)),
                1e-9,
            ),
            Line(
                "71 ng/mL kept",
                "relief, fraction of maximum",
                0.3**SLOPE / (0.3**SLOPE + 1.45**SLOPE),
                lambda: _value("analgesia", _kept_at(0.3 * G_PER_MOL)),
                1e-9,
            ),
        ),
    ),
    Chapter(
        "Dissociation grows in proportion and stops at the scale's end",
        "Racemate at once into the vein. Beyond 200 ng/mL it is extrapolated.",
        "in proportion from 50 to 200 ng/mL (S26); 63 % at 200 is the middle of 37 to 89 % (S27)",
        tuple(
            Line(
                f"bolus to {level:g} ng/mL",
                "share of scale maximum",
                min(1.0, 0.63 * level / 200),
                lambda level=level: _value("dissociation", _at_once(level, "racemate")),
                1e-9,
            )
            for level in (50.0, 100.0, 200.0, 400.0)
        ),
    ),
    Chapter(
        "Chances of an event meet the groups they were taken from",
        "Chance above that without the drug: (with - without) / (1 - without). S-ketamine at once into the vein.",
        "nasal label (recalled: verify), 4-day infusion (S67; nausea recalled), 95 % under anesthesia (assumed)",
        (
            Line(
                "bolus to the nasal peak",
                "dissociation",
                _above(0.41, 0.09),
                lambda: _summary("dissociation", "chance_at_peak", _at_once(_nasal_level())),
                1e-6,
            ),
            Line(
                "bolus to 233 ng/mL",
                "dissociation",
                _above(0.76, 0.18),
                lambda: _summary("dissociation", "chance_at_peak", _at_once(AFTER_4_DAYS)),
                1e-6,
            ),
            Line(
                "bolus to the nasal peak",
                "nausea",
                _above(0.28, 0.09),
                lambda: _value("nausea", _at_once(_nasal_level())),
                1e-6,
            ),
            Line(
                "bolus to 233 ng/mL",
                "nausea",
                _above(0.63, 0.17),
                lambda: _value("nausea", _at_once(AFTER_4_DAYS)),
                1e-6,
            ),
            Line(
                "bolus to the nasal peak",
                "sedation",
                _above(0.23, 0.09),
                lambda: _value("sedation", _at_once(_nasal_level())),
                1e-6,
            ),
            Line("bolus to 1030 ng/mL", "sedation", 0.95, lambda: _value("sedation", _at_once(ANESTHETIC)), 1e-6),
        ),
    ),
    Chapter(
        "Pressure and heart rate meet the nasal and the highest published rise",
        "S-ketamine alone counts. From 65 years on the rise is larger, so that 17 % instead of 8 % rise by 40.",
        "mean rise of 7 to 16 mmHg (recalled: verify), +27 % and +43.5 % at 1959 ng/mL (S34), 8 and 17 % (S36)",
        (
            Line(
                "bolus to the nasal peak",
                "systolic rise, mmHg",
                11.5,
                lambda: _value("systolic_rise_mmhg", _at_once(_nasal_level())),
                1e-6,
            ),
            Line(
                "bolus to 1959 ng/mL",
                "systolic rise, mmHg",
                0.27 * 120,
                lambda: _value("systolic_rise_mmhg", _at_once(1959)),
                1e-6,
            ),
            Line(
                "bolus to 1959 ng/mL",
                "heart rate, % of resting",
                43.5,
                lambda: _value("heart_rate_rise", _at_once(1959)),
                1e-6,
            ),
            Line(
                "nasal peak, 45 years",
                "chance of a rise of 40",
                0.08,
                lambda: _summary("systolic_rise_mmhg", "chance_ge_40", _at_once(_nasal_level())),
                1e-6,
            ),
            Line(
                "nasal peak, 70 years",
                "chance of a rise of 40",
                0.17,
                lambda: _summary("systolic_rise_mmhg", "chance_ge_40", _at_once(_nasal_level(), subject=OLD)),
                1e-6,
            ),
        ),
    ),
)
