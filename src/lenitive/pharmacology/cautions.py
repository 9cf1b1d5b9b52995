"""Reasons to be careful with one prediction: each with a code, a sentence and a source.

"Outside the people studied" is said here, inside the Prediction, so that no door can forget it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.population import typical_values
from lenitive.pharmacology.prediction import Caution
from lenitive.pharmacology.question import Question
from lenitive.pharmacology.selection import Choice

STUDIED_SPRAY_MG = (14.0, 112.0)
LONG_INFUSION_H = 2.0


def cautions_for(model: Model, question: Question, found: list[Choice]) -> tuple[Caution, ...]:
    """All cautions of a prediction, the person's first."""
    return (
        *_person(model, question),
        *_regimen(model, question, found[0]),
        *_model(model, question, found),
    )


def _person(model: Model, question: Question) -> Iterator[Caution]:
    subject, people = question.subject, model.people
    for name, value, studied, unit in (
        ("age", subject.age_y, people.age_y, "years"),
        ("weight", subject.weight_kg, people.weight_kg, "kg"),
    ):
        if studied is None:
            yield Caution(
                f"{name}-studied-unknown",
                f"The {name}s of the people behind {model.name} are not in the evidence at hand.",
                people.source,
            )
        elif not studied[0] <= value <= studied[1]:
            yield Caution(
                f"outside-{name}",
                f"{name.capitalize()} {value:g} {unit} is outside the people studied ({studied[0]:g} to {studied[1]:g} "
                f"{unit}): the level is an extrapolation.",
                people.source,
            )
    if subject.liver in ("moderate", "severe"):
        yield Caution(
            f"liver-{subject.liver}",
            "No model here includes liver disease; levels may be higher and last longer than shown."
            + (" Severe liver disease speaks against ketamine." if subject.liver == "severe" else ""),
            "S94",
        )
    for drug in subject.drugs:
        yield Caution(
            "interaction-not-computed",
            f"The effect of {drug.name} on the level is not computed in this release: check it by hand.",
            "policy",
        )
    if subject.sex == "female":
        yield Caution(
            "sex-not-modelled",
            "One arterial study found S-ketamine cleared 20 % faster in women; no model here includes it.",
            "S13",
        )
    if subject.ancestry in ("asian", "japanese") and model.name != "perez_ruixo_2021":
        yield Caution(
            "ancestry-not-used",
            "Only one published model (perez_ruixo_2021) estimated an effect of ancestry; this one does not use it.",
            "S3",
        )


def _regimen(model: Model, question: Question, choice: Choice) -> Iterator[Caution]:
    rows = question.regimen.rows
    if model.to_r is not None and question.regimen.forms & {"racemate", "r-ketamine"}:
        yield Caution(
            "racemate-derived",
            "R-ketamine is derived from S-ketamine: its clearance is taken as 0.83 to 0.86 of that of S, its "
            "distribution and norketamine as those of S.",
            "S9",
        )
    for road in choice.roads:
        given = sorted({row.form for row in rows if row.route == road.route} - set(road.forms_studied))
        for form in given:
            yield Caution(
                "form-not-studied",
                f"{road.title}: not studied with {form}; the same fraction is taken.",
                road.sources[0],
            )
        products = {row.product for row in rows if row.route == road.route and row.product} - set(road.products)
        for product in sorted(products):
            yield Caution(
                "product-not-studied",
                f"{road.title}: not studied as {product}; the same fraction is taken.",
                road.sources[0],
            )
        for note in road.notes:
            yield Caution("route-evidence-weak", note, road.sources[0])
        if any(parameter.tag == "assumed" for parameter in road.parameters):
            yield Caution(
                "route-partly-assumed",
                f"{road.title}: a part of how it is absorbed was never published and is borrowed.",
                road.sources[0],
            )
    yield from _of_named_models(model, question)


def _of_named_models(model: Model, question: Question) -> Iterator[Caution]:
    rows = question.regimen.rows
    if model.name == "perez_ruixo_2021":
        yield Caution(
            "norketamine-area-too-high",
            "Norketamine's area over 24 h comes out 1.4 to 1.6 times the published one, though its peak agrees.",
            "S3",
        )
        for row in rows:
            if row.route == "nasal" and not STUDIED_SPRAY_MG[0] <= row.amount_mg <= STUDIED_SPRAY_MG[1]:
                yield Caution(
                    "outside-dose", f"Nasal {row.amount_mg:.3g} mg is outside the 14 to 112 mg studied.", "S3"
                )
            if row.route == "nasal" and row.spray_mg != 28.0:
                yield Caution(
                    "product-not-studied",
                    "The nasal model was made with 28-mg spray devices; one device is assumed.",
                    "S3",
                )
    if model.name == "simons_2022" and any(r.route != "iv" and r.product not in (None, "film") for r in rows):
        yield Caution(
            "product-not-studied",
            "The model was made with a film held for 10 minutes; another product may differ.",
            "S6m",
        )
    if model.name == "otto_2021" and any(row.route == "iv" and row.duration_h > LONG_INFUSION_H for row in rows):
        yield Caution(
            "long-infusion-extrapolated",
            "The model was made with infusions of up to 2 hours; longer ones are an extrapolation.",
            "S5m",
        )


def _model(model: Model, question: Question, found: list[Choice]) -> Iterator[Caution]:
    if model.sampling_site == "arterial":
        yield Caution(
            "arterial-levels",
            "These are arterial levels: soon after a short infusion they are about twice those in a vein.",
            "S6m",
        )
    if len(found) > 1:
        others = ", ".join(dict.fromkeys(choice.chosen.name for choice in found[1:]))
        yield Caution(
            "published-models-disagree",
            f"Other published models or fractions give another level ({others}): they are shown beside this one.",
            "policy",
        )
    if question.population is None:
        return
    spread = [p.name for p in model.parameters if p.between_person > 0 or p.between_occasion > 0]
    if not spread:
        yield Caution(
            "no-spread-published", f"{model.name} gives no spread between people: the band is no band.", "policy"
        )
    for road in found[0].roads:
        if road.fraction.between_person == 0:
            yield Caution(
                "route-spread-unknown",
                f"{road.title}: spread between people of the fraction was not published; the band is too narrow.",
                road.sources[0],
            )
    uncertain = [p.name for p in model.parameters if p.standard_error or p.low is not None]
    if question.population.parameter and len(uncertain) < len(typical_values(model)) / 2:
        yield Caution(
            "parameter-uncertainty-partial",
            "Errors of the estimates were published only in part; the rest of the uncertainty is not in the band.",
            "policy",
        )
