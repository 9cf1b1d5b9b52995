"""Which published model answers, why, and which others are shown with it because they disagree.

    first, *others = choices(regimen, "auto")

`auto` looks at drug form, route, product and where the blood was drawn. A name asks for that model alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.answers.prediction import Chosen
from lenitive.pharmacology.models import otto_2021
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.skin import ROUTE as TOPICAL, with_skin
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.routes import ROUTES
from lenitive.reasons import braced, refusal

WHERE: dict[str, Any] = {"about": "model", "path": "model"}


@dataclass(frozen=True)
class Choice:
    """A model, and why it was chosen or is shown with the chosen one."""

    model: Model
    why: str
    absorption_models: tuple[AbsorptionModel, ...] = ()

    @property
    def chosen(self) -> Chosen:
        """What the prediction says of it."""
        m = self.model
        return Chosen(m.name, m.title, m.citation, m.sampling_site, self.why)


def choices(regimen: Regimen, wanted: str | Model | Choice) -> list[Choice]:
    """The model that answers, then those shown with it. Refused when none fits. A Choice stays as it is."""
    if isinstance(wanted, Choice):
        return [wanted]
    if isinstance(wanted, Model):
        missing = _not_covered(wanted, regimen)
        if missing:
            raise refusal("model-lacks-route", f"{wanted.name} does not describe {' or '.join(missing)}.", **WHERE)
        return [Choice(wanted, "You gave this model.")]
    if wanted != "auto":
        return [_named(regimen, wanted)]
    return _automatic(regimen)


def absorbed_by(*names: str, why: str) -> Choice:
    """Otto's venous disposition with these absorption models."""
    absorption_models = tuple(ABSORPTION[name] for name in names)
    return Choice(with_absorption(otto_2021.MODEL, list(absorption_models)), why, absorption_models)


def _named(regimen: Regimen, name: str) -> Choice:
    if name not in PUBLISHED:
        sentence = f"There is no model {braced(repr(name))}. Models: auto, {', '.join(PUBLISHED)}."
        raise refusal("unknown-model", sentence, **WHERE)
    if PUBLISHED[name].takes_absorption:
        return _absorbed(regimen, "You asked for this model.")
    model = PUBLISHED[name]
    missing = _not_covered(model, regimen)
    if missing:
        able = [m.name for m in PUBLISHED.values() if not _not_covered(m, regimen)]
        able += [m.name for m in PUBLISHED.values() if m.takes_absorption]
        names = ", ".join(dict.fromkeys(able))
        raise refusal(
            "model-lacks-route",
            f"{name} does not describe {' or '.join(missing)}. Use {{model: auto}}, or one of {names}.",
            **WHERE,
        )
    return Choice(model, "You asked for this model.")


def _not_covered(model: Model, regimen: Regimen) -> list[str]:
    described = model.described | model.derived
    return sorted({f"{row.route} {row.form}" for row in regimen.rows if (row.route, row.form) not in described})


def _describes(model: Model, regimen: Regimen) -> bool:
    """Whether the publication itself describes every row."""
    return all((row.route, row.form) in model.described for row in regimen.rows)


def _automatic(regimen: Regimen) -> list[Choice]:
    routes = {row.route for row in regimen.rows}
    only_s = regimen.forms == {"s-ketamine"}
    own = next((model for model in PUBLISHED.values() if model.why_chosen and _describes(model, regimen)), None)
    if own and routes - {"iv"}:
        return [Choice(own, own.why_chosen), *_others_for_swallowed(routes)]
    if routes == {"iv"}:
        why = "It predicted venous levels best of five S-ketamine models (Otto 2021)."
        why += "" if only_s else " Racemate is the sum of both enantiomers (derived)."
        return [Choice(otto_2021.MODEL, why), *_others_for_iv(regimen)]
    if TOPICAL in routes and routes <= {TOPICAL, "iv"}:
        why = "No study of the skin gives levels in people: a declared range of the share absorbed, in front of the "
        return [_absorbed(regimen, why + "disposition that predicted venous levels best (Otto 2021).")]
    several = len(routes) > 1
    what = "these routes together" if several else "this route"
    why = f"No one population model covers {what}; published fraction and peak time are used."
    why += " For the skin a declared range of the share absorbed." if TOPICAL in routes else ""
    first = _absorbed(regimen, why)
    return [first, *_other_absorption(regimen, first)]


