"""What is said of the medicines of a case: one caution per medicine and way in, then what acts beside ketamine.

    cautions(model, choice.roads, subject, regimen, horizon_h)[0].sentence

Each says whether its number was published for that route, derived or bounded; what nobody published is said to be
unknown. A medicine of which nothing is known here is named as well: that is not the same as no interaction.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.pharmacology.interactions.by_route import RouteEffect, effect
from lenitive.pharmacology.interactions.medicines import Acting, acting, ways_of
from lenitive.pharmacology.interactions.names import known
from lenitive.pharmacology.interactions.records import (
    Group,
    Medicine,
    Row,
    beside_creams,
    classes,
    groups,
    medicines,
    studied,
)
from lenitive.pharmacology.interactions.timing import full_after_h
from lenitive.pharmacology.interactions.ways import EXTRACTION
from lenitive.pharmacology.models import simons_2022
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.roads import Road
from lenitive.pharmacology.prediction import Caution
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import DrugTaken, Subject

VERIFY = " (recalled: verify)"
MEMBERSHIP = "membership recalled: verify"
ROUTE_WORDS = {"iv": "intravenous", "im": "intramuscular"}


def cautions(
    model: Model, roads: Sequence[Road], subject: Subject, regimen: Regimen, horizon_h: float
) -> tuple[Caution, ...]:
    """Everything to be said of the medicines beside ketamine, those that change the level first."""
    here = acting(subject, horizon_h)
    return (
        *_on_the_level(model, roads, regimen, here),
        *_by_class(subject, horizon_h),
        *_beside(subject, regimen, horizon_h),
        *_nothing_known(subject, regimen, horizon_h),
    )


def _on_the_level(model: Model, roads: Sequence[Road], regimen: Regimen, here: tuple[Acting, ...]) -> Iterator[Caution]:
    if here and model.name not in EXTRACTION:
        names = _and(one.drug.name for one in here)
        sentence = f"What {names} does to the level is not computed with {model.name}: use a published model."
        yield Caution("interaction-not-computed", sentence, "policy")
        return
    ways = ways_of(model, roads, regimen) if here else ()
    for one in here:
        said: set[str] = set()
        for what in (effect(one.drug, way) for way in ways):
            caution = _of_route(what)
            if caution.sentence not in said:  # two roads of one route may say the same
                said.add(caution.sentence)
                yield caution
        yield from _of_time(one)
    changing = [one.drug.name for one in here if any(effect(one.drug, way).fold != 1 for way in ways)]
    if len(changing) > 1:
        sentence = f"{_and(changing)} together: their folds are multiplied; no study gave them together."
        yield Caution("interactions-combined", sentence, "policy")
    if here and regimen.forms != {"s-ketamine"}:
        sentence = "Ratios beside other medicines were measured with S-ketamine; they are taken for R-ketamine as well."
        yield Caution("interaction-s-only", sentence, "policy")
    if changing and model.name == simons_2022.MODEL.name and any(way.route != "iv" for way in ways):
        sentence = (
            "In this model what is swallowed of a film never arrives as ketamine, so other medicines act on its "
            "clearance alone: an effect on the swallowed part is not shown."
        )
        yield Caution("interaction-film-swallowed", sentence, "S6m")


def _of_route(what: RouteEffect) -> Caution:
    drug, row, by = what.drug, what.row, ROUTE_WORDS.get(what.way.route, what.way.route)
    verify = VERIFY if row.is_recalled else ""
    start = f"{drug.name} with {by} ketamine: area {_times(what.auc_ratio)}"
    own = drug.row(what.way.route)
    if what.kind == "published":
        code, sentence = _published(what, start)
    elif what.kind == "bounded":
        code = "interaction-bounded"
        held = f"{_times(row.auc_ratio)}{', recalled: verify' if row.is_recalled else ''}"
        sentence = f"{start}, derived and held within the {row.route} row ({held})."
    elif what.word:
        return Caution("interaction-derived", _against_word(what, what.word, by), row.source)
    else:
        code = "interaction-derived"
        sentence = f"{start}, derived from the oral row ({_times(row.auc_ratio)}); not measured by this route{verify}."
    if own is not None and own.says:
        sentence += f' For this route the source says "{own.says}", without a number ({own.source}).'
    return Caution(code, sentence, row.source)


def _against_word(what: RouteEffect, word: Row, by: str) -> str:
    """What was published comes first: the number beside it rests on the oral row alone."""
    published = f"{ROUTE_WORDS.get(word.route, word.route)} ketamine, without a number ({word.source})"
    return (
        f'{what.drug.name} with {by} ketamine: published is only the word "{word.says}" for {published}. The area of '
        f"{_times(what.auc_ratio)} shown is derived from the oral row alone ({_times(what.row.auc_ratio)}), against "
        f"that word: the change is likely too {'high' if what.auc_ratio > 1 else 'large'}."
    )


def _published(what: RouteEffect, start: str) -> tuple[str, str]:
    row = what.row
    parts = [start]
    if row.auc_range:
        parts[0] += f" ({row.auc_range[0]:g} to {row.auc_range[1]:g})"
    if what.cmax_ratio is not None:
        parts.append(f"peak {_times(what.cmax_ratio)} (through an empirical input rate)")
    sentence = f"{', '.join(parts)}, as {'remembered' if row.is_recalled else 'published'}"
    sentence += f" for {row.studied}" if row.studied else ""
    sentence += f"{VERIFY}." if row.is_recalled else "."
    sentence += f" Also published, not fitted: {row.shown}." if row.shown else ""
    if what.is_near_one and not row.is_recalled:
        note = f" It is a {what.drug.drug_class}, but its class is no magnitude: the level is shown as published."
        return "interaction-near-one", sentence + note
    return "interaction-published", sentence


def _of_time(one: Acting) -> Iterator[Caution]:
    taken, drug = one.taken, one.drug
    if taken.from_h is None and taken.until_h is None:
        return
    parts = []
    if taken.from_h is not None:
        done = full_after_h(drug.onset_half_h)
        parts.append(f"builds up from {taken.from_h:g} h (half-time {drug.onset_half_h:g} h, full after {done:.0f} h)")
    else:
        parts.append("is there in full from the start")
    if taken.until_h is not None:
        done = full_after_h(drug.washout_half_h)
        half = f"half-time {drug.washout_half_h:g} h, gone after {done:.0f} h"
        parts.append(f"fades from {taken.until_h:g} h on ({half})")
    sentence = (
        f"{drug.name}: its effect {' and '.join(parts)}. Times looked at {drug.timing_checked}, {drug.timing_tag}"
    )
    yield Caution("interaction-timing", f"{sentence}: verify.", "recalled")


def _by_class(subject: Subject, horizon_h: float) -> Iterator[Caution]:
    for medicine in _listed(subject, horizon_h):
        for group in (classes()[name] for name in medicine.groups if name in classes()):
            yield Caution(
                "interaction-unknown",
                f"{_with_class(medicine, group)}: the level of ketamine, most of all when swallowed, may be "
                f"{group.direction} than shown. How much is not published, and a class is no magnitude.",
                group.source,
            )


def _beside(subject: Subject, regimen: Regimen, horizon_h: float) -> Iterator[Caution]:
    """Groups that act beside ketamine: one caution per kind of effect, with everyone who is in it."""
    members: dict[str, list[str]] = {}
    first: dict[str, Group] = {}
    for medicine in _listed(subject, horizon_h):
        for group in (groups()[name] for name in medicine.groups if name in groups()):
            first.setdefault(group.about, group)
            members.setdefault(group.about, []).append(medicine.name)
    for about, names in members.items():
        sentence = f"With {_and(dict.fromkeys(names))}: {first[about].says}{_membership(names)}."
        yield Caution(f"with-{about}", sentence, first[about].source)
    for rule in beside_creams():
        names = [one.name for one in _listed(subject, horizon_h) if set(one.groups) & set(rule.members_of)]
        if names and _in_creams(regimen) & set(rule.in_cream):
            sentence = f"With {_and(names)}: {rule.says}{_membership(names)}."
            yield Caution(f"with-{rule.about}", sentence, rule.source)


def _nothing_known(subject: Subject, regimen: Regimen, horizon_h: float) -> Iterator[Caution]:
    for taken in subject.drugs:
        if not _is_there(taken, horizon_h):
            sentence = f"{taken.name} begins only after the time shown, so nothing is said of it: look longer."
            yield Caution("drug-after-end", sentence, "policy")
            continue
        name = known(taken.name)
        if name is None or not _says_something(name, regimen):
            sentence = (
                f"Nothing about {name or taken.name} beside ketamine is known here. That does not mean that there is "
                "no interaction: check it by hand."
            )
            yield Caution("drug-not-listed", sentence, "policy")


def _says_something(name: str, regimen: Regimen) -> bool:
    its = medicines()[name].groups
    beside = (rule for rule in beside_creams() if _in_creams(regimen) & set(rule.in_cream))
    return (
        name in studied()
        or any(group in classes() or group in groups() for group in its)
        or any(set(its) & set(rule.members_of) for rule in beside)
    )


def _listed(subject: Subject, horizon_h: float) -> list[Medicine]:
    names = (known(taken.name) for taken in subject.drugs if _is_there(taken, horizon_h))
    return [medicines()[name] for name in names if name]


def _is_there(taken: DrugTaken, horizon_h: float) -> bool:
    return taken.from_h is None or taken.from_h < horizon_h


def _in_creams(regimen: Regimen) -> set[str]:
    return {name for row in regimen.rows if row.cream for name, _ in row.cream.partners_mg}


def _times(ratio: float | None) -> str:
    assert ratio is not None  # rows without a number are only quoted
    return f"{ratio:.2g} times" if ratio < 1 else f"{ratio:.3g} times"


def _with_class(medicine: Medicine, group: Group) -> str:
    """A medicine and its class, or the class alone where that is what was written."""
    return f"a {group.name}" if medicine.is_class else f"{medicine.name} (a {group.name}; {MEMBERSHIP})"


def _membership(names: Sequence[str]) -> str:
    """That nobody looked up whether these belong to the group; nothing of a group that was named itself."""
    return "" if all(medicines()[name].is_class for name in names) else f" (group {MEMBERSHIP})"


def _and(names: Iterator[str] | Sequence[str] | dict[str, None]) -> str:
    listed = list(names)
    return " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
