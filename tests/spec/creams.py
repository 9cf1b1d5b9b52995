"""The manual of creams as chapters: what each share absorbed would mean, against the closed form and the evidence."""

from __future__ import annotations

from functools import cache

import numpy as np

from lenitive.pharmacology import DoseRow, Prediction, Regimen, predict
from lenitive.pharmacology.regimens import Cream
from spec.chapters import PERSON, Chapter, Line

MG_PER_H_PER_L = 0.5 / 95.2 + 0.5 / (0.845 * 95.2)  # 1 / clearance of racemate: half S, half R (otto_2021, 70 kg)
SHARES = (0.01, 0.03, 0.10, 0.20)
STRONG, WEAK = 500.0, 50.0  # 5 g of a 10 % and of a 1 % cream, mg
PUBLISHED = {0.01: 10.0, 0.03: 31.0, 0.10: 104.0, 0.20: 208.0}  # evidence/pharmacology 3.3, clearance 80 L/h


@cache
def _cream(mg: float, skin: str = "intact") -> Prediction:
    row = DoseRow("topical", "racemate", mg, every_h=6.0, count=28, cream=Cream(5.0, 300.0, "Lipoderm", skin))
    return predict(PERSON, Regimen((row,)), times_h=np.linspace(0, 168, 85))


def _steady(mg: float, share: float) -> float:
    shown = _cream(mg).topical
    assert shown is not None
    return next(one.steady_ng_per_ml for one in shown.fractions if one.fraction == share)


def _at_1_h(share: float) -> float:
    shown = _cream(STRONG).topical
    assert shown is not None
    return next(one.at_1_h_ng_per_ml for one in shown.fractions if one.fraction == share)


def _area(skin: str) -> float:
    """Of one application, to infinity, with the typical share of that skin."""
    row = DoseRow("topical", "racemate", STRONG, cream=Cream(5.0, 300.0, "Lipoderm", skin))
    return predict(PERSON, Regimen((row,)), times_h=np.array([0.0, 24.0])).typical["ketamine"].auc_0_inf or 0.0


def _percent(share: float) -> str:
    return f"{100 * share:g} % gets in"


CREAMS = (
    Chapter(
        "In steady use the level is what gets in over the clearance",
        "5 g of a 10 % cream every 6 hours. Nobody has measured in people how much gets in: four shares are shown.",
        "closed form share x 500 mg / 6 h / clearance; our own clearance, 95.2 L/h for S and 80.4 for R",
        tuple(
            Line(
                _percent(share),
                "average level, ng/mL",
                1000 * share * STRONG / 6 * MG_PER_H_PER_L,
                lambda share=share: _steady(STRONG, share),
                1e-6,
            )
            for share in SHARES
        ),
    ),
    Chapter(
        "The same beside the evidence",
        "The envelope of evidence/pharmacology 3.3 takes a clearance of 80 L/h, which is 8 % below ours, and rounds.",
        "evidence/pharmacology 3.3 (derived there), within 9 %",
        (
            *(
                Line(
                    f"10 % cream, {_percent(share)}",
                    "average level, ng/mL",
                    PUBLISHED[share],
                    lambda share=share: _steady(STRONG, share),
                    0.09,
                )
                for share in SHARES
            ),
            Line(f"1 % cream, {_percent(0.03)}", "average level, ng/mL", 3.0, lambda: _steady(WEAK, 0.03), 0.09),
        ),
    ),
    Chapter(
        "One hour after the first application there is nothing yet",
        "Whatever gets in later. So no level at 1 h (10 % cream, 20 people) does not tell 1 % from 20 %.",
        "the declared lag of 1 h; S39 found none at 1 h",
        tuple(
            Line(_percent(share), "level at 1 h, ng/mL", 0.0, lambda share=share: _at_1_h(share), 1e-9)
            for share in (SHARES[0], SHARES[-1])
        ),
    ),
    Chapter(
        "Broken skin lets in more than occluded, and that more than intact",
        "500 mg once, at the geometric middle of each declared range: 0.5 to 20 %, 1 to 50 %, 2 to 100 %.",
        "closed form sqrt(low x high) x 500 mg / clearance; the ranges are policy",
        tuple(
            Line(
                f"{skin} skin",
                "area to infinity, ng.h/mL",
                1000 * (low * high) ** 0.5 * STRONG * MG_PER_H_PER_L,
                lambda skin=skin: _area(skin),
                1e-6,
            )
            for skin, low, high in (("intact", 0.005, 0.20), ("occluded", 0.01, 0.50), ("broken", 0.02, 1.0))
        ),
    ),
)
