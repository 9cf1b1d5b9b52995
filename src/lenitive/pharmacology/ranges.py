"""Published level ranges that a picture shows as labeled hairlines, and the sentence that reads a peak against them.

    sentence(peak=176.0, low=150.0, high=210.0) -> "The typical peak of 176 ng/mL lies in the ..."

They are ranges seen in studies, not borders: effects in one person can differ. Source: evidence/pharmacology 2.1.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.prediction import NO_KETAMINE, Prediction
from lenitive.pharmacology.regimens import LONGEST_PUSH_H
from lenitive.pharmacology.routes import ROUTES

NOT_COMPARED = (
    "The level right after the push, at which an anesthetic dose acts, is not shown: the first 5 minutes after a push "
    "are left out. So the peak is not compared with the published ranges."
)
FEWEST_FOR_A_BAND = 100  # policy: fewer people are no band


@dataclass(frozen=True)
class LevelRange:
    """A range of ketamine in plasma, ng/mL, in which something was seen."""

    name: str
    low_ng_per_ml: float
    high_ng_per_ml: float
    source: str
    note: str


RANGES = (
    LevelRange("analgesic", 70, 160, "S19", "pain relief with racemate by injection"),
    LevelRange("dissociative", 100, 250, "S19", "0.5 mg/kg over 40 min"),
    LevelRange("anesthetic", 1200, 2400, "S19", "general anesthesia"),
)


def names_of(level_ng_per_ml: float) -> list[str]:
    """The ranges that hold this level."""
    return [r.name for r in RANGES if r.low_ng_per_ml <= level_ng_per_ml <= r.high_ng_per_ml]


def _place(level: float) -> str:
    inside = names_of(level)
    if inside:
        return "in the " + " and the ".join(inside) + (" range" if len(inside) == 1 else " ranges")
    if level < RANGES[0].low_ng_per_ml:
        return "below the analgesic range"
    if level > RANGES[-1].high_ng_per_ml:
        return "above the anesthetic range"
    return "above the dissociative and below the anesthetic range"


def sentence(peak: float, low: float | None, high: float | None) -> str:
    """One sentence: which published range the typical peak reaches, and which its 90 % band reaches (None: no band)."""
    first = f"The typical peak of {figure(peak)} ng/mL lies {_place(peak)}"
    if low is None or high is None:
        return first + " (published ranges)."
    return (
        f"{first}; in 9 of 10 people like this one the peak lies between {figure(low)} ng/mL "
        f"({_place(low)}) and {figure(high)} ng/mL ({_place(high)})."
    )


def _is_anesthetic_push(prediction: Prediction) -> bool:
    """Whether the dose was asked for as an anesthetic and is pushed: it acts in the minutes that are left out."""
    is_asked = any(one.code == "anesthetic-dose" for one in prediction.cautions)
    pushes = (dose.end_h - dose.start_h <= LONGEST_PUSH_H for dose in prediction.doses if dose.route == "iv")
    return is_asked and any(pushes)


def reading(prediction: Prediction) -> str:
    """How the peak of ketamine reads against the ranges, and what the ranges were seen with."""
    if not prediction.has_ketamine:
        return NO_KETAMINE
    if _is_anesthetic_push(prediction):
        return NOT_COMPARED
    bands = prediction.population
    has_band = bands is not None and bands.n >= FEWEST_FOR_A_BAND and any(bands.spread.values())
    peaks = bands.peaks["ketamine"] if bands is not None and has_band else {}
    found = [sentence(prediction.typical["ketamine"].cmax, peaks.get("p05"), peaks.get("p95"))]
    found.append("The ranges were seen with racemate by injection; in one person effects can differ.")
    if any(ROUTES[dose.route].is_enteral for dose in prediction.doses):
        found.append(
            "By mouth, relief was seen at 45 ng/mL (SD 10) of ketamine together with much norketamine (Zanos 2018)."
        )
    return " ".join(found)
