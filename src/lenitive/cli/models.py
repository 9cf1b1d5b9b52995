"""`lenitive models [show NAME]`: every published model, every parameter with its source and tag.

lenitive models show effects      # curves of effects, the points they go through, and incidence tables
"""

from __future__ import annotations

import argparse
import sys

from lenitive.cli.effects import EFFECTS, show_effects
from lenitive.cli.wrapping import source_lines
from lenitive.evidence import cited, named
from lenitive.pharmacology import ABSORPTION, PUBLISHED_MODELS, R_OVER_S, AbsorptionModel, Model, Parameter


def show_models(options: argparse.Namespace) -> int:
    """List the models, or show one (or an absorption model that goes with otto_2021)."""
    if options.action == "list":
        _list()
        return 0
    if options.name in PUBLISHED_MODELS:
        _show_model(PUBLISHED_MODELS[options.name])
        return 0
    if options.name in ABSORPTION:
        _show_absorption(ABSORPTION[options.name])
        return 0
    if options.name == EFFECTS:
        show_effects()
        return 0
    names = ", ".join([*PUBLISHED_MODELS, *ABSORPTION, EFFECTS])
    if options.name is None:
        print(f"Which one? Write: lenitive models show NAME, with one of {names}.", file=sys.stderr)
        return 2
    print(
        f"There is no model {options.name!r}. Write: lenitive models show NAME, with one of {names}.", file=sys.stderr
    )
    return 2


def _list() -> None:
    print("Published models (lenitive models show NAME):")
    for model in PUBLISHED_MODELS.values():
        print(f"  {model.name:20} {model.title}")
    print("Routes without a population model, on Otto 2021 (lenitive models show NAME):")
    for absorption in ABSORPTION.values():
        print(f"  {absorption.name:26} {absorption.title}")
    print(f"From level to effect (lenitive models show {EFFECTS}).")


def _ways(described: frozenset[tuple[str, str]]) -> str:
    return ", ".join(sorted(f"{route} {form}" for route, form in described)) or "none"


def _show_model(model: Model) -> None:
    people = model.people
    print(f"{model.name}: {model.title}\n  {model.citation}")
    print(f"  People studied: {people.number}; {people.description}")
    for name, studied, unit in (("Age", people.age_y, "y"), ("Weight", people.weight_kg, "kg")):
        given = f"{studied[0]:g} to {studied[1]:g} {unit}" if studied else "not in the evidence at hand"
        print(f"  {name}: {given}" + (f" ({people.range_note})" if studied and people.range_note else ""))
    print(f"  Blood drawn: {model.sampling_site}")
    print(f"  Describes: {_ways(model.described)}\n  Derived here: {_ways(model.derived)}")
    shared = (*model.parameters, R_OVER_S) if model.to_r else model.parameters
    _print_parameters(shared)
    for pair in model.covariances:
        print(f"    covariance {pair.first}, {pair.second}: {pair.value:g}")
    for name, residual in model.residual.items():
        kind = "log" if residual.is_log else "proportional"
        added = f" + {residual.additive_ng_per_ml:.3g} ng/mL" if residual.additive_ng_per_ml else ""
        print(f"    residual {name}: {residual.proportional_sd:g} {kind}{added}  [{named(residual.source)}]")
    for title, lines in (("Limits", model.limits), ("Errata", model.errata)):
        for line in lines:
            print(f"  {title}: {line}")
    print(*source_lines(model.sources), sep="\n")


def _show_absorption(absorption: AbsorptionModel) -> None:
    print(f"{absorption.name}: {absorption.title} (on Otto 2021)\n  {cited(absorption.citation)}")
    print(f"  Route {absorption.route}; products {', '.join(absorption.products) or 'none named'}")
    print(f"  Studied as {', '.join(absorption.forms_studied)}")
    _print_parameters(absorption.parameters)
    for sentence, source in absorption.notes:
        print(f"  Limits: {sentence} [{named(source)}]")
    print(*source_lines(absorption.sources), sep="\n")


def _print_parameters(parameters: tuple[Parameter, ...]) -> None:
    print("  Parameters (value, unit, spread between people and occasions as variance, error, tag, source):")
    for p in parameters:
        parts = [f"{p.name:34} {p.value:>9.5g} {p.unit}"]
        if p.between_person:
            parts.append(f"between people {p.between_person:.4g} ({p.scale})")
        if p.between_occasion:
            parts.append(f"between occasions {p.between_occasion:.4g} ({p.scale})")
        if p.standard_error:
            parts.append(f"error {p.standard_error:.3g}")
        if p.low is not None:
            parts.append(f"range {p.low:g} to {p.high:g}")
        print("    " + "; ".join(parts) + f"  [{p.tag}; {named(p.source)}]" + (f"  {p.note}" if p.note else ""))
