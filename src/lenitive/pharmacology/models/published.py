"""How a published model is written down: parameters with their sources, named flows, routes, people studied.

A file in `models/` holds one publication: a table of `Parameter`s and three small functions (flows, outputs, portions).
Parameter values keep the unit in which they were published; the functions turn them into mg, L, h.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lenitive.evidence import MODEL_TAGS
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import Flows
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason

ABOUT_R = (
    "R-ketamine is derived from S-ketamine: its clearance is taken as 0.83 to 0.86 of that of S, its distribution and "
    "norketamine as those of S."
)
ABOUT_PUSHES = (
    "Curves include the first 5 minutes after a push, when one compartment for the whole body says little about the "
    "level in blood."
)

Values = Mapping[str, Floats]  # parameter name -> value per person, shape [people]
MIXED = "mixed"  # in place of a form: doses of several forms


@dataclass(frozen=True)
class Parameter:
    """One published number. ValueError without a source or with an unknown tag.

    `between_person` and `between_occasion` are variances on the scale named in `scale` ("log" or "logit").
    `standard_error`: of the value, in its unit (None: not published). `low`, `high`: a uniform range instead.
    """

    name: str
    value: float
    unit: str
    source: str
    tag: str = "found-2nd"
    between_person: float = 0.0
    between_occasion: float = 0.0
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None
    scale: str = "log"
    note: str = ""

    def __post_init__(self) -> None:
        if not self.source or self.tag not in MODEL_TAGS or self.scale not in ("log", "logit"):
            raise ValueError(f"{self.name}: a parameter needs a source, a known tag and a known scale")
        if (self.low is None) != (self.high is None):
            raise ValueError(f"{self.name}: a range needs both ends")


@dataclass(frozen=True)
class Covariance:
    """Covariance of two between-person effects (log scale)."""

    first: str
    second: str
    value: float


@dataclass(frozen=True)
class PeopleStudied:
    """Whom the model was estimated on; ranges as published, None where the source gives none."""

    description: str
    number: str
    age_y: tuple[float, float] | None
    weight_kg: tuple[float, float] | None
    source: str
    range_note: str = ""


@dataclass(frozen=True)
class AnalyteState:
    """Where an analyte is read: its state and ng/mL per mg of ketamine equivalents in it, shape [people]."""

    state: str
    ng_per_ml_per_mg: Floats


@dataclass(frozen=True)
class DosePortion:
    """A share of a dose: where it enters, which fraction, after which delay, over how long; arrays [people]."""

    state: str
    fraction: Floats
    delay_h: Floats | float = 0.0
    duration_h: Floats | float = 0.0


@dataclass(frozen=True)
class OtherStudy:
    """An absorption model shown with an answer because it disagrees: its name, and what it found, in a sentence."""

    absorption: str
    found: str


@dataclass(frozen=True)
class JointDraws:
    """Draws of all parameters together: `columns` by parameter, [draws]; a person takes one draw, all of it.

    `between_studies`: SD between studies on the parameter's scale, [draws], of the parameters that a study moves.
    """

    columns: Mapping[str, Floats]
    between_studies: Mapping[str, Floats]


@dataclass(frozen=True)
class Residual:
    """Error of one measurement: SD of the log (or proportional) part, and an additive part in ng/mL."""

    proportional_sd: float
    additive_ng_per_ml: float = 0.0
    is_log: bool = False
    source: str = ""


@dataclass(frozen=True)
class Model:
    """One publication, ready to be solved. See `models/otto_2021.py` for the shortest example.

    `flows`, `outputs`: from a person's values. `portions`: from values and a dose row. `adjust`: covariates.
    `to_r`: values of the R-enantiomer from those of S (None: the model describes the racemate itself).
    `interact`: values while medicines change them; they may hold keys beyond the parameters, which `portions` reads.
    `described`: (route, form) that the publication itself describes; `derived`: those derived here. `why_chosen`: why
    "auto" takes it for the enantiomer and routes that it describes; "": it is never taken.
    `why_shown`: why it is shown with the chosen one, by route and form (MIXED: several forms in one regimen).
    `other_studies`: by a route that it describes, the absorption models shown with it.
    `takes_absorption`: whether absorption models can stand before it. `uses_ancestry`: whether it estimated that.
    `joint`: draws of all parameters together, where the model was fitted here (None: errors as published, each alone).
    `prepare`: the rows as `portions` wants them, where it has to know of other rows.
    `rates_key`: before a route in `interactions/input_rates.py`, for a model with rates of its own there.
    `about_r`, `about_pushes`: what is said with R-ketamine, and of the first minutes after a push.
    `extraction`: of ketamine, the share that one passage of the liver takes away; None: no interaction is computed.
    `mucosal_shares`: by route that it follows through gut wall and liver itself, of what arrives the share past both.
    `interaction_note`: what comes with an interaction by another route than IV.
    `own_cautions`: of a regimen up to a horizon (h), those that hold for this model alone.
    `studied_mg`: lowest and highest dose of one enantiomer (of the racemate for a racemic model) by route, mg base;
    `longest_infusion_h`: the longest infusion studied. None or absent: not in the evidence at hand.
    """

    name: str
    title: str
    citation: str
    people: PeopleStudied
    sampling_site: str
    parameters: tuple[Parameter, ...]
    states: tuple[str, ...]
    flows: Callable[[Values], Flows]
    outputs: Callable[[Values], dict[str, AnalyteState]]
    portions: Callable[[Values, DoseRow], tuple[DosePortion, ...]]
    described: frozenset[tuple[str, str]]
    adjust: Callable[[Values, Subject], dict[str, Floats]] = lambda values, subject: dict(values)
    to_r: Callable[[Values, Floats], dict[str, Floats]] | None = None
    interact: Callable[[Values, Change], dict[str, Floats]] = lambda values, change: dict(values)
    covariances: tuple[Covariance, ...] = ()
    residual: Mapping[str, Residual] = field(default_factory=dict)
    limits: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    derived: frozenset[tuple[str, str]] = frozenset()
    studied_mg: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    why_chosen: str = ""
    why_shown: Mapping[tuple[str, str], str] = field(default_factory=dict)
    other_studies: Mapping[str, tuple[OtherStudy, ...]] = field(default_factory=dict)
    takes_absorption: bool = False
    uses_ancestry: bool = False
    extraction: float | None = None
    mucosal_shares: Mapping[str, float] = field(default_factory=dict)
    interaction_note: Callable[[], Reason] | None = None
    own_cautions: Callable[[Regimen, float], tuple[Reason, ...]] = lambda regimen, horizon_h: ()
    longest_infusion_h: float | None = None
    joint: Callable[[], JointDraws] | None = None
    prepare: Callable[[Regimen], Regimen] = lambda regimen: regimen
    rates_key: str = ""
    about_r: str = ABOUT_R
    about_pushes: str = ABOUT_PUSHES

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name; KeyError when there is none."""
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        raise KeyError(name)


def published_name(name: str) -> str:
    """Authors and year as they are cited: perez_ruixo_2021 reads Perez-Ruixo 2021. What nobody published says so."""
    *authors, year = name.split("_")
    if not authors:
        return f"the {name} model"
    return f"{'-'.join(author.title() for author in authors)} {year}".strip()
