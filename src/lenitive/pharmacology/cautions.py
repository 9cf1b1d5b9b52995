"""Reasons to be careful with one prediction: each with a code, a sentence and a source.

"Outside the people studied" stands here, inside the Prediction, so that no door can forget it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.interactions.cautions import medicine_cautions
from lenitive.pharmacology.levels.population import typical_values
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.enantiomers import SHARES
from lenitive.pharmacology.models.published import Model, published_name
from lenitive.pharmacology.ranges import FEWEST_FOR_A_BAND
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.selection import Choice
from lenitive.pharmacology.topical.cautions import cream_cautions
from lenitive.reasons import Reason, caution


def cautions_for(model: Model, request: PredictionRequest, found: list[Choice]) -> tuple[Reason, ...]:
    """All cautions of a prediction, the person's first."""
    return (
        *_person(model, request),
        *medicine_cautions(model, found[0].absorption_models, request.subject, request.regimen, request.horizon_h),
        *cream_cautions(request, model),
        *_regimen(model, request, found[0]),
        *_model(model, request, found),
    )


def _person(model: Model, request: PredictionRequest) -> Iterator[Reason]:
    subject, people = request.subject, model.people
    for name, value, studied, unit in (
        ("age", subject.age_y, people.age_y, "years"),
        ("weight", subject.weight_kg, people.weight_kg, "kg"),
    ):
        if studied is None:
            yield caution(
                f"{name}-studied-unknown",
                f"The {name}s of the people behind {published_name(model.name)} are not in the evidence at hand.",
                people.source,
                "person",
            )
        elif not studied[0] <= value <= studied[1]:
            taken = f"; {people.range_note}" if people.range_note else ""
            yield caution(
                f"outside-{name}",
                f"{name.capitalize()} {value:g} {unit} is outside the people studied ({studied[0]:g} to {studied[1]:g} "
                f"{unit}{taken}): the level is an extrapolation.",
                "policy" if people.range_note else people.source,
                "person",
            )
    if subject.liver in ("moderate", "severe"):
        yield caution(
            f"liver-{subject.liver}",
            "No model here includes liver disease; levels may be higher and last longer than shown."
            + (" Severe liver disease is a reason not to give ketamine." if subject.liver == "severe" else ""),
            "S94",
            "person",
        )
    if subject.sex == "female":
        yield caution(
            "sex-not-modelled",
            "One arterial study found S-ketamine cleared 20 % faster in women; no model here includes it.",
            "S13",
            "person",
        )
    if subject.ancestry in ("asian", "japanese") and not model.uses_ancestry:
        knows = ", ".join(name for name, other in PUBLISHED.items() if other.uses_ancestry)
        yield caution(
            "ancestry-not-used",
            f"Only one published model ({knows}) estimated an effect of ancestry; this one does not use it.",
            "S3",
            "person",
        )


def _regimen(model: Model, request: PredictionRequest, choice: Choice) -> Iterator[Reason]:
    rows = request.regimen.rows
    if model.to_r is not None and request.regimen.forms & {"racemate", "r-ketamine"}:
        yield caution(
            "racemate-derived",
            model.about_r,
            "S9",
            "model",
        )
    for absorption in choice.absorption_models:
        given = sorted({row.form for row in rows if row.route == absorption.route} - set(absorption.forms_studied))
        for form in given:
            yield caution(
                "form-not-studied",
                f"{absorption.title}: not studied with {form}; the same fraction is taken.",
                absorption.sources[0],
                "model",
            )
        answered = {
            product
            for other in choice.absorption_models
            if other.route == absorption.route
            for product in other.products
        }
        products = {row.product for row in rows if row.route == absorption.route and row.product} - answered
        for product in sorted(products):
            yield caution(
                "product-not-studied",
                f"{absorption.title}: not studied as {product}; the same fraction is taken.",
                absorption.sources[0],
                "model",
            )
        for sentence, source in absorption.notes:
            yield caution("route-evidence-weak", sentence, source, "model")
        if any("borrowed" in parameter.note for parameter in absorption.parameters):
            yield caution(
                "route-partly-assumed",
                f"{absorption.title}: a part of how it is absorbed was never published and is borrowed.",
                absorption.sources[0],
                "model",
            )
    if any(row.is_push for row in rows):
        yield caution(
            "push-first-minutes",
            f"{model.about_pushes} Peaks of levels leave these minutes out; effects and their counts do not.",
            "policy",
            "model",
        )
    yield from _answered_otherwise_alone(rows, choice)
    yield from _of_named_models(model, request)


