"""The manual of interactions as chapters: published ratios come out, and what is derived follows the closed form.

One fold f of the enzyme where the medicine acts. Swallowed: area ratio 1 / (f (0.64 + 0.36 f)) at both sites, 1 / f in
the liver alone; by vein the clearance of a well-stirred liver: (1 + E (f - 1)) / f, and nothing from the gut wall.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from math import sqrt

import numpy as np

from lenitive.pharmacology import DoseRow, Prediction, Regimen, predict
from lenitive.pharmacology.subject import DrugTaken
from spec.chapters import PERSON, Chapter, Line

GUT, FLOW = 0.64, 151.0  # S3: share that passes the gut wall, liver flow L/h
OWN = 101 * (1.11 + 2.77)  # S3: liver volume x rates, L/h
E = OWN / (FLOW + OWN)  # of every model: only S3 gives flow, liver and gut wall together
THROUGH_NOSE = 0.54 / (0.54 + 0.46 * GUT * (1 - E))  # S3: of what arrives from one device

ROWS = {
    "mouth": DoseRow("oral", "s-ketamine", 30.0),
    "nose": DoseRow("nasal", "s-ketamine", 28.0, product="spray", spray_mg=28.0),
    "vein": DoseRow("iv", "s-ketamine", 30.0, duration_h=2 / 3),
}
# evidence/pharmacology 6.1 and prescribing information; nasal clarithromycin and rifampicin are recalled (H).
ORAL = {
    "clarithromycin": 2.6,
    "ticlopidine": 2.4,
    "itraconazole": 1.0,
    "grapefruit juice": 3.0,
    "rifampicin": 0.14,
    "st john's wort": 0.42,
}
NASAL = {"clarithromycin": 1.04, "rifampicin": 0.72, "ticlopidine": 1.29}
VEIN = {"rifampicin": 0.86}
PEAKS = {"clarithromycin": 3.6, "st john's wort": 0.34, "grapefruit juice": 2.1}
GUT_ALONE, LIVER_ALONE = ("grapefruit juice",), ("ticlopidine",)


@cache
def _given(way: str, *medicines: str) -> Prediction:
    person = replace(PERSON, drugs=tuple(DrugTaken(name) for name in medicines))
    return predict(person, Regimen((ROWS[way],)), times_h=np.linspace(0, 24, 25))


def _area_ratio(way: str, medicine: str) -> float:
    beside, alone = (_given(way, *names).typical["ketamine"].auc_0_inf for names in ((medicine,), ()))
    assert beside is not None and alone is not None
    return beside / alone


def _peak_ratio(way: str, medicine: str) -> float:
    return _given(way, medicine).typical["ketamine"].cmax / _given(way).typical["ketamine"].cmax


def fold_of_swallowed(medicine: str) -> float:
    """In the liver alone 1 / ratio; at both sites the root of 0.36 f^2 + 0.64 f = 1 / ratio."""
    if medicine in LIVER_ALONE:
        return 1 / ORAL[medicine]
    return (sqrt(GUT**2 + 4 * (1 - GUT) / ORAL[medicine]) - GUT) / (2 * (1 - GUT))


def ratio_by(fold: float, mucosal: float, medicine: str) -> float:
    """Area with the fold over that without, when this share of what arrives came past the liver."""
    dilution = 1 + E * (fold - 1)
    past_the_wall = 1.0 if medicine in LIVER_ALONE else 1 / (GUT + (1 - GUT) * fold)
    return (mucosal + (1 - mucosal) * past_the_wall / dilution) * dilution / fold


def by_nose(medicine: str) -> float:
    """Derived from the oral row; what acts in the gut wall alone changes the swallowed part alone."""
    if medicine in GUT_ALONE:
        return THROUGH_NOSE + (1 - THROUGH_NOSE) * ORAL[medicine]
    return ratio_by(fold_of_swallowed(medicine), THROUGH_NOSE, medicine)


def _halved(found: Callable[[float], float], wanted: float) -> float:
    """The fold between 0.001 and 1000 at which a falling function has this value."""
    low, high = 1e-3, 1e3
    for _ in range(100):
        middle = sqrt(low * high)
        low, high = (middle, high) if found(middle) > wanted else (low, middle)
    return low


def by_vein(medicine: str) -> float:
    """Derived from the oral row; not beyond what was seen by nose, where less of it came past the liver."""
    if medicine in GUT_ALONE:
        return 1.0
    derived = ratio_by(fold_of_swallowed(medicine), 1.0, medicine)
    nasal = NASAL.get(medicine)
    if nasal is None or abs(np.log(derived)) <= abs(np.log(nasal)):
        return derived
    return ratio_by(_halved(lambda fold: ratio_by(fold, THROUGH_NOSE, medicine), nasal), 1.0, medicine)


def _line(way: str, medicine: str, expected: float) -> Line:
    return Line(f"{medicine}, {way}", "area ratio", expected, lambda: _area_ratio(way, medicine), 1e-6)


def _norketamine(way: str, medicine: str) -> float:
    beside, alone = (_given(way, *names).typical["norketamine"].auc_0_inf for names in ((medicine,), ()))
    assert beside is not None and alone is not None
    return beside / alone


INTERACTIONS = (
    Chapter(
        "What was published comes out",
        "S-ketamine swallowed, sprayed or given by vein with a medicine at its full effect, over the same without it. "
        "A strong inhibitor whose ratio is near 1 is shown as near 1.",
        "published area ratios (S83 to S88; two nasal ones not read: clarithromycin and rifampicin)",
        (
            *(_line("mouth", medicine, ratio) for medicine, ratio in ORAL.items()),
            *(_line("nose", medicine, ratio) for medicine, ratio in NASAL.items()),
            *(_line("vein", medicine, ratio) for medicine, ratio in VEIN.items()),
        ),
    ),
    Chapter(
        "Published peaks come out through the rate of absorption",
        "The fold of the enzyme alone does not give them: the factor on absorption is empirical.",
        "published peak ratios (S83, S85, S87), within 1 %",
        tuple(
            Line(
                f"{medicine}, mouth",
                "peak ratio",
                ratio,
                lambda medicine=medicine: _peak_ratio("mouth", medicine),
                0.01,
            )
            for medicine, ratio in PEAKS.items()
        ),
    ),
    Chapter(
        "By vein only the liver part is left",
        "What nobody published by this way follows from the oral row: the fold f of the enzyme, here on the clearance "
        "alone. Grapefruit juice acts in the gut wall and changes nothing by vein. Clarithromycin and ticlopidine take "
        "the smaller fold that their nasal row allows.",
        "closed form: f from 0.36 f^2 + 0.64 f = 1 / oral ratio (liver alone: f = 1 / oral ratio), then "
        "(1 + E (f - 1)) / f with E = 0.722",
        tuple(_line("vein", medicine, by_vein(medicine)) for medicine in ORAL if medicine not in VEIN),
    ),
    Chapter(
        "By nose the swallowed part carries gut wall and liver, the rest the liver alone",
        "For the medicines without a nasal number. Of what arrives from one device 87 % came through the nose.",
        "closed form with the same f, E = 0.722 and the share through the nose (S3)",
        tuple(_line("nose", medicine, by_nose(medicine)) for medicine in ORAL if medicine not in NASAL),
    ),
    Chapter(
        "Inducers clear norketamine faster as well",
        "By vein all ketamine becomes norketamine with and without the medicine, so its area falls as its own "
        "clearance rises: three times with rifampicin, 1.22 times with St John's wort.",
        "1 / 3.0 (Noppers 2011: elimination 200 % faster) and 0.82 (S87: area by mouth 18 % lower)",
        tuple(
            Line(
                f"{medicine}, vein",
                "norketamine's area ratio",
                expected,
                lambda medicine=medicine: _norketamine("vein", medicine),
                1e-3,
            )
            for medicine, expected in (("rifampicin", 1 / 3), ("st john's wort", 0.82))
        ),
    ),
)
