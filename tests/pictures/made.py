"""Values made by hand, to draw: effects, outcomes, a cream and a comparison, without any science behind them."""

from dataclasses import replace

import numpy as np

from lenitive.pharmacology import Prediction
from lenitive.pharmacology.answers.comparison import Arm, Comparison, ComparisonRow, Range
from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.answers.out_of_100 import OutOf100
from lenitive.pharmacology.answers.topical import AtFraction, CoIngredient, Landmark, LevelRange3, Topical


def effect(name: str = "analgesia", *, with_bands: bool = True) -> Effect:
    times = np.linspace(0, 8, 60)
    values = 0.4 * times * np.exp(1 - times)
    bands = {f"p{p:02}": values * (0.4 + p / 83) for p in (5, 25, 50, 75, 95)} if with_bands else None
    return Effect(
        name,
        "Pain relief",
        "fraction of maximum",
        times,
        values,
        bands,
        "C",
        "arterial",
        "S28",
        "assumed",
        {"peak": 0.4, "peak_at_h": 1.0},
        ("The slope is assumed.",),
    )


def outcome(name: str = "relief", with_drug: int | None = 36, without: int | None = 28) -> OutOf100:
    return OutOf100(
        name,
        "Pain relief",
        name == "relief",
        with_drug,
        without,
        "not published" if with_drug is None else "published incidence",
        "About 36 of 100 people get relief.",
        "S48",
        "counted in a trial",
    )


def cream() -> Topical:
    shares = (0.01, 0.03, 0.10, 0.20)
    return Topical(
        600.0,
        (0.005, 0.20),
        tuple(AtFraction(share, 300 * share, 9.0, 1.0 * share, 210 * share) for share in shares),
        (
            Landmark("No level found 1 h after a 10 % cream.", None, "S39", "A 10 % cream"),
            Landmark("A published poisoning (as reported).", 2360.0, "S53", "A published poisoning"),
            Landmark("Half of lasting relief: CRPS.", 10.5, "S30", "Half of lasting relief"),
        ),
        ("every 4-6 h is stored as a gap of 4 h",),
    )


def partners() -> dict[str, CoIngredient]:
    return {
        "lidocaine": CoIngredient("lidocaine", 900.0, LevelRange3(10, 30, 49), 5000.0, "S59", None),
        "gabapentin": CoIngredient("gabapentin", 1200.0, None, None, "S43", "No fraction absorbed is published."),
    }


def comparison(first: Prediction, second: Prediction) -> Comparison:
    arms = tuple(
        Arm(name, replace(one, effects={"analgesia": effect()}), visits, 3.0 * visits)
        for name, one, visits in (("one infusion", first, 1), ("by mouth", second, 0))
    )
    row = ComparisonRow(
        "cmax",
        "Peak of ketamine",
        "ng/mL",
        (139.0, 30.0),
        (Range(90, 140, 210), Range(8, 31, 90)),
        (None, Range(-190, -110, -30)),
    )
    return Comparison(arms, (row,), True, first.cautions, first.sources)