def _absorbed(regimen: Regimen, why: str) -> Choice:
    needed = {absorption_for(row).name for row in regimen.rows if ROUTES[row.route].absorption}
    absorption_models = tuple(absorption for name, absorption in ABSORPTION.items() if name in needed)
    model = with_absorption(otto_2021.MODEL, list(absorption_models))
    if any(ROUTES[row.route].is_cream for row in regimen.rows):
        model = with_skin(model)
    missing = _not_covered(model, regimen)
    if missing:
        raise refusal("model-lacks-route", f"No model here describes {' or '.join(missing)}.", **WHERE)
    return Choice(model, why, absorption_models)


def absorption_for(row: DoseRow) -> AbsorptionModel:
    """The absorption model of a row: by product where one was studied, else that of its route."""
    of_route = [one for one in ABSORPTION.values() if one.route == row.route]
    studied = next((one for one in of_route if row.product in one.products), None)
    return studied or ABSORPTION[str(ROUTES[row.route].absorption)]


def _others_for_iv(regimen: Regimen) -> list[Choice]:
    """Arterial against venous peaks differ two-fold and more after a short infusion: both are shown."""
    arterial = "Arterial blood: early peaks about twice the venous ones."
    if regimen.forms == {"s-ketamine"}:
        venous = "Venous blood, 820 people; almost all of its data are nasal."
        return [Choice(PUBLISHED["simons_2022"], arterial), Choice(PUBLISHED["perez_ruixo_2021"], venous)]
    if regimen.forms == {"racemate"}:
        old = "An older model of the racemate as one substance."
        shown = [Choice(PUBLISHED["simons_2022"], arterial + " Racemate derived.")]
        return shown + [Choice(PUBLISHED[name], old) for name in ("clements_1981", "domino_1984")]
    return [Choice(PUBLISHED["simons_2022"], arterial + " R-ketamine derived.")]


def _others_for_swallowed(routes: set[str]) -> list[Choice]:
    """Published oral fractions of S-ketamine are 8 and 18 %, of the racemate 20 and 23 %."""
    if "oral" not in routes or "nasal" in routes:
        return []
    return [
        absorbed_by(
            "oral_fanta_2015", why="Fanta 2015 found that 8 % of an oral dose arrives (absorption rate borrowed)."
        ),
        absorbed_by("oral_chong_2006", why="Chong 2006 found 23 % for the racemate."),
    ]


OTHER_ABSORPTION = {
    "oral_chong_2006": ("oral_yanagihara_2003", "Yanagihara 2003 found a fraction of 20 % for a tablet."),
    "oral_yanagihara_2003": ("oral_chong_2006", "Chong 2006 found a fraction of 23 %."),
    "nasal_yanagihara_2003": ("nasal_dose_ranging_2022", "A 2022 study found a fraction of 13 %, a third of it."),
    "sublingual_rolan_2014": ("sublingual_chong_2006", "Chong 2006 found a fraction of 32 % for a lozenge."),
    "sublingual_chong_2006": ("sublingual_rolan_2014", "Rolan 2014 found a fraction of 29 % for a wafer."),
    "im": ("im_late_peak", "The primary paper gives a peak at about 22 minutes (not read in the original)."),
}


def _other_absorption(regimen: Regimen, first: Choice) -> list[Choice]:
    """The other published absorption model, where a single route was given and there is one."""
    is_single = len({row.route for row in regimen.rows}) == 1 and len(first.absorption_models) == 1
    if not is_single or first.absorption_models[0].name not in OTHER_ABSORPTION:
        return []
    name, why = OTHER_ABSORPTION[first.absorption_models[0].name]
    shown = [absorbed_by(name, why=why)]
    if regimen.rows[0].route == "oral" and regimen.forms == {"racemate"}:
        shown.append(
            Choice(PUBLISHED["perez_ruixo_2021"], "Both enantiomers through gut and liver as S-ketamine (derived).")
        )
    return shown
