"""How often something happened in studies, in percent of people with the drug and without: tables, no curves.

    compared_row("nausea nasal esketamine").with_drug      # 0.28

evidence/pharmacology 5.1, 5.3 and 3.1. A curve of `curves.py` may be anchored on a row; the rows themselves are shown
as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

LABEL, SIGTERMANS, ORHURHU = "Esketamine-events-recalled", "Sigtermans-2009-recalled", "Orhurhu-2019-recalled"
NASAL = "esketamine 56 or 84 mg by nose, depression"
INFUSION = "S-ketamine for 4.2 days, CRPS-1"


@dataclass(frozen=True)
class Incidence:
    """One row: fractions of people. `without`: on placebo or on the comparator named in `who`; None: not published.

    `high`: upper end where a range was published. `tag`: found, or recalled (H, M, L): verify.
    """

    name: str
    who: str
    with_drug: float
    without: float | None
    tag: str
    source: str
    high: float | None = None

    @property
    def verify(self) -> bool:
        """Whether the row was recalled and must be confirmed before clinical use."""
        return self.tag.startswith("recalled")


@dataclass(frozen=True)
class Compared(Incidence):
    """A row with both fractions known."""

    without: float


def _label(event: str, with_drug: float, without: float) -> Compared:
    return Compared(f"{event} nasal esketamine", NASAL, with_drug, without, "found", LABEL)


COMPARED: tuple[Compared, ...] = (
    _label("dissociation", 0.41, 0.09),
    _label("dizziness", 0.29, 0.08),
    _label("nausea", 0.28, 0.09),
    _label("sedation", 0.23, 0.09),
    _label("vertigo", 0.23, 0.03),
    _label("anxiety", 0.13, 0.06),
    _label("blood pressure increased", 0.10, 0.03),
    _label("vomiting", 0.09, 0.02),
    Compared("dissociation S-ketamine infusion", INFUSION, 0.76, 0.18, "found", "S67"),
    Compared("nausea S-ketamine infusion", INFUSION, 0.63, 0.17, "recalled L", SIGTERMANS),
    Compared("vomiting S-ketamine infusion", INFUSION, 0.47, 0.10, "recalled L", SIGTERMANS),
    Compared("headache S-ketamine infusion", INFUSION, 0.37, 0.33, "recalled L", SIGTERMANS),
    Compared("relief multi-day infusion", "S-ketamine for 4.2 days, CRPS-1", 0.67, 0.23, "found", "S30"),
    Compared("relief infusion", "7 trials of infusions, up to 2 weeks", 0.513, 0.194, "recalled M", ORHURHU),
    Compared("relief cream", "compounded creams against placebo cream, 1 month", 0.36, 0.28, "found", "S48"),
)

ONE_SIDED: tuple[Incidence, ...] = (
    Incidence("sedation by scale", f"{NASAL}, MOAA/S", 0.48, None, "found", "S72", high=0.61),
    Incidence("dissociation by scale", f"{NASAL}, CADSS", 0.61, None, "found", "S72", high=0.75),
    Incidence("loss of consciousness", NASAL, 0.003, None, "found", "S72", high=0.004),
    Incidence("any adverse event", "S-ketamine 0.5 mg/kg as a bolus", 0.75, None, "found", "S10"),
    Incidence("any adverse event", "racemate 1 mg/kg as a bolus (decimal unconfirmed)", 0.87, None, "found", "S10"),
    Incidence("psychiatric", "infusion of 72 to 168 h in hospital, 6 of 101", 6 / 101, None, "found", "S81"),
    Incidence("nausea or vomiting", "infusion of 72 to 168 h in hospital, 4 of 101", 4 / 101, None, "found", "S81"),
    Incidence("emergence reaction", "anesthesia with R-ketamine", 0.37, None, "found", "S82"),
    Incidence("emergence reaction", "anesthesia with racemate", 0.15, None, "found", "S82"),
    Incidence("emergence reaction", "anesthesia with S-ketamine", 0.05, None, "found", "S82"),
    Incidence("irritation", "topical, dermatitis pilot", 0.19, None, "found", "S45"),
    Incidence("fatigue", "topical, dermatitis pilot", 0.32, None, "found", "S45"),
)

INCIDENCE: tuple[Incidence, ...] = (*COMPARED, *ONE_SIDED)


def compared_row(name: str) -> Compared:
    """The row of that name with a comparator; KeyError when there is none."""
    for row in COMPARED:
        if row.name == name:
            return row
    raise KeyError(name)
