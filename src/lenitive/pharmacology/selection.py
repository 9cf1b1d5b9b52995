"""Which published model answers, why, and which others are shown with it because they disagree.

    first, *others = choices(regimen, "auto")

`auto` looks at drug form, route, product and where the blood was drawn. A name asks for that model alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.answers.prediction import Chosen
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel, with_absorption
from lenitive.pharmacology.models.all_models import DISPOSITION, PUBLISHED
from lenitive.pharmacology.models.published import MIXED, Model, published_name
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
    """The disposition that takes absorption models, with these."""
    absorption_models = tuple(ABSORPTION[name] for name in names)
    return Choice(with_absorption(DISPOSITION, list(absorption_models)), why, absorption_models)


def refuse_unknown(wanted: str | Model | Choice) -> None:
    """Refused for a name that no model has."""
    if isinstance(wanted, str) and wanted not in ("auto", *PUBLISHED):
        known = ", ".join(f"{{: {one}}}" for one in PUBLISHED)
        sentence = f"There is no model {braced(repr(wanted))}. Models: {{: auto}}, {known}."
        raise refusal("unknown-model", sentence, **WHERE)


def _named(regimen: Regimen, name: str) -> Choice:
    refuse_unknown(name)
    if PUBLISHED[name].takes_absorption:
        return _absorbed(regimen, "You asked for this model.")
    model = PUBLISHED[name]
    missing = _not_covered(model, regimen)
    if missing:
        able = [m.name for m in PUBLISHED.values() if not _not_covered(m, regimen)]
        able += [m.name for m in PUBLISHED.values() if m.takes_absorption]
        names = ", ".join(f"{{: {one}}}" for one in dict.fromkeys(able))
        raise refusal(
            "model-lacks-route",
            f"{published_name(name)} does not describe {' or '.join(missing)}. Use {{model: auto}}, or one of {names}.",
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
        return [Choice(own, own.why_chosen), *_other_studies(own, routes)]
    if routes == {"iv"}:
        why = DISPOSITION.why_chosen
        why += "" if only_s else " Racemate is the sum of both enantiomers (derived)."
        return [Choice(DISPOSITION, why), *_other_models(regimen, DISPOSITION)]
    if TOPICAL in routes and routes <= {TOPICAL, "iv"}:
        best = published_name(DISPOSITION.name)
        why = "No study of the skin gives levels in people: a declared range of the share absorbed, in front of the "
        return [_absorbed(regimen, why + f"disposition that predicted venous levels best ({best}).")]
    several = len(routes) > 1
    what = "these routes together" if several else "this route"
    why = f"No one population model covers {what}; published fraction and peak time are used."
    why += " For the skin a declared range of the share absorbed." if TOPICAL in routes else ""
    first = _absorbed(regimen, why)
    return [first, *_other_absorption(regimen, first)]


def _absorbed(regimen: Regimen, why: str) -> Choice:
    needed = {absorption_for(row).name for row in regimen.rows if ROUTES[row.route].absorption}
    absorption_models = tuple(absorption for name, absorption in ABSORPTION.items() if name in needed)
    model = with_absorption(DISPOSITION, list(absorption_models))
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


def _other_models(regimen: Regimen, chosen: Model) -> list[Choice]:
    """Models that say of themselves why they are shown; first those of another sampling site, which differ most.

    Arterial against venous peaks differ two-fold and more after a short infusion.
    """
    (route,) = {row.route for row in regimen.rows}
    form = next(iter(regimen.forms)) if len(regimen.forms) == 1 else MIXED
    shown = [model for model in PUBLISHED.values() if (route, form) in model.why_shown]
    shown.sort(key=lambda model: model.sampling_site == chosen.sampling_site)
    return [Choice(model, model.why_shown[route, form]) for model in shown]


def _other_studies(model: Model, routes: set[str]) -> list[Choice]:
    """The absorption models that disagree with it, where one route besides IV was given."""
    others = [route for route in routes if route != "iv"]
    studies = model.other_studies.get(others[0], ()) if len(others) == 1 else ()
    return [absorbed_by(study.absorption, why=study.found) for study in studies]


def _other_absorption(regimen: Regimen, first: Choice) -> list[Choice]:
    """The other published absorption model, where a single route was given and there is one."""
    is_single = len({row.route for row in regimen.rows}) == 1 and len(first.absorption_models) == 1
    study = first.absorption_models[0].other_study if is_single else None
    if study is None:
        return []
    return [absorbed_by(study.absorption, why=study.found), *_other_models(regimen, first.model)]
