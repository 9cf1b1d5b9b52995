"""Stability studies: which of them speak of this preparation, for how many days, and whether one matches it in full.

    found = findings(preparation)
    found[0].evidence.name, found[0].days, found[0].differences   # "keto10_plo", 44, ("salt", "container", ...)

The idea. A study is *about* a preparation when it measured one of its ingredients in what may be the same base,
whatever else was in there: it may then shorten the date. It *matches* when nothing differs and nothing was left unsaid,
and only that may lengthen it. What a study does not state is a difference. The rows are in rules/stability.yaml;
`beyond_use` makes the date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lenitive.compounding.dating.preparations import Preparation, plain_name
from lenitive.compounding.dating.studies import Evidence, Partner, known_studies, vehicle
from lenitive.compounding.dating.type_limits import storage_range
from lenitive.compounding.derivations import counted
from lenitive.reasons import Reason
from lenitive.units import Quantity, UnitMismatch

NO_SALT = "none"  # the substance itself, no salt of it
RULES = "policy: studies on file"


@dataclass(frozen=True)
class Finding:
    """A study about a preparation. `days`: None when it limits nothing. `set_aside_by`: a match that replaces it."""

    evidence: Evidence
    days: int | None
    differences: tuple[str, ...]
    set_aside_by: str

    @property
    def matches(self) -> bool:
        """In every point, so that it may lengthen."""
        return not self.differences


def findings(preparation: Preparation, evidence: Iterable[Evidence] | None = None) -> tuple[Finding, ...]:
    """Every study about it, in the order of the studies. A range or a gap gives way to a match of the same active."""
    about = [each for each in (known_studies() if evidence is None else evidence) if is_about(each, preparation)]
    compared = [(each, differences(each, preparation)) for each in about]
    matches = {plain_name(each.active): each.name for each, apart in reversed(compared) if not apart}
    return tuple(
        Finding(each, None if by else each.whole_days, apart, by)
        for each, apart in compared
        for by in [matches.get(plain_name(each.active), "") if each.result in ("range", "no data") else ""]
    )


def longest_supported(preparation: Preparation, found: Iterable[Finding]) -> int | None:
    """The days for which *every* active has a match, the shortest of them; None when one has none."""
    matched: dict[str, int] = {}
    for each in found:
        if each.matches and each.days is not None:
            name = plain_name(each.evidence.active)
            matched[name] = min(each.days, matched.get(name, each.days))
    actives = preparation.actives
    return min(matched[name] for name in actives) if actives and actives <= matched.keys() else None


def is_about(evidence: Evidence, preparation: Preparation) -> bool:
    """Whether it measured one of the ingredients in what may be this base: then it may shorten the date.

    Partners, salt, container and temperature do not count, nor does strength unless the study speaks of one strength
    only. A shorter result is taken, not argued away.
    """
    lots = preparation.named(evidence.active)
    if not lots or not _may_be_the_vehicle(evidence, preparation):
        return False
    return not evidence.is_for_this_strength_only or any(
        lot.strength is None or _same_strength(evidence.strength, lot.strength) for lot in lots
    )


def remarks(preparation: Preparation, found: tuple[Finding, ...]) -> Iterator[Reason]:
    """What must be said aloud of the studies, or of there being none."""
    for each in found:
        yield from _remark(each, preparation)
    measured = {plain_name(each.evidence.active) for each in found}
    measured |= {plain_name(partner.name) for each in found for partner in each.evidence.partners}
    if unstudied := sorted(preparation.actives - measured):
        sentence = f"No stability study on file for {', '.join(unstudied)} in {_this_base(preparation)}."
        yield Reason("no-study-on-file", sentence, RULES, severity="caution")
    if found and (preparation.vehicle is None or vehicle(preparation.vehicle).base is None):
        sentence = (
            f"The base is not named ({preparation.vehicle or 'no vehicle given'}), so studies in every base that it "
            "may be were counted: name the base."
        )
        yield Reason("base-not-named", sentence, RULES, severity="caution", path="formula.vehicle")


def _remark(finding: Finding, preparation: Preparation) -> Iterator[Reason]:
    study, days = finding.evidence, finding.days
    if study.result == "no data" and days is not None:
        base = _this_base(preparation)
        sentence = (
            f"No stability data for topical {study.active} in this base ({base}): {counted(days, 'days')} at most."
        )
        yield Reason("no-stability-data", sentence, study.source, severity="caution")
    if study.result == "range" and days is not None:
        sentence = (
            f"In {study.vehicle}, {study.active} kept {study.days} to {study.most_days} days, depending on base and "
            f"partners. No study of exactly this mixture is on file, so the shortest is taken: {counted(days, 'days')}."
        )
        yield Reason("depends-on-partners", sentence, study.source, severity="caution")
    if study.result == "failed" and days is None:
        sentence = f"Not kept: {study.sentence} ({study.limit}). The source gives no time: a pharmacist decides."
        yield Reason("not-stable", sentence, study.source, severity="caution")
    if study.result == "disputed":
        sentence = f"Considered, not used: {study.active} in {study.vehicle} for {study.limit}. {study.note}."
        yield Reason("disputed-claim", sentence, study.source, severity="caution")


def _this_base(preparation: Preparation) -> str:
    return preparation.vehicle or "a base not named"


def differences(evidence: Evidence, preparation: Preparation) -> tuple[str, ...]:
    """In what the study is not of exactly this preparation; empty for a full match. Not stated is a difference."""
    salt, strength = _facts(preparation, evidence.active)
    is_safe_from_growth = not preparation.is_aqueous or evidence.is_antimicrobially_effective is True
    same = {
        "result": evidence.result == "met",
        "salt": evidence.salt is not None and evidence.salt == salt,
        "strength": _same_strength(evidence.strength, strength),
        "vehicle": _same_text(evidence.vehicle, preparation.vehicle),
        "partners": _same_partners(evidence, preparation),
        "container": _same_text(evidence.container, preparation.container),
        "temperature": _same_temperature(evidence, preparation.storage),
        "stability-indicating method": evidence.is_stability_indicating is True,
        "antimicrobial effectiveness <51>": is_safe_from_growth,
    }
    return tuple(what for what, is_same in same.items() if not is_same)


def _facts(preparation: Preparation, name: str) -> tuple[str | None, Quantity | None]:
    """Salt and strength of an ingredient; None when unknown, or when its lots differ."""
    lots = preparation.named(name)
    salts = {_salt(lot.name, lot.form) for lot in lots}
    strengths = {lot.strength for lot in lots}
    return (salts.pop() if len(salts) == 1 else None), (strengths.pop() if len(strengths) == 1 else None)


def _salt(name: str, form: str | None) -> str | None:
    """ "hydrochloride" of ketamine hydrochloride; "none" of ketamine itself; None when the form is not known."""
    if form is None:
        return None
    rest = plain_name(form).removeprefix(plain_name(name)).strip()
    return NO_SALT if rest in ("", "base") else rest


def _same_partners(evidence: Evidence, preparation: Preparation) -> bool:
    """The same others, each with its salt and strength stated and equal."""
    others = preparation.names - {plain_name(evidence.active)}
    if others != {plain_name(partner.name) for partner in evidence.partners}:
        return False
    return all(_is_partner(partner, *_facts(preparation, partner.name)) for partner in evidence.partners)


def _is_partner(partner: Partner, salt: str | None, strength: Quantity | None) -> bool:
    return partner.salt is not None and partner.salt == salt and _same_strength(partner.strength, strength)


def _same_text(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and plain_name(one) == plain_name(other)


def _same_strength(one: Quantity | None, other: Quantity | None) -> bool:
    if one is None or other is None:
        return False
    try:
        return one.to(other.unit) == other
    except UnitMismatch:
        return False


def _same_temperature(evidence: Evidence, storage: str | None) -> bool:
    """Studied within the range of the storage."""
    kept = storage_range(storage) if storage is not None else None
    if kept is None or evidence.low_c is None or evidence.high_c is None:
        return False
    return kept.low_c <= evidence.low_c and evidence.high_c <= kept.high_c


def _may_be_the_vehicle(evidence: Evidence, preparation: Preparation) -> bool:
    """The same base, or one that is not named on either side and may be it."""
    if evidence.vehicle_kind is not None:
        return _is_of_the_kind(evidence, preparation)
    if evidence.vehicle is None or preparation.vehicle is None:
        return True
    studied, used = vehicle(evidence.vehicle), vehicle(preparation.vehicle)
    if studied.base is None or used.base is None:
        return studied.kind == used.kind
    return studied.base == used.base


def _is_of_the_kind(evidence: Evidence, preparation: Preparation) -> bool:
    if preparation.vehicle is not None and vehicle(preparation.vehicle).kind == evidence.vehicle_kind:
        return True
    if preparation.route is None:
        return preparation.vehicle is None
    return plain_name(preparation.route) in evidence.routes
