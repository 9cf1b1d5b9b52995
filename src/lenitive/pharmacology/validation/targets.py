"""The public targets (evidence/pharmacology 9): numbers, tolerances, sources. No computing here.

    Target("PT-13", "0.5 mg/kg racemate IV over 40 min", (Published("plasma at the end", 185, 120, 250, "ng/mL"),), ...)

`kind` says how much a hit is worth: input (the number went in), calibrated (fitted to that study: `note` says which
parameter), predicted (nothing of that study was used). A target whose own study went in stands again ("/2", "/3") for
every published model, or row, that knew nothing of that study and can answer it: AGAIN.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Published:
    """A published number with the borders of its tolerance, in `unit`."""

    quantity: str
    value: float
    low: float
    high: float
    unit: str


@dataclass(frozen=True)
class Target:
    """One public target. `tolerance` in words, as the evidence gives it."""

    id: str
    what: str
    published: tuple[Published, ...]
    tolerance: str
    kind: str
    source: str
    note: str


def _within(quantity: str, value: float, share: float, unit: str) -> Published:
    return Published(quantity, value, value * (1 - share), value * (1 + share), unit)


def _points(quantity: str, value: float, points: float) -> Published:
    return Published(quantity, value, value - points, value + points, "fraction")


FIRST = (
    Target(
        "PT-01",
        "bioavailability of racemate: tablet, sublingual, rectal, nasal (3 volunteers)",
        (
            _points("F tablet", 0.20, 0.10),
            _points("F sublingual", 0.30, 0.10),
            _points("F rectal", 0.30, 0.10),
            _points("F nasal", 0.45, 0.10),
        ),
        "+/-10 points",
        "input",
        "S17",
        "the fractions went in (sublingual: 29 % of Rolan 2014); what is checked is that they come out",
    ),
    Target(
        "PT-02",
        "20 mg racemate IV, half-life up to 8 h",
        (Published("half-life", 120, 90, 180, "min"),),
        "90-180",
        "predicted",
        "S17",
        "",
    ),
    Target(
        "PT-03",
        "25 mg racemate by mouth, 6 patients",
        (
            _within("K Cmax", 22.8, 0.45, "ng/mL"),
            _within("NK Cmax", 82, 0.45, "ng/mL"),
            _within("F", 0.23, 0.45, "fraction"),
        ),
        "+/-45%",
        "calibrated",
        "S18",
        "fraction and norketamine made on the way are this study's; rate fitted to its Tmax",
    ),
    Target(
        "PT-04",
        "25 mg racemate sublingual wafer, 8 men",
        (_points("F", 0.29, 0.05), Published("Tmax", 0.75, 0.25, 1.0, "h")),
        "+/-5 points; 0.25-1.0 h",
        "calibrated",
        "S21",
        "fraction is this study's; rate fitted to its Tmax",
    ),
    Target(
        "PT-05",
        "S-ketamine 0.2 mg/kg nasal, 8 patients",
        (_within("K Cmax", 27.7, 0.35, "ng/mL"), _within("NK Cmax", 18.3, 0.80, "ng/mL")),
        "+/-35%; +/-80%",
        "predicted",
        "S23",
        "",
    ),
    Target(
        "PT-06",
        "30 mg racemate nasal, 10 adults",
        (
            _within("K Cmax", 60.8, 0.40, "ng/mL"),
            _within("NK Cmax", 68.1, 0.40, "ng/mL"),
            _within("AUC", 46, 0.40, "ng.h/mL"),
        ),
        "+/-40%",
        "calibrated",
        "S22",
        "rate fitted to its Tmax; contradicts PT-01: F 45 % cannot give this AUC, F 13 % cannot give this peak",
    ),
    Target(
        "PT-07",
        "S-ketamine film 50 mg, 20 people, arterial",
        (
            _within("K Cmax", 96, 0.20, "ng/mL"),
            _within("K Tmax", 18.8, 0.20, "min"),
            _within("K AUC0-6", 8363, 0.20, "ng.min/mL"),
            _within("NK Cmax", 276, 0.20, "ng/mL"),
            _within("NK AUC0-6", 38497, 0.20, "ng.min/mL"),
            _within("HNK Cmax", 101, 0.20, "ng/mL"),
            _within("HNK AUC0-6", 24087, 0.20, "ng.min/mL"),
        ),
        "+/-20%",
        "calibrated",
        "S6m",
        "all parameters were estimated on this study",
    ),
    Target(
        "PT-08",
        "esketamine 28 mg nasal, 18-60 y, not Asian",
        (
            _within("K Cmax", 43.8, 0.10, "ng/mL"),
            _within("AUC0-24", 147.3, 0.10, "ng.h/mL"),
            _within("NK Cmax", 59.1, 0.10, "ng/mL"),
        ),
        "+/-10%",
        "calibrated",
        "S3",
        "all parameters were estimated on these studies; same model",
    ),
    Target(
        "PT-09",
        "esketamine 28 mg nasal, 18-60 y, Japanese",
        (_within("K Cmax", 57.5, 0.12, "ng/mL"), _within("AUC0-24", 194.7, 0.12, "ng.h/mL")),
        "+/-12%",
        "calibrated",
        "S3",
        "all parameters were estimated on these studies; same model",
    ),
    Target(
        "PT-13",
        "0.5 mg/kg racemate IV over 40 min, plasma at the end",
        (Published("K at 40 min", 185, 120, 250, "ng/mL"),),
        "120-250",
        "predicted",
        "S19",
        "0.5 mg/kg taken as base; as hydrochloride the level is 0.867 of it",
    ),
    Target(
        "PT-10",
        "clarithromycin with oral S-ketamine 0.2 mg/kg",
        (Published("AUC ratio", 2.6, 2.0, 3.3, "fold"), Published("Cmax ratio", 3.6, 2.6, 4.6, "fold")),
        "2.0-3.3; 2.6-4.6",
        "input",
        "S83",
        "area and peak went in: the fold of the enzyme was fitted to the one, the rate of absorption to the other",
    ),
    Target(
        "PT-11",
        "rifampicin with oral S-ketamine 0.3 mg/kg",
        (Published("AUC ratio", 0.14, 0.08, 0.25, "fold"),),
        "0.08-0.25",
        "input",
        "S86",
        "the area went in",
    ),
    Target(
        "PT-12",
        "St John's wort with oral S-ketamine 0.3 mg/kg",
        (_within("AUC ratio", 0.42, 0.25, "fold"), _within("Cmax ratio", 0.34, 0.25, "fold")),
        "+/-25%",
        "input",
        "S87",
        "area and peak went in; without the factor on absorption the peak ratio is 0.47",
    ),
    Target(
        "PT-14",
        "CRPS, 100 h of S-ketamine against placebo: pain in week 1",
        (
            Published("NRS ketamine", 2.68, 2.68 - 0.8, 2.68 + 0.8, "points"),
            Published("NRS placebo", 5.45, 5.45 - 0.8, 5.45 + 0.8, "points"),
        ),
        "+/-0.8",
        "calibrated",
        "S67",
        "C50, half-time and responders were estimated on this trial (Dahan 2011); levels by Otto 2021, baseline "
        "recalled, read at hour 168; the length of the dose steps was not published: 5, 10, 15, 20 mg/h in equal days",
    ),
    Target(
        "PT-15",
        "CRPS, probability of responding: ketamine, placebo",
        (_points("P ketamine", 0.67, 0.10), _points("P placebo", 0.23, 0.10)),
        "+/-10 points",
        "input",
        "S30",
        "both went in",
    ),
)


def _again(name: str, by: str, note: str, only: tuple[str, ...] = (), tolerance: str = "") -> Target:
    """A target asked of something that knew nothing of its study. `only`: the quantities that it can answer."""
    first = next(target for target in FIRST if target.id == name.split("/")[0])
    kept = tuple(number for number in first.published if not only or number.quantity in only)
    what, tolerance = f"{first.what}; {by}", tolerance or first.tolerance
    return replace(first, id=name, what=what, published=kept, tolerance=tolerance, kind="predicted", note=note)


AGAIN = (
    _again("PT-01/2", "tablet by Perez-Ruixo 2021", "made with a solution of S-ketamine", ("F tablet",)),
    _again("PT-01/3", "sublingual by Simons 2022", "made with a film of S-ketamine, arterial", ("F sublingual",)),
    _again("PT-01/4", "nasal by Perez-Ruixo 2021", "made with a spray device of S-ketamine; one device", ("F nasal",)),
    _again("PT-03/2", "by Perez-Ruixo 2021", "made with a solution of S-ketamine"),
    _again("PT-04/2", "by Simons 2022", "made with a film of S-ketamine, arterial"),
    _again("PT-06/2", "by Perez-Ruixo 2021", "made with a spray device of S-ketamine; one device"),
    _again(
        "PT-07/2",
        "by Otto 2021 and the fraction of a wafer",
        "venous levels against arterial ones; no hydroxynorketamine",
        ("K Cmax", "K Tmax", "K AUC0-6", "NK Cmax", "NK AUC0-6"),
    ),
    _again("PT-08/2", "by Otto 2021 and the fraction of Yanagihara 2003", "racemate sprayed, 3 volunteers"),
    _again(
        "PT-09/2",
        "by Otto 2021 and the fraction of Yanagihara 2003",
        "racemate sprayed, 3 volunteers; knows no ancestry",
    ),
    _again(
        "PT-10/2",
        "from the nasal row alone",
        "the fold behind the nasal ratio of 1.04 (recalled: verify); one fold cannot give both rows",
        ("AUC ratio",),
        "2.0-3.3",
    ),
    _again("PT-10/3", "peak from the area alone", "without the factor on absorption", ("Cmax ratio",), "2.6-4.6"),
    _again(
        "PT-11/2",
        "from the nasal row alone",
        "the fold of the enzyme behind the nasal ratio of 0.72 (recalled: verify), through gut wall and liver",
    ),
    _again("PT-12/2", "peak from the area alone", "without the factor on absorption", ("Cmax ratio",)),
)
TARGETS = FIRST + AGAIN
