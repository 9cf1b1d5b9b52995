"""What medicines do to the level: one sentence per medicine and route, each with what its number rests on.

of_levels(model, absorption_models, regimen, acting(subject, horizon_h))
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.evidence import marked
from lenitive.pharmacology.interactions.arrivals import Arrival
from lenitive.pharmacology.interactions.by_route import RouteEffect, effect
from lenitive.pharmacology.interactions.liver import Folds
from lenitive.pharmacology.interactions.medicines import Acting, arrivals_of
from lenitive.pharmacology.interactions.records import LevelClass, classes
from lenitive.pharmacology.interactions.sentences.naming import Listed, listed, listing, named
from lenitive.pharmacology.interactions.timing import full_after_h
from lenitive.pharmacology.models.absorption import AbsorptionModel
from lenitive.pharmacology.models.published import Model, published_name
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason, caution


def of_levels(
    model: Model, absorption_models: Sequence[AbsorptionModel], regimen: Regimen, here: tuple[Acting, ...]
) -> Iterator[Reason]:
    """Cautions of the medicines that have rows of their own."""
    if not here:
        return
    if model.extraction is None:
        names, by = listing(named(one.taken) for one in here), published_name(model.name)
        sentence = f"What {names} does to the level is not computed with {by}: choose a published model."
        yield caution("interaction-not-computed", sentence, "policy", "medicine", "watch")
        return
    arrivals = arrivals_of(model, absorption_models, regimen)
    for one in here:
        yield from dict.fromkeys(
            _of_route(one, effect(one.drug, arrival)) for arrival in arrivals
        )  # two absorption models may say the same
        yield from _of_time(one)
    yield from _of_all(model, regimen, here, arrivals)


def _of_all(
    model: Model, regimen: Regimen, here: tuple[Acting, ...], arrivals: tuple[Arrival, ...]
) -> Iterator[Reason]:
    """What holds for all of them: several at once, the other enantiomer, a note of the model."""
    changing = [
        named(one.taken) for one in here if any(effect(one.drug, arrival).folds != Folds() for arrival in arrivals)
    ]
    if len(changing) > 1:
        sentence = f"No study gave {listing(changing)} together: here their effects on the level are multiplied."
        yield caution("interactions-combined", sentence, "policy", "medicine", "watch")
    if regimen.forms != {"s-ketamine"}:
        sentence = (
            "What other medicines do to the level was measured with S-ketamine; the same is assumed for R-ketamine."
        )
        yield caution("interaction-s-only", sentence, "policy", "medicine", "none")
    if changing and model.interaction_note and any(arrival.route != "iv" for arrival in arrivals):
        yield model.interaction_note()


def _of_route(one: Acting, what: RouteEffect) -> Reason:
    drug, row = what.drug, what.row
    by = ROUTES[what.arrival.route].adjective
    start = f"With {named(one.taken)}, {by} ketamine {_reaches(what)}"
    verify = row.rule.verify
    if what.kind == "published":
        code, sentence = _published(what, start)
    else:
        code = f"interaction-{what.kind}"
        sentence, verify = f"{start}: {_derived(what)}", verify or drug.rule.verify
        sentence += f" {drug.elsewhere}" if drug.elsewhere else ""
    return caution(code, marked(sentence, verify), row.source, "medicine", what.interaction)


def _reaches(what: RouteEffect) -> str:
    """The area, its range and the peak, against those without the medicine."""
    if what.auc_ratio == 1:
        return "keeps the same area under the level"
    row = what.row if what.kind == "published" else None
    between = f" ({row.auc_range[0]:g} to {row.auc_range[1]:g})" if row and row.auc_range else ""
    peak = "" if what.cmax_ratio is None else f" and {times(what.cmax_ratio)} the peak"
    return f"reaches {times(what.auc_ratio)}{between} the area under the level{peak}"


def _published(what: RouteEffect, start: str) -> tuple[str, str]:
    row = what.row
    sentence = f"{start}, as published" + (f" ({row.studied})." if row.studied else ".")
    if row.cmax_ratio is not None:
        sentence += " The model meets this peak by changing how fast ketamine is absorbed; no mechanism is known."
    sentence += f" Also published, but not used for the level: {row.shown}." if row.shown else ""
    if what.is_near_one and row.rule.read_in:
        sentence += f" It is a {what.drug.drug_class}, but its class does not say how much: "
        sentence += "the level is shown as published."
        return "interaction-near-one", sentence
    return "interaction-published", sentence


def _derived(what: RouteEffect) -> str:
    """Where the number of a route that nobody measured comes from."""
    by = ROUTES[what.row.route].adjective
    if what.kind == "bounded":
        return f"not measured, and limited to what was measured for {by} ketamine ({times(what.row.auc_ratio)})."
    if what.drug.sites == "gut" and what.arrival.mucosal == 1:
        return "not measured, but it acts in the gut wall, which ketamine does not pass by this route."
    return f"not measured, and derived from {by} ketamine ({times(what.row.auc_ratio)})."


def _of_time(one: Acting) -> Iterator[Reason]:
    taken, drug = one.taken, one.drug
    if taken.from_h is None and taken.until_h is None:
        return
    if taken.from_h is not None:
        done = full_after_h(drug.onset.hours)
        first = f"builds up from {taken.from_h:g} h on (half-time {drug.onset.hours:g} h, full after {done:.0f} h)"
    else:
        first = "is there in full from the start"
    last = ""
    if taken.until_h is not None:
        done = full_after_h(drug.washout.hours)
        last = f" and fades from {taken.until_h:g} h on (half-time {drug.washout.hours:g} h, gone after {done:.0f} h)"
    sentence = f"The effect of {named(taken)} on the level {first}{last}."
    yield caution("interaction-timing", marked(sentence, True), "recalled", "medicine", "none")


def by_class(subject: Subject, horizon_h: float) -> Iterator[Reason]:
    """Medicines of which only the class is known: which way, never how much."""
    for one in listed(subject, horizon_h):
        for group in (classes()[name] for name in one.medicine.groups if name in classes()):
            yield _of_class(one, group)


def _of_class(one: Listed, group: LevelClass) -> Reason:
    sentence = (
        f"With {named(one.taken, group.kind)}, the level of ketamine may be {group.direction} than shown, most of all "
        "when ketamine is swallowed. By how much is not published."
    )
    verify = group.rule.verify or (one.medicine.rule.verify and not one.medicine.is_class)
    return caution("interaction-unknown", marked(sentence, verify), group.source, "medicine", group.interaction)


def times(ratio: float) -> str:
    """A ratio as a person reads it: 0.14 times, 2.6 times, unchanged."""
    if ratio == 1:
        return "unchanged"
    return f"{ratio:.2g} times" if ratio < 1 else f"{ratio:.3g} times"
