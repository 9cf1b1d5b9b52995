"""Absorption models: routes that no population model covers, from published fractions and peak times.

    with_absorption(otto_2021.MODEL, [ABSORPTION["oral_chong_2006"]])

Each has two depots with one absorption rate: ketamine that reaches plasma, and norketamine made in the first
pass. Fractions are published; the rate is calibrated so that the typical 70-kg person peaks at the published time;
levels then follow from the disposition model. docs/models.md shows each calibration.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from lenitive.evidence import is_unread
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.models.published import DosePortion, Model, OtherStudy, Parameter, Values
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import Flows


@dataclass(frozen=True)
class AbsorptionModel:
    """One published route: the route, products it was studied with, and its parameters.

    `fraction`: of the dose that reaches plasma as ketamine. `rate`: per hour. `first_pass`: of the rest, the share that
    reaches plasma as norketamine. `tmax_h`: the published time that the rate was calibrated to. `notes`: what to be
    careful about, each with its source. `other_study`: shown with it where it answers alone.
    """

    name: str
    title: str
    route: str
    products: tuple[str, ...]
    fraction: Parameter
    rate: Parameter
    first_pass: Parameter
    tmax_h: float
    citation: str
    sources: tuple[str, ...]
    forms_studied: tuple[str, ...] = ("racemate",)
    notes: tuple[tuple[str, str], ...] = ()
    other_study: OtherStudy | None = None

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The three parameters, named after the absorption model."""
        return tuple(
            replace(p, name=f"{self.name}_{kind}")
            for kind, p in (("fraction", self.fraction), ("rate_per_h", self.rate), ("first_pass", self.first_pass))
        )


def _fraction(value: float, source: str, logit_sd: float = 0.0, note: str = "", tag: str = "") -> Parameter:
    tag = tag or ("found-2nd" if is_unread(source) else "found")
    return Parameter("fraction", value, "fraction", source, tag, between_person=logit_sd**2, scale="logit", note=note)


def _rate(value: float, source: str, log_variance: float = 0.0, note: str = "", tag: str = "calibrated") -> Parameter:
    return Parameter("rate_per_h", value, "/h", source, tag, between_person=log_variance, note=note)


def _first_pass(value: float, source: str, note: str, tag: str = "derived") -> Parameter:
    return Parameter("first_pass", value, "fraction of the rest", source, tag, note=note)


NO_SPREAD = "spread between people not published: none is used"
CHONG = "S18"
YANAGIHARA = "S17"
DOSE_RANGING = "S22 (table 6)"

ORAL_RATE = _rate(
    1.12, "S18 (Tmax 0.96 +/- 0.8 h)", 0.52, "calibrated to Tmax 0.96 h; variance is that of Tmax, put on the rate"
)
BORROWED_RATE = replace(
    ORAL_RATE, tag="assumed", note="own peak time not published: the rate of Chong 2006 is borrowed"
)