def _answered_otherwise_alone(rows: tuple[DoseRow, ...], choice: Choice) -> Iterator[Reason]:
    """S-ketamine rows that have a population model of their own, but come with rows which it does not describe."""
    for absorption in choice.absorption_models:
        own = [m.name for m in PUBLISHED.values() if (absorption.route, "s-ketamine") in m.described]
        if own and any(row.route == absorption.route and row.form == "s-ketamine" for row in rows):
            yield caution(
                "another-model-alone",
                f"S-ketamine {ROUTES[absorption.route].phrase} alone would be answered by {published_name(own[0])}. "
                f"With the other rows {absorption.title} is used, and its level can be far from that: ask for this "
                "row in a case of its own as well.",
                "policy",
                "model",
            )


def _of_named_models(model: Model, request: PredictionRequest) -> Iterator[Reason]:
    rows = request.regimen.rows
    yield from _outside_doses(model, rows)
    yield from model.own_cautions(request.regimen, request.horizon_h)


def _outside_doses(model: Model, rows: tuple[DoseRow, ...]) -> Iterator[Reason]:
    """Doses and infusions outside those that the model was made with."""
    reported = set()
    for row in rows:
        shares = SHARES[row.form] if model.to_r is not None else (("racemate", 1.0),)
        amount = row.amount_mg * max(share for _, share in shares)
        studied = model.studied_mg.get(row.route)
        if studied and not studied[0] * (1 - 1e-9) <= amount <= studied[1] * (1 + 1e-9) and row.route not in reported:
            reported.add(row.route)
            what = "mg of each enantiomer" if len(shares) == 2 else "mg of base"
            borders = f"{studied[0]:g} to {studied[1]:g}" if studied[0] < studied[1] else f"{studied[0]:g}"
            yield caution(
                "outside-dose",
                f"A dose of {figure(amount)} {what}, {ROUTES[row.route].phrase}, is outside the doses "
                f"studied ({borders} mg): the level is an extrapolation.",
                model.people.source,
                "dose",
            )
    longest = max((row.duration_h for row in rows if row.route == "iv"), default=0.0)
    if model.longest_infusion_h is not None and longest > model.longest_infusion_h + 1e-9:
        studied_h = (
            f"infusions of up to {60 * model.longest_infusion_h:g} min" if model.longest_infusion_h else "a bolus"
        )
        yield caution(
            "long-infusion-extrapolated",
            f"{_opening(model)} was made with {studied_h}; an infusion of {figure(longest)} h is an extrapolation.",
            model.people.source,
            "dose",
        )


def _opening(model: Model) -> str:
    """Who published it, as a sentence begins."""
    name = published_name(model.name)
    return name[0].upper() + name[1:]


def _model(model: Model, request: PredictionRequest, found: list[Choice]) -> Iterator[Reason]:
    if model.sampling_site == "arterial":
        yield caution(
            "arterial-levels",
            "These are arterial levels: soon after a short infusion they are about twice as high as in a vein.",
            "S6m",
            "model",
        )
    if len(found) > 1:
        named = (
            choice.absorption_models[-1].title if choice.absorption_models else published_name(choice.chosen.name)
            for choice in found[1:]
        )
        others = "; ".join(dict.fromkeys(named))
        yield caution(
            "published-models-disagree",
            f"Other published models or fractions give another level ({others}): they are shown with this one.",
            "policy",
            "model",
        )
    if request.population is None:
        return
    if request.population.n < FEWEST_FOR_A_BAND:
        yield caution(
            "few-people",
            f"{request.population.n} virtual people are too few for a band: ask for {FEWEST_FOR_A_BAND} or more.",
            "policy",
            "model",
        )
    spread = [p.name for p in model.parameters if p.between_person > 0 or p.between_occasion > 0]
    if not spread:
        sentence = f"{_opening(model)} gives no spread between people: the band does not show how people differ."
        yield caution("no-spread-published", sentence, "policy", "model")
    for absorption in found[0].absorption_models:
        if absorption.fraction.between_person == 0:
            yield caution(
                "route-spread-unknown",
                f"{absorption.title}: spread between people of the fraction was not published; the band is too narrow.",
                absorption.sources[0],
                "model",
            )
    uncertain = [p.name for p in model.parameters if p.standard_error or p.low is not None]
    is_partial = model.joint is None and len(uncertain) < len(typical_values(model)) / 2
    if request.population.parameter and is_partial:
        yield caution(
            "parameter-uncertainty-partial",
            "Errors of the estimates were published only in part; the rest of the uncertainty is not in the band.",
            "policy",
            "model",
        )