ABSORPTION: dict[str, AbsorptionModel] = {
    absorption.name: absorption
    for absorption in (
        AbsorptionModel(
            "im",
            "intramuscular injection",
            "im",
            ("injection",),
            _fraction(0.93, "S16", note=NO_SPREAD, tag="found (tertiary)"),
            _rate(
                14.3, "S16 (peak at 5 to 15 minutes)", note="calibrated to 10 min; the primary paper gives about 22 min"
            ),
            _first_pass(0.0, "no first pass after an injection", "", "assumed"),
            10 / 60,
            "S16; Clements-1982",
            ("S16",),
            notes=(("The fraction and the peak time were read second-hand: verify against Clements 1982.", "S16"),),
            other_study=OtherStudy(
                "im_late_peak", "The primary paper gives a peak at about 22 minutes (not read in the original)."
            ),
        ),
        AbsorptionModel(
            "oral_chong_2006",
            "oral racemate, fraction 23 %",
            "oral",
            ("solution", "capsule"),
            _fraction(0.23, CHONG, 0.508, "SD 9 points"),
            ORAL_RATE,
            _first_pass(0.4675, "S18", "ketamine and norketamine together 59 +/- 16 %: (0.59 - 0.23) / (1 - 0.23)"),
            0.96,
            CHONG,
            ("S18",),
            other_study=OtherStudy("oral_yanagihara_2003", "Yanagihara 2003 found a fraction of 20 % for a tablet."),
        ),
        AbsorptionModel(
            "oral_yanagihara_2003",
            "oral tablet of racemate, fraction 20 %",
            "oral",
            ("tablet",),
            _fraction(0.20, YANAGIHARA, note=NO_SPREAD),
            BORROWED_RATE,
            _first_pass(0.4675, "S18", "borrowed from the study of a solution", "assumed"),
            0.96,
            YANAGIHARA,
            ("S17", "S18"),
            other_study=OtherStudy("oral_chong_2006", "Chong 2006 found a fraction of 23 %."),
        ),
        AbsorptionModel(
            "oral_fanta_2015",
            "oral S-ketamine, fraction 8 %",
            "oral",
            (),
            _fraction(0.08, "S7", 0.12, "IIV 11 %"),
            BORROWED_RATE,
            _first_pass(0.783, "S7", "norketamine : ketamine AUC ratio 16.5 at steady state: 0.72 / 0.92"),
            0.96,
            "S7",
            ("S7", "S18"),
            ("s-ketamine",),
        ),
        AbsorptionModel(
            "sublingual_rolan_2014",
            "sublingual wafer of racemate, fraction 29 %",
            "sublingual",
            ("wafer", "tablet"),
            _fraction(0.29, "S21", 0.15, "SD 3 points derived from the 90 % CI"),
            _rate(
                1.56,
                "S21 (median Tmax 0.75 h, 0.25-1.0)",
                0.237,
                "calibrated to 0.75 h; variance is that of Tmax (range of 8), put on the rate",
            ),
            _first_pass(0.352, "S18", "ketamine and norketamine together 54 %, sublingual"),
            0.75,
            "S21",
            ("S21", "S18"),
            other_study=OtherStudy("sublingual_chong_2006", "Chong 2006 found a fraction of 32 % for a lozenge."),
        ),
        AbsorptionModel(
            "sublingual_chong_2006",
            "sublingual lozenge of racemate, fraction 32 %",
            "sublingual",
            ("lozenge", "troche"),
            _fraction(0.32, CHONG, 0.781, "SD 17 points"),
            _rate(
                1.56,
                "S21 (median Tmax 0.75 h)",
                0.237,
                "own peak time not published: that of Rolan 2014 is borrowed",
                "assumed",
            ),
            _first_pass(0.3235, "S18", "ketamine and norketamine together 54 +/- 17 %"),
            0.75,
            CHONG,
            ("S18", "S21"),
            other_study=OtherStudy("sublingual_rolan_2014", "Rolan 2014 found a fraction of 29 % for a wafer."),
        ),
        AbsorptionModel(
            "rectal_yanagihara_2003",
            "rectal suppository of racemate, fraction 30 %",
            "rectal",
            ("suppository", "solution"),
            _fraction(0.30, YANAGIHARA, note=NO_SPREAD),
            _rate(1.72, "Malinovsky-1996 (peak at 42 min, children)", note="calibrated to 0.7 h"),
            _first_pass(0.3429, "S18", "total of 54 % borrowed from the sublingual route", "assumed"),
            0.7,
            YANAGIHARA,
            ("S17", "S18", "Malinovsky-1996"),
            notes=(("The peak time was measured in children (2-9 y) under halothane.", "Malinovsky-1996"),),
        ),
        AbsorptionModel(
            "nasal_yanagihara_2003",
            "nasal spray of racemate, fraction 45 %",
            "nasal",
            ("spray", "solution"),
            _fraction(0.45, YANAGIHARA, 0.63, "spread of Cmax of the dose-ranging study (GSD 1.9) put on the fraction"),
            _rate(8.72, "S22 (Tmax 14 min)", note="calibrated to 14 min of that study"),
            _first_pass(
                0.57, "S17", "calibrated to norketamine AUC(0-6 h) of 100 ng.h/mL per enantiomer", "calibrated"
            ),
            14 / 60,
            YANAGIHARA,
            ("S17", "S22"),
            notes=(
                ("Three volunteers. A later study (n=10) found a fraction of 13 %: it is shown as well.", "S22"),
                ("The spread of the peak is too narrow: a geometric SD of 1.5 comes out, 1.9 was published.", "S22"),
            ),
            other_study=OtherStudy("nasal_dose_ranging_2022", "A 2022 study found a fraction of 13 %, a third of it."),
        ),
        AbsorptionModel(
            "nasal_dose_ranging_2022",
            "nasal racemate, fraction 13 %",
            "nasal",
            (),
            _fraction(0.13, DOSE_RANGING, 0.70, "spread of Cmax (GSD 1.9) put on the fraction"),
            _rate(8.72, "S22 (Tmax 14 min)", note="calibrated to 14 min"),
            _first_pass(0.27, "S22", "calibrated to norketamine AUC of 181 ug.h/L after 30 mg", "calibrated"),
            14 / 60,
            DOSE_RANGING,
            ("S22",),
        ),
    )
}


ABSORPTION["im_late_peak"] = replace(
    ABSORPTION["im"],
    name="im_late_peak",
    title="intramuscular injection, later peak",
    rate=_rate(4.44, "Clements-1982 (about 22 min)", note="calibrated to 22 min"),
    tmax_h=22 / 60,
    sources=("S16", "Clements-1982"),
    other_study=None,
)
for _name in ("sublingual_rolan_2014", "sublingual_chong_2006"):
    _buccal = _name.replace("sublingual", "buccal")
    ABSORPTION[_buccal] = replace(
        ABSORPTION[_name],
        name=_buccal,
        route="buccal",
        title=ABSORPTION[_name].title.replace("sublingual", "buccal"),
        notes=(("Measured under the tongue; no difference was found for a film in the cheek.", "S6"),),
        other_study=None,
    )


def with_absorption(model: Model, absorption_models: list[AbsorptionModel]) -> Model:
    """The disposition model with depots for these absorption models; its own routes stay."""
    if not absorption_models:
        return model

    def absorption_of(row: DoseRow) -> AbsorptionModel | None:
        of_route = [absorption for absorption in absorption_models if absorption.route == row.route]
        return next(
            (absorption for absorption in of_route if row.product in absorption.products),
            of_route[0] if of_route else None,
        )

    def flows(v: Values) -> Flows:
        added = {}
        for name in (absorption.name for absorption in absorption_models):
            added[(f"{name} depot", "central")] = v[f"{name}_rate_per_h"]
            added[(f"{name} first pass", "norketamine")] = v[f"{name}_rate_per_h"]
        return {**model.flows(v), **added}

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        absorption = absorption_of(row)
        if absorption is None:
            return model.portions(v, row)
        name = absorption.name
        fraction = v[f"{name}_fraction"]
        made = (1 - fraction) * v[f"{name}_first_pass"]
        return (DosePortion(f"{name} depot", fraction), DosePortion(f"{name} first pass", made))

    def interact(v: Values, change: Change) -> dict[str, Floats]:
        changed = model.interact(v, change)
        for name in (absorption.name for absorption in absorption_models):
            fraction, rate = f"{name}_fraction", f"{name}_rate_per_h"
            changed[fraction] = np.minimum(v[fraction] * change.swallowed.get(name, 1.0), 1.0)
            changed[rate] = v[rate] * change.input_rate.get(name, 1.0)
        return changed

    depots = tuple(
        f"{name} {kind}"
        for name in (absorption.name for absorption in absorption_models)
        for kind in ("depot", "first pass")
    )
    return replace(
        model,
        title=f"{model.title}; " + "; ".join(absorption.title for absorption in absorption_models),
        parameters=model.parameters + tuple(p for absorption in absorption_models for p in absorption.parameters),
        states=depots + model.states,
        flows=flows,
        portions=portions,
        interact=interact,
        derived=model.derived
        | {(r.route, form) for r in absorption_models for form in ("racemate", "s-ketamine", "r-ketamine")},
        limits=model.limits + tuple(sentence for absorption in absorption_models for sentence, _ in absorption.notes),
        sources=tuple(
            dict.fromkeys(model.sources + tuple(s for absorption in absorption_models for s in absorption.sources))
        ),
    )
